from __future__ import annotations

import pytest

from app.client.errors import UnreachableError
from app.client.http import Http


@pytest.mark.asyncio
async def test_a_request_on_a_backend_that_was_given_up_is_told_as_unreachable() -> None:
    http = Http("http://127.0.0.1:9")
    await http.close()
    with pytest.raises(UnreachableError):
        await http.send("GET", "/api", headers={})
    with pytest.raises(UnreachableError):
        async with http.open("/api", headers={}, read_timeout_s=1):
            pass

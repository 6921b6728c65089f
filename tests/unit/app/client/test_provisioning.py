from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from app.client.provisioning import FetchError, fetch, origin

MOST = 100


def answering(status: int, content: bytes = b"", **headers: str) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(status, content=content, headers=headers))


@pytest.mark.asyncio
async def test_a_file_or_an_https_address_is_fetched_no_more_than_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "desk.toml"
    file.write_bytes(b"x" * 500)
    assert await fetch(str(file), MOST) == b"x" * (MOST + 1)
    large = answering(200, b"y" * 500)
    assert await fetch("https://pbx.example.org/a", MOST, large) == b"y" * (MOST + 1)
    assert origin("https://pbx.example.org:8443/a?b") == "pbx.example.org"


@pytest.mark.parametrize(
    ("location", "transport"),
    [
        ("http://pbx.example.org/a", answering(200)),
        ("ftp://pbx.example.org/a", answering(200)),
        ("https://pbx.example.org/a", answering(404)),
        ("https://pbx.example.org/a", answering(302, location="http://elsewhere.example.org/")),
        ("https:///a", answering(200)),
        ("/no/such/file", answering(200)),
    ],
)
@pytest.mark.asyncio
async def test_anything_else_is_refused_with_a_sentence(
    location: str, transport: httpx.MockTransport
) -> None:
    with pytest.raises(FetchError) as refused:
        await fetch(location, MOST, transport)
    assert str(refused.value).endswith(".")

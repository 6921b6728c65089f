from __future__ import annotations

import asyncio
import logging
import socket

import pytest
from starlette.types import Receive, Scope, Send

from backend.bootstrap.http_server import HttpServer


@pytest.mark.asyncio
async def test_a_request_that_the_end_cuts_off_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    begun = asyncio.Event()

    async def hangs(_scope: Scope, _receive: Receive, _send: Send) -> None:
        begun.set()
        await asyncio.Event().wait()

    with socket.create_server(("127.0.0.1", 0)) as listener, caplog.at_level(logging.WARNING):
        listener.setblocking(False)
        server = HttpServer(hangs, listener)
        serving = asyncio.create_task(server.run())
        await server.started()
        _, writer = await asyncio.open_connection(*listener.getsockname())
        writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        await begun.wait()
        server.stop()
        await serving
        writer.close()
    assert [record.exc_info for record in caplog.records if record.exc_info] == []

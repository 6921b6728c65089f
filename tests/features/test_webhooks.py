"""Webhooks of the real backend: posted to a real target, after a kill too."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest

from tests.support.backend import DOMAIN, api_user, running_backend
from tests.support.phone import Phone
from tests.support.raw_phone import RawPhone

WEBHOOKS = "/api/callstate/{user}/webhooks"


class HookTarget:
    """Takes posts on a port of its own; answers with ``status``."""

    def __init__(self) -> None:
        self.status = 204
        self.ids: list[str] = []
        self.bodies: list[Any] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
        body = await reader.readexactly(int(fields["content-length"]))
        self.ids.append(fields["webhook-id"])
        self.bodies.append(json.loads(body))
        writer.write(f"HTTP/1.1 {self.status} X\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()

    async def until(self, count: int) -> None:
        async with asyncio.timeout(15):
            while len(self.ids) < count:
                await asyncio.sleep(0.02)


@asynccontextmanager
async def hook_target() -> AsyncIterator[tuple[HookTarget, str]]:
    target = HookTarget()
    server = await asyncio.start_server(target.serve, "127.0.0.1", 0)
    async with server:
        yield target, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"


@pytest.mark.asyncio
async def test_what_could_not_be_posted_is_posted_after_the_backend_was_killed(tmp_path: Path) -> None:
    async with (
        hook_target() as (target, url),
        running_backend(tmp_path, "--webhook-allow", "127.0.0.1") as backend,
        await Phone.start(tmp_path, "alice") as alice,
        await Phone.start(tmp_path, "carol") as carol,
    ):
        for phone, extension in ((alice, "1001"), (carol, "1003")):
            await phone.register(f"sip:{backend.sip}", extension, f"sip-{extension}")
        async with api_user(backend, "alice") as user:
            body = {"targetUrl": url, "targetId": "crm", "publicTarget": True}
            assert (await user.ask("POST", WEBHOOKS, body))["expiresOn"] == 3600
            line = {"type": "ANONYMOUS", "groupId": 0}
            await user.ask("PUT", "/api/userline/{user}/active", line)
        leg = await carol.dial("1001")
        await target.until(1)
        assert [call["status"] for call in target.bodies[0]["calls"]] == ["RINGING"]
        target.status = 503
        await carol.hang_up(leg)
        await target.until(2)
        await backend.kill()
        target.status = 204
        tried = len(target.ids)
        await backend.start()
        await target.until(tried + 1)
        if target.ids[-1] == target.ids[0]:
            # That it was taken was not yet stored: it comes again, and the next one after it.
            await target.until(tried + 2)
        assert target.ids[-1] == target.ids[1]
        assert target.bodies[-1] == {"fullState": True, "calls": []}
        async with api_user(backend, "alice") as user:
            assert (await user.ask("GET", "/api/userline/{user}/active"))["type"] == "ANONYMOUS"
        await backend.until_idle()


@pytest.mark.asyncio
async def test_the_end_of_a_call_while_the_backend_was_away_is_posted(tmp_path: Path) -> None:
    async with (
        hook_target() as (target, url),
        running_backend(tmp_path, "--webhook-allow", "127.0.0.1") as backend,
    ):
        host, _, port = backend.sip.rpartition(":")
        alice, carol = [
            await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
            for extension in ("1001", "1003")
        ]
        with closing(alice), closing(carol):
            for phone in (alice, carol):
                assert (await phone.register()).status == 200
            call = carol.dial("1001")
            (await alice.incoming.get()).answer()
            await call.answered()
            async with api_user(backend, "alice") as user:
                (state,) = await user.until_calls("ACTIVE")
                body = {"targetUrl": url, "targetId": "crm", "publicTarget": True}
                await user.ask("POST", f"/api/callstate/{{user}}/{state['callId']}/webhooks", body)
                await user.ask("PUT", f"/api/callcontrol/{{user}}/{state['callId']}/hold", {})
            await target.until(1)
            await backend.kill()
            await call.hang_up()
            await backend.start()
            await target.until(2)
            if target.ids[0] == target.ids[1]:
                # The kill came before it was noted that this had been posted.
                await target.until(3)
        assert list(dict.fromkeys(each["status"] for each in target.bodies)) == ["HELD", "TERMINATED"]
        assert {each["callId"] for each in target.bodies} == {state["callId"]}
        await backend.until_idle()

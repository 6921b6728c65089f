"""A phone on plain pjsua2 in a process of its own: on any transport. See ``pjsua_agent``."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

from tests.support.tones import Samples, read_wav

ROOT = Path(__file__).parents[2]
TIMEOUT_S = 15.0
CONFIRMED, DISCONNECTED = 5, 6
"""pjsua2's numbers for a call that is up and one that is over."""
Event = dict[str, Any]


class PjsuaPhone:
    """One running phone. ``events`` are those not yet waited for."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Path, user: str) -> None:
        self.user = user
        self.events: list[Event] = []
        self.heard_file = folder / f"{user}-heard.wav"
        self._process = process
        self._arrived = asyncio.Event()
        self._reader = asyncio.create_task(self._read())

    async def do(self, what: str, **more: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, **more}).encode() + b"\n")
        await self._process.stdin.drain()

    async def wait(self, kind: str, matches: Callable[[Event], bool] = lambda _: True) -> Event:
        """Wait for an event; it and all before it are taken out of ``events``."""
        try:
            async with asyncio.timeout(TIMEOUT_S):
                while True:
                    for index, event in enumerate(self.events):
                        if event["event"] == kind and matches(event):
                            del self.events[: index + 1]
                            return event
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            raise AssertionError(f"{self.user} has not seen {kind}; there are {self.events}") from None

    async def registered(self) -> None:
        event = await self.wait("registration")
        assert event["code"] == 200, event

    async def up(self) -> Event:
        """Wait until there is sound; return the event of its beginning."""
        return await self.wait("media")

    async def over(self) -> Event:
        return await self.wait("state", lambda event: event["state"] == DISCONNECTED)

    async def close(self) -> Samples:
        """End the phone; return what it has heard, at 16 kHz."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            async with asyncio.timeout(TIMEOUT_S):
                status = await self._process.wait()
        except TimeoutError:
            self._process.kill()
            status = await self._process.wait()
        await self._reader
        assert status == 0, f"{self.user} ended with status {status}"
        return read_wav(self.heard_file)[0]

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            if line.startswith(b"{"):
                self.events.append(json.loads(line))
                self._arrived.set()


@contextlib.asynccontextmanager
async def pjsua_phone(
    folder: Path,
    user: str,
    registrar: str,
    *,
    transport: str = "udp",
    host: str = "127.0.0.1",
    tone: int = 440,
    scheme: str = "sip",
    authority: Path | None = None,
    srtp: str = "off",
    outbound: bool = False,
) -> AsyncIterator[PjsuaPhone]:
    """Start a phone that registers at the URI ``registrar``, whose certificate ``authority`` vouches for.

    With ``outbound`` it watches over its connection as RFC 5626 says. ``srtp`` is ``off``, ``optional`` or
    ``required``, and perhaps a comma and the only suite to speak.
    """
    options: dict[str, object] = {
        "user": user,
        "password": f"sip-{user}",
        "registrar": registrar,
        "transport": transport,
        "host": host,
        "tone": tone,
        "scheme": scheme,
        "srtp": srtp,
        "outbound": outbound,
        "heard": str(folder / f"{user}-heard.wav"),
        "log": str(folder / f"{user}-pjsua.log"),
    }
    if authority is not None:
        options["authority"] = str(authority)
    with (folder / f"{user}-errors.log").open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.support.pjsua_agent", json.dumps(options)),
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
    phone = PjsuaPhone(process, folder, user)
    try:
        await phone.wait("started")
        yield phone
    finally:
        if process.returncode is None:
            await phone.close()

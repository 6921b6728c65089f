"""What a crash leaves of recordings: those that nobody saved are gone at the next start."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from backend.contract.wire import Endpoint
from tests.support.backend import DOMAIN, Backend, api_user
from tests.support.raw_phone import RawPhone

WAIT_S = 10.0


async def until_files(folder: Path, count: int) -> None:
    async with asyncio.timeout(WAIT_S):
        while len(list(folder.glob("*.wav"))) != count:
            await asyncio.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot be killed while it writes")
@pytest.mark.asyncio
async def test_an_unsaved_recording_does_not_outlive_a_crash(tmp_path: Path) -> None:
    backend = Backend(tmp_path)
    await backend.start()
    unsaved = backend.data / "recordings" / "unsaved"
    try:
        host, _, port = backend.sip.rpartition(":")
        bob, carol = [
            await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
            for extension in ("1002", "1003")
        ]
        for phone in (bob, carol):
            await phone.register()
        call = carol.dial("1002")
        (await bob.incoming.get()).answer()
        await call.answered()
        await until_files(unsaved, 1)
        async with api_user(backend, "bob") as api:
            [state] = await api.until_calls("ACTIVE")
            assert state["externalRecording"]
        exchange = Endpoint.read(backend.data / "exchange.json")
        assert exchange is not None
        await backend.kill()
        os.kill(exchange.pid, signal.SIGKILL)
        for phone in (bob, carol):
            phone.close()
        assert list(unsaved.glob("*.wav")), "the crash leaves it"
        await backend.start()
        await until_files(unsaved, 0)
        assert not list((backend.data / "recordings").glob("*.wav"))
    finally:
        await backend.stop()

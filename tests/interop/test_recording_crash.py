"""Backend and exchange crash together: calls are logged, what was saved is kept, what was not is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from backend.contract.wire import Endpoint
from tests.support.backend import DOMAIN, ApiUser, Backend, api_user
from tests.support.raw_phone import RawPhone

WAIT_S = 10.0


async def until_files(folder: Path, count: int) -> None:
    async with asyncio.timeout(WAIT_S):
        while len(list(folder.glob("*.wav"))) != count:
            await asyncio.sleep(0.05)


async def logged(api: ApiUser) -> list[tuple[str, str]]:
    log = await api.ask("GET", "/api/communicationlog/{user}")
    items = [each[".CallDTO"] for each in log["historyItems"]]
    return sorted((each["itemType"], each["remoteParty"]["number"]) for each in items)


@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot be killed while it writes")
@pytest.mark.asyncio
async def test_a_saved_recording_outlives_a_crash_and_an_unsaved_one_does_not(tmp_path: Path) -> None:
    backend = Backend(tmp_path)
    await backend.start()
    unsaved = backend.data / "recordings" / "unsaved"
    try:
        host, _, port = backend.sip.rpartition(":")
        phones = bob, carol, dave = [
            await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
            for extension in ("1002", "1003", "1004")
        ]
        for phone in phones:
            await phone.register()
        call = carol.dial("1002")
        (await bob.incoming.get()).answer()
        await call.answered()
        await until_files(unsaved, 1)
        async with api_user(backend, "bob") as api:
            [state] = await api.until_calls("ACTIVE")
            assert state["externalRecording"]
            call = dave.dial("1002")
            (await bob.incoming.get()).answer()
            await call.answered()
            await until_files(unsaved, 2)
            await api.ask("PUT", f"/api/callrecording/{{user}}/{state['callId']}/save", {})
        exchange = Endpoint.read(backend.data / "exchange.json")
        assert exchange is not None
        await backend.kill()
        os.kill(exchange.pid, signal.SIGKILL)
        for phone in phones:
            phone.close()
        assert list(unsaved.glob("*.wav")), "the crash leaves it"
        await backend.start()
        await until_files(unsaved, 0)
        await until_files(backend.data / "recordings", 1)
        async with api_user(backend, "bob") as api, asyncio.timeout(WAIT_S):
            while len(items := await logged(api)) < 3:
                await asyncio.sleep(0.05)
            assert items == [
                ("INCOMING_CALL", "+4627741003"),
                ("INCOMING_CALL", "+4627741004"),
                ("RECORDING", "+4627741003"),
            ]
    finally:
        await backend.stop()

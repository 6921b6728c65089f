"""Lamps: baresip watches the presence of other accounts on the real exchange."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.ports.telephony import Cause, HangUp
from tests.support.baresip import baresip
from tests.support.exchange import as_process


@pytest.mark.asyncio
async def test_lamps_of_baresip_follow_registration_and_calls(tmp_path: Path) -> None:
    async with as_process(tmp_path) as board:
        board.set_accounts("1001", "1002", "1003")
        registrar = "{}:{}".format(*board.sip)
        async with baresip(
            tmp_path / "baresip", registrar, "1003", "sip-1003", watches=["1001", "1002"]
        ) as watcher:
            await watcher.sees("1002", "Offline")
            await board.raw_phone("1002")
            await watcher.sees("1002", "Online")
            await watcher.sees("1001", "Offline")
            binding = await board.binding_of("1002")
            board.do(board.originate("leg", binding))
            await watcher.sees("1002", "Busy")
            board.do(HangUp("leg", Cause.NORMAL_CLEARING))
            await watcher.sees("1002", "Online")

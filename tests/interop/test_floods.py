"""The exchange process while one source floods it: the calls of another are set up as if nothing were."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from backend.ports.telephony import ChannelOffered, HangUp, Ring
from tests.interop.test_hostile import calls_going_on
from tests.support.exchange import Switchboard
from tests.support.raw_phone import RawPhone

pytestmark = pytest.mark.alone

FLOODER = "127.0.0.2"
SECONDS = 4.0
SLOWEST_SETUP_S = 0.45
"""Less than the first retransmission takes: no message was lost."""


async def set_up_calls(board: Switchboard, phone: RawPhone, until: float) -> list[float]:
    """Call again and again; return how long each 180 took after its INVITE that was authenticated."""
    loop, taken = asyncio.get_running_loop(), list[float]()
    while loop.time() < until:
        begun = loop.time()
        call = phone.dial("1002")
        offered = await board.next(ChannelOffered, lambda event: event.username == phone.username)
        board.do(Ring(offered.channel_id))
        await call.status(180)
        taken.append(loop.time() - begun)
        board.do(HangUp(offered.channel_id))
        await call.ended.wait()
    return taken


@pytest.mark.asyncio
@pytest.mark.parametrize(("kind", "per_s"), [("mixed", 15_000), ("guesses", 8_000), ("noise", 15_000)])
async def test_a_flood_from_one_source_does_not_delay_the_calls_of_another(
    tmp_path: Path, kind: str, per_s: int
) -> None:
    async with calls_going_on(tmp_path, 1) as (board, _):
        caller = await board.raw_phone("1002")
        flood = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.support.flooder", FLOODER, "{}:{}".format(*board.sip)),
            *(kind, str(per_s), str(SECONDS)),
            stdout=asyncio.subprocess.PIPE,
        )
        await asyncio.sleep(1.0)
        taken = await set_up_calls(board, caller, asyncio.get_running_loop().time() + SECONDS - 1.5)
        sent, _ = await flood.communicate()
        assert int(sent) > per_s
        assert len(taken) > 10
        assert max(taken) < SLOWEST_SETUP_S, sorted(taken)[-5:]

"""What a call leaves in memory: nothing that waits for the collector, whose look at all costs frames."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backend.ports.telephony import Answer, ChannelAnswered, ChannelOffered, HangUp, Ring
from backend.telephony.embedded.media.channel import MediaChannel
from backend.telephony.embedded.sip.leg import Leg
from backend.telephony.embedded.sip.session import Session
from tests.support.exchange import in_this_process

Left = Callable[[], list[object]]


@pytest.fixture
def left() -> Iterator[Left]:
    """Return what tells the parts of calls that are there and were not before the test."""
    gc.collect()
    gc.disable()
    before = parts_of_calls()
    yield lambda: [each for each in parts_of_calls() if not any(each is other for other in before)]
    gc.enable()


def parts_of_calls() -> list[object]:
    return [each for each in gc.get_objects() if isinstance(each, (Leg, Session, MediaChannel))]


@pytest.mark.asyncio
async def test_a_device_that_called_leaves_no_circle(tmp_path: Path, left: Left) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        for by_device in (True, False):
            call = phone.dial("1002", headers=[("supported", "timer")])
            offer = await board.next(ChannelOffered)
            board.do(Ring(offer.channel_id), Answer(offer.channel_id))
            await call.answered()
            if by_device:
                await call.hang_up()
            else:
                board.do(HangUp(offer.channel_id))
                await call.next_request("BYE")
            await board.settled()
        assert left() == []


@pytest.mark.asyncio
async def test_a_device_that_was_called_leaves_no_circle(tmp_path: Path, left: Left) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1002")
        phone = await board.raw_phone("1002")
        binding = await board.binding_of("1002")
        board.do(board.originate("c", binding))
        call = await phone.incoming.get()
        call.ring()
        call.answer()
        await board.next(ChannelAnswered)
        board.do(HangUp("c"))
        await board.settled()
        assert left() == []

"""A fifth of what a phone sends is lost, some of it comes twice: it is heard and understood all the same."""

from __future__ import annotations

import asyncio
import random

import pytest

from backend.telephony.embedded.media.codecs import CodecName
from backend.telephony.embedded.media.events import DtmfDigit
from tests.support.rtp_phone import RtpPhone, tone_frames
from tests.support.studio import Studio
from tests.support.tones import level, longest_gap_s

LOST, TWICE = 0.2, 0.25
"""Of a chance from 0 to 1: what is below the first is lost, what is between them comes twice."""


async def send(phone: RtpPhone, packets: list[bytes], chance: random.Random) -> None:
    """Send packets 20 ms apart through a bad network."""
    loop = asyncio.get_running_loop()
    deadline = loop.time()
    for packet in packets:
        fate = chance.random()
        for _ in range(0 if fate < LOST else 2 if fate < TWICE else 1):
            phone.send(packet)
        deadline += 0.02
        await asyncio.sleep(max(0.0, deadline - loop.time()))


def spoken(phone: RtpPhone, hertz: float, frames: int) -> list[bytes]:
    """Return the packets of a tone."""
    packets, tone = [], tone_frames(hertz, phone.rate)
    for _ in range(frames):
        packets.append(phone.packet(phone.encode(next(tone))))
        phone.timestamp += 160
    return packets


@pytest.mark.asyncio
@pytest.mark.parametrize(("other", "path"), [("PCMU", "relay"), ("PCMA", "mix")])
async def test_a_fifth_lost_leaves_a_call_that_can_be_understood(
    studio: Studio, other: CodecName, path: str
) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", RtpPhone(other), bridge="b")
    chance = random.Random(20)
    await send(one, spoken(one, 400, 100), chance)
    assert studio.path("2") == path
    if path == "relay":
        numbers = [packet.sequence for packet in two.audio()]
        assert len(numbers) == len(set(numbers)), "nothing is passed on twice"
        assert 70 <= len(numbers) <= 90
    else:
        heard = two.heard(1.5)
        assert level(heard, 400, 8000) > 0.2
        assert longest_gap_s(heard, 400, 8000) <= 0.08
    for code in (1, 2, 3):
        await send(one, one.digit_packets(code, 1600), chance)
    await asyncio.sleep(0.3)
    assert [event.digit for event in studio.reported(DtmfDigit)] == ["1", "2", "3"]
    figures = studio.figures("1")
    assert 0.1 < figures.lost / (figures.lost + figures.packets_received) < 0.3

"""Moving, picking up, parking and transferring by HTTP and by phone, with what the phones hear."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import numpy
import pytest
import pytest_asyncio

from tests.support.listening import ALICE, BOB, CAROL, hears, hears_music
from tests.support.phone import Phone
from tests.support.phone_office import PhoneOffice, phone_office
from tests.support.tones import Samples, read_wav


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[PhoneOffice]:
    async with phone_office(tmp_path) as opened:
        yield opened


def longest_silence(samples: Samples, rate: int) -> float:
    """Return the seconds of the longest stretch in which nothing is heard."""
    frame = rate // 100
    heard = numpy.abs(samples[: len(samples) // frame * frame]).reshape(-1, frame).max(axis=1) > 0.002
    longest = run = 0
    for loud in heard:
        run = 0 if loud else run + 1
        longest = max(longest, run)
    return longest / 100


@pytest.mark.asyncio
async def test_a_call_moves_to_the_other_phone_and_the_caller_hears_no_gap(
    office: PhoneOffice, tmp_path: Path
) -> None:
    bob_leg, call_id = await office.bob_is_answered()
    async with await Phone.start(tmp_path, "other") as other:
        await other.register(f"sip:{office.backend.sip}", "1001", "sip-1001")
        await other.say_tone(ALICE)
        (call,) = await office.api.calls()
        (action,) = [each for each in call["actions"] if each["action"] == "MOVE"]
        (device,) = action["deviceIds"]
        heard = await office.bob.start_capture()
        await asyncio.sleep(0.3)
        moving = await office.put(call_id, f"move/{device}", {"stateToken": call["stateToken"]})
        assert (moving["event"], moving["deviceIds"]) == ("MOVE_STARTED", [office.device])
        leg = await other.next_incoming()
        await other.wait_up(leg)
        await asyncio.sleep(0.5)
        await office.bob.stop_capture()
        samples, rate = read_wav(heard)
        gap = longest_silence(samples[rate // 5 :], rate)
        assert gap < 0.25, gap
        await hears(other, BOB)
        await hears(office.bob, ALICE)
        (call,) = await office.api.until_calls("ACTIVE")
        assert (call["event"], call["deviceIds"]) == ("MOVED", [device])
        await office.put(call_id, "hold")
        back = await office.put(call_id, f"move/{office.device}")
        assert back["status"] == "HELD"
        await office.alice.wait_up(await office.alice.next_incoming())
        await other.wait_ended(leg)
        await hears_music(office.bob)
        await office.put(call_id, "resume")
        await hears(office.bob, ALICE)
        await office.bob.hang_up(bob_leg)


@pytest.mark.asyncio
async def test_a_ringing_call_is_fetched_by_the_codes_of_a_phone(office: PhoneOffice) -> None:
    for code, called, fetcher in (("**1001", office.alice, office.carol), ("*8", office.bob, office.carol)):
        caller = office.bob if called is office.alice else office.alice
        leg = await caller.dial("1001" if called is office.alice else "1002")
        rings = await called.next_incoming()
        fetched = await fetcher.dial(code)
        await fetcher.wait_up(fetched)
        await called.wait_ended(rings)
        await caller.wait_up(leg)
        await hears(caller, CAROL)
        await hears(fetcher, BOB if caller is office.bob else ALICE)
        await caller.hang_up(leg)
        await fetcher.wait_ended(fetched)
    nothing = await office.carol.dial("*8")
    assert (await office.carol.wait_ended(nothing)).status == 404

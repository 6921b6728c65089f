"""Moving, picking up, parking and transferring by HTTP and by phone, with what the phones hear."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy
import pytest
import pytest_asyncio

from tests.support.backend import DOMAIN
from tests.support.listening import ALICE, BOB, CAROL, QUIET, hears, hears_music
from tests.support.phone import Phone
from tests.support.phone_office import CONTROL, PhoneOffice, phone_office
from tests.support.tones import Samples, is_heard, loudness, read_wav


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


async def snapshot_of(office: PhoneOffice) -> dict[str, Any]:
    """Return what a stream of Alice begins with."""
    async with office.api.client.stream("GET", f"/api/stream/{DOMAIN}/alice") as response:
        async for line in response.aiter_lines():
            if line.startswith("data: "):
                snapshot: dict[str, Any] = json.loads(line.removeprefix("data: "))
                return snapshot
    raise AssertionError("the stream says nothing")


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


@pytest.mark.asyncio
async def test_a_phone_parks_by_transfer_hears_the_slot_and_another_one_fetches_the_call(
    office: PhoneOffice,
) -> None:
    bob_leg = await office.bob.dial("1003")
    carol_leg = await office.carol.next_incoming()
    await office.carol.answer(carol_leg)
    await hears(office.bob, CAROL)
    spoken = await office.carol.start_capture()
    assert (await office.carol.transfer(carol_leg, "*68")).status == 200
    await office.carol.wait_ended(carol_leg)
    await office.carol.stop_capture()
    samples, _ = read_wav(spoken)
    assert loudness(samples) > QUIET
    assert not is_heard(samples, BOB)
    await hears_music(office.bob)
    (parked,) = (await snapshot_of(office))["parked"]
    assert (parked["slot"], parked["parkedBy"]) == ("701", "Carol Carlsson")
    assert parked["recallAt"] > parked["parkedAt"]
    fetched = await office.alice.dial("701")
    await office.alice.wait_up(fetched)
    await hears(office.bob, ALICE)
    (call,) = await office.api.until_calls("ACTIVE")
    assert call["remoteParty"]["displayName"] == "Bob Berg"
    assert call["historyInfo"]["previousRetargetReason"] == "PARKED"
    await office.bob.hang_up(bob_leg)


@pytest.mark.asyncio
async def test_a_transfer_waits_for_a_busy_user_and_connects_when_that_one_is_free(
    office: PhoneOffice,
) -> None:
    bob_leg, call_id = await office.bob_is_answered()
    echo = await office.carol.dial("*43")
    await office.carol.wait_up(echo)
    body = {"destination": "tel:1003", "blind": True, "type": "CAMP_ON"}
    await office.api.ask("POST", f"{CONTROL}/{call_id}/transfer", body)
    await office.api.until_calls()
    await hears_music(office.bob)
    (returning,) = (await snapshot_of(office))["returning"]
    assert returning["campOn"] is True
    assert returning["returnsAt"] > returning["since"]
    await office.carol.hang_up(echo)
    rings = await office.carol.next_incoming()
    await office.carol.answer(rings)
    await hears(office.bob, CAROL)
    await hears(office.carol, BOB)
    assert (await snapshot_of(office))["returning"] == []
    await office.bob.hang_up(bob_leg)

"""Listening in, whispering and barging in on a call between real phones: who hears whom, and the tone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.listening import ALICE, BOB, CAROL, hears
from tests.support.phone_office import CONTROL, PhoneOffice, phone_office
from tests.support.tones import is_heard, read_wav

INTRUSION_HZ = 425
USER = """
[[users]]
id = "{name}"
name = "{name}"
extension = "{extension}"
number = "+462774{extension}"
permissions = ["MONITOR"]
password = "demo-{name}"
sip_password = "sip-{extension}"
"""
ANNOUNCED = """
[organisation]
domain = "example.org"
name = "Example Organisation"
country = "SE"
main_number = "+46277400"
settings = { announce_intrusion = true }
""" + "".join(
    USER.format(name=name, extension=extension)
    for name, extension in (("alice", "1001"), ("bob", "1002"), ("carol", "1003"))
)


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[PhoneOffice]:
    async with phone_office(tmp_path) as opened:
        yield opened


async def carol_and_bob_talk(office: PhoneOffice) -> tuple[str, str]:
    """Carol calls Bob, who answers; return their legs."""
    carol_leg = await office.carol.dial("1002")
    bob_leg = await office.bob.next_incoming()
    await office.bob.answer(bob_leg)
    await office.carol.wait_up(carol_leg)
    return carol_leg, bob_leg


async def intrude(office: PhoneOffice, kind: str) -> str:
    """Alice intrudes upon Bob's call; return the id of hers."""
    body = {"destination": "tel:1002", "type": kind}
    await office.api.ask("POST", f"{CONTROL}/{office.device}/makecall", body)
    (call,) = await office.api.until_calls("ACTIVE")
    return str(call["callId"])


async def all_hear(office: PhoneOffice, *, alice: set[int], bob: set[int], carol: set[int]) -> None:
    await asyncio.gather(hears(office.alice, *alice), hears(office.bob, *bob), hears(office.carol, *carol))


@pytest.mark.asyncio
async def test_who_intrudes_hears_both_and_is_heard_as_the_kind_of_call_says(office: PhoneOffice) -> None:
    _, bob_leg = await carol_and_bob_talk(office)
    audiences: dict[str, tuple[set[int], set[int]]] = {
        "MONITOR": (set(), set()),
        "WHISPER": ({ALICE}, set()),
        "BARGE": ({ALICE}, {ALICE}),
    }
    for kind, (at_bob, at_carol) in audiences.items():
        call_id = await intrude(office, kind)
        await all_hear(office, alice={BOB, CAROL}, bob={CAROL, *at_bob}, carol={BOB, *at_carol})
        await office.api.ask("DELETE", f"{CONTROL}/{call_id}")
        await office.api.until_calls()
        await asyncio.gather(hears(office.bob, CAROL), hears(office.carol, BOB))
    await intrude(office, "INTRUSION")
    await office.bob.hang_up(bob_leg)
    await office.api.until_calls()
    refused = await office.api.request(
        "POST", f"{CONTROL}/{office.device}/makecall", {"destination": "tel:1002", "type": "MONITOR"}
    )
    assert refused.status_code == 409
    assert refused.json()["field"][0]["code"] == "call.target.not.in.call"


@pytest.mark.asyncio
async def test_those_who_are_listened_to_hear_a_tone_where_the_organisation_asks_for_it(
    tmp_path: Path,
) -> None:
    async with phone_office(tmp_path, ANNOUNCED) as office:
        carol_leg, _ = await carol_and_bob_talk(office)
        phones = (office.bob, office.carol, office.alice)
        recorded = [await phone.start_capture() for phone in phones]
        await intrude(office, "MONITOR")
        await asyncio.sleep(0.8)
        for phone in phones:
            await phone.stop_capture()
        assert [hears_tone(path) for path in recorded] == [True, True, False]
        await office.carol.hang_up(carol_leg)
        await office.api.until_calls()


def hears_tone(path: Path) -> bool:
    """Tell whether the tone is in what a phone has heard; it lasts 0.2 s."""
    samples, rate = read_wav(path)
    size = rate // 5
    pieces = (samples[at : at + size] for at in range(0, len(samples) - size, size // 4))
    return any(is_heard(piece, INTRUSION_HZ, rate) for piece in pieces)

"""The same calls by HTTP: each verb of the catalogue, with its effect on what real phones hear."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.listening import ALICE, BOB, CAROL, hears, hears_music, hears_nothing
from tests.support.phone_office import CONTROL, PhoneOffice, phone_office
from tests.support.tones import is_heard, read_wav


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[PhoneOffice]:
    async with phone_office(tmp_path) as opened:
        yield opened


@pytest.mark.asyncio
async def test_a_call_is_made_from_a_device_and_ended(office: PhoneOffice) -> None:
    made = await office.api.ask("POST", f"{CONTROL}/{office.device}/makecall", {"destination": "tel:1002"})
    assert made["status"] == "INITIATED"
    leg = await office.bob.next_incoming()
    await office.bob.answer(leg)
    await office.api.until_calls("ACTIVE")
    await hears(office.bob, ALICE)
    await hears(office.alice, BOB)
    assert (await office.api.request("DELETE", f"{CONTROL}/{made['callId']}")).status_code == 204
    await office.bob.wait_ended(leg)
    await office.api.until_calls()


@pytest.mark.asyncio
async def test_hold_and_mute_act_on_what_is_heard(office: PhoneOffice) -> None:
    leg, call_id = await office.bob_is_answered()
    stale = (await office.api.calls())[0]["stateToken"] + 1
    refused = await office.api.request("PUT", f"{CONTROL}/{call_id}/hold", {"stateToken": stale})
    assert refused.status_code == 409
    assert refused.json()["field"][0]["code"] == "call.state.token.mismatch"
    assert (await office.put(call_id, "hold"))["status"] == "HELD"
    await hears_music(office.bob)
    await hears_nothing(office.alice)
    assert (await office.put(call_id, "resume"))["status"] == "ACTIVE"
    await hears(office.bob, ALICE)
    assert (await office.put(call_id, "mute"))["muted"] is True
    await hears_nothing(office.bob)
    await hears(office.alice, BOB)
    await office.put(call_id, "unmute")
    await hears(office.bob, ALICE)
    await office.bob.hang_up(leg)


@pytest.mark.asyncio
async def test_digits_reach_the_phone(office: PhoneOffice) -> None:
    leg, call_id = await office.bob_is_answered()
    await office.api.ask("POST", f"{CONTROL}/{call_id}/dtmf", {"digits": "19#"})
    await office.bob.wait_digits(leg, "19#")
    await office.bob.hang_up(leg)


@pytest.mark.asyncio
async def test_a_consultation_alternates_and_ends_in_a_transfer(office: PhoneOffice) -> None:
    bob_leg, first = await office.bob_is_answered()
    carol_leg, second = await office.carol_is_consulted(first)
    await office.api.ask("POST", f"{CONTROL}/{second}/alternate", {"targetCallId": first})
    await hears(office.alice, BOB)
    await hears_music(office.carol)
    await office.api.ask("POST", f"{CONTROL}/{first}/attendedtransfer", {"targetCallId": second})
    await office.api.until_calls()
    await hears(office.bob, CAROL)
    await hears(office.carol, BOB)
    await office.bob.hang_up(bob_leg)
    await office.carol.wait_ended(carol_leg)


@pytest.mark.asyncio
async def test_a_blind_transfer_lets_go_at_once(office: PhoneOffice) -> None:
    bob_leg, call_id = await office.bob_is_answered()
    await office.api.ask("POST", f"{CONTROL}/{call_id}/transfer", {"destination": "tel:1003", "blind": True})
    await office.api.until_calls()
    carol_leg = await office.carol.next_incoming()
    await office.carol.answer(carol_leg)
    await hears(office.bob, CAROL)
    await office.bob.hang_up(bob_leg)


@pytest.mark.asyncio
async def test_a_parked_call_is_fetched_by_its_slot(office: PhoneOffice) -> None:
    bob_leg, call_id = await office.bob_is_answered()
    parked = await office.put(call_id, "park")
    assert "701" in parked["eventDescription"]
    await hears_music(office.bob)
    carol_leg = await office.carol.dial("701")
    await office.carol.wait_up(carol_leg)
    await hears(office.bob, CAROL)
    await office.bob.hang_up(bob_leg)


@pytest.mark.asyncio
async def test_a_conference_of_three_loses_one_and_is_left(office: PhoneOffice) -> None:
    bob_leg, first = await office.bob_is_answered()
    _, second = await office.carol_is_consulted(first)
    added = await office.api.ask("POST", f"{CONTROL}/{first}/conference", {"targetCallId": second})
    assert added["conference"] is True
    await hears(office.alice, BOB, CAROL)
    await hears(office.bob, ALICE, CAROL)
    await hears(office.carol, ALICE, BOB)
    carol = next(one for one in added["participants"] if one["remoteParty"]["displayNumber"] == "1003")
    await office.put(added["callId"], f"participants/{carol['id']}/remove")
    await hears(office.alice, BOB)
    await office.bob.hang_up(bob_leg)
    await office.api.until_calls()


@pytest.mark.asyncio
async def test_a_recording_holds_both_sides_and_is_fetched(office: PhoneOffice, tmp_path: Path) -> None:
    bob_leg, call_id = await office.bob_is_answered()
    recording = "/api/callrecording/{user}/" + call_id
    assert (await office.api.ask("PUT", f"{recording}/start", {}))["recording"] is True
    await hears(office.bob, ALICE)
    assert (await office.api.ask("PUT", f"{recording}/stop", {}))["recording"] is False
    await office.bob.hang_up(bob_leg)
    await office.backend.until_idle()
    log = await office.api.ask("GET", "/api/communicationlog/{user}?itemType=RECORDING")
    item = log["historyItems"][0][".CallDTO"]
    audio = await office.api.request("GET", "/api/communicationlog/{user}/" + f"{item['itemId']}/audio")
    (tmp_path / "fetched.wav").write_bytes(audio.content)
    samples, rate = read_wav(tmp_path / "fetched.wav")
    assert is_heard(samples[:, 0], ALICE, rate)
    assert is_heard(samples[:, 1], BOB, rate)

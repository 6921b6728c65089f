"""Transfers of the call in hand, calls that ring the user first, and recordings that run, by HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.desk import FakePhone
from tests.support.office import Office, error_of

TRANSFER = "/api/calls/transfer/example.org/alice"
CALLBACK = "/api/calls/current/example.org/alice/{}/{}"
RECORDED = "/api/callrecordingcontrol/example.org/bob"


async def talk(office: Office) -> tuple[FakePhone, FakePhone]:
    """Have bob call alice on her softphone."""
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    office.desk.talk(bob, alice)
    return alice, bob


async def transfer(office: Office, kind: str, destination: str = "1003", user: str = "alice") -> Any:
    query = {"transferType": kind, "destination": destination}
    return await office.ask("POST", TRANSFER, await office.token(user), params=query)


@pytest.mark.asyncio
async def test_a_blind_transfer_releases_the_call_and_is_shown_until_it_is_answered(office: Office) -> None:
    await talk(office)
    carol = office.desk.deskphone("carol")
    started = (await transfer(office, "BLIND_TRANSFER")).json()
    assert office.desk.calls("alice") == []
    token = await office.token("alice")
    shown = (await office.ask("GET", TRANSFER, token)).json()
    assert shown == started
    assert (shown["transferId"]["type"], shown["transferId"]["destination"]) == (
        "BLIND_TRANSFER",
        "+4627741003",
    )
    assert shown["transferId"]["transferStartTime"] == int(office.desk.clock.now() * 1000)
    refused = await office.ask("DELETE", f"{TRANSFER}/{shown['transferId']['id']}", token)
    assert error_of(refused) == (409, "transfer.not.attended", "transferId")
    carol.ring()
    carol.answer()
    assert error_of(await office.ask("GET", TRANSFER, token)) == (404, "transfer.unknown", "user")
    party = office.desk.call("bob").remote_party
    assert party is not None
    assert party.display_name == "Carol"


@pytest.mark.asyncio
async def test_an_attended_transfer_can_be_cancelled_and_the_call_goes_on(office: Office) -> None:
    await talk(office)
    carol = office.desk.deskphone("carol")
    started = (await transfer(office, "ATTENDED_TRANSFER", "+4627741003")).json()["transferId"]
    assert started["type"] == "ATTENDED_TRANSFER"
    assert office.desk.call("alice").status == "HELD"
    carol.ring()
    token = await office.token("alice")
    assert (await office.ask("DELETE", f"{TRANSFER}/{started['id']}", token)).status_code == 204
    assert office.desk.call("alice").status == "ACTIVE"
    assert carol.channels == []
    gone = await office.ask("DELETE", f"{TRANSFER}/{started['id']}", token)
    assert error_of(gone) == (404, "transfer.unknown", "transferId")


@pytest.mark.asyncio
async def test_an_attended_transfer_is_over_when_the_destination_answers(office: Office) -> None:
    await talk(office)
    carol = office.desk.deskphone("carol")
    await transfer(office, "ATTENDED_TRANSFER")
    carol.ring()
    carol.answer()
    assert office.desk.calls("alice") == []
    assert office.desk.call("bob").status == "ACTIVE"


@pytest.mark.asyncio
async def test_there_must_be_one_call_to_transfer_and_somebody_to_take_it(office: Office) -> None:
    refused = await transfer(office, "BLIND_TRANSFER")
    assert error_of(refused) == (409, "call.action.not.allowed", "user")
    await talk(office)
    unknown = await transfer(office, "BLIND_TRANSFER", "+999")
    assert error_of(unknown) == (404, "destination.unknown", "destination")


@pytest.mark.asyncio
@pytest.mark.parametrize("contact", ["bob@example.org", "%2B4627741002", "1002"])
async def test_the_user_is_called_and_then_the_contact(office: Office, contact: str) -> None:
    office.desk.softphone("alice")
    bob = office.desk.deskphone("bob")
    token = await office.token("alice", "CALLS")
    path = CALLBACK.format("softphone", contact)
    answer = await office.ask("POST", path, token, params={"role": "PRIVATE", "bypass": "true"})
    assert (answer.status_code, answer.json()) == (200, {"field": [], "warning": []})
    assert bob.channel.state == "DIALLING"


@pytest.mark.asyncio
@pytest.mark.parametrize("bypass", ["true", "false"])
async def test_a_call_back_follows_where_the_contacts_phone_sends_it_unless_told_not_to(
    office: Office, bypass: str
) -> None:
    desk = office.desk
    desk.softphone("alice")
    bob, carol = desk.deskphone("bob"), desk.deskphone("carol")
    path, token = CALLBACK.format("softphone", "1002"), await office.token("alice", "CALLS")
    assert (await office.ask("POST", path, token, params={"bypass": bypass})).status_code == 200
    desk.engine.divert(bob.channel, "sip:1003@example.org")
    desk.pump()
    assert len(carol.channels) == (0 if bypass == "true" else 1)


@pytest.mark.asyncio
@pytest.mark.parametrize("intrude", ["true", "false"])
async def test_a_call_back_breaks_into_the_contacts_call_when_told_to(office: Office, intrude: str) -> None:
    desk = office.desk
    alice, bob, carol = desk.softphone("alice"), desk.softphone("bob"), desk.deskphone("carol")
    desk.talk(carol, bob)
    path, token = CALLBACK.format("softphone", "1002"), await office.token("alice", "CALLS")
    assert (await office.ask("POST", path, token, params={"intrude": intrude})).status_code == 200
    assert (alice.hears == bob.hears) is (intrude == "true")


@pytest.mark.asyncio
async def test_a_call_back_needs_a_reachable_device_and_a_role_that_one_has(office: Office) -> None:
    token, path = await office.token("alice", "CALLS"), CALLBACK.format("mobile", "1002")
    assert error_of(await office.ask("POST", path, token)) == (404, "answerplace.unknown", "aptype")
    phone = office.desk.softphone("alice")
    path = CALLBACK.format(phone.device_id, "1002")
    unknown = await office.ask("POST", path, token, params={"role": "KING"})
    assert error_of(unknown) == (404, "role.unknown", "role")
    theirs = CALLBACK.replace("alice", "bob").format(office.desk.softphone("bob").device_id, "1001")
    refused = await office.ask("POST", theirs, await office.token("bob", "CALLS"), params={"intrude": "true"})
    assert error_of(refused) == (403, "call.type.not.permitted", "type")
    warned = await office.ask("POST", path, token, params={"callback-via-gsm": "true"})
    assert [each["code"] for each in warned.json()["warning"]] == ["gsm.not.available"]


@pytest.mark.asyncio
async def test_an_administrator_sets_up_calls_for_others(office: Office) -> None:
    office.desk.softphone("bob")
    carol = office.desk.deskphone("carol")
    path = "/api/calls/current/example.org/bob/softphone/1003"
    assert (await office.ask("POST", path, await office.token("alice", "CALLS"))).status_code == 200
    assert carol.channel.caller is not None
    assert carol.channel.caller.name == "Bob"


@pytest.mark.asyncio
async def test_a_recording_that_runs_is_listed_and_saved_and_paused(office: Office) -> None:
    await talk(office)
    token = await office.token("bob")
    (recorded,) = (await office.ask("GET", RECORDED, token)).json()
    assert recorded["allowedActions"] == ["SAVE", "PAUSE"]
    assert (recorded["isSaved"], recorded["isPaused"]) == (False, False)
    assert (recorded["displayName"], recorded["number"]) == ("Alice", "+4627741001")
    path = f"{RECORDED}/{recorded['id']}"
    for action in ("SAVE", "PAUSE"):
        done = await office.ask("PUT", path, token, params={"action": action})
        assert (done.status_code, done.json()) == (200, {"field": [], "warning": []})
    (recorded,) = (await office.ask("GET", RECORDED, token)).json()
    assert (recorded["isSaved"], recorded["isPaused"]) == (True, True)
    assert recorded["allowedActions"] == ["DISCARD", "RESUME"]
    again = await office.ask("PUT", path, token, params={"action": "PAUSE"})
    assert error_of(again) == (409, "call.action.not.allowed", "callId")
    for action in ("DISCARD", "RESUME"):
        assert (await office.ask("PUT", path, token, params={"action": action})).status_code == 200
    (recorded,) = (await office.ask("GET", RECORDED, token)).json()
    assert (recorded["isSaved"], recorded["isPaused"]) == (False, False)


@pytest.mark.asyncio
async def test_a_call_that_is_not_recorded_is_not_listed(office: Office) -> None:
    await talk(office)
    path = "/api/callrecordingcontrol/example.org/alice"
    assert (await office.ask("GET", path, await office.token("alice"))).json() == []

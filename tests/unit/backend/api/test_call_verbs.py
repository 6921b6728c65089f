"""Moving and picking up calls by HTTP: who may, and what is answered."""

from __future__ import annotations

import pytest

from tests.support.fake_channel import dialog_of
from tests.support.office import Office, error_of

CONTROL = "/api/callcontrol/example.org"


@pytest.mark.asyncio
async def test_a_call_is_moved(office: Office) -> None:
    desk = office.desk
    bob, first = desk.deskphone("bob"), desk.softphone("alice")
    desk.talk(bob, first)
    second = desk.deskphone("alice")
    token = await office.token("alice")
    call = desk.call("alice")
    path = f"{CONTROL}/alice/{call.call_id}/move/"
    body = {"stateToken": call.state_token}
    response = await office.ask("PUT", path + second.device_id, token, body)
    assert (response.status_code, response.json()["event"]) == (200, "MOVE_STARTED")
    assert desk.call("alice").device_ids == [second.device_id]
    assert error_of(await office.ask("PUT", path + second.device_id, token)) == (
        409,
        "device.same",
        "deviceId",
    )
    assert error_of(await office.ask("PUT", path + "nowhere", token)) == (404, "device.unknown", "deviceId")
    stale = await office.ask("PUT", path + first.device_id, token, body)
    assert error_of(stale) == (409, "call.state.token.mismatch", "stateToken")


@pytest.mark.asyncio
async def test_only_a_service_account_picks_up_a_call_by_its_id(office: Office) -> None:
    desk = office.desk
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    office.make_service_account("erin")
    bob.dial("1001")
    path = f"{CONTROL}/carol/{carol.device_id}/pickup/{desk.call('alice').call_id}"
    for user in ("carol", "alice"):
        refused = await office.ask("POST", path, await office.token(user))
        assert error_of(refused) == (403, "service.account.required", "userId")
    token = await office.token("erin")
    assert error_of(await office.ask("POST", path.replace("/carol/", "/nobody/"), token))[0] == 404
    webhook = {"targetUrl": "https://crm.example.org/hook", "targetId": "hook"}
    response = await office.ask("POST", path, token, webhook)
    assert response.status_code == 200, response.text
    assert (response.json()["status"], response.headers["X-Webhook-Secret"][:6]) == ("RINGING", "whsec_")
    assert carol.hears == bob.hears
    assert alice.channels == []
    again = await office.ask("POST", path, token)
    assert error_of(again) == (404, "call.unknown", "callId")


@pytest.mark.asyncio
async def test_a_call_is_picked_up_by_its_sip_dialog(office: Office) -> None:
    desk = office.desk
    alice, bob, carol = desk.deskphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    bob.dial("1001")
    alice.ring()
    token = await office.token("carol")
    path = f"{CONTROL}/carol/{carol.device_id}/pickupsip"
    dialog = dialog_of(alice.channel)
    body = {"callId": dialog.call_id, "toTag": "ours", "fromTag": "theirs", "earlyOnly": True}
    for name in body:
        lacking = {key: value for key, value in body.items() if key != name}
        assert error_of(await office.ask("POST", path, token, lacking))[2] == name
    other = await office.ask("POST", path, token, {**body, "callId": "other"})
    assert error_of(other) == (404, "dialog.unknown", "callId")
    headers = {"X-Request-Id": "once"}
    response = await office.ask("POST", path, token, body, headers=headers)
    assert response.status_code == 200, response.text
    assert (await office.ask("POST", path, token, body, headers=headers)).json() == response.json()
    state = desk.call("carol")
    assert state.history_info is not None
    assert state.history_info.previous_retarget_reason == "PICKUP"
    assert carol.hears == bob.hears


@pytest.mark.asyncio
async def test_a_call_is_parked_in_the_slot_that_the_header_names(office: Office) -> None:
    desk = office.desk
    alice, bob, carol = desk.softphone("alice"), desk.deskphone("bob"), desk.deskphone("carol")
    token = await office.token("alice")
    desk.talk(bob, alice)
    path = f"{CONTROL}/alice/{desk.call('alice').call_id}/park"
    for slot, expected in (("x", (400, "park.slot.unknown")), ("9" * 17, (400, "string_too_long"))):
        refused = await office.ask("PUT", path, token, headers={"X-Park-Slot": slot})
        assert error_of(refused)[0] == expected[0]
    headers = {"X-Park-Slot": "705"}
    assert (await office.ask("PUT", path, token, headers=headers)).json()["event"] == "PARKED"
    desk.talk(carol, alice)
    path = f"{CONTROL}/alice/{desk.call('alice').call_id}/park"
    taken = await office.ask("PUT", path, token, headers=headers)
    assert error_of(taken) == (409, "park.slot.taken", "X-Park-Slot")
    empty = await office.ask(
        "POST", f"{CONTROL}/alice/{alice.device_id}/makecall", token, {"destination": "tel:720"}
    )
    assert error_of(empty) == (404, "park.slot.empty", "destination")

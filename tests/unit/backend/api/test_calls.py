from __future__ import annotations

from typing import Any

import pytest

from tests.support.office import Office, error_of

CONTROL = "/api/callcontrol/example.org/alice"
STATE = "/api/callstate/example.org/alice"
RECORDING = "/api/callrecording/example.org/alice"


class AtWork:
    """Alice at her softphone, with a ticket."""

    def __init__(self, office: Office, token: str) -> None:
        self.office, self.token = office, token
        self.phone = office.desk.softphone("alice")

    async def ask(self, method: str, path: str, body: object = None, **options: Any) -> Any:
        response = await self.office.ask(method, path, self.token, body, **options)
        assert response.status_code == 200, response.text
        return response.json()

    async def call(self, extension: str) -> dict[str, Any]:
        """Have Alice call somebody, who answers."""
        path = f"{CONTROL}/{self.phone.device_id}/makecall"
        state = await self.ask("POST", path, {"destination": f"tel:{extension}"})
        called = next(phone for phone in self.office.desk.phones if phone.user.extension == extension)
        called.ring()
        called.answer()
        return await self.state(state["callId"])

    async def state(self, call_id: str) -> dict[str, Any]:
        state: dict[str, Any] = await self.ask("GET", f"{STATE}/{call_id}")
        return state


async def at_work(office: Office) -> AtWork:
    office.desk.deskphone("bob")
    office.desk.deskphone("carol")
    return AtWork(office, await office.token("alice"))


@pytest.mark.asyncio
async def test_a_call_is_made_held_resumed_and_ended(office: Office) -> None:
    alice = await at_work(office)
    call = await alice.call("1002")
    path = f"{CONTROL}/{call['callId']}"
    assert (call["status"], call["inbound"]) == ("ACTIVE", False)
    held = await alice.ask("PUT", path + "/hold", {"stateToken": call["stateToken"]})
    assert held["status"] == "HELD"
    assert held["stateToken"] != call["stateToken"]
    assert (await alice.ask("PUT", path + "/resume"))["status"] == "ACTIVE"
    assert [each["callId"] for each in (await alice.ask("GET", STATE))["calls"]] == [call["callId"]]
    response = await office.ask("DELETE", path, alice.token)
    assert (response.status_code, response.content) == (204, b"")
    assert (await alice.ask("GET", STATE)) == {"fullState": True, "calls": []}


@pytest.mark.asyncio
async def test_a_request_for_a_state_that_has_passed_is_a_conflict(office: Office) -> None:
    alice = await at_work(office)
    call = await alice.call("1002")
    stale = {"stateToken": call["stateToken"] + 1}
    response = await office.ask("PUT", f"{CONTROL}/{call['callId']}/hold", alice.token, stale)
    assert error_of(response) == (409, "call.state.token.mismatch", "stateToken")


@pytest.mark.asyncio
async def test_a_request_with_an_id_is_applied_once(office: Office) -> None:
    alice = await at_work(office)
    path = f"{CONTROL}/{alice.phone.device_id}/makecall"
    body, headers = {"destination": "tel:1002"}, {"X-Request-Id": "once"}
    first = await alice.ask("POST", path, body, headers=headers)
    assert await alice.ask("POST", path, body, headers=headers) == first
    as_json = {**headers, "Content-Type": "application/json"}
    rewritten = {"headers": as_json, "content": b' {"destination" : "tel:1002"}'}
    assert (await office.ask("POST", path, alice.token, **rewritten)).json() == first
    other = await office.ask("POST", path, alice.token, {"destination": "tel:1003"}, headers=headers)
    assert error_of(other) == (409, "request.id.reused", "X-Request-Id")
    hold = f"{CONTROL}/{first['callId']}/hold"
    assert (await office.ask("PUT", hold, alice.token, headers=headers)).status_code == 409
    assert len((await alice.ask("GET", STATE))["calls"]) == 1


@pytest.mark.asyncio
async def test_a_consultation_ends_in_a_conference_or_a_transfer(office: Office) -> None:
    alice = await at_work(office)
    first = await alice.call("1002")
    path = f"{CONTROL}/{first['callId']}"
    second = await alice.ask("POST", path + "/consultation", {"destination": "tel:1003"})
    carol = office.desk.phones[1]
    carol.ring()
    carol.answer()
    body = {"targetCallId": second["callId"]}
    conference = await alice.ask("POST", path + "/conference", body)
    assert conference["conference"]
    assert len(conference["participants"]) == 2
    participant = conference["participants"][0]["id"]
    after = await alice.ask("PUT", f"{path}/participants/{participant}/remove")
    assert participant not in [each["id"] for each in after.get("participants", [])]


@pytest.mark.asyncio
async def test_the_rest_of_the_operations_reach_call_control(office: Office) -> None:
    alice = await at_work(office)
    call = await alice.call("1002")
    path = f"{CONTROL}/{call['callId']}"
    assert (await alice.ask("PUT", path + "/mute"))["muted"]
    assert not (await alice.ask("PUT", path + "/unmute"))["muted"]
    assert (await alice.ask("POST", path + "/dtmf", {"digits": "1#"}))["event"] == "DTMF_SENT"
    recorded = f"{RECORDING}/{call['callId']}"
    assert (await alice.ask("PUT", recorded + "/start"))["recording"]
    for operation in ("save", "discard", "pause", "resume"):
        response = await office.ask("PUT", f"{recorded}/{operation}", alice.token)
        assert response.status_code == 409
    assert not (await alice.ask("PUT", recorded + "/stop"))["recording"]
    assert (await office.ask("PUT", path + "/leave", alice.token)).status_code == 409
    parked = await alice.ask("PUT", path + "/park")
    assert parked["event"] == "PARKED"


@pytest.mark.asyncio
async def test_two_calls_are_alternated_and_connected(office: Office) -> None:
    alice = await at_work(office)
    first = await alice.call("1002")
    await alice.ask("PUT", f"{CONTROL}/{first['callId']}/hold")
    second = await alice.call("1003")
    body = {"targetCallId": first["callId"]}
    assert (await alice.ask("POST", f"{CONTROL}/{second['callId']}/alternate", body))["status"] == "HELD"
    assert (await alice.state(first["callId"]))["status"] == "ACTIVE"
    transferred = await alice.ask("POST", f"{CONTROL}/{second['callId']}/attendedtransfer", body)
    assert transferred["event"] == "TRANSFERRED"


@pytest.mark.asyncio
async def test_a_ringing_call_is_answered_and_transferred(office: Office) -> None:
    alice = await at_work(office)
    office.desk.phones[0].dial("1001")
    [call] = (await alice.ask("GET", STATE))["calls"]
    assert (call["status"], call["inbound"]) == ("RINGING", True)
    answered = f"{CONTROL}/{call['callId']}/answer/{alice.phone.device_id}"
    await alice.ask("POST", answered)
    assert (await alice.state(call["callId"]))["status"] == "ACTIVE"
    body = {"destination": "tel:1003", "blind": True}
    await alice.ask("POST", f"{CONTROL}/{call['callId']}/transfer", body)
    assert len(office.desk.phones[1].channels) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("method", "tail", "body", "expected"),
    [
        ("POST", "/d/makecall", {}, (400, "value.missing", "destination")),
        ("POST", "/d/makecall", {"destination": "x", "colour": 1}, (400, "field.unknown", "colour")),
        ("POST", "/d/makecall", {"destination": ""}, (400, "value.too.short", "destination")),
        ("POST", "/d/makecall", {"destination": "tel:1", "type": "X"}, (400, "value.not.allowed", "type")),
        ("PUT", "/c/hold", {"stateToken": "x"}, (400, "value.invalid", "stateToken")),
        ("PUT", "/c/hold", {"stateToken": -1}, (400, "value.out.of.range", "stateToken")),
        ("PUT", "/c/hold", [1], (400, "value.invalid", None)),
        ("PUT", "/c/hold", None, (404, "call.unknown", "callId")),
        ("DELETE", "/c", None, (404, "call.unknown", "callId")),
    ],
)
async def test_a_bad_request_names_its_field(
    office: Office, method: str, tail: str, body: object, expected: tuple[int, str, str | None]
) -> None:
    response = await office.ask(method, CONTROL + tail, await office.token("alice"), body)
    assert error_of(response) == expected


@pytest.mark.asyncio
async def test_while_the_exchange_is_away_the_answer_is_503(office: Office) -> None:
    alice = await at_work(office)
    call = await alice.call("1002")
    office.desk.service.lost()
    response = await office.client.put(
        f"{CONTROL}/{call['callId']}/hold", headers={"Authorization": f"Bearer {alice.token}"}
    )
    assert response.status_code == 503
    assert response.headers["retry-after"]


@pytest.mark.asyncio
async def test_devices_are_listed_by_type_and_by_activity(office: Office) -> None:
    alice = await at_work(office)
    desk_phone = office.desk.deskphone("alice")
    devices = await alice.ask("GET", "/api/userdevices/example.org/alice")
    assert {each["deviceType"] for each in devices} == {"SOFTPHONE", "DESKPHONE"}
    [found] = await alice.ask("GET", "/api/userdevices/example.org/alice", params={"type": "DESKPHONE"})
    assert found["deviceId"] == desk_phone.device_id
    desk_phone.unregister()
    [active] = await alice.ask("GET", "/api/userdevices/example.org/alice/active")
    assert active["deviceId"] == alice.phone.device_id
    assert set(active) == {"deviceId", "deviceType", "deviceName", "deviceIcon"}

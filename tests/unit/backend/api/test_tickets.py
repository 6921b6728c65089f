from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.office import Office, error_of

ALICES = "/api/tickets/example.org/alice"
BOBS = "/api/tickets/example.org/bob"
STATE = "/api/callstate/example.org/{}"
WANTED = {"api": ["CALL_CONTROL", "USER"], "platform": "other"}


@pytest.mark.asyncio
async def test_a_password_gives_a_ticket_in_the_shape_of_the_catalogue(office: Office) -> None:
    response = await office.client.post(
        ALICES, params={**WANTED, "name": "crm", "expires": 60}, auth=("alice@example.org", "demo-alice")
    )
    ticket = response.json()
    assert response.status_code == 200
    assert set(ticket) == {"expires", "name", "token", "allowedApis"}
    assert (ticket["name"], ticket["allowedApis"]) == ("crm", ["USER", "CALL_CONTROL"])
    assert ticket["expires"].endswith("+00:00")
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.asyncio
async def test_a_ticket_names_the_device_that_it_was_asked_from(office: Office) -> None:
    softphone = office.desk.softphone("alice")
    parameters = {**WANTED, "deviceDisplayName": "Reception PC"}
    for user in ("bob", "alice"):
        # An administrator who gets a ticket for somebody names none of that one's devices.
        path = f"/api/tickets/example.org/{user}"
        response = await office.client.post(path, params=parameters, auth=("alice", "demo-alice"))
        assert response.status_code == 200
    path = f"/api/userdevices/example.org/alice/{softphone.device_id}/name"
    shown = await office.ask("GET", path, await office.token("alice"), params={"fallback": "false"})
    assert shown.json() == "Reception PC"


@pytest.mark.asyncio
async def test_a_wrong_password_is_challenged_and_then_must_wait(office: Office) -> None:
    for _ in range(3):
        response = await office.client.post(ALICES, params=WANTED, auth=("alice", "wrong"))
        assert error_of(response) == (401, "login.failed", None)
        assert response.headers["www-authenticate"].startswith("Basic")
    response = await office.client.post(ALICES, params=WANTED, auth=("alice", "demo-alice"))
    assert error_of(response) == (429, "login.too.many.failures", None)
    wait = response.headers["retry-after"]
    assert response.json()["field"][0]["description"].endswith(f" {wait} s.")


@pytest.mark.asyncio
@pytest.mark.parametrize("header", ["Basic !!!", "Basic YWxpY2U=", "Basic /w==", "Digest x", ""])
async def test_a_header_that_cannot_be_read_is_answered_with_401(office: Office, header: str) -> None:
    response = await office.client.post(ALICES, params=WANTED, headers={"Authorization": header})
    assert response.status_code == 401


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("parameters", "code", "field"),
    [
        ({"platform": "other"}, "value.missing", "api"),
        ({"api": "CALLS"}, "value.missing", "platform"),
        ({**WANTED, "api": "EVERYTHING"}, "value.not.allowed", "api.0"),
        ({**WANTED, "platform": "amiga"}, "value.not.allowed", "platform"),
        ({**WANTED, "platform": "android"}, "ticket.version.missing", "ver"),
        ({**WANTED, "name": "x" * 65}, "ticket.name.invalid", "name"),
        ({**WANTED, "expires": "soon"}, "value.invalid", "expires"),
        ({**WANTED, "expires": "0"}, "ticket.expires.invalid", "expires"),
        ({**WANTED, "number": "112"}, "ticket.number.invalid", "number"),
    ],
)
async def test_a_wrong_parameter_is_named(
    office: Office, parameters: dict[str, str | list[str]], code: str, field: str
) -> None:
    response = await office.client.post(ALICES, params=parameters, auth=("alice", "demo-alice"))
    assert error_of(response) == (400, code, field)


@pytest.mark.asyncio
async def test_a_ticket_opens_only_its_apis(office: Office) -> None:
    token = await office.token("alice", "USER")
    assert (await office.ask("GET", "/api/userdevices/example.org/alice", token)).status_code == 200
    refused = await office.ask("GET", STATE.format("alice"), token)
    assert error_of(refused) == (403, "ticket.scope.missing", "api")


@pytest.mark.asyncio
async def test_a_ticket_ends_with_its_time_and_by_deletion(office: Office) -> None:
    short, long = await office.token("alice", expires=60, name="a"), await office.token("alice", name="b")
    office.time_ahead = timedelta(seconds=61)
    assert error_of(await office.ask("GET", STATE.format("alice"), short)) == (401, "ticket.invalid", None)
    response = await office.ask("DELETE", ALICES + "/b", long)
    assert (response.status_code, response.text) == (200, "API ticket deleted successfully")
    refused = await office.ask("GET", STATE.format("alice"), long)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.asyncio
async def test_an_administrator_acts_for_others_and_nobody_else_does(office: Office) -> None:
    alice, bob = await office.token("alice"), await office.token("bob")
    assert (await office.ask("GET", STATE.format("bob"), alice)).status_code == 200
    assert error_of(await office.ask("GET", STATE.format("alice"), bob))[0] == 403
    assert error_of(await office.ask("GET", STATE.format("nobody"), bob))[0] == 403
    assert error_of(await office.ask("GET", STATE.format("nobody"), alice)) == (
        404,
        "user.does.not.exist",
        "userId",
    )
    assert (await office.ask("POST", BOBS, alice, params=WANTED)).status_code == 200
    assert error_of(await office.ask("POST", BOBS, bob, params=WANTED))[:2] == (
        403,
        "ticket.password.required",
    )
    assert error_of(await office.ask("POST", ALICES, bob, params=WANTED))[0] == 403


@pytest.mark.asyncio
async def test_requests_without_a_valid_ticket_are_limited_by_address(office: Office) -> None:
    statuses = [(await office.ask("GET", STATE.format("alice"), "guess")).status_code for _ in range(25)]
    assert statuses == [401] * 20 + [429] * 5
    office.monotonic += 1
    assert (await office.ask("GET", STATE.format("alice"), "guess")).status_code == 401


@pytest.mark.asyncio
async def test_requests_of_one_ticket_are_limited(office: Office) -> None:
    token = await office.token("alice")
    statuses = {(await office.ask("GET", STATE.format("alice"), token)).status_code for _ in range(201)}
    assert statuses == {200, 429}
    other = await office.token("alice")
    assert (await office.ask("GET", STATE.format("alice"), other)).status_code == 200

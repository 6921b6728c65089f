"""The caller id of users by HTTP, and what those who are called see of it."""

from __future__ import annotations

from typing import Any

import pytest

from backend.contract.calls import UserLineType
from backend.ports.routing import NumberLine, OutboundRoute, Routing
from backend.ports.telephony import Party
from tests.support.office import Office, error_of
from tests.support.outside import plan

LINES = "/api/userline/example.org/alice"
MAKE_CALL = "/api/callcontrol/example.org/alice/{}/makecall"


async def choose(office: Office, token: str, line_type: str, group_id: int = 0) -> Any:
    return await office.ask("PUT", LINES + "/active", token, {"type": line_type, "groupId": group_id})


@pytest.mark.asyncio
async def test_an_attendant_can_call_as_herself_as_nobody_and_as_the_switchboard(office: Office) -> None:
    lines = (await office.ask("GET", LINES, await office.token("alice"))).json()["line"]
    assert [(each["type"], each.get("number"), each["active"]) for each in lines] == [
        ("OFFICE_FIXED", "+4627741001", True),
        ("ANONYMOUS", None, False),
        ("SWITCHBOARD", "+46277400", False),
    ]


@pytest.mark.asyncio
async def test_others_cannot_call_as_the_switchboard(office: Office) -> None:
    token, path = await office.token("bob"), "/api/userline/example.org/bob"
    lines = (await office.ask("GET", path, token)).json()["line"]
    assert [each["type"] for each in lines] == ["OFFICE_FIXED", "ANONYMOUS"]
    refused = await office.ask("PUT", path + "/active", token, {"type": "SWITCHBOARD", "groupId": 0})
    assert error_of(refused) == (403, "line.not.permitted", "type")


@pytest.mark.asyncio
async def test_the_chosen_line_is_shown_and_remembered(office: Office) -> None:
    token = await office.token("alice")
    chosen = await choose(office, token, "SWITCHBOARD")
    assert (chosen.status_code, chosen.json()) == (200, {"field": [], "warning": []})
    active = (await office.ask("GET", LINES + "/active", token)).json()
    assert active == {"type": "SWITCHBOARD", "groupId": 0, "number": "+46277400", "name": "Example"}
    assert office.desk.line_store.choices[-1].line_type == "SWITCHBOARD"


@pytest.mark.asyncio
@pytest.mark.parametrize(("line_type", "group_id"), [("OFFICE_FIXED", 1), ("PRIVATE_MOBILE", 0), ("ACD", 35)])
async def test_a_line_that_one_does_not_have_cannot_be_chosen(
    office: Office, line_type: str, group_id: int
) -> None:
    refused = await choose(office, await office.token("alice"), line_type, group_id)
    assert error_of(refused) == (403, "line.not.permitted", "type")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("line_type", "group_id", "number"),
    [
        ("OFFICE_FIXED", 1, "+4627742001"),
        ("OFFICE_MOBILE", 0, "+46701740605"),
        ("PRIVATE_FIXED", 0, "+4627742002"),
        ("PRIVATE_MOBILE", 1, "+46701740606"),
    ],
)
async def test_a_call_outside_shows_the_further_number_that_is_chosen(
    office: Office, line_type: str, group_id: int, number: str
) -> None:
    lines = [
        NumberLine(UserLineType.OFFICE_FIXED, "+4627742001", secondary=True),
        NumberLine(UserLineType.OFFICE_MOBILE, "+46701740605"),
        NumberLine(UserLineType.PRIVATE_FIXED, "+4627742002"),
        NumberLine(UserLineType.PRIVATE_MOBILE, "+46701740606", secondary=True),
    ]
    routing = Routing([plan("first")], [OutboundRoute(["first"])], user_lines={"alice": lines})
    office.desk.directory.set_routing(routing)
    alice, bob = office.desk.deskphone("alice"), office.desk.deskphone("bob")
    token = await office.token("alice", "USER", platform="iphone", ver="17", number=number)
    listed = (await office.ask("GET", LINES, token)).json()["line"]
    kinds = [(each["type"], each["groupId"], each.get("number")) for each in listed]
    assert len(kinds) == 7 and (line_type, group_id, number) in kinds
    assert (await choose(office, token, line_type, group_id)).status_code == 200
    alice.dial("087654321")
    assert office.desk.engine.dialled[-1].caller == Party(number, "Alice")
    alice.dial("1002")
    assert bob.channel.caller == Party(number, "Alice")
    party = office.desk.call("bob").remote_party
    assert party is not None and party.tel_uri == f"tel:{number}"


@pytest.mark.asyncio
async def test_the_next_call_by_operation_shows_the_chosen_line(office: Office) -> None:
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    token = await office.token("alice")
    await choose(office, token, "ANONYMOUS")
    await office.ask("POST", MAKE_CALL.format(alice.device_id), token, {"destination": "tel:1002"})
    assert bob.channel.caller is not None
    assert (bob.channel.caller.number, bob.channel.caller.name) == ("anonymous", "Anonymous")
    party = office.desk.call("bob").remote_party
    assert party is not None
    assert (party.tel_uri, party.display_number, party.display_name) == (None, None, "Anonymous")


@pytest.mark.asyncio
async def test_a_number_dialled_on_a_phone_shows_the_chosen_line_too(office: Office) -> None:
    alice, bob = office.desk.deskphone("alice"), office.desk.deskphone("bob")
    await choose(office, await office.token("alice"), "SWITCHBOARD")
    alice.dial("1002")
    assert bob.channel.caller is not None
    assert bob.channel.caller.number == "+46277400"


@pytest.mark.asyncio
@pytest.mark.parametrize("line_type", ["ANONYMOUS", "SWITCHBOARD"])
async def test_the_own_number_is_said_whatever_line_is_chosen(office: Office, line_type: str) -> None:
    alice = office.desk.deskphone("alice")
    await choose(office, await office.token("alice"), line_type)
    alice.dial("*65")
    assert alice.hears == "digits:1001"


@pytest.mark.asyncio
async def test_the_line_of_a_request_goes_before_the_chosen_one(office: Office) -> None:
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    token = await office.token("alice")
    await choose(office, token, "ANONYMOUS")
    body = {"destination": "tel:1002", "userLine": {"type": "OFFICE_FIXED", "groupId": 0}}
    await office.ask("POST", MAKE_CALL.format(alice.device_id), token, body)
    assert bob.channel.caller is not None
    assert bob.channel.caller.number == "1001"

"""The streams of one call, of the devices and of the dialogs of a user, read over HTTP."""

from __future__ import annotations

import json
import re

import pytest

from backend.api.stream import hub
from backend.api.stream.dialog_info import NAMESPACE
from tests.support.feeds import reading
from tests.support.office import Office, error_of

CALLS = "/api/callstate/example.org/alice"
DEVICES = "/api/userdevices/example.org/alice"
PREFIX = f"{{{NAMESPACE}}}"


@pytest.mark.asyncio
async def test_a_call_is_told_from_its_present_state_to_its_end(office: Office) -> None:
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    call = office.desk.make("alice", alice, "tel:1002")
    async with reading(office, f"{CALLS}/{call.call_id}/stream", await office.token("alice")) as reader:
        assert (await reader.json())["status"] == "INITIATED"
        bob.ring()
        assert (await reader.json())["status"] == "RINGING"
        office.desk.deskphone("carol").dial("1001")
        bob.answer()
        states = [await reader.json()]
        office.desk.hang_up("alice", call.call_id)
        states.append(await reader.json())
        assert [state["status"] for state in states] == ["ACTIVE", "TERMINATED"]
        end = await reader.next()
        assert (end.event, json.loads(end.data)["code"]) == ("notice", "stream.call.ended")


@pytest.mark.asyncio
async def test_a_call_of_somebody_else_has_no_stream(office: Office) -> None:
    office.desk.talk(office.desk.deskphone("bob"), office.desk.deskphone("carol"))
    call_id = office.desk.call("bob").call_id
    answer = await office.ask("GET", f"{CALLS}/{call_id}/stream", await office.token("alice"))
    assert error_of(answer) == (404, "call.unknown", "callId")


@pytest.mark.asyncio
async def test_a_change_of_the_devices_is_told_with_its_time(office: Office) -> None:
    async with reading(office, f"{DEVICES}/stream", await office.token("alice")) as reader:
        office.desk.deskphone("bob")
        office.desk.deskphone("alice")
        change = await reader.json()
        assert change["changedField"] == "DEVICE_INFO"
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}", change["timeStamp"])


@pytest.mark.asyncio
async def test_dialogs_are_told_in_full_and_then_as_they_change(office: Office) -> None:
    office.desk.softphone("alice")
    bob = office.desk.deskphone("bob")
    async with reading(office, f"{CALLS}/stream/dialogs", await office.token("alice")) as reader:
        full = await reader.xml()
        assert full.tag == PREFIX + "dialog-info"
        assert full.attrib == {"version": "0", "state": "full", "entity": "sip:1001@example.org"}
        assert list(full) == []
        bob.dial("1001")
        partial = await reader.xml()
        assert (partial.get("version"), partial.get("state")) == ("1", "partial")
        (dialog,) = partial
        assert (dialog.get("id"), dialog.get("direction")) == (office.desk.call("alice").call_id, "recipient")
        assert [each.tag.removeprefix(PREFIX) for each in dialog] == ["state", "local", "remote"]
        assert dialog.findtext(PREFIX + "state") == "early"
        identity = dialog.find(f"{PREFIX}remote/{PREFIX}identity")
        assert identity is not None
        assert (identity.text, identity.get("display")) == ("tel:+4627741002", "Bob")
        office.desk.engine.hang_up(bob.channel)
        office.desk.pump()
        (gone,) = await reader.xml()
        state = gone.find(PREFIX + "state")
        assert state is not None
        assert (state.text, state.get("event")) == ("terminated", "cancelled")


@pytest.mark.asyncio
async def test_a_held_dialog_is_confirmed_and_not_rendered(office: Office) -> None:
    alice, bob = office.desk.softphone("alice"), office.desk.deskphone("bob")
    call = office.desk.make("alice", alice, "tel:1002")
    bob.ring()
    bob.answer()
    token = await office.token("alice")
    await office.ask("PUT", f"/api/callcontrol/example.org/alice/{call.call_id}/hold", token)
    async with reading(office, f"{CALLS}/stream/dialogs", token) as reader:
        (dialog,) = await reader.xml()
        assert dialog.findtext(PREFIX + "state") == "confirmed"
        assert dialog.findtext(PREFIX + "duration") == "0"
        param = dialog.find(f"{PREFIX}local/{PREFIX}target/{PREFIX}param")
        assert param is not None
        assert param.attrib == {"pname": "+sip.rendering", "pval": "no"}


@pytest.mark.asyncio
async def test_all_streams_of_a_user_count_together(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub, "MAX_STREAMS_PER_USER", 1)
    token = await office.token("alice")
    async with reading(office, f"{DEVICES}/stream", token):
        assert office.hub.streams == 1
        answer = await office.ask("GET", f"{CALLS}/stream/dialogs", token)
        assert error_of(answer) == (429, "stream.too.many", None)
    assert office.hub.streams == 0


@pytest.mark.asyncio
async def test_the_streams_of_calls_want_a_ticket_for_calls(office: Office) -> None:
    token = await office.token("alice", "USER")
    answer = await office.ask("GET", f"{CALLS}/stream/dialogs", token)
    assert error_of(answer) == (403, "ticket.scope.missing", "api")

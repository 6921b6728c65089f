"""Dialog information documents, of the event stream and of SIP, against the schema of RFC 4235."""

from __future__ import annotations

from pathlib import Path

import pytest
import xmlschema

from backend.api.stream.dialog_info import NAMESPACE, DialogInfo
from backend.contract.calls import CallEvent, CallState, CallStatus, RemoteParty
from backend.ports.organisation import User
from backend.ports.telephony import Party
from backend.telephony.embedded.sip.account_state import AccountState, Direction, Phase, WatchedCall
from backend.telephony.embedded.sip.event_packages import View, dialog_info
from tests.support.organisation import make_user

SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parent / "schemas" / "dialog-info.xsd"))
ODD_NAMES = ["Bob", "", "Åsa <b>&amp;\"'", "\x00\x08\ud7ff\U0001f600", "]]>"]


def call_of(status: CallStatus, event: CallEvent | None, party: RemoteParty | None) -> CallState:
    return CallState(
        state_token=1, call_id="c1", inbound=True, status=status, event=event, remote_party=party, duration=3
    )


@pytest.fixture
def alice() -> User:
    return make_user("alice", "1001")


@pytest.mark.parametrize("status", CallStatus)
@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_call_in_every_state_is_a_valid_document(alice: User, status: CallStatus, name: str) -> None:
    parties = [
        None,
        RemoteParty(display_name=name, tel_uri="tel:+4627741002"),
        RemoteParty(display_name=name, display_number="*21#4 711"),
        RemoteParty(display_name=name),
    ]
    documents = DialogInfo(alice)
    for event in (None, *CallEvent):
        calls = [call_of(status, event, party) for party in parties]
        SCHEMA.validate(documents.full(calls, ["crm-7", name]))
        for call in calls:
            SCHEMA.validate(documents.partial(call))


def test_a_call_in_another_system_is_a_valid_document(alice: User) -> None:
    documents = DialogInfo(alice)
    for external_id in ODD_NAMES:
        for in_call in (True, False):
            SCHEMA.validate(documents.elsewhere(external_id, in_call=in_call))


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("phase", Phase)
def test_what_lamps_are_told_is_a_valid_document(phase: Phase, own: bool) -> None:
    calls = [
        WatchedCall(f"leg{tag}", Direction.RECIPIENT, phase, Party("+46*21#4", name), "c1@<h>", tag, "'\"")
        for name in ODD_NAMES
        for tag in ("", "t&1")
    ]
    state = AccountState("1001", True, calls)
    SCHEMA.validate(dialog_info(View(state, "example.org", own, 7, calls[:1])))


@pytest.mark.parametrize("wrong", ['version="0" state="whole"', 'version="-1" state="full"', 'state="full"'])
def test_the_schema_refuses_what_is_no_document(wrong: str) -> None:
    with pytest.raises(xmlschema.XMLSchemaValidationError):
        SCHEMA.validate(f'<dialog-info xmlns="{NAMESPACE}" entity="sip:a@b" {wrong}/>')

"""Presence documents of SIP against the schema of RFC 3863."""

from __future__ import annotations

from pathlib import Path

import pytest
import xmlschema

from backend.ports.telephony import Party
from backend.telephony.embedded.sip.account_state import AccountState, Direction, Phase, WatchedCall
from backend.telephony.embedded.sip.event_packages import View, presence

SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parent / "schemas" / "pidf.xsd"))
CALL = WatchedCall("leg", Direction.RECIPIENT, Phase.CONFIRMED, Party("1002", "Bob"), "c1@h", "t", "u")


@pytest.mark.parametrize("registered", [True, False])
@pytest.mark.parametrize("busy", [True, False])
@pytest.mark.parametrize("username", ["1001", "åsa <&\"'"])
def test_presence_is_told_in_a_valid_document(registered: bool, busy: bool, username: str) -> None:
    state = AccountState(username, registered, [CALL] if busy else [])
    SCHEMA.validate(presence(View(state, "example.org", own=False, version=1, ended=[])))

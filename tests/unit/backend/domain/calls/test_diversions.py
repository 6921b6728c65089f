"""Phones that send their calls elsewhere: followed within the organisation, some times, never outside."""

from __future__ import annotations

from itertools import pairwise

import pytest

from backend.contract.calls import (
    CallEvent,
    CallStatus,
    MakeCallType,
    RetargetReason,
    TransferRequest,
    TransferType,
)
from backend.domain.calls.diversions import MAX_DIVERSIONS
from backend.ports.telephony import Diversion
from tests.support.desk import Desk, FakePhone
from tests.support.organisation import DOMAIN, make_user


class Office:
    """Bob calls Carol, whose phone may send him to Dave."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.bob, self.carol = self.desk.deskphone("bob"), self.desk.deskphone("carol")
        self.dave = self.desk.deskphone("dave")

    def call(self) -> None:
        self.bob.dial("1003")
        self.carol.ring()

    def divert(self, phone: FakePhone, target: str) -> None:
        self.desk.engine.divert(phone.channel, target)
        self.desk.pump()


@pytest.mark.parametrize("target", ["sip:1004@example.org", "tel:1004", "sip:1004@192.0.2.1:5060;user=phone"])
def test_the_caller_reaches_whom_the_phone_names_and_both_see_it(target: str) -> None:
    office = Office()
    desk = office.desk
    office.call()
    office.divert(office.carol, target)
    assert desk.calls("carol") == []
    history = desk.call("dave").history_info
    assert history is not None and history.previous_retarget_reason is RetargetReason.DIVERTED
    assert history.previous_party is not None and history.previous_party.display_name == "Carol"
    assert office.dave.channel.diversions == [Diversion("1003", "Carol")]
    remote = desk.call("bob").remote_party
    assert remote is not None and remote.display_name == "Dave"
    office.dave.ring()
    office.dave.answer()
    assert desk.call("bob").status is desk.call("dave").status is CallStatus.ACTIVE
    assert office.bob.hears == office.dave.hears


@pytest.mark.parametrize(
    "target",
    [
        "sip:1004@elsewhere.example",
        "tel:+46700000000",
        "sip:00461234567@example.org",
        "sip:*43@example.org",
        "sip:701@example.org",
        "sip:1003@example.org",
        "mailto:dave@example.org",
        "nonsense",
    ],
)
def test_what_lies_outside_or_is_no_person_is_not_followed(target: str) -> None:
    office = Office()
    office.call()
    office.divert(office.carol, target)
    assert office.desk.calls("dave") == []
    assert office.desk.ended("bob").outcome is CallEvent.FAILED
    assert office.desk.all_over()


def test_a_call_that_bypasses_diversions_goes_nowhere_else() -> None:
    office = Office()
    desk, alice = office.desk, office.desk.softphone("alice")
    desk.make("alice", alice, "tel:1003", MakeCallType.DIVERSION_BYPASS)
    office.carol.ring()
    office.divert(office.carol, "sip:1004@example.org")
    assert desk.calls("dave") == []
    assert desk.ended("alice").outcome is CallEvent.FAILED
    office.bob.dial("1001")
    call = desk.call("alice").call_id
    desk.answer("alice", call, alice)
    request = TransferRequest(destination="tel:1003", type=TransferType.DIVERSION_BYPASS)
    desk.service.transfer_call(DOMAIN, "alice", call, request)
    desk.pump()
    office.divert(office.carol, "sip:1004@example.org")
    assert desk.calls("dave") == []
    assert desk.call("alice").event is CallEvent.TRANSFER_FAILED


def test_phones_that_send_each_other_the_call_end_it() -> None:
    office = Office()
    office.call()
    office.divert(office.carol, "sip:1004@example.org")
    office.divert(office.dave, "sip:1003@example.org")
    assert office.desk.ended("bob").outcome is CallEvent.FAILED
    assert office.desk.all_over()


def test_a_long_chain_of_diversions_ends() -> None:
    users = [make_user(f"user{number}", str(1000 + number)) for number in range(MAX_DIVERSIONS + 3)]
    desk = Desk(users)
    caller, *called = [desk.deskphone(user.user_id) for user in users]
    caller.dial("1001")
    for one, following in pairwise(called):
        desk.engine.divert(one.channel, f"sip:{following.user.extension}@example.org")
        desk.pump()
    assert desk.ended("user0").outcome is CallEvent.FAILED
    assert desk.all_over()


def test_another_phone_of_the_called_user_stops_ringing_then() -> None:
    office = Office()
    second = office.desk.deskphone("carol", "second")
    office.call()
    office.divert(office.carol, "sip:1004@example.org")
    assert second.channels == []
    office.dave.answer()
    assert office.desk.call("bob").status is CallStatus.ACTIVE

"""Notes on calls: who sees them, and that they go with the call wherever it is sent."""

from __future__ import annotations

import pytest

from backend.bus.events import NoteChanged
from backend.contract.callnotes import MAX_NOTE
from backend.contract.calls import (
    AttendedTransferRequest,
    MakeCallRequest,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
)
from backend.domain.calls.applied import RequestKey
from backend.domain.errors import NotFoundError
from tests.support.desk import Desk
from tests.support.organisation import DOMAIN

NOTE = "Wants an offer for 40 chairs"


class Office:
    """Bob has called Alice, who has written a note; Carol has a phone."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.alice = self.desk.softphone("alice")
        self.bob, self.carol = self.desk.deskphone("bob"), self.desk.deskphone("carol", auto=False)
        self.told: list[tuple[str, str]] = []
        self.desk.bus.subscribe(NoteChanged, self._changed)
        self.desk.talk(self.bob, self.alice)
        self.call_id = self.desk.call("alice").call_id
        self.write(NOTE)

    def _changed(self, changed: NoteChanged) -> None:
        self.told.append((changed.user_id, changed.note.note))

    def write(self, note: str, request_id: RequestKey | None = None) -> None:
        self.desk.service.set_call_note(DOMAIN, "alice", self.call_id, note, request_id=request_id)
        self.desk.pump()

    def note_of(self, user_id: str) -> str:
        call_id = self.desk.call(user_id).call_id
        return self.desk.service.get_call_note(DOMAIN, user_id, call_id).note

    def transfer(self) -> None:
        request = TransferRequest(destination="tel:1003", blind=True)
        self.desk.service.transfer_call(DOMAIN, "alice", self.call_id, request)
        self.desk.pump()


def test_a_note_is_told_to_all_in_the_call_once_and_changes_no_state_token() -> None:
    office = Office()
    assert sorted(office.told) == [("alice", NOTE), ("bob", NOTE)]
    token = office.desk.call("alice").state_token
    office.write(NOTE)
    assert len(office.told) == 2
    assert office.desk.call("alice").state_token == token


def test_a_note_is_there_as_soon_as_the_transferred_call_rings() -> None:
    office = Office()
    office.transfer()
    assert office.told[-1] == ("carol", NOTE)
    office.carol.ring()
    office.carol.answer()
    assert office.note_of("carol") == NOTE


def test_a_note_goes_along_when_two_calls_are_connected_and_both_notes_are_kept() -> None:
    office = Office()
    consult = office.desk.service.make_consultation_call(
        DOMAIN, "alice", office.call_id, MakeCallRequest(destination="tel:1003")
    )
    office.desk.pump()
    office.carol.ring()
    office.carol.answer()
    office.desk.service.set_call_note(DOMAIN, "carol", office.desk.call("carol").call_id, "In stock")
    request = AttendedTransferRequest(target_call_id=consult.call_id)
    office.desk.service.transfer_to_call(DOMAIN, "alice", office.call_id, request)
    office.desk.pump()
    assert office.note_of("carol") == office.note_of("bob") == f"{NOTE}\nIn stock"


def test_a_note_stays_in_a_conference() -> None:
    office = Office()
    other = office.desk.service.make_consultation_call(
        DOMAIN, "alice", office.call_id, MakeCallRequest(destination="tel:1003")
    )
    office.desk.pump()
    office.carol.ring()
    office.carol.answer()
    request = TargetCallRequest(target_call_id=office.call_id)
    office.desk.service.add_call_to_conference(DOMAIN, "alice", other.call_id, request)
    office.desk.pump()
    assert office.note_of("carol") == NOTE


def test_a_parked_call_keeps_its_note_for_who_fetches_it() -> None:
    office = Office()
    office.desk.service.park_call(DOMAIN, "alice", office.call_id, StateTokenRequest())
    office.desk.pump()
    office.carol.dial("701")
    assert office.note_of("carol") == NOTE


def test_a_note_outlives_the_backend() -> None:
    office = Office()
    office.desk.restart()
    assert office.note_of("alice") == NOTE


def test_the_record_of_a_call_has_the_note() -> None:
    office = Office()
    office.desk.hang_up("alice", office.call_id)
    assert {each.user_id: each.note for each in office.desk.news.ended} == {"alice": NOTE, "bob": NOTE}


def test_nobody_else_reads_or_writes_a_note() -> None:
    office = Office()
    with pytest.raises(NotFoundError):
        office.desk.service.get_call_note(DOMAIN, "carol", office.call_id)
    with pytest.raises(NotFoundError):
        office.desk.service.set_call_note(DOMAIN, "carol", office.call_id, "mine")


def test_two_long_notes_are_cut_to_the_limit() -> None:
    office = Office()
    office.write("a" * MAX_NOTE)
    consult = office.desk.service.make_consultation_call(
        DOMAIN, "alice", office.call_id, MakeCallRequest(destination="tel:1003")
    )
    office.desk.pump()
    office.carol.ring()
    office.carol.answer()
    office.desk.service.set_call_note(DOMAIN, "alice", consult.call_id, "b")
    request = AttendedTransferRequest(target_call_id=consult.call_id)
    office.desk.service.transfer_to_call(DOMAIN, "alice", office.call_id, request)
    office.desk.pump()
    assert office.note_of("carol") == "a" * MAX_NOTE


def test_a_repeated_request_is_applied_once() -> None:
    office = Office()
    office.write("first", RequestKey("r1"))
    office.write("second", RequestKey("r2"))
    office.write("first", RequestKey("r1"))
    assert office.note_of("alice") == "second"

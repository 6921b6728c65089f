"""Park slots: into a chosen or the lowest free one, and out again to whoever calls it."""

from __future__ import annotations

from backend.contract.calls import CallEvent, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.endings import Endings
from backend.domain.calls.model import Call, Destination, History, LegState, Place
from backend.domain.calls.offers import Offers
from backend.domain.calls.parties import contact_of_slot, sip_party
from backend.domain.calls.sentences import coded
from backend.domain.errors import ConflictError, InvalidError
from backend.ports.organisation import Directory
from backend.ports.telephony import Cause, ShowParty, TransferProgress


class Parking:
    """Parks calls and hands them out."""

    def __init__(
        self, board: Board, directory: Directory, *, offers: Offers, connecting: Connecting, endings: Endings
    ) -> None:
        self._board = board
        self._directory = directory
        self._offers = offers
        self._connecting = connecting
        self._endings = endings

    def free_slot(self, wanted: str | None = None, field: str = "callId") -> str:
        """Return the slot that is wanted, or the lowest free one.

        Raises InvalidError for what is no slot, ConflictError for one that is taken, or where all are.
        """
        organisation, slots = self._directory.organisation, self._board.slots
        first, last = organisation.park_first, organisation.park_last
        if wanted is None:
            for number in range(first, last + 1):
                if str(number) not in slots:
                    return str(number)
            raise ConflictError("park.slots.taken", "All park slots are taken.", field=field)
        if not (wanted.isascii() and wanted.isdecimal() and first <= int(wanted) <= last):
            text = f"The park slots are {first} to {last}."
            raise InvalidError("park.slot.unknown", text, field=field, name=wanted)
        slot = str(int(wanted))
        if slot in slots:
            text = f"A call is parked in slot {slot} already."
            raise ConflictError("park.slot.taken", text, field=field, name=slot)
        return slot

    def slot_for(self, destination: Destination) -> str:
        """Return the slot that a call transferred to a slot, or to the code for parking, goes to."""
        wanted = destination.number if destination.place is Place.SLOT else None
        return self.free_slot(wanted, "destination")

    def park(self, call: Call, slot: str, *, transfer_id: str | None = None) -> None:
        """Put the other side into a free slot. A phone that asks for it by REFER is told which one.

        The REFER counts as done once that is said, since a phone hangs up then. A phone that holds, as most
        do before a REFER, does not hear it, but has it on its display meanwhile.
        """
        board = self._board
        conversation = board.conversations[call.conversation_id]
        (peer,) = board.others(call)
        seconds = self._directory.organisation.settings.park_recall_s
        board.park(conversation, slot, call, board.now + seconds if seconds else None)
        leg = board.leg_of(call)
        if transfer_id is not None and leg is not None:
            is_told = leg.state is LegState.UP and leg.carried == [call.call_id]
            board.command(TransferProgress(transfer_id, 100 if is_told else 200))
            if is_told:
                leg.transfer_id, leg.shown = transfer_id, contact_of_slot(slot)
                board.command(ShowParty(leg.leg_id, sip_party(leg.shown), to_device=not leg.shared))
                board.farewells[leg.leg_id] = f"digits:{slot}"
        self._endings.end(call, CallEvent.PARKED, f"{peer.identity.label} is parked in slot {slot}.")
        board.change(peer, CallEvent.PARKED, f"{call.identity.label} parked you in slot {slot}.")

    def retrieve(self, call: Call, destination: Destination) -> None:
        """Connect a call whose device is UP with who is parked in the slot that it was made to."""
        board = self._board
        parked = board.slots.get(destination.number)
        if parked is None or parked.conversation_id == call.conversation_id:
            text = "No call is parked in slot {slot}."
            told = coded("park.slot.empty", text, slot=destination.number)
            self._endings.end(call, CallEvent.FAILED, told, Cause.UNALLOCATED_NUMBER)
            return
        label = call.identity.label
        text = f"{label} retrieved the call."
        self._offers.cancel(parked, CallEvent.ANSWERED_ELSEWHERE, text, Cause.ANSWERED_ELSEWHERE)
        parked.attempt = None
        by = parked.parked_by or destination.contact
        board.unpark(parked)
        call.history = History(parked.first_target or by, by, RetargetReason.PARKED)
        (caller, *_) = board.members(parked)
        caller_label = caller.identity.label
        self._connecting.into(
            parked, call, CallEvent.RETRIEVED, f"You retrieved the call from {caller_label}."
        )
        board.change(caller, CallEvent.RETRIEVED, text)

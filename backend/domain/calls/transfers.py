"""Transfers: blind, supervised by waiting, and of one call to another.

A transfer rings its target for whoever waits in the conversation. The transferor either leaves at once
(blind) or stays, held, until the target answers; resuming takes the call back, hanging up makes it blind.
"""

from __future__ import annotations

import msgspec

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.camp_on import CampOn
from backend.domain.calls.endings import Endings
from backend.domain.calls.holding import take_off_hold
from backend.domain.calls.merging import Merging
from backend.domain.calls.model import (
    Attempt,
    AttemptKind,
    Call,
    Contact,
    Conversation,
    Destination,
    History,
    Leg,
    Place,
)
from backend.domain.calls.offers import Offers, new_attempt
from backend.domain.calls.parking import Parking
from backend.domain.calls.voicemail import Voicemail
from backend.domain.errors import NotFoundError
from backend.ports.telephony import Cause, TransferProgress


class Transfers:
    """Carries out what ``Standings`` has allowed."""

    def __init__(
        self,
        board: Board,
        *,
        offers: Offers,
        merging: Merging,
        endings: Endings,
        voicemail: Voicemail,
        parking: Parking,
        camp_on: CampOn,
    ) -> None:
        self._board = board
        self._offers = offers
        self._merging = merging
        self._endings = endings
        self._voicemail = voicemail
        self._parking = parking
        self._camp_on = camp_on

    def to_destination(
        self,
        call: Call,
        destination: Destination,
        *,
        blind: bool,
        transfer_id: str | None = None,
        camp_on: bool = False,
    ) -> None:
        """Transfer the other side of ``call`` to a destination that rings, or is there already.

        With ``camp_on`` it waits first until a user who is busy has no other call any more.
        """
        board = self._board
        if destination.place is Place.PICKUP:
            text = "A call cannot be transferred to a call pick-up."
            raise NotFoundError("destination.unknown", text, field="destination", name=destination.number)
        if destination.place in (Place.SLOT, Place.PARK):
            self._parking.park(call, self._parking.slot_for(destination), transfer_id=transfer_id)
            return
        conversation = board.conversations[call.conversation_id]
        (peer,) = board.others(call)
        if destination.place not in (Place.USER, Place.MAIN, Place.OUTSIDE):
            self._to_service(conversation, call, peer, destination, transfer_id)
            return
        waits = camp_on and self._camp_on.is_needed(destination)
        attempt = new_attempt(board, destination, AttemptKind.TRANSFER)
        attempt.transferor = call.user
        attempt.transferor_call_id = call.call_id
        attempt.transfer_id = transfer_id
        if blind:
            attempt.transferor_call_id = None
            self._release(call, peer, destination)
        else:
            self._step_aside(call, f"Transferring {peer.identity.label} to {destination.contact.label}.")
        if transfer_id is not None:
            board.command(TransferProgress(transfer_id, 100))
        history = _history(call, conversation.first_target)
        if waits:
            self._camp_on.wait(conversation, attempt, msgspec.structs.replace(history, camp_on=True))
        else:
            self._offers.start(conversation, attempt, history)

    def to_call(self, call: Call, target: Call, *, wait: bool, transfer_id: str | None = None) -> None:
        """Connect the other sides of two calls of one user."""
        board = self._board
        target_conversation = board.conversations[target.conversation_id]
        attempt = target_conversation.attempt
        if attempt is None:
            self._join_calls(call, target, transfer_id)
        elif wait:
            self._join_waiting(call, target, attempt, transfer_id)
        else:
            destination = attempt.destination
            text = f"The call to {destination.contact.label} is made anew for the transfer."
            self._endings.end(target, CallEvent.TRANSFERRED, text)
            self._offers.cancel(
                target_conversation, CallEvent.CANCELLED, "The caller hung up.", Cause.NORMAL_CLEARING
            )
            target_conversation.attempt = None
            self.to_destination(call, destination, blind=True, transfer_id=transfer_id)

    def take_back(self, call: Call, leg: Leg) -> None:
        """Resume a call whose transfer still rings."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        attempt = conversation.attempt
        if attempt is not None:
            self._offers.cancel(
                conversation, CallEvent.CANCELLED, "The caller hung up.", Cause.NORMAL_CLEARING
            )
            if attempt.transfer_id is not None:
                board.command(TransferProgress(attempt.transfer_id, 487))
            conversation.attempt = None
            board.touch(conversation)
        take_off_hold(board, call, leg, CallEvent.RESUMED, "You took the call back.")
        board.listen(conversation)

    def _step_aside(self, call: Call, text: str) -> None:
        board = self._board
        leg = board.leg_of(call)
        if leg is not None and leg.shared and leg.current == call.call_id:
            leg.current = None
            board.touch_leg(leg)
        call.held = call.transferring = True
        call.status = CallStatus.HELD
        board.change(call, CallEvent.TRANSFER_STARTED, text)

    def _release(self, call: Call, peer: Call, destination: Destination) -> None:
        label = destination.contact.label
        text = f"{peer.identity.label} was transferred to {label}."
        self._endings.end(call, CallEvent.TRANSFERRED, text)
        self._board.change(peer, CallEvent.REMOTE_CHANGED, f"{call.identity.label} transfers you to {label}.")

    def _to_service(
        self,
        conversation: Conversation,
        call: Call,
        peer: Call,
        destination: Destination,
        transfer_id: str | None,
    ) -> None:
        """Transfer to a service: nobody has to answer."""
        board = self._board
        text = f"{peer.identity.label} was transferred to {destination.contact.label}."
        if transfer_id is not None:
            board.command(TransferProgress(transfer_id, 200))
        self._endings.end(call, CallEvent.TRANSFERRED, text)
        if destination.place in (Place.VOICEMAIL, Place.MAILBOX):
            self._voicemail.begin(conversation, peer, destination)
        else:
            conversation.service = destination.place
        for member in tuple(board.members(conversation)):
            board.change(member, CallEvent.REMOTE_CHANGED, "You were transferred.")
        board.touch(conversation)
        board.listen(conversation)

    def _join_calls(self, call: Call, target: Call, transfer_id: str | None) -> None:
        board = self._board
        (peer,) = board.others(call)
        (other,) = board.others(target)
        if transfer_id is not None:
            board.command(TransferProgress(transfer_id, 200))
        text = f"{peer.identity.label} is connected with {other.identity.label}."
        first, second = board.conversations[call.conversation_id], board.conversations[target.conversation_id]
        for mine in (call, target):
            self._endings.end(mine, CallEvent.TRANSFERRED, text)
        self._merging.merge(first, second)
        peer.history = _history(call, second.first_target)
        other.history = _history(call, first.first_target)
        board.change(peer, CallEvent.REMOTE_CHANGED, f"You are connected with {other.identity.label}.")
        board.change(other, CallEvent.REMOTE_CHANGED, f"You are connected with {peer.identity.label}.")

    def _join_waiting(self, call: Call, target: Call, attempt: Attempt, transfer_id: str | None) -> None:
        """Have the other side of ``call`` wait for the target in the place of ``target``."""
        board = self._board
        (peer,) = board.others(call)
        label = attempt.destination.contact.label
        first, second = board.conversations[call.conversation_id], board.conversations[target.conversation_id]
        attempt.kind = AttemptKind.TRANSFER
        attempt.transferor, attempt.transferor_call_id = call.user, call.call_id
        attempt.transfer_id = transfer_id
        second.attempt = None
        text = f"{peer.identity.label} waits for {label} in place of this call."
        self._endings.end(target, CallEvent.TRANSFERRED, text)
        for ringing in attempt.targets:
            board.calls[ringing].conversation_id = first.conversation_id
            board.calls[ringing].history = _history(call, first.first_target)
            board.save_call(board.calls[ringing])
        first.attempt = attempt
        if transfer_id is not None:
            board.command(TransferProgress(transfer_id, 100))
        self._step_aside(call, f"Transferring {peer.identity.label} to {label}.")
        board.touch(first)
        board.listen(first)


def _history(transferor: Call, first_target: Contact | None) -> History:
    return History(first_target or transferor.identity, transferor.identity, RetargetReason.TRANSFERRED)

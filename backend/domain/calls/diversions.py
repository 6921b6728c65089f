"""Calls that the phone of a called user sends elsewhere (SIP 300 to 302, RFC 3261 sections 8.1.3.4 and 21.3).

A phone may name anything, so it is followed only within the organisation: to a user or the main number. A
line to the outside that a phone could order would be paid for by the owner of the exchange.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.destinations import parse_dialled
from backend.domain.calls.endings import Endings
from backend.domain.calls.model import Attempt, AttemptKind, Call, Destination, History, Place
from backend.domain.calls.offers import Offers, new_attempt
from backend.domain.errors import DomainError
from backend.ports.organisation import Directory

MAX_DIVERSIONS = 5
"""How often one attempt may be sent on, however the phones are set."""


class Diversions:
    """Follows the phones."""

    def __init__(self, board: Board, directory: Directory, *, offers: Offers, endings: Endings) -> None:
        self._board = board
        self._directory = directory
        self._offers = offers
        self._endings = endings

    def divert(self, call: Call, target: str) -> bool:
        """Send a ringing call on to what one of its phones names; False where that is not followed."""
        conversation = self._board.conversations[call.conversation_id]
        attempt = conversation.attempt
        if attempt is None or not self._may_go_on(attempt, call):
            return False
        destination = self._destination(attempt, target)
        if destination is None:
            return False
        history = History(
            conversation.first_target or call.identity, call.identity, RetargetReason.DIVERTED, None
        )
        following = new_attempt(self._board, destination, attempt.kind)
        following.diverted = [*attempt.diverted, attempt.destination.number]
        following.transferor = attempt.transferor
        following.transferor_call_id = attempt.transferor_call_id
        following.transfer_id = attempt.transfer_id
        self._endings.end(
            call, CallEvent.NO_ANSWER, f"The phone sent the call to {destination.contact.label}."
        )
        self._offers.start(conversation, following, history)
        return True

    def _may_go_on(self, attempt: Attempt, call: Call) -> bool:
        return (
            attempt.destination.place is Place.USER
            and not attempt.destination.bypass
            and attempt.kind is not AttemptKind.RECALL
            and attempt.claimed_by is None
            and call.pending_leg_id is None
            and not call.auto_answer
            and len(attempt.diverted) < MAX_DIVERSIONS
        )

    def _destination(self, attempt: Attempt, target: str) -> Destination | None:
        try:
            destination = parse_dialled(target, self._directory)
        except DomainError:
            return None
        been_there = {attempt.destination.number, *attempt.diverted}
        if destination.place not in (Place.USER, Place.MAIN) or destination.number in been_there:
            return None
        return destination

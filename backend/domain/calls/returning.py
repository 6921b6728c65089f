"""Calls that come back: to who transferred or parked them, then to the attendants.

A parked call stays in its slot, to be fetched there too, until somebody answers; where nobody does it is
parked for another while. A transferred one that nobody wants ends.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.model import (
    Attempt,
    AttemptKind,
    Contact,
    Conversation,
    Destination,
    History,
    Place,
    UserKey,
)
from backend.domain.calls.offers import Offers, new_attempt
from backend.domain.calls.parties import contact_of_main, contact_of_user
from backend.domain.calls.sentences import Description, Sentence, coded, quoting
from backend.ports.organisation import Directory


class Returning:
    """Rings whoever has to take a call back."""

    def __init__(self, board: Board, directory: Directory, offers: Offers) -> None:
        self._board = board
        self._directory = directory
        self._offers = offers

    def transferred(self, conversation: Conversation, attempt: Attempt, text: Description) -> None:
        """A transfer whose transferor has left has failed; ``text`` says why."""
        self._to_user(
            conversation,
            attempt.transferor,
            attempt.destination.contact,
            RetargetReason.TRANSFERRED,
            camp_on=attempt.history is not None and attempt.history.camp_on,
            event=CallEvent.TRANSFER_FAILED,
            text=text,
        )

    def parked(self, conversation: Conversation) -> None:
        """Nobody has fetched a parked call in time."""
        by = conversation.parked_by
        if by is None:
            return
        conversation.recall_at = None
        self._board.slots_changed = True
        text = coded(
            "park.not.fetched",
            "{who} parked it in slot {slot}, and nobody fetched it.",
            who=by.label,
            slot=conversation.slot or "",
        )
        self._to_user(
            conversation, conversation.parker, by, RetargetReason.PARKED, event=CallEvent.RETURNED, text=text
        )

    def unanswered(self, conversation: Conversation, attempt: Attempt, text: Description) -> bool:
        """Nobody has taken a call back. False where nothing is left to be done."""
        if attempt.kind is AttemptKind.RECALL:
            self._to_attendants(conversation, attempt, text)
            return True
        if attempt.kind is AttemptKind.LAST_RESORT and conversation.slot is not None:
            self._park_on(conversation)
            return True
        return False

    def _to_user(
        self,
        conversation: Conversation,
        key: UserKey | None,
        previous: Contact,
        reason: RetargetReason,
        *,
        event: CallEvent,
        text: Description,
        camp_on: bool = False,
    ) -> None:
        board = self._board
        history = History(conversation.first_target or previous, previous, reason, camp_on=camp_on)
        user = None if key is None else self._directory.user(*key)
        if user is None:
            gone = Destination(Place.USER, previous.number or "", previous)
            attempt = new_attempt(board, gone, AttemptKind.RECALL)
            attempt.history = history
            self._to_attendants(conversation, attempt, text)
            return
        where = Destination(Place.USER, user.extension, contact_of_user(user), key)
        recall = new_attempt(board, where, AttemptKind.RECALL)
        recall.history = history
        self._offers.start(
            conversation, recall, history, event=event, sentence=lambda who: quoting(_comes_back(who), text)
        )

    def _to_attendants(self, conversation: Conversation, failed: Attempt, text: Description) -> None:
        board, organisation = self._board, self._directory.organisation
        where = Destination(Place.MAIN, organisation.main_number, contact_of_main(organisation))
        attempt = new_attempt(board, where, AttemptKind.LAST_RESORT)
        attempt.history = failed.history
        self._offers.start(
            conversation,
            attempt,
            failed.history,
            event=CallEvent.RETURNED,
            sentence=lambda who: quoting(_comes_back_to_all(who), text),
        )

    def _park_on(self, conversation: Conversation) -> None:
        board = self._board
        seconds = max(1, self._directory.organisation.settings.park_recall_s)
        conversation.recall_at = board.now + seconds
        board.slots_changed = True
        board.touch(conversation)
        board.listen(conversation)


def _comes_back(who: str) -> Sentence:
    return coded("call.returns", "The call from {who} comes back:", who=who)


def _comes_back_to_all(who: str) -> Sentence:
    return coded("call.returns.to.switchboard", "The call from {who} comes back to the switchboard:", who=who)

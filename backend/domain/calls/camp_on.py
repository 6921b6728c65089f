"""Camp-on: a transferred caller waits, with music, until a busy user has no other call any more.

Then the user is rung as by any transfer. Who waits longest comes first. The call goes back after the
organisation's time, or when the transferor asks for it.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.model import Attempt, AttemptKind, Conversation, Destination, History, Place
from backend.domain.calls.offers import Offers, new_attempt
from backend.ports.organisation import Directory
from backend.ports.telephony import Play


class CampOn:
    """Has callers wait, and rings for them."""

    def __init__(self, board: Board, directory: Directory, offers: Offers) -> None:
        self._board = board
        self._directory = directory
        self._offers = offers

    def is_needed(self, destination: Destination) -> bool:
        """Tell whether a destination is a user who is in a call."""
        if destination.place is not Place.USER or destination.user is None:
            return False
        calls = self._board.calls_of_user.get(destination.user, {})
        return any(not (call.inbound and call.status is CallStatus.RINGING) for call in calls.values())

    def wait(self, conversation: Conversation, attempt: Attempt, history: History) -> None:
        """Have those in a conversation wait for the busy user of a transfer, and tell that one."""
        board = self._board
        attempt.kind, attempt.history = AttemptKind.CAMP_ON, history
        attempt.deadline = board.now + self._directory.organisation.settings.camp_on_s
        attempt.patience = None
        conversation.attempt = attempt
        board.touch(conversation)
        board.listen(conversation)
        label = " and ".join(member.identity.label for member in self._offers.waiting(conversation))
        for call in tuple(board.calls_of_user.get(attempt.destination.user or ("", ""), {}).values()):
            if call.status is CallStatus.ACTIVE:
                self._announce(board.conversations[call.conversation_id])
                board.change(call, CallEvent.CAMPED_ON, f"{label} waits for you.")

    def follow(self) -> bool:
        """Ring the users who have become free. True where one is rung."""
        board = self._board
        rung = False
        waiting = [
            (conversation.attempt.started_at, conversation_id)
            for conversation_id, conversation in board.transfers.items()
            if conversation.attempt is not None and conversation.attempt.kind is AttemptKind.CAMP_ON
        ]
        for _, conversation_id in sorted(waiting):
            conversation = board.conversations[conversation_id]
            attempt = conversation.attempt
            if attempt is None or attempt.targets or attempt.destination.user is None:
                continue
            if not board.calls_of_user.get(attempt.destination.user):
                self._ring(conversation, attempt)
                rung = True
        return rung

    def _ring(self, conversation: Conversation, waited: Attempt) -> None:
        attempt = new_attempt(self._board, waited.destination, AttemptKind.TRANSFER)
        attempt.transferor, attempt.transferor_call_id = waited.transferor, waited.transferor_call_id
        attempt.transfer_id, attempt.history = waited.transfer_id, waited.history
        self._offers.start(conversation, attempt, waited.history, sentence="{} has waited for you.".format)
        self._board.listen(conversation)

    def _announce(self, conversation: Conversation) -> None:
        """Have those who talk hear that somebody waits."""
        if conversation.bridged and conversation.attempt is None:
            playback_id = f"{conversation.conversation_id}:{self._board.settings.new_id()}"
            self._board.last_commands.append(Play(playback_id, conversation.conversation_id, ["tone:beep"]))

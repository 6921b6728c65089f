"""How a call ends: for its user, for its leg, for its recording and for the log."""

from __future__ import annotations

from datetime import UTC, datetime

from backend.bus.events import CallEnded
from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.intruders import witnesses
from backend.domain.calls.model import Call, Leg, LegState
from backend.domain.calls.notes import note_of
from backend.domain.calls.recordings import Recordings, log_number
from backend.domain.calls.sentences import Description, Sentence, coded, reasons_of, text_of
from backend.domain.routing.usage import Usage
from backend.ports.telephony import Cause

_EVENTS = {
    Cause.NORMAL_CLEARING: CallEvent.HUNG_UP,
    Cause.USER_BUSY: CallEvent.BUSY,
    Cause.NO_USER_RESPONSE: CallEvent.NO_ANSWER,
    Cause.NO_ANSWER: CallEvent.NO_ANSWER,
    Cause.CALL_REJECTED: CallEvent.REJECTED,
    Cause.ANSWERED_ELSEWHERE: CallEvent.ANSWERED_ELSEWHERE,
}

_SENTENCES = {
    Cause.UNALLOCATED_NUMBER: ("number.unknown", "Nobody has the number {who}."),
    Cause.USER_BUSY: ("party.busy", "{who} is busy."),
    Cause.NO_USER_RESPONSE: ("party.no.response", "{who} does not respond."),
    Cause.NO_ANSWER: ("party.no.answer", "{who} did not answer."),
    Cause.CALL_REJECTED: ("party.rejected", "{who} rejected the call."),
    Cause.DESTINATION_OUT_OF_ORDER: ("party.no.phone", "{who} has no phone connected."),
    Cause.NETWORK_OUT_OF_ORDER: ("party.connection.lost", "The connection to {who} was lost."),
    Cause.CONGESTION: ("exchange.no.line", "The exchange has no free line to {who}."),
    Cause.OUTGOING_CALL_BARRED: ("party.barred", "{who} may not be called."),
    Cause.BEARER_NOT_IMPLEMENTED: (
        "party.no.codec",
        "The phone of {who} speaks no codec that the exchange knows.",
    ),
}
_FAILED = ("call.failed", "The call to {who} failed.")

_FAREWELLS = {
    CallEvent.BUSY: "tone:busy",
    CallEvent.REJECTED: "tone:busy",
    CallEvent.NO_ANSWER: "tone:congestion",
    CallEvent.FAILED: "tone:congestion",
}

_RANKS = (
    Cause.USER_BUSY,
    Cause.CALL_REJECTED,
    Cause.NO_ANSWER,
    Cause.NO_USER_RESPONSE,
)


def event_of(cause: Cause) -> CallEvent:
    """Return the event that a call which could not be set up ends with."""
    return _EVENTS.get(cause, CallEvent.FAILED)


def sentence_of(cause: Cause, label: str) -> Sentence:
    """Say why a call to somebody could not be set up."""
    return coded(*_SENTENCES.get(cause, _FAILED), who=label)


def worse(first: Cause | None, second: Cause) -> Cause:
    """Return which of two failures says more about the called party."""
    if first is None:
        return second
    ranks = {cause: rank for rank, cause in enumerate(_RANKS)}
    return min(first, second, key=lambda cause: ranks.get(cause, len(ranks)))


class Endings:
    """Ends calls. What follows for the others is drawn when the transition settles."""

    def __init__(self, board: Board, recordings: Recordings, usage: Usage) -> None:
        self._board = board
        self._usage = usage
        self._recordings = recordings

    def end(
        self,
        call: Call,
        event: CallEvent,
        description: Description,
        cause: Cause = Cause.NORMAL_CLEARING,
        *,
        announced: bool = False,
    ) -> None:
        """End a call once; its leg ends by ``cause`` where it carried nothing else.

        ``announced``: the user has heard why from the other side, and needs no tone.
        """
        if call.status is CallStatus.TERMINATED:
            return
        board = self._board
        self._recordings.call_ended(call)
        board.drop_ringing_legs(call, cause)
        for leg_id in (call.leg_id, call.pending_leg_id):
            leg = board.legs.get(leg_id or "")
            if leg is not None:
                if not (call.inbound or announced) and call.answered_at is None:
                    self._say_farewell(leg, event)
                board.drop_from_leg(leg, call, cause)
        self._leave(call, event)
        call.status, call.event = CallStatus.TERMINATED, event
        call.description, call.reasons = text_of(description), reasons_of(description)
        board.remove_call(call)
        if not call.outside:
            board.add_record(self._record(call))
        elif call.payer is not None and call.answered_at is not None and not call.emergency:
            self._usage.add(call.payer, board.now - call.answered_at, board.now)

    def _say_farewell(self, leg: Leg, event: CallEvent) -> None:
        """Have a device that is UP hear why its call did not come about."""
        tone = _FAREWELLS.get(event)
        if tone is not None and leg.state is LegState.UP and not leg.held:
            self._board.farewells[leg.leg_id] = tone

    def _leave(self, call: Call, event: CallEvent) -> None:
        board = self._board
        conversation = board.conversations[call.conversation_id]
        for witness in witnesses(board, call):
            board.change(witness, CallEvent.PARTICIPANT_LEFT, f"{call.identity.label} left the call.")
        board.listen(conversation)
        if call.call_id in conversation.members:
            conversation.members.remove(call.call_id)
            board.departures[conversation.conversation_id] = event
        attempt = conversation.attempt
        if attempt is not None:
            if call.call_id in attempt.targets:
                attempt.targets.remove(call.call_id)
            if attempt.claimed_by == call.call_id:
                attempt.claimed_by = None
            if attempt.transferor_call_id == call.call_id:
                attempt.transferor_call_id = None
        inherited = conversation.owner_id == call.call_id
        if inherited:
            users = (member.call_id for member in board.members(conversation) if not member.outside)
            conversation.owner_id = next(users, None)
        if conversation.conference:
            for member in board.members(conversation):
                text = f"{call.identity.label} left the conference."
                if inherited and member.call_id == conversation.owner_id:
                    text += " It is yours now."
                board.change(member, CallEvent.PARTICIPANT_LEFT, text)
        board.touch(conversation)

    def _record(self, call: Call) -> CallEnded:
        party = call.met or call.remote
        answered = call.answered_at
        return CallEnded(
            uid=call.call_id,
            domain=call.domain,
            user_id=call.user_id,
            call_id=call.call_id,
            inbound=call.inbound,
            remote_number=log_number(party),
            remote_name=party.name,
            started_at=datetime.fromtimestamp(call.started_at, UTC),
            answered_at=None if answered is None else datetime.fromtimestamp(answered, UTC),
            duration_s=0 if answered is None else int(max(0.0, self._board.now - answered)),
            outcome=call.event,
            note=note_of(self._board, call),
            applied=call.applied,
        )

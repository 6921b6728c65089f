"""Calls that intrude upon another user's call: INTRUSION and BARGE (heard by all), WHISPER, MONITOR.

The one who intrudes has a call of its own, in a conversation of its own, bound to the call of the user it was
made to. It hears what that user takes part in: nothing while that user holds. It ends with that call and
leaves no trace in it; a call that becomes another one of the same user (a conference) is followed there. Who
may not be listened to is not, whenever that one comes into the call, and nobody can listen to a listener.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus, IntrusionType
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.endings import Endings
from backend.domain.calls.intruders import audience_of, intruders_upon, witnesses
from backend.domain.calls.media import desired
from backend.domain.calls.model import Call, Conversation, Destination, Place, UserKey
from backend.domain.calls.sentences import coded, refusal_of
from backend.domain.errors import ConflictError, DomainError, ForbiddenError, InvalidError
from backend.ports.organisation import Directory, Permission
from backend.ports.telephony import Audience, Cause

_OWN_SENTENCES = {
    Audience.ALL: "You are in the call of {}.",
    Audience.ONE: "You listen to the call of {}, who alone hears you.",
    Audience.NOBODY: "You listen to the call of {}.",
}
_PROTECTED = "The call of {} may not be listened to."


class Intrusions:
    """Begins them, and has them follow the calls that they are about."""

    def __init__(self, board: Board, directory: Directory, connecting: Connecting, endings: Endings) -> None:
        self._board = board
        self._directory = directory
        self._connecting = connecting
        self._endings = endings

    def target(self, user: UserKey, destination: Destination, kind: IntrusionType) -> Call | None:
        """Return the call to intrude upon; None where an INTRUSION goes on as an ordinary call.

        Raises InvalidError, ForbiddenError, ConflictError, about ``destination``.
        """
        label = destination.contact.label
        if destination.place is not Place.USER or destination.user is None:
            if kind is IntrusionType.INTRUSION:
                return None
            text = "Only calls of users can be listened to."
            raise InvalidError("destination.not.a.user", text, field="destination", name=destination.number)
        found = self._call_in_progress(destination.user)
        if found is None:
            if kind is IntrusionType.INTRUSION:
                return None
            text = f"{label} is not in a call."
            raise ConflictError("call.target.not.in.call", text, field="destination", name=destination.number)
        conversation = self._board.conversations[found.conversation_id]
        if any(member.user == user for member in self._board.members(conversation)):
            text = "You are in this call yourself."
            raise ConflictError("call.target.own", text, field="destination", name=destination.number)
        if self._is_protected(conversation):
            text = _PROTECTED.format(label)
            raise ForbiddenError("call.target.protected", text, field="destination", name=destination.number)
        self._check_size(conversation)
        return found

    def begin(self, call: Call, destination: Destination) -> bool:
        """Listen in with a call whose device is UP. False where it is to go on as an ordinary call."""
        kind = call.intrusion
        if kind is None:
            return False
        try:
            target = self.target(call.user, destination, kind)
        except DomainError as error:
            self._endings.end(call, CallEvent.FAILED, refusal_of(error), Cause.FACILITY_REJECTED)
            return True
        if target is None:
            call.intrusion = None
            self._board.save_call(call)
            return False
        self._intrude(call, target)
        return True

    def follow(self) -> bool:
        """Have all intruders follow what has become of their targets. True where one was ended by that."""
        board = self._board
        ended = False
        for call in tuple(board.intruders.values()):
            target = board.calls.get(call.intruded_call_id or "")
            if target is None:
                self._endings.end(call, CallEvent.HUNG_UP, f"The call of {call.remote.label} is over.")
                ended = True
            elif self._is_protected(board.conversations[target.conversation_id]):
                text = _PROTECTED.format(call.remote.label)
                self._endings.end(call, CallEvent.FAILED, coded("call.target.protected", text))
                ended = True
            else:
                self._keep_up(call, target)
        return ended

    def _intrude(self, call: Call, target: Call) -> None:
        board = self._board
        call.intruded_call_id = target.call_id
        call.announced = self._directory.organisation.settings.announce_intrusion
        call.pending = None
        board.intruders[call.call_id] = call
        conversation = board.conversations[target.conversation_id]
        call.watched = _watched(conversation, target)
        label = call.identity.label
        audience = audience_of(call)
        text = _OWN_SENTENCES[audience].format(target.identity.label)
        own = board.conversations[call.conversation_id]
        self._connecting.into(own, call, CallEvent.ANSWERED, text)
        speaks = audience is Audience.ALL
        for member in witnesses(board, call):
            text = f"{label} joined the call." if speaks else f"{label} listens to the call."
            if audience is Audience.ONE and member is target:
                text = f"{label} listens to the call; you alone hear what is said."
            board.change(member, CallEvent.PARTICIPANT_ADDED, text)

    def _keep_up(self, call: Call, target: Call) -> None:
        board = self._board
        for leg in (board.leg_of(call), board.leg_of(target)):
            if leg is not None and leg.sound != desired(board, leg):
                board.unheard[leg.leg_id] = leg
        label = target.identity.label
        held_before = call.watched[:1] == [CallStatus.HELD]
        watched = _watched(board.conversations[target.conversation_id], target)
        if watched == call.watched:
            return
        call.watched = watched
        if held_before == (target.status is CallStatus.HELD):
            board.change(call, CallEvent.REMOTE_CHANGED, f"{label} is in another company now.")
        elif held_before:
            board.change(call, CallEvent.REMOTE_RESUMED, f"{label} took the call off hold.")
        else:
            board.change(call, CallEvent.REMOTE_HELD, f"{label} put the call on hold.")

    def _call_in_progress(self, user: UserKey) -> Call | None:
        board = self._board
        for call in board.calls_of_user.get(user, {}).values():
            conversation = board.conversations[call.conversation_id]
            apart = conversation.attempt is None and conversation.slot is None
            talks = call.call_id in conversation.members and len(conversation.members) > 1
            if call.status is CallStatus.ACTIVE and talks and apart:
                return call
        return None

    def _is_protected(self, conversation: Conversation) -> bool:
        users = (self._directory.user(*member.user) for member in self._board.members(conversation))
        return any(user is not None and Permission.PRIVACY in user.permissions for user in users)

    def _check_size(self, conversation: Conversation) -> None:
        limit = self._board.settings.max_conference
        if len(conversation.members) + len(intruders_upon(self._board, conversation)) >= limit:
            text = f"A call has room for {limit}."
            raise ConflictError("conference.full", text, field="destination")


def _watched(conversation: Conversation, target: Call) -> list[str]:
    """Return what an intruder is told the changes of: whether the target holds, and who is there."""
    status = CallStatus.HELD if target.status is CallStatus.HELD else CallStatus.ACTIVE
    return [status, *conversation.members]

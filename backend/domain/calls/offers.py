"""Calling a destination: its users' devices ring, each user with a call of its own in the state."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.endings import Endings, event_of, sentence_of, worse
from backend.domain.calls.model import (
    Attempt,
    AttemptKind,
    Call,
    Contact,
    Conversation,
    Destination,
    History,
    Leg,
    LegState,
    Place,
)
from backend.domain.calls.outside import Outside
from backend.domain.calls.parties import CONFERENCE, contact_of_user
from backend.domain.calls.sentences import Description
from backend.ports.organisation import Directory, Role, User
from backend.ports.telephony import Cause, Progress, Ring


class Offers:
    """Starts and steers attempts."""

    def __init__(
        self, board: Board, directory: Directory, legs: DeviceLegs, outside: Outside, endings: Endings
    ) -> None:
        self._board = board
        self._outside = outside
        self._directory = directory
        self._legs = legs
        self._endings = endings

    def start(
        self,
        conversation: Conversation,
        attempt: Attempt,
        history: History | None = None,
        *,
        auto_answer: bool = False,
        event: CallEvent = CallEvent.OFFERED,
        sentence: Callable[[str], Description] = "{} is calling.".format,
    ) -> None:
        """Ring a USER, all attendants (MAIN) or a number OUTSIDE for those who wait in a conversation."""
        board = self._board
        conversation.attempt = attempt
        board.touch(conversation)
        destination = attempt.destination
        if conversation.first_target is None:
            conversation.first_target = destination.contact
        if destination.place is Place.MAIN and attempt.kind is not AttemptKind.LAST_RESORT:
            history = History(
                destination.contact, destination.contact, RetargetReason.DISTRIBUTED, destination.contact.name
            )
        caller = caller_of(board, conversation)
        if destination.place is Place.OUTSIDE:
            attempt.failure = self._outside.ring(conversation, attempt, caller)
            return
        for user in self._users(conversation, attempt):
            call = self.ringing_call(conversation, user, caller)
            if len(board.calls_of_user.get(call.user, ())) >= board.settings.max_calls_per_user:
                attempt.failure = worse(attempt.failure, Cause.USER_BUSY)
                continue
            call.history, call.auto_answer = history, auto_answer
            board.add_call(call)
            attempt.targets.append(call.call_id)
            board.change(call, event, sentence(caller.label))
            self._ring_devices(conversation, attempt, call)

    def rings(self, call: Call) -> None:
        """A device of the called user rings, or the call is shown there."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        attempt = conversation.attempt
        if attempt is None or attempt.ringing:
            return
        attempt.ringing = True
        board.touch(conversation)
        board.listen(conversation)
        for waiting in self.waiting(conversation):
            if waiting.status is CallStatus.INITIATED:
                waiting.status = CallStatus.RINGING
                board.change(waiting, CallEvent.RINGING, f"It rings at {attempt.destination.contact.label}.")
        self.tell_ringing(conversation)

    def sounds(self, call: Call, leg: Leg) -> None:
        """A called device is heard before it answers, by those who wait: by phones that call, too."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        attempt = conversation.attempt
        if attempt is None or call.call_id not in attempt.targets:
            return
        attempt.ringing = True
        board.touch(conversation)
        board.listen(conversation)
        if board.heard_early(conversation) is not leg:
            return
        label = attempt.destination.contact.label
        for waiting in self.waiting(conversation):
            waiting_leg = board.leg_of(waiting)
            if waiting_leg is not None:
                self.let_hear(waiting_leg)
            if waiting.status is CallStatus.INITIATED:
                waiting.status = CallStatus.RINGING
            board.change(waiting, CallEvent.EARLY_MEDIA, f"{label} can be heard, but has not answered yet.")

    def let_hear(self, leg: Leg) -> None:
        """Have a phone that calls hear what there is before it is answered."""
        if leg.state is LegState.OFFERED and not leg.answered and leg.early_at is None:
            leg.early_at, leg.rung = self._board.now, True
            self._board.command(Progress(leg.leg_id))
            self._board.touch_leg(leg)

    def tell_ringing(self, conversation: Conversation) -> None:
        """Tell the phones that call and wait that it rings."""
        board = self._board
        for waiting in self.waiting(conversation):
            leg = board.leg_of(waiting)
            if leg is not None and leg.state is LegState.OFFERED and not (leg.rung or leg.answered):
                leg.rung = True
                board.command(Ring(leg.leg_id))
                board.touch_leg(leg)

    def device_gave_up(self, call: Call, cause: Cause) -> None:
        """A device that rang for a call does so no more; the call ends with the last one, or by a refusal."""
        if cause is not Cause.CALL_REJECTED and self._legs.is_offered(call):
            return
        event = event_of(cause)
        if event is CallEvent.HUNG_UP or event is CallEvent.ANSWERED_ELSEWHERE:
            event, cause = CallEvent.NO_ANSWER, Cause.NO_ANSWER
        self.give_up(call, event, sentence_of(cause, call.identity.label), cause)

    def give_up(self, call: Call, event: CallEvent, description: Description, cause: Cause) -> None:
        """End a ringing call by its own user or devices; the attempt remembers why."""
        attempt = self._board.conversations[call.conversation_id].attempt
        if attempt is not None and call.call_id in attempt.targets:
            attempt.failure = worse(attempt.failure, cause)
        self._endings.end(call, event, description, cause)

    def cancel(self, conversation: Conversation, event: CallEvent, description: str, cause: Cause) -> None:
        """End whatever rings for a conversation."""
        for target in self._board.targets(conversation):
            self._endings.end(target, event, description, cause)

    def ringing_call(self, conversation: Conversation, user: User, caller: Contact) -> Call:
        """Return a new call of a called user, not yet on the board."""
        board = self._board
        return Call(
            call_id=board.settings.new_id(),
            domain=user.domain,
            user_id=user.user_id,
            extension=user.extension,
            token=board.settings.new_token(),
            conversation_id=conversation.conversation_id,
            inbound=True,
            status=CallStatus.RINGING,
            event=CallEvent.OFFERED,
            description="",
            identity=contact_of_user(user),
            remote=caller,
            met=caller,
            started_at=board.now,
            policy=user.recording,
        )

    def waiting(self, conversation: Conversation) -> list[Call]:
        """Return the members that an attempt is made for: all but a transferor who has stayed."""
        attempt = conversation.attempt
        staying = None if attempt is None else attempt.transferor_call_id
        return [member for member in self._board.members(conversation) if member.call_id != staying]

    def _users(self, conversation: Conversation, attempt: Attempt) -> list[User]:
        destination = attempt.destination
        if destination.place is Place.MAIN:
            members = {member.user for member in self._board.members(conversation)}
            return [
                user
                for user in self._directory.users()
                if Role.ATTENDANT in user.roles and (user.domain, user.user_id) not in members
            ]
        user = None if destination.user is None else self._directory.user(*destination.user)
        return [] if user is None else [user]

    def _ring_devices(self, conversation: Conversation, attempt: Attempt, call: Call) -> None:
        board = self._board
        in_use = self._in_use(conversation, attempt, call)
        phones = [phone for phone in self._legs.phones(call) if phone.device_id not in in_use]
        if not phones:
            cause = Cause.USER_BUSY if in_use else Cause.DESTINATION_OUT_OF_ORDER
            event = CallEvent.BUSY if in_use else CallEvent.NO_ANSWER
            self.give_up(call, event, sentence_of(cause, call.identity.label), cause)
            return
        seconds = attempt.deadline - board.now
        for phone in phones[:1] if call.auto_answer else phones:
            if self._legs.ring(call, phone, seconds + board.settings.device_answer_s):
                self.rings(call)

    def _in_use(self, conversation: Conversation, attempt: Attempt, call: Call) -> set[str | None]:
        """Return the devices of a called user that must not ring."""
        members = self._board.members(conversation)
        in_use = {member.device_id for member in members if member.user == call.user}
        if attempt.kind is not AttemptKind.CALL:
            in_use = set()
        if attempt.kind not in (AttemptKind.RECALL, AttemptKind.LAST_RESORT):
            in_use |= self._legs.undisturbed(call)
        return in_use

    def devices_came(self, user: User, device_ids: Iterable[str]) -> None:
        """Ring devices that have registered while calls ring for their user."""
        board = self._board
        for call in tuple(board.calls_of_user.get((user.domain, user.user_id), {}).values()):
            conversation = board.conversations[call.conversation_id]
            attempt = conversation.attempt
            if attempt is None or call.call_id not in attempt.targets or attempt.claimed_by is not None:
                continue
            if call.auto_answer or call.pending_leg_id is not None:
                continue
            seconds = attempt.deadline - board.now + board.settings.device_answer_s
            barred = {*self._in_use(conversation, attempt, call), *call.offered}
            for device_id in sorted(set(device_ids) - barred):
                phone = self._legs.phone(call, device_id)
                if phone is not None and self._legs.ring(call, phone, seconds):
                    self.rings(call)


def caller_of(board: Board, conversation: Conversation) -> Contact:
    """Return who a called user sees: the one who waits, or the conference."""
    attempt = conversation.attempt
    staying = None if attempt is None else attempt.transferor_call_id
    waiting = [member for member in board.members(conversation) if member.call_id != staying]
    return waiting[0].identity if len(waiting) == 1 else CONFERENCE


def new_attempt(board: Board, destination: Destination, kind: AttemptKind = AttemptKind.CALL) -> Attempt:
    """Return an attempt with the time it has."""
    decided = board.decided()
    seconds = decided.no_answer_s
    if kind is AttemptKind.TRANSFER:
        seconds = decided.transfer_recall_s
    elif kind is AttemptKind.RECALL:
        seconds = decided.recall_answer_s
    return Attempt(
        kind=kind,
        destination=destination,
        deadline=board.now + seconds,
        started_at=board.now,
        patience=board.now + board.settings.patience_s,
    )

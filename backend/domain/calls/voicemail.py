"""Voicemail: callers leave messages, and users hear theirs from a phone of their own.

Both are services that a call is connected with, alone in its conversation: what is played to it is the
``media`` of the conversation's ``Mailbox``, and a message is recorded on the bridge of the conversation. A
call that its user does not answer goes here where that user takes messages.
"""

from __future__ import annotations

from backend.bus.events import MessageDeleted, MessageHeard
from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.destinations import parse_dialled
from backend.domain.calls.endings import Endings
from backend.domain.calls.media import Reconciler
from backend.domain.calls.model import (
    NOTHING,
    Attempt,
    AttemptKind,
    Call,
    Conversation,
    Destination,
    LegState,
    Mailbox,
    MailboxStage,
    Place,
    Recording,
    UserKey,
)
from backend.domain.calls.offers import Offers, new_attempt
from backend.domain.calls.parties import contact_of_main, contact_of_voicemail
from backend.domain.errors import ConflictError, DomainError, InvalidError
from backend.domain.recordings.files import path_of_message
from backend.ports.organisation import Directory, User
from backend.ports.telephony import StartRecording, StopPlayback
from backend.ports.voicemail import Mailboxes, StoredMessage

BEEP = "tone:beep"
SKIP = "#"
ASSISTANCE, PAST = "0", "*"
AGAIN, NEXT, DELETE, CALL_BACK = "1", "2", "3", "4"
LEAVE = ("*", "#")
_BEYOND = {ASSISTANCE: "sound:human-assistance", PAST: "sound:past-voicemail"}


class Voicemail:
    """Takes messages and plays them."""

    def __init__(
        self,
        board: Board,
        directory: Directory,
        mailboxes: Mailboxes,
        *,
        offers: Offers,
        connecting: Connecting,
        endings: Endings,
        reconciler: Reconciler,
    ) -> None:
        self._board = board
        self._directory = directory
        self._mailboxes = mailboxes
        self._offers = offers
        self._connecting = connecting
        self._endings = endings
        self._reconciler = reconciler

    # --- on the way here

    def destination(self, destination: Destination) -> Destination:
        """Return the mailbox of the user who is called. Raises InvalidError, ConflictError."""
        user = self._user(destination)
        if user is None:
            text = "Only a user has a mailbox."
            raise InvalidError("voicemail.no.user", text, field="destination", name=destination.number)
        if not self._mailboxes.takes_messages(user.domain, user.user_id):
            text = f"{user.display_name} takes no messages."
            raise ConflictError("voicemail.off", text, field="destination", name=destination.number)
        return _mailbox_of(user)

    def divert(self, attempt: Attempt, waiting: list[Call]) -> bool:
        """Have a caller whom nobody has answered leave a message, where the called user takes any."""
        user = self._user(attempt.destination)
        if user is None or attempt.kind is not AttemptKind.CALL or len(waiting) != 1:
            return False
        (caller,) = waiting
        takes = self._mailboxes.takes_messages(user.domain, user.user_id)
        leg = self._board.leg_of(caller)
        if not takes or leg is None or caller.user == (user.domain, user.user_id):
            return False
        caller.pending = _mailbox_of(user)
        caller.status = CallStatus.INITIATED
        text = f"{user.display_name} did not answer; you can leave a message."
        self._board.change(caller, CallEvent.REMOTE_CHANGED, text)
        if leg.state is LegState.UP:
            self.serve(caller, caller.pending)
        else:
            self._connecting.answer_phone(leg)
        return True

    def serve(self, call: Call, destination: Destination) -> None:
        """Connect a call whose own leg is UP."""
        conversation = self._board.conversations[call.conversation_id]
        call.pending = None
        self.begin(conversation, call, destination)
        text = f"You are connected with {destination.contact.label}."
        self._connecting.into(conversation, call, CallEvent.ANSWERED, text)

    def begin(self, conversation: Conversation, call: Call, destination: Destination) -> None:
        """Make a conversation, with ``call`` alone in it, one with a mailbox."""
        board = self._board
        conversation.service = destination.place
        if destination.place is Place.MAILBOX:
            messages = self._mailboxes.messages(*call.user)
            conversation.mailbox = Mailbox(call.user, MailboxStage.WELCOME, _welcome(messages), messages)
        elif destination.user is not None:
            greeting = self._greeting(destination.user, destination.number)
            conversation.mailbox = Mailbox(destination.user, MailboxStage.GREETING, greeting)
        board.touch(conversation)
        board.listen(conversation)

    # --- what happens

    def played(self, call: Call, conversation: Conversation, mailbox: Mailbox) -> None:
        """What was played to the caller has come to its end."""
        match mailbox.stage:
            case MailboxStage.GREETING:
                self._record(call, conversation, mailbox)
            case MailboxStage.WELCOME:
                self._play_next(call, conversation, mailbox)
            case MailboxStage.MESSAGE:
                self._heard(mailbox)
                self._play_next(call, conversation, mailbox)
            case MailboxStage.RECORDING:
                return

    def digit(self, call: Call, conversation: Conversation, mailbox: Mailbox, digit: str) -> None:
        """The caller has pressed a key."""
        if mailbox.stage is MailboxStage.GREETING and digit == SKIP:
            self._play(conversation, mailbox, MailboxStage.GREETING, [BEEP])
        elif mailbox.stage is MailboxStage.GREETING and digit in (ASSISTANCE, PAST):
            where = self._beyond(mailbox.user).get(digit)
            if where is not None:
                self._pass_on(call, conversation, where)
        elif mailbox.stage is MailboxStage.RECORDING and digit == SKIP:
            self._endings.end(call, CallEvent.HUNG_UP, "Your message was recorded.")
        elif mailbox.stage in (MailboxStage.WELCOME, MailboxStage.MESSAGE):
            self._chosen(call, conversation, mailbox, digit)

    def finished(self, recording_id: str) -> None:
        """A message is as long as it may be, or the caller says nothing more."""
        recording = self._board.recordings.get(recording_id)
        conversation = self._board.conversations.get("" if recording is None else recording.conversation_id)
        if conversation is None or conversation.mailbox is None:
            return
        if conversation.mailbox.recording_id == recording_id:
            conversation.mailbox.recording_id = None
            for member in list(self._board.members(conversation)):
                self._endings.end(member, CallEvent.HUNG_UP, "Your message was recorded.")

    # --- going on from here

    def _greeting(self, user: UserKey, number: str) -> list[str]:
        beyond = self._beyond(user)
        offered = [sound for key, sound in _BEYOND.items() if key in beyond]
        return ["sound:no-answer", f"digits:{number}", *offered, "sound:leave-a-message", BEEP]

    def _beyond(self, user: UserKey) -> dict[str, Destination]:
        """Return where the keys lead whom the greeting offers more than to leave a message."""
        settings = self._mailboxes.settings_of(*user)
        organisation = self._directory.organisation
        beyond = {}
        if settings.play_human_assistance and settings.human_assistance_number:
            where = self._destination_of(settings.human_assistance_number)
            if where is not None:
                beyond[ASSISTANCE] = where
        if settings.bypass_voicemail:
            main = contact_of_main(organisation)
            beyond[PAST] = Destination(Place.MAIN, organisation.main_number, main)
        return beyond

    def _destination_of(self, number: str) -> Destination | None:
        try:
            found = parse_dialled(number, self._directory)
        except DomainError:
            return None
        return found if found.place in (Place.USER, Place.MAIN, Place.OUTSIDE) else None

    def _pass_on(self, call: Call, conversation: Conversation, where: Destination) -> None:
        """Take a call out of a mailbox, and call somebody for it; who is outside reaches nobody outside."""
        conversation.service = conversation.mailbox = None
        text = f"{where.contact.label} is being called."
        self._board.change(call, CallEvent.REMOTE_CHANGED, text)
        self._offers.start(conversation, new_attempt(self._board, where))
        self._board.listen(conversation)

    def _call_back(self, call: Call, conversation: Conversation, mailbox: Mailbox) -> None:
        where = self._sender(mailbox)
        if where is not None:
            self._heard(mailbox)
            self._pass_on(call, conversation, where)

    def _sender(self, mailbox: Mailbox) -> Destination | None:
        """Return who left the message that is heard, where its user may call back from here."""
        number = mailbox.messages[mailbox.index].number
        enabled = self._mailboxes.settings_of(*mailbox.user).voicemail_callback_enabled
        return self._destination_of(number) if enabled and number else None

    # --- taking a message

    def _record(self, call: Call, conversation: Conversation, mailbox: Mailbox) -> None:
        board = self._board
        leg = board.leg_of(call)
        if leg is None:
            return
        recording_id = board.settings.new_id()
        domain, user_id = mailbox.user
        recording = Recording(
            recording_id=recording_id,
            call_id=call.call_id,
            domain=domain,
            user_id=user_id,
            inbound=True,
            remote=call.identity,
            conversation_id=conversation.conversation_id,
            leg_id=leg.leg_id,
            path=str(path_of_message(board.settings.recordings, recording_id)),
            whole_call=False,
            kept=True,
            started_at=board.now,
            running_since=board.now,
            decided=True,
            message=True,
        )
        board.recordings[recording_id] = recording
        board.save_recording(recording)
        mailbox.stage, mailbox.recording_id = MailboxStage.RECORDING, recording_id
        board.touch(conversation)
        board.listen(conversation)
        self._reconciler.ensure_bridge(conversation)
        settings = board.settings
        board.last_commands.append(
            StartRecording(
                recording_id,
                conversation.conversation_id,
                leg.leg_id,
                recording.path,
                settings.max_message_s,
                settings.max_silence_s,
            )
        )

    # --- hearing messages

    def _chosen(self, call: Call, conversation: Conversation, mailbox: Mailbox, digit: str) -> None:
        if digit in LEAVE:
            self._endings.end(call, CallEvent.HUNG_UP, "You left the mailbox.")
        elif mailbox.stage is MailboxStage.MESSAGE and digit == AGAIN:
            self._play(conversation, mailbox, MailboxStage.MESSAGE, self._message(mailbox))
        elif mailbox.stage is MailboxStage.MESSAGE and digit == CALL_BACK:
            self._call_back(call, conversation, mailbox)
        elif mailbox.stage is MailboxStage.MESSAGE and digit == NEXT:
            self._heard(mailbox)
            self._play_next(call, conversation, mailbox)
        elif mailbox.stage is MailboxStage.MESSAGE and digit == DELETE:
            domain, user_id = mailbox.user
            uid = self._board.settings.new_id()
            item_id = mailbox.messages[mailbox.index].item_id
            self._board.add_record(MessageDeleted(uid, domain, user_id, item_id))
            self._play_next(call, conversation, mailbox, first=["sound:deleted"])

    def _heard(self, mailbox: Mailbox) -> None:
        message = mailbox.messages[mailbox.index]
        if message.is_new:
            domain, user_id = mailbox.user
            uid = self._board.settings.new_id()
            self._board.add_record(MessageHeard(uid, domain, user_id, message.item_id))

    def _play_next(
        self, call: Call, conversation: Conversation, mailbox: Mailbox, first: list[str] | None = None
    ) -> None:
        mailbox.index += 1
        if mailbox.index >= len(mailbox.messages):
            self._endings.end(call, CallEvent.HUNG_UP, "There are no more messages.")
            return
        self._play(conversation, mailbox, MailboxStage.MESSAGE, [*(first or []), *self._message(mailbox)])

    def _message(self, mailbox: Mailbox) -> list[str]:
        back = [] if self._sender(mailbox) is None else ["sound:call-back-option"]
        path = mailbox.messages[mailbox.index].path
        return [BEEP, f"file:{path}", "sound:message-options", *back]

    def _play(
        self, conversation: Conversation, mailbox: Mailbox, stage: MailboxStage, media: list[str]
    ) -> None:
        """Play something from its beginning, also where the same was played before."""
        board = self._board
        mailbox.stage, mailbox.media = stage, media
        for member in board.members(conversation):
            leg = board.leg_of(member)
            if leg is not None and leg.playback is not None:
                board.command(StopPlayback(leg.playback))
                leg.sound, leg.playback = NOTHING, None
                board.touch_leg(leg)
        board.touch(conversation)
        board.listen(conversation)

    def _user(self, destination: Destination) -> User | None:
        if destination.place is not Place.USER or destination.user is None:
            return None
        return self._directory.user(*destination.user)


def _mailbox_of(user: User) -> Destination:
    key = (user.domain, user.user_id)
    return Destination(Place.VOICEMAIL, user.extension, contact_of_voicemail(user), key)


def _welcome(messages: list[StoredMessage]) -> list[str]:
    new = sum(message.is_new for message in messages)
    if not messages:
        return ["sound:no-messages"]
    return ["sound:you-have", f"digits:{new}", "sound:new-messages"]

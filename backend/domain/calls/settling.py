"""What follows from a change, until nothing more follows.

The last one in a conversation is hung up, an attempt without anybody left to ring has failed, a failed
transfer returns, a conference of two is an ordinary call, a leg without calls ends.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.camp_on import CampOn
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.endings import Endings, event_of, sentence_of
from backend.domain.calls.holding import take_off_hold
from backend.domain.calls.intrusions import Intrusions
from backend.domain.calls.media import Reconciler
from backend.domain.calls.model import (
    Attempt,
    AttemptKind,
    Call,
    Contact,
    Conversation,
    Leg,
    LegState,
    Mailbox,
    Place,
)
from backend.domain.calls.offers import Offers, caller_of
from backend.domain.calls.parties import (
    CONFERENCE,
    ECHO_TEST,
    OWN_MAILBOX,
    OWN_NUMBER,
    contact_of_slot,
    contact_of_voicemail,
)
from backend.domain.calls.returning import Returning
from backend.domain.calls.sentences import Description, coded
from backend.domain.calls.voicemail import Voicemail
from backend.ports.organisation import Directory
from backend.ports.telephony import Cause, TransferProgress

_SIP_STATUS = {
    Cause.USER_BUSY: 486,
    Cause.CALL_REJECTED: 603,
    Cause.UNALLOCATED_NUMBER: 404,
    Cause.NO_ANSWER: 480,
    Cause.NO_USER_RESPONSE: 408,
    Cause.DESTINATION_OUT_OF_ORDER: 480,
}


class Settling:
    """Draws the consequences of a transition."""

    def __init__(
        self,
        board: Board,
        directory: Directory,
        *,
        legs: DeviceLegs,
        offers: Offers,
        endings: Endings,
        reconciler: Reconciler,
        intrusions: Intrusions,
        voicemail: Voicemail,
        returning: Returning,
        camp_on: CampOn,
    ) -> None:
        self._board = board
        self._directory = directory
        self._legs = legs
        self._offers = offers
        self._endings = endings
        self._reconciler = reconciler
        self._intrusions = intrusions
        self._voicemail = voicemail
        self._returning = returning
        self._camp_on = camp_on

    def settle(self) -> None:
        """Settle all conversations and legs that have changed, and those that change by that."""
        self._settle_changed()
        while self._camp_on.follow() or self._intrusions.follow():
            self._settle_changed()

    def _settle_changed(self) -> None:
        board = self._board
        while board.unsettled or board.unsettled_legs:
            while board.unsettled:
                conversation = board.unsettled.pop(next(iter(board.unsettled)))
                self._settle(conversation)
            while board.unsettled_legs and not board.unsettled:
                leg = board.unsettled_legs.pop(next(iter(board.unsettled_legs)))
                self._settle_leg(leg)

    def fail(self, conversation: Conversation, cause: Cause) -> None:
        """End an attempt that has not reached anybody."""
        attempt = conversation.attempt
        if attempt is None:
            return
        text = attempt.refusal or sentence_of(cause, attempt.destination.contact.label)
        if attempt.targets:
            self._offers.cancel(
                conversation, CallEvent.NO_ANSWER, "The call was not answered in time.", cause
            )
        waiting = self._offers.waiting(conversation)
        conversation.attempt = None
        self._board.touch(conversation)
        self._board.listen(conversation)
        if attempt.transfer_id is not None:
            self._board.command(TransferProgress(attempt.transfer_id, _SIP_STATUS.get(cause, 500)))
        if attempt.kind is AttemptKind.CAMP_ON:
            text = coded("party.still.busy", "{who} is still busy.", who=attempt.destination.contact.label)
        if attempt.kind in (AttemptKind.TRANSFER, AttemptKind.CAMP_ON):
            self._return(conversation, attempt, text)
            return
        if self._returning.unanswered(conversation, attempt, text):
            return
        if self._voicemail.divert(attempt, waiting):
            return
        for member in waiting:
            self._endings.end(member, event_of(cause), text, cause, announced=attempt.announced)

    def come_back(
        self, conversation: Conversation, attempt: Attempt, event: CallEvent, text: Description
    ) -> None:
        """Give a transferor that has stayed the call back, heard again if nothing else is."""
        call = self._board.calls[attempt.transferor_call_id or ""]
        call.transferring = False
        leg = self._board.leg_of(call)
        if leg is not None and leg.state is LegState.UP and leg.current in (None, call.call_id):
            take_off_hold(self._board, call, leg, event, text)
        else:
            self._board.change(call, event, text)
        self._board.touch(conversation)
        self._board.listen(conversation)

    # --- conversations

    def _settle(self, conversation: Conversation) -> None:
        attempt = conversation.attempt
        if not conversation.members:
            self._abandon(conversation)
        elif attempt is not None:
            self._settle_attempt(conversation, attempt)
        elif conversation.slot is None and conversation.service is None:
            self._settle_talk(conversation)
        if conversation.conversation_id in self._board.conversations:
            self._refresh(conversation)

    def _abandon(self, conversation: Conversation) -> None:
        self._offers.cancel(conversation, CallEvent.CANCELLED, "The caller hung up.", Cause.NORMAL_CLEARING)
        self._finish_refer(conversation)
        self._reconciler.drop_bridge(conversation)
        self._board.remove_conversation(conversation)

    def _settle_attempt(self, conversation: Conversation, attempt: Attempt) -> None:
        if not self._offers.waiting(conversation):
            text = "The caller hung up."
            self._offers.cancel(conversation, CallEvent.CANCELLED, text, Cause.NORMAL_CLEARING)
            self._finish_refer(conversation)
            conversation.attempt = None
            self._board.touch(conversation)
        elif not attempt.targets and attempt.kind is not AttemptKind.CAMP_ON:
            self.fail(conversation, attempt.failure or Cause.DESTINATION_OUT_OF_ORDER)

    def _finish_refer(self, conversation: Conversation) -> None:
        attempt = conversation.attempt
        if attempt is not None and attempt.transfer_id is not None:
            self._board.command(TransferProgress(attempt.transfer_id, 487))
            attempt.transfer_id = None

    def _settle_talk(self, conversation: Conversation) -> None:
        board = self._board
        members = list(board.members(conversation))
        if conversation.conference and all(member.outside for member in members):
            for member in members:
                self._endings.end(member, CallEvent.HUNG_UP, "Nobody here is in the conference any more.")
        elif len(members) == 1:
            (last,) = members
            if last.intruded_call_id is not None:
                return
            if last.answered_at is None and last.status is CallStatus.INITIATED:
                return
            if board.departures.get(conversation.conversation_id) is CallEvent.FAILED:
                text = sentence_of(Cause.NETWORK_OUT_OF_ORDER, last.remote.label)
                self._endings.end(last, CallEvent.FAILED, text, Cause.NETWORK_OUT_OF_ORDER)
            else:
                text = coded("party.hung.up", "{who} hung up.", who=last.remote.label)
                self._endings.end(last, CallEvent.HUNG_UP, text)
        elif len(members) == 2 and conversation.conference:
            conversation.conference = False
            conversation.owner_id = None
            for member in members:
                self._let_speak(member)
            board.touch(conversation)

    def _let_speak(self, call: Call) -> None:
        """Lift the mute by the owner of a conference that is none any more."""
        if call.silenced:
            call.silenced = False
            self._board.change(call, CallEvent.UNMUTED, "The other side hears you again.")

    def _return(self, conversation: Conversation, attempt: Attempt, text: Description) -> None:
        """Bring a transfer that has failed back to who made it."""
        if attempt.transferor_call_id is not None:
            self.come_back(conversation, attempt, CallEvent.TRANSFER_FAILED, text)
        else:
            self._returning.transferred(conversation, attempt, text)

    # --- what each sees

    def _refresh(self, conversation: Conversation) -> None:
        board = self._board
        for member in tuple(board.members(conversation)):
            self._show(member, self._remote_of(conversation, member))
        attempt = conversation.attempt
        if attempt is not None:
            caller = caller_of(board, conversation)
            for target in board.targets(conversation):
                self._show(target, caller)
                board.show_anew(target)

    def _show(self, call: Call, remote: Contact) -> None:
        if remote is not CONFERENCE and remote != CONFERENCE:
            call.met = remote
        if call.remote != remote:
            call.remote = remote
            board = self._board
            if call.call_id in board.shown:
                board.save_call(call)
            else:
                board.change(call, CallEvent.REMOTE_CHANGED, f"The other side is {remote.label} now.")

    def _remote_of(self, conversation: Conversation, call: Call) -> Contact:
        if conversation.conference:
            return CONFERENCE
        others = self._board.others(call)
        if len(others) == 1:
            return others[0].identity
        if conversation.attempt is not None:
            return conversation.attempt.destination.contact
        if conversation.slot is not None:
            return contact_of_slot(conversation.slot)
        if conversation.service is Place.ECHO:
            return ECHO_TEST
        if conversation.mailbox is not None:
            own = conversation.service is Place.MAILBOX
            return OWN_MAILBOX if own else self._mailbox(conversation.mailbox)
        if conversation.service is Place.NUMBER:
            return OWN_NUMBER
        return call.remote

    def _mailbox(self, mailbox: Mailbox) -> Contact:
        user = self._directory.user(*mailbox.user)
        return OWN_MAILBOX if user is None else contact_of_voicemail(user)

    # --- legs

    def _settle_leg(self, leg: Leg) -> None:
        if leg.carried or leg.ringing or leg.leg_id not in self._board.legs:
            return
        if leg.farewell is not None:
            return
        leg.farewell = self._board.farewells.pop(leg.leg_id, None)
        if leg.state is LegState.OFFERED:
            leg.refused_by = self._board.causes.get(leg.leg_id, Cause.NORMAL_CLEARING)
            leg.refusal = self._board.words.get(leg.leg_id, "")
        if leg.farewell is None:
            self.release(leg, self._board.causes.get(leg.leg_id, Cause.NORMAL_CLEARING))
        else:
            settings = self._board.settings
            spoken = leg.farewell.startswith(("digits:", "sound:"))
            seconds = settings.announcement_s if spoken else settings.farewell_s
            leg.farewell_until = self._board.now + seconds
            self._board.touch_leg(leg)

    def farewell_said(self, leg: Leg) -> None:
        """End a leg whose farewell is over; a phone that waits for the end of its REFER ends it by itself."""
        if leg.transfer_id is None:
            self.release(leg, leg.refused_by)
            return
        self._board.command(TransferProgress(leg.transfer_id, 200))
        leg.transfer_id = None
        leg.farewell_until = self._board.now + self._board.settings.farewell_s
        self._board.touch_leg(leg)

    def release(self, leg: Leg, cause: Cause) -> None:
        """End a leg that carries nothing."""
        if leg.transfer_id is not None:
            self._board.command(TransferProgress(leg.transfer_id, 200))
        self._board.hang_up(leg, cause, leg.refusal)
        self.leg_gone(leg)

    def leg_gone(self, leg: Leg) -> None:
        """See to the calls that were only shown on a device while its leg was UP."""
        for call in self._legs.ring_again(leg):
            self._offers.device_gave_up(call, Cause.DESTINATION_OUT_OF_ORDER)

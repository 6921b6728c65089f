"""What phones do by themselves: call, ring, answer, hold, press digits, transfer, hang up."""

from __future__ import annotations

from backend.contract.calls import CallAction, CallEvent, CallStatus
from backend.domain.calls.actions import Standings
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.destinations import parse_dialled
from backend.domain.calls.dialling import Dialling
from backend.domain.calls.diversions import Diversions
from backend.domain.calls.endings import Endings, sentence_of
from backend.domain.calls.inbound import Inbound
from backend.domain.calls.model import Call, Leg, LegState, Place
from backend.domain.calls.moving import Moving
from backend.domain.calls.offers import Offers
from backend.domain.calls.outside import Outside
from backend.domain.calls.pickup import Pickup
from backend.domain.calls.sentences import coded, refusal_of
from backend.domain.calls.settling import Settling
from backend.domain.calls.takeover import TakeOver
from backend.domain.calls.talking import Talking
from backend.domain.calls.transfers import Transfers
from backend.domain.calls.voicemail import Voicemail
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.errors import BarredError, ConflictError, DomainError, InvalidError, NotFoundError
from backend.ports.organisation import Directory
from backend.ports.telephony import (
    Cause,
    ChannelDestroyed,
    ChannelOffered,
    DtmfReceived,
    HangUp,
    SendDtmf,
    SipDialog,
    TransferProgress,
    TransferRequested,
)

_PHONE_LOST = coded("phone.connection.lost", "The connection to the phone was lost.")


class Phones:
    """Takes in the engine's events on channels."""

    def __init__(
        self,
        board: Board,
        directory: Directory,
        registry: DeviceRegistry,
        *,
        standings: Standings,
        dialling: Dialling,
        offers: Offers,
        outside: Outside,
        inbound: Inbound,
        connecting: Connecting,
        talking: Talking,
        moving: Moving,
        pickup: Pickup,
        transfers: Transfers,
        take_over: TakeOver,
        settling: Settling,
        diversions: Diversions,
        endings: Endings,
        voicemail: Voicemail,
    ) -> None:
        self._board = board
        self._directory = directory
        self._registry = registry
        self._standings = standings
        self._dialling = dialling
        self._offers = offers
        self._outside = outside
        self._inbound = inbound
        self._connecting = connecting
        self._talking = talking
        self._moving = moving
        self._pickup = pickup
        self._transfers = transfers
        self._take_over = take_over
        self._settling = settling
        self._diversions = diversions
        self._endings = endings
        self._voicemail = voicemail

    def offered(self, event: ChannelOffered) -> None:
        """A phone calls, or somebody by a trunk."""
        if event.trunk_id is not None:
            self._inbound.offered(event)
            return
        user = self._directory.user_of_extension(event.username)
        if user is None:
            self._board.command(HangUp(event.channel_id, Cause.CALL_REJECTED))
            return
        phone = self._registry.phone_of_binding(event.username, event.binding_id)
        device_id = None if phone is None else phone.device_id
        leg = Leg(
            leg_id=event.channel_id,
            extension=event.username,
            device_id=device_id,
            shared=phone is not None
            and phone.shared
            and (event.username, device_id) not in self._board.shared_legs,
            state=LegState.OFFERED,
            dialog=event.dialog,
        )
        self._board.add_leg(leg)
        self._board.touch_leg(leg)
        if event.replaces is not None:
            self._take_over.by_phone(user, leg, event.replaces)
            return
        try:
            destination = parse_dialled(event.called, self._directory)
            self._dialling.check(user, destination)
            if destination.place is Place.SLOT and destination.number not in self._board.slots:
                text = f"No call is parked in slot {destination.number}."
                raise NotFoundError("park.slot.empty", text)
            if destination.place is Place.PARK:
                raise InvalidError("park.needs.a.call", "Transfer a call to this number to park it.")
            if destination.place is Place.PICKUP:
                fetched = self._pickup.dialled(user, destination)
                conversation = self._board.conversations[fetched.conversation_id]
                self._pickup.by_phone(user, conversation, fetched.identity, leg)
            else:
                anonymous = not event.caller.number
                self._dialling.from_phone(user, leg, destination, anonymous=anonymous)
        except DomainError as error:
            self._dialling.refused(user, leg, event.called, error)

    def ringing(self, leg: Leg, dialog: SipDialog | None) -> None:
        """A device that is called rings."""
        leg.state, leg.dialog = LegState.RINGING, dialog or leg.dialog
        self._board.touch_leg(leg)
        for call_id in leg.ringing:
            self._offers.rings(self._board.calls[call_id])

    def sounds(self, leg: Leg, dialog: SipDialog | None) -> None:
        """A device that is called is heard before it answers, in the first call that it rings for."""
        leg.state, leg.dialog, leg.early_at = LegState.RINGING, dialog or leg.dialog, self._board.now
        self._board.touch_leg(leg)
        for call_id in leg.ringing[:1]:
            self._offers.sounds(self._board.calls[call_id], leg)
        for call_id in leg.ringing[1:]:
            self._offers.rings(self._board.calls[call_id])

    def answered(self, leg: Leg, dialog: SipDialog | None) -> None:
        """A device has answered, or a phone that calls has been answered: the leg is UP."""
        leg.state, leg.dialog = LegState.UP, dialog or leg.dialog
        self._board.touch_leg(leg)
        if leg.ringing:
            self._connecting.answer(self._board.calls[leg.ringing[0]], leg)
            self._outside.answered(leg)
            return
        for call_id in tuple(leg.carried):
            call = self._board.calls[call_id]
            if call.moving and call.pending_leg_id == leg.leg_id:
                self._moving.arrive(call, leg)
            else:
                self._board.carry(leg, call)
                self._go_on(call, leg)

    def destroyed(self, leg: Leg, event: ChannelDestroyed) -> None:
        """A channel is over."""
        board = self._board
        self._note_announcement(leg)
        board.remove_leg(leg)
        for call_id in tuple(leg.ringing):
            if leg.trunk_id is not None and self._outside.fail_over(board.calls[call_id], leg, event):
                continue
            self._no_longer_rings(board.calls[call_id], leg, event, first=call_id == leg.ringing[0])
        leg.ringing.clear()
        for call_id in tuple(leg.carried):
            call = board.calls.get(call_id)
            if call is not None:
                self._lost_its_leg(call, leg, event.cause)
        self._settling.leg_gone(leg)

    def _note_announcement(self, leg: Leg) -> None:
        """Note whether those who wait have heard, from the device itself, why the call is not answered."""
        board = self._board
        for call_id in leg.ringing:
            conversation = board.conversations[board.calls[call_id].conversation_id]
            if conversation.attempt is not None:
                conversation.attempt.announced = board.heard_early(conversation) is leg

    def digit(self, leg: Leg, event: DtmfReceived) -> None:
        """A phone has sent a digit. The bridge carries it to the only other one, who is shown it."""
        call = self._board.calls.get(leg.current or "")
        if call is None or call.status is not CallStatus.ACTIVE:
            return
        conversation = self._board.conversations[call.conversation_id]
        if conversation.mailbox is not None:
            self._voicemail.digit(call, conversation, conversation.mailbox, event.digit)
            return
        if conversation.conference:
            self._pass_on(call, event.digit)
            return
        for other in self._board.others(call):
            text = f"{call.identity.label} pressed {event.digit}."
            self._board.change(other, CallEvent.DTMF_RECEIVED, text)

    def _pass_on(self, call: Call, digit: str) -> None:
        """Send a digit out of a conference, whose bridge carries none."""
        for other in self._board.takers_of_digits(call):
            leg = self._board.leg_of(other)
            if leg is not None and leg.state is LegState.UP:
                self._board.command(SendDtmf(leg.leg_id, digit))

    def playback_finished(self, playback_id: str) -> None:
        """What a service had to say is said: its call ends."""
        leg = self._board.legs.get(playback_id.rpartition(":")[0])
        if leg is None or leg.playback != playback_id:
            return
        if leg.farewell is not None:
            self._settling.farewell_said(leg)
            return
        call = self._board.calls.get(leg.current or "")
        if call is None:
            return
        conversation = self._board.conversations[call.conversation_id]
        if conversation.mailbox is not None:
            self._voicemail.played(call, conversation, conversation.mailbox)
        elif conversation.service is Place.NUMBER:
            self._endings.end(call, CallEvent.HUNG_UP, "The announcement is over.")

    def transfer_requested(self, leg: Leg | None, event: TransferRequested) -> None:
        """A phone asks by REFER (RFC 3515) for a transfer."""
        call = None if leg is None else self._board.calls.get(leg.current or "")
        try:
            if call is None or call.outside:
                raise ConflictError("call.unknown", "No call of a user is on this channel.")
            self._transfer(call, event)
        except DomainError as error:
            final = error.status if isinstance(error, (NotFoundError, BarredError)) else 603
            self._board.command(TransferProgress(event.transfer_id, final))
            if call is not None:
                self._board.change(call, CallEvent.TRANSFER_FAILED, refusal_of(error))

    def _transfer(self, call: Call, event: TransferRequested) -> None:
        if event.replaces is None:
            self._standings.check(call, CallAction.TRANSFER)
            destination = parse_dialled(event.target, self._directory)
            user = self._directory.user(*call.user)
            if user is not None:
                self._dialling.permit(user, destination)
            self._transfers.to_destination(call, destination, blind=False, transfer_id=event.transfer_id)
            return
        other = self._board.legs.get(event.replaces)
        target = None if other is None else self._board.calls.get(other.current or "")
        if target is None or target is call or target.user != call.user:
            raise ConflictError("call.unknown", "The other call of the transfer is gone.")
        self._standings.check(call, CallAction.TRANSFER_TO_CALL)
        if not self._standings.can_connect(call, target):
            raise ConflictError("call.target.not.allowed", "The calls cannot be connected now.")
        self._transfers.to_call(call, target, wait=True, transfer_id=event.transfer_id)

    def _go_on(self, call: Call, leg: Leg) -> None:
        """A call has its own device now."""
        if call.inbound and call.status is CallStatus.RINGING:
            self._connecting.answer(call, leg)
        elif call.status is CallStatus.INITIATED:
            self._dialling.proceed(call)
        elif call.status is CallStatus.HELD and call.held:
            self._talking.resumed_on(call, leg)
        else:
            self._board.listen(self._board.conversations[call.conversation_id])
            self._board.save_call(call)

    def _no_longer_rings(self, call: Call, leg: Leg, event: ChannelDestroyed, *, first: bool) -> None:
        call.ringing_legs.remove(leg.leg_id)
        if first and leg.device_id in call.offered:
            call.offered.remove(leg.device_id)
        self._board.save_call(call)
        if first and event.redirect and self._diversions.divert(call, event.redirect):
            return
        if first:
            self._offers.device_gave_up(call, event.cause)

    def _lost_its_leg(self, call: Call, leg: Leg, cause: Cause) -> None:
        board = self._board
        was_current = leg.current == call.call_id
        was_pending, was_moving = call.pending_leg_id == leg.leg_id, call.moving
        if call.leg_id == leg.leg_id:
            call.leg_id = None
        if was_pending:
            call.pending_leg_id, call.moving = None, False
        board.save_call(call)
        normal = cause is Cause.NORMAL_CLEARING
        if was_pending and was_moving and (call.leg_id is not None or call.status is CallStatus.HELD):
            self._moving.fail(call, cause)
        elif was_pending:
            self._device_failed(call, cause)
        elif was_moving and not normal:
            board.listen(board.conversations[call.conversation_id])
        elif leg.shared and call.status is CallStatus.HELD and not (was_current and normal):
            call.held = True
            board.change(call, CallEvent.HELD, "The call is on hold; its phone is gone for now.")
        elif call.answered_at is None and normal:
            self._endings.end(call, CallEvent.CANCELLED, "You cancelled the call.", cause)
        elif normal:
            self._endings.end(call, CallEvent.HUNG_UP, "You hung up.", cause)
        else:
            self._endings.end(call, CallEvent.FAILED, _PHONE_LOST, cause)

    def _device_failed(self, call: Call, cause: Cause) -> None:
        """The device that should have made, answered or resumed a call did not."""
        board = self._board
        text = sentence_of(cause, "Your phone")
        if call.inbound and call.status is CallStatus.RINGING:
            conversation = board.conversations[call.conversation_id]
            if conversation.attempt is not None and conversation.attempt.claimed_by == call.call_id:
                conversation.attempt.claimed_by = None
                board.touch(conversation)
            board.change(call, CallEvent.OFFERED, text)
            self._offers.device_gave_up(call, Cause.NO_ANSWER)
        elif call.status is CallStatus.HELD:
            board.change(call, CallEvent.HELD, text)
        else:
            self._endings.end(call, CallEvent.FAILED, text, cause)

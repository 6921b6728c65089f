"""What a user does with calls that are up: answer, hold, resume, alternate, mute, digits, park, hang up."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.conferences import Conferences
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.endings import Endings
from backend.domain.calls.holding import put_on_hold, send_to_background, take_off_hold
from backend.domain.calls.model import Call, Leg, LegState
from backend.domain.calls.offers import Offers
from backend.domain.calls.transfers import Transfers
from backend.domain.devices.registry import Phone
from backend.ports.telephony import Cause, SendDtmf


class Talking:
    """Carries out what ``Standings`` has allowed."""

    def __init__(
        self,
        board: Board,
        *,
        legs: DeviceLegs,
        offers: Offers,
        connecting: Connecting,
        transfers: Transfers,
        conferences: Conferences,
        endings: Endings,
    ) -> None:
        self._board = board
        self._legs = legs
        self._offers = offers
        self._connecting = connecting
        self._transfers = transfers
        self._conferences = conferences
        self._endings = endings

    def answer(self, call: Call, phone: Phone) -> None:
        """Answer a ringing call on a free device: at once where its leg is UP, else when it will be."""
        board = self._board
        if self._legs.take(call, phone, call.remote):
            leg = board.leg_of(call)
            if leg is not None:
                self._connecting.answer(call, leg)
            return
        conversation = board.conversations[call.conversation_id]
        if conversation.attempt is not None:
            conversation.attempt.claimed_by = call.call_id
            board.touch(conversation)
        board.change(call, CallEvent.OFFERED, "The phone is being asked to answer.")

    def hang_up(self, call: Call) -> None:
        """End, reject or cancel a call; in a conference that it does not own it leaves."""
        conversation = self._board.conversations[call.conversation_id]
        if call.inbound and call.status is CallStatus.RINGING:
            text = "You rejected the call."
            self._offers.give_up(call, CallEvent.REJECTED, text, Cause.CALL_REJECTED)
        elif conversation.conference and conversation.owner_id == call.call_id:
            self._conferences.end(call)
        elif call.answered_at is None:
            self._endings.end(call, CallEvent.CANCELLED, "You cancelled the call.")
        else:
            self._endings.end(call, CallEvent.HUNG_UP, "You hung up.")

    def hold(self, call: Call) -> None:
        """Put a call on hold."""
        put_on_hold(self._board, call, CallEvent.HELD, "The call is on hold.")

    def resume(self, call: Call) -> None:
        """Take a call off hold, whatever else its device was in being held; or take a transfer back."""
        board = self._board
        leg = board.leg_of(call)
        if leg is None:
            self._fetch_device(call)
            return
        if leg.current != call.call_id:
            send_to_background(board, leg)
        self.resumed_on(call, leg)

    def resumed_on(self, call: Call, leg: Leg) -> None:
        """The leg of a held call is UP and free."""
        if call.transferring:
            self._transfers.take_back(call, leg)
        else:
            text = "The call was taken off hold."
            take_off_hold(self._board, call, leg, CallEvent.RESUMED, text)

    def alternate(self, call: Call, target: Call, phone: Phone | None) -> None:
        """Hold one call and fetch back another one, or answer it on ``phone``."""
        self.hold(call)
        if phone is None:
            self.resume(target)
        else:
            self.answer(target, phone)

    def mute(self, call: Call, muted: bool) -> None:
        """Keep what the user says from the call, or let it through again, whoever had muted it."""
        call.muted = muted
        if not muted:
            call.silenced = False
        if muted:
            self._board.change(call, CallEvent.MUTED, "The others do not hear you.")
        else:
            self._board.change(call, CallEvent.UNMUTED, "The others hear you again.")

    def send_dtmf(self, call: Call, digits: str) -> None:
        """Send digits to whom they can be meant for."""
        for other in self._board.takers_of_digits(call):
            leg = self._board.leg_of(other)
            if leg is not None and leg.state is LegState.UP:
                self._board.command(SendDtmf(leg.leg_id, digits))
        announcer = self._board.announcer(call)
        if announcer is not None:
            self._board.command(SendDtmf(announcer.leg_id, digits))
        self._board.change(call, CallEvent.DTMF_SENT, f"Digits sent: {digits}.")

    def _fetch_device(self, call: Call) -> None:
        """Get a held call, whose leg was lost, its device back."""
        phone = self._legs.phone(call, call.device_id)
        if phone is None:
            return
        if self._legs.take(call, phone, call.remote):
            leg = self._board.leg_of(call)
            if leg is not None:
                self.resumed_on(call, leg)
        else:
            self._board.change(call, CallEvent.HELD, "The phone is being called to resume the call.")

"""Outbound calls: by operation from a device, and by a phone that dials."""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus, IntrusionType
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.endings import Endings
from backend.domain.calls.intrusions import Intrusions
from backend.domain.calls.model import (
    Call,
    Contact,
    Destination,
    Leg,
    LegState,
    Place,
)
from backend.domain.calls.offers import Offers, new_attempt
from backend.domain.calls.outside import Outside
from backend.domain.calls.parking import Parking
from backend.domain.calls.parties import ANONYMOUS, contact_of_line, contact_of_user, unknown_contact
from backend.domain.calls.sentences import refusal_of
from backend.domain.calls.voicemail import Voicemail
from backend.domain.devices.registry import Phone
from backend.domain.errors import BarredError, DomainError, ForbiddenError, LimitError
from backend.domain.lines.service import LineService
from backend.ports.organisation import Directory, User
from backend.ports.telephony import Cause

_CAUSES = {
    LimitError: Cause.CONGESTION,
    BarredError: Cause.OUTGOING_CALL_BARRED,
    ForbiddenError: Cause.CALL_REJECTED,
}
"""Why a phone's call is refused; for all other errors nobody has the number."""


class Dialling:
    """Starts calls and brings them to where they are to go."""

    def __init__(
        self,
        board: Board,
        directory: Directory,
        lines: LineService,
        *,
        legs: DeviceLegs,
        offers: Offers,
        outside: Outside,
        connecting: Connecting,
        endings: Endings,
        voicemail: Voicemail,
        intrusions: Intrusions,
        parking: Parking,
    ) -> None:
        self._board = board
        self._directory = directory
        self._lines = lines
        self._legs = legs
        self._offers = offers
        self._outside = outside
        self._connecting = connecting
        self._endings = endings
        self._voicemail = voicemail
        self._intrusions = intrusions
        self._parking = parking

    def check(self, user: User, destination: Destination) -> None:
        """Raise LimitError or ForbiddenError for a call that a user may not make now; emergency calls may."""
        if destination.outside is None or not destination.outside.emergency:
            self.check_room(user)
        self.permit(user, destination)

    def permit(self, user: User, destination: Destination) -> None:
        """Raise LimitError or ForbiddenError for a number outside that a user may not call now."""
        if destination.outside is not None:
            self._outside.check(user, destination.outside)

    def check_room(self, user: User) -> None:
        """Raise LimitError for a user with as many calls as one can have."""
        limit = self._board.settings.max_calls_per_user
        if len(self._board.calls_of_user.get((user.domain, user.user_id), ())) >= limit:
            raise LimitError("user.calls.limit", f"A user can have {limit} calls at a time.", field="userId")

    def from_device(
        self,
        user: User,
        phone: Phone,
        destination: Destination,
        *,
        identity: Contact,
        intercom: bool = False,
        intrusion: IntrusionType | None = None,
    ) -> Call:
        """Call ``destination`` from a free device, which answers by itself first where it is not UP."""
        call = self._new(user, destination, identity)
        call.auto_answer, call.intrusion = intercom, intrusion
        call.pending = destination
        if self._legs.take(call, phone, destination.contact):
            self.proceed(call)
        return call

    def from_phone(self, user: User, leg: Leg, destination: Destination, *, anonymous: bool = False) -> Call:
        """A phone has dialled ``destination``; ``leg`` is its channel. The chosen line is shown, if any."""
        line = self._lines.active(user)
        identity = ANONYMOUS if anonymous else contact_of_line(line, user, self._directory.organisation)
        call = self._new(user, destination, identity)
        call.pending = destination
        self._board.carry(leg, call)
        self.proceed(call)
        return call

    def refused(self, user: User, leg: Leg, dialled: str, error: DomainError) -> None:
        """A phone has dialled what nobody has, or may not call now."""
        contact = unknown_contact(dialled)
        call = self._new(user, Destination(Place.USER, contact.number or "", contact), contact_of_user(user))
        self._board.carry(leg, call)
        cause = _CAUSES.get(type(error), Cause.UNALLOCATED_NUMBER)
        self._endings.end(call, CallEvent.FAILED, refusal_of(error), cause)
        self._board.words[leg.leg_id] = error.description
        sound = self._outside.sound_of(error)
        if sound is not None:
            self._offers.let_hear(leg)
            self._board.farewells[leg.leg_id] = sound

    def proceed(self, call: Call) -> None:
        """Go on to the destination of a call, its own leg being UP or (for a user) a phone that calls."""
        destination = call.pending
        leg = self._board.leg_of(call)
        if destination is None or leg is None:
            return
        if self._intrusions.begin(call, destination):
            return
        if destination.place in (Place.USER, Place.MAIN, Place.OUTSIDE):
            call.pending = None
            self._board.save_call(call)
            conversation = self._board.conversations[call.conversation_id]
            attempt = new_attempt(self._board, destination)
            self._offers.start(conversation, attempt, auto_answer=call.auto_answer)
        elif leg.state is not LegState.UP:
            self._connecting.answer_phone(leg)
        elif destination.place is Place.SLOT:
            self._parking.retrieve(call, destination)
        elif destination.place in (Place.VOICEMAIL, Place.MAILBOX):
            self._voicemail.serve(call, destination)
        else:
            self._serve(call, destination)

    def _serve(self, call: Call, destination: Destination) -> None:
        conversation = self._board.conversations[call.conversation_id]
        conversation.service = destination.place
        text = f"You are connected with {destination.contact.label}."
        self._connecting.into(conversation, call, CallEvent.ANSWERED, text)

    def _new(self, user: User, destination: Destination, identity: Contact) -> Call:
        board = self._board
        conversation = board.add_conversation()
        conversation.first_target = destination.contact
        call = Call(
            call_id=board.settings.new_id(),
            domain=user.domain,
            user_id=user.user_id,
            extension=user.extension,
            token=board.settings.new_token(),
            conversation_id=conversation.conversation_id,
            inbound=False,
            status=CallStatus.INITIATED,
            event=CallEvent.INITIATED,
            description="",
            identity=identity,
            remote=destination.contact,
            met=destination.contact,
            started_at=board.now,
            policy=user.recording,
        )
        board.add_call(call)
        conversation.members.append(call.call_id)
        board.change(call, CallEvent.INITIATED, f"Calling {destination.contact.label}.")
        return call

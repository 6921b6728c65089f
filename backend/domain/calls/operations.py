"""The operations of the catalogue's sections Call Control and Call State, one method each.

Each names the user whose calls it is about, the caller's right to act for that user being checked before. All
raise DomainError: NotFoundError for what is not there, InvalidError for a value that cannot be,
ForbiddenError for what the user may not, ConflictError for what the table of actions does not allow now or a
state token that is not the present one, UnavailableError while the exchange is away. ``request_id``: the
same one again gives the first result and changes nothing.
"""

from __future__ import annotations

from backend.contract.callnotes import CallNote
from backend.contract.calls import (
    AttendedTransferRequest,
    CallAction,
    CallState,
    DtmfRequest,
    MakeCallRequest,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
    TransferType,
    UserState,
)
from backend.domain.calls.access import Access
from backend.domain.calls.applied import RequestKey
from backend.domain.calls.model import Call
from backend.domain.calls.notes import note_of, write_note
from backend.domain.calls.requests import SLOT_HEADER, check_digits, check_transfer_type
from backend.domain.calls.views import call_state


class Operations(Access):
    """What users ask to be done with their calls."""

    # --- Call State

    def get_call_state(self, domain: str, user_id: str, call_id: str) -> CallState:
        """Operation getCallState."""
        self._parts.transition.begin()
        call = self._call(self._user(domain, user_id), call_id)
        return call_state(self._board, call, self._parts.standings.of(call))

    def has_call(self, domain: str, user_id: str, call_id: str) -> bool:
        """Tell whether a user has a call now."""
        return call_id in self._board.calls_of_user.get((domain, user_id), {})

    def get_user_state(self, domain: str, user_id: str) -> UserState:
        """Operation getUserState."""
        self._parts.transition.begin()
        user = self._user(domain, user_id)
        standings = self._parts.standings.of_user((user.domain, user.user_id))
        calls = self._board.calls
        return UserState(
            calls=[call_state(self._board, calls[each], standing) for each, standing in standings.items()]
        )

    # --- Call Notes, which are our own

    def get_call_note(self, domain: str, user_id: str, call_id: str) -> CallNote:
        """Operation getCallNote."""
        call = self._call(self._user(domain, user_id), call_id)
        return CallNote(call_id=call_id, note=note_of(self._board, call))

    def set_call_note(
        self, domain: str, user_id: str, call_id: str, note: str, *, request_id: RequestKey | None = None
    ) -> CallNote:
        """Operation setCallNote: for all who have the call, now and wherever it is sent on."""

        def apply() -> CallState:
            call = self._call(self._user(domain, user_id), call_id)
            write_note(self._board, call, note)
            return self._commit(call)

        self._once(domain, user_id, request_id, apply)
        return self.get_call_note(domain, user_id, call_id)

    # --- Call Control: new calls

    def make_call(
        self,
        domain: str,
        user_id: str,
        device_id: str,
        request: MakeCallRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation makeCall: the device answers by itself, then the destination is called."""

        def apply() -> CallState:
            user = self._user(domain, user_id)
            phone = self._phone(user, device_id)
            return self._dial(user, phone, request)

        return self._once(domain, user_id, request_id, apply)

    def make_consultation_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: MakeCallRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation makeConsultationCall: a second call from the device of the first, which is held."""

        def apply() -> CallState:
            user = self._user(domain, user_id)
            call = self._call(user, call_id)
            self._parts.standings.check(call, CallAction.CONSULT)
            phone = self._phone(user, call.device_id or "")
            return self._dial(user, phone, request, hold=call)

        return self._once(domain, user_id, request_id, apply)

    # --- Call Control: one call

    def hang_up_call(
        self, domain: str, user_id: str, call_id: str, *, request_id: RequestKey | None = None
    ) -> CallState:
        """Operation hangUpCall: ends, rejects or cancels; ends the conference that the user owns."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.HANG_UP,
            None,
            self._parts.talking.hang_up,
            request_id=request_id,
        )

    def leave_conference(
        self, domain: str, user_id: str, call_id: str, *, request_id: RequestKey | None = None
    ) -> CallState:
        """Operation leaveConference."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.LEAVE,
            None,
            self._parts.conferences.leave,
            request_id=request_id,
        )

    def hold_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation holdCall."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.HOLD,
            request,
            self._parts.talking.hold,
            request_id=request_id,
        )

    def resume_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation resumeCall; another call on the same device is held, a transfer that rings taken back."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.RESUME,
            request,
            self._parts.talking.resume,
            request_id=request_id,
        )

    def mute_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation muteCall."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.MUTE,
            request,
            lambda call: self._parts.talking.mute(call, True),
            request_id=request_id,
        )

    def unmute_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation unmuteCall."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.UNMUTE,
            request,
            lambda call: self._parts.talking.mute(call, False),
            request_id=request_id,
        )

    def send_dtmf(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: DtmfRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation sendDtmf: digits to the others in the call."""
        digits = check_digits(request.digits)
        return self._act(
            (domain, user_id, call_id),
            CallAction.DTMF,
            request,
            lambda call: self._parts.talking.send_dtmf(call, digits),
            request_id=request_id,
        )

    def park_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        slot: str | None = None,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation parkCall: into the lowest free slot, or the one that is asked for.

        ``event_description`` names it. Conflict where it is taken, or all are.
        """

        def apply(call: Call) -> None:
            field = "callId" if slot is None else SLOT_HEADER
            self._parts.parking.park(call, self._parts.parking.free_slot(slot, field))

        return self._act(
            (domain, user_id, call_id),
            CallAction.PARK,
            request,
            apply,
            request_id=request_id,
        )

    def transfer_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: TransferRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation transferCall; comes back to the user where nobody answers."""

        def apply(call: Call) -> None:
            check_transfer_type(request, self._user(domain, user_id))
            destination = self._target_place(
                request.destination, bypass=request.type is TransferType.DIVERSION_BYPASS
            )
            self._parts.dialling.permit(self._user(domain, user_id), destination)
            if request.type is TransferType.VOICEMAIL:
                destination = self._parts.voicemail.destination(destination)
            camp_on = request.type is TransferType.CAMP_ON
            self._parts.transfers.to_destination(call, destination, blind=request.blind, camp_on=camp_on)

        return self._act(
            (domain, user_id, call_id), CallAction.TRANSFER, request, apply, request_id=request_id
        )

    # --- Call Control: two calls

    def transfer_to_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: AttendedTransferRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation transferToCall."""

        def apply(call: Call) -> None:
            target = self._target(call, request.target_call_id, request.target_state_token)
            self._check_target(self._parts.standings.can_connect(call, target), target)
            self._parts.transfers.to_call(call, target, wait=request.wait_for_answer)

        action = CallAction.TRANSFER_TO_CALL
        return self._act((domain, user_id, call_id), action, request, apply, request_id=request_id)

    def alternate_calls(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: TargetCallRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation alternateCalls; the result is the call that was put on hold."""

        def apply(call: Call) -> None:
            standings = self._parts.standings
            target = self._target_of(call, request, standings.can_switch_to)
            self._check_target(standings.can_switch_to(target), target)
            self._parts.talking.alternate(call, target, self._answering_phone(call, target))

        action = CallAction.ALTERNATE
        return self._act((domain, user_id, call_id), action, request, apply, request_id=request_id)

    def add_call_to_conference(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: TargetCallRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation addCallToConference."""

        def apply(call: Call) -> None:
            standings = self._parts.standings
            target = self._target_of(call, request, lambda each: standings.can_gather(call, each))
            self._check_target(standings.can_gather(call, target), target)
            self._parts.conferences.check_size(call, target)
            self._parts.conferences.add(call, target)

        action = CallAction.ADD_TO_CONFERENCE
        return self._act((domain, user_id, call_id), action, request, apply, request_id=request_id)

    def remove_conference_participant(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        participant_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation removeConferenceParticipant."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.REMOVE_PARTICIPANT,
            request,
            lambda call: self._parts.conferences.remove(call, participant_id),
            request_id=request_id,
        )

    def mute_conference_participant(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        participant_id: str,
        request: StateTokenRequest,
        *,
        muted: bool,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operations muteConferenceParticipant and unmuteConferenceParticipant, which are our own."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.MUTE_PARTICIPANT,
            request,
            lambda call: self._parts.conferences.mute(call, participant_id, muted),
            request_id=request_id,
        )

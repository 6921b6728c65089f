"""The requests of Call Control and Call Recording, as values: what to send, not the sending.

Each function is one operation of the catalogue; ``session.py`` adds the user, the ticket and the request id.
Pure.
"""

from __future__ import annotations

from dataclasses import dataclass

from backend.contract.base import ApiRequest
from backend.contract.callnotes import CallNoteRequest
from backend.contract.calls import (
    AttendedTransferRequest,
    CallWebhookRequest,
    DtmfRequest,
    MakeCallRequest,
    MakeCallType,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
    TransferType,
)

PARK_SLOT = "X-Park-Slot"


@dataclass(frozen=True, slots=True)
class UserRequest:
    """``method /api/{section}/{domain}/{userId}/{tail…}?{query}`` with a body; ``operation`` is its id.

    ``headers`` are those beside the request's own.
    """

    operation: str
    method: str
    section: str
    tail: tuple[str, ...]
    body: ApiRequest | None = None
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


def _control(operation: str, method: str, *tail: str, body: ApiRequest | None = None) -> UserRequest:
    return UserRequest(operation, method, "callcontrol", tail, body)


def _action(operation: str, call_id: str, verb: str) -> UserRequest:
    return _control(operation, "PUT", call_id, verb, body=StateTokenRequest())


def make_call(device_id: str, destination: str, kind: MakeCallType = MakeCallType.BASIC) -> UserRequest:
    """Start a call from a device."""
    body = MakeCallRequest(destination=destination, type=kind)
    return _control("makeCall", "POST", device_id, "makecall", body=body)


def make_consultation_call(call_id: str, destination: str) -> UserRequest:
    """Start a second call over the leg of an existing one, which goes to the background."""
    body = MakeCallRequest(destination=destination)
    return _control("makeConsultationCall", "POST", call_id, "consultation", body=body)


def answer_call(call_id: str, device_id: str) -> UserRequest:
    """Answer a ringing call on a device."""
    return _control("answerCall", "POST", call_id, "answer", device_id, body=CallWebhookRequest())


def hang_up_call(call_id: str) -> UserRequest:
    """End, reject or cancel a call."""
    return _control("hangUpCall", "DELETE", call_id)


def hold_call(call_id: str) -> UserRequest:
    """Put a call on hold."""
    return _action("holdCall", call_id, "hold")


def resume_call(call_id: str) -> UserRequest:
    """Take a call off hold."""
    return _action("resumeCall", call_id, "resume")


def alternate_calls(call_id: str, target_call_id: str) -> UserRequest:
    """Hold one call and fetch back another."""
    body = TargetCallRequest(target_call_id=target_call_id)
    return _control("alternateCalls", "POST", call_id, "alternate", body=body)


def mute_call(call_id: str) -> UserRequest:
    """Keep what the user says from the others."""
    return _action("muteCall", call_id, "mute")


def unmute_call(call_id: str) -> UserRequest:
    """Let the others hear the user again."""
    return _action("unmuteCall", call_id, "unmute")


def send_dtmf(call_id: str, digits: str) -> UserRequest:
    """Send digits into a call."""
    return _control("sendDtmf", "POST", call_id, "dtmf", body=DtmfRequest(digits=digits))


def transfer_call(
    call_id: str, destination: str, state_token: int, kind: TransferType = TransferType.BASIC
) -> UserRequest:
    """Transfer blind to a destination, if the call is still as the user sees it."""
    body = TransferRequest(destination=destination, blind=True, state_token=state_token, type=kind)
    return _control("transferCall", "POST", call_id, "transfer", body=body)


def transfer_to_call(call_id: str, target_call_id: str, *, wait_for_answer: bool) -> UserRequest:
    """Connect the far sides of two calls."""
    body = AttendedTransferRequest(target_call_id=target_call_id, wait_for_answer=wait_for_answer)
    return _control("transferToCall", "POST", call_id, "attendedtransfer", body=body)


def park_call(call_id: str, slot: str = "") -> UserRequest:
    """Park a call so that anybody can fetch it: in this slot, else in the lowest free one."""
    headers = ((PARK_SLOT, slot),) if slot else ()
    return UserRequest("parkCall", "PUT", "callcontrol", (call_id, "park"), StateTokenRequest(), (), headers)


def add_call_to_conference(call_id: str, target_call_id: str) -> UserRequest:
    """Make a call a conference where it is none yet, and add another call to it."""
    body = TargetCallRequest(target_call_id=target_call_id)
    return _control("addCallToConference", "POST", call_id, "conference", body=body)


def remove_conference_participant(call_id: str, participant_id: str) -> UserRequest:
    """Drop one participant from a conference."""
    tail = (call_id, "participants", participant_id, "remove")
    return _control("removeConferenceParticipant", "PUT", *tail, body=StateTokenRequest())


def mute_conference_participant(call_id: str, participant_id: str, *, muted: bool) -> UserRequest:
    """Keep what one participant says from the others, or let them hear it again."""
    verb, operation = (
        ("mute", "muteConferenceParticipant") if muted else ("unmute", "unmuteConferenceParticipant")
    )
    return _control(operation, "PUT", call_id, "participants", participant_id, verb, body=StateTokenRequest())


def set_call_note(call_id: str, note: str) -> UserRequest:
    """Write the note on a call, whole."""
    return UserRequest("setCallNote", "PUT", "callnotes", (call_id,), CallNoteRequest(note=note))


def leave_conference(call_id: str) -> UserRequest:
    """Leave a conference while the others go on."""
    return _control("leaveConference", "PUT", call_id, "leave")


def recording(verb: str, call_id: str) -> UserRequest:
    """``start``, ``stop``, ``save``, ``discard``, ``pause`` or ``resume`` the recording of a call."""
    body = StateTokenRequest()
    return UserRequest(f"{verb}Recording", "PUT", "callrecording", (call_id, verb), body)


def cancel_transfer(transfer_id: str) -> UserRequest:
    """Fetch back a caller who waits for a busy user."""
    return UserRequest("cancelCallTransfer", "DELETE", "calls/transfer", (transfer_id,))


def set_do_not_disturb(device_id: str, *, wanted: bool) -> UserRequest:
    """Keep new calls from a device, or let them ring again."""
    tail, query = (device_id, "donotdisturb"), (("value", str(wanted).lower()),)
    return UserRequest("setDeviceDoNotDisturb", "PUT", "userdevices", tail, query=query)

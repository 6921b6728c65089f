"""Section Call Control: making, answering, holding, transferring, parking, conferencing and ending calls."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Path
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.routers.parameters import CallId, Calls, DeviceId, RequestId, ServicesOfApp, answer
from backend.api.routers.webhooks import GivenSecret, TicketOfRequest, check_webhook, with_call_webhook
from backend.api.security import CallControlUser, UserOfService
from backend.contract.calls import (
    AttendedTransferRequest,
    CallState,
    CallWebhookRequest,
    DtmfRequest,
    MakeCallRequest,
    PickupSipRequest,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
)
from backend.domain.calls.requests import SLOT_HEADER

router = APIRouter(prefix="/api/callcontrol/{domain}/{userId}", tags=["Call Control"], route_class=Operation)
ParkSlot = Annotated[
    str | None,
    Header(alias=SLOT_HEADER, max_length=16, description="the park slot; by default the lowest free one"),
]
ParticipantId = Annotated[str, Path(alias="participantId", description="participant id", max_length=128)]


@router.post("/{deviceId}/makecall", operation_id="makeCall", response_model=CallState)
async def make_call(
    *,
    user: CallControlUser,
    ticket: TicketOfRequest,
    device_id: DeviceId,
    body: MakeCallRequest,
    services: ServicesOfApp,
    request_id: RequestId = None,
    secret: GivenSecret = None,
) -> Response:
    """Start a call from a device; success only means that the device has begun dialling."""
    check_webhook(services, user, body, secret)
    state = services.calls.make_call(user.domain, user.user_id, device_id, body, request_id=request_id)
    return await with_call_webhook(services, user, ticket, body, state, given=secret)


@router.post("/{callId}/consultation", operation_id="makeConsultationCall", response_model=CallState)
async def make_consultation_call(
    *,
    user: CallControlUser,
    ticket: TicketOfRequest,
    call_id: CallId,
    body: MakeCallRequest,
    services: ServicesOfApp,
    request_id: RequestId = None,
    secret: GivenSecret = None,
) -> Response:
    """Start a second call over the leg of an existing one, which is held meanwhile."""
    check_webhook(services, user, body, secret)
    state = services.calls.make_consultation_call(
        user.domain, user.user_id, call_id, body, request_id=request_id
    )
    return await with_call_webhook(services, user, ticket, body, state, given=secret)


@router.post("/{callId}/answer/{deviceId}", operation_id="answerCall", response_model=CallState)
async def answer_call(
    *,
    user: CallControlUser,
    ticket: TicketOfRequest,
    call_id: CallId,
    device_id: DeviceId,
    services: ServicesOfApp,
    body: CallWebhookRequest | None = None,
    request_id: RequestId = None,
    secret: GivenSecret = None,
) -> Response:
    """Answer a ringing call on a chosen device; the call state tells which devices can."""
    request = body or CallWebhookRequest()
    check_webhook(services, user, request, secret)
    state = services.calls.answer_call(
        user.domain, user.user_id, call_id, device_id, request, request_id=request_id
    )
    return await with_call_webhook(services, user, ticket, request, state, given=secret)


@router.post("/{deviceId}/pickup/{callId}", operation_id="pickupCall", response_model=CallState)
async def pickup_call(
    *,
    user: UserOfService,
    ticket: TicketOfRequest,
    device_id: DeviceId,
    call_id: CallId,
    services: ServicesOfApp,
    body: CallWebhookRequest | None = None,
    request_id: RequestId = None,
    secret: GivenSecret = None,
) -> Response:
    """Fetch a call ringing at another user, for the user of the path.

    Service accounts only; pickup permissions do not apply.
    """
    request = body or CallWebhookRequest()
    check_webhook(services, user, request, secret)
    state = services.calls.pickup_call(
        user.domain, user.user_id, device_id, call_id, request, request_id=request_id
    )
    return await with_call_webhook(services, user, ticket, request, state, given=secret)


@router.post("/{deviceId}/pickupsip", operation_id="pickupSipCall", response_model=CallState)
async def pickup_sip_call(
    *,
    user: CallControlUser,
    ticket: TicketOfRequest,
    device_id: DeviceId,
    body: PickupSipRequest,
    services: ServicesOfApp,
    request_id: RequestId = None,
    secret: GivenSecret = None,
) -> Response:
    """Fetch a call that rings at another user or waits, known by its SIP dialog; needs PICKUP permission."""
    check_webhook(services, user, body, secret)
    state = services.calls.pickup_sip_call(user.domain, user.user_id, device_id, body, request_id=request_id)
    return await with_call_webhook(services, user, ticket, body, state, given=secret)


@router.delete("/{callId}", operation_id="hangUpCall", status_code=204, response_class=Response)
async def hang_up_call(
    user: CallControlUser, call_id: CallId, calls: Calls, request_id: RequestId = None
) -> None:
    """End, reject or cancel a call."""
    calls.hang_up_call(user.domain, user.user_id, call_id, request_id=request_id)


@router.put("/{callId}/hold", operation_id="holdCall", response_model=CallState)
async def hold_call(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Put a call on hold, with music for the other side."""
    request = body or StateTokenRequest()
    return answer(calls.hold_call(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/{callId}/resume", operation_id="resumeCall", response_model=CallState)
async def resume_call(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Take a call off hold."""
    request = body or StateTokenRequest()
    return answer(calls.resume_call(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.post("/{callId}/alternate", operation_id="alternateCalls", response_model=CallState)
async def alternate_calls(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: TargetCallRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Hold one call and fetch back (or answer) another one."""
    request = body or TargetCallRequest()
    return answer(calls.alternate_calls(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/{callId}/move/{deviceId}", operation_id="moveCall", response_model=CallState)
async def move_call(
    *,
    user: CallControlUser,
    call_id: CallId,
    device_id: DeviceId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Move an established call to another device of the user; a held call stays held.

    The other device is asked to answer by itself. The call stays where it is until that device has answered.
    """
    request = body or StateTokenRequest()
    state = calls.move_call(user.domain, user.user_id, call_id, device_id, request, request_id=request_id)
    return answer(state)


@router.put("/{callId}/mute", operation_id="muteCall", response_model=CallState)
async def mute_call(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Mute a call: the others do not hear the user."""
    request = body or StateTokenRequest()
    return answer(calls.mute_call(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/{callId}/unmute", operation_id="unmuteCall", response_model=CallState)
async def unmute_call(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Lift the mute of a call."""
    request = body or StateTokenRequest()
    return answer(calls.unmute_call(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.post("/{callId}/dtmf", operation_id="sendDtmf", response_model=CallState)
async def send_dtmf(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: DtmfRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Send DTMF digits into a call.

    Before the answer only a provider takes them whose announcement is heard already (event `EARLY_MEDIA`).
    """
    request = body or DtmfRequest()
    return answer(calls.send_dtmf(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.post("/{callId}/transfer", operation_id="transferCall", response_model=CallState)
async def transfer_call(
    user: CallControlUser, call_id: CallId, body: TransferRequest, calls: Calls, request_id: RequestId = None
) -> Response:
    """Transfer a call to a new destination; a held call is taken off hold first."""
    return answer(calls.transfer_call(user.domain, user.user_id, call_id, body, request_id=request_id))


@router.post("/{callId}/attendedtransfer", operation_id="transferToCall", response_model=CallState)
async def transfer_to_call(
    user: CallControlUser,
    call_id: CallId,
    body: AttendedTransferRequest,
    calls: Calls,
    request_id: RequestId = None,
) -> Response:
    """Connect the remote parties of two calls of the user, on any devices and held or not."""
    return answer(calls.transfer_to_call(user.domain, user.user_id, call_id, body, request_id=request_id))


@router.put("/{callId}/park", operation_id="parkCall", response_model=CallState)
async def park_call(
    *,
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
    slot: ParkSlot = None,
) -> Response:
    """Park a call so that anybody can fetch it; it leaves the state of the user.

    It goes into the lowest free slot, or the one that the header ``X-Park-Slot`` names: a conflict where that
    is taken. Where nobody fetches it in time it returns to the user, then to the attendants.
    """
    request = body or StateTokenRequest()
    state = calls.park_call(user.domain, user.user_id, call_id, request, slot=slot, request_id=request_id)
    return answer(state)


@router.post("/{callId}/conference", operation_id="addCallToConference", response_model=CallState)
async def add_call_to_conference(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: TargetCallRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Turn a call into an ad-hoc conference where needed and add a second call to it."""
    request = body or TargetCallRequest()
    return answer(
        calls.add_call_to_conference(user.domain, user.user_id, call_id, request, request_id=request_id)
    )


@router.put(
    "/{callId}/participants/{participantId}/remove",
    operation_id="removeConferenceParticipant",
    response_model=CallState,
)
async def remove_conference_participant(
    *,
    user: CallControlUser,
    call_id: CallId,
    participant_id: ParticipantId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Drop one participant from an ad-hoc conference."""
    request = body or StateTokenRequest()
    return answer(
        calls.remove_conference_participant(
            user.domain, user.user_id, call_id, participant_id, request, request_id=request_id
        )
    )


@router.put(
    "/{callId}/participants/{participantId}/mute",
    operation_id="muteConferenceParticipant",
    response_model=CallState,
)
async def mute_conference_participant(
    *,
    user: CallControlUser,
    call_id: CallId,
    participant_id: ParticipantId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Keep what one participant says from the others of an ad-hoc conference."""
    request = body or StateTokenRequest()
    return answer(
        calls.mute_conference_participant(
            user.domain, user.user_id, call_id, participant_id, request, muted=True, request_id=request_id
        )
    )


@router.put(
    "/{callId}/participants/{participantId}/unmute",
    operation_id="unmuteConferenceParticipant",
    response_model=CallState,
)
async def unmute_conference_participant(
    *,
    user: CallControlUser,
    call_id: CallId,
    participant_id: ParticipantId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Lift that mute; one that the participant has asked for stays."""
    request = body or StateTokenRequest()
    return answer(
        calls.mute_conference_participant(
            user.domain, user.user_id, call_id, participant_id, request, muted=False, request_id=request_id
        )
    )


@router.put("/{callId}/leave", operation_id="leaveConference", response_model=CallState)
async def leave_conference(
    user: CallControlUser, call_id: CallId, calls: Calls, request_id: RequestId = None
) -> Response:
    """Leave an ad-hoc conference while the others go on."""
    return answer(calls.leave_conference(user.domain, user.user_id, call_id, request_id=request_id))

"""Section Call Recording: recording on demand and by hand."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import CallId, Calls, RequestId, answer
from backend.api.security import CallControlUser
from backend.contract.calls import CallState, StateTokenRequest

router = APIRouter(
    prefix="/api/callrecording/{domain}/{userId}/{callId}", tags=["Call Recording"], route_class=DurableRoute
)


@router.put("/start", operation_id="startRecording", response_model=CallState)
async def start_recording(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Begin to record from now on."""
    request = body or StateTokenRequest()
    return answer(calls.start_recording(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/stop", operation_id="stopRecording", response_model=CallState)
async def stop_recording(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """End a recording begun by the start operation."""
    request = body or StateTokenRequest()
    return answer(calls.stop_recording(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/save", operation_id="saveRecording", response_model=CallState)
async def save_recording(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Keep the on-demand recording of the whole call, which is otherwise thrown away at the end."""
    request = body or StateTokenRequest()
    return answer(calls.save_recording(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/discard", operation_id="discardRecording", response_model=CallState)
async def discard_recording(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Take back the save of an on-demand recording; it goes on and can be saved again."""
    request = body or StateTokenRequest()
    return answer(calls.discard_recording(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/pause", operation_id="pauseRecording", response_model=CallState)
async def pause_recording(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Pause an on-demand recording."""
    request = body or StateTokenRequest()
    return answer(calls.pause_recording(user.domain, user.user_id, call_id, request, request_id=request_id))


@router.put("/resume", operation_id="resumeRecording", response_model=CallState)
async def resume_recording(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: StateTokenRequest | None = None,
    request_id: RequestId = None,
) -> Response:
    """Go on with a paused recording."""
    request = body or StateTokenRequest()
    return answer(calls.resume_recording(user.domain, user.user_id, call_id, request, request_id=request_id))

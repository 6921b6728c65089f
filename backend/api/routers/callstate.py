"""Section Call State: snapshots and streams of calls."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from backend.api.routers.parameters import CallId, Calls, ServicesOfApp, answer
from backend.api.security import CallControlUser, TicketActor
from backend.api.stream.dialog_info import MEDIA_TYPE
from backend.api.stream.response import EventStreamResponse
from backend.api.stream.serving import serve
from backend.contract.calls import CallState, UserState

router = APIRouter(prefix="/api/callstate/{domain}/{userId}", tags=["Call State"])


@router.get("", operation_id="getUserState", response_model=UserState)
async def get_user_state(user: CallControlUser, calls: Calls) -> Response:
    """Snapshot of all calls of a user."""
    return answer(calls.get_user_state(user.domain, user.user_id))


@router.get("/{callId}", operation_id="getCallState", response_model=CallState)
async def get_call_state(user: CallControlUser, call_id: CallId, calls: Calls) -> Response:
    """Snapshot of one call."""
    return answer(calls.get_call_state(user.domain, user.user_id, call_id))


@router.get(
    "/stream/dialogs",
    operation_id="streamRemoteDialogs",
    status_code=200,
    response_class=EventStreamResponse,
    responses={200: {"description": f"The data of each event is a document of the type {MEDIA_TYPE}."}},
)
async def stream_remote_dialogs(
    user: CallControlUser, actor: TicketActor, services: ServicesOfApp
) -> Response:
    """Event stream of the SIP dialogs of a user (RFC 4235 format): all of them, then what changes."""
    feed = services.feeds.dialogs(user)
    return serve(services, actor, feed.subscription, feed.close)


@router.get(
    "/{callId}/stream",
    operation_id="streamCallState",
    status_code=200,
    response_class=EventStreamResponse,
    responses={200: {"model": CallState, "description": "The data of each event is a CallState."}},
)
async def stream_call_state(
    user: CallControlUser, actor: TicketActor, call_id: CallId, services: ServicesOfApp
) -> Response:
    """Event stream of call state objects of one call, the present one first, to its end."""
    feed = services.feeds.call(user, call_id)
    return serve(services, actor, feed.subscription, feed.close)

"""Section Call State: snapshots, streams and webhooks of calls."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import CallId, Calls, ServicesOfApp, answer
from backend.api.routers.webhooks import (
    GivenSecret,
    TicketOfRequest,
    WebhookTargetId,
    registered,
    secret_header,
    secret_of,
)
from backend.api.security import CallControlUser, TicketActor
from backend.api.stream.dialog_info import MEDIA_TYPE
from backend.api.stream.response import EventStreamResponse
from backend.api.stream.serving import serve
from backend.contract.calls import CallState, UserState
from backend.contract.webhooks import WebhookRegistration, WebhookRequest
from backend.ports.webhooks import WebhookKind

router = APIRouter(prefix="/api/callstate/{domain}/{userId}", tags=["Call State"], route_class=DurableRoute)


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


@router.post("/webhooks", operation_id="registerUserCallWebhook", response_model=WebhookRegistration)
async def register_user_call_webhook(
    *,
    user: CallControlUser,
    ticket: TicketOfRequest,
    body: WebhookRequest,
    services: ServicesOfApp,
    secret: GivenSecret = None,
) -> Response:
    """Have new and ended calls of a user, on any device, reported to a URL, for an hour."""
    kind = WebhookKind.USER_CALLS
    return registered(services, services.webhooks.register(user, ticket, kind, body, secret_of(secret)))


@router.delete(
    "/webhooks/{targetId}",
    operation_id="unregisterUserCallWebhook",
    status_code=204,
    response_class=Response,
)
async def unregister_user_call_webhook(
    user: CallControlUser, target_id: WebhookTargetId, services: ServicesOfApp
) -> None:
    """Drop a call webhook of a user."""
    services.webhooks.unregister(user, WebhookKind.USER_CALLS, target_id)


@router.post(
    "/{callId}/webhooks", operation_id="registerCallWebhook", status_code=204, response_class=Response
)
async def register_call_webhook(
    *,
    user: CallControlUser,
    ticket: TicketOfRequest,
    call_id: CallId,
    body: WebhookRequest,
    services: ServicesOfApp,
    secret: GivenSecret = None,
) -> Response:
    """Have changes of one call reported to a URL until it ends."""
    webhook = services.webhooks.register_call(user, ticket, call_id, body, secret_of(secret))
    return Response(status_code=204, headers=secret_header(webhook))


@router.delete(
    "/{callId}/webhooks/{targetId}",
    operation_id="unregisterCallWebhook",
    status_code=204,
    response_class=Response,
)
async def unregister_call_webhook(
    user: CallControlUser, call_id: CallId, target_id: WebhookTargetId, services: ServicesOfApp
) -> None:
    """Drop a webhook of one call."""
    services.webhooks.unregister(user, WebhookKind.CALL, target_id, call_id)

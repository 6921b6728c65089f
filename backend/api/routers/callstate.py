"""Section Call State: snapshots of calls."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from backend.api.routers.parameters import CallId, Calls, answer
from backend.api.security import CallControlUser
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

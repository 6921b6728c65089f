"""Notes on calls, which go with them when they are sent on. Not in the catalogue."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import CallId, Calls, RequestId, answer
from backend.api.security import CallControlUser
from backend.contract.callnotes import CallNote, CallNoteRequest

router = APIRouter(prefix="/api/callnotes/{domain}/{userId}", tags=["Call Notes"], route_class=DurableRoute)


@router.get("/{callId}", operation_id="getCallNote", response_model=CallNote)
async def get_call_note(user: CallControlUser, call_id: CallId, calls: Calls) -> Response:
    """Read the note on a call of the user; an empty one is none."""
    return answer(calls.get_call_note(user.domain, user.user_id, call_id))


@router.put("/{callId}", operation_id="setCallNote", response_model=CallNote)
async def set_call_note(
    user: CallControlUser,
    call_id: CallId,
    calls: Calls,
    body: CallNoteRequest,
    request_id: RequestId = None,
) -> Response:
    """Write the note on a call, in place of the one before; an empty one takes it away.

    All users in the call, or called for it, see it by the event `note` of the event stream, and it stays when
    the call is transferred, parked or picked up. The log keeps it with the call.
    """
    note = calls.set_call_note(user.domain, user.user_id, call_id, body.note, request_id=request_id)
    return answer(note)

"""Section Call Recording Control: the recordings that run (deprecated; see Call Recording)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import Calls, answer
from backend.api.security import CallControlNamedUser
from backend.contract.errors import ErrorReport
from backend.contract.recordings import RecordedCall, RecordedCallAction

router = APIRouter(
    prefix="/api/callrecordingcontrol/{domain}/{user}",
    tags=["Call Recording Control"],
    route_class=DurableRoute,
)
RecordedCallId = Annotated[str, Path(alias="id", description="id of the recorded call", max_length=128)]
Action = Annotated[RecordedCallAction, Query(description="must be among the allowedActions")]


@router.get("", operation_id="listRecordedCalls", deprecated=True)
async def list_recorded_calls(user: CallControlNamedUser, calls: Calls) -> list[RecordedCall]:
    """List the calls of a user that are being recorded."""
    return calls.recorded_calls(user.domain, user.user_id)


@router.put("/{id}", operation_id="updateRecordedCall", response_model=ErrorReport, deprecated=True)
async def update_recorded_call(
    user: CallControlNamedUser, recorded_call_id: RecordedCallId, action: Action, calls: Calls
) -> Response:
    """Save, discard, pause or resume a running recording; only what it lists as allowed."""
    calls.update_recorded_call(user.domain, user.user_id, recorded_call_id, action)
    return answer(ErrorReport())

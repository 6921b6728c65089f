"""Who has heard which recording, for administrators. Not in the catalogue."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import PlainUser
from backend.contract.recordingaccess import RecordingAccessEntry, RecordingAccessLog
from backend.domain.recordings.access import MAX_PAGE

router = APIRouter(
    prefix="/api/recordingaccess/{domain}/{userId}", tags=["Recording Access"], route_class=Operation
)


@router.get("", operation_id="listRecordingAccesses", response_model=RecordingAccessLog)
async def list_recording_accesses(
    user: PlainUser,
    services: ServicesOfApp,
    older_than: Annotated[
        int | None, Query(alias="olderThan", ge=0, le=2**63 - 2, description="only ids below this one")
    ] = None,
    owner: Annotated[str | None, Query(max_length=64, description="only recordings of this user")] = None,
    limit: Annotated[int | None, Query(ge=1, description=f"number of entries, up to {MAX_PAGE}")] = None,
) -> Response:
    """List who has heard recordings, when and from where, newest first; for an administrator."""
    found = await services.recording_access.accesses(user, below_id=older_than, owner_id=owner, limit=limit)
    entries = [
        RecordingAccessEntry(
            access_id=each.access_id,
            time=each.accessed_at.replace(microsecond=0),
            user_id=each.user_id,
            owner_id=each.owner_id,
            item_id=each.item_id,
            address=each.address,
        )
        for each in found
    ]
    return answer(RecordingAccessLog(accesses=entries))

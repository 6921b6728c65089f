"""The users of the organisation, looked up by name or number. Not in the catalogue."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import CallControlNamedUser
from backend.api.stream.colleagues import MAX_FOUND
from backend.contract.stream import ColleagueList

router = APIRouter(prefix="/api/colleagues/{domain}/{user}", tags=["Colleagues"], route_class=Operation)


@router.get("", operation_id="listColleagues", response_model=ColleagueList)
async def list_colleagues(
    user: CallControlNamedUser,
    services: ServicesOfApp,
    text: Annotated[
        str, Query(min_length=1, max_length=128, description="the beginnings of names, or part of a number")
    ],
    limit: Annotated[int, Query(ge=1, le=MAX_FOUND, description="number of users")] = 8,
) -> Response:
    """Find users by what a person types: every word begins a name, a user id or a number, or is in a number.

    Whoever has exactly that extension or user id comes first, the others by name. The user who asks is left
    out.
    """
    found = services.colleagues.find(text, limit + 1)
    others = [each for each in found if each.user_id != user.user_id]
    return answer(ColleagueList(colleagues=others[:limit]))

"""Section User Line: what number those who are called see."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import PlainNamedUser
from backend.contract.calls import UserLine, UserLineChoice, UserLineList
from backend.contract.errors import ErrorReport
from backend.domain.lines.service import shown

router = APIRouter(prefix="/api/userline/{domain}/{user}", tags=["User Line"], route_class=DurableRoute)


@router.get("", operation_id="listUserLines", response_model=UserLineList)
async def list_user_lines(user: PlainNamedUser, services: ServicesOfApp) -> Response:
    """Lines the user can call with."""
    return answer(UserLineList(line=services.lines.list_lines(user)))


@router.get("/active", operation_id="getActiveUserLine", response_model=UserLine)
async def get_active_user_line(user: PlainNamedUser, services: ServicesOfApp) -> Response:
    """Caller id in use."""
    return answer(shown(services.lines.active(user)))


@router.put("/active", operation_id="setActiveUserLine", response_model=ErrorReport)
async def set_active_user_line(
    user: PlainNamedUser, body: UserLineChoice, services: ServicesOfApp
) -> Response:
    """Choose the caller id of the next calls, made by operation or dialled on a phone."""
    services.lines.choose(user, body.type, body.group_id)
    return answer(ErrorReport())

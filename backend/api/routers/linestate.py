"""Section Line State: calls that users have in other systems."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import PlainUser
from backend.contract.linestate import LineState

router = APIRouter(
    prefix="/api/linestate/{domain}/{userId}/{externalId}", tags=["Line State"], route_class=DurableRoute
)
ExternalId = Annotated[
    str, Path(alias="externalId", description="id given by the external system", max_length=128)
]


@router.get("", operation_id="getLineState", response_model=LineState)
async def get_line_state(user: PlainUser, external_id: ExternalId, services: ServicesOfApp) -> Response:
    """Read a line state set by an external system."""
    return answer(services.line_states.get(user, external_id))


@router.post("", operation_id="createLineState", response_model=LineState)
async def create_line_state(user: PlainUser, external_id: ExternalId, services: ServicesOfApp) -> Response:
    """Create a line state for an hour; an existing one is renewed."""
    return answer(services.line_states.renew(user, external_id))


@router.put("", operation_id="updateLineState", response_model=LineState)
async def update_line_state(user: PlainUser, external_id: ExternalId, services: ServicesOfApp) -> Response:
    """Renew a line state for an hour; it is created when missing."""
    return answer(services.line_states.renew(user, external_id))


@router.delete("", operation_id="deleteLineState", status_code=204, response_class=Response)
async def delete_line_state(user: PlainUser, external_id: ExternalId, services: ServicesOfApp) -> None:
    """Remove a line state at once."""
    services.line_states.delete(user, external_id)

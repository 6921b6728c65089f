"""Section User Voicemail Settings."""

from __future__ import annotations

import msgspec
from fastapi import APIRouter
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import ServicesOfApp, answer
from backend.api.security import PlainUser
from backend.contract.voicemail import VoicemailSettings, VoicemailSettingsChange

router = APIRouter(
    prefix="/api/voicemailsettings/{domain}/{userId}",
    tags=["User Voicemail Settings"],
    route_class=DurableRoute,
)


@router.get("", operation_id="getVoicemailSettings", response_model=VoicemailSettings)
async def get_voicemail_settings(user: PlainUser, services: ServicesOfApp) -> Response:
    """Read the voicemail settings of a user."""
    return answer(VoicemailSettings(**msgspec.structs.asdict(services.voicemail.settings(user))))


@router.put("", operation_id="updateVoicemailSettings", status_code=204, response_class=Response)
async def update_voicemail_settings(
    user: PlainUser, services: ServicesOfApp, body: VoicemailSettingsChange
) -> None:
    """Change the voicemail settings of a user.

    Callers can leave messages where ``allowVoicemail`` is set; the other settings are kept for those who read
    them.
    """
    changed = body.model_dump(exclude_none=True)
    services.voicemail.change(user, msgspec.structs.replace(services.voicemail.settings(user), **changed))

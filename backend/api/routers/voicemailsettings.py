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
    """Change the voicemail settings of a user, from the next call on.

    Callers can leave messages where ``allowVoicemail`` is set. The greeting offers them to press 0 for
    ``humanAssistanceNumber`` (``playHumanAssistance``; callers from outside reach no number outside) and the
    star for the main number (``bypassVoicemail``). Who hears a message may press 4 to call its sender back
    (``voicemailCallbackEnabled``). Mobile programs may download messages unless ``allowDownload`` is off. The
    settings of activities, SMS and e-mail are kept for those who read them: this program has none of these.
    """
    changed = body.model_dump(exclude_none=True)
    services.voicemail.change(user, msgspec.structs.replace(services.voicemail.settings(user), **changed))

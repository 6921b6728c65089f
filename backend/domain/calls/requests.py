"""What a request may ask: checks of the values that come from outside, before anything is changed."""

from __future__ import annotations

import re

from backend.contract.calls import (
    CallWebhookRequest,
    IntrusionType,
    MakeCallRequest,
    MakeCallType,
    TransferRequest,
    TransferType,
)
from backend.domain.calls.model import Call, Contact
from backend.domain.calls.parties import contact_of_line
from backend.domain.errors import ConflictError, ForbiddenError, InvalidError, NotFoundError
from backend.domain.lines.service import LineService
from backend.ports.organisation import Organisation, Permission, User

SLOT_HEADER = "X-Park-Slot"
_DIGITS = re.compile(r"[0-9A-Da-d#*]+")
_CALL_PERMISSIONS = {
    MakeCallType.DIVERSION_BYPASS: Permission.DIVERSION_BYPASS,
    MakeCallType.INTERCOM: Permission.INTERCOM,
    MakeCallType.INTRUSION: Permission.INTRUSION,
    MakeCallType.BARGE: Permission.BARGE,
    MakeCallType.WHISPER: Permission.WHISPER,
    MakeCallType.MONITOR: Permission.MONITOR,
}
_TRANSFER_PERMISSIONS = {TransferType.DIVERSION_BYPASS: Permission.DIVERSION_BYPASS}


def intrusion_of(request: MakeCallRequest) -> IntrusionType | None:
    """Return how a call is to intrude upon another one, if it is."""
    return IntrusionType(request.type) if request.type in IntrusionType.__members__ else None


def check_token(call: Call, token: int | None, field: str) -> None:
    """Raise ConflictError where the client believes in another state than the present one."""
    if token is not None and token != call.token:
        raise ConflictError(
            "call.state.token.mismatch",
            "The call has changed since the state that the request was made for.",
            field=field,
            name=str(token),
        )


def check_webhook(request: CallWebhookRequest) -> None:
    """Raise InvalidError for a webhook that is incomplete."""
    if request.target_url is None:
        if request.target_id is not None:
            raise InvalidError(
                "webhook.target.url.required", "targetId needs a targetUrl.", field="targetUrl"
            )
    elif request.target_id is None:
        raise InvalidError("webhook.target.id.required", "targetUrl needs a targetId.", field="targetId")


def check_call_type(request: MakeCallRequest, user: User) -> None:
    """Raise ForbiddenError for a kind of call that the user does not have the permission for."""
    if request.type in (MakeCallType.BASIC, MakeCallType.VOICEMAIL):
        return
    if _CALL_PERMISSIONS.get(request.type) not in user.permissions:
        raise ForbiddenError(
            "call.type.not.permitted", "You may not make this kind of call.", field="type", name=request.type
        )


def check_transfer_type(request: TransferRequest, user: User) -> None:
    """Raise ForbiddenError for a kind of transfer that the user does not have the permission for."""
    if request.type in (TransferType.BASIC, TransferType.VOICEMAIL, TransferType.CAMP_ON):
        return
    if _TRANSFER_PERMISSIONS.get(request.type) not in user.permissions:
        raise ForbiddenError(
            "call.type.not.permitted",
            "You may not make this kind of transfer.",
            field="type",
            name=request.type,
        )


def identity_for(
    request: MakeCallRequest, user: User, organisation: Organisation, lines: LineService
) -> Contact:
    """Return how the user is shown, by the line asked for or the chosen one, in a role.

    Raises ForbiddenError, NotFoundError.
    """
    if request.role is not None and request.role not in {role.value for role in user.roles}:
        raise NotFoundError("role.unknown", "You do not have this role.", field="role", name=request.role)
    asked = request.user_line
    line = lines.active(user) if asked is None else lines.line(user, asked.type, asked.group_id, "userLine")
    return contact_of_line(line, user, organisation)


def check_digits(digits: str | None) -> str:
    """Return DTMF digits in capitals. Raises InvalidError."""
    if digits is None or not _DIGITS.fullmatch(digits):
        raise InvalidError(
            "dtmf.digits.invalid", "Digits are 0-9, A-D, # and *.", field="digits", name=digits
        )
    return digits.upper()

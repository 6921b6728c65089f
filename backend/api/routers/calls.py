"""Section Calls: transfers of the call in hand, and calls that ring the user first."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from backend.api.operations import Operation
from backend.api.routers.parameters import Calls, ServicesOfApp, answer
from backend.api.security import CallControlNamedUser, CallsNamedUser
from backend.contract.calls import MakeCallRequest, MakeCallType
from backend.contract.errors import ErrorReport, ReportEntry
from backend.contract.transfers import CallTransferStatus, CallTransferType

router = APIRouter(prefix="/api/calls", tags=["Calls"], route_class=Operation)
TransferId = Annotated[
    str, Path(alias="transferId", description="id of the running transfer", max_length=128)
]
TransferKind = Annotated[CallTransferType, Query(alias="transferType", description="kind of transfer")]
Number = Annotated[
    str, Query(alias="destination", min_length=1, max_length=256, description="number to transfer to")
]
AnswerPlace = Annotated[
    str,
    Path(
        alias="aptype",
        max_length=64,
        description="where the user is called: a type of device, such as softphone or mobile, or a device id",
    ),
]
Contact = Annotated[
    str, Path(alias="cid", max_length=250, description="whom to connect: user@domain or a number")
]
RoleName = Annotated[
    str | None,
    Query(
        alias="role",
        max_length=128,
        description="role to call with; PRIVATE and BUSINESS always exist, others are those of the user",
    ),
]
Choice = Literal["true", "false"]
COMMON_ROLES = frozenset({"PRIVATE", "BUSINESS"})


@router.get("/transfer/{domain}/{user}", operation_id="getCallTransfer", response_model=CallTransferStatus)
async def get_call_transfer(user: CallControlNamedUser, calls: Calls) -> Response:
    """Show the transfer that is under way."""
    return answer(calls.transfer_under_way(user.domain, user.user_id))


@router.post(
    "/transfer/{domain}/{user}", operation_id="transferMobileCall", response_model=CallTransferStatus
)
async def transfer_mobile_call(
    user: CallControlNamedUser, kind: TransferKind, destination: Number, calls: Calls
) -> Response:
    """Start the transfer of the active call to another number.

    BLIND_TRANSFER releases the call at once; ATTENDED_TRANSFER keeps it, on hold, until the destination
    answers, and can be cancelled till then.
    """
    return answer(calls.start_transfer(user.domain, user.user_id, kind, destination))


@router.delete(
    "/transfer/{domain}/{user}/{transferId}",
    operation_id="cancelCallTransfer",
    status_code=204,
    response_class=Response,
)
async def cancel_call_transfer(user: CallControlNamedUser, transfer_id: TransferId, calls: Calls) -> None:
    """Abort an attended transfer that is under way, and take the call back."""
    calls.cancel_transfer(user.domain, user.user_id, transfer_id)


@router.post(
    "/current/{domain}/{user}/{aptype}/{cid}",
    operation_id="setupCallbackCall",
    response_model=ErrorReport,
)
async def setup_callback_call(
    *,
    user: CallsNamedUser,
    place: AnswerPlace,
    contact: Contact,
    services: ServicesOfApp,
    role: RoleName = None,
    bypass: Annotated[Choice, Query(description="go past the call routing")] = "false",
    intrude: Annotated[Choice, Query(description="break into the current call")] = "false",
    via_gsm: Annotated[
        bool, Query(alias="callback-via-gsm", description="prefer GSM for the call back")
    ] = False,
) -> Response:
    """Have the system call the user at an answer place, and connect a contact once that is answered."""
    kind = MakeCallType.DIVERSION_BYPASS if bypass == "true" else MakeCallType.BASIC
    request = MakeCallRequest(
        destination=f"sip:{contact}" if "@" in contact else f"tel:{contact}",
        role=None if role in COMMON_ROLES else role,
        type=MakeCallType.INTRUSION if intrude == "true" else kind,
    )
    device_id = services.devices.at_place(user.domain, user.user_id, place)
    services.calls.make_call(user.domain, user.user_id, device_id, request)
    text = "There is no way by GSM; the device is called by SIP."
    warning = ReportEntry(field_name="callback-via-gsm", code="gsm.not.available", description=text)
    return answer(ErrorReport(warning=[warning] if via_gsm else []))

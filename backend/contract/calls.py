"""Call state and the bodies of the Call Control operations (catalogue schemas ``CallState`` and others)."""

from __future__ import annotations

import enum
from typing import Annotated

from pydantic import Field

from backend.contract.base import ApiModel, ApiRequest
from backend.contract.webhooks import TargetId, TargetUrl

StateToken = Annotated[int, Field(ge=0, le=2**63 - 1, description="changes with every change of the call")]
Destination = Annotated[str, Field(min_length=1, max_length=256, description="SIP or tel URI")]


class CallStatus(enum.StrEnum):
    """Where a call stands for its user. RINGING is offered to the user, or (outbound) alerting afar."""

    INITIATED = "INITIATED"
    RINGING = "RINGING"
    ACTIVE = "ACTIVE"
    HELD = "HELD"
    TERMINATED = "TERMINATED"


class CallEvent(enum.StrEnum):
    """What led to the state that carries it. EARLY_MEDIA: the called side is heard before it answers."""

    INITIATED = "INITIATED"
    OFFERED = "OFFERED"
    RINGING = "RINGING"
    EARLY_MEDIA = "EARLY_MEDIA"
    ANSWERED = "ANSWERED"
    HELD = "HELD"
    RESUMED = "RESUMED"
    REMOTE_HELD = "REMOTE_HELD"
    REMOTE_RESUMED = "REMOTE_RESUMED"
    MUTED = "MUTED"
    UNMUTED = "UNMUTED"
    DTMF_SENT = "DTMF_SENT"
    DTMF_RECEIVED = "DTMF_RECEIVED"
    TRANSFER_STARTED = "TRANSFER_STARTED"
    TRANSFER_FAILED = "TRANSFER_FAILED"
    TRANSFERRED = "TRANSFERRED"
    MOVE_STARTED = "MOVE_STARTED"
    MOVE_FAILED = "MOVE_FAILED"
    MOVED = "MOVED"
    REMOTE_CHANGED = "REMOTE_CHANGED"
    PARKED = "PARKED"
    RETRIEVED = "RETRIEVED"
    RETURNED = "RETURNED"
    CAMPED_ON = "CAMPED_ON"
    PARTICIPANT_ADDED = "PARTICIPANT_ADDED"
    PARTICIPANT_LEFT = "PARTICIPANT_LEFT"
    LEFT_CONFERENCE = "LEFT_CONFERENCE"
    RECORDING_STARTED = "RECORDING_STARTED"
    RECORDING_STOPPED = "RECORDING_STOPPED"
    RECORDING_PAUSED = "RECORDING_PAUSED"
    RECORDING_RESUMED = "RECORDING_RESUMED"
    RECORDING_SAVED = "RECORDING_SAVED"
    RECORDING_DISCARDED = "RECORDING_DISCARDED"
    HUNG_UP = "HUNG_UP"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"
    BUSY = "BUSY"
    NO_ANSWER = "NO_ANSWER"
    ANSWERED_ELSEWHERE = "ANSWERED_ELSEWHERE"
    FAILED = "FAILED"


class CallAction(enum.StrEnum):
    """What a user may do with a call now; the request for anything else is refused with 409."""

    ANSWER = "ANSWER"
    HANG_UP = "HANG_UP"
    HOLD = "HOLD"
    RESUME = "RESUME"
    ALTERNATE = "ALTERNATE"
    CONSULT = "CONSULT"
    TRANSFER = "TRANSFER"
    TRANSFER_TO_CALL = "TRANSFER_TO_CALL"
    PARK = "PARK"
    MOVE = "MOVE"
    MUTE = "MUTE"
    UNMUTE = "UNMUTE"
    DTMF = "DTMF"
    ADD_TO_CONFERENCE = "ADD_TO_CONFERENCE"
    REMOVE_PARTICIPANT = "REMOVE_PARTICIPANT"
    MUTE_PARTICIPANT = "MUTE_PARTICIPANT"
    LEAVE = "LEAVE"
    START_REC = "START_REC"
    STOP_REC = "STOP_REC"
    SAVE_REC = "SAVE_REC"
    DISCARD_REC = "DISCARD_REC"
    PAUSE_REC = "PAUSE_REC"
    RESUME_REC = "RESUME_REC"


class RemotePartyType(enum.StrEnum):
    """What kind of thing the other side is."""

    USER_ID = "USER_ID"
    SERVICE_ID = "SERVICE_ID"
    FUNCTION_NUMBER_ID = "FUNCTION_NUMBER_ID"
    EXTERNAL_ID = "EXTERNAL_ID"


class RetargetReason(enum.StrEnum):
    """Why a call came here from its previous target."""

    DISTRIBUTED = "DISTRIBUTED"
    TRANSFERRED = "TRANSFERRED"
    PARKED = "PARKED"
    DIVERTED = "DIVERTED"
    PICKUP = "PICKUP"


class MakeCallType(enum.StrEnum):
    """Kinds of call (catalogue enum ``MakeCallType``)."""

    BASIC = "BASIC"
    DIVERSION_BYPASS = "DIVERSION_BYPASS"
    INTRUSION = "INTRUSION"
    INTERCOM = "INTERCOM"
    VOICEMAIL = "VOICEMAIL"
    BARGE = "BARGE"
    WHISPER = "WHISPER"
    MONITOR = "MONITOR"


class IntrusionType(enum.StrEnum):
    """How a party intrudes upon a call (MakeCallType says how it came in)."""

    INTRUSION = "INTRUSION"
    BARGE = "BARGE"
    WHISPER = "WHISPER"
    MONITOR = "MONITOR"


class TransferType(enum.StrEnum):
    """Kinds of transfer (catalogue enum ``TransferType``)."""

    BASIC = "BASIC"
    VOICEMAIL = "VOICEMAIL"
    CAMP_ON = "CAMP_ON"
    DIVERSION_BYPASS = "DIVERSION_BYPASS"


class UserLineType(enum.StrEnum):
    """Kinds of line (catalogue enum ``UserLineType``)."""

    ANONYMOUS = "ANONYMOUS"
    ACD = "ACD"
    ACD_LIGHT = "ACD_LIGHT"
    ATTENDANT = "ATTENDANT"
    SWITCHBOARD = "SWITCHBOARD"
    OFFICE_FIXED = "OFFICE_FIXED"
    PRIVATE_FIXED = "PRIVATE_FIXED"
    OFFICE_MOBILE = "OFFICE_MOBILE"
    PRIVATE_MOBILE = "PRIVATE_MOBILE"


class RemoteParty(ApiModel):
    """The other side of a call. ``tel_uri`` is E.164 with ``tel:``; ``display_number`` the short number."""

    type: RemotePartyType | None = None
    tel_uri: str | None = None
    display_name: str | None = None
    display_number: str | None = None
    intrusion_type: IntrusionType | None = None


class HistoryInfo(ApiModel):
    """Where a call came from before it reached this user."""

    subject: str | None = None
    acd_support: str | None = None
    camp_on: bool | None = None
    initial_party: RemoteParty | None = None
    previous_party: RemoteParty | None = None
    previous_retarget_reason: RetargetReason | None = None


class Participant(ApiModel):
    """One of the others in a call; more than one where it is a conference."""

    id: str
    remote_party: RemoteParty
    history_info: HistoryInfo | None = None


class Action(ApiModel):
    """What can be done now, and with which devices where that matters."""

    action: CallAction
    device_ids: list[str] | None = None


class CallState(ApiModel):
    """A call as one user sees it (catalogue schema ``CallState``). Durations are whole seconds."""

    state_token: StateToken
    call_id: str
    remote_party: RemoteParty | None = None
    participants: list[Participant] | None = None
    conference: bool = False
    conference_id: str | None = None
    history_info: HistoryInfo | None = None
    inbound: bool
    intruded: bool = False
    status: CallStatus
    event: CallEvent | None = None
    event_description: str | None = None
    muted: bool = False
    duration: int = 0
    recordable: bool | None = None
    recording: bool | None = None
    recording_duration: int | None = None
    external_recording: bool | None = None
    external_recording_duration: int | None = None
    external_recording_paused: bool | None = None
    device_ids: list[str] | None = None
    actions: list[Action] | None = None
    correlation_id: str | None = None


class UserState(ApiModel):
    """All calls of a user (catalogue schema ``UserState``)."""

    full_state: bool = True
    calls: list[CallState]


class UserLineChoice(ApiRequest):
    """A line to call with. ``group_id``: 0 primary, 1 secondary for the fixed and mobile types."""

    type: UserLineType
    group_id: Annotated[int, Field(ge=0, le=2**63 - 1)]


class UserLine(UserLineChoice):
    """A line with what answers tell of it: its number and name, and whether it is the one in use."""

    number: str | None = None
    name: str | None = None
    active: bool | None = None


class UserLineList(ApiModel):
    """The lines a user can call with."""

    line: list[UserLine]


class StateTokenRequest(ApiRequest):
    """A request that may name the state it was made for."""

    state_token: StateToken | None = None


class CallWebhookRequest(ApiRequest):
    """Where to post the states of a call; ``target_id`` is required with ``target_url``."""

    target_url: TargetUrl | None = None
    target_id: TargetId | None = None
    public_target: bool = True


class MakeCallRequest(CallWebhookRequest):
    """A call to start."""

    destination: Destination
    role: Annotated[str, Field(max_length=128)] | None = None
    user_line: UserLine | None = None
    type: MakeCallType = MakeCallType.BASIC


class PickupSipRequest(CallWebhookRequest):
    """A call to fetch by its SIP dialog (RFC 3891, 7.1); ``early_only``: not once it is answered."""

    call_id: Annotated[str, Field(min_length=1, max_length=256)]
    to_tag: Annotated[str, Field(min_length=1, max_length=128)]
    from_tag: Annotated[str, Field(min_length=1, max_length=128)]
    early_only: bool


class TargetCallRequest(StateTokenRequest):
    """A request on two calls."""

    target_call_id: Annotated[str, Field(min_length=1, max_length=128)] | None = None
    target_state_token: StateToken | None = None


class DtmfRequest(StateTokenRequest):
    """Digits to send: 0-9, A-D, # and *."""

    digits: Annotated[str, Field(max_length=64)] | None = None


class TransferRequest(StateTokenRequest):
    """A transfer to a new destination; ``blind`` releases the call once the transfer has begun."""

    blind: bool = False
    type: TransferType = TransferType.BASIC
    destination: Destination


class AttendedTransferRequest(StateTokenRequest):
    """A transfer to another call of the same user."""

    target_call_id: Annotated[str, Field(min_length=1, max_length=128)]
    wait_for_answer: bool = False
    target_state_token: StateToken | None = None

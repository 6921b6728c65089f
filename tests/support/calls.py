"""Calls, identities and events for tests of the console, with only the members that matter named."""

from __future__ import annotations

from datetime import UTC, datetime

from backend.contract.calls import Action, CallAction, CallState, CallStatus, Participant, RemoteParty
from backend.contract.commlog import CallLogItem, LogItemType, LogRemoteParty
from backend.contract.devices import DeviceStatus, DeviceType, OwnDevice
from backend.contract.stream import Colleague, EngineStatus, ParkedCall, SnapshotEvent, UserIdentity

DEVICE = "0123456789abcdef0123456789abcdef"
ALICE = UserIdentity(
    domain="example.org",
    user_id="alice",
    display_name="Alice Andersson",
    extension="1001",
    number="+4627741001",
    roles=["ATTENDANT", "ORG_ADMIN"],
)


def call(
    call_id: str,
    status: CallStatus = CallStatus.ACTIVE,
    *actions: CallAction,
    inbound: bool = True,
    token: int = 1,
    name: str = "Bob Berg",
    devices: list[str] | None = None,
    participants: list[str] | None = None,
) -> CallState:
    """A call that allows these actions (each on ``devices``)."""
    return CallState(
        state_token=token,
        call_id=call_id,
        remote_party=RemoteParty(display_name=name, display_number="1002"),
        participants=[Participant(id=each, remote_party=RemoteParty()) for each in participants or ()]
        or None,
        conference=bool(participants),
        inbound=inbound,
        status=status,
        actions=[Action(action=action, device_ids=devices) for action in actions],
    )


def snapshot(
    *calls: CallState,
    engine: EngineStatus = EngineStatus.UP,
    parked: list[ParkedCall] | None = None,
    log: list[CallLogItem] | None = None,
    registered: bool = True,
    colleagues: list[Colleague] | None = None,
) -> SnapshotEvent:
    """All that the backend knows, for alice."""
    return SnapshotEvent(
        user=ALICE,
        engine=engine,
        sip_uri="sip:127.0.0.1:5060" if engine is EngineStatus.UP else None,
        calls=list(calls),
        devices=[device(active=registered)],
        parked=parked or [],
        log=log or [],
        colleagues=colleagues or [],
    )


def device(*, active: bool = True) -> OwnDevice:
    """The console's own softphone."""
    return OwnDevice(
        device_id=DEVICE,
        device_type=DeviceType.SOFTPHONE,
        device_name="Deskline",
        device_type_name="Softphone",
        device_status=DeviceStatus.ACTIVE if active else DeviceStatus.INACTIVE,
    )


def parked(slot: str, minute: int = 0) -> ParkedCall:
    """A call in a park slot since that minute."""
    return ParkedCall(
        slot=slot,
        remote_party=RemoteParty(display_name="Carol"),
        parked_by="alice",
        parked_at=datetime(2026, 1, 5, 9, minute, tzinfo=UTC),
    )


def log_item(item_id: int, kind: LogItemType = LogItemType.INCOMING_CALL, minute: int = 0) -> CallLogItem:
    """An item of the log."""
    return CallLogItem(
        item_id=item_id,
        start_time=datetime(2026, 1, 5, 9, minute, tzinfo=UTC),
        remote_party=LogRemoteParty(number="1002", display_name="Bob Berg"),
        item_type=kind,
        is_seen=False,
        duration=12,
    )

"""What console states are made of: calls, parties, colleagues, the log. Values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from app.state.model import (
    Audio,
    AudioStatus,
    Call,
    Caller,
    CallKind,
    Calls,
    SoundDevice,
)
from backend.contract.calls import (
    Action,
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    HistoryInfo,
    RemoteParty,
)
from backend.contract.commlog import CallerLogItem, CallLogItem, LogItemType, LogRemoteParty
from backend.contract.stream import (
    Colleague,
    ColleagueState,
    ParkedCall,
    UserIdentity,
)

MONOTONIC = 10_000.0
NOW = datetime(2026, 3, 12, 14, 32, tzinfo=UTC)
A = CallAction

RINGING = (A.ANSWER, A.HANG_UP)
OUTGOING = (A.HANG_UP,)
ACTIVE = (A.HANG_UP, A.HOLD, A.CONSULT, A.TRANSFER, A.PARK, A.MUTE, A.DTMF, A.START_REC)
ACTIVE_OF_SEVERAL = (*ACTIVE, A.ALTERNATE, A.TRANSFER_TO_CALL, A.ADD_TO_CONFERENCE)
HELD = (A.RESUME, A.HANG_UP, A.TRANSFER, A.TRANSFER_TO_CALL, A.PARK)
CONFERENCE = (
    A.HANG_UP,
    A.HOLD,
    A.MUTE,
    A.DTMF,
    A.REMOVE_PARTICIPANT,
    A.MUTE_PARTICIPANT,
    A.LEAVE,
    A.ADD_TO_CONFERENCE,
)
RECORDED = (*(a for a in ACTIVE_OF_SEVERAL if a is not A.START_REC), A.STOP_REC, A.PAUSE_REC)

ALICE = UserIdentity(
    domain="example.org",
    user_id="alice",
    display_name="Alice Andersson",
    extension="1001",
    number="+4627741001",
    roles=["ATTENDANT", "ORG_ADMIN"],
)
MAIN_NUMBER = RemoteParty(tel_uri="tel:+46277400", display_name="Main number")
HEADSET = SoundDevice("headset", "Headset USB Pro 40", default=True)
SPEAKERS = SoundDevice("speakers", "Built-in loudspeakers", default=False)
SOUND = Audio(
    AudioStatus.READY,
    "",
    (HEADSET, SoundDevice("webcam", "Webcam microphone", default=False)),
    (HEADSET, SPEAKERS),
    None,
    None,
    "speakers",
)


def party(name: str | None, number: str) -> RemoteParty:
    """A colleague by extension, or somebody outside by full number."""
    if not number:
        return RemoteParty(display_name=name)
    if number.startswith("+"):
        return RemoteParty(tel_uri=f"tel:{number}", display_name=name)
    return RemoteParty(tel_uri=f"tel:+462774{number}", display_name=name, display_number=number)


def call(
    call_id: str,
    name: str | None,
    number: str,
    status: CallStatus,
    actions: Sequence[CallAction],
    *,
    seconds: int = 0,
    **more: object,
) -> Call:
    """A call as the backend describes it, ``seconds`` old."""
    state = CallState(
        state_token=1,
        call_id=call_id,
        remote_party=party(name, number),
        status=status,
        duration=seconds,
        device_ids=["console"],
        actions=[
            Action(action=each, device_ids=["console"] if each is A.ANSWER else None) for each in actions
        ],
        **{"inbound": True, **more},  # type: ignore[arg-type]
    )
    since = MONOTONIC - seconds / 2
    return Call(state, received_at=MONOTONIC, first_seen=MONOTONIC - seconds, status_since=since)


def ringing(
    call_id: str, name: str | None, number: str, seconds: int, history: HistoryInfo | None = None
) -> Call:
    """A call that rings at the attendant; it was made to the main number, if nothing else is said."""
    history = history or HistoryInfo(initial_party=MAIN_NUMBER)
    return call(
        call_id,
        name,
        number,
        CallStatus.RINGING,
        RINGING,
        seconds=seconds,
        history_info=history,
        event=CallEvent.OFFERED,
    )


def active(
    call_id: str, name: str, number: str, seconds: int, actions: Sequence[CallAction] = ACTIVE, **more: object
) -> Call:
    """An answered call."""
    return call(call_id, name, number, CallStatus.ACTIVE, actions, seconds=seconds, **more)


def held(call_id: str, name: str, number: str, seconds: int) -> Call:
    """A held call."""
    return call(call_id, name, number, CallStatus.HELD, HELD, seconds=seconds)


def calls(*each: Call) -> Calls:
    """All calls, each in its list."""
    by_id = MappingProxyType({one.call_id: one for one in each})
    lists = {kind: tuple(one.call_id for one in each if one.kind is kind) for kind in CallKind}
    return Calls(by_id, lists[CallKind.INCOMING], lists[CallKind.CURRENT], lists[CallKind.HELD])


def item(
    item_id: int, minutes_ago: int, kind: LogItemType, name: str, number: str, *, duration: int = 0
) -> CallLogItem:
    """An item of the log."""
    return CallLogItem(
        item_id=item_id,
        start_time=NOW - timedelta(minutes=minutes_ago),
        remote_party=LogRemoteParty(number=number, display_name=name),
        item_type=kind,
        is_seen=kind is not LogItemType.MISSED_CALL,
        duration=duration,
    )


LOG = (
    item(8, 3, LogItemType.INCOMING_CALL, "Judy Jonsson", "1010", duration=95),
    item(7, 9, LogItemType.RECORDING, "Nordisk Trä AB", "+46855123456", duration=142),
    item(6, 12, LogItemType.MISSED_CALL, "", "+46701740605"),
    item(5, 21, LogItemType.OUTGOING_CALL, "Carol Carlsson", "1003", duration=31),
    item(4, 38, LogItemType.INCOMING_CALL, "Nordisk Trä AB", "+46855123456", duration=254),
    item(3, 52, LogItemType.MISSED_CALL, "Erin Ek", "1005"),
    item(2, 75, LogItemType.OUTGOING_CALL, "", "+4989123456", duration=604),
    item(1, 90, LogItemType.INCOMING_CALL, "Grace Gran", "1007", duration=18),
)


def parked(slot: str, name: str, number: str, by: str, seconds: int) -> ParkedCall:
    """A parked call."""
    return ParkedCall(
        slot=slot, remote_party=party(name, number), parked_by=by, parked_at=NOW - timedelta(seconds=seconds)
    )


PARKED = (
    parked("701", "Mats Lind", "+46706123412", "Alice Andersson", 47),
    parked("702", "Frank Forsberg", "1006", "Bob Berg", 108).model_copy(
        update={"recall_at": NOW + timedelta(seconds=12)}
    ),
)

_WORK_HERE = (
    ("bob", "Bob Berg", "1002", ColleagueState.FREE),
    ("carol", "Carol Carlsson", "1003", ColleagueState.BUSY),
    ("dave", "Dave Dahl", "1004", ColleagueState.AWAY),
    ("heidi", "Heidi Holm", "1008", ColleagueState.FREE),
    ("ivan", "Ivan Isaksson", "1009", ColleagueState.FREE),
    ("judy", "Judy Jonsson-Öberg", "1010", ColleagueState.FREE),
    ("niaj", "Niaj Nordin", "1012", ColleagueState.BUSY),
)
COLLEAGUES = tuple(
    Colleague(user_id=user_id, display_name=name, extension=number, number=f"+462774{number}", state=state)
    for user_id, name, number, state in _WORK_HERE
)


def earlier(user_id: str, name: str, hours_ago: int, kind: LogItemType, duration: int) -> CallerLogItem:
    """An earlier call with a caller."""
    return CallerLogItem(
        user_id=user_id,
        display_name=name,
        start_time=NOW - timedelta(hours=hours_ago),
        item_type=kind,
        duration=duration,
    )


NORDISK = Caller(
    "+46855123456",
    (
        earlier("bob", "Bob Berg", 1, LogItemType.MISSED_CALL, 0),
        earlier("carol", "Carol Carlsson", 3, LogItemType.INCOMING_CALL, 254),
        earlier("alice", "Alice Andersson", 28, LogItemType.OUTGOING_CALL, 61),
    ),
)

"""Console states as the window meets them: idle, ringing, several calls, conference, troubles. Values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from app.state.destination import DestinationTyped
from app.state.model import (
    Audio,
    AudioStatus,
    Call,
    Caller,
    CallKind,
    Calls,
    Connection,
    ConnectionStatus,
    ConsoleState,
    Notice,
    Playback,
    Prompt,
    PromptField,
    RegistrationStatus,
    Selection,
    Severity,
    Softphone,
    SoundDevice,
)
from app.state.store import reduce
from backend.contract.calls import (
    Action,
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    HistoryInfo,
    Participant,
    RemoteParty,
    RetargetReason,
)
from backend.contract.commlog import CallerLogItem, CallLogItem, LogItemType, LogRemoteParty
from backend.contract.devices import DeviceStatus, DeviceType, OwnDevice
from backend.contract.stream import (
    Colleague,
    ColleagueState,
    EngineStatus,
    ParkedCall,
    ReturningCall,
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
CONFERENCE = (A.HANG_UP, A.HOLD, A.MUTE, A.DTMF, A.REMOVE_PARTICIPANT, A.LEAVE, A.ADD_TO_CONFERENCE)
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

IDLE = ConsoleState(
    connection=Connection(ConnectionStatus.UP, ""),
    user=ALICE,
    engine=EngineStatus.UP,
    sip_uri="sip:127.0.0.1:5060",
    device_id="console",
    demo=True,
    colleagues=COLLEAGUES,
    softphone=Softphone(RegistrationStatus.REGISTERED, "Registered at sip:127.0.0.1:5060.", SOUND),
)

TWO_RINGING = replace(
    IDLE,
    calls=calls(
        ringing("r1", "Sofia Ek, Kommunen", "+46855667788", 21),
        ringing(
            "r2",
            "Bob Berg",
            "1002",
            4,
            HistoryInfo(
                initial_party=party("Carol Carlsson", "1003"),
                previous_party=party("Carol Carlsson", "1003"),
                previous_retarget_reason=RetargetReason.TRANSFERRED,
            ),
        ),
    ),
    log=LOG,
)

BUSY = replace(
    IDLE,
    calls=calls(
        ringing("r1", "Sofia Ek, Kommunen", "+46855667788", 8),
        active(
            "a1",
            "Nordisk Trä AB",
            "+46855123456",
            134,
            RECORDED,
            recording=True,
            recording_duration=41,
            history_info=HistoryInfo(
                initial_party=MAIN_NUMBER,
                previous_party=party("Bob Berg", "1002"),
                previous_retarget_reason=RetargetReason.DIVERTED,
            ),
        ),
        held("h1", "Carol Carlsson", "1003", 66),
    ),
    selection=Selection(call_id="a1"),
    caller=NORDISK,
    parked=PARKED,
    log=LOG,
)

CONSULTING = replace(
    IDLE,
    calls=replace(
        calls(
            call("o1", "Heidi Holm", "1008", CallStatus.RINGING, OUTGOING, seconds=6, inbound=False),
            held("h1", "Mats Lind", "+46706123412", 81),
        ),
        consultations=MappingProxyType({"o1": "h1"}),
    ),
    selection=Selection(call_id="o1"),
    parked=PARKED[1:],
    log=LOG,
)

_PEOPLE = [
    Participant(id="p1", remote_party=party("Bob Berg", "1002")),
    Participant(id="p2", remote_party=party("Heidi Holm", "1008")),
    Participant(id="p3", remote_party=party(None, "+46701740605")),
]
CONFERENCING = replace(
    IDLE,
    calls=calls(
        active("c1", "Conference", "", 372, CONFERENCE, conference=True, participants=_PEOPLE, muted=True),
        held("h1", "Carol Carlsson", "1003", 66),
    ),
    selection=Selection(call_id="c1", participant_id="p2"),
    log=LOG,
)

_NAMES = (
    "Nordisk Trä AB",
    "Carol Carlsson",
    "Dave Dahl",
    "Erin Ek",
    "Frank Forsberg",
    "Grace Gran",
    "Heidi Holm",
    "Ivan Isaksson",
    "Judy Jonsson",
    "Niaj Nordin",
)
MANY = replace(
    IDLE,
    calls=calls(
        *(ringing(f"r{n}", None, f"+4670174{n:04}", 40 - 7 * n) for n in range(1, 6)),
        ringing(
            "r0",
            "Dave Dahl",
            "1004",
            2,
            HistoryInfo(
                initial_party=MAIN_NUMBER,
                previous_party=party("Dave Dahl", "1004"),
                previous_retarget_reason=RetargetReason.PARKED,
            ),
        ),
        active("a1", "Nordisk Trä AB", "+46855123456", 3754, ACTIVE_OF_SEVERAL, muted=True),
        *(held(f"h{n}", _NAMES[n % 10], f"{1001 + n % 12}", 900 - 37 * n) for n in range(1, 14)),
    ),
    selection=Selection(call_id="h3"),
    parked=tuple(parked(f"{701 + n}", _NAMES[n], f"{1003 + n}", "Bob Berg", 30 + 61 * n) for n in range(6)),
    log=LOG,
)

LONG = replace(
    IDLE,
    user=ALICE.model_copy(update={"display_name": "Friederike Annegret von Hohenlohe-Schillingsfürst"}),
    calls=calls(
        ringing(
            "r1",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH",
            "+4989123456789012",
            3671,
            HistoryInfo(
                initial_party=party("Zentrale Rufnummer der Landesversicherungsanstalt", "+498912345678"),
                previous_party=party("Maximilian-Alexander Freiherr von und zu Grünwald", "1009"),
                previous_retarget_reason=RetargetReason.DIVERTED,
            ),
        ),
        held("h1", "Rechtsschutzversicherungsgesellschaften Nord-Süd-West e. V.", "+493012345678", 7322),
    ),
    destination="Maximilian-Alexander Freiherr von und zu Grünwald",
    parked=(parked("720", "Kraftfahrzeughaftpflichtversicherung Leipzig", "+49341123456", "Bob Berg", 4000),),
    log=(item(9, 4, LogItemType.MISSED_CALL, "Betriebsunterbrechungsversicherung", "+49341123456"), *LOG),
)

NOTICES = (
    Notice(
        1,
        Severity.ERROR,
        "Carol Carlsson could not be reached: the destination is unknown.",
        "destination.unknown",
        "7f3a",
    ),
    Notice(2, Severity.INFORMATION, "The recording was kept. It is in today's log."),
)
NO_SOUND = replace(
    BUSY,
    softphone=replace(
        IDLE.softphone, audio=Audio(AudioStatus.NO_DEVICES, "No sound devices were found on this computer.")
    ),
    notices=NOTICES,
)
LOST = replace(
    BUSY,
    connection=Connection(ConnectionStatus.LOST, "The connection to the backend is lost. Trying again."),
    softphone=Softphone(RegistrationStatus.REGISTERING, "Registering again.", SOUND),
)
PLAYING = replace(
    IDLE, log=LOG, playback=Playback(7, playing=True, loading=False, position_s=53.0, duration_s=142.0),
    selection=Selection(log_item_id=7),
)  # fmt: skip
DIALLING = reduce(replace(BUSY, calls=calls(BUSY.calls.by_id["a1"])), DestinationTyped("1008"))
IN_PEACE = replace(
    IDLE,
    devices=(
        OwnDevice(
            device_id="console",
            device_type=DeviceType.SOFTPHONE,
            device_name="Deskline",
            device_type_name="Softphone",
            device_status=DeviceStatus.ACTIVE,
            do_not_disturb=True,
        ),
    ),
    log=LOG,
)
TRANSFERRED = replace(
    BUSY,
    returning=(
        ReturningCall(
            transfer_id="t1",
            remote_party=party("Sofia Ek", "+46855667788"),
            destination=party("Heidi Holm", "1008"),
            camp_on=False,
            since=NOW - timedelta(seconds=11),
            returns_at=NOW + timedelta(seconds=9),
        ),
        ReturningCall(
            transfer_id="t2",
            remote_party=party("Mats Lind", "+46706123412"),
            destination=party("Carol Carlsson", "1003"),
            camp_on=True,
            since=NOW - timedelta(seconds=65),
            returns_at=NOW + timedelta(seconds=115),
        ),
    ),
)
TYPING = reduce(replace(BUSY, calls=calls(BUSY.calls.by_id["a1"])), DestinationTyped("i"))
SIGN_IN = replace(
    ConsoleState(),
    connection=Connection(ConnectionStatus.SIGNED_OUT, "Nobody is signed in."),
    softphone=Softphone(RegistrationStatus.UNREGISTERED, "Nobody is signed in.", SOUND),
    prompt=Prompt(
        "sign-in-1",
        "Sign in to Deskline",
        "Your user name and password at this exchange.",
        (
            PromptField("user", "User", "alice@example.org"),
            PromptField("password", "Password", secret=True),
        ),
        error="The user name or the password is wrong.",
    ),
)

"""Console states as the window meets them: idle, ringing, several calls, conference, troubles. Values."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from app.state.destination import DestinationTyped
from app.state.model import (
    Audio,
    AudioStatus,
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
)
from app.state.store import reduce
from app.state.watched import (
    BackendMeasures,
    Diagnostics,
    LegMeasures,
    Levels,
    PhoneMeasures,
    ProcessMeasures,
    SipMessage,
    Trial,
    TrialStep,
    Watched,
)
from backend.contract.calls import (
    CallAction,
    CallStatus,
    HistoryInfo,
    MakeCallType,
    Participant,
    RetargetReason,
)
from backend.contract.commlog import LogItemType
from backend.contract.devices import DeviceStatus, DeviceType, OwnDevice
from backend.contract.stream import (
    ConferenceState,
    EngineStatus,
    ReturningCall,
)
from tests.support.console_values import (
    ACTIVE_OF_SEVERAL,
    ALICE,
    COLLEAGUES,
    CONFERENCE,
    LOG,
    MAIN_NUMBER,
    NORDISK,
    NOW,
    OUTGOING,
    PARKED,
    RECORDED,
    SOUND,
    active,
    call,
    calls,
    held,
    item,
    parked,
    party,
    ringing,
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
    conferences=MappingProxyType(
        {"c1": ConferenceState(call_id="c1", conference_id="c", speaking=["p1"], muted=["p3", "c1"])}
    ),
    selection=Selection(call_id="c1", participant_id="p2"),
    log=LOG,
)
NOTED = replace(
    BUSY,
    call_notes=MappingProxyType(
        {"a1": "Wants an offer for 40 chairs by Friday.\nAsk for Eva in purchasing."}
    ),
)
LISTENING = replace(
    IDLE,
    calls=calls(
        replace(
            active("l1", "Carol Carlsson", "1003", 34, (CallAction.HANG_UP,), participants=_PEOPLE[:1]),
            listening=MakeCallType.WHISPER,
        )
    ),
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

_INVITE = """INVITE sip:1001@127.0.0.1:33094 SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:5060;rport;branch=z9hG4bK4qUUs16XI3MqIgQy7P0evg6i
From: "Sofia Ek" <sip:+4685566778@127.0.0.1>;tag=ip7UnWJCpH
To: <sip:1001@127.0.0.1>
Call-ID: uu58SkJo7ddua1aHXWJMXxo-M6AK23Z
CSeq: 24724 INVITE
Content-Type: application/sdp

v=0
o=- 4004261847 4004261847 IN IP4 127.0.0.1
m=audio 33011 RTP/SAVP 9 0 8 120
a=crypto: ***
a=rtpmap:9 G722/8000"""
_REGISTER = """REGISTER sip:127.0.0.1:5060 SIP/2.0
CSeq: 41 REGISTER
Authorization: Digest username="1001", realm="example.org", nonce="***", response="***", algorithm=MD5
Expires: 60"""
_TRACE = (
    ("REGISTER sip:127.0.0.1:5060 SIP/2.0\nCSeq: 40 REGISTER\nExpires: 60", True),
    ("SIP/2.0 401 Unauthorized\nCSeq: 40 REGISTER\nWWW-Authenticate: Digest ***", False),
    (_REGISTER, True),
    ("SIP/2.0 200 OK\nCSeq: 41 REGISTER\nExpires: 60", False),
    (_INVITE, False),
    ("SIP/2.0 180 Ringing\nCSeq: 24724 INVITE", True),
    ("SIP/2.0 200 OK\nCSeq: 24724 INVITE\nContent-Type: application/sdp", True),
    ("ACK sip:1001@127.0.0.1:33094 SIP/2.0\nCSeq: 24724 ACK", False),
)
DIAGNOSED = replace(
    BUSY,
    levels=Levels(0.2, 0.6),
    diagnostics=Diagnostics(
        watched=frozenset({Watched.DIAGNOSTICS}),
        trace=tuple(
            SipMessage(number, NOW.timestamp() + number, sent, "UDP", "127.0.0.1:5060", text)
            for number, (text, sent) in enumerate(_TRACE, 1)
        ),
        phone=PhoneMeasures(
            "0.1.0",
            5025.0,
            68_000_000,
            "127.0.0.1:5060",
            47,
            200,
            "OK",
            (
                LegMeasures(
                    "l1",
                    "sip:1003@127.0.0.1",
                    "127.0.0.1:20014",
                    "G722",
                    16000,
                    9120,
                    9114,
                    3,
                    1,
                    0,
                    1.4,
                    0.6,
                    1.2,
                    41.0,
                    4.36,
                ),
            ),
        ),
        backend=BackendMeasures(
            ProcessMeasures("0.1.0", 5031.0, 121_000_000),
            ProcessMeasures("0.1.0", 5028.0, 71_000_000),
            2,
            4,
            6,
            3.1,
        ),
        stream_ms=4.8,
    ),
)

TRYING = replace(
    IDLE, levels=Levels(microphone=0.21, speaker=0.05, trial=Trial(TrialStep.OVER, loudest=0.42))
)

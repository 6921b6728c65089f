"""Whatever arrives, in whatever state: no exception, no state for strangers, no event for nobody."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.telephony.embedded.sip.events import Ended
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, REALM, Device, DeviceCall, Wire

ODD_VALUES = [
    "",
    " ",
    ";",
    ",",
    "<>",
    "<sip:>",
    '"',
    '"\\',
    "*",
    "0",
    "-1",
    "99999999999999999999",
    "sip:",
    "<sip:a@b",
    "%00%0d%0a",
    "\u2028",
    "é" * 50,
    "x" * 2000,
    "SIP/2.0/UDP",
    "Digest",
    'Digest username=",',
    ";tag=",
    "a;to-tag=;from-tag=",
    "1 INVITE",
    "application/sdp",
]
NAMES = [
    "via",
    "from",
    "to",
    "call-id",
    "cseq",
    "contact",
    "max-forwards",
    "route",
    "record-route",
    "require",
    "replaces",
    "refer-to",
    "refer-sub",
    "expires",
    "authorization",
    "content-type",
    "content-encoding",
    "content-length",
    "reason",
    "user-agent",
    "subscription-state",
    "event",
    "rack",
    "rseq",
    "session-expires",
    "min-se",
    "supported",
]
METHODS = [
    "INVITE",
    "ACK",
    "BYE",
    "CANCEL",
    "REGISTER",
    "OPTIONS",
    "INFO",
    "UPDATE",
    "REFER",
    "NOTIFY",
    "SUBSCRIBE",
    "MESSAGE",
    "PRACK",
]
BODIES = [b"", OFFER, b"v=0\r\n", b"\xff" * 30, b"Signal=5\r\n"]
changes = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(ODD_VALUES)), max_size=3)
quick = settings(max_examples=150, deadline=None)


def changed(message: RawMessage, wanted: list[tuple[str, str]]) -> RawMessage:
    names = {name for name, _ in wanted}
    headers = [(name, value) for name, value in message.headers if name not in names]
    return RawMessage(message.start, headers + wanted, message.body)


@quick
@given(st.sampled_from(METHODS), st.sampled_from(BODIES), changes, st.booleans())
def test_odd_requests_from_strangers_leave_nothing_behind(
    method: str, body: bytes, wanted: list[tuple[str, str]], inside: bool
) -> None:
    wire = Wire()
    device = Device(wire)
    to = f"<sip:1002@{REALM}>;tag=x" if inside else None
    message = device.request(method, f"sip:1002@{REALM}", to=to, body=body)
    answers = device.send(changed(message, wanted))
    assert len(answers) <= 1
    assert wire.events == []
    assert wire.agent.next_deadline() is None


def _incoming(wire: Wire) -> DeviceCall:
    call = Device(wire).call()
    call.answered()
    return call


def _ringing(wire: Wire) -> DeviceCall:
    call = Device(wire).call()
    call.take(wire.do(wire.agent.ring, call.leg_id)[0])
    return call


def _outgoing(wire: Wire) -> DeviceCall:
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    return device.answer_call(invite)


STATES: list[Callable[[Wire], DeviceCall]] = [_incoming, _ringing, _outgoing]


@quick
@given(
    st.sampled_from(STATES),
    st.lists(
        st.tuples(st.sampled_from(METHODS), st.sampled_from(BODIES), changes, st.booleans()), max_size=6
    ),
)
def test_odd_requests_of_the_device_itself_end_its_call_at_most_once(
    state: Callable[[Wire], DeviceCall],
    requests: list[tuple[str, bytes, list[tuple[str, str]], bool]],
) -> None:
    wire = Wire()
    call = state(wire)
    for method, body, wanted, authorized in requests:
        message = changed(call.request(method, body=body), wanted)
        answers = call.device.send(message)
        if authorized and answers and "SHA-256" in str(answers[0].all("www-authenticate")):
            call.device.send(call.device.again(message, answers[0]))
            call.cseq += 1
        for event in wire.events:
            if hasattr(event, "leg_id"):
                wire.agent.answer_reoffer(event.leg_id, ANSWER, wire.now)
        wire.drain()
        wire.advance(1)
    wire.advance(400)
    assert len(wire.of(Ended)) <= 1


@quick
@given(st.integers(100, 699), st.sampled_from(BODIES), changes)
def test_odd_responses_of_a_device_end_its_call_at_most_once(
    status: int, body: bytes, wanted: list[tuple[str, str]]
) -> None:
    wire = Wire()
    device = Device(wire)
    binding = device.binding_id()
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    kept = [pair for pair in invite.headers if pair[0] in ("via", "from", "to", "call-id", "cseq")]
    message = changed(RawMessage(f"SIP/2.0 {status} X", kept, body), wanted)
    device.send(message)
    device.send(message)
    wire.advance(400)
    assert len(wire.of(Ended)) == 1

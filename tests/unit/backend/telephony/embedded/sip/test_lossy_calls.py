"""Whole calls over a network that loses: however much, each leg ends once and nothing stays behind."""

from __future__ import annotations

import random
from abc import ABC, abstractmethod

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.ports.telephony import Cause
from backend.telephony.embedded.sip.events import Answered, Confirmed, Ended, InviteReceived
from backend.telephony.embedded.sip.settings import AgentSettings
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, Device, Wire

STEP = 0.1
T1, T2, GIVE_UP = 0.5, 4.0, 32.0


class Repeater:
    """A device's reliability: repeats a message until something settles it."""

    def __init__(self, data: RawMessage, now: float) -> None:
        self.data = data
        self.due = now
        self.interval = T1
        self.until = now + GIVE_UP

    def is_due(self, now: float) -> bool:
        if now < self.due or now > self.until:
            return False
        self.due = now + self.interval
        self.interval = min(self.interval * 2, T2)
        return True


class LossyDevice(ABC):
    """A phone that takes calls and is called, on top of a wire that drops."""

    def __init__(self, wire: Wire, chance: random.Random, loss: float) -> None:
        self.device = Device(wire)
        self.wire = wire
        self.chance = chance
        self.loss = loss
        self.repeated: dict[str, Repeater] = {}
        self.seen = len(wire.sent)

    def lost(self) -> bool:
        return self.chance.random() < self.loss

    def send(self, message: RawMessage) -> None:
        if not self.lost():
            self.wire.receive(message.encode(), self.device.flow)

    def run(self, seconds: float) -> None:
        until = self.wire.now + seconds
        while self.wire.now < until:
            for repeater in list(self.repeated.values()):
                if repeater.is_due(self.wire.now):
                    self.send(repeater.data)
            self.wire.advance(STEP)
            while self.seen < len(self.wire.sent):
                message = self.wire.sent[self.seen][2]
                self.seen += 1
                if not self.lost():
                    self.take(message)

    @abstractmethod
    def take(self, message: RawMessage) -> None:
        """React to a message that arrived."""


class Called(LossyDevice):
    """Rings once, answers, and takes BYE."""

    def take(self, message: RawMessage) -> None:
        if message.method == "INVITE" and "answer" not in self.repeated:
            self.send(self.response(message, 180))
            self.repeated["answer"] = Repeater(self.response(message, 200, ANSWER), self.wire.now)
        elif message.method == "ACK":
            self.repeated["answer"].until = 0.0
        elif message.method in ("BYE", "CANCEL", "OPTIONS"):
            if message.method == "BYE":
                self.repeated["answer"].until = 0.0
            self.send(self.response(message, 200))

    def response(self, request: RawMessage, status: int, body: bytes = b"") -> RawMessage:
        kept = [pair for pair in request.headers if pair[0] in ("via", "from", "call-id", "cseq")]
        to = request.header("to")
        kept += [("to", to if "tag=" in to else f"{to};tag=d"), ("contact", self.device.contact)]
        if body:
            kept.append(("content-type", "application/sdp"))
        return RawMessage(f"SIP/2.0 {status} X", kept, body)


class Calling(LossyDevice):
    """Calls with credentials, acknowledges, and hangs up when told."""

    def __init__(self, wire: Wire, chance: random.Random, loss: float) -> None:
        super().__init__(wire, chance, loss)
        invite = self.device.request("INVITE", "sip:1002@example.org", body=OFFER)
        self.request = invite
        self.repeated["request"] = Repeater(invite, wire.now)
        self.answer: RawMessage | None = None

    def take(self, message: RawMessage) -> None:
        request = self.repeated["request"]
        if not message.status:
            kept = [pair for pair in message.headers if pair[0] in ("via", "from", "to", "call-id", "cseq")]
            self.send(RawMessage("SIP/2.0 200 OK", kept))
        elif message.header("cseq") != self.request.header("cseq"):
            return
        elif message.status == 401 and message.branch == self.request.branch:
            self.request = self.device.again(self.request, message)
            self.repeated["request"] = Repeater(self.request, self.wire.now)
        elif message.status >= 100 and message.method == "INVITE":
            request.until = 0.0
            if message.status == 200:
                self.answer = message
                self.send(self.inside("ACK", self.request.header("cseq").split()[0]))
        elif message.status >= 200:
            request.until = 0.0

    def inside(self, method: str, number: str) -> RawMessage:
        assert self.answer is not None
        return self.device.request(
            method,
            self.answer.target(),
            cseq=int(number),
            call_id=self.answer.header("call-id"),
            from_=self.answer.header("from"),
            to=self.answer.header("to"),
        )

    def hang_up(self) -> None:
        number = int(self.request.header("cseq").split()[0]) + 1
        self.request = self.inside("BYE", str(number))
        self.repeated["request"] = Repeater(self.request, self.wire.now)


def nothing_left(wire: Wire) -> bool:
    wire.advance(200)
    return wire.agent.next_deadline() is None


quick = settings(max_examples=25, deadline=None)
SETTINGS = AgentSettings(dialog_check=1000.0)


@quick
@given(st.integers(0, 2**32), st.floats(0, 0.5), st.booleans())
def test_a_call_to_a_device_ends_once_and_leaves_nothing(seed: int, loss: float, early: bool) -> None:
    wire = Wire(SETTINGS)
    phone = Called(wire, random.Random(seed), loss)
    binding = phone.device.binding_id()
    phone.device.register(expires=3600)
    phone.seen = len(wire.sent)
    wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    phone.run(0.2 if early else 34)
    assert len(wire.of(Answered)) <= 1
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    phone.run(70)
    assert len(wire.of(Ended)) == 1
    phone.device.register(expires=0)
    assert nothing_left(wire)


@quick
@given(st.integers(0, 2**32), st.floats(0, 0.5), st.booleans())
def test_a_call_from_a_device_ends_once_and_leaves_nothing(seed: int, loss: float, by_device: bool) -> None:
    wire = Wire(SETTINGS)
    phone = Calling(wire, random.Random(seed), loss)
    phone.run(40)
    offers = wire.of(InviteReceived)
    assert len(offers) <= 1
    if not offers:
        return
    leg_id = offers[0].leg_id
    wire.do(wire.agent.answer, leg_id, ANSWER)
    phone.run(34)
    assert len(wire.of(Confirmed)) + len(wire.of(Ended)) == 1
    if by_device and phone.answer is not None:
        phone.hang_up()
        phone.run(70)
    wire.do(wire.agent.end, leg_id, Cause.NORMAL_CLEARING)
    phone.run(70)
    assert [event.leg_id for event in wire.of(Ended)] == [leg_id]
    assert nothing_left(wire)


def test_thirty_per_cent_loss_does_not_keep_calls_from_being_made() -> None:
    answered = 0
    for seed in range(20):
        wire = Wire(SETTINGS)
        phone = Calling(wire, random.Random(seed), 0.3)
        phone.run(30)
        for offer in wire.of(InviteReceived):
            wire.do(wire.agent.answer, offer.leg_id, ANSWER)
        phone.run(30)
        answered += len(wire.of(Confirmed))
    assert answered >= 19

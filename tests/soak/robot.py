"""A phone that behaves by itself: rings, answers, refuses or is silent, on a line that may lose packets.

Runs on the loop of the soak. What it does not decide by itself is done by ``tests.soak.verbs``.
"""

from __future__ import annotations

import asyncio
import contextlib
import enum
import random
import time
from dataclasses import dataclass
from typing import cast

from tests.support.raw_message import RawMessage, audio
from tests.support.raw_phone import Headers, RawCall, RawPhone

KEPT_ANSWERS = 200
ANSWER_AGAIN_S = (0.5, 1.0, 2.0, 4.0, 4.0)
"""RFC 3261 section 13.3.1.4: a 2xx is repeated until its ACK comes."""


class Mood(enum.Enum):
    """What becomes of a call that comes in."""

    ANSWER = "answers"
    RING = "rings"
    BUSY = "is busy"
    DECLINE = "declines"
    SILENT = "does not react"


@dataclass
class Talk:
    """A call as a phone had it, from its answer to its end, by ``time.monotonic``."""

    call_id: str
    began: float
    ended: float | None = None


class RobotPhone(RawPhone):
    """``mood`` is how it takes calls; ``loss`` is the share of packets lost each way."""

    def __init__(self, server: tuple[str, int], username: str, password: str, realm: str) -> None:
        super().__init__(server, username, password, realm)
        self.on_incoming = self._comes
        self.random = random.Random(username)
        self.mood = Mood.ANSWER
        self.delay_s = 0.0
        self.loss = 0.0
        self.answered = 0
        """How many calls it has answered."""
        self.reached = 0
        """How many of its own calls were answered."""
        self.talks: list[Talk] = []
        """All calls that were answered, at either side."""
        self._up: set[str] = set()
        self._acknowledged: dict[tuple[str, str], asyncio.Event] = {}

    @classmethod
    async def connect(cls, server: tuple[str, int], username: str, realm: str) -> RobotPhone:
        """Open one, and register it."""
        phone = cast(RobotPhone, await cls.open(server, username, f"sip-{username}", realm))
        assert (await phone.register(expires=3600)).status == 200
        return phone

    @property
    def talking(self) -> list[RawCall]:
        """The calls that it is in."""
        return [call for call in self.calls.values() if call.call_id in self._up]

    def begin(self, number: str, headers: Headers | None = None) -> RawCall:
        """Call a number, and take whatever comes of it."""
        call = self.dial(number, headers=headers)
        self._spawn(self._follow(call))
        return call

    def send(self, data: bytes) -> None:
        if self.random.random() >= self.loss:
            super().send(data)

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        if self.random.random() >= self.loss:
            super().datagram_received(data, addr)

    def drop_calls(self) -> None:
        """Take all calls for over: the exchange has died."""
        now = time.monotonic()
        for talk in self.talks:
            talk.ended = talk.ended or now
        for call in list(self.calls.values()):
            call.ended.set()
        self.calls.clear()

    def forget(self) -> None:
        """Drop the answers that nobody will ask for again."""
        for key in list(self._sent)[:-KEPT_ANSWERS]:
            del self._sent[key]

    def _on_request(self, request: RawMessage) -> None:
        key = (request.header("call-id"), request.header("cseq").split()[0])
        if request.method == "ACK" and key in self._acknowledged:
            self._acknowledged[key].set()
        if request.method == "CANCEL" and key[0] in self._up:
            # Too late: the call is answered (RFC 3261 section 9.2).
            self.respond(request, 200, "OK", request.header("to"))
        else:
            super()._on_request(request)

    # --- calls

    def _spawn(self, work: object) -> None:
        task = asyncio.ensure_future(cast("asyncio.Future[None]", work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _comes(self, call: RawCall) -> None:
        self._spawn(self._take(call))

    async def _take(self, call: RawCall) -> None:
        mood, invite = self.mood, call.invite
        assert invite is not None
        if "answer-after=0" in invite.header("call-info"):
            mood = Mood.ANSWER
        if mood in (Mood.BUSY, Mood.DECLINE):
            self.calls.pop(call.call_id, None)
            call.respond(invite, *((486, "Busy Here") if mood is Mood.BUSY else (603, "Decline")))
            return
        if mood in (Mood.ANSWER, Mood.RING):
            call.ring()
            await asyncio.sleep(self.delay_s)
        if mood is Mood.ANSWER and not call.ended.is_set():
            self.answered += 1
            self._begins(call)
            call.answer()
            self._spawn(self._repeat_until_acknowledged(call, invite))
        await self._serve(call)

    async def _follow(self, call: RawCall) -> None:
        with contextlib.suppress(AssertionError):
            await call.answered()
            self.reached += 1
            self._begins(call)
            await self._serve(call)

    def _begins(self, call: RawCall) -> None:
        self._up.add(call.call_id)
        self.talks.append(Talk(call.call_id, time.monotonic()))

    async def _serve(self, call: RawCall) -> None:
        """Answer what comes within a call, to its end."""
        ended = asyncio.ensure_future(call.ended.wait())
        while not ended.done():
            coming = asyncio.ensure_future(call.requests.get())
            await asyncio.wait((coming, ended), return_when=asyncio.FIRST_COMPLETED)
            if not coming.done():
                coming.cancel()
                break
            self._answer(call, coming.result())
        self._up.discard(call.call_id)
        for talk in reversed(self.talks):
            if talk.call_id == call.call_id:
                talk.ended = talk.ended or time.monotonic()
                break
        for key in [each for each in self._acknowledged if each[0] == call.call_id]:
            del self._acknowledged[key]
        self.forget()

    def _answer(self, call: RawCall, request: RawMessage) -> None:
        if request.method == "INVITE" and request.tag("to"):
            call.respond(request, 200, "OK", audio(self.host, self.rtp_port))
            self._spawn(self._repeat_until_acknowledged(call, request))
        elif request.method == "UPDATE":
            call.respond(request, 200, "OK")

    async def _repeat_until_acknowledged(self, call: RawCall, invite: RawMessage) -> None:
        key = (call.call_id, invite.header("cseq").split()[0])
        acknowledged = self._acknowledged[key] = asyncio.Event()
        for pause_s in ANSWER_AGAIN_S:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause_s):
                    await acknowledged.wait()
                    return
            if call.ended.is_set() or self.deaf:
                return
            if (answer := self._sent.get((invite.branch, "INVITE"))) is not None:
                self.send(answer)

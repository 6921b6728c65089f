"""Provisional responses that arrive for sure: the callee's side of 100rel and PRACK (RFC 3262 section 3).

One is under way at a time; what comes meanwhile waits, and only the latest. An answer waits for the PRACK of
a session description that went before it. Single thread, no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.schedule import Appointment
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction

Headers = tuple[tuple[str, str], ...]
Write = Callable[[int, bytes, Headers], bytes]
EXTENSION = "100rel"
_RACK = re.compile(r"([0-9]{1,10})\s+([0-9]{1,10})\s+(\S{1,32})")
_RSEQ = re.compile(r"[0-9]{1,10}")


class ReliableProvisionals:
    """Those of one INVITE. ``write`` makes a response; ``on_lost`` hears that the device stays silent."""

    def __init__(
        self,
        core: Core,
        transaction: InviteServerTransaction,
        write: Write,
        on_lost: Callable[[float], None],
    ) -> None:
        self._core = core
        self._transaction = transaction
        self._write = write
        self._on_lost = on_lost
        self._number = 0
        self._pending = False
        self._with_sdp = False
        self._waiting: tuple[int, bytes] | None = None
        self._answer: Callable[[float], None] | None = None
        self._timers: list[Appointment] = []
        self.settled = False
        """Whether the device has acknowledged a session description, so that either side may offer anew."""

    @property
    def pending(self) -> bool:
        """Whether a PRACK is awaited."""
        return self._pending

    def send(self, status: int, sdp: bytes, now: float) -> None:
        """Send a response from 101 to 199, at once or after the PRACK of the one before."""
        if self._pending:
            self._waiting = (status, sdp)
            return
        self._number = self._number + 1 if self._number else self._first_number()
        self._pending, self._with_sdp = True, bool(sdp)
        response = self._write(status, sdp, (("Require", EXTENSION), ("RSeq", str(self._number))))
        timers = self._core.settings.timers
        self._transaction.respond(status, response, now)
        self._timers = [self._core.schedule.at(now + timers.transaction, self._lost)]
        self._repeat_at(now, timers.t1, response)

    def acknowledge(self, request: Request) -> bool:
        """Take a PRACK; False where it acknowledges nothing that is open."""
        match = _RACK.fullmatch(request.header("rack") or "")
        sequence = self._transaction.request.cseq
        if not self._pending or match is None or match[3] != "INVITE":
            return False
        if (int(match[1]), int(match[2])) != (self._number, sequence):
            return False
        self.settled |= self._with_sdp
        self.stop()
        return True

    def go_on(self, now: float) -> None:
        """Send what waited for the PRACK."""
        answer, self._answer = self._answer, None
        waiting, self._waiting = self._waiting, None
        if answer is not None:
            answer(now)
        elif waiting is not None:
            self.send(*waiting, now)

    def holds(self, answer: Callable[[float], None]) -> bool:
        """Keep an answer until the PRACK where it must wait; otherwise return False and repeat no more.

        A PRACK that crosses the answer is still taken (RFC 3262 section 3).
        """
        if self._pending and self._with_sdp:
            self._answer = answer
            return True
        self._waiting = None
        self._fall_silent()
        return False

    def stop(self) -> None:
        """Repeat nothing, and take no PRACK any more."""
        self._pending = False
        self._fall_silent()

    def _fall_silent(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers = []

    def _first_number(self) -> int:
        return 1 + int.from_bytes(self._core.settings.random_bytes(3), "big")

    def _repeat_at(self, now: float, interval: float, response: bytes) -> None:
        def repeat(at: float) -> None:
            self._core.send(self._transaction.flow, response)
            self._repeat_at(at, interval * 2, response)

        del self._timers[1:]
        self._timers.append(self._core.schedule.at(now + interval, repeat))

    def _lost(self, now: float) -> None:
        self.stop()
        self._on_lost(now)


def wants_reliable(request: Request) -> bool:
    """Whether provisional responses to an INVITE go reliably; without an offer in it they would need ours."""
    return bool(request.body) and (EXTENSION in request.tokens("supported") or requires_reliable(request))


def requires_reliable(request: Request) -> bool:
    """Whether provisional responses to an INVITE must go reliably or not at all."""
    return EXTENSION in request.tokens("require")


def sequence_of(response: Response) -> int | None:
    """Return the RSeq of a provisional response that wants a PRACK, None where it wants none."""
    number = response.header("rseq") or ""
    if EXTENSION not in response.tokens("require") or not _RSEQ.fullmatch(number):
        return None
    return int(number)

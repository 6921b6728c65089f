"""The load of the exchange's benchmark: SIP phones in one process, authenticating, and their RTP.

``python -m tests.benchmarks.exchange_load HOST PORT`` reads one JSON command a line from standard input and
answers each with one line: ``register``, ``latency``, ``rate``, ``throughput``, ``media``, ``hang_up``.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from tests.benchmarks.rtp_load import RtpLoad
from tests.support.raw_message import RawMessage
from tests.support.raw_phone import RawCall, RawPhone

REALM = "example.org"
CALL_TIMEOUT_S = 10.0


def caller_name(number: int) -> str:
    """Return the account of a calling phone."""
    return str(2000 + number)


def called_name(number: int) -> str:
    """Return the account of a called phone."""
    return str(4000 + number)


class Load:
    """Pairs of phones, one calling the other, and all their RTP through one socket."""

    def __init__(self, server: tuple[str, int]) -> None:
        self._server = server
        self._callers: list[RawPhone] = []
        self._called: list[RawPhone] = []
        self._calls: list[RawCall] = []
        self._rtp = RtpLoad()
        self._talkative = False

    async def register(self, count: int) -> dict[str, Any]:
        """Open and register so many pairs."""
        for number in range(count):
            self._callers.append(await self._phone(caller_name(number)))
            called = await self._phone(called_name(number))
            called.on_incoming = self._answer
            self._called.append(called)
        return {}

    async def latency(self, calls: int) -> dict[str, Any]:
        """One call after the other: the time from INVITE to 180, in ms."""
        times = [await self._ring(number) for number in range(calls)]
        return _spread(times)

    async def rate(self, per_second: float, seconds: float) -> dict[str, Any]:
        """Begin so many calls a second, whatever becomes of those before: the time from INVITE to 180."""
        began, number = time.perf_counter(), 0
        calls: list[asyncio.Task[float]] = []
        while number < per_second * seconds:
            await asyncio.sleep(began + number / per_second - time.perf_counter())
            calls.append(asyncio.create_task(self._ring(number)))
            number += 1
        return _spread(await asyncio.gather(*calls))

    async def _ring(self, number: int) -> float:
        """Make a call; return the time from its last INVITE to its 180, in ms."""
        pair = number % len(self._callers)
        async with asyncio.timeout(CALL_TIMEOUT_S):
            call = self._callers[pair].dial(called_name(pair))
            await call.status(180)
            took = (time.perf_counter() - call.invited_at) * 1000
            await call.answered()
            await call.hang_up()
        return took

    async def throughput(
        self, seconds: float, parallel: int, keeps_challenge: bool = False
    ) -> dict[str, Any]:
        """Each of ``parallel`` pairs sets up and ends calls, one after the other, as fast as it goes.

        Phones that keep a challenge answer it again with each request, instead of waiting for another.
        """
        for phone in self._callers:
            phone.keeps_challenge = keeps_challenge
        until = time.perf_counter() + seconds
        done = failed = 0

        async def repeat(pair: int) -> None:
            nonlocal done, failed
            while time.perf_counter() < until:
                try:
                    async with asyncio.timeout(CALL_TIMEOUT_S):
                        call = await self._callers[pair].call(called_name(pair))
                        await call.hang_up()
                    done += 1
                except (TimeoutError, AssertionError):
                    failed += 1

        began = time.perf_counter()
        await asyncio.gather(*(repeat(pair) for pair in range(parallel)))
        took = time.perf_counter() - began
        return {"per_second": done / took, "done": done, "failed": failed}

    async def media(self, calls: int, seconds: float) -> dict[str, Any]:
        """Bring the number of calls up to ``calls``, both sides of all speaking; count what is heard."""
        self._talkative = True
        while len(self._calls) < calls:
            pair = len(self._calls) % len(self._callers)
            call = self._callers[pair].dial(called_name(pair))
            async with asyncio.timeout(CALL_TIMEOUT_S):
                self._speak(await call.answered())
            self._calls.append(call)
        await asyncio.sleep(1.0)
        cpu, began = time.process_time(), time.perf_counter()
        heard = await self._rtp.measure(seconds)
        return heard | {"load_cpu": (time.process_time() - cpu) / (time.perf_counter() - began)}

    async def hang_up(self) -> dict[str, Any]:
        """End all calls."""
        self._talkative = False
        self._rtp.silence()
        for call in self._calls:
            await call.hang_up()
        self._calls.clear()
        return {}

    def close(self) -> None:
        """Close the phones and the RTP."""
        for phone in [*self._callers, *self._called]:
            phone.close()
        self._rtp.close()

    async def _phone(self, username: str) -> RawPhone:
        phone = await RawPhone.open(self._server, username, f"sip-{username}", REALM)
        phone.rtp_port = self._rtp.port
        response = await phone.register(expires=3600)
        assert response.status == 200, response.start
        return phone

    def _answer(self, call: RawCall) -> None:
        assert call.invite is not None
        call.ring()
        call.answer()
        if self._talkative:
            self._speak(call.invite)

    def _speak(self, message: RawMessage) -> None:
        """Send RTP to where the exchange's session description says."""
        for line in message.body.decode().splitlines():
            if line.startswith("m=audio "):
                self._rtp.add(int(line.split()[1]))


def _spread(times: list[float]) -> dict[str, Any]:
    ordered = sorted(times)
    return {"median_ms": statistics.median(ordered), "p95_ms": ordered[int(len(ordered) * 0.95)]}


async def serve(host: str, port: int) -> None:
    """Do one command after the other until standard input ends."""
    load = Load((host, port))
    commands: dict[str, Callable[..., Awaitable[dict[str, Any]]]] = {
        "register": load.register,
        "latency": load.latency,
        "rate": load.rate,
        "throughput": load.throughput,
        "media": load.media,
        "hang_up": load.hang_up,
    }
    while line := await asyncio.to_thread(sys.stdin.readline):
        command = json.loads(line)
        result = await commands[command.pop("do")](**command)
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()
    load.close()


def _main() -> None:
    main = serve(sys.argv[1], int(sys.argv[2]))
    try:
        import uvloop
    except ModuleNotFoundError:
        asyncio.run(main)
    else:
        uvloop.run(main)


if __name__ == "__main__":
    _main()

"""Hold and resume by HTTP on a real call while 100 are up, against a route that only checks the ticket.

Also when the hold is heard.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.benchmarks.report import Figure
from tests.support.backend import DOMAIN, ApiUser, Backend, api_user, running_backend
from tests.support.raw_phone import RawPhone

ROUNDS = 200
HEARD_ROUNDS = 20
WARM_UP = 20
CROWD = (("1004", "1005"), ("1006", "1007"), ("1008", "1009"))
CALLS_OF_PAIR = 33
"""With the call that is measured: 100 calls up."""
RTP_HEADER = 12
NO_OP = "/api/communicationlog/{user}/groupinbox"
"""Nobody has a group inbox, so this answers at once."""


def measure() -> list[Figure]:
    """Return the medians and the 99th percentiles, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    async with running_backend(folder) as backend:
        bob, carol = await _phone(backend, "1002"), await _phone(backend, "1003")
        loop = asyncio.get_running_loop()
        transport, ear = await loop.create_datagram_endpoint(Ear, local_addr=("127.0.0.1", 0))
        carol.rtp_port = transport.get_extra_info("sockname")[1]
        crowd = [await _talk(backend, caller, called) for caller, called in CROWD]
        try:
            call = bob.dial("1003")
            other = await carol.incoming.get()
            other.answer()
            await call.answered()
            async with api_user(backend, "bob") as user:
                return await _compare(user, ear)
        finally:
            transport.close()
            for phone in [bob, carol, *(one for pair in crowd for one in pair)]:
                phone.close()


class Ear(asyncio.DatagramProtocol):
    """The RTP port of the phone that is held: knows when music begins."""

    def __init__(self) -> None:
        self.music = asyncio.Event()
        self.heard_at = 0.0

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        if not self.music.is_set() and len(set(data[RTP_HEADER:])) > 1:
            self.heard_at = time.perf_counter()
            self.music.set()


async def _compare(user: ApiUser, ear: Ear) -> list[Figure]:
    [state] = await user.until_calls("ACTIVE")
    path = f"/api/callcontrol/{{user}}/{state['callId']}"

    async def no_op() -> None:
        await user.ask("GET", NO_OP)

    async def hold_and_resume() -> None:
        for verb in ("hold", "resume"):
            await user.ask("PUT", f"{path}/{verb}", {})

    async def until_music() -> float:
        await asyncio.sleep(0.1)  # for the last of the former music to have come
        ear.music.clear()
        begun = time.perf_counter()
        await user.ask("PUT", f"{path}/hold", {})
        await asyncio.wait_for(ear.music.wait(), 2)
        heard = ear.heard_at
        await user.ask("PUT", f"{path}/resume", {})
        return (heard - begun) * 1000

    idle = await _times(no_op)
    switched = [each / 2 for each in await _times(hold_and_resume)]
    heard = [await until_music() for _ in range(HEARD_ROUNDS)]
    return [
        Figure(
            "hold or resume by HTTP, 100 calls up, median", _median(switched), "ms", "ms no-op", _median(idle)
        ),
        Figure(
            "hold by HTTP until the far end hears music, median",
            _median(heard),
            "ms",
            "ms no-op",
            _median(idle),
        ),
        Figure(
            "hold or resume by HTTP, 100 calls up, 99 %", _worst(switched), "ms", "ms no-op", _worst(idle)
        ),
    ]


async def _times(action: Callable[[], Awaitable[None]]) -> list[float]:
    """Return how long an action takes, in milliseconds, each time after some to warm up."""
    taken = []
    for _ in range(WARM_UP + ROUNDS):
        begun = time.perf_counter()
        await action()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken[WARM_UP:]


def _median(times: list[float]) -> float:
    return statistics.median(times)


def _worst(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98]


async def _talk(backend: Backend, caller: str, called: str) -> tuple[RawPhone, RawPhone]:
    """Have one phone call another one again and again; all the calls stay up."""
    one, other = await _phone(backend, caller), await _phone(backend, called)
    for _ in range(CALLS_OF_PAIR):
        call = one.dial(called)
        (await other.incoming.get()).answer()
        await call.answered()
    return one, other


async def _phone(backend: Backend, extension: str) -> RawPhone:
    host, _, port = backend.sip.rpartition(":")
    phone = await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
    await phone.register()
    return phone

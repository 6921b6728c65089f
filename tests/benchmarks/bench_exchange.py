"""The exchange process on one core: how soon it rings, how many calls it sets up, how many it carries.

The load (``exchange_load``) runs on another core; the backend (``exchange_router``) in this process. The
reference is a bare UDP echo on the exchange's core, measured right before.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from backend.contract.wire import Endpoint
from backend.ports.telephony import SetAccounts
from backend.telephony.link.engine import EmbeddedEngine
from backend.telephony.link.process import ExchangeSettings
from tests.benchmarks.cores import EXCHANGE_CORE, LOAD_CORE, pin, this_process_on
from tests.benchmarks.exchange_load import called_name, caller_name
from tests.benchmarks.exchange_router import Router
from tests.benchmarks.report import Figure
from tests.benchmarks.udp_echo import Reference, measure_reference
from tests.support.exchange import REALM, SOUNDS, account

PAIRS = 40
LATENCY_CALLS = 100
THROUGHPUT_S = 36.0
"""Longer than what a call leaves behind is kept (32 s), so that the memory has its highest level."""
KEEPING_S = 12.0
CALM_S = 45.0
"""Longer than that, and than the exchange waits before it gives memory back."""
RATE_PER_S = 50.0
RATE_S = 8.0
MESSAGES_PER_CALL = 19
"""SIP messages of one call, in and out, with its challenges.

With the caller 12: INVITE 401 ACK, INVITE 100 180 200 ACK, BYE 401, BYE 200. With the called 7: INVITE 100
180 200 ACK, BYE 200.
"""
COMMAND_TIMEOUT_S = 90.0
PARALLEL = 16
RELAYED = (50, 150, 250, 350, 450)
RECORDED = (50, 100, 150, 200, 250)
MEDIA_S = 3.0
TOLERATED = 0.001
"""The share of frames that may be late or lost."""


class LoadProcess:
    """The load generator, one command at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, host: str, port: int) -> LoadProcess:
        """Start it on its core."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.benchmarks.exchange_load", host, str(port)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        pin(process.pid, LOAD_CORE)
        return cls(process)

    async def do(self, command: str, **parameters: float) -> dict[str, Any]:
        """Do a command and return what it gave."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": command, **parameters}).encode() + b"\n")
        async with asyncio.timeout(COMMAND_TIMEOUT_S):
            line = await self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the load generator died on {command}")
        result: dict[str, Any] = json.loads(line)
        return result

    async def stop(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()


@dataclass(frozen=True)
class Bench:
    """Everything that runs."""

    exchange: psutil.Process
    router: Router
    load: LoadProcess
    reference: Reference


@dataclass(frozen=True)
class Carried:
    """So many calls were carried well: the exchange's share of its core, of bad frames, its memory."""

    calls: int
    cpu: float
    bad: float
    resident: float


def measure() -> list[Figure]:
    """Run all of it; under three minutes."""
    return asyncio.run(_measure())


async def _measure() -> list[Figure]:
    reference = await asyncio.to_thread(measure_reference)
    async with _running(reference) as bench:
        latency = await bench.load.do("latency", calls=LATENCY_CALLS)
        at_start = _resident(bench)
        rate = await bench.load.do("rate", per_second=RATE_PER_S, seconds=RATE_S)
        before = bench.exchange.cpu_times()
        throughput = await bench.load.do("throughput", seconds=THROUGHPUT_S, parallel=PARALLEL)
        spent = _spent_ms(before, bench) / max(1, throughput["done"])
        calling = _resident(bench)
        keeping = await bench.load.do(
            "throughput", seconds=KEEPING_S, parallel=PARALLEL, keeps_challenge=True
        )
        relayed = await _most_calls(bench, RELAYED)
        bench.router.recording = True
        recorded = await _most_calls(bench, RECORDED)
        await asyncio.sleep(CALM_S)
        calm = _resident(bench)
    echo = "ms, bare UDP echo"
    note = f"{throughput['failed']} failed, {PARALLEL} callers at once"
    return [
        Figure("INVITE to 180, median", latency["median_ms"], "ms", echo, reference.round_trip_ms),
        Figure("INVITE to 180, 95 %", latency["p95_ms"], "ms", echo, reference.round_trip_ms),
        Figure(
            "INVITE to 180 at 50 calls a second, median",
            rate["median_ms"],
            "ms",
            echo,
            reference.round_trip_ms,
        ),
        Figure(
            "INVITE to 180 at 50 calls a second, 95 %", rate["p95_ms"], "ms", echo, reference.round_trip_ms
        ),
        Figure(
            "processor time of a call",
            spent,
            "ms",
            "ms of it, as many datagrams echoed",
            MESSAGES_PER_CALL / 2 * reference.spent_us / 1000,
            f"{1000 / spent:.0f} calls a second would fill the core",
        ),
        Figure(
            "calls set up and ended",
            throughput["per_second"],
            "/s",
            "/s, bare UDP echoes",
            reference.per_second,
            note,
        ),
        Figure(
            "calls set up and ended by phones that keep their challenge",
            keeping["per_second"],
            "/s",
            "/s, bare UDP echoes",
            reference.per_second,
            f"{keeping['failed']} failed",
        ),
        _carried("calls relayed", relayed, reference),
        _carried("calls recorded", recorded, reference),
        Figure("exchange, resident memory at the start", at_start, "MiB"),
        Figure(
            "exchange, resident memory while calls come and go", calling, "MiB", "MiB at the start", at_start
        ),
        Figure("exchange, resident memory when all is over", calm, "MiB", "MiB at the start", at_start),
    ]


def _resident(bench: Bench) -> float:
    return float(bench.exchange.memory_info().rss / 2**20)


def _spent_ms(since: Any, bench: Bench) -> float:
    """Return the processor time of the exchange since then, which other programs hardly change."""
    now = bench.exchange.cpu_times()
    return float(now.user + now.system - since.user - since.system) * 1000


@contextlib.asynccontextmanager
async def _running(reference: Reference) -> AsyncIterator[Bench]:
    with tempfile.TemporaryDirectory() as name, this_process_on(LOAD_CORE):
        folder = Path(name)
        settings = ExchangeSettings(
            folder / "exchange.json", "127.0.0.1:0", SOUNDS, folder / "exchange.log", (20000, 39999)
        )
        engine = EmbeddedEngine(settings)
        snapshot = await engine.connect()
        endpoint = Endpoint.read(settings.endpoint_file)
        assert endpoint is not None
        pin(endpoint.pid, EXCHANGE_CORE)
        router = Router(engine, folder)
        routing = asyncio.create_task(router.run())
        names = [name(number) for number in range(PAIRS) for name in (caller_name, called_name)]
        router.send(SetAccounts(REALM, [account(name) for name in names]))
        load = await LoadProcess.start(snapshot.sip_host, snapshot.sip_port)
        try:
            await load.do("register", count=PAIRS)
            await router.registered(len(names))
            yield Bench(psutil.Process(endpoint.pid), router, load, reference)
        finally:
            await load.stop()
            routing.cancel()
            await engine.stop()


async def _most_calls(bench: Bench, steps: tuple[int, ...]) -> Carried:
    """Add calls until too many frames are late or lost, twice; return the last good step."""
    best = Carried(0, 0.0, 0.0, 0.0)
    for calls in steps:
        carried = await _carry(bench, calls)
        if carried.bad > TOLERATED:
            # Once may be a hiccup of the machine.
            carried = await _carry(bench, calls)
        if carried.bad > TOLERATED:
            break
        best = carried
    await bench.load.do("hang_up")
    return best


async def _carry(bench: Bench, calls: int) -> Carried:
    before, began = bench.exchange.cpu_times(), time.perf_counter()
    heard = await bench.load.do("media", calls=calls, seconds=MEDIA_S)
    spent, took = _spent_ms(before, bench), time.perf_counter() - began
    unheard = heard["silent"] * MEDIA_S * 50
    bad = (heard["late"] + heard["lost"] + unheard) / max(1, heard["frames"] + unheard)
    cpu = spent / 1000 / took
    return Carried(calls, cpu, bad, _resident(bench))


def _carried(name: str, carried: Carried, reference: Reference) -> Figure:
    """Four RTP packets of each call pass the exchange every 20 ms, two in and two out: two echoes' work."""
    echoes_per_call = 100
    return Figure(
        name,
        carried.calls,
        "calls",
        "calls, as many packets echoed",
        reference.per_second / echoes_per_call,
        f"{carried.bad:.3%} late or lost, {carried.cpu:.0%} of the core, {carried.resident:.0f} MiB",
    )

"""What the processes hold, measured when nobody talks, and whether that grows."""

from __future__ import annotations

import asyncio
import statistics
import sys
from dataclasses import dataclass

import psutil

from backend.contract.wire import Endpoint
from backend.telephony.embedded.media.resting import KEPT_S
from tests.soak.world import World

CLOSED_AFTER_S = 2.0
HANDLES_SLACK = 8
THREADS_SLACK = 3
TASKS_SLACK = 4
MEMORY_SLACK_MIB = 12.0
MEMORY_PER_1000_CALLS_MIB = 3.0
SLOWER = 4.0
LATENCY_SLACK_MS = 100.0


@dataclass(frozen=True)
class Sample:
    """One process at rest, after so many calls.

    ``handles`` are open files and sockets, connections aside; ``tasks`` are those of asyncio.
    """

    pid: int
    calls: int
    memory_mib: float
    handles: int
    threads: int
    tasks: int


@dataclass(frozen=True)
class Round:
    """All processes at rest, and how quickly requests were answered since the last time, in ms."""

    processes: dict[str, Sample]
    median_ms: float
    slow_ms: float

    def line(self) -> str:
        """Return the figures in one line."""
        parts = [
            f"{name} {each.memory_mib:.1f} MiB {each.handles} handles {each.threads} threads"
            + (f" {each.tasks} tasks" if each.tasks else "")
            for name, each in self.processes.items()
        ]
        return f"{'; '.join(parts)}; requests {self.median_ms:.1f} ms median, {self.slow_ms:.1f} ms 95 %"


async def take(world: World) -> Round:
    """Measure once the ports of the last calls are closed; the latencies noted so far are used up."""
    await asyncio.sleep(KEPT_S + CLOSED_AFTER_S)
    endpoint = Endpoint.read(world.backend.data / "exchange.json")
    assert endpoint is not None
    held = await world.backend.statistics()
    calls = world.originated
    processes = {
        "backend": _sample(world.backend.pid, calls, await world.backend_tasks()),
        "exchange": _sample(endpoint.pid, calls, held.tasks),
    }
    times = sorted(world.latencies_ms) or [0.0]
    world.latencies_ms.clear()
    return Round(processes, statistics.median(times), times[int(len(times) * 0.95)])


@dataclass(frozen=True)
class Drift:
    """How one measure went from the end of the warm-up, a third of the rounds, to the end."""

    what: str
    unit: str
    before: float
    after: float
    allowed: float
    """More than this above ``before`` is growth."""
    note: str = ""

    @property
    def grows(self) -> bool:
        """The verdict."""
        return self.after - self.before > self.allowed

    def line(self) -> str:
        """Return it with its verdict."""
        went = f"{self.before:8.1f} to {self.after:8.1f} {self.unit:4} {self.after - self.before:+7.1f}"
        verdict = "GROWS" if self.grows else "steady"
        return f"{self.what:20} {went} (allowed {self.allowed:+.1f}{self.note}): {verdict}"


def drifts(rounds: list[Round]) -> list[Drift]:
    """Return how everything went; nothing where there are too few rounds to tell."""
    steady = rounds[len(rounds) // 3 :]
    if len(steady) < 3:
        return []
    found = []
    for name in steady[-1].processes:
        samples = [each.processes[name] for each in steady]
        # Another process, after a kill, begins anew.
        samples = [each for each in samples if each.pid == samples[-1].pid]
        found += _of_process(name, samples)
    medians, slow = [each.median_ms for each in steady], [each.slow_ms for each in steady]
    for what, times in (("requests median", medians), ("requests 95 %", slow)):
        # Single rounds depend on what else the machine does.
        half = len(times) // 2
        before, after = statistics.median(times[:half]), statistics.median(times[half:])
        found.append(Drift(what, "ms", before, after, before * (SLOWER - 1) + LATENCY_SLACK_MS))
    return found


def judge(rounds: list[Round]) -> list[str]:
    """Return what has grown."""
    return [each.line() for each in drifts(rounds) if each.grows]


def _of_process(name: str, samples: list[Sample]) -> list[Drift]:
    before, after = samples[0], samples[-1]
    thousands = (after.calls - before.calls) / 1000
    per_thousand = (after.memory_mib - before.memory_mib) / max(0.001, thousands)
    allowed = max(MEMORY_SLACK_MIB, MEMORY_PER_1000_CALLS_MIB * thousands)
    note = f"; {per_thousand:+.2f} for 1000 calls"
    found = [Drift(f"{name} memory", "MiB", before.memory_mib, after.memory_mib, allowed, note)]
    for what, slack in (("handles", HANDLES_SLACK), ("threads", THREADS_SLACK), ("tasks", TASKS_SLACK)):
        found.append(Drift(f"{name} {what}", "", getattr(before, what), getattr(after, what), slack))
    return found


def _sample(pid: int, calls: int, tasks: int) -> Sample:
    process = psutil.Process(pid)
    with process.oneshot():
        memory = process.memory_info().rss / 2**20
        clients = sum(each.status == psutil.CONN_ESTABLISHED for each in process.net_connections("tcp"))
        return Sample(pid, calls, memory, handles_of(process) - clients, process.num_threads(), tasks)


def handles_of(process: psutil.Process) -> int:
    """Return how many files and sockets a process has open."""
    if sys.platform == "win32":
        return process.numhandles_of()
    return process.num_fds()

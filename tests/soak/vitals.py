"""What the processes hold, measured when nobody talks, and whether that grows."""

from __future__ import annotations

import statistics
import sys
from dataclasses import dataclass

import psutil

from backend.contract.wire import Endpoint
from tests.soak.world import World

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

    ``handles`` are open files and sockets, connections aside; ``tasks`` are known of the exchange alone.
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
    """Measure; the latencies noted so far are used up."""
    endpoint = Endpoint.read(world.backend.data / "exchange.json")
    assert endpoint is not None
    held = await world.backend.statistics()
    calls = world.originated
    processes = {
        "backend": _sample(world.backend.pid, calls, 0),
        "exchange": _sample(endpoint.pid, calls, held.tasks),
    }
    times = sorted(world.latencies_ms) or [0.0]
    world.latencies_ms.clear()
    return Round(processes, statistics.median(times), times[int(len(times) * 0.95)])


def judge(rounds: list[Round]) -> list[str]:
    """Return what has grown beyond what is warm-up, the first third of the rounds."""
    steady = rounds[len(rounds) // 3 :]
    if len(steady) < 3:
        return []
    first, last, grown = steady[0], steady[-1], []
    for name in first.processes:
        samples = [each.processes[name] for each in steady]
        # Another process, after a kill, begins anew.
        samples = [each for each in samples if each.pid == samples[-1].pid]
        before, after = samples[0], samples[-1]
        for what, slack in (
            ("handles", HANDLES_SLACK),
            ("threads", THREADS_SLACK),
            ("tasks", TASKS_SLACK),
        ):
            if getattr(after, what) > getattr(before, what) + slack:
                grown.append(f"{name}: {what} {getattr(before, what)} to {getattr(after, what)}")
        memory = after.memory_mib - before.memory_mib
        thousands = max(0.001, (after.calls - before.calls) / 1000)
        if memory > MEMORY_SLACK_MIB and memory / thousands > MEMORY_PER_1000_CALLS_MIB:
            grown.append(f"{name}: {memory:.1f} MiB more, {memory / thousands:.1f} for 1000 calls")
    if last.median_ms > first.median_ms * SLOWER + LATENCY_SLACK_MS:
        grown.append(f"requests: {first.median_ms:.1f} to {last.median_ms:.1f} ms")
    return grown


def _sample(pid: int, calls: int, tasks: int) -> Sample:
    process = psutil.Process(pid)
    with process.oneshot():
        memory = process.memory_info().rss / 2**20
        clients = sum(each.status == psutil.CONN_ESTABLISHED for each in process.net_connections("tcp"))
        return Sample(pid, calls, memory, _handles(process) - clients, process.num_threads(), tasks)


def _handles(process: psutil.Process) -> int:
    if sys.platform == "win32":
        return process.num_handles()
    return process.num_fds()

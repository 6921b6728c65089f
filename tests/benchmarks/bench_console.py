"""The console: packet to painted row, key to request, idle load, memory; also beside 49 calls."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.report import Figure
from tests.benchmarks.udp_echo import measure_reference

ROOT = Path(__file__).parents[2]
STARTS = 3
MIB = 1024 * 1024


def measure() -> list[Figure]:
    """Start the console several times; the last start goes on to take calls."""
    empty = _run("bare")["rss"] / MIB
    runs = [_run("console") for _ in range(STARTS)]
    echo_ms = measure_reference(0.2).round_trip_ms
    painted = sorted(time for run in runs for time in run["painted_ms"])
    figures = [
        Figure("packet to painted row, median", statistics.median(painted), "ms", "ms, a UDP echo", echo_ms),
        Figure("packet to painted row, p95", _p95(painted), "ms", "ms, a UDP echo", echo_ms),
    ]
    beside = sorted(time for run in runs for time in run["painted_beside_ms"])
    keys = sorted(time for run in runs for time in run["keys_ms"])
    echo = ("ms, a UDP echo", echo_ms)
    figures += [
        Figure("packet to painted row beside 49 calls, median", statistics.median(beside), "ms", *echo),
        Figure("packet to painted row beside 49 calls, p95", _p95(beside), "ms", *echo, "below 100"),
        Figure("key to request beside 49 calls, median", statistics.median(keys), "ms", *echo),
        Figure("key to request beside 49 calls, p95", _p95(keys), "ms", *echo, "below 20"),
        Figure("processor while idle", _median(runs, "idle_share") * 100, "%", note="of a core, below 1"),
        Figure("processor while 49 calls wait", _median(runs, "busy_share") * 100, "%", note="of a core"),
    ]
    for name, rss in sorted(runs[-1]["processes"].items()):
        figures.append(Figure(f"resident memory, {name}", rss / MIB, "MiB", "MiB, an empty window", empty))
    return figures


def _p95(ordered: list[float]) -> float:
    return ordered[int(len(ordered) * 0.95)]


def _median(runs: list[dict[str, Any]], key: str) -> float:
    return float(statistics.median(run[key] for run in runs))


def _run(what: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.console_run", what]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told

"""The start of the console until calls can come and go, and the processor time of each process until then."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.report import Figure

ROOT = Path(__file__).parents[2]
STARTS = 5
MILESTONES = ("command line read", "window painted", "exchange listens", "backend serves", "snapshot shown")


def measure() -> list[Figure]:
    """Start the demo several times on its data, then where nothing is yet."""
    with tempfile.TemporaryDirectory() as folder:
        _start(Path(folder))  # the first one makes the data, and reads all from disk
        runs = [_start(Path(folder)) for _ in range(STARTS)]
    firsts = []
    for _ in range(STARTS):
        with tempfile.TemporaryDirectory() as folder:
            firsts.append(_start(Path(folder)))
    bare_s = statistics.median(_bare_s() for _ in range(STARTS))
    reference = ("s, an empty window", bare_s)
    figures = [
        Figure(f"start to: {what}", _median(runs, "times", what), "s", *reference) for what in MILESTONES
    ]
    figures.append(Figure("start to usable", _median(runs, "times", "usable"), "s", *reference))
    figures.append(Figure("first start to usable", _median(firsts, "times", "usable"), "s", *reference))
    figures += [
        Figure(f"processor until usable, {process}", _median(runs, "processors", process), "s")
        for process in runs[0]["processors"]
    ]
    return figures


def _median(runs: list[dict[str, Any]], part: str, key: str) -> float:
    return float(statistics.median(run[part][key] for run in runs))


def _bare_s() -> float:
    told: float = _run("console_run", "bare")["start_s"]
    return told


def _start(folder: Path) -> dict[str, Any]:
    return _run("start_run", str(folder))


def _run(module: str, argument: str) -> dict[str, Any]:
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", argument]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # As on a user's computer, where what is compiled is kept.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told

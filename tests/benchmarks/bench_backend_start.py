"""From the start of the backend process until it serves, exchange included; the data is there already."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.report import Figure
from tests.support.backend import Backend

ROUNDS = 5
LIBRARIES = "import fastapi, uvicorn, sqlalchemy.ext.asyncio"


def measure() -> list[Figure]:
    """Return the best of some starts, in seconds, against the import of its largest libraries."""
    with tempfile.TemporaryDirectory() as folder:
        ready = asyncio.run(_best_start(Path(folder)))
    imports = min(_import_libraries() for _ in range(ROUNDS))
    return [Figure("backend start to ready", ready, "s", "s for its libraries", imports)]


async def _best_start(folder: Path) -> float:
    times = []
    for _ in range(1 + ROUNDS):
        backend = Backend(folder)
        begun = time.perf_counter()
        await backend.start()
        times.append(time.perf_counter() - begun)
        await backend.stop()
    return min(times[1:])


def _import_libraries() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", LIBRARIES], check=True)
    return time.perf_counter() - begun

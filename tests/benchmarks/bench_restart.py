"""How soon an exchange that was killed is there again: at first, again at once, and by a loaded spare.

The reference is the start of a Python that does nothing, on the same machine right before.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from backend.contract.wire import Endpoint
from backend.ports.telephony import EngineLostError
from backend.telephony.link.engine import SPARE_AFTER_S, EmbeddedEngine
from backend.telephony.link.process import ExchangeSettings
from tests.benchmarks.report import Figure
from tests.support.exchange import SOUNDS

LOADED_S = 5.0
"""What a spare has to load itself, also on a slow machine."""


def measure() -> list[Figure]:
    """Kill an exchange soon after its start, the next one once it is there, and one that has a spare."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", ""], check=True)
    bare = time.perf_counter() - began
    soon, again, later = asyncio.run(_measure())
    words = "s, a bare Python starts"
    return [
        Figure("killed exchange is back, without a spare", soon, "s", words, bare),
        Figure("killed exchange is back, killed again at once", again, "s", words, bare),
        Figure("killed exchange is back, by a spare", later, "s", words, bare),
    ]


async def _measure() -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = ExchangeSettings(folder / "exchange.json", "127.0.0.1:0", SOUNDS, folder / "log")
        engine = EmbeddedEngine(settings)
        await engine.connect()
        try:
            waits = (1.0, 0.0, SPARE_AFTER_S + LOADED_S)
            return tuple([await _back_after(engine, settings, wait_s) for wait_s in waits])
        finally:
            await engine.stop()


async def _back_after(engine: EmbeddedEngine, settings: ExchangeSettings, wait_s: float) -> float:
    """Kill the exchange after a while; return the seconds until another one is attached."""
    endpoint = Endpoint.read(settings.endpoint_file)
    assert endpoint is not None
    asyncio.get_running_loop().call_later(wait_s, psutil.Process(endpoint.pid).kill)
    try:
        async for _ in engine.events():
            pass
    except EngineLostError:
        began = time.perf_counter()
    await engine.connect()
    return time.perf_counter() - began

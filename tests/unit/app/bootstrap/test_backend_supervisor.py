from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.bootstrap.backend_supervisor import BackendSupervisor
from app.bootstrap.spawning import ChildSpec
from app.state.model import ConnectionStatus
from app.state.store import Store
from tests.support.fake_backend import eventually

SERVES = """
import json, pathlib, sys
ready = {"http": "http://127.0.0.1:1", "sip": "127.0.0.1:2", "pid": 3}
pathlib.Path(sys.argv[1]).write_text(json.dumps(ready))
sys.stdin.readline()
"""
SERVES_THE_SECOND_TIME = (
    """
import pathlib, sys
tried = pathlib.Path(sys.argv[2])
if not tried.exists():
    tried.touch()
    sys.exit("127.0.0.1:8470 is taken by another program.")
"""
    + SERVES
)


class Supervised:
    """A backend under supervision: what it told, where it served."""

    def __init__(self, directory: Path, code: str) -> None:
        ready = directory / "ready"
        arguments = ("-c", code, str(ready), str(directory / "tried"))
        self.store = Store()
        self.told: list[str] = []
        self.served: list[str] = []
        self.store.subscribe(lambda _: self.told.append(self.store.state.connection.sentence))
        spec = ChildSpec("backend", arguments, directory / "backend.log", ready)
        self.supervisor = BackendSupervisor(spec, self.store, self.serves)

    async def serves(self, url: str) -> None:
        self.served.append(url)


@asynccontextmanager
async def supervised(directory: Path, code: str) -> AsyncIterator[Supervised]:
    made = Supervised(directory, code)
    running = asyncio.create_task(made.supervisor.run())
    try:
        yield made
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await made.supervisor.stop()


@pytest.mark.asyncio
async def test_it_tells_where_the_backend_serves(tmp_path: Path) -> None:
    async with supervised(tmp_path, SERVES) as made:
        await eventually(lambda: made.served == ["http://127.0.0.1:1"])
        assert made.store.state.connection.status is ConnectionStatus.CONNECTING


@pytest.mark.asyncio
async def test_a_backend_that_cannot_start_says_why_and_is_tried_again(tmp_path: Path) -> None:
    async with supervised(tmp_path, SERVES_THE_SECOND_TIME) as made:
        await eventually(lambda: made.served)
        assert made.told == [
            "Starting the exchange and the backend…",
            "The backend has stopped; it is being started again."
            " It said: 127.0.0.1:8470 is taken by another program.",
        ]


@pytest.mark.asyncio
async def test_a_ready_file_that_cannot_be_read_serves_nobody(tmp_path: Path) -> None:
    code = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('{'); sys.stdin.readline()"
    async with supervised(tmp_path, code) as made:
        await eventually((tmp_path / "ready").exists)
        await asyncio.sleep(0.1)
        assert made.served == []

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from app.bootstrap.child import Child
from app.bootstrap.spawning import MAX_LOG_BYTES, ChildSpec, spawn
from backend.contract.start_refused import StartRefused

ORDERLY = """
import pathlib, sys
pathlib.Path(sys.argv[1]).write_text("ready")
line = sys.stdin.readline()
print("asked to", line.strip(), file=sys.stderr)
"""
STUBBORN = """
import pathlib, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
pathlib.Path(sys.argv[1]).write_text("ready")
time.sleep(60)
"""
FAILING = "import sys; print('no room', file=sys.stderr); print(file=sys.stderr); sys.exit(3)"


def spec(directory: Path, code: str) -> ChildSpec:
    ready = directory / "ready"
    return ChildSpec("test child", ("-c", code, str(ready)), directory / "child.log", ready)


@pytest.mark.asyncio
async def test_a_child_is_ready_and_ends_in_order_when_asked(tmp_path: Path) -> None:
    of = spec(tmp_path, ORDERLY)
    of.ready_file.write_text("of a former life")
    child = Child(of, spawn(of))
    assert await child.ready(10.0)
    await child.stop(10.0)
    assert await child.wait() == 0
    assert child.last_words() == "asked to stop"
    await child.stop(1.0)


@pytest.mark.asyncio
async def test_a_child_that_does_not_listen_is_ended(tmp_path: Path) -> None:
    of = spec(tmp_path, STUBBORN)
    child = Child(of, spawn(of))
    assert await child.ready(10.0)
    began = time.monotonic()
    await child.stop(0.2)
    assert await child.wait() < 0
    assert time.monotonic() - began < 5.0


@pytest.mark.asyncio
async def test_a_child_whose_end_was_given_up_can_be_ended_again(tmp_path: Path) -> None:
    of = spec(tmp_path, STUBBORN)
    child = Child(of, spawn(of))
    assert await child.ready(10.0)
    first = asyncio.create_task(child.stop(60.0))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    assert await child.stop(0.2) < 0


@pytest.mark.asyncio
async def test_a_child_that_fails_is_never_ready_and_its_last_words_are_kept(tmp_path: Path) -> None:
    of = spec(tmp_path, FAILING)
    child = Child(of, spawn(of))
    assert not await child.ready(10.0)
    assert await child.wait() == 3
    assert child.last_words() == "no room"


@pytest.mark.asyncio
async def test_a_child_that_says_why_it_does_not_start_is_heard_whole(tmp_path: Path) -> None:
    place = "/" + "x" * 300
    line = StartRefused("deskline: …", "data.used", {"place": place}).line()
    of = spec(tmp_path, f"import sys; print('deskline: no'); sys.exit({line!r})")
    child = Child(of, spawn(of))
    assert not await child.ready(10.0)
    assert child.last_words() == f"Another backend uses {place} already."


@pytest.mark.asyncio
async def test_a_child_that_takes_too_long_is_not_ready(tmp_path: Path) -> None:
    of = spec(tmp_path, "import sys; sys.stdin.read()")
    child = Child(of, spawn(of))
    assert not await child.ready(0.1)
    await child.stop(5.0)
    assert await child.wait() == 0


@pytest.mark.asyncio
async def test_a_large_log_is_set_aside(tmp_path: Path) -> None:
    of = spec(tmp_path, "")
    of.log_file.write_bytes(b"x" * (MAX_LOG_BYTES + 1))
    child = Child(of, spawn(of))
    async with asyncio.timeout(10):
        await child.wait()
    assert of.log_file.stat().st_size < 100
    assert child.last_words() == ""
    assert (tmp_path / "child.old.log").stat().st_size > MAX_LOG_BYTES

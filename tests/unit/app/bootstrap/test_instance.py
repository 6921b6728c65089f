from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.bootstrap import data_lock, instance, start
from app.bootstrap.spawning import ROOT
from app.commands.ids import CommandId
from tests.support.fake_backend import eventually

HOLD = (
    "import sys, pathlib; from app.bootstrap import data_lock;"
    "held = data_lock.lock(pathlib.Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
)


def test_the_lock_is_held_by_one_process_and_free_when_that_dies(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"True"
        assert data_lock.lock(tmp_path) is None
        holder.kill()
        holder.wait()
    held = data_lock.lock(tmp_path)
    assert held is not None
    held.close()


@pytest.mark.asyncio
async def test_a_second_start_tells_the_first_what_it_was_started_for(tmp_path: Path) -> None:
    raised: list[instance.StartedAgain] = []
    server = await instance.listen(tmp_path, raised.append)
    for again in (
        instance.StartedAgain(),
        instance.StartedAgain("tel:+46277400"),
        instance.StartedAgain(command=CommandId.ANSWER),
    ):
        assert await instance.tell(tmp_path, again)
        await eventually(lambda: raised)
        assert raised.pop() == again
    server.close()
    await server.wait_closed()
    assert not await instance.tell(tmp_path, instance.StartedAgain())


@pytest.mark.asyncio
async def test_nobody_to_tell_is_no_error(tmp_path: Path) -> None:
    assert not await instance.tell(tmp_path, instance.StartedAgain())
    (tmp_path / instance.ENDPOINT_NAME).write_text("damaged")
    assert not await instance.tell(tmp_path, instance.StartedAgain())
    await asyncio.sleep(0)


@pytest.mark.asyncio
@pytest.mark.parametrize("ends", [False, True])
async def test_a_second_start_waits_for_a_console_that_is_starting_or_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: bool
) -> None:
    """``--give`` is refused at once where no console runs: so one sees that its end was waited for."""
    tried = threading.Event()
    tell = instance.tell

    async def told(directory: Path, message: instance.StartedAgain) -> bool:
        done = await tell(directory, message)
        tried.set()
        return done

    monkeypatch.setattr(instance, "tell", told)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run = tmp_path / "run"
    run.mkdir()
    held = data_lock.lock(run)
    assert held is not None
    given: list[instance.StartedAgain] = []
    arguments = ["--demo", "--data-dir", str(tmp_path), "--give", CommandId.ANSWER.value]
    second = asyncio.create_task(asyncio.to_thread(start.main, arguments))
    await asyncio.to_thread(tried.wait)
    if ends:
        held.close()
        assert await second == start.REFUSED
        return
    server = await instance.listen(run, given.append)
    assert await second == 0
    await eventually(lambda: given)
    instance.close(server, run)
    assert list(run.glob("*.json")) == []
    held.close()

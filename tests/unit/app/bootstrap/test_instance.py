from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import instance
from app.bootstrap.child import ROOT
from tests.support.fake_backend import eventually

HOLD = (
    "import sys, pathlib; from app.bootstrap import instance;"
    "held = instance.lock(pathlib.Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
)


def test_the_lock_is_held_by_one_process_and_free_when_that_dies(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"True"
        assert instance.lock(tmp_path) is None
        holder.kill()
        holder.wait()
    held = instance.lock(tmp_path)
    assert held is not None
    held.close()


@pytest.mark.asyncio
async def test_a_second_start_brings_the_first_to_the_front_and_hands_its_link_over(tmp_path: Path) -> None:
    raised: list[str] = []
    server = await instance.listen(tmp_path, raised.append)
    assert await instance.come_to_front(tmp_path)
    await eventually(lambda: raised == [""])
    assert await instance.come_to_front(tmp_path, "tel:+46277400")
    await eventually(lambda: raised == ["", "tel:+46277400"])
    server.close()
    await server.wait_closed()
    assert not await instance.come_to_front(tmp_path)


@pytest.mark.asyncio
async def test_nobody_to_bring_to_the_front_is_no_error(tmp_path: Path) -> None:
    assert not await instance.come_to_front(tmp_path)
    (tmp_path / instance.ENDPOINT_NAME).write_text("damaged")
    assert not await instance.come_to_front(tmp_path)
    await asyncio.sleep(0)

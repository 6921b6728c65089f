from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.bootstrap.own_threads import OwnThreads
from app.bootstrap.spawning import ROOT

NAME_SERVER_IS_SILENT = """
import socket, sys, threading
from app.bootstrap import start
from app.settings.secrets import KeyRing

def hangs(*_, **__):
    print("asked", flush=True)
    threading.Event().wait()

async def password(*_):
    return "secret"

socket.getaddrinfo = hangs
KeyRing.get = password
sys.exit(start.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("window", [[], ["--headless"]], ids=["window", "headless"])
def test_the_end_does_not_wait_for_a_name_server(tmp_path: Path, window: list[str]) -> None:
    arguments = ["--backend", "https://backend.example", "--user", "alice@example.org", "--audio", "none"]
    process = subprocess.Popen(
        [sys.executable, "-c", NAME_SERVER_IS_SILENT, *arguments, "--data-dir", str(tmp_path), *window],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    while "asked" not in process.stdout.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=20)
    assert process.returncode == 0


@pytest.mark.asyncio
async def test_what_is_done_in_a_thread_comes_back_however_many_hang() -> None:
    loop, threads, never = asyncio.get_running_loop(), OwnThreads(), threading.Event()
    hanging = [loop.run_in_executor(threads, never.wait) for _ in range(20)]
    assert await loop.run_in_executor(threads, int, "7") == 7
    with pytest.raises(ValueError, match="invalid"):
        await loop.run_in_executor(threads, int, "seven")
    never.set()
    assert all(await asyncio.gather(*hanging))

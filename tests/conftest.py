"""What holds for every test: none leaves a thread or a child process behind."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test fails because the machine has something else to do.
settings.register_profile("untimed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

SETTLE_S = 3.0


def _threads() -> set[str]:
    return {
        f"{thread.name}#{thread.ident}"
        for thread in threading.enumerate()
        # Pools of the interpreter and of the test runner live as long as the process.
        if not thread.name.startswith(
            ("asyncio_", "ThreadPoolExecutor", "pytest_timeout", "execnet", "Dummy")
        )
    }


def _children_of(task: Path) -> str:
    try:
        return task.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""  # The thread has just ended.


def _children() -> set[psutil.Process]:
    if sys.platform == "linux" and not any(map(_children_of, Path("/proc/self/task").glob("*/children"))):
        # Most tests have none, and to look for those of children takes a walk through all processes.
        return set()
    return {
        child for child in psutil.Process().children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE
    }


@pytest.fixture(autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Fail a test whose threads or child processes outlive it."""
    threads, children = _threads(), _children()
    yield
    until = time.monotonic() + SETTLE_S
    while True:
        new_threads, new_children = _threads() - threads, _children() - children
        if not new_threads and not new_children:
            return
        if time.monotonic() > until:
            break
        time.sleep(0.02)
    commands = [child.cmdline() for child in new_children]
    for child in new_children:
        child.kill()
    pytest.fail(f"left behind: threads {sorted(new_threads)}, processes {commands}")

"""Starts our child processes. Light: with it the backend is started before anything else is loaded.

A child holds a lifeline (``backend.contract.lifeline``): it ends by itself when we die.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAX_LOG_BYTES = 4 * 1024 * 1024
STARTED = "--- started"
"""Begins the line that each start writes to the log."""


@dataclass(frozen=True, slots=True)
class ChildSpec:
    """How to start a child: ``arguments`` of Python, where its errors go, the file that says it is ready."""

    name: str
    arguments: tuple[str, ...]
    log_file: Path
    ready_file: Path


def spawn(spec: ChildSpec) -> subprocess.Popen[bytes]:
    """Start the process, its standard input a pipe from us. Raises OSError."""
    spec.ready_file.unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        if spec.log_file.stat().st_size > MAX_LOG_BYTES:
            spec.log_file.replace(spec.log_file.with_suffix(".old.log"))
    with spec.log_file.open("ab") as log:
        log.write(f"{STARTED} {datetime.now().astimezone().isoformat(timespec='seconds')}\n".encode())
        log.flush()
        return subprocess.Popen(
            [sys.executable, *spec.arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            # A Ctrl-C in our terminal is for us alone; we end our children in order.
            start_new_session=True,
            creationflags=_NO_WINDOW,
        )


if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW = 0


def python_module(module: str, arguments: Sequence[str]) -> tuple[str, ...]:
    """The arguments of Python that run one of our modules."""
    return ("-m", module, *arguments)

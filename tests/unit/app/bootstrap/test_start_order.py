"""What a start loads before it starts the next process, which waits for that."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.bootstrap.spawning import ROOT


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("app.bootstrap.start", {"asyncio", "msgspec", "pydantic", "httpx", "PySide6"}),
        ("backend.bootstrap.lifecycle", {"pydantic", "fastapi", "sqlalchemy", "uvicorn"}),
        ("backend.bootstrap.cli", {"structlog", "pydantic", "fastapi", "sqlalchemy", "uvicorn"}),
    ],
)
def test_the_next_process_is_started_before_what_is_large_is_loaded(first: str, later: set[str]) -> None:
    story = f"import sys, {first}; print(*({later!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", story], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []

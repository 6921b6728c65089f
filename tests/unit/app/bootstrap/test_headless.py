from __future__ import annotations

import getpass
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap.headless import ask_on_terminal
from app.bootstrap.spawning import ROOT
from app.state.model import Prompt, PromptField

PROMPT = Prompt(
    "sign-in",
    "Sign in",
    "Sign in to the exchange.",
    (
        PromptField("user", "User", value="alice@example.org"),
        PromptField("password", "Password", secret=True),
    ),
    error="Wrong password.",
)


@pytest.mark.asyncio
async def test_without_a_terminal_nobody_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False)
    assert await ask_on_terminal(PROMPT) is None
    assert "There is no terminal to ask on." in capsys.readouterr().err


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Where the user of standard input types."""
    user, program = os.openpty()
    with os.fdopen(program) as file:
        monkeypatch.setattr(sys, "stdin", file)
        yield user
    os.close(user)


@pytest.mark.asyncio
async def test_on_a_terminal_secrets_are_read_without_an_echo(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: int
) -> None:
    asked: list[str] = []

    def read_secret(prompt: str) -> str:
        asked.append(prompt)
        return "secret"

    monkeypatch.setattr(getpass, "getpass", read_secret)
    os.write(terminal, b"\n")
    answer = await ask_on_terminal(PROMPT)
    assert answer == {"user": "alice@example.org", "password": "secret"}
    assert asked == ["Password: "]
    said = capsys.readouterr().out
    assert "Wrong password." in said
    assert "User [alice@example.org]: " in said


def test_a_question_on_the_terminal_does_not_hold_up_the_end(tmp_path: Path) -> None:
    user, program = os.openpty()
    arguments = ["--headless", "--backend", "http://127.0.0.1:9", "--user", "alice@example.org"]
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments, "--data-dir", str(tmp_path), "--audio", "none"],
        stdin=program,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    said = b""
    while b"[alice@example.org]" not in said:
        said += os.read(process.stdout.fileno(), 1000)
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=20)
    assert process.returncode == 0, rest
    for each in (user, program):
        os.close(each)

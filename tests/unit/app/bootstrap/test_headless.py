from __future__ import annotations

import getpass
import sys

import pytest

from app.bootstrap.headless import ask_on_terminal
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


@pytest.mark.asyncio
async def test_on_a_terminal_secrets_are_read_without_an_echo(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def read_line(prompt: str) -> str:
        asked.append(prompt)
        return ""

    def read_secret(prompt: str) -> str:
        asked.append(prompt)
        return "secret"

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", read_line)
    monkeypatch.setattr(getpass, "getpass", read_secret)
    answer = await ask_on_terminal(PROMPT)
    assert answer == {"user": "alice@example.org", "password": "secret"}
    assert asked == ["User [alice@example.org]: ", "Password: "]
    assert "Wrong password." in capsys.readouterr().out

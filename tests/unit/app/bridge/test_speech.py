from __future__ import annotations

import asyncio
import shutil
import sys
import wave
from pathlib import Path

import psutil
import pytest

from app.bridge.speech import WINDOWS, Speech, find_program, language
from app.settings.declared import SPEAK
from app.settings.store import Settings
from app.softphone import protocol
from app.softphone.audio.messages import SayFile
from app.state.headsets import Announced
from app.state.store import Store
from tests.support.fake_backend import eventually

WRITES = "import sys; open(sys.argv[1], 'w').write(sys.argv[2] + ' ' + sys.stdin.read())"

HANGS = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(60)"


def writes(file: Path, language: str) -> list[str]:
    return [sys.executable, "-c", WRITES, str(file), language]


def fails(file: Path, language: str) -> list[str]:
    return [sys.executable, "-c", "raise SystemExit(1)"]


@pytest.mark.asyncio
async def test_announcements_become_files_one_after_another_where_that_is_wanted(tmp_path: Path) -> None:
    store, settings = Store(), Settings(tmp_path / "settings.json")
    told: list[protocol.Command] = []
    speech = Speech(store, settings, tell=told.append, program=writes)
    store.apply(Announced("Nobody wants this.", False))
    settings.change(SPEAK.key, True)
    store.apply(Announced("One.", False))
    store.apply(Announced("Two.", True))
    store.apply(Announced("Two.", True))
    await eventually(lambda: len(told) == 3)
    files = [each for each in told if isinstance(each, SayFile)]
    assert [each.at_once for each in files] == [False, True, True]
    assert [Path(each.path).read_text()[3:] for each in files] == ["One.", "Two.", "Two."]
    await speech.close()
    assert not Path(files[0].path).exists()


@pytest.mark.asyncio
async def test_a_program_that_fails_says_nothing_and_hinders_nothing(tmp_path: Path) -> None:
    store, settings = Store(), Settings(tmp_path / "settings.json")
    settings.change(SPEAK.key, True)
    told: list[protocol.Command] = []
    speech = Speech(store, settings, tell=told.append, program=fails)
    store.apply(Announced("One.", False))
    await eventually(lambda: speech._task is not None and speech._task.done())
    assert told == []
    await speech.close()


@pytest.mark.asyncio
async def test_the_end_does_not_wait_for_a_program_that_hangs(tmp_path: Path) -> None:
    store, settings = Store(), Settings(tmp_path / "settings.json")
    settings.change(SPEAK.key, True)
    begun = tmp_path / "begun"
    hangs = (
        f"import os, pathlib, time; pathlib.Path({str(begun)!r}).write_text(str(os.getpid())); time.sleep(60)"
    )
    speech = Speech(store, settings, tell=lambda _: None, program=lambda *_: [sys.executable, "-c", hangs])
    store.apply(Announced("One.", False))
    store.apply(Announced("Two.", False))
    await eventually(lambda: begun.exists() and begun.read_text())
    async with asyncio.timeout(10):
        await speech.close()
    assert not psutil.pid_exists(int(begun.read_text()))


def test_each_system_has_a_program_of_its_own() -> None:
    file = Path("x.wav")
    for platform, name in (("linux", "espeak-ng"), ("darwin", "say"), ("win32", "powershell")):
        there = {name: f"/bin/{name}"}
        program = find_program(platform, there.get)
        assert program is not None
        arguments = program(file, "sv")
        assert arguments[0] == f"/bin/{name}"
        assert "x.wav" in arguments
    assert find_program("linux", lambda _: None) is None
    assert WINDOWS.is_file()


def test_the_voice_speaks_the_language_of_the_announcements() -> None:
    assert language("sv") == "sv"
    assert language("system") in {"en", "sv", "de", "fr", "es"}


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
@pytest.mark.asyncio
async def test_espeak_makes_a_file_that_the_softphone_plays(tmp_path: Path) -> None:
    store, settings = Store(), Settings(tmp_path / "settings.json")
    settings.change(SPEAK.key, True)
    told: list[protocol.Command] = []
    speech = Speech(store, settings, tell=told.append, program=find_program())
    store.apply(Announced("Incoming call from Åsa; $(touch x) -w y", False))
    await eventually(lambda: told)
    assert isinstance(told[0], SayFile)
    with wave.open(told[0].path) as file:
        assert (file.getsampwidth(), file.getnchannels()) == (2, 1)
        assert file.getnframes() / file.getframerate() > 1
    await speech.close()

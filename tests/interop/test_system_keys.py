"""Keys of the whole system on a real X server."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from app.bridge.system_keys.x11 import X11Keys, open_x11


@pytest.fixture
def server() -> Iterator[str]:
    """The name of a display of its own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "64x64x8", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
        process.terminate()


def opened(name: str, pressed: list[str]) -> X11Keys:
    keys = open_x11(name, pressed.append)
    assert isinstance(keys, X11Keys)
    return keys


def press(display: Display, *names: str) -> None:
    codes = [display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
    for code in codes:
        xtest.fake_input(display, X.KeyPress, code)
    for code in reversed(codes):
        xtest.fake_input(display, X.KeyRelease, code)
    display.sync()


def test_only_the_wanted_keys_are_had_whatever_locks_are_on(server: str, qtbot: QtBot) -> None:
    pressed: list[str] = []
    keys = opened(server, pressed)
    assert keys.grab(["Ctrl+Alt+A", "F9"]) == frozenset()
    typist = Display(server)
    press(typist, "a")
    press(typist, "Control_L", "Alt_L", "b")
    press(typist, "Control_L", "Alt_L", "a")
    press(typist, "Num_Lock")
    press(typist, "Caps_Lock")
    press(typist, "F9")
    press(typist, "Shift_L", "F9")
    qtbot.waitUntil(lambda: len(pressed) >= 2)
    qtbot.wait(50)
    assert pressed == ["Ctrl+Alt+A", "F9"]

    other = opened(server, [])
    assert other.grab(["F9", "F10"]) == frozenset({"F9"})
    keys.grab([])
    assert other.grab(["F9", "F10"]) == frozenset()
    press(typist, "F9")
    qtbot.wait(50)
    assert pressed == ["Ctrl+Alt+A", "F9"]
    for each in (keys, other):
        each.close()
    typist.close()


# Xlib leaves its attempts to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_display_that_is_not_there_is_a_sentence() -> None:
    assert "cannot be reached" in str(open_x11(":987", lambda _: None))

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.settings.declared import BY_KEY, MAX_TEXT, MICROPHONE, RING, SETTINGS, TEXT_SIZE, THEME, SettingError
from app.settings.store import Settings


def test_every_setting_is_declared_once_and_its_default_is_allowed() -> None:
    assert len(BY_KEY) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.check(setting.default) == setting.default
        assert setting.description.endswith(".")


def test_a_changed_setting_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "console.json"
    settings = Settings(file)
    assert settings.text(THEME) == "system"
    settings.change(THEME.key, "dark")
    settings.change(MICROPHONE.key, None)
    settings.change(TEXT_SIZE.key, 150)
    again = Settings(file)
    assert (again.text(THEME), again.number(TEXT_SIZE), again.flag(RING)) == ("dark", 150, True)
    assert json.loads(file.read_text()) == {"appearance.text-size": 150, "appearance.theme": "dark"}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (THEME.key, "pink"),
        (THEME.key, None),
        (TEXT_SIZE.key, 10),
        (TEXT_SIZE.key, True),
        (TEXT_SIZE.key, "100"),
        (RING.key, 1),
        (MICROPHONE.key, "x" * (MAX_TEXT + 1)),
        ("no.such.key", 1),
    ],
)
def test_a_value_that_a_setting_cannot_have_is_refused(tmp_path: Path, key: str, value: object) -> None:
    settings = Settings(tmp_path / "console.json")
    with pytest.raises(SettingError):
        settings.change(key, value)
    assert not (tmp_path / "console.json").exists()


def test_listeners_hear_of_a_change_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "console.json")
    heard: list[str] = []
    unsubscribe = settings.subscribe(heard.append)
    settings.change(RING.key, False)
    settings.change(RING.key, False)
    unsubscribe()
    settings.change(RING.key, True)
    assert heard == [RING.key]


def test_a_stored_value_that_is_not_allowed_falls_back_and_the_rest_stays(tmp_path: Path) -> None:
    file = tmp_path / "console.json"
    file.write_text(json.dumps({THEME.key: "pink", TEXT_SIZE.key: 150, "of.a.newer.console": 1}))
    settings = Settings(file)
    assert (settings.text(THEME), settings.number(TEXT_SIZE)) == ("system", 150)
    assert "Theme" in settings.problem


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b"null"])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "console.json"
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.text(THEME) == "system"
    assert "damaged" in settings.problem
    assert (tmp_path / "console.json.broken").read_bytes() == content
    settings.change(THEME.key, "light")
    assert Settings(file).text(THEME) == "light"


def test_a_damaged_file_that_cannot_be_put_aside_does_not_prevent_the_start(tmp_path: Path) -> None:
    file = tmp_path / "console.json"
    file.write_text("{")
    (tmp_path / "console.json.broken" / "something").mkdir(parents=True)
    settings = Settings(file)
    assert settings.text(THEME) == "system"
    assert "could not be read" in settings.problem


def test_a_write_that_fails_leaves_the_former_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "console.json"
    settings = Settings(file)
    settings.change(THEME.key, "dark")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings.change(THEME.key, "light")
    assert json.loads(file.read_text()) == {THEME.key: "dark"}

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from app.bridge.system_keys.follower import SystemKeyFollower
from app.commands.ids import CommandId
from app.settings.declared import SYSTEM_KEYS
from app.settings.store import Settings
from app.state.in_use import SystemKeys
from app.state.store import Store


class Source:
    """A desktop system that refuses F8."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.press: Callable[[str], None] = lambda _: None
        self.closed = False

    def grab(self, keys: Iterable[str]) -> frozenset[str]:
        self.keys = list(keys)
        return frozenset({"F8"}).intersection(self.keys)

    def close(self) -> None:
        self.closed = True

    def open(self, press: Callable[[str], None]) -> Source:
        self.press = press
        return self


def test_the_keys_of_the_setting_are_had_and_give_their_commands(tmp_path: Path) -> None:
    store, settings, source = Store(), Settings(tmp_path / "s.json"), Source()
    pressed: list[CommandId] = []
    follower = SystemKeyFollower(store, settings, source.open, pressed.append)
    assert source.keys == []
    settings.change(SYSTEM_KEYS.key, "call.answer=F9;call.park=F8")
    assert source.keys == ["F9", "F8"]
    assert store.state.system_keys == SystemKeys("", frozenset({"F8"}))
    source.press("F9")
    source.press("F7")
    assert pressed == [CommandId.ANSWER]
    settings.change(SYSTEM_KEYS.key, "")
    assert source.keys == []
    assert store.state.system_keys == SystemKeys()
    follower.close()
    assert source.closed


def test_a_system_without_such_keys_says_so_once_one_is_wanted(tmp_path: Path) -> None:
    store, settings = Store(), Settings(tmp_path / "s.json")
    follower = SystemKeyFollower(store, settings, lambda _: "Not here.", lambda _: None)
    assert store.state.system_keys == SystemKeys()
    settings.change(SYSTEM_KEYS.key, "call.answer=F9")
    assert store.state.system_keys == SystemKeys("Not here.", frozenset({"F9"}))
    follower.close()

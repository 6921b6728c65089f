from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.bridge.link_opener import LinkOpener
from app.settings.declared import LINKS
from app.settings.store import Settings
from app.state.model import Severity
from app.state.store import Store
from tests.support.fake_backend import eventually


class System:
    """A desktop system that notes what it is told."""

    def __init__(self) -> None:
        self.told: list[list[str]] = []
        self.error: OSError | None = None

    def register(self, command: Sequence[str]) -> str:
        if self.error is not None:
            raise self.error
        self.told.append(list(command))
        return "Choose it there."

    def unregister(self) -> None:
        self.told.append([])


@pytest.mark.asyncio
async def test_the_system_is_told_what_the_setting_says_and_the_user_what_is_left_to_do(
    tmp_path: Path,
) -> None:
    store, settings, system = Store(), Settings(tmp_path / "settings.json"), System()
    opener = LinkOpener(store, settings, system, ["deskline"])
    settings.change(LINKS.key, True)
    await eventually(lambda: store.state.notices)
    assert system.told == [["deskline"]]
    assert store.state.notices[-1].sentence == "Telephone links open in Deskline now. Choose it there."
    settings.change(LINKS.key, False)
    settings.change(LINKS.key, True)
    settings.change(LINKS.key, False)
    await eventually(lambda: system.told[-1] == [])
    await opener.close()
    settings.change(LINKS.key, True)
    assert system.told[-1] == []


@pytest.mark.asyncio
async def test_a_system_that_cannot_be_told_is_a_notice(tmp_path: Path) -> None:
    store, settings, system = Store(), Settings(tmp_path / "settings.json"), System()
    system.error = PermissionError(13, "Permission denied")
    opener = LinkOpener(store, settings, system, ["deskline"])
    settings.change(LINKS.key, True)
    await eventually(lambda: store.state.notices)
    assert store.state.notices[-1].severity is Severity.ERROR
    assert "Permission denied" in store.state.notices[-1].sentence
    await opener.close()

"""The program's part in setting up, scripted: real profiles in a file, trials that end as the test says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.commands.setup import Handout, Trial
from app.settings.declared import SettingError, Value
from app.settings.profile_fields import problem
from app.settings.profiles import Profile, Profiles
from app.settings.provisioning import Provided, changes


class FakeSetup(QObject):
    """Keeps what was asked for."""

    changed = Signal()
    tried = Signal(object)
    handed_out = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.kept = Profiles(folder / "profiles.json")
        self.kept.subscribe(self.changed.emit)
        self.trials: list[tuple[Mapping[str, Value], str]] = []
        self.passwords: list[str] = []
        self.switched: list[str] = []
        self.locations: list[str] = []
        self.provided: tuple[Provided, ...] = ()

    def profiles(self) -> tuple[Profile, ...]:
        return self.kept.all

    def save(self, profile_id: str, name: str, values: Mapping[str, Value], password: str) -> Profile | str:
        wrong = problem(values)
        if wrong is not None:
            return wrong.sentence
        self.passwords.append(password)
        try:
            if not profile_id:
                return self.kept.add(name, values)
            self.kept.change(profile_id, values)
            return self.kept.rename(profile_id, name)
        except SettingError as error:
            return str(error)

    def rename(self, profile_id: str, name: str) -> str:
        self.kept.rename(profile_id, name)
        return ""

    def duplicate(self, profile_id: str) -> str:
        self.kept.duplicate(profile_id)
        return ""

    def remove(self, profile_id: str) -> str:
        self.kept.remove(profile_id)
        return ""

    def switch(self, profile_id: str) -> str:
        self.switched.append(profile_id)
        return ""

    def try_out(self, profile_id: str, values: Mapping[str, Value], password: str) -> None:
        self.trials.append((dict(values), password))

    def ends(self, trial: Trial) -> None:
        """Have the trial end so."""
        self.tried.emit(trial)

    def read(self, location: str) -> None:
        self.locations.append(location)

    def hands_out(self, origin: str, provided: tuple[Provided, ...]) -> None:
        """Have these profiles be handed out."""
        self.provided = provided
        self.handed_out.emit(Handout(origin, changes(provided, self.kept)))

    def apply(self) -> str:
        for each in self.provided:
            self.save("", each.name, each.values, each.password)
        return ""

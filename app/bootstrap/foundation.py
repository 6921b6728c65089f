"""What exists before the window and the connection: state, settings, and who this console is."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from app.bootstrap.arguments import Options
from app.bootstrap.opening import opening
from app.settings.declared import LANGUAGE
from app.settings.installation import Places, installation_id
from app.settings.profiles import FILE, Profile, Profiles
from app.settings.secrets import KeyRing, Secrets, SessionSecrets
from app.settings.store import Settings
from app.state.model import ConsoleState, Severity
from app.state.notices import Noticed
from app.state.store import Store


@dataclass(slots=True)
class Foundation:
    """Made from the command line and the places. Raises OSError where these cannot be written.

    Raises NoSuchProfileError where the command line names a profile that is not there.
    """

    options: Options
    places: Places
    speak: Callable[[str], object] = str
    """Is told the language of the settings before anything is said."""
    profile: Profile | None = None
    """What the program runs with; None while nothing is set up."""
    ring: Secrets = field(default_factory=lambda: SessionSecrets(KeyRing()))
    profiles: Profiles = field(init=False)
    store: Store = field(init=False)
    settings: Settings = field(init=False)
    instance: uuid.UUID = field(init=False)

    def __post_init__(self) -> None:
        self.settings = Settings(self.places.settings_file)
        self.speak(self.settings.text(LANGUAGE))
        self.instance = installation_id(self.places.data)
        self.store = Store(ConsoleState(device_id=self.instance.hex, demo=self.options.demo))
        self.profiles = Profiles(self.places.settings_file.with_name(FILE))
        self.profile = opening(self.options, self.places, self.settings, self.profiles)
        for problem in (self.settings.problem, self.profiles.problem):
            if problem:
                self.store.apply(Noticed(Severity.WARNING, problem))

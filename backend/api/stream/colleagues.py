"""The users of the organisation as their colleagues see them: names, numbers, and whether they can be called.

Runs on the event loop, synchronously with the bus. Somebody who is only called is free still: others may be
quicker. A call in another system, told by a line state, counts as a call here.
"""

from __future__ import annotations

import itertools
import unicodedata

from backend.bus.bus import Bus
from backend.bus.events import (
    CallChanged,
    ColleagueChanged,
    ColleaguesChanged,
    DevicesChanged,
    LineStateChanged,
)
from backend.contract.stream import Colleague, ColleagueState
from backend.domain.calls.service import CallService
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.linestates.service import LineStateService
from backend.ports.organisation import Directory, User

MAX_COLLEAGUES = 2000
"""In one snapshot, about 120 bytes each; the others are found by ``find``."""
MAX_FOUND = 50
END_OF_NAME = "\n"
LEAST_DIGITS = 3
"""So many digits at least are looked for within numbers."""


class Colleagues:
    """Lists the users, and tells the bus when one is seen in another state."""

    def __init__(
        self,
        directory: Directory,
        calls: CallService,
        devices: DeviceRegistry,
        line_states: LineStateService,
        bus: Bus,
    ) -> None:
        self._directory = directory
        self._calls = calls
        self._devices = devices
        self._line_states = line_states
        self._bus = bus
        self._told: dict[str, ColleagueState] = {}
        self._sorted: list[tuple[User, str]] | None = None
        bus.subscribe(CallChanged, self._changed)
        bus.subscribe(DevicesChanged, self._changed)
        bus.subscribe(LineStateChanged, self._changed)

    def all(self) -> list[Colleague]:
        """Return the users by name, as far as a snapshot has room for them."""
        return [self._seen(each) for each, _ in self._by_name()[:MAX_COLLEAGUES]]

    @property
    def cut(self) -> bool:
        """Whether a snapshot has no room for all."""
        return len(self._by_name()) > MAX_COLLEAGUES

    def find(self, text: str, limit: int) -> list[Colleague]:
        """Return the users that a text may mean: who has just that extension or name first, then by name."""
        words = _folded(text).split()
        if not words:
            return []
        user = self._directory.user_of_extension(text.strip())
        whole = f" {' '.join(words)}{END_OF_NAME}"
        named = (each for each, known_as in self._by_name() if known_as.startswith(whole))
        exact = [] if user is None else [user]
        exact += [each for each in itertools.islice(named, limit) if each is not user]
        wanted = [f" {word}" for word in words]
        digits = "".join(letter for letter in text if letter.isdecimal())
        if len(digits) >= LEAST_DIGITS and not any(letter.isalpha() for letter in text):
            wanted = [digits]
        found = (each for each, known_as in self._by_name() if all(word in known_as for word in wanted))
        others = (each for each in found if each not in exact)
        return [self._seen(each) for each in itertools.islice(itertools.chain(exact, others), limit)]

    def organisation_changed(self) -> None:
        """Tell of all users anew: some were added, renamed or removed."""
        self._sorted = None
        domain = self._directory.organisation.domain
        self._bus.publish(ColleaguesChanged(domain, self.all(), self.cut))

    def _by_name(self) -> list[tuple[User, str]]:
        """Return all users by name, each with what a person may type for it, in one text."""
        if self._sorted is None:
            users = sorted(
                self._directory.users(), key=lambda each: (each.display_name.casefold(), each.user_id)
            )
            self._sorted = [(each, _known_as(each)) for each in users]
        return self._sorted

    def _changed(self, changed: CallChanged | DevicesChanged | LineStateChanged) -> None:
        user = self._directory.user(changed.domain, changed.user_id)
        if user is None:
            return
        seen = self._seen(user)
        if self._told.get(user.user_id, ColleagueState.AWAY) is not seen.state:
            self._told[user.user_id] = seen.state
            self._bus.publish(ColleagueChanged(user.domain, seen))

    def _seen(self, user: User) -> Colleague:
        return Colleague(
            user_id=user.user_id,
            display_name=user.display_name,
            extension=user.extension,
            number=user.number,
            state=self._state(user),
        )

    def _state(self, user: User) -> ColleagueState:
        if self._calls.in_call(user.domain, user.user_id) or self._line_states.ids(user):
            return ColleagueState.BUSY
        phones = self._devices.phones(user.extension)
        if not phones:
            return ColleagueState.AWAY
        free = any(self._devices.disturbable(user.domain, user.user_id, device_id) for device_id in phones)
        return ColleagueState.FREE if free else ColleagueState.DO_NOT_DISTURB


def _known_as(user: User) -> str:
    name = _folded(user.display_name)
    parts = name.replace("-", " ")
    return f" {name}{END_OF_NAME} {parts} {user.user_id.casefold()} {user.extension} {user.number}"


def _folded(text: str) -> str:
    """Write a text without case and accents, as people type names."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))

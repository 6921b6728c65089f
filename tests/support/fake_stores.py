"""What call control keeps and asks of storage, in memory."""

from __future__ import annotations

from collections.abc import Sequence

from backend.ports.calls import LiveCalls
from backend.ports.devices import DeviceRecord
from backend.ports.lines import LineChoice
from backend.ports.telephony import Binding
from backend.ports.voicemail import Mailboxes, StoredMessage, VoicemailSettings


class SpyDeviceStore:
    """Keeps device records in a list."""

    def __init__(self) -> None:
        self.records: list[DeviceRecord] = []

        self.bindings: dict[str, list[Binding]] = {}

    def remember(self, record: DeviceRecord) -> None:
        self.records.append(record)

    def keep_bindings(self, username: str, bindings: Sequence[Binding]) -> None:
        self.bindings[username] = list(bindings)


class SpyLineStore:
    """Keeps chosen lines in a list."""

    def __init__(self) -> None:
        self.choices: list[LineChoice] = []

    def remember(self, choice: LineChoice) -> None:
        self.choices.append(choice)


class FakeLiveCalls:
    """What the database has of the calls that are up, written at once."""

    def __init__(self) -> None:
        self.states: dict[str, bytes] = {}
        self.seen_at = 0.0
        self.writes = 0

    def keep(self, key: str, state: bytes, now: float) -> None:
        self.states[key] = state
        self.writes += 1
        self.seen(now)

    def drop(self, key: str) -> None:
        self.states.pop(key, None)

    def seen(self, now: float) -> None:
        self.seen_at = now

    def found(self) -> LiveCalls:
        """Return what a start finds."""
        return LiveCalls(dict(self.states), self.seen_at)


class FakeMailboxes:
    """Mailboxes in memory, or those ``behind``."""

    def __init__(self) -> None:
        self.takers: set[str] = set()
        self.stored: dict[str, list[StoredMessage]] = {}
        self.settings: dict[str, VoicemailSettings] = {}
        self.behind: Mailboxes | None = None

    def takes_messages(self, domain: str, user_id: str) -> bool:
        if self.behind is not None:
            return self.behind.takes_messages(domain, user_id)
        return user_id in self.takers

    def messages(self, domain: str, user_id: str) -> list[StoredMessage]:
        if self.behind is not None:
            return self.behind.messages(domain, user_id)
        return self.stored.get(user_id, [])

    def settings_of(self, domain: str, user_id: str) -> VoicemailSettings:
        if self.behind is not None:
            return self.behind.settings_of(domain, user_id)
        return self.settings.get(user_id, VoicemailSettings())

"""Who takes messages, and which wait: in memory, kept current from the log. Runs on the event loop.

A message is an item of the communication log; it is new until it was played. Whenever the messages of a user
change, that user's phones are told (RFC 3842), and all phones are once the exchange is attached.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from pathlib import Path

from backend.bus.bus import Bus
from backend.bus.events import EngineChanged, LogAdded, LogRemoved
from backend.contract.commlog import LogItemType
from backend.contract.stream import EngineStatus
from backend.contract.tickets import TicketPlatform
from backend.domain.errors import ForbiddenError
from backend.ports.organisation import Directory, User
from backend.ports.repositories import LogItemRecord, LogQuery, LogRepository, TicketRecord, WriteQueue
from backend.ports.voicemail import (
    StoredMessage,
    UserVoicemailSettings,
    VoicemailSettings,
    VoicemailSettingsStore,
)

MESSAGES = frozenset({LogItemType.VOICEMAIL})
MOBILE = frozenset({TicketPlatform.ANDROID, TicketPlatform.IPHONE})
Key = tuple[str, str]
Tell = Callable[[str, int, int], None]
DEFAULTS = VoicemailSettings()
MAX_MESSAGES = 200
"""Of a mailbox: whoever can call can fill it, and no more of the disk than this."""


class VoicemailService:
    """The mailboxes of all users. ``connect`` says how phones are told: extension, new and old messages."""

    def __init__(
        self,
        directory: Directory,
        bus: Bus,
        log: LogRepository,
        *,
        store: VoicemailSettingsStore,
        queue: WriteQueue,
        recordings: Path,
    ) -> None:
        self._directory = directory
        self._log = log
        self._store = store
        self._queue = queue
        self._recordings = recordings
        self._settings: dict[Key, VoicemailSettings] = {}
        self._messages: dict[Key, list[LogItemRecord]] = {}
        self._tell: Tell = _tell_nobody
        bus.subscribe(LogAdded, self._log_added)
        bus.subscribe(LogRemoved, self._log_removed)
        bus.subscribe(EngineChanged, self._engine_changed)

    def restore(self, settings: Iterable[UserVoicemailSettings], messages: Iterable[LogItemRecord]) -> None:
        """Take in what is stored, at the start."""
        self._settings = {(each.domain, each.user_id): each.settings for each in settings}
        for record in messages:
            self._messages.setdefault((record.domain, record.user_id), []).append(record)

    def connect(self, tell: Tell) -> None:
        """Have phones told from now on."""
        self._tell = tell

    # --- settings

    def settings(self, user: User) -> VoicemailSettings:
        """Return what a user has set (operation getVoicemailSettings)."""
        return self.settings_of(user.domain, user.user_id)

    def change(self, user: User, settings: VoicemailSettings) -> None:
        """Keep what a user sets (operation updateVoicemailSettings)."""
        self._settings[user.domain, user.user_id] = settings
        self._store.remember(UserVoicemailSettings(user.domain, user.user_id, settings))

    def check_download(self, record: LogItemRecord, ticket: TicketRecord | None) -> None:
        """Raise ForbiddenError for a message that its user does not allow mobile programs to download."""
        if record.item_type is not LogItemType.VOICEMAIL or ticket is None:
            return
        allowed = self.settings_of(record.domain, record.user_id).allow_download
        if not allowed and ticket.platform in MOBILE:
            text = "Messages may not be downloaded to mobile phones."
            raise ForbiddenError("voicemail.download.not.permitted", text, field="allowDownload")

    # --- what call control asks

    def takes_messages(self, domain: str, user_id: str) -> bool:
        """Tell whether callers may leave a user messages: the user allows it, and the mailbox has room."""
        key = (domain, user_id)
        allowed = self._settings.get(key, DEFAULTS).allow_voicemail
        return allowed and len(self._messages.get(key, ())) < MAX_MESSAGES

    def messages(self, domain: str, user_id: str) -> list[StoredMessage]:
        """Return the messages of a user, new ones first, each kind from the oldest on."""
        records = self._messages.get((domain, user_id), [])
        ordered = sorted(records, key=lambda record: (record.is_played, record.item_id))
        return [
            StoredMessage(
                record.item_id,
                str(self._recordings / record.audio_file),
                not record.is_played,
                record.number,
            )
            for record in ordered
            if record.audio_file is not None
        ]

    def settings_of(self, domain: str, user_id: str) -> VoicemailSettings:
        """Return what a user has set."""
        return self._settings.get((domain, user_id), DEFAULTS)

    # --- what changes

    def _log_added(self, added: LogAdded) -> None:
        if added.item.item_type in MESSAGES:
            self._queue.put(functools.partial(self._read, added.domain, added.user_id))

    def _log_removed(self, removed: LogRemoved) -> None:
        known = {record.item_id for record in self._messages.get((removed.domain, removed.user_id), ())}
        if known.intersection(removed.item_ids):
            self._queue.put(functools.partial(self._read, removed.domain, removed.user_id))

    async def _read(self, domain: str, user_id: str) -> None:
        query = LogQuery(domain, user_id, item_types=MESSAGES, trashed=False)
        self._messages[domain, user_id] = await self._log.find(query)
        self._tell_phones(domain, user_id)

    def _engine_changed(self, changed: EngineChanged) -> None:
        if changed.status is EngineStatus.UP:
            for domain, user_id in self._messages:
                self._tell_phones(domain, user_id)

    def _tell_phones(self, domain: str, user_id: str) -> None:
        user = self._directory.user(domain, user_id)
        if user is not None:
            messages = self.messages(domain, user_id)
            new = sum(message.is_new for message in messages)
            self._tell(user.extension, new, len(messages) - new)


def _tell_nobody(_extension: str, _new: int, _old: int) -> None:
    """Call control is not there yet."""

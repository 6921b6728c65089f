"""Mailboxes as call control needs them: who takes messages, and which wait."""

from __future__ import annotations

from typing import Protocol

import msgspec


class StoredMessage(msgspec.Struct, frozen=True):
    """A message that waits: its item in the log, its file, whether it is new, and who left it."""

    item_id: int
    path: str
    is_new: bool
    number: str = ""


class Mailboxes(Protocol):
    """Look-ups in memory."""

    def takes_messages(self, domain: str, user_id: str) -> bool:
        """Tell whether callers may leave a user messages."""

    def messages(self, domain: str, user_id: str) -> list[StoredMessage]:
        """Return the messages of a user, new ones first, each kind from the oldest on."""

    def settings_of(self, domain: str, user_id: str) -> VoicemailSettings:
        """Return what a user has set."""


class VoicemailSettings(msgspec.Struct, frozen=True):
    """What a user has set (catalogue schema ``VoicemailSettings``)."""

    play_activity: bool = False
    play_merged_unavailable_end_time: bool = False
    play_human_assistance: bool = False
    human_assistance_number: str | None = None
    sms_notification: bool = False
    email_notification: bool = False
    file_attached: bool = False
    voicemail_inbox_full_sms_notification: bool = False
    voicemail_inbox_full_email_notification: bool = False
    allow_download: bool = True
    allow_voicemail: bool = False
    bypass_voicemail: bool = False
    voicemail_callback_enabled: bool = False


class UserVoicemailSettings(msgspec.Struct, frozen=True):
    """The settings of one user."""

    domain: str
    user_id: str
    settings: VoicemailSettings


class VoicemailSettingsStore(Protocol):
    """Keeps the settings. Synchronous: the store queues what it must write."""

    def remember(self, changed: UserVoicemailSettings) -> None:
        """Keep settings in place of the user's earlier ones."""

"""The communication log (catalogue section Communication Log)."""

from __future__ import annotations

import enum
from datetime import datetime

from pydantic import Field

from backend.contract.base import ApiModel


class LogItemType(enum.StrEnum):
    """Kinds of log item (catalogue enum ``CommunicationLogItemType``)."""

    OUTGOING_CALL = "OUTGOING_CALL"
    MISSED_CALL = "MISSED_CALL"
    INCOMING_CALL = "INCOMING_CALL"
    VOICEMAIL = "VOICEMAIL"
    RECORDING = "RECORDING"
    FAX = "FAX"


class LogRemoteParty(ApiModel):
    """The other side, as the log keeps it."""

    number: str
    display_name: str


class CallLogItem(ApiModel):
    """One finished call or one recording; ``duration`` in seconds, 0 for missed calls.

    ``audio_gone`` (not in the catalogue): the recording was removed for its age, or to make room. ``note``
    (neither): what those who had the call have written down about it.
    """

    item_id: int
    start_time: datetime
    remote_party: LogRemoteParty
    item_type: LogItemType
    is_seen: bool
    duration: int
    audio_gone: bool | None = None
    note: str | None = None

    @property
    def has_audio(self) -> bool:
        """Whether there is something to hear."""
        return self.item_type in (LogItemType.RECORDING, LogItemType.VOICEMAIL) and not self.audio_gone


class CallerLogItem(ApiModel):
    """A call with an outside party or a colleague: who of the organisation had it, and how it went."""

    user_id: str
    display_name: str
    start_time: datetime
    item_type: LogItemType
    duration: int


class CallerHistory(ApiModel):
    """The last calls with one number, newest first. Not in the catalogue."""

    number: str
    calls: list[CallerLogItem]


class CommunicationLogItem(ApiModel):
    """The catalogue wraps each item in the name of its kind."""

    call: CallLogItem = Field(alias=".CallDTO")


class CommunicationLog(ApiModel):
    """A page of the log, newest first."""

    history_items: list[CommunicationLogItem]
    flush_cache: bool = True
    generated_at: datetime
    hint_count: int

"""Who has heard which recording. Not in the catalogue."""

from __future__ import annotations

from datetime import datetime

from backend.contract.base import ApiModel


class RecordingAccessEntry(ApiModel):
    """``user_id`` has heard the recording ``item_id`` of ``owner_id``; ``address`` is where from."""

    access_id: int
    time: datetime
    user_id: str
    owner_id: str
    item_id: int
    address: str


class RecordingAccessLog(ApiModel):
    """Accesses, the newest first."""

    accesses: list[RecordingAccessEntry]

"""Log items as the API shows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from backend.contract.commlog import CallLogItem, CommunicationLog, CommunicationLogItem, LogRemoteParty
from backend.ports.repositories import LogItemRecord


def call_log_item(record: LogItemRecord) -> CallLogItem:
    """Return the item; times are to the second, as the catalogue prints them."""
    return CallLogItem(
        item_id=record.item_id,
        start_time=record.started_at.replace(microsecond=0),
        remote_party=LogRemoteParty(number=record.number, display_name=record.display_name),
        item_type=record.item_type,
        is_seen=record.is_seen,
        duration=record.duration_s,
        audio_gone=True if record.audio_gone else None,
        note=record.note or None,
    )


def log_page(records: Iterable[LogItemRecord], now: datetime, count: int | None = None) -> CommunicationLog:
    """Return a page of the log; ``count`` overrides the number of its items."""
    items = [CommunicationLogItem(**{".CallDTO": call_log_item(record)}) for record in records]
    return CommunicationLog(
        history_items=items,
        flush_cache=True,
        generated_at=now.replace(microsecond=0),
        hint_count=len(items) if count is None else count,
    )

"""From ended calls and finished recordings to log items.

Runs on the event loop: the bus calls, the write queue writes. The exchange keeps each record until the
database has it (``settled``), so a backend that is killed in between is given it again; its ``uid`` keeps it
from being logged twice.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from pathlib import Path

from backend.bus.bus import Bus
from backend.bus.events import CallEnded, LogAdded, RecordingDiscarded, RecordingKept
from backend.contract.calls import CallEvent
from backend.contract.commlog import LogItemType
from backend.domain.commlog.items import call_log_item
from backend.domain.recordings.files import MESSAGES, move_to_kept
from backend.ports.repositories import LogRepository, NewLogItem, WriteQueue

NOT_MISSED = frozenset({CallEvent.REJECTED, CallEvent.ANSWERED_ELSEWHERE})
SHORTEST_S = 1


class LogRecorder:
    """Logs what the bus tells. ``settled`` is told the uid of what the database has."""

    def __init__(
        self, repository: LogRepository, queue: WriteQueue, bus: Bus, settled: Callable[[str], None]
    ) -> None:
        self._repository = repository
        self._queue = queue
        self._bus = bus
        self._settled = settled
        bus.subscribe(CallEnded, self._call_ended)
        bus.subscribe(RecordingKept, self._recording_kept)
        bus.subscribe(RecordingDiscarded, self._recording_discarded)

    def _call_ended(self, ended: CallEnded) -> None:
        self._queue.put(functools.partial(self._add, item_of_call(ended)))

    def _recording_kept(self, kept: RecordingKept) -> None:
        self._queue.put(functools.partial(self._keep, kept))

    def _recording_discarded(self, discarded: RecordingDiscarded) -> None:
        self._queue.put(functools.partial(self._discard, discarded))

    async def _add(self, item: NewLogItem) -> None:
        [record] = await self._repository.add([item])
        self._settled(item.uid)
        self._bus.publish(LogAdded(item.domain, item.user_id, call_log_item(record)))

    async def _keep(self, kept: RecordingKept) -> None:
        if await asyncio.to_thread(move_to_kept, Path(kept.path)):
            await self._add(item_of_recording(kept))
        else:
            self._settled(kept.uid)

    async def _discard(self, discarded: RecordingDiscarded) -> None:
        await asyncio.to_thread(Path(discarded.path).unlink, missing_ok=True)
        self._settled(discarded.uid)


def item_of_call(ended: CallEnded) -> NewLogItem:
    """Return the item of a call: missed when nobody answered it and its user did not reject it."""
    missed = ended.inbound and ended.answered_at is None and ended.outcome not in NOT_MISSED
    if missed:
        item_type = LogItemType.MISSED_CALL
    else:
        item_type = LogItemType.INCOMING_CALL if ended.inbound else LogItemType.OUTGOING_CALL
    return NewLogItem(
        uid=ended.uid,
        domain=ended.domain,
        user_id=ended.user_id,
        call_id=ended.call_id,
        item_type=item_type,
        number=ended.remote_number,
        display_name=ended.remote_name,
        started_at=ended.started_at,
        duration_s=ended.duration_s,
        is_seen=not missed,
        note=ended.note,
    )


def item_of_recording(kept: RecordingKept) -> NewLogItem:
    """Return the item of a recording or of a message in the mailbox, with the name of its file."""
    name = Path(kept.path).name
    return NewLogItem(
        uid=kept.uid,
        domain=kept.domain,
        user_id=kept.user_id,
        call_id=kept.call_id,
        item_type=LogItemType.VOICEMAIL if kept.message else LogItemType.RECORDING,
        number=kept.remote_number,
        display_name=kept.remote_name,
        started_at=kept.started_at,
        duration_s=max(SHORTEST_S, round(kept.duration_s)),
        is_seen=False,
        audio_file=f"{MESSAGES}/{name}" if kept.message else name,
    )

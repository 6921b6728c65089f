"""What users do with messages from a phone: heard and deleted ones in the log. Runs on the event loop."""

from __future__ import annotations

import functools
from collections.abc import Callable

from backend.bus.bus import Bus
from backend.bus.events import MessageDeleted, MessageHeard
from backend.domain.commlog.service import CommunicationLogService, Selection
from backend.ports.organisation import Directory
from backend.ports.repositories import LogChange, WriteQueue

HEARD = LogChange(is_seen=True, is_played=True)


class MessageRecorder:
    """Brings to the log what the bus tells. ``settled`` is told the uid of what the database has."""

    def __init__(
        self,
        log: CommunicationLogService,
        directory: Directory,
        queue: WriteQueue,
        bus: Bus,
        settled: Callable[[str], None],
    ) -> None:
        self._log = log
        self._directory = directory
        self._settled = settled
        bus.subscribe(MessageHeard, lambda heard: queue.put(functools.partial(self._heard, heard)))
        bus.subscribe(MessageDeleted, lambda gone: queue.put(functools.partial(self._delete, gone)))

    async def _heard(self, heard: MessageHeard) -> None:
        user = self._directory.user(heard.domain, heard.user_id)
        if user is not None:
            await self._log.change(user, Selection(item_ids=frozenset({heard.item_id})), HEARD)
        self._settled(heard.uid)

    async def _delete(self, deleted: MessageDeleted) -> None:
        user = self._directory.user(deleted.domain, deleted.user_id)
        if user is not None:
            await self._log.delete(user, Selection(item_ids=frozenset({deleted.item_id})))
        self._settled(deleted.uid)

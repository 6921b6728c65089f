"""Has a running backend go by an organisation that was changed in the database, from the next call on.

One task on the event loop; it asks for the number of the last change. Calls that live go on as they are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from backend.storage.database import PASSING_ERRORS
from backend.storage.repositories.organisation import SqlOrganisationStore, StoredOrganisation

ASK_EVERY_S = 1.0
_log = structlog.get_logger("deskline.backend")


class OrganisationWatch:
    """Waits for changes and hands on what is stored then."""

    def __init__(
        self,
        store: SqlOrganisationStore,
        stored: StoredOrganisation,
        on_change: Callable[[StoredOrganisation], Awaitable[None]],
    ) -> None:
        self._store = store
        self._domain = stored.organisation.domain
        self._revision = stored.revision
        self._on_change = on_change

    async def run(self) -> None:
        """Watch until cancelled."""
        while True:
            await asyncio.sleep(ASK_EVERY_S)
            try:
                await self._look()
            except PASSING_ERRORS as error:
                _log.warning("the organisation cannot be read now", reason=str(error))

    async def _look(self) -> None:
        if await self._store.revision() == self._revision:
            return
        stored = await self._store.load()
        if stored is None or stored.revision == self._revision:
            return
        self._revision = stored.revision
        if stored.organisation.domain != self._domain:
            _log.error("another organisation is in the database; start the backend again to serve it")
            return
        await self._on_change(stored)
        _log.info("organisation changed", revision=stored.revision, users=len(stored.users))

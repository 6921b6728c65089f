"""Who may hear recordings, and who has: each access is in the database before the first byte goes out.

Users hear their own; those of others only with the permission RECORDING_ACCESS, which an administrator does
not have by itself. Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from backend.contract.commlog import LogItemType
from backend.domain.errors import ForbiddenError
from backend.ports.organisation import Permission, Role, User
from backend.ports.recordings import AccessQuery, AccessRecord, NewAccess, RecordingAccessRepository
from backend.ports.repositories import LogItemRecord

DEFAULT_PAGE = 100
MAX_PAGE = 1000
_log = structlog.get_logger("deskline.recordings")


class RecordingAccess:
    """Checks and logs accesses, and shows the log to administrators."""

    def __init__(self, repository: RecordingAccessRepository, now: Callable[[], datetime]) -> None:
        self._repository = repository
        self._now = now

    @staticmethod
    def check(listener: User, domain: str, owner_id: str) -> None:
        """Raise ForbiddenError unless a user may hear another one's recordings."""
        if (domain, owner_id) == (listener.domain, listener.user_id):
            return
        if domain != listener.domain or Permission.RECORDING_ACCESS not in listener.permissions:
            _log.warning("access to a recording refused", by=listener.user_id, owner=owner_id)
            raise ForbiddenError(
                "recording.not.permitted",
                "You may not hear recordings of this user.",
                field="userId",
                name=owner_id,
            )

    @staticmethod
    def check_item(listener: User, record: LogItemRecord) -> None:
        """Raise ForbiddenError for a message in the mailbox of another user: the permission is for calls."""
        owner = (record.domain, record.user_id)
        if record.item_type is LogItemType.VOICEMAIL and owner != (listener.domain, listener.user_id):
            text = "You may not hear messages of this user."
            raise ForbiddenError("recording.not.permitted", text, field="userId", name=record.user_id)

    async def heard(self, listener: User, owner: User, recording: LogItemRecord, address: str) -> None:
        """Log an access: who, when, to which recording, from where. Returns once it is durable."""
        access = NewAccess(
            domain=owner.domain,
            accessed_at=self._now(),
            user_id=listener.user_id,
            owner_id=owner.user_id,
            item_id=recording.item_id,
            recording=recording.uid,
            address=address,
        )
        await self._repository.add(access)
        _log.info(
            "recording heard",
            by=access.user_id,
            owner=access.owner_id,
            item=access.item_id,
            recording=access.recording,
            address=address,
        )

    async def accesses(
        self, reader: User, *, below_id: int | None, owner_id: str | None, limit: int | None
    ) -> list[AccessRecord]:
        """Return accesses, the newest first. Raises ForbiddenError for who is no administrator."""
        if Role.ORG_ADMIN not in reader.roles:
            raise ForbiddenError("role.missing", "Only an administrator may see this.", field="userId")
        page = DEFAULT_PAGE if limit is None else min(limit, MAX_PAGE)
        return await self._repository.find(AccessQuery(reader.domain, below_id, owner_id, page))

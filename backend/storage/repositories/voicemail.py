"""What users have set for their voicemail, in the database."""

from __future__ import annotations

import functools

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from backend.ports.repositories import WriteQueue
from backend.ports.voicemail import UserVoicemailSettings
from backend.storage.models import VoicemailSettingsRow


class SqlVoicemailSettingsStore:
    """``VoicemailSettingsStore`` on SQLAlchemy."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], writer: WriteQueue) -> None:
        self._sessions = sessions
        self._writer = writer

    async def all(self) -> list[UserVoicemailSettings]:
        """The settings of all users who have set any."""
        async with self._sessions() as session:
            return [
                UserVoicemailSettings(row.domain, row.user_id, row.settings)
                for row in await session.scalars(select(VoicemailSettingsRow))
            ]

    def remember(self, changed: UserVoicemailSettings) -> None:
        """Keep settings in place of the user's earlier ones; written soon, in order."""
        self._writer.put(functools.partial(self._save, changed))

    async def _save(self, changed: UserVoicemailSettings) -> None:
        values = {name: getattr(changed, name) for name in UserVoicemailSettings.__struct_fields__}
        async with self._sessions.begin() as session:
            await session.merge(VoicemailSettingsRow(**values))

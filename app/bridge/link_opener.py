"""Has the desktop system open telephone links with Deskline while the setting says so.

Runs on the loop; the system is told in a thread, since its own programs take a moment. One change at a time:
what is set meanwhile is done afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from app.language import tr
from app.reasons import reason_of
from app.settings.declared import LINKS
from app.settings.store import Settings
from app.state.model import Severity
from app.state.notices import Noticed
from app.state.store import Store


class LinkSystem(Protocol):
    """The desktop system, as ``app.settings.schemes`` speaks to it."""

    def register(self, command: Sequence[str]) -> str:
        """Have links opened by this command line, and return what is left to the user. Raises OSError."""

    def unregister(self) -> None:
        """Have links opened by whoever did before. Raises OSError."""


class LinkOpener:
    """Follows the setting ``calls.links``."""

    def __init__(self, store: Store, settings: Settings, system: LinkSystem, command: Sequence[str]) -> None:
        self._store = store
        self._settings = settings
        self._system = system
        self._command = command
        self._task: asyncio.Task[None] | None = None
        self._unsubscribe = settings.subscribe(self._on_setting)

    async def close(self) -> None:
        """Follow no more; what has begun is ended."""
        self._unsubscribe()
        if self._task is not None:
            await asyncio.wait([self._task])

    def _on_setting(self, key: str) -> None:
        if key == LINKS.key and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._follow(), name="telephone links")

    async def _follow(self) -> None:
        done: bool | None = None
        while done is not self._settings.flag(LINKS):
            done = self._settings.flag(LINKS)
            severity, sentence = await asyncio.to_thread(self._tell, done)
            self._store.apply(Noticed(severity, sentence))

    def _tell(self, wanted: bool) -> tuple[Severity, str]:
        try:
            if wanted:
                rest = self._system.register(self._command)
                opened = tr("Telephone links open in Deskline now.")
                return Severity.INFORMATION, f"{opened} {rest}".rstrip()
            self._system.unregister()
        except (OSError, ValueError) as error:
            reason = reason_of(error) if isinstance(error, OSError) else str(error)
            told = tr("The system could not be told who opens telephone links: {reason}.", reason=reason)
            return Severity.ERROR, told
        return Severity.INFORMATION, tr("Telephone links do not open in Deskline any more.")

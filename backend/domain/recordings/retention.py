"""How long recordings stay: by age and by what all of them take up; the item in the log stays, without audio.

The age of a recording is that of its file, from the end of the recording; so files that no item knows (of a
user who was removed, or of a power cut) go the same way. The oldest go first. Runs on the event loop, the
work on the disk in a thread. The file goes before the item is changed: after a crash between the two, hearing
the item says the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec
import structlog

from backend.domain.recordings.files import SUFFIX, remove, unsaved_files
from backend.ports.organisation import Directory, OrganisationSettings

DAY_S = 86400.0
_log = structlog.get_logger("deskline.recordings")


class AudioItems(Protocol):
    """What the log knows of files."""

    async def audio_gone(self, files: Collection[str]) -> None:
        """Have the items of these files say that their audio is gone."""


class StoredFile(msgspec.Struct, frozen=True):
    """A recording on disk: its size in bytes, and when it was written last, in seconds since 1970."""

    name: str
    size: int
    written_at: float


class Retention:
    """Removes what is due. ``live`` tells the files of calls that are not over, or not logged yet."""

    def __init__(
        self,
        items: AudioItems,
        directory: Directory,
        recordings: Path,
        live: Callable[[], Collection[str]],
        now: Callable[[], datetime],
    ) -> None:
        self._items = items
        self._directory = directory
        self._recordings = recordings
        self._live = live
        self._now = now

    async def tidy(self) -> None:
        """Remove all files that are due, and say so in the log. Raises OSError."""
        settings = self._directory.organisation.settings
        if settings.recording_days is None and settings.recording_bytes is None:
            return
        found = await asyncio.to_thread(stored_files, self._recordings)
        due = due_files(found, settings, self._live(), self._now().timestamp())
        if due:
            gone = await asyncio.to_thread(remove, [self._recordings / name for name in due])
            await self._items.audio_gone([path.name for path in gone])
            _log.info("recordings removed by age or size", count=len(gone), left=len(due) - len(gone))

    async def sweep(self) -> None:
        """Remove what nobody saved before a crash; for when the exchange is attached. Raises OSError."""
        found = await asyncio.to_thread(unsaved_files, self._recordings)
        # What began since the files were listed is not among them; what ended since is still live.
        live = self._live()
        abandoned = [path for path in found if path.name not in live]
        if abandoned:
            gone = await asyncio.to_thread(remove, abandoned)
            _log.warning("unsaved recordings of a crash removed", count=len(gone))


def due_files(
    found: Collection[StoredFile], settings: OrganisationSettings, live: Collection[str], now: float
) -> list[str]:
    """Return the names of the files that are too old, or that are the oldest of too much."""
    oldest_first = sorted(found, key=lambda each: (each.written_at, each.name))
    too_much = 0
    if settings.recording_bytes is not None:
        too_much = sum(each.size for each in oldest_first) - settings.recording_bytes
    due = []
    for each in oldest_first:
        if each.name in live:
            continue
        days = settings.recording_days
        if too_much > 0 or (days is not None and now - each.written_at > days * DAY_S):
            due.append(each.name)
            too_much -= each.size
    return due


def stored_files(recordings: Path) -> list[StoredFile]:
    """Return the recordings that are kept. Raises OSError."""
    found = []
    for path in recordings.glob(f"*{SUFFIX}"):
        status = path.stat()
        found.append(StoredFile(path.name, status.st_size, status.st_mtime))
    return found

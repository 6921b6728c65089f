"""Where the files of recordings lie: those that will be kept, and apart from them those that may not be."""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from pathlib import Path

UNSAVED = "unsaved"
"""The directory, below that of the recordings, of what is thrown away unless somebody saves it."""
SUFFIX = ".wav"


def path_of(recordings: Path, recording_id: str, *, sure: bool) -> Path:
    """Return the path of a new recording; ``sure`` where it will be kept whatever happens."""
    directory = recordings if sure else recordings / UNSAVED
    return directory / f"{recording_id}{SUFFIX}"


def move_to_kept(path: Path) -> None:
    """Move a file that was saved to those that are kept; one that is there is left. Raises OSError."""
    if path.parent.name == UNSAVED:
        with contextlib.suppress(FileNotFoundError):
            path.replace(path.parent.parent / path.name)


def remove_abandoned(recordings: Path, live: Collection[str]) -> list[Path]:
    """Remove what nobody saved and no call writes any more; ``live`` has the names that are in use still.

    Returns what is gone. Raises OSError.
    """
    abandoned = [path for path in (recordings / UNSAVED).glob("*") if path.name not in live]
    for path in abandoned:
        path.unlink(missing_ok=True)
    return abandoned

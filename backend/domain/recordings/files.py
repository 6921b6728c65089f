"""Where the files of recordings lie: those that will be kept, and apart from them those that may not be."""

from __future__ import annotations

import contextlib
import wave
from collections.abc import Iterable
from pathlib import Path

UNSAVED = "unsaved"
"""The directory, below that of the recordings, of what is thrown away unless somebody saves it."""
MESSAGES = "voicemail"
"""The directory, below that of the recordings, of what callers left in mailboxes."""
SUFFIX = ".wav"


def path_of(recordings: Path, recording_id: str, *, sure: bool) -> Path:
    """Return the path of a new recording; ``sure`` where it will be kept whatever happens."""
    directory = recordings if sure else recordings / UNSAVED
    return directory / f"{recording_id}{SUFFIX}"


def path_of_message(recordings: Path, recording_id: str) -> Path:
    """Return the path of a new message in a mailbox."""
    return recordings / MESSAGES / f"{recording_id}{SUFFIX}"


def move_to_kept(path: Path) -> bool:
    """Move a file that was saved to those that are kept; one that is there is left. Raises OSError.

    False where there is none: the exchange, or the room on the disk, ended before it was begun.
    """
    if path.parent.name != UNSAVED:
        return path.exists()
    kept = path.parent.parent / path.name
    with contextlib.suppress(FileNotFoundError):
        path.replace(kept)
    return kept.exists()


def seconds_of(path: Path) -> float | None:
    """Return how long a recording is, cut short or not; None where it is not there."""
    try:
        with wave.open(str(path), "rb") as file:
            return file.getnframes() / file.getframerate()
    except (OSError, EOFError, wave.Error):
        return None


def unsaved_files(recordings: Path) -> list[Path]:
    """Return what nobody has saved so far. Raises OSError."""
    return list((recordings / UNSAVED).glob("*"))


def remove(paths: Iterable[Path]) -> list[Path]:
    """Remove files and return those that are gone; one that cannot be removed does not keep the others."""
    gone = []
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            gone.append(path)
    return gone

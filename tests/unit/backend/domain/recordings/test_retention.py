"""Which recordings go, by age and by size; and what a crash leaves."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.recordings.files import move_to_kept, path_of
from backend.domain.recordings.retention import DAY_S, Retention, StoredFile, due_files
from backend.ports.organisation import OrganisationSettings
from tests.support.organisation import ORGANISATION, FakeDirectory

NOW = 2_000_000_000.0
FILES = st.lists(
    st.builds(
        StoredFile,
        name=st.text("abcdef", min_size=1, max_size=3),
        size=st.integers(0, 1000),
        written_at=st.integers(0, 100).map(lambda days: NOW - days * DAY_S),
    ),
    unique_by=lambda each: each.name,
    max_size=12,
)


class SpyItems:
    """Notes whose audio is gone."""

    def __init__(self) -> None:
        self.gone: list[str] = []

    async def audio_gone(self, files: Collection[str]) -> None:
        self.gone += files


@given(FILES, st.integers(1, 5000), st.integers(1, 99), st.booleans())
def test_the_oldest_go_until_the_rest_fits_and_none_is_too_old(
    files: list[StoredFile], most: int, days: int, by_age: bool
) -> None:
    settings = OrganisationSettings(recording_days=days if by_age else None, recording_bytes=most)
    gone = set(due_files(files, settings, (), NOW))
    kept = [each for each in files if each.name not in gone]
    assert sum(each.size for each in kept) <= most
    if by_age:
        assert all(each.written_at >= NOW - days * DAY_S for each in kept)
    if gone and kept:
        newest_gone = max((each for each in files if each.name in gone), key=lambda each: each.written_at)
        assert newest_gone.written_at <= min(each.written_at for each in kept)
        if not by_age:
            last = max(each.size for each in files if each.name in gone)
            assert sum(each.size for each in kept) + last > most, "no more than needed"


@given(FILES, st.integers(1, 5000))
def test_what_a_call_still_writes_stays(files: list[StoredFile], most: int) -> None:
    live = {each.name for each in files[::2]}
    assert not live & set(due_files(files, OrganisationSettings(recording_bytes=most), live, NOW))


def retention(folder: Path, items: SpyItems, settings: OrganisationSettings, *live: str) -> Retention:
    directory = FakeDirectory(organisation=msgspec.structs.replace(ORGANISATION, settings=settings))
    return Retention(items, directory, folder, lambda: live, lambda: datetime.fromtimestamp(NOW, UTC))


def write(path: Path, days_old: float = 0.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"RIFF")
    os.utime(path, (NOW - days_old * DAY_S,) * 2)
    return path


def test_old_audio_is_gone_from_the_disk_and_the_log_says_so(tmp_path: Path) -> None:
    old, young = write(tmp_path / "old.wav", 31), write(tmp_path / "young.wav", 29)
    items = SpyItems()
    asyncio.run(retention(tmp_path, items, OrganisationSettings(recording_days=30)).tidy())
    assert not old.exists()
    assert young.exists()
    assert items.gone == ["old.wav"]


def test_without_limits_everything_stays(tmp_path: Path) -> None:
    old = write(tmp_path / "old.wav", 3000)
    asyncio.run(retention(tmp_path, SpyItems(), OrganisationSettings()).tidy())
    assert old.exists()


def test_after_a_crash_what_nobody_saved_is_removed_but_not_what_a_call_still_writes(tmp_path: Path) -> None:
    lost = write(path_of(tmp_path, "lost", sure=False))
    running = write(path_of(tmp_path, "running", sure=False))
    kept = write(path_of(tmp_path, "kept", sure=True))
    asyncio.run(retention(tmp_path, SpyItems(), OrganisationSettings(), "running.wav").sweep())
    assert [each.exists() for each in (lost, running, kept)] == [False, True, True]


def test_a_saved_recording_moves_to_those_that_are_kept_once(tmp_path: Path) -> None:
    path = write(path_of(tmp_path, "r1", sure=False))
    move_to_kept(path)
    move_to_kept(path)
    assert (tmp_path / "r1.wav").exists()
    assert not path.exists()

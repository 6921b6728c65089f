from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from backend.bootstrap.arguments import Configure
from backend.bootstrap.configuration.command import run
from backend.contract.commlog import LogItemType
from backend.ports.repositories import NewLogItem
from backend.storage.database import Database, database_url
from backend.storage.repositories.commlog import SqlLogRepository

HEAD = """
[organisation]
domain = "example.com"
name = "Example"
country = "SE"
main_number = "+46812345600"
"""
USER = """
[[users]]
id = "{0}"
name = "{0}"
extension = "{1}"
"""
ALICE, BOB = USER.format("alice", "1001"), USER.format("bob", "1002")


async def configure(folder: Path, text: str, *, remove_others: bool = False, check: bool = False) -> None:
    file = folder / "organisation.toml"
    file.write_text(HEAD + text)
    await run(Configure(file, folder, None, check=check, remove_others=remove_others, replace_demo=False))


async def record(folder: Path, user: str, audio_file: str) -> None:
    """Have a recording of a user, and its file."""
    path = folder / "recordings" / audio_file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"sound")
    database = Database(database_url(None, folder))
    item = NewLogItem(
        uid=audio_file,
        domain="example.com",
        user_id=user,
        call_id="c",
        item_type=LogItemType.RECORDING,
        number="",
        display_name="",
        started_at=datetime(2026, 1, 5, tzinfo=UTC),
        duration_s=1,
        is_seen=True,
        audio_file=audio_file,
    )
    await SqlLogRepository(database.sessions).add([item])
    await database.close()


@pytest.mark.asyncio
async def test_recordings_and_messages_of_users_who_are_removed_go_with_them(tmp_path: Path) -> None:
    await configure(tmp_path, ALICE + BOB)
    for user, audio_file in (("alice", "a.wav"), ("bob", "b.wav"), ("bob", "voicemail/b.wav")):
        await record(tmp_path, user, audio_file)
    await configure(tmp_path, ALICE)
    await configure(tmp_path, ALICE, remove_others=True, check=True)
    recordings = tmp_path / "recordings"
    assert len(list(recordings.rglob("*.wav"))) == 3
    await configure(tmp_path, ALICE, remove_others=True)
    assert [path.name for path in recordings.rglob("*.wav")] == ["a.wav"]

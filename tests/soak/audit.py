"""The communication log and the recordings, held against what clients and phones saw."""

from __future__ import annotations

import asyncio
import sqlite3
import time
import wave
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from backend.domain.recordings.files import MESSAGES, unsaved_files
from backend.storage.database import SQLITE_FILE
from tests.soak.talks import audit_talks
from tests.soak.world import USERS, Seen, World

KINDS = ("INCOMING_CALL", "OUTGOING_CALL", "MISSED_CALL")
FILES = ("RECORDING", "VOICEMAIL")
NOT_MISSED = {"REJECTED", "ANSWERED_ELSEWHERE"}
TALKED = {"ACTIVE", "HELD"}
ALL_RECORDED = ("carol",)
BY_HAND = ("alice", "dave")
WRITTEN_S = 10.0
"""The log is written behind the calls, at the pace of the disk."""
TOLD_S = 3.0
"""How late a client may be told, so that its own measure of a call differs from the log's."""


@dataclass(frozen=True)
class Entry:
    """One item of the log."""

    uid: str
    call_id: str
    kind: str
    duration_s: int
    audio_file: str | None


async def until_told(world: World) -> None:
    """Wait until log and streams tell of the same calls and ends, or for as long as a slow disk may take."""
    deadline = time.monotonic() + WRITTEN_S
    while time.monotonic() < deadline and not _is_told(world):
        await asyncio.sleep(0.1)


def _is_told(world: World) -> bool:
    entries = _entries(world)
    for user in USERS:
        seen, logged = world.seen[user], {each.uid for each in _calls(entries[user])}
        if not seen.keys() <= logged:
            return False
        complete = world.snapshots[user] == 1
        if complete and not (
            logged <= seen.keys() and all("TERMINATED" in each.statuses for each in seen.values())
        ):
            return False
    return not unsaved_files(world.recordings)


def audit(world: World) -> None:
    """Note what does not agree. Where a stream began anew, its client may have missed states."""
    entries = _entries(world)
    for user in USERS:
        _audit_calls(world, user, list(_calls(entries[user])))
        if world.snapshots[user] == 1:
            _audit_recordings(world, user, [each for each in entries[user] if each.kind == "RECORDING"])
            if not world.kills:
                audit_talks(world, user)
    _audit_files(world, [each for entries_of in entries.values() for each in entries_of])


def summary(world: World) -> str:
    """Say how much was held against what."""
    entries = [each for of_user in _entries(world).values() for each in of_user]
    kinds = Counter(each.kind for each in entries)
    talks = [talk for phone in world.all_phones for talk in phone.talks]
    talked = sum((talk.ended or talk.began) - talk.began for talk in talks)
    logged = sum(each.duration_s for each in _calls(entries))
    return (
        f"The log has {', '.join(f'{count} {kind}' for kind, count in sorted(kinds.items()))}, "
        f"calls of {logged} s; the phones were in {len(talks)} calls for {talked:.0f} s"
    )


def _calls(entries: Iterable[Entry]) -> Iterator[Entry]:
    return (each for each in entries if each.kind in KINDS)


def _audit_calls(world: World, user: str, logged: list[Entry]) -> None:
    """Hold each logged call against what its user was told: once, of the right kind, as long."""
    seen, missed = world.seen[user], world.snapshots[user] > 1
    twice = [uid for uid, count in Counter(each.uid for each in logged).items() if count > 1]
    world.check(not twice, f"{user}: logged more than once: {twice}")
    by_uid = {each.uid: each for each in logged}
    missing = seen.keys() - by_uid.keys()
    world.check(not missing, f"{user}: seen and not logged: {sorted(missing)[:5]} of {len(missing)}")
    unseen = [(uid, by_uid[uid].kind) for uid in by_uid.keys() - seen.keys()]
    world.check(missed or not unseen, f"{user}: logged and not seen: {unseen[:5]} of {len(unseen)}")
    for uid, each in seen.items():
        ends = each.statuses.count("TERMINATED")
        world.check(ends <= 1, f"{user}: {uid} ended {ends} times: {each.statuses}")
        world.check(missed or ends == 1, f"{user}: {uid} has not ended: {each.statuses}")
        if uid in by_uid and ends and not missed:
            _audit_call(world, user, by_uid[uid], each)
    reached, kinds = world.phones[user].reached, Counter(each.kind for each in logged)
    answered = kinds["OUTGOING_CALL"] + kinds["INCOMING_CALL"]
    world.check(reached <= answered, f"{user}: the phone reached {reached}, {answered} are logged")


def _audit_call(world: World, user: str, entry: Entry, seen: Seen) -> None:
    talked = bool(TALKED.intersection(seen.statuses))
    wanted = _kind(seen.inbound, talked, seen.event)
    world.check(entry.kind == wanted, f"{user}: {entry} should be {wanted}: {seen}")
    world.check(entry.duration_s == seen.duration_s, f"{user}: {entry} ended as {seen}")
    if not talked:
        world.check(not entry.duration_s, f"{user}: {entry} was not answered: {seen}")
    if seen.answered is not None and seen.ended is not None and not world.kills:
        measured = seen.ended - seen.answered
        fits = -TOLD_S <= measured - entry.duration_s <= 1 + TOLD_S
        world.check(fits, f"{user}: {entry} was {measured:.1f} s long: {seen}")


def _kind(inbound: bool, talked: bool, event: str) -> str:
    if not inbound:
        return "OUTGOING_CALL"
    return "INCOMING_CALL" if talked or event in NOT_MISSED else "MISSED_CALL"


def _audit_recordings(world: World, user: str, recordings: list[Entry]) -> None:
    """Hold the recordings that were kept against those that should have been."""
    by_call: dict[str, list[Entry]] = {}
    for each in recordings:
        by_call.setdefault(each.call_id, []).append(each)
    for call_id, call in world.seen[user].items():
        wanted = call.recorded and (call.saved or user in (*ALL_RECORDED, *BY_HAND))
        kept = by_call.get(call_id, [])
        world.check(bool(kept) == wanted, f"{user}: {call_id} has {kept}, recording wanted: {wanted}: {call}")
        length = sum(each.duration_s for each in kept)
        # Each file is logged with a second at least.
        world.check(
            length <= call.duration_s + 1 + len(kept), f"{user}: {length} s of {call} were recorded: {kept}"
        )
    stray = by_call.keys() - world.seen[user].keys()
    world.check(not stray, f"{user}: recordings of calls that nobody saw: {stray}")


def _audit_files(world: World, entries: list[Entry]) -> None:
    """Hold the files of recordings against the log: all are there, as long as it says, and no others."""
    logged = {each.audio_file: each for each in entries if each.kind in FILES and each.audio_file}
    folder = world.recordings
    there = {
        path.relative_to(folder).as_posix(): path
        for path in [*folder.glob("*.wav"), *(folder / MESSAGES).glob("*.wav")]
    }
    gone, stray = logged.keys() - there.keys(), there.keys() - logged.keys()
    world.check(not gone, f"logged recordings without a file: {sorted(gone)[:5]} of {len(gone)}")
    world.check(not stray, f"files of recordings that are not logged: {sorted(stray)[:5]} of {len(stray)}")
    left = unsaved_files(folder)
    world.check(not left, f"files that nobody saved are left: {left[:5]} of {len(left)}")
    for name in logged.keys() & there.keys():
        length, entry = _length_s(there[name]), logged[name]
        told = max(1, round(length))
        world.check(abs(told - entry.duration_s) <= 1, f"{entry} has a file of {length:.2f} s")
    messages = sum(each.kind == "VOICEMAIL" for each in entries)
    world.check(
        bool(world.kills) or messages >= world.messages, f"{messages} messages of {world.messages} are there"
    )


def _length_s(path: Path) -> float:
    with wave.open(str(path)) as file:
        return float(file.getnframes() / file.getframerate())


def _entries(world: World) -> dict[str, list[Entry]]:
    """Return the logged calls, recordings and messages of each user."""
    entries: dict[str, list[Entry]] = {user: [] for user in USERS}
    query = "SELECT user_id, uid, call_id, item_type, duration_s, audio_file FROM log_items"
    with closing(sqlite3.connect(world.backend.data / SQLITE_FILE)) as database:
        for user, *values in database.execute(query):
            if user in entries:
                entries[user].append(Entry(*values))
    return entries

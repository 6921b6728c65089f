"""The communication log in the database, held against what clients and phones saw."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections import Counter

from backend.storage.database import SQLITE_FILE
from tests.soak.world import USERS, World

KINDS = ("INCOMING_CALL", "OUTGOING_CALL", "MISSED_CALL")
NOT_MISSED = {"REJECTED", "ANSWERED_ELSEWHERE"}
TALKED = {"ACTIVE", "HELD"}
WRITTEN_S = 10.0
"""The log is written behind the calls, at the pace of the disk."""


async def until_told(world: World) -> None:
    """Wait until log and streams tell of the same calls and ends, or for as long as a slow disk may take."""
    deadline = time.monotonic() + WRITTEN_S
    while time.monotonic() < deadline and not _is_told(world):
        await asyncio.sleep(0.1)


def _is_told(world: World) -> bool:
    entries = _entries(world)
    for user in USERS:
        seen, logged = world.seen[user], dict(entries[user]).keys()
        if not seen.keys() <= logged:
            return False
        complete = world.snapshots[user] == 1
        if complete and not (
            logged <= seen.keys() and all("TERMINATED" in each.statuses for each in seen.values())
        ):
            return False
    return True


def audit(world: World) -> None:
    """Note what does not agree. Where a stream began anew, its client may have missed states."""
    entries = _entries(world)
    for user in USERS:
        logged, seen, missed = entries[user], world.seen[user], world.snapshots[user] > 1
        twice = [uid for uid, count in Counter(uid for uid, _ in logged).items() if count > 1]
        world.check(not twice, f"{user}: logged more than once: {twice}")
        kinds = dict(logged)
        missing = seen.keys() - kinds.keys()
        world.check(not missing, f"{user}: seen and not logged: {sorted(missing)[:5]} of {len(missing)}")
        unseen = kinds.keys() - seen.keys()
        world.check(
            missed or not unseen, f"{user}: logged and not seen: {[(each, kinds[each]) for each in unseen]}"
        )
        for uid, each in seen.items():
            ends = each.statuses.count("TERMINATED")
            world.check(ends <= 1, f"{user}: {uid} ended {ends} times: {each.statuses}")
            world.check(missed or ends == 1, f"{user}: {uid} has not ended: {each.statuses}")
            if uid in kinds and ends:
                talked = bool(TALKED.intersection(each.statuses))
                wanted = _kind(each.inbound, talked, each.event)
                found = kinds[uid]
                world.check(missed or found == wanted, f"{user}: {uid} is {found}, {each}")
        reached, outgoing = world.phones[user].reached, Counter(kinds.values())["OUTGOING_CALL"]
        world.check(reached <= outgoing, f"{user}: the phone reached {reached}, {outgoing} are logged")


def _kind(inbound: bool, talked: bool, event: str) -> str:
    if not inbound:
        return "OUTGOING_CALL"
    return "INCOMING_CALL" if talked or event in NOT_MISSED else "MISSED_CALL"


def _entries(world: World) -> dict[str, list[tuple[str, str]]]:
    """Return id and kind of the logged calls of each user."""
    entries: dict[str, list[tuple[str, str]]] = {user: [] for user in USERS}
    with sqlite3.connect(world.backend.data / SQLITE_FILE) as database:
        rows = database.execute("SELECT user_id, uid, item_type FROM log_items")
        for user, uid, kind in rows:
            if user in entries and kind in KINDS:
                entries[user].append((uid, kind))
    database.close()
    return entries

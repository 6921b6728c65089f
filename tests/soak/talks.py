"""How long the phones talked, held against how long the streams said so.

Each answered call of a user needs a dialog of one of the user's phones, for as long as it lasts, and a phone
has no dialog for longer than a call: it may be called before (a call by operation) and hear a tone after it.
"""

from __future__ import annotations

from tests.soak.world import World

LATE_S = 3.0
"""How much later than a phone a client may be told of an answer or an end."""
BESIDE_S = 9.0
"""How long a phone may be up without a call: a tone for 3 s, and a call by operation that is being set up."""


def audit_talks(world: World, user: str) -> None:
    """Note where phones and streams do not agree for longer than they may."""
    now = max((talk.ended or 0.0 for phone in world.handsets(user) for talk in phone.talks), default=0.0)
    dialogs = [
        (talk.began, now if talk.ended is None else talk.ended)
        for phone in world.handsets(user)
        for talk in phone.talks
    ]
    calls = [
        (each.answered, each.ended)
        for each in world.seen[user].values()
        if each.answered is not None and each.ended is not None
    ]
    all_calls = [(each.began, each.ended) for each in world.seen[user].values() if each.ended is not None]
    for began, ended in uncovered(calls, dialogs, LATE_S):
        world.check(
            False, f"{user}: {_at(world, user, began)} a call without a phone for {ended - began:.1f} s"
        )
    for began, ended in uncovered(dialogs, all_calls, BESIDE_S):
        world.check(
            False, f"{user}: {_at(world, user, began)} a phone without a call for {ended - began:.1f} s"
        )


def uncovered(
    needs: list[tuple[float, float]], has: list[tuple[float, float]], slack_s: float
) -> list[tuple[float, float]]:
    """Return when there are more of ``needs`` at a time than of ``has``, for longer than ``slack_s``."""
    changes = [(at, step) for began, ended in needs for at, step in ((began, 1), (ended, -1))]
    changes += [(at, step) for began, ended in has for at, step in ((began, -1), (ended, 1))]
    found, excess, since = [], 0, 0.0
    for at, step in sorted(changes):
        if excess <= 0 < excess + step:
            since = at
        if excess > 0 >= excess + step and at - since > slack_s:
            found.append((since, at))
        excess += step
    return found


def _at(world: World, user: str, moment: float) -> str:
    """Return the calls that a user had at a moment."""
    calls = [
        f"{uid[:8]} {seen.statuses} {seen.event}"
        for uid, seen in world.seen[user].items()
        if seen.began <= moment <= (seen.ended or moment)
    ]
    return f"with {calls}"

"""Hours of calls in minutes: ``python -m tests.soak [--minutes N] [--calls N] [--seed N]``.

A real backend and exchange, a phone for each of six users, and random calls with random commands by HTTP and
by phone. At intervals all calls are ended and the processes measured. By default for an hour in which nothing
is killed, so that growth is seen; ``--calls`` makes so many calls instead, with phones that vanish, lost
packets, and kills of the backend and the exchange. Exits with 1 where something leaks or fails.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.audit import audit, summary, until_told
from tests.soak.robot import Mood
from tests.soak.situations import SITUATIONS, play_any
from tests.soak.verbs import BY_PHONE, any_command, by_phone, many_at_once, originate
from tests.soak.vitals import Round, drifts, judge, take
from tests.soak.world import USERS, World, open_world

ROUNDS = 12
STORY_S = 60.0
ENOUGH_CALLS = 1000
EXAMPLES = 8
PLAYED, PLAYED_WITH_FAULTS = 0.7, 0.3
"""The share of scenes that has to come to its end; a kill or a lost packet breaks some off."""
CALLS_PER_KILL = 200
KILLS_PER_EXCHANGE = 5
LOSS = 0.1
SCENES = 0.6
"""The share of stories that are situations; the others are chance."""
MOODS = [Mood.ANSWER] * 6 + [Mood.RING, Mood.BUSY, Mood.DECLINE]


async def story(world: World, user: str, rng: random.Random, *, faults: bool) -> None:
    """One call from its beginning to its end, with what may happen in between."""
    if rng.random() < SCENES and await play_any(world, user, rng):
        return
    if user in world.reserved:
        await asyncio.sleep(0.1)
        return
    phone = world.phones[user]
    phone.mood, phone.delay_s = rng.choice(MOODS), rng.choice((0.0, 0.05, 0.2))
    if faults and rng.random() < 0.1:
        phone.loss = LOSS
    await originate(world, user, rng)
    for _ in range(rng.randint(1, 8)):
        await asyncio.sleep(rng.uniform(0.0, 0.4))
        if user in world.reserved:
            break
        actor = rng.choice([user, user, *(each for each in USERS if each not in world.reserved)])
        if rng.random() < 0.65:
            await any_command(world, actor, rng)
        else:
            await by_phone(world.phones[actor], rng.choice(BY_PHONE), rng)
    if rng.random() < 0.02:
        await many_at_once(world, user, 20, rng)
    if user in world.reserved:
        return
    if faults and rng.random() < 0.03:
        phone.deaf = True
        await asyncio.sleep(rng.uniform(0.1, 2.0))
    phone.deaf, phone.loss = False, 0.0
    if user not in world.reserved:
        await world.hang_up(user)


async def work(world: World, user: str, until: float, calls: int, *, faults: bool) -> None:
    """Tell one story after the other."""
    rng = random.Random(world.random.random())
    while time.monotonic() < until and world.originated < calls:
        try:
            async with asyncio.timeout(STORY_S):
                await story(world, user, rng, faults=faults)
        except TimeoutError:
            world.check(world.disturbed, f"{user}: a story took over {STORY_S:.0f} s")


async def kill_now_and_then(world: World) -> None:
    """Kill the backend, and every few times the exchange, as calls go by."""
    while True:
        while world.originated < CALLS_PER_KILL * (world.kills + 1):
            await asyncio.sleep(0.2)
        if world.kills % KILLS_PER_EXCHANGE == KILLS_PER_EXCHANGE - 1:
            await world.kill_exchange()
        else:
            await world.kill_backend()


async def soak(minutes: float, calls: int, seed: int) -> list[str]:
    """Run it; return what is wrong."""
    faults = calls > 0
    rounds: list[Round] = []
    with tempfile.TemporaryDirectory() as folder:
        async with open_world(Path(folder), seed) as world:
            began = time.monotonic()
            for number in range(1, ROUNDS + 1):
                end = sys.float_info.max if faults else began + minutes * 60 * number / ROUNDS
                enough = calls * number // ROUNDS if faults else sys.maxsize
                await one_round(world, end, enough, faults=faults)
                rounds.append(await take(world))
                say(f"{time.monotonic() - began:6.0f} s {world.originated:6} calls  {rounds[-1].line()}")
                for sentence in world.failures[:5]:
                    say("  " + sentence)
            await until_told(world)
            audit(world)
            say(summary(world))
            for line in scenes(world):
                say(line)
            for drift in drifts(rounds):
                say(drift.line())
            say("Commands done and refused: " + _counts(world))
            anew = sum(world.snapshots.values()) - len(USERS)
            say(f"{world.originated} calls, {world.kills} kills, {anew} streams begun anew, seed {seed}")
            return world.failures + judge(rounds) + unplayed(world)


async def one_round(world: World, until: float, calls: int, *, faults: bool) -> None:
    """Work until a time or a number of calls, then end all of it."""
    killing = asyncio.create_task(kill_now_and_then(world)) if faults else None
    await asyncio.gather(*(work(world, user, until, calls, faults=faults) for user in USERS))
    if killing is not None:
        await world.until_undisturbed()
        killing.cancel()
        await asyncio.wait([killing])
        if not killing.cancelled() and (error := killing.exception()) is not None:
            raise error
    await world.quieten()
    await world.register()


def scenes(world: World) -> list[str]:
    """Return how often each scene was played, and why the others were not."""
    names = sorted(each.__name__ for each in SITUATIONS)
    parts = [f"{name} {world.played[name]} of {world.tried[name]}" for name in names]
    broken = [f"  {count} times {why}" for why, count in world.broken_off.most_common(20)]
    examples = [f"  such as {each}" for each in list(world.examples)[:EXAMPLES]] if world.kills == 0 else []
    return ["Scenes played: " + ", ".join(parts), *broken, *examples]


def unplayed(world: World) -> list[str]:
    """Return the scenes that were not played often enough for the soak to say anything of their verbs."""
    if world.originated < ENOUGH_CALLS:
        return []
    share = PLAYED_WITH_FAULTS if world.kills else PLAYED
    return [
        f"the scene {name} was played {world.played[name]} times of {world.tried[name]}"
        for name in (each.__name__ for each in SITUATIONS)
        if world.played[name] < max(3, share * world.tried[name])
    ]


def _counts(world: World) -> str:
    names = sorted(world.done | world.refused)
    return ", ".join(f"{name} {world.done[name]} {world.refused[name]}" for name in names)


def say(text: str) -> None:
    """Print at once."""
    print(text, flush=True)


def main() -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0, help="how long, without kills (60)")
    parser.add_argument(
        "--calls", type=int, default=0, help="make so many calls instead, with faults and kills"
    )
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="of what happens")
    arguments = parser.parse_args()
    wrong = asyncio.run(soak(arguments.minutes, arguments.calls, arguments.seed))
    for sentence in wrong[:50]:
        say("FAILED " + sentence)
    say("The soak has failed." if wrong else "Nothing leaks, nothing failed.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Random histories of the real processes: commands, phones that fail, packets that are lost, and kills.

The same world as in ``tests/soak``, which makes thousands of calls in it; here Hypothesis chooses the steps.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.soak.audit import audit, until_told
from tests.soak.robot import Mood
from tests.soak.verbs import (
    BY_PHONE,
    NUMBERS,
    OPERATIONS,
    any_command,
    by_phone,
    calls_of,
    command,
    many_at_once,
    originate,
)
from tests.soak.world import USERS, World, open_world

T = TypeVar("T")
STEP_S = 120.0
KILL_AFTER = 8
"""Steps of a history, or since the last kill, before something is killed."""
LEGAL = {"INITIATED", "RINGING", "ACTIVE", "HELD"}
seeds = st.integers(min_value=0, max_value=10**6)
users = st.sampled_from(sorted(USERS))
numbers = st.sampled_from([*USERS.values(), *NUMBERS])


class Stage:
    """The world on a loop in a thread of its own, so that it goes on between the steps."""

    def __init__(self, world: World, loop: asyncio.AbstractEventLoop) -> None:
        self.world = world
        self._loop = loop

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something on the loop, to its end."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(STEP_S)


@contextlib.contextmanager
def open_stage(folder: Path) -> Iterator[Stage]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    opened = open_world(folder, seed=1)
    try:
        world = asyncio.run_coroutine_threadsafe(opened.__aenter__(), loop).result(STEP_S)
        try:
            yield Stage(world, loop)
        finally:
            asyncio.run_coroutine_threadsafe(opened.__aexit__(None, None, None), loop).result(STEP_S)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


class Histories(RuleBasedStateMachine):
    """Users and phones, driven at random; what must hold is checked when all is over."""

    stage: ClassVar[Stage]
    kills: ClassVar[list[str]]
    """What may yet be killed, in all examples together."""

    def __init__(self) -> None:
        super().__init__()
        self.world = self.stage.world
        self.steps = 0

    # --- users and phones

    @initialize(seed=seeds)
    def calls_are_up(self, seed: int) -> None:
        """Have three pairs talk: chance alone, which leaves out rules, would often find nobody to act on."""
        rng = random.Random(seed)
        people = rng.sample(sorted(USERS), len(USERS))
        for phone in self.world.phones.values():
            phone.mood, phone.deaf, phone.loss = Mood.ANSWER, False, 0.0
        for caller, called in zip(people[::2], people[1::2], strict=True):
            self.stage.do(originate(self.world, caller, rng, USERS[called]))
        self.stage.do(asyncio.sleep(0.3))

    @rule(user=users, number=numbers, seed=seeds)
    def somebody_calls(self, user: str, number: str, seed: int) -> None:
        self.stage.do(originate(self.world, user, random.Random(seed), number))

    @rule(caller=users, called=users, seed=seeds)
    def two_talk(self, caller: str, called: str, seed: int) -> None:
        self.world.phones[called].mood = Mood.ANSWER
        self.stage.do(originate(self.world, caller, random.Random(seed), USERS[called]))
        self.stage.do(asyncio.sleep(0.1))

    @rule(user=users, seed=seeds)
    def a_user_does_what_is_offered(self, user: str, seed: int) -> None:
        self.stage.do(any_command(self.world, user, random.Random(seed)))

    @rule(user=users, action=st.sampled_from(sorted(OPERATIONS)), seed=seeds)
    def a_user_tries_anything(self, user: str, action: str, seed: int) -> None:
        self.stage.do(self._try(user, action, random.Random(seed)))

    @rule(user=users, seed=seeds)
    def fifty_commands_come_at_once(self, user: str, seed: int) -> None:
        self.stage.do(many_at_once(self.world, user, 50, random.Random(seed)))
        self.every_call_is_in_a_legal_state(user)

    @rule(user=users, verb=st.sampled_from(BY_PHONE), seed=seeds)
    def a_phone_does_something(self, user: str, verb: str, seed: int) -> None:
        self.stage.do(by_phone(self.world.phones[user], verb, random.Random(seed)))

    @rule(user=users, mood=st.sampled_from(Mood))
    def a_phone_changes_its_mood(self, user: str, mood: Mood) -> None:
        self.world.phones[user].mood = mood

    @rule(seconds=st.sampled_from([0.02, 0.2]))
    def time_passes(self, seconds: float) -> None:
        self.stage.do(asyncio.sleep(seconds))

    # --- accidents

    @rule(user=users, loss=st.sampled_from([0.0, 0.1, 0.3]))
    def packets_are_lost(self, user: str, loss: float) -> None:
        self.world.phones[user].loss = loss

    @rule(user=users)
    def a_phone_vanishes_or_is_there_again(self, user: str) -> None:
        phone = self.world.phones[user]
        phone.deaf = not phone.deaf

    @precondition(lambda self: self.kills and self.steps > KILL_AFTER)
    @rule()
    def something_is_killed(self) -> None:
        self.steps = 0
        for phone in self.world.phones.values():
            phone.deaf, phone.loss = False, 0.0
        what = self.kills.pop()
        self.stage.do(self.world.kill_backend() if what == "backend" else self.world.kill_exchange())

    @invariant()
    def a_step_is_done(self) -> None:
        self.steps += 1

    # --- what must hold

    def every_call_is_in_a_legal_state(self, user: str) -> None:
        for call in self.stage.do(calls_of(self.world, user)):
            assert call["status"] in LEGAL, call
            assert any(each["action"] == "HANG_UP" for each in call["actions"]), call

    def teardown(self) -> None:
        self.stage.do(self.world.until_undisturbed())
        self.stage.do(self.world.quieten())
        self.stage.do(until_told(self.world))
        audit(self.world)

    async def _try(self, user: str, action: str, rng: random.Random) -> None:
        for call in (await calls_of(self.world, user))[:1]:
            await command(self.world, user, action, call, rng)


@pytest.mark.timeout(300)
def test_random_histories_of_the_real_processes_leave_nothing_behind(tmp_path: Path) -> None:
    Histories.kills = ["exchange", "backend"]
    with open_stage(tmp_path) as Histories.stage:
        run_state_machine_as_test(
            Histories,
            settings=settings(
                max_examples=3,
                stateful_step_count=20,
                deadline=None,
                derandomize=True,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            ),
        )
        assert Histories.stage.world.kills > 0
        # Not within a history: that would be run again, without the kills, and taken for flaky.
        assert Histories.stage.world.failures == []

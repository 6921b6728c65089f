"""A backend that is there but does not answer."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.bridge.backend_watch import BackendWatch
from app.client.errors import UncertainError
from app.state.action import CommandDone
from app.state.connection import BackendLost
from app.state.model import ConnectionStatus, PendingCommand
from app.state.pending import CommandSent
from app.state.store import Store
from tests.support import console_states as states

HOLD = PendingCommand("1", "call.hold-resume", frozenset({"a1"}))


class FakeBackend:
    """Fails to answer a number of times."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.asked = 0
        self.may_answer = asyncio.Event()

    async def is_alive(self) -> None:
        self.asked += 1
        if self.asked <= self.failures:
            raise UncertainError("no answer")
        await self.may_answer.wait()


async def until(store: Store, *, slow: bool) -> None:
    async with asyncio.timeout(2):
        while store.state.connection.slow is not slow:
            await asyncio.sleep(0.002)


@pytest.mark.asyncio
async def test_a_command_without_an_answer_makes_what_is_shown_doubtful_until_there_is_one() -> None:
    store, backend = Store(states.BUSY), FakeBackend(failures=2)
    watch = BackendWatch(store, backend, slow_s=0.01)
    store.apply(CommandSent(HOLD))
    await until(store, slow=True)
    backend.may_answer.set()
    await until(store, slow=False)
    assert backend.asked == 3
    await watch.close()


@pytest.mark.asyncio
async def test_a_quick_answer_is_no_news() -> None:
    store, backend = Store(states.BUSY), FakeBackend()
    watch = BackendWatch(store, backend, slow_s=0.01)
    store.apply(CommandSent(HOLD))
    store.apply(CommandDone("1", succeeded=True))
    await asyncio.sleep(0.03)
    assert (store.state.connection.slow, backend.asked) == (False, 0)
    await watch.close()


@pytest.mark.asyncio
async def test_a_later_command_is_watched_from_its_own_beginning() -> None:
    store, backend = Store(states.BUSY), FakeBackend()
    watch = BackendWatch(store, backend, slow_s=0.02)
    store.apply(CommandSent(HOLD))
    store.apply(CommandSent(replace(HOLD, request_id="2")))
    store.apply(CommandDone("1", succeeded=True))
    await until(store, slow=True)
    await watch.close()


@pytest.mark.asyncio
async def test_a_broken_stream_says_more_than_a_late_answer() -> None:
    store, backend = Store(states.BUSY), FakeBackend(failures=10**6)
    watch = BackendWatch(store, backend, slow_s=0.01)
    store.apply(CommandSent(HOLD))
    await until(store, slow=True)
    store.apply(BackendLost("gone"))
    await asyncio.sleep(0.01)
    connection = store.state.connection
    assert (connection.status, connection.slow) == (ConnectionStatus.LOST, False)
    assert backend.asked <= 100, "it was asked without a pause"
    await watch.close()

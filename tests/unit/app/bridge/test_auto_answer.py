from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.bridge.auto_answer import TONE, AutoAnswer
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.declared import AUTO_ANSWER, AUTO_ANSWER_SECONDS
from app.settings.store import Settings
from app.softphone import protocol
from app.state.action import StreamReceived
from app.state.model import ConsoleState
from app.state.store import Store
from backend.contract.calls import CallAction, CallState, CallStatus
from backend.contract.stream import CallChangedEvent
from tests.support.calls import DEVICE, call, snapshot
from tests.support.fake_backend import eventually


class Watched:
    def __init__(self, folder: Path) -> None:
        self.store = Store(ConsoleState(device_id=DEVICE))
        self.settings = Settings(folder / "settings.json")
        self.settings.change(AUTO_ANSWER_SECONDS.key, 0)
        self.given: list[tuple[CommandId, Arguments]] = []
        self.told: list[protocol.Command] = []
        self.auto = AutoAnswer(
            self.store,
            self.settings,
            give=lambda command_id, arguments: self.given.append((command_id, arguments)),
            tell=self.told.append,
        )

    def comes(self, *states: CallState) -> None:
        for state in states:
            self.store.apply(StreamReceived(CallChangedEvent(call=state), 0.0))


def ringing(call_id: str) -> CallState:
    return call(call_id, CallStatus.RINGING, CallAction.ANSWER, CallAction.HANG_UP, devices=[DEVICE])


@asynccontextmanager
async def watching(folder: Path) -> AsyncIterator[Watched]:
    watched = Watched(folder)
    watched.store.apply(StreamReceived(snapshot(), 0.0))
    try:
        yield watched
    finally:
        watched.auto.close()


@pytest.mark.asyncio
async def test_a_call_is_answered_once_after_a_tone_where_that_is_wanted(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        watched.comes(ringing("r1"))
        await asyncio.sleep(0.02)
        assert watched.given == []
        watched.settings.change(AUTO_ANSWER.key, True)
        await eventually(lambda: watched.given)
        watched.comes(ringing("r1"))
        await asyncio.sleep(0.02)
        assert watched.given == [(CommandId.ANSWER, Arguments(call_id="r1"))]
        assert watched.told == [protocol.PlayFile(str(TONE))]
        assert TONE.is_file()


@pytest.mark.asyncio
async def test_nobody_is_put_on_hold_for_it(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        watched.settings.change(AUTO_ANSWER.key, True)
        watched.comes(call("a", CallStatus.ACTIVE, CallAction.HOLD), ringing("r1"))
        await asyncio.sleep(0.02)
        assert watched.given == []
        watched.comes(call("a", CallStatus.TERMINATED))
        await eventually(lambda: watched.given)


@pytest.mark.asyncio
async def test_a_call_that_goes_before_its_time_is_left(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        watched.settings.change(AUTO_ANSWER_SECONDS.key, 1)
        watched.settings.change(AUTO_ANSWER.key, True)
        watched.comes(ringing("r1"), call("r1", CallStatus.TERMINATED))
        await asyncio.sleep(1.1)
        assert (watched.given, watched.told) == ([], [])

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from dataclasses import replace as changed
from pathlib import Path

import pytest

from app.bridge.headset_control import HeadsetControl, command_of, lamps_of
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.headset.telephony import Lamps, Press
from app.settings.declared import HEADSET_BUTTONS
from app.settings.store import Settings
from app.state.action import StreamReceived
from app.state.model import ConsoleState
from app.state.store import Store
from backend.contract.calls import CallStatus
from backend.contract.stream import CallChangedEvent
from tests.support import console_states as states
from tests.support.calls import call, snapshot
from tests.support.fake_backend import eventually
from tests.support.headsets import SPEAK, FakeHeadset, FakeLibrary

NAME = b"Jabra Speak"
OFF_HOOK, ON_HOOK, MUTE = bytes([2, 1, 0]), bytes([2, 0, 0]), bytes([2, 5, 0])
A1, R1 = Arguments(call_id="a1"), Arguments(call_id="r1")


@pytest.mark.parametrize(
    ("press", "state", "asked"),
    [
        (Press.OFF_HOOK, states.TWO_RINGING, CommandId.ANSWER),
        (Press.OFF_HOOK, states.IDLE, None),
        (Press.OFF_HOOK, states.BUSY, None),
        (Press.ON_HOOK, states.BUSY, CommandId.HANG_UP),
        (Press.ON_HOOK, states.TWO_RINGING, None),
        (Press.HOOK_TOGGLED, states.TWO_RINGING, CommandId.ANSWER),
        (Press.HOOK_TOGGLED, states.BUSY, CommandId.HANG_UP),
        (Press.MUTE_TOGGLED, states.BUSY, CommandId.MUTE),
        (Press.MUTE_TOGGLED, states.IDLE, None),
        (Press.MUTED, states.BUSY, CommandId.MUTE),
        (Press.UNMUTED, states.BUSY, None),
        (Press.FLASH, states.BUSY, CommandId.ANSWER),
        (Press.REJECT, states.TWO_RINGING, CommandId.HANG_UP),
        (Press.REJECT, states.IDLE, None),
    ],
)
def test_a_press_asks_for_what_the_calls_allow(
    press: Press, state: ConsoleState, asked: CommandId | None
) -> None:
    command = command_of(press, state)
    assert (command[0] if command else None) is asked


def test_lamps_show_the_calls() -> None:
    assert lamps_of(states.IDLE) == Lamps()
    assert lamps_of(states.TWO_RINGING) == Lamps(ringing=True)
    assert lamps_of(states.BUSY) == Lamps(off_hook=True)


@dataclass
class Held:
    control: HeadsetControl
    store: Store
    settings: Settings
    headset: FakeHeadset
    given: list[tuple[CommandId, Arguments]] = field(default_factory=list)
    now: float = 100.0

    def becomes(self, status: CallStatus, *, muted: bool = False) -> None:
        """The backend says that the call is so."""
        state = call("c1", status)
        state = state.model_copy(update={"inbound": True, "muted": muted})
        self.store.apply(StreamReceived(CallChangedEvent(call=state), self.now))


@asynccontextmanager
async def held(tmp_path: Path) -> AsyncIterator[Held]:
    library, headset = FakeLibrary(), FakeHeadset(SPEAK)
    library.plugged[NAME] = headset
    store, settings = Store(ConsoleState()), Settings(tmp_path / "settings.json")
    store.apply(StreamReceived(snapshot(), 0.0))
    given: list[tuple[CommandId, Arguments]] = []
    control = HeadsetControl(
        store, settings, library, give=lambda *asked: given.append(asked), clock=lambda: made.now
    )
    made = Held(control, store, settings, headset, given)
    control.start()
    await eventually(lambda: store.state.headsets.used)
    try:
        yield made
    finally:
        await control.close()
        assert headset.closed


@pytest.mark.asyncio
async def test_a_call_is_answered_muted_and_ended_by_the_headset(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.becomes(CallStatus.RINGING)
        await eventually(lambda: made.headset.written[-1][1] & 0b100)
        made.headset.press(OFF_HOOK)
        await eventually(lambda: made.given == [(CommandId.ANSWER, Arguments(call_id="c1"))])
        made.becomes(CallStatus.ACTIVE)
        await eventually(lambda: made.headset.written[-1] == bytes([2, 1, 0]))
        made.headset.press(MUTE)
        await eventually(lambda: made.given[-1][0] is CommandId.MUTE)
        made.becomes(CallStatus.ACTIVE, muted=True)
        await eventually(lambda: made.headset.written[-1] == bytes([2, 3, 0]))
        made.headset.press(ON_HOOK)
        await eventually(lambda: made.given[-1] == (CommandId.HANG_UP, Arguments(call_id="c1")))


@pytest.mark.asyncio
async def test_what_a_headset_only_repeats_is_no_press(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.becomes(CallStatus.ACTIVE)
        made.becomes(CallStatus.TERMINATED)
        made.becomes(CallStatus.ACTIVE)
        for echo in (OFF_HOOK, ON_HOOK, OFF_HOOK):
            made.headset.press(echo)
        made.headset.press(MUTE)
        await eventually(lambda: made.given)
        assert [command_id for command_id, _ in made.given] == [CommandId.MUTE]
        made.now += 10
        made.headset.press(ON_HOOK)
        await eventually(lambda: made.given[-1][0] is CommandId.HANG_UP)


@pytest.mark.asyncio
async def test_the_buttons_can_be_switched_off(tmp_path: Path) -> None:
    async with held(tmp_path) as made:
        made.settings.change(HEADSET_BUTTONS.key, False)
        await eventually(lambda: made.headset.closed)
        assert made.store.state.headsets.used == ()


@pytest.mark.asyncio
async def test_without_a_library_there_are_no_headsets(tmp_path: Path) -> None:
    store, settings = Store(), Settings(tmp_path / "settings.json")
    control = HeadsetControl(store, settings, None, give=lambda *_: None, clock=lambda: 0.0)
    control.start()
    await asyncio.sleep(0)
    await control.close()
    assert changed(store.state, demo=True).headsets.used == ()

"""The program without a window: attached to a scripted backend, and on the real exchange with its demo."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.bootstrap.arguments import parse
from app.bootstrap.foundation import Foundation
from app.bootstrap.program import Program, Window
from app.commands.availability import possible
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.installation import places
from app.state.destination import DestinationTyped
from app.state.model import Call, ConnectionStatus, ConsoleState, Prompt, RegistrationStatus
from backend.contract.calls import CallAction, CallStatus
from backend.contract.commlog import LogItemType
from backend.contract.stream import CallChangedEvent
from tests.support.calls import call
from tests.support.fake_backend import eventually, serving

STEP_S = 10.0


class Started:
    """A running program, driven by commands and watched by its state."""

    def __init__(self, directory: Path, *arguments: str) -> None:
        options = parse(["--data-dir", str(directory), "--audio", "none", *arguments])
        where = places(options.data_directory)
        where.make()
        self.foundation = Foundation(options, where)
        self.ended: list[bool] = []
        self.in_window: list[CommandId] = []
        self.answers: dict[str, Mapping[str, str]] = {}
        window = Window(self.answer, self.in_window.append, lambda: self.ended.append(True))
        self.program = Program(self.foundation, window, None)

    async def answer(self, prompt: Prompt) -> Mapping[str, str] | None:
        return self.answers.get(prompt.prompt_id)

    @property
    def state(self) -> ConsoleState:
        return self.foundation.store.state

    async def give(self, command_id: CommandId, arguments: Arguments | None = None) -> None:
        """Press the key as soon as it can be pressed."""
        if arguments is None or arguments == Arguments():
            await eventually(lambda: possible(command_id, self.state), STEP_S)
        self.program.dispatcher.give(command_id, arguments or Arguments())
        await eventually(lambda: not self.state.pending, STEP_S)

    async def reaches(self, condition: Callable[[ConsoleState], object]) -> None:
        await eventually(lambda: condition(self.state), STEP_S)

    def type(self, text: str) -> None:
        self.foundation.store.apply(DestinationTyped(text))


def only(calls: tuple[str, ...], state: ConsoleState) -> Call:
    (call_id,) = calls
    return state.calls.by_id[call_id]


def is_active(state: ConsoleState, name: str) -> bool:
    return any(
        each.name == name and each.state.status is CallStatus.ACTIVE for each in state.calls.by_id.values()
    )


@asynccontextmanager
async def started(directory: Path, *arguments: str) -> AsyncIterator[Started]:
    made = Started(directory, *arguments)
    await made.program.start()
    try:
        yield made
    finally:
        await made.program.close()
    assert len(asyncio.all_tasks()) <= 2


@pytest.mark.asyncio
async def test_it_attaches_to_a_backend_that_runs(tmp_path: Path) -> None:
    async with serving() as backend, started(tmp_path, "--backend", backend.url, "--demo") as made:
        await made.reaches(lambda state: state.connection.status is ConnectionStatus.UP)
        backend.publish(CallChangedEvent(call=call("a", CallStatus.ACTIVE, CallAction.HOLD)))
        await made.give(CommandId.HOLD_RESUME)
        assert backend.asked[0].path == "/api/callcontrol/example.org/alice/a/hold"
        await made.give(CommandId.HELP)
        await made.give(CommandId.QUIT)
        assert made.in_window == [CommandId.HELP]
        assert made.ended == [True]


@pytest.mark.asyncio
async def test_who_signs_out_can_sign_in_as_another(tmp_path: Path) -> None:
    async with serving() as backend, started(tmp_path, "--backend", backend.url, "--demo") as made:
        await made.reaches(lambda state: state.user is not None)
        await made.give(CommandId.SIGN_OUT)
        await made.reaches(lambda state: state.connection.status is ConnectionStatus.SIGNED_OUT)
        made.answers["sign-in"] = {"user": "alice@example.org", "password": "demo-alice"}
        await made.give(CommandId.SIGN_IN)
        await made.reaches(lambda state: state.connection.status is ConnectionStatus.UP)


@pytest.mark.asyncio
async def test_the_demo_calls_and_is_answered_held_recorded_parked_and_consulted_about(
    tmp_path: Path,
) -> None:
    local = ("--http", "127.0.0.1:0", "--sip", "127.0.0.1:0")
    async with asyncio.timeout(100), started(tmp_path, "--demo", *local) as made:
        await eventually(lambda: made.state.softphone.registration is RegistrationStatus.REGISTERED, 40.0)
        await made.give(CommandId.DEMO_INCOMING_CALL)
        await made.give(CommandId.ANSWER)
        await made.reaches(lambda state: is_active(state, "Carol Carlsson"))
        caller = "Carol Carlsson"

        await made.give(CommandId.HOLD_RESUME)
        await made.reaches(lambda state: state.calls.held)
        await made.give(CommandId.HOLD_RESUME)
        await made.reaches(lambda state: is_active(state, caller))
        await made.give(CommandId.RECORD_START)
        await made.reaches(lambda state: only(state.calls.current, state).state.recording)
        await asyncio.sleep(2)  # long enough for its playback to be seen
        await made.give(CommandId.PARK)
        await made.reaches(lambda state: state.parked and not state.calls.by_id)
        await made.give(CommandId.RETRIEVE_PARKED)
        await made.reaches(lambda state: is_active(state, caller) and not state.parked)

        made.type("*43")
        await made.give(CommandId.TRANSFER_ATTENDED)
        await made.reaches(lambda state: is_active(state, "Echo test") and state.calls.held)
        assert made.state.destination == ""
        assert dict(made.state.calls.consultations) == {made.state.calls.current[0]: made.state.calls.held[0]}
        await made.give(CommandId.SWAP)
        await made.reaches(lambda state: is_active(state, caller))
        await made.give(CommandId.HANG_UP)
        await made.reaches(lambda state: len(state.calls.by_id) == 1)
        await made.give(CommandId.HANG_UP)
        await made.reaches(lambda state: not state.calls.by_id)

        await made.reaches(lambda state: any(item.item_type is LogItemType.RECORDING for item in state.log))
        await made.give(CommandId.PLAY_RECORDING)
        await made.reaches(lambda state: state.playback is not None and state.playback.playing)
        await made.give(CommandId.STOP_PLAYING)
        await made.reaches(lambda state: state.playback is None)
        assert made.state.notices == ()

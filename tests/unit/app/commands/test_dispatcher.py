from __future__ import annotations

import asyncio
import errno
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.client.errors import BackendError, ConflictError, RefusedError, UnreachableError
from app.client.requests import UserRequest
from app.commands.dispatcher import Dispatcher
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.commands.table import BY_ID
from app.softphone import protocol
from app.state.action import StreamReceived
from app.state.calls import ConsultationStarted
from app.state.connection import BackendLost
from app.state.destination import DestinationTyped
from app.state.model import ConsoleState, RegistrationStatus, Severity
from app.state.playback import PlaybackAsked, PlaybackEnded
from app.state.softphone import RegistrationReported
from app.state.store import Store
from backend.contract.calls import CallAction, CallState, CallStatus
from backend.contract.commlog import LogItemType
from backend.contract.stream import CallChangedEvent, EngineEvent, EngineStatus
from tests.support.calls import DEVICE, call, log_item, snapshot

NOTHING = Arguments()
TALKING = call(
    "a", CallStatus.ACTIVE, CallAction.HOLD, CallAction.CONSULT, CallAction.DTMF, CallAction.HANG_UP
)


class FakeBackend:
    """Answers requests when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[UserRequest, str]] = []
        self.answer: CallState | BackendError | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.fetched: list[int] = []
        self.full_disk = False

    async def perform(self, request: UserRequest, request_id: str) -> CallState | None:
        self.asked.append((request, request_id))
        await self.gate.wait()
        if isinstance(self.answer, BackendError):
            raise self.answer
        return self.answer

    async def fetch_audio(self, item_id: int) -> Path:
        self.fetched.append(item_id)
        await self.gate.wait()
        if self.full_disk:
            raise OSError(errno.ENOSPC, "No space left on device")
        if isinstance(self.answer, BackendError):
            raise self.answer
        return Path(f"/recordings/{item_id}.wav")


class SpyPhone:
    """Keeps what the softphone would get."""

    def __init__(self) -> None:
        self.sent: list[protocol.Command] = []

    def send(self, message: protocol.Command) -> None:
        self.sent.append(message)


class Desk:
    """A dispatcher with all it needs."""

    def __init__(self) -> None:
        ids = itertools.count(1)
        self.now = 5.0
        self.store = Store(ConsoleState(device_id=DEVICE))
        self.backend = FakeBackend()
        self.phone = SpyPhone()
        self.in_window: list[CommandId] = []
        self.in_session: list[CommandId] = []
        self.dispatcher = Dispatcher(
            self.store,
            self.backend,
            self.phone,
            in_window=self.in_window.append,
            in_session=self.in_session.append,
            new_id=lambda: f"id-{next(ids)}",
            clock=lambda: self.now,
        )
        log = [log_item(9, LogItemType.RECORDING)]
        self.store.apply(StreamReceived(snapshot(TALKING, log=log), 0.0))
        self.store.apply(RegistrationReported(RegistrationStatus.REGISTERED, "Registered."))

    def sentences(self) -> list[str]:
        return [notice.sentence for notice in self.store.state.notices]

    async def settled(self) -> None:
        """Let what was given out be answered."""
        for _ in range(20):
            await asyncio.sleep(0)


@asynccontextmanager
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    try:
        yield made
    finally:
        await made.dispatcher.close()


@pytest.mark.asyncio
async def test_a_command_is_pending_until_its_answer_and_changes_no_call() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        calls = made.store.state.calls
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        await made.settled()
        ((request, request_id),) = made.backend.asked
        assert (request.operation, request_id) == ("holdCall", "id-1")
        assert [each.command for each in made.store.state.pending] == [CommandId.HOLD_RESUME]
        made.backend.gate.set()
        await made.settled()
        assert made.store.state.pending == ()
        assert made.store.state.calls is calls


@pytest.mark.asyncio
@pytest.mark.parametrize("refused", [False, True])
async def test_what_follows_a_command_follows_when_that_has_succeeded(refused: bool) -> None:
    async with desk() as made:
        held = call("h", CallStatus.HELD, CallAction.RESUME)
        made.store.apply(StreamReceived(CallChangedEvent(call=held), 1.0))
        made.store.apply(ConsultationStarted(TALKING.call_id, "h"))
        if refused:
            made.backend.answer = BackendError("The call is over.")
        made.dispatcher.give(CommandId.HANG_UP, NOTHING)
        await made.settled()
        operations = [request.operation for request, _ in made.backend.asked]
        assert operations == (["hangUpCall"] if refused else ["hangUpCall", "resumeCall"])


@pytest.mark.asyncio
async def test_a_key_pressed_twice_counts_once() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        for _ in range(3):
            made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        made.dispatcher.give(CommandId.HANG_UP, NOTHING)
        await made.settled()
        assert len(made.backend.asked) == 1
        assert made.sentences() == []


@pytest.mark.asyncio
async def test_a_command_that_is_not_possible_says_what_is_missing() -> None:
    async with desk() as made:
        made.dispatcher.give(CommandId.CALL, NOTHING)
        assert made.sentences() == [BY_ID[CommandId.CALL].impossible]
        assert made.store.state.notices[0].severity is Severity.INFORMATION
        assert made.backend.asked == []


@pytest.mark.asyncio
async def test_while_the_exchange_is_away_that_is_what_is_said() -> None:
    async with desk() as made:
        made.store.apply(StreamReceived(EngineEvent(engine=EngineStatus.DOWN), 1.0))
        made.dispatcher.give(CommandId.HANG_UP, NOTHING)
        expected = ["The exchange is away; nothing can be done with calls until it is back."]
        assert made.sentences() == expected
        made.store.apply(BackendLost("Gone."))
        made.dispatcher.give(CommandId.HANG_UP, NOTHING)
        assert made.sentences() == ["The backend cannot be reached now; calls that are up go on."]


@pytest.mark.asyncio
async def test_a_refusal_becomes_a_notice_and_the_key_works_again() -> None:
    async with desk() as made:
        made.backend.answer = ConflictError(409, "The call is held.", code="call.held", report_id="r-7")
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        await made.settled()
        (notice,) = made.store.state.notices
        assert (notice.sentence, notice.code, notice.report_id, notice.at) == (
            "The call is held.",
            "call.held",
            "r-7",
            5.0,
        )
        assert made.store.state.pending == ()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("error", "severity"),
    [
        (RefusedError(404, "There is nobody at that number."), Severity.WARNING),
        (RefusedError(500, "The backend has made an error."), Severity.ERROR),
        (UnreachableError("The backend cannot be reached."), Severity.ERROR),
    ],
)
async def test_a_refusal_by_the_rules_is_a_warning_and_a_fault_is_an_error(
    error: BackendError, severity: Severity
) -> None:
    async with desk() as made:
        made.backend.answer = error
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        await made.settled()
        assert [each.severity for each in made.store.state.notices] == [severity]


@pytest.mark.asyncio
async def test_the_dial_box_is_emptied_by_the_command_that_used_it() -> None:
    async with desk() as made:
        made.store.apply(DestinationTyped("1003"))
        made.dispatcher.give(CommandId.CALL, Arguments(destination="1005"))
        await made.settled()
        assert made.store.state.destination == "1003"
        made.dispatcher.give(CommandId.CALL, NOTHING)
        await made.settled()
        assert made.store.state.destination == ""


@pytest.mark.asyncio
async def test_a_consultation_is_remembered_with_the_call_it_is_for() -> None:
    async with desk() as made:
        made.store.apply(DestinationTyped("1003"))
        made.backend.answer = call("b", CallStatus.INITIATED, inbound=False)
        made.dispatcher.give(CommandId.TRANSFER_ATTENDED, NOTHING)
        await made.settled()
        assert dict(made.store.state.calls.consultations) == {"b": "a"}


@pytest.mark.asyncio
async def test_digits_go_out_one_after_another_in_their_order() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        for digit in "159":
            made.dispatcher.give(CommandId.DTMF, Arguments(digits=digit))
        await made.settled()
        assert len(made.backend.asked) == 1
        made.backend.gate.set()
        await made.settled()
        sent = [request.body.to_json() for request, _ in made.backend.asked if request.body]
        assert sent == ['{"digits":"1"}', '{"digits":"5"}', '{"digits":"9"}']


@pytest.mark.asyncio
async def test_a_recording_is_fetched_and_then_played() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        made.dispatcher.give(CommandId.PLAY_RECORDING, NOTHING)
        assert made.store.state.playback is not None
        assert made.store.state.playback.loading
        made.backend.gate.set()
        await made.settled()
        assert made.phone.sent == [protocol.PlayFile("/recordings/9.wav")]


@pytest.mark.asyncio
async def test_a_playback_that_was_stopped_while_it_was_fetched_is_not_begun() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        made.dispatcher.give(CommandId.PLAY_RECORDING, NOTHING)
        await made.settled()
        made.store.apply(PlaybackEnded())
        made.backend.gate.set()
        await made.settled()
        assert made.phone.sent == []


@pytest.mark.asyncio
async def test_another_recording_takes_the_place_of_the_one_being_fetched() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        made.dispatcher.give(CommandId.PLAY_RECORDING, NOTHING)
        await made.settled()
        made.dispatcher.give(CommandId.PLAY_RECORDING, Arguments(item_id=9))
        await made.settled()
        made.backend.gate.set()
        await made.settled()
        assert made.backend.fetched == [9, 9]
        assert made.phone.sent == [protocol.PlayFile("/recordings/9.wav")]


@pytest.mark.asyncio
async def test_a_recording_that_cannot_be_fetched_is_told() -> None:
    async with desk() as made:
        made.backend.answer = BackendError("That recording is gone.")
        made.dispatcher.give(CommandId.PLAY_RECORDING, NOTHING)
        await made.settled()
        assert made.store.state.playback is None
        assert made.sentences() == ["That recording is gone."]


@pytest.mark.asyncio
async def test_other_commands_go_to_the_softphone_the_window_the_program_and_the_state() -> None:
    async with desk() as made:
        made.store.apply(PlaybackAsked(9))
        made.dispatcher.give(CommandId.STOP_PLAYING, NOTHING)
        made.dispatcher.give(CommandId.HELP, NOTHING)
        made.dispatcher.give(CommandId.QUIT, NOTHING)
        made.dispatcher.give(CommandId.SELECT_NEXT_CALL, NOTHING)
        assert made.phone.sent == [protocol.StopPlaying()]
        assert made.in_window == [CommandId.HELP]
        assert made.in_session == [CommandId.QUIT]
        assert made.store.state.selection.call_id == "a"
        assert made.backend.asked == []


@pytest.mark.asyncio
async def test_a_key_counts_as_soon_as_the_call_shows_what_the_one_before_did() -> None:
    talking = call("a", CallStatus.ACTIVE, CallAction.HOLD, CallAction.START_REC)
    async with desk() as made:
        made.store.apply(StreamReceived(CallChangedEvent(call=talking), 0.5))
        made.backend.gate.clear()
        made.dispatcher.give(CommandId.RECORD_START, NOTHING)
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        await made.settled()
        assert [request.operation for request, _ in made.backend.asked] == ["startRecording"]
        recorded = talking.model_copy(update={"state_token": 99, "recording": True})
        made.store.apply(StreamReceived(CallChangedEvent(call=recorded), 1.0))
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        made.backend.gate.set()
        await made.settled()
        assert [request.operation for request, _ in made.backend.asked] == ["startRecording", "holdCall"]


@pytest.mark.asyncio
async def test_a_key_that_waits_for_a_slow_backend_says_what_for_and_a_double_press_says_nothing() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        assert made.sentences() == []
        made.now += 1.5
        made.dispatcher.give(CommandId.HANG_UP, NOTHING)
        assert made.sentences() == ["“Hold or resume” is still on its way: the backend has not answered yet."]
        made.backend.gate.set()
        await made.settled()
        assert len(made.backend.asked) == 1


@pytest.mark.asyncio
async def test_a_note_goes_before_the_command_that_sends_the_call_on() -> None:
    async with desk() as made:
        made.backend.gate.clear()
        made.dispatcher.give(CommandId.SET_NOTE, Arguments(call_id="a", text="Ask for Eva"))
        made.dispatcher.give(CommandId.HOLD_RESUME, NOTHING)
        await made.settled()
        assert [request.operation for request, _ in made.backend.asked] == ["setCallNote"]
        made.backend.gate.set()
        await made.settled()
        assert [request.operation for request, _ in made.backend.asked] == ["setCallNote", "holdCall"]


@pytest.mark.asyncio
async def test_a_recording_that_finds_no_room_on_the_disk_says_so() -> None:
    async with desk() as made:
        made.backend.full_disk = True
        made.dispatcher.give(CommandId.PLAY_RECORDING, NOTHING)
        await made.settled()
        assert made.sentences() == ["The recording could not be fetched: No space left on device."]
        assert made.store.state.playback is None

"""Each verb of the attendant, by keys, on the real product."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, scenarios, step, then

from app.settings.declared import AUTO_ANSWER, AUTO_ANSWER_SECONDS
from app.state.model import ConsoleState
from backend.contract.commlog import LogItemType
from backend.ports.organisation import RecordingPolicy
from tests.features.console.conftest import WHO, words
from tests.support.listening import ALICE, BOB, QUIET, hears
from tests.support.stage import ATTENDANT, FULL_NAMES, VOICES, Stage, open_stage
from tests.support.tones import is_heard, loudness, read_wav


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(qapp, tmp_path_factory.mktemp("stage"), ("Bob", "Carol", "Dave")) as opened:
        yield opened


@pytest.fixture
def answered_by_themselves(stage: Stage) -> Iterator[None]:
    """Have calls answered after a second, in this scenario."""
    console = stage.console.desktop.console
    console.change_setting(AUTO_ANSWER_SECONDS.key, 1)
    console.change_setting(AUTO_ANSWER.key, True)
    yield
    console.change_setting(AUTO_ANSWER.key, False)


@pytest.fixture
def recorded_on_demand(stage: Stage) -> Iterator[None]:
    """Have calls of the attendant recorded from their beginning, in this scenario."""
    stage.run(stage.reorganise(RecordingPolicy.ON_DEMAND))
    yield
    stage.run(stage.reorganise(RecordingPolicy.MANUAL))


@pytest.fixture
def recordings_before(stage: Stage) -> int:
    """How many recordings the log has as the scenario begins."""
    return len(recordings(stage.state))


def recordings(state: ConsoleState) -> list[int]:
    """The items of the log that are recordings."""
    return [item.item_id for item in state.log if item.item_type is LogItemType.RECORDING]


@given("calls are to be answered after 1 second", target_fixture="_")
def auto_answer(answered_by_themselves: None) -> None: ...


@given("calls of the attendant are recorded on demand", target_fixture="_")
def on_demand(recordings_before: int, recorded_on_demand: None) -> None: ...


@step(words(rf"the attendant selects {WHO} in the conference"))
def selects(stage: Stage, who: str) -> None:
    """Go to the list of participants, and in it to somebody, by keys alone."""
    stage.until(
        lambda state: len(state.calls.by_id) == len(state.calls.current) == 1 and not state.pending,
        "the conference alone",
    )
    window, people = stage.console.window, stage.console.window.card.people
    for _ in range(60):
        if window.focusWidget() is people.list:
            break
        stage.press("Tab")
    assert window.focusWidget() is people.list, f"{window.focusWidget()}, {window.isActiveWindow()}"
    for _ in range(people.model.rowCount()):
        chosen = people.model.value_at(people.list.currentIndex().row())
        if chosen is None or chosen.participant.remote_party.display_name != FULL_NAMES[who]:
            stage.press("Down")
    row = people.model.value_at(people.list.currentIndex().row())
    assert row is not None, f"{people.model.rowCount()} people, {stage.state.selection}, {stage.state.calls}"
    assert row.participant.id == stage.state.selection.participant_id
    assert row.participant.remote_party.display_name == FULL_NAMES[who]


@then(words(rf"{WHO}'s phone gets the digits (?P<digits>\S+)"))
def gets_digits(stage: Stage, who: str, digits: str) -> None:
    stage.run(stage.phones[who].wait_digits(stage.leg(who), digits))


@then(words(rf"{WHO} hears a voice"))
def hears_a_voice(stage: Stage, who: str) -> None:
    async def listen() -> None:
        assert loudness(await stage.phones[who].listen(0.5)) > QUIET

    stage.run(listen())


@then("the log has a recording of both sides")
def both_sides(stage: Stage) -> None:
    stage.until(recordings, "a recording in the log")
    stage.run(stage.console.until_idle())
    (file,) = (stage.console.places.data / "recordings").glob("*.wav")
    samples, rate = read_wav(file)
    assert is_heard(samples[:, 0], ALICE, rate)
    assert is_heard(samples[:, 1], BOB, rate)


@then("the recording is played")
def is_played(stage: Stage) -> None:
    stage.until(lambda state: state.playback and state.playback.playing, "playing")


@then("the log has one more recording")
def one_more(stage: Stage, recordings_before: int) -> None:
    stage.until(lambda state: len(recordings(state)) == recordings_before + 1, "one more recording")


@then("the log has no more recordings")
def no_more(stage: Stage, recordings_before: int) -> None:
    stage.run(stage.console.until_idle())
    assert len(recordings(stage.state)) == recordings_before


@given("Bob and Carol are in a call")
def are_in_a_call(stage: Stage) -> None:
    stage.dial("Bob", "1003")
    stage.answer("Carol")
    stage.run(stage.phones["Bob"].wait_up(stage.leg("Bob")))


@then(
    words(rf"(?P<who>Bob|Carol|{ATTENDANT}) hears only (?P<one>Bob|Carol) and (?P<other>Carol|the attendant)")
)
def hears_two(stage: Stage, who: str, one: str, other: str) -> None:
    stage.run(hears(stage.phones[who], VOICES[one], VOICES[other]))


@given(words(rf"{WHO} takes messages"))
def takes_messages(stage: Stage, who: str) -> None:
    async def ask() -> None:
        async with client_of(stage, who) as client:
            address = f"/api/voicemailsettings/example.org/{who.lower()}"
            assert (await client.put(address, json={"allowVoicemail": True})).status_code == 204

    stage.run(ask())


@step(words(r'the attendant writes "(?P<text>.+)"'))
def writes(stage: Stage, text: str) -> None:
    stage.write(text)


@then(words(rf'{WHO} is told the note "(?P<note>.+)"'))
def is_told(stage: Stage, who: str, note: str) -> None:
    async def ask() -> None:
        async with client_of(stage, who) as client:
            state = (await client.get(f"/api/callstate/example.org/{who.lower()}")).json()
            (call,) = state["calls"]
            told = await client.get(f"/api/callnotes/example.org/{who.lower()}/{call['callId']}")
            assert told.json()["note"] == note

    stage.run(ask())


@then(words(r'the log has the note "(?P<note>.+)"'))
def log_has_note(stage: Stage, note: str) -> None:
    stage.until(lambda state: any(item.note == note for item in state.log), f"the note {note}")


@contextlib.asynccontextmanager
async def client_of(stage: Stage, who: str) -> AsyncIterator[httpx.AsyncClient]:
    """Sign a colleague in at the HTTP API."""
    user = who.lower()
    async with httpx.AsyncClient(base_url=stage.console.backend_url) as client:
        ticket = await client.post(
            f"/api/tickets/example.org/{user}",
            params={"api": ["CALL_CONTROL", "USER"], "platform": "other"},
            auth=(user, f"demo-{user}"),
        )
        client.headers["Authorization"] = f"Bearer {ticket.json()['token']}"
        yield client


scenarios("calls.feature", "transfers.feature", "parking.feature", "conferences.feature")
scenarios("recording.feature", "listening.feature", "notes.feature")

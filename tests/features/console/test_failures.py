"""Each failure that calls have to survive, on the real product."""

from __future__ import annotations

import contextlib
import resource
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytest_bdd import scenarios, step, then

from app.client import events
from app.client.events import StreamBrokenError
from app.softphone.protocol import Unregister
from app.ui.views import main_window
from tests.features.console.conftest import words
from tests.support.console import START_TIMEOUT_S
from tests.support.stage import ATTENDANT, Stage, open_stage

PROCESSES = ("backend", "exchange", "softphone")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(qapp, tmp_path_factory.mktemp("stage"), ("Bob", "Carol")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def repaired() -> Iterator[contextlib.ExitStack]:
    """What has to be put right once a scenario is over, however it ends."""
    with contextlib.ExitStack() as stack:
        yield stack


@step(words(r"the (?P<name>backend|exchange|softphone) is killed"))
def is_killed(stage: Stage, name: str) -> None:
    stage.process(name).kill()
    if name == "backend":
        stage.until(lambda state: state.connection.status == "LOST", "the loss noticed")
    elif name == "exchange":
        stage.until(lambda state: state.engine == "DOWN", "the loss noticed")
    else:
        stage.until(lambda state: state.softphone.registration == "STOPPED", "the loss noticed")


@step("the backend stands still")
def stands_still(stage: Stage, repaired: contextlib.ExitStack) -> None:
    backend = stage.process("backend")
    backend.suspend()
    repaired.callback(backend.resume)


@step("the backend goes on")
def goes_on_again(stage: Stage) -> None:
    stage.process("backend").resume()


@step(words(r"the attendant presses (?P<keys>\S+) at once"))
def presses_at_once(stage: Stage, keys: str) -> None:
    stage.press(keys)


@then("the console is ready again")
def is_ready_again(stage: Stage) -> None:
    stage.until(
        lambda state: state.connection.status == "UP" and not state.connection.slow and state.engine == "UP",
        "backend and exchange there",
        START_TIMEOUT_S,
    )
    stage.run(stage.console.until_ready())
    stage.run(stage.listen_anew())


@step("the next event cannot be read")
def cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    readable = events._event

    def broken(_: object) -> None:
        monkeypatch.setattr(events, "_event", readable)
        raise StreamBrokenError("The backend sent an event that cannot be read.")

    monkeypatch.setattr(events, "_event", broken)


@step("the registration is lost")
def registration_is_lost(stage: Stage) -> None:
    stage.phones[ATTENDANT].send(Unregister())
    stage.until(lambda state: state.softphone.registration != "REGISTERED", "the loss noticed")


@step(words(r"the attendant presses (?P<keys>\S+) while the disk is full"))
def presses_with_full_disk(stage: Stage, keys: str) -> None:
    """Let no file of this process grow for the time of a key press."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        stage.press(keys)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@step("the clock is set an hour ahead")
def clock_is_set(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main_window, "datetime", Ahead)
    assert main_window.utc_now() - datetime.now(UTC) > timedelta(minutes=59)


class Ahead(datetime):
    """A clock that was set an hour ahead."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Ahead:
        """Tell the wrong time."""
        moment = datetime.now(tz) + timedelta(hours=1)
        return cls.fromtimestamp(moment.timestamp(), tz)


@step(words(r"the computer sleeps for (?P<seconds>\d) seconds"))
def sleeps(stage: Stage, seconds: str) -> None:
    """Have all processes stand still, this one too."""
    asleep: list[psutil.Process] = [stage.process(name) for name in PROCESSES]
    wake: list[Callable[[], None]] = [each.resume for each in asleep]
    try:
        for each in asleep:
            each.suspend()
        time.sleep(int(seconds))
    finally:
        for call in wake:
            call()


scenarios("failures.feature")

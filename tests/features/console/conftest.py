"""The words that the scenarios share: who calls, which key is pressed, what is heard and seen."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from pytest_bdd import given, parsers, step, then, when

from app.softphone.protocol import LegState
from app.state.model import CallKind, ConsoleState
from backend.contract.calls import CallStatus
from tests.support.listening import hears, hears_music, hears_nothing
from tests.support.stage import ATTENDANT, EXTENSIONS, VOICES, Stage

WHO = r"(?P<who>Bob|Carol|Dave)"
ANYBODY = r"(?P<who>Bob|Carol|Dave|the attendant)"
STATUSES = {
    "ringing": CallStatus.RINGING,
    "ringing there": CallStatus.RINGING,
    "calling": CallStatus.INITIATED,
    "active": CallStatus.ACTIVE,
    "held": CallStatus.HELD,
}


@pytest.fixture(scope="module", autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Leave that to the stage, which starts and ends processes beside the tests."""
    yield


@pytest.fixture(autouse=True)
def an_empty_stage(stage: Stage) -> Iterator[None]:
    """Begin and end each scenario without calls."""
    yield
    stage.clear()


def words(pattern: str) -> parsers.re:
    """Return what recognises a step."""
    return parsers.re(f"{pattern}$")


def statuses(state: ConsoleState) -> list[CallStatus]:
    """The statuses of the attendant's calls, sorted."""
    return sorted(call.state.status for call in state.calls.by_id.values())


def has_calls(stage: Stage, *wanted: CallStatus) -> None:
    """Wait until the attendant's calls have these statuses."""
    stage.until(lambda state: statuses(state) == sorted(wanted), f"calls {wanted}")


# --- calls


@step(words(rf"{WHO} calls (?P<number>[+*\d]+)"))
def calls(stage: Stage, who: str, number: str) -> None:
    stage.dial(who, number)


@step(words(rf"{WHO} rings"))
def rings_here(stage: Stage, who: str) -> None:
    """Have somebody call the attendant, as far as the window."""
    before = set(stage.state.calls.incoming)
    stage.dial(who, "1001")
    stage.until(lambda state: set(state.calls.incoming) - before, f"{who} ringing")


@given(words(rf"{WHO} is talking with the attendant"))
def is_talking(stage: Stage, who: str) -> None:
    rings_here(stage, who)
    stage.press("Return")
    stage.run(stage.phones[who].wait_up(stage.leg(who)))
    talks(stage)


def talks(stage: Stage) -> None:
    """Wait until the call in hand is answered and nothing is on its way."""
    stage.until(
        lambda state: (
            [each.state.status for each in state.calls.of(CallKind.CURRENT)] == [CallStatus.ACTIVE]
            and not state.pending
        ),
        "one call in hand",
    )


@given(words(rf"{WHO} is on hold"))
def is_on_hold(stage: Stage, who: str) -> None:
    is_talking(stage, who)
    stage.press("F7")
    stage.until(lambda state: not state.calls.current and not state.pending, f"{who} on hold")


@step(words(rf"{WHO} answers"))
def answers(stage: Stage, who: str) -> None:
    stage.answer(who)


@step(words(rf"{WHO} is busy"))
def is_busy(stage: Stage, who: str) -> None:
    """Have somebody talk to the echo."""
    stage.dial(who, "*43")
    stage.run(stage.phones[who].wait_up(stage.leg(who)))


@step(words(rf"{WHO} hangs up"))
def hangs_up(stage: Stage, who: str) -> None:
    stage.run(stage.phones[who].hang_up(stage.leg(who)))


@step(words(rf"{WHO} declines"))
def declines(stage: Stage, who: str) -> None:
    leg = stage.run(stage.phones[who].next_incoming())
    stage.run(stage.phones[who].hang_up(leg))


# --- the keyboard


@step(words(r"the attendant presses (?P<keys>\S+)(?P<twice> twice)?"))
def presses(stage: Stage, keys: str, twice: str | None) -> None:
    stage.until(lambda state: not state.pending, "nothing on its way")
    for _ in range(2 if twice else 1):
        stage.press(keys)


@step(words(r'the attendant types "(?P<text>.+)"(?: and presses (?P<keys>\S+))?'))
def types(stage: Stage, text: str, keys: str | None) -> None:
    stage.type(text)
    if keys is not None:
        stage.press(keys)


# --- what comes of it


@then(words(r"the attendant has (?:calls: (?P<listed>.+)|no calls)"))
def calls_are(stage: Stage, listed: str | None) -> None:
    has_calls(stage, *(STATUSES[each.strip()] for each in (listed or "").split(",") if each))


@then(words(rf"{WHO} is the one in hand"))
def is_in_hand(stage: Stage, who: str) -> None:
    stage.until(
        lambda state: [each.name.split()[0] for each in state.calls.of(CallKind.CURRENT)] == [who],
        f"{who} in hand",
    )


@then(words(r'the window says "(?P<text>.+)"'))
def window_says(stage: Stage, text: str) -> None:
    stage.until_said(text)


@then(words(r'the window does not say "(?P<text>.+)"'))
def window_does_not_say(stage: Stage, text: str) -> None:
    stage.until_said(text, wanted=False)


@then(words(rf"{WHO}'s phone rings"))
def phone_rings(stage: Stage, who: str) -> None:
    stage.legs[who] = stage.run(stage.phones[who].next_incoming())


@then(words(rf"{WHO}'s call is over"))
def is_over(stage: Stage, who: str) -> None:
    stage.run(stage.phones[who].wait_ended(stage.leg(who)))


@then(words(rf"{WHO} hears that the line is busy"))
def hears_busy(stage: Stage, who: str) -> None:
    ended = stage.run(stage.phones[who].wait_ended(stage.leg(who)))
    assert ended.status in (486, 600, 603), ended


@then(words(rf"{WHO}'s call goes on"))
def goes_on(stage: Stage, who: str) -> None:
    assert stage.phones[who].legs[stage.leg(who)].state is LegState.UP


@then(words(r"(?P<speakers>.+) hear each other"))
def hear_each_other(stage: Stage, speakers: str) -> None:
    """Listen to all of them at once: each hears the others and nobody else."""
    names = [each.strip() for each in speakers.replace(" and ", ",").split(",")]
    names = [each if each in EXTENSIONS else ATTENDANT for each in names]

    async def listen() -> None:
        await asyncio.gather(
            *(
                hears(stage.phones[name], *(VOICES[other] for other in names if other != name))
                for name in names
            )
        )

    stage.run(listen())


@then(words(rf"{ANYBODY} hears music"))
def somebody_hears_music(stage: Stage, who: str) -> None:
    stage.run(hears_music(stage.phones[who]))


@then(words(rf"{ANYBODY} hears nothing"))
def somebody_hears_nothing(stage: Stage, who: str) -> None:
    stage.run(hears_nothing(stage.phones[who]))


@then(words(rf"{ANYBODY} hears only (?P<whom>Bob|Carol|the attendant)"))
def somebody_hears(stage: Stage, who: str, whom: str) -> None:
    stage.run(hears(stage.phones[who], VOICES[whom]))


@when(words(r"(?P<seconds>[\d.]+) seconds pass"))
def pass_time(stage: Stage, seconds: str) -> None:
    stage.run(asyncio.sleep(float(seconds)))

"""The story that everything stands on, told by key presses.

The real console with its real backend, exchange and softphone processes, and two phones that are processes of
their own. At every step each side is listened to.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands.ids import CommandId
from app.state.model import CallKind, ConsoleState, undisturbed
from backend.contract.calls import CallStatus
from backend.contract.commlog import LogItemType
from tests.support.console import RunningConsole, run_in_qt, running_console
from tests.support.listening import ALICE, BOB, CAROL, hears, hears_music, hears_nothing
from tests.support.phone import Phone
from tests.support.tones import is_heard, read_wav


def statuses(state: ConsoleState) -> list[CallStatus]:
    return sorted(call.state.status for call in state.calls.by_id.values())


class Story:
    """The cast: the console, the attendant's mouth and ears, and two phones."""

    def __init__(self, console: RunningConsole, alice: Phone, bob: Phone, carol: Phone) -> None:
        self.console, self.alice, self.bob, self.carol = console, alice, bob, carol

    async def is_called(self, number: str) -> str:
        """Bob calls, the attendant answers with Enter; return Bob's leg."""
        leg = await self.bob.dial(number)
        await self.console.until(lambda state: state.calls.incoming, "an incoming call")
        assert self.console.state.calls.of(CallKind.INCOMING)[0].name == "Bob Berg"
        self.console.press(Qt.Key.Key_Return)
        await self.bob.wait_up(leg)
        await self.until(CallStatus.ACTIVE)
        await hears(self.alice, BOB)
        await hears(self.bob, ALICE)
        return leg

    async def until(self, *expected: CallStatus) -> None:
        """Wait until the attendant's calls have these statuses."""
        await self.console.until(lambda state: statuses(state) == sorted(expected), f"calls {expected}")

    async def consults_carol(self, typed: str, key: Qt.Key) -> str:
        """The attendant types Carol's number or name and asks there first; return Carol's leg."""
        self.console.type(typed)
        self.console.press(key)
        leg = await self.carol.next_incoming()
        await self.carol.answer(leg)
        await self.until(CallStatus.ACTIVE, CallStatus.HELD)
        await hears(self.alice, CAROL)
        await hears(self.carol, ALICE)
        await hears_music(self.bob)
        return leg


async def tells_the_story(story: Story) -> None:
    """Answer, record, hold, resume, consult, transfer; park, retrieve; conference of three; play back."""
    console, alice, bob, carol = story.console, story.alice, story.bob, story.carol
    bob_leg = await story.is_called("+46277400")
    console.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    await console.until(lambda state: state.calls.of(CallKind.CURRENT)[0].state.recording, "recording")

    console.press(Qt.Key.Key_F7)
    await story.until(CallStatus.HELD)
    await hears_music(bob)
    await hears_nothing(alice)
    console.press(Qt.Key.Key_F7)
    await story.until(CallStatus.ACTIVE)
    await hears(bob, ALICE)
    await hears(alice, BOB)

    carol_leg = await story.consults_carol("1003", Qt.Key.Key_F5)
    console.press(Qt.Key.Key_F5)
    await story.until()
    await hears(bob, CAROL)
    await hears(carol, BOB)
    await bob.hang_up(bob_leg)
    await carol.wait_ended(carol_leg)

    bob_leg = await story.is_called("1001")
    console.press(Qt.Key.Key_F9)
    await story.until()
    await console.until(lambda state: [parked.slot for parked in state.parked] == ["701"], "parked")
    await hears_music(bob)
    console.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    await story.until(CallStatus.ACTIVE)
    await console.until(lambda state: not state.parked, "retrieved")
    await hears(alice, BOB)
    await hears(bob, ALICE)

    carol_leg = await story.consults_carol("carls", Qt.Key.Key_Return)
    console.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    await console.until(
        lambda state: [len(call.participants) for call in state.calls.by_id.values()] == [2], "a conference"
    )
    await hears(alice, BOB, CAROL)
    await hears(bob, ALICE, CAROL)
    await hears(carol, ALICE, BOB)
    console.press(Qt.Key.Key_F8)
    await story.until()
    await bob.hang_up(bob_leg)
    await carol.wait_ended(carol_leg)


async def has_a_caller_wait_for_carol(story: Story) -> None:
    """Carol is busy: the caller waits for her with music, until the attendant fetches him back."""
    console, echo = story.console, await story.carol.dial("*43")
    await story.carol.wait_up(echo)
    leg = await story.is_called("1001")
    console.type("carol")
    console.press(Qt.Key.Key_F11)
    await console.until(lambda state: [each.camp_on for each in state.returning] == [True], "waiting")
    await hears_music(story.bob)
    console.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    await console.until(lambda state: state.calls.incoming and not state.returning, "the caller back")
    await story.bob.hang_up(leg)
    await story.until()
    await story.carol.hang_up(echo)


async def is_left_in_peace(story: Story) -> None:
    """Callers hear that she is busy until she lets calls ring again; one key does both."""
    control_shift = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    story.console.press(Qt.Key.Key_D, *control_shift)
    await story.console.until(undisturbed, "not to be disturbed")
    assert (await story.bob.wait_ended(await story.bob.dial("1001"))).status == 486
    await story.until()
    story.console.press(Qt.Key.Key_D, *control_shift)
    await story.console.until(lambda state: not undisturbed(state), "to be disturbed again")


async def plays_the_recording_back(story: Story) -> None:
    """The recording is in today's log, holds both sides, and is heard again."""
    console = story.console

    def recordings(state: ConsoleState) -> list[int]:
        return [item.item_id for item in state.log if item.item_type is LogItemType.RECORDING]

    await console.until(recordings, "a recording in the log")
    await console.until_idle()  # what was recorded of Bob on demand, and not saved, is gone by then
    (file,) = (console.places.data / "recordings").glob("*.wav")
    samples, rate = read_wav(file)
    assert is_heard(samples[:, 0], ALICE, rate)
    assert is_heard(samples[:, 1], BOB, rate)
    console.desktop.console.dispatch(CommandId.PLAY_RECORDING, item_id=recordings(console.state)[0])
    await console.until(lambda state: state.playback and state.playback.playing, "playing")


@pytest.mark.timeout(180)
def test_an_attendant_works_a_call_from_ringing_to_its_recording_by_keyboard(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        async with running_console(qapp, tmp_path / "data") as console:
            await console.until_ready()
            sip = console.state.sip_uri
            assert sip is not None
            async with (
                await console.attendant(tmp_path) as alice,
                await Phone.start(tmp_path, "bob") as bob,
                await Phone.start(tmp_path, "carol") as carol,
            ):
                await bob.register(sip, "1002", "sip-1002")
                await carol.register(sip, "1003", "sip-1003")
                for phone, tone in ((alice, ALICE), (bob, BOB), (carol, CAROL)):
                    await phone.say_tone(tone)
                told = Story(console, alice, bob, carol)
                await is_left_in_peace(told)
                await has_a_caller_wait_for_carol(told)
                await tells_the_story(told)
                await plays_the_recording_back(told)

    run_in_qt(qapp, story)

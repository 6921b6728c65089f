from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.declared import (
    ANNOUNCER,
    ECHO_CANCELLATION,
    HEADSET_BUTTONS,
    LEVEL_REGULATION,
    MICROPHONE,
    MICROPHONE_GAIN,
    NOISE_SUPPRESSION,
    RING_EVERYWHERE,
    RING_TONE_EXTERNAL,
    RING_TONE_RETURNED,
    SPEAK,
    SPEAKER,
)
from app.state.diagnostics import LevelsTold, TrialTold
from app.state.headsets import HeadsetsPlugged
from app.state.in_use import ProfileInUse
from app.state.model import LOOKED_AT, Audio, AudioStatus, ConsoleState
from app.state.softphone import AudioReported
from app.state.watched import HeadsetNames, Levels, Saying, Trial, TrialStep, Watched
from app.ui.dialogs.audio import AudioDialog
from app.ui.widgets.level_bar import share
from tests.support import console_states as states
from tests.support.window import Desk

OpenDesk = Callable[[ConsoleState], Desk]
SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(desk: Desk) -> AudioDialog:
    desk.press(Qt.Key.Key_A, SHIFT_CONTROL)
    dialog = cast(AudioDialog, desk.window.dialogs.opened(CommandId.AUDIO_SETTINGS))
    assert dialog is not None
    return dialog


def test_levels_are_told_while_the_settings_are_open_and_shown_as_they_come(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    assert desk.store.state.diagnostics.watched == {Watched.SOUND}
    bar = dialog.levels[MICROPHONE.key]
    desk.store.apply(LevelsTold(0.5, None))
    assert bar.shown == share(0.5)
    assert dialog.levels[SPEAKER.key].shown == 0.0
    desk.store.apply(LevelsTold(0.0, None))
    assert 0.0 < bar.shown < share(0.5)
    desk.press(Qt.Key.Key_Escape, on=dialog)
    assert desk.store.state.diagnostics.watched == frozenset()
    assert desk.store.state.levels == Levels()


def test_another_telephone_system_has_no_echo_to_call(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    assert dialog.echo.isVisibleTo(dialog)
    desk.become(replace(states.IDLE, profile=ProfileInUse("Reception", "p1", elsewhere=True)))
    assert not dialog.echo.isVisibleTo(dialog)


def test_a_bar_shows_loudness_as_it_is_heard() -> None:
    assert share(1.0) == 1.0
    assert share(0.0) == share(0.0001) == 0.0
    assert 0.85 < share(0.5) < 0.95


def test_the_header_shows_levels_during_a_call_only(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    levels = desk.window.header.levels
    desk.store.apply(LevelsTold(0.5, 0.2))
    assert levels.isHidden()
    desk.become(states.BUSY)
    desk.store.apply(LevelsTold(0.5, 0.2))
    assert not levels.isHidden()
    assert levels.speaker.shown == share(0.2)
    desk.store.apply(LevelsTold(None, None))
    assert levels.isHidden()


def test_the_volume_is_changed_by_key_and_stored_once_it_stands(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(states.IDLE)
    slider = opened(desk).volumes[MICROPHONE.key].slider
    for _ in range(3):
        desk.press(Qt.Key.Key_Right, on=slider)
    qtbot.waitUntil(lambda: desk.settings.number(MICROPHONE_GAIN) == 115)
    desk.press(Qt.Key.Key_PageUp, on=slider)
    desk.window.dialogs.opened(CommandId.AUDIO_SETTINGS).close()  # type: ignore[union-attr]
    assert desk.settings.number(MICROPHONE_GAIN) == 140


def test_echo_and_noise_are_dealt_with_unless_switched_off_and_a_regulated_level_has_no_volume(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    echo, noise, level = (
        dialog.processing[each.key] for each in (ECHO_CANCELLATION, NOISE_SUPPRESSION, LEVEL_REGULATION)
    )
    assert (echo.isChecked(), noise.isChecked(), level.isChecked()) == (True, True, False)
    slider = dialog.volumes[MICROPHONE.key].slider
    assert slider.isEnabled()
    desk.press(Qt.Key.Key_Space, on=echo)
    desk.press(Qt.Key.Key_Space, on=level)
    assert not desk.settings.flag(ECHO_CANCELLATION)
    assert desk.settings.flag(NOISE_SUPPRESSION)
    assert desk.settings.flag(LEVEL_REGULATION)
    assert not slider.isEnabled()
    assert not dialog.processing_says.isVisibleTo(dialog)
    desk.store.apply(AudioReported(Audio(AudioStatus.READY, unprocessed=True)))
    assert "livekit" in dialog.processing_says.text()
    assert dialog.processing_says.isVisibleTo(dialog)
    assert slider.isEnabled()
    dialog.close()


def test_how_a_trial_of_the_microphone_goes_is_said(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    dialog.tests[MICROPHONE.key].click()
    assert desk.ids() == [CommandId.TEST_MICROPHONE]
    for trial, words in (
        (Trial(TrialStep.RECORDING), "Speak now…"),
        (Trial(TrialStep.PLAYING, 0.4), "Now you hear yourself."),
        (Trial(TrialStep.OVER, 0.4), "You were heard, at most at 40 %."),
        (Trial(TrialStep.OVER, 1.0), "You were heard, but too loud: turn the microphone down."),
        (Trial(TrialStep.OVER, 0.001), "Nothing was heard. Is the microphone muted, or another one meant?"),
        (Trial(TrialStep.OVER, 0.0, "Nothing comes from it."), "Nothing comes from it."),
    ):
        desk.store.apply(TrialTold(trial))
        assert dialog.says.text() == words
    desk.become(states.BUSY)
    assert not dialog.tests[MICROPHONE.key].isEnabled()
    dialog.close()


def test_a_ring_tone_is_chosen_listened_to_and_may_be_a_file(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    box = dialog.tones.boxes[RING_TONE_EXTERNAL.key]
    assert [box.itemText(row) for row in range(box.count())] == [
        "Bells",
        "Rising",
        "Falling",
        "Door bell",
        "Urgent",
        "A file of your own…",
    ]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert desk.settings.text(RING_TONE_EXTERNAL) == "doorbell"
    dialog.tones.listen[RING_TONE_EXTERNAL.key].click()
    assert desk.given[-1] == (CommandId.TEST_RINGER, Arguments(tone="doorbell"))
    own = str(tmp_path / "birds.wav")
    box.setCurrentIndex(5)
    box.activated.emit(5)
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(own)
    files.done(1)
    QApplication.processEvents()
    assert desk.settings.text(RING_TONE_EXTERNAL) == own
    assert box.currentText() == "birds.wav"
    assert dialog.tones.boxes[RING_TONE_RETURNED.key].currentText() == "Urgent"
    dialog.close()


def test_all_devices_ring_where_that_is_wanted(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    desk.press(Qt.Key.Key_Space, on=dialog.everywhere)
    assert desk.settings.flag(RING_EVERYWHERE)
    dialog.close()


def test_headsets_are_named_and_what_to_do_about_one_that_may_not_be_opened(open_desk: OpenDesk) -> None:
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    assert dialog.headset_says.text() == "No headset with buttons is plugged in."
    desk.store.apply(HeadsetsPlugged(HeadsetNames(("Jabra Evolve",), ("Blackwire",))))
    said = dialog.headset_says.text()
    assert said.startswith("In use: Jabra Evolve. This user may not open Blackwire.")
    rules = Path(__file__).parents[2] / "packaging" / "70-deskline-headset.rules"
    assert rules.name in said
    assert rules.is_file()
    desk.press(Qt.Key.Key_Space, on=dialog.headset)
    assert not desk.settings.flag(HEADSET_BUTTONS)
    dialog.close()


def test_announcements_are_spoken_on_a_device_of_their_own(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.bridge.console.find_program", lambda: lambda *_: ["true"])
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    assert not dialog.tests[ANNOUNCER.key].isEnabled()
    desk.press(Qt.Key.Key_Space, on=dialog.speak)
    assert desk.settings.flag(SPEAK)
    box = dialog.boxes[ANNOUNCER.key]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert desk.settings.text(ANNOUNCER) == states.IDLE.softphone.audio.speakers[0].device_id
    dialog.tests[ANNOUNCER.key].click()
    assert desk.store.state.saying == Saying(1, "Announcements are spoken on this device.", True)
    dialog.close()
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.store.state.saying.number == 2


def test_where_nothing_speaks_that_is_said_and_no_switch_is_shown(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.bridge.console.find_program", lambda: None)
    desk = open_desk(states.IDLE)
    dialog = opened(desk)
    assert not dialog.speak.isVisible()
    assert not dialog.boxes[ANNOUNCER.key].isVisible()
    assert any("espeak-ng" in each.text() for each in dialog.findChildren(QLabel))
    dialog.close()


def test_what_changes_ten_times_a_second_draws_the_bars_alone(open_desk: OpenDesk) -> None:
    window = open_desk(states.BUSY).window
    drawn = [view for view in window.views() if view.topics & LOOKED_AT]
    assert drawn == [window.header.levels]

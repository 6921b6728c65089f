"""What the audio settings say: ring tones by name, how a trial of the microphone goes, what lacks. Pure."""

from __future__ import annotations

from pathlib import Path

from app.language import Phrase, mark, tr
from app.state.model import Audio, SoundDevice
from app.state.watched import HeadsetNames, Trial, TrialStep
from app.ui.models.status_words import device_name

TONE_NAMES: dict[str, Phrase] = {
    "bells": mark("Bells", note="ring tone"),
    "rise": mark("Rising", note="ring tone"),
    "fall": mark("Falling", note="ring tone"),
    "doorbell": mark("Door bell", note="ring tone"),
    "hurry": mark("Urgent", note="ring tone"),
}
QUIET = 0.02
"""A peak below which nobody has spoken."""


def tone_name(chosen: str) -> str:
    """Name a tone, or the file of one's own."""
    return str(TONE_NAMES[chosen]) if chosen in TONE_NAMES else Path(chosen).name


def default_name(devices: tuple[SoundDevice, ...]) -> str:
    """Name what the system has chosen."""
    default = device_name(devices, None)
    return tr("System default ({device})", device=default) if default else tr("System default")


def trial_words(trial: Trial | None) -> str:
    """Say how the trial of the microphone goes."""
    if trial is None:
        return ""
    if trial.step is TrialStep.RECORDING:
        return tr("Speak now…")
    if trial.step is TrialStep.PLAYING:
        return tr("Now you hear yourself.")
    if trial.error:
        return trial.error
    if trial.loudest < QUIET:
        return tr("Nothing was heard. Is the microphone muted, or another one meant?")
    percent = round(trial.loudest * 100)
    if trial.loudest >= 1.0:
        return tr("You were heard, but too loud: turn the microphone down.")
    return tr("You were heard, at most at {percent} %.", percent=percent)


def processing_words(audio: Audio) -> str:
    """Say what to do where echo and noise cannot be dealt with."""
    if not audio.unprocessed:
        return ""
    return tr(
        "None of this works on this computer: the package livekit, which does it, does not load. "
        "Use a headset, or choose a device of the system that cancels echo."
    )


def headset_words(headsets: HeadsetNames) -> str:
    """Say which headsets' buttons work, and what to do about those that may not be opened."""
    told = []
    if headsets.used:
        told.append(tr("In use: {names}.", names=", ".join(headsets.used)))
    if headsets.refused:
        refused = tr(
            "This user may not open {names}. On Linux, install packaging/70-deskline-headset.rules, "
            "then plug the headset in again.",
            names=", ".join(headsets.refused),
        )
        told.append(refused)
    return " ".join(told) or tr("No headset with buttons is plugged in.")

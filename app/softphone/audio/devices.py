"""Which sound devices there are and which is used for what. Values and pure functions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.language import tr
from app.softphone.protocol import AudioDevice, AudioState, SelectAudio

SYSTEM_DEFAULTS = SelectAudio(microphone=None, speaker=None, ringer=None)


@dataclass(frozen=True)
class Devices:
    """The devices that the system has."""

    microphones: Sequence[AudioDevice] = ()
    speakers: Sequence[AudioDevice] = ()


def choose(
    wanted: str | None, available: Sequence[AudioDevice], broken: Collection[str] = ()
) -> AudioDevice | None:
    """Return the wanted device, else the system's default, else any; None where nothing works."""
    usable = [device for device in available if device.device_id not in broken]
    for device in usable:
        if device.device_id == wanted:
            return device
    for device in usable:
        if device.default:
            return device
    return usable[0] if usable else None


def ringers(
    wanted: SelectAudio, speakers: Sequence[AudioDevice], broken: Collection[str] = ()
) -> list[AudioDevice]:
    """Return what rings: the ringer, or everything that works."""
    if wanted.ring_everywhere:
        return [device for device in speakers if device.device_id not in broken]
    chosen = choose(wanted.ringer, speakers, broken)
    return [chosen] if chosen is not None else []


def judge(devices: Devices, broken: Collection[str]) -> tuple[AudioState, str]:
    """Return the state of the sound, with a sentence where it is not READY."""
    if not devices.microphones and not devices.speakers:
        return AudioState.NO_DEVICES, tr("This computer has no microphone and no loudspeaker.")
    if not devices.microphones:
        return AudioState.NO_DEVICES, tr("This computer has no microphone.")
    if not devices.speakers:
        return AudioState.NO_DEVICES, tr("This computer has no loudspeaker.")
    if choose(None, devices.microphones, broken) is None:
        return AudioState.FAILED, tr(
            "The microphone {name} cannot be opened.", name=devices.microphones[0].name
        )
    if choose(None, devices.speakers, broken) is None:
        return AudioState.FAILED, tr(
            "The loudspeaker {name} cannot be opened.", name=devices.speakers[0].name
        )
    return AudioState.READY, ""

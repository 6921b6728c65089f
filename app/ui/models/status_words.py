"""The states of the program in words: phone, sound, exchange. Pure."""

from __future__ import annotations

from app.state.model import (
    Audio,
    AudioStatus,
    ConnectionStatus,
    ConsoleState,
    RegistrationStatus,
    SoundDevice,
    undisturbed,
)
from app.ui.models.words import Words
from app.ui.theme.tokens import Tone
from backend.contract.stream import EngineStatus

_REGISTRATION = {
    RegistrationStatus.STOPPED: Words("Stopped", Tone.DANGER, "signal-off"),
    RegistrationStatus.UNREGISTERED: Words("Not registered", Tone.RETURNED, "signal-off"),
    RegistrationStatus.REGISTERING: Words("Registering…", Tone.RINGING, "loading"),
    RegistrationStatus.REGISTERED: Words("Registered", Tone.ACTIVE, "signal"),
    RegistrationStatus.FAILED: Words("Not registered", Tone.DANGER, "signal-off"),
}
_CONNECTION = {
    ConnectionStatus.CONNECTING: Words("Connecting…", Tone.RINGING, "loading"),
    ConnectionStatus.LOST: Words("Connection lost", Tone.DANGER, "exchange-off"),
    ConnectionStatus.SIGNED_OUT: Words("Signed out", Tone.NEUTRAL, "exchange-off"),
}


def phone_words(state: ConsoleState) -> Words:
    """Say whether the softphone can be called."""
    if undisturbed(state) and state.softphone.registration is RegistrationStatus.REGISTERED:
        return Words("Do not disturb", Tone.DANGER, "bell-off")
    return _REGISTRATION[state.softphone.registration]


def sound_words(state: ConsoleState) -> Words:
    """Say whether sound comes and goes, and through which device."""
    audio = state.softphone.audio
    match audio.status:
        case AudioStatus.READY:
            return Words(device_name(audio.speakers, audio.speaker) or "Ready", Tone.ACTIVE, "headset")
        case AudioStatus.NO_DEVICES:
            return Words("No sound devices", Tone.RETURNED, "headset-off")
        case AudioStatus.FAILED:
            return Words("Sound failed", Tone.DANGER, "headset-off")
        case AudioStatus.UNKNOWN:
            return Words("Not known yet", Tone.NEUTRAL, "headset")


def exchange_words(state: ConsoleState) -> Words:
    """Say whether calls can be made: the backend is reached and has its exchange."""
    if state.connection.status is not ConnectionStatus.UP:
        return _CONNECTION[state.connection.status]
    if state.engine is EngineStatus.DOWN:
        return Words("Exchange away", Tone.DANGER, "exchange-off")
    return Words("Connected", Tone.ACTIVE, "exchange")


def device_name(devices: tuple[SoundDevice, ...], chosen: str | None) -> str:
    """Name the chosen device, or the system's default."""
    for device in devices:
        if device.device_id == chosen or (chosen is None and device.default):
            return device.name
    return devices[0].name if devices else ""


def sound_explanation(audio: Audio) -> str:
    """Name all devices in use."""
    if audio.status is not AudioStatus.READY:
        return audio.sentence
    microphone = device_name(audio.microphones, audio.microphone)
    speaker = device_name(audio.speakers, audio.speaker)
    ringer = device_name(audio.speakers, audio.ringer)
    return f"Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}."

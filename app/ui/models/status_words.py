"""The states of the program in words: phone, sound, exchange. Pure."""

from __future__ import annotations

from app.language import mark, tr
from app.state.model import (
    Audio,
    AudioStatus,
    ConnectionStatus,
    ConsoleState,
    RegistrationStatus,
    SoundDevice,
    undisturbed,
)
from app.ui.models.words import Sign, Words
from app.ui.theme.tokens import Tone
from backend.contract.stream import EngineStatus

_REGISTRATION = {
    RegistrationStatus.STOPPED: Sign(mark("Stopped"), Tone.DANGER, "signal-off"),
    RegistrationStatus.UNREGISTERED: Sign(mark("Not registered"), Tone.RETURNED, "signal-off"),
    RegistrationStatus.REGISTERING: Sign(mark("Registering…"), Tone.RINGING, "loading"),
    RegistrationStatus.REGISTERED: Sign(mark("Registered"), Tone.ACTIVE, "signal"),
    RegistrationStatus.FAILED: Sign(mark("Not registered"), Tone.DANGER, "signal-off"),
}
_CONNECTION = {
    ConnectionStatus.CONNECTING: Sign(mark("Connecting…"), Tone.RINGING, "loading"),
    ConnectionStatus.LOST: Sign(mark("Connection lost"), Tone.DANGER, "exchange-off"),
    ConnectionStatus.NOT_SET_UP: Sign(mark("Not set up"), Tone.NEUTRAL, "exchange-off"),
    ConnectionStatus.SIGNED_OUT: Sign(mark("Signed out"), Tone.NEUTRAL, "exchange-off"),
}


def phone_words(state: ConsoleState) -> Words:
    """Say whether the softphone can be called."""
    if undisturbed(state) and state.softphone.registration is RegistrationStatus.REGISTERED:
        return Words(tr("Do not disturb"), Tone.DANGER, "bell-off")
    return _REGISTRATION[state.softphone.registration].words()


def sound_words(state: ConsoleState) -> Words:
    """Say whether sound comes and goes, and through which device."""
    audio = state.softphone.audio
    match audio.status:
        case AudioStatus.READY:
            return Words(device_name(audio.speakers, audio.speaker) or tr("Ready"), Tone.ACTIVE, "headset")
        case AudioStatus.NO_DEVICES:
            return Words(tr("No sound devices"), Tone.RETURNED, "headset-off")
        case AudioStatus.FAILED:
            return Words(tr("Sound failed"), Tone.DANGER, "headset-off")
        case AudioStatus.UNKNOWN:
            return Words(tr("Not known yet"), Tone.NEUTRAL, "headset")


def exchange_words(state: ConsoleState) -> Words:
    """Say whether calls can be made: the backend is reached and has its exchange."""
    if state.connection.status is not ConnectionStatus.UP:
        return _CONNECTION[state.connection.status].words()
    if state.engine is EngineStatus.DOWN:
        return Words(tr("Exchange away"), Tone.DANGER, "exchange-off")
    if state.profile.elsewhere:
        return Words(tr("Another system"), Tone.NEUTRAL, "exchange")
    return Words(tr("Connected", note="to the exchange"), Tone.ACTIVE, "exchange")


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
    return tr(
        "Microphone: {microphone}. Speaker: {speaker}. Ringer: {ringer}.",
        microphone=microphone,
        speaker=speaker,
        ringer=ringer,
    )

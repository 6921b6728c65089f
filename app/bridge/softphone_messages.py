"""From the softphone's messages to actions on the state. Pure."""

from __future__ import annotations

import msgspec

from app.bridge.registration_words import registration_sentence
from app.language import mark, tr
from app.softphone import protocol
from app.softphone.audio.messages import Processing, TrialChanged
from app.softphone.diagnostics import messages as told
from app.state.action import Action
from app.state.diagnostics import LevelsTold, PhoneMeasured, SipMessageTold, TrialTold
from app.state.model import (
    Audio,
    AudioStatus,
    RegistrationStatus,
    Severity,
    SoundDevice,
)
from app.state.notices import Noticed
from app.state.playback import PlaybackEnded, PlaybackMoved
from app.state.softphone import AudioReported, RegistrationReported
from app.state.watched import LegMeasures, PhoneMeasures, SipMessage, Trial, TrialStep

REGISTER = protocol.Register.__name__
_AUDIO_SENTENCES = {
    AudioStatus.NO_DEVICES: mark(
        "No microphone or loudspeaker was found: calls work, but without sound here."
    ),
    AudioStatus.FAILED: mark("The sound devices cannot be used: calls work, but without sound here."),
}


def actions(message: protocol.Message) -> list[Action]:
    """What a message does to the state; legs do nothing, since the backend tells of calls."""
    match message:
        case protocol.Hello(registration=registration, audio=audio):
            return [_registration(registration), _audio(audio)]
        case protocol.RegistrationChanged():
            return [_registration(message)]
        case protocol.AudioChanged():
            return [_audio(message)]
        case protocol.PlayingChanged(playing=True):
            return [PlaybackMoved(message.position_s, message.duration_s)]
        case protocol.PlayingChanged(error=error):
            notices = (
                [Noticed(Severity.WARNING, tr("The recording cannot be played: {reason}", reason=str(error)))]
                if error
                else []
            )
            return [PlaybackEnded(), *notices]
        case told.SipTraced():
            return [SipMessageTold(SipMessage(**msgspec.structs.asdict(message)))]
        case told.LevelsMeasured(microphone=microphone, speaker=speaker):
            return [LevelsTold(microphone, speaker)]
        case TrialChanged(step=step, loudest=loudest, error=error):
            return [TrialTold(Trial(TrialStep(step.value), loudest, str(error)))]
        case told.PhoneMeasured():
            return [PhoneMeasured(_measures(message))]
        case protocol.CommandRefused(command=command, description=description) if command == REGISTER:
            return [RegistrationReported(RegistrationStatus.FAILED, str(description))]
        case protocol.CommandRefused(code=code, description=description):
            return [Noticed(Severity.WARNING, str(description), code)]
    return []


def _registration(message: protocol.RegistrationChanged) -> Action:
    status = RegistrationStatus(message.state.value)
    return RegistrationReported(status, registration_sentence(message))


def _audio(message: protocol.AudioChanged) -> Action:
    status = AudioStatus(message.state.value)
    sentence = "" if status is AudioStatus.READY else str(message.reason or _AUDIO_SENTENCES[status])
    return AudioReported(
        Audio(
            status=status,
            sentence=sentence,
            microphones=_devices(message.microphones),
            speakers=_devices(message.speakers),
            microphone=message.microphone,
            speaker=message.speaker,
            ringer=message.ringer,
            unprocessed=message.processing is Processing.MISSING,
        )
    )


def _measures(message: told.PhoneMeasured) -> PhoneMeasures:
    legs = tuple(LegMeasures(**msgspec.structs.asdict(leg)) for leg in message.legs)
    return PhoneMeasures(**{**msgspec.structs.asdict(message), "legs": legs})


def _devices(devices: list[protocol.AudioDevice]) -> tuple[SoundDevice, ...]:
    return tuple(SoundDevice(each.device_id, each.name, each.default) for each in devices)

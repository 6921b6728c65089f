"""Which streams are open on which devices. Lives in the audio thread and is never called from another.

Every change (a call, a ring, another choice, a device plugged in or gone) ends in one reconciliation that
opens and closes what is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from app.language import tr
from app.softphone.audio.devices import SYSTEM_DEFAULTS, Devices, choose, judge, ringers
from app.softphone.audio.messages import SetGains, SetProcessing, TrialChanged, TrialStep
from app.softphone.audio.meter import Meter
from app.softphone.audio.processing import Library
from app.softphone.audio.qt_playback import Playback
from app.softphone.audio.qt_sayings import Sayings
from app.softphone.audio.qt_streams import (
    SPEAKER_BUFFER_FRAMES,
    Loop,
    MicrophoneStream,
    RingReader,
    SinkStream,
    call_format,
    identity,
)
from app.softphone.audio.qt_trial import MicrophoneTrial
from app.softphone.audio.ring import FrameRing
from app.softphone.audio.sound import SoundMessage
from app.softphone.audio.stream import CallEnd, CallSound, RingTone, StreamFormat
from app.softphone.audio.voice import Played, Voice
from app.softphone.diagnostics.messages import LevelsMeasured
from app.softphone.protocol import AudioChanged, AudioDevice, SelectAudio
from app.softphone.sentences import sentence

RETRY_MS = 3000
LEVELS_MS = 100
RING_BUFFER_FRAMES = 10
MICROPHONE_SPARE_FRAMES = 1
SPEAKER_SPARE_FRAMES = 0
"""The loudspeaker has a buffer of its own besides."""


@dataclass
class _Open:
    """An open stream, the device it is on, and its end of the call."""

    device_id: str
    stream: SinkStream | MicrophoneStream
    end: CallEnd | None = None


class AudioEngine(QObject):
    """Owns the device list and the streams."""

    def __init__(
        self,
        ring_tone: RingTone,
        publish: Callable[[SoundMessage], None],
        call_sound_changed: Callable[[CallSound], None],
    ) -> None:
        """``publish`` and ``call_sound_changed`` are called in the audio thread."""
        super().__init__()
        self._ring_tone = ring_tone
        self._publish_outside = publish
        self._call_sound_changed = call_sound_changed
        self._wanted = SYSTEM_DEFAULTS
        self._calling = False
        self._ringing = False
        self._monitoring = False
        self._broken: set[str] = set()
        self._server_lost = False
        self._microphone: _Open | None = None
        self._speaker: _Open | None = None
        self._ringers: dict[str, _Open] = {}
        self._trial: MicrophoneTrial | None = None
        self._microphone_meter = Meter()
        self._speaker_meter = Meter()
        self._playback: Playback | None = None
        self._voice = Voice()
        self._saying = Sayings(lambda: self._qt_device(self._wanted.announcer), self._voice.loudspeaker)
        self._told: AudioChanged | None = None
        self._media_devices = QMediaDevices(self)
        self._media_devices.audioInputsChanged.connect(self._devices_changed)
        self._media_devices.audioOutputsChanged.connect(self._devices_changed)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._devices_changed)
        self._levels = QTimer(self)
        self._levels.setInterval(LEVELS_MS)
        self._levels.timeout.connect(self._tell_levels)
        self._reconcile()

    def set_calling(self, calling: bool) -> None:
        """Open microphone and loudspeaker for calls, or close them."""
        self._calling = calling
        self._reconcile()

    def set_ringing(self, ringing: bool, tone: RingTone) -> None:
        """Ring with a tone, or stop."""
        if tone != self._ring_tone:
            self._ring_tone = tone
            self._silence_ringers()
        self._ringing = ringing
        self._reconcile()

    def set_gains(self, gains: SetGains) -> None:
        """Know how loud the ports make what is metered here before (microphone) or after them (speaker)."""
        self._microphone_meter.gain = gains.microphone

    def process(self, wanted: SetProcessing) -> None:
        """Have the microphone's sound processed so, once there is something to do it with."""
        self._voice.want(wanted)
        self._reconcile()

    def use(self, library: Library | None) -> None:
        """Process with this; None: it cannot be loaded."""
        self._voice.use(library)
        self._reconcile()

    def watch(self, *, levels: bool, microphone: bool) -> None:
        """Tell levels, or no more; keep the microphone open for that."""
        for meter in (self._microphone_meter, self._speaker_meter):
            meter.on = levels
            meter.read()
        if levels:
            self._levels.start()
        else:
            self._levels.stop()
        self._monitoring = microphone
        self._reconcile()

    def try_microphone(self, seconds: float) -> None:
        """Record and play back; a trial that goes on ends."""
        if self._trial is not None:
            self._trial.stop()
        gain = self._microphone_meter.gain
        self._trial = MicrophoneTrial(seconds, gain, self._qt_speaker, self._publish)
        self._trial.start()
        self._reconcile()

    def select(self, wanted: SelectAudio) -> None:
        """Use other devices from now on."""
        self._wanted = wanted
        self._broken.clear()
        self._reconcile()

    def abandon_devices(self) -> None:
        """Close everything for good: the sound server has ended, and Qt would abort on a new stream."""
        self._server_lost = True
        self.stop_playing()
        self._saying.stop()
        self._end_trial()
        self._reconcile()

    def play(self, path: str, position_s: float) -> None:
        """Play a file on the loudspeaker; another one ends."""
        self.stop_playing()
        device = self._qt_speaker()
        self._playback = Playback(path, position_s, self._publish, self._voice.loudspeaker)
        self._playback.start(device)

    def say(self, path: str, at_once: bool) -> None:
        """Play a file on the announcer's device, after those before it or at once."""
        self._saying.say(path, at_once)

    def stop_playing(self) -> None:
        """End the playback."""
        if self._playback is not None:
            self._playback.stop()
            self._playback = None

    def close(self) -> None:
        """Close every stream."""
        self._retry.stop()
        self._levels.stop()
        self.stop_playing()
        self._saying.stop()
        self._end_trial()
        self._silence_ringers()
        for opened in (self._microphone, self._speaker):
            if opened is not None:
                opened.stream.stop()
        self._microphone = self._speaker = None

    def _devices_changed(self) -> None:
        self._broken.clear()
        # A sound server moves the streams of a device that goes, and Qt tells of neither that nor, at once,
        # of the device; so what should be on a chosen device is opened anew there.
        self._microphone = self._closed_if(self._wanted.microphone, self._microphone)
        self._speaker = self._closed_if(self._wanted.speaker, self._speaker)
        self._silence_ringers()
        self._reconcile()

    def _closed_if(self, chosen: str | None, opened: _Open | None) -> _Open | None:
        if chosen is None or opened is None:
            return opened
        opened.stream.stop()
        return None

    def _reconcile(self) -> None:
        devices = self._devices()
        microphone = choose(self._wanted.microphone, devices.microphones, self._broken)
        speaker = choose(self._wanted.speaker, devices.speakers, self._broken)
        ringer = choose(self._wanted.ringer, devices.speakers, self._broken)
        before = self._call_sound()
        listens = self._calling or self._monitoring or self._tries()
        self._microphone = self._moved(
            self._microphone, microphone if listens else None, self._open_microphone
        )
        self._speaker = self._moved(self._speaker, speaker if self._calling else None, self._open_speaker)
        self._ring_on(ringers(self._wanted, devices.speakers, self._broken) if self._ringing else [])
        if self._call_sound() != before:
            self._voice.between(_format_of(self._microphone), _played_on(self._speaker))
            self._call_sound_changed(self._call_sound())
        state, reason = judge(devices, self._broken)
        if self._server_lost:
            reason = tr("The sound server of this computer is not there.")
        now = AudioChanged(
            state,
            sentence(reason),
            list(devices.microphones),
            list(devices.speakers),
            _id_of(microphone),
            _id_of(speaker),
            _id_of(ringer),
            self._voice.processing,
        )
        if now != self._told:
            self._told = now
            self._publish(now)

    def _moved(
        self,
        opened: _Open | None,
        wanted: AudioDevice | None,
        open_stream: Callable[[str], _Open | None],
    ) -> _Open | None:
        """Return the stream on the wanted device; the former one is closed where it is another."""
        if opened is not None and wanted is not None and opened.device_id == wanted.device_id:
            return opened
        if opened is not None:
            opened.stream.stop()
        return open_stream(wanted.device_id) if wanted is not None else None

    def _open_microphone(self, device_id: str) -> _Open | None:
        device = _find(QMediaDevices.audioInputs(), device_id)
        if device is None:
            return None
        end = CallEnd(FrameRing(MICROPHONE_SPARE_FRAMES), call_format(device))

        def process(frame: bytes) -> bytes:
            frame = self._voice.heard(frame, end.format)
            self._microphone_meter.hear(frame)
            if self._trial is not None:
                self._trial.hear(frame, end.format)
            return frame

        stream = MicrophoneStream(device, end.format, end.ring, process, lambda: self._failed(device_id))
        stream.start()
        return _Open(device_id, stream, end)

    def _open_speaker(self, device_id: str) -> _Open | None:
        device = _find(QMediaDevices.audioOutputs(), device_id)
        if device is None:
            return None
        end = CallEnd(FrameRing(SPEAKER_SPARE_FRAMES), call_format(device))

        def hear(frame: bytes, waiting_bytes: int) -> None:
            self._speaker_meter.hear(frame)
            self._voice.played(frame, waiting_bytes)

        reader = RingReader(end.ring, end.format.frame_bytes, hear)
        stream = SinkStream(
            device, end.format, SPEAKER_BUFFER_FRAMES, reader.next_bytes, lambda: self._failed(device_id)
        )
        stream.start()
        return _Open(device_id, stream, end)

    def _open_ringer(self, device_id: str) -> _Open | None:
        device = _find(QMediaDevices.audioOutputs(), device_id)
        if device is None:
            return None
        tone = Loop(self._ring_tone.samples)
        stream = SinkStream(
            device,
            self._ring_tone.format,
            RING_BUFFER_FRAMES,
            tone.next_bytes,
            lambda: self._failed(device_id),
            beside=self._voice.loudspeaker,
        )
        stream.start()
        return _Open(device_id, stream)

    def _ring_on(self, devices: list[AudioDevice]) -> None:
        wanted = {device.device_id for device in devices}
        for device_id in [each for each in self._ringers if each not in wanted]:
            self._ringers.pop(device_id).stream.stop()
        for device_id in wanted - self._ringers.keys():
            opened = self._open_ringer(device_id)
            if opened is not None:
                self._ringers[device_id] = opened

    def _silence_ringers(self) -> None:
        for opened in self._ringers.values():
            opened.stream.stop()
        self._ringers = {}

    def _tries(self) -> bool:
        return self._trial is not None and self._trial.step is TrialStep.RECORDING

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.stop()
            self._trial = None

    def _publish(self, message: SoundMessage) -> None:
        self._publish_outside(message)
        if isinstance(message, TrialChanged) and message.step is not TrialStep.RECORDING:
            QTimer.singleShot(0, self, self._reconcile)

    def _tell_levels(self) -> None:
        microphone = self._microphone_meter.read() if self._microphone is not None else None
        speaker = self._speaker_meter.read() if self._speaker is not None else None
        self._publish(LevelsMeasured(microphone, speaker))

    def _failed(self, device_id: str) -> None:
        """Do without a device that cannot be opened, until devices change or some seconds have passed."""
        self._broken.add(device_id)
        self._retry.start()
        QTimer.singleShot(0, self, self._reconcile)

    def _call_sound(self) -> CallSound:
        return CallSound(
            self._microphone.end if self._microphone else None,
            self._speaker.end if self._speaker else None,
        )

    def _devices(self) -> Devices:
        if self._server_lost:
            return Devices()
        return Devices(_listed(QMediaDevices.audioInputs()), _listed(QMediaDevices.audioOutputs()))

    def _qt_speaker(self) -> QAudioDevice | None:
        return self._qt_device(self._wanted.speaker)

    def _qt_device(self, wanted: str | None) -> QAudioDevice | None:
        chosen = choose(wanted, self._devices().speakers, self._broken)
        return _find(QMediaDevices.audioOutputs(), chosen.device_id) if chosen else None


def _id_of(device: AudioDevice | None) -> str | None:
    return device.device_id if device is not None else None


def _format_of(opened: _Open | None) -> StreamFormat | None:
    return opened.end.format if opened is not None and opened.end is not None else None


def _played_on(opened: _Open | None) -> Played | None:
    stream_format = _format_of(opened)
    return (
        Played(opened.device_id, stream_format) if opened is not None and stream_format is not None else None
    )


def _listed(devices: list[QAudioDevice]) -> list[AudioDevice]:
    return [AudioDevice(identity(device), device.description(), device.isDefault()) for device in devices]


def _find(devices: list[QAudioDevice], device_id: str) -> QAudioDevice | None:
    return next((device for device in devices if identity(device) == device_id), None)

"""The computer's microphone and loudspeaker: the main thread's side of the audio thread.

asyncio has the main thread; Qt's event loop runs in one time-critical QThread alone. What goes there is a
queued call, what comes back is posted to the loop. pjsua2's ports are made and dropped here, in its thread.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import wave
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

import app
from app.language import tr
from app.softphone.audio.messages import SetGains, SetProcessing
from app.softphone.audio.ports import MicrophonePort, SpeakerPort
from app.softphone.audio.processing import Library
from app.softphone.audio.pulse_watch import PulseWatch, ServerState
from app.softphone.audio.qt_engine import AudioEngine
from app.softphone.audio.sound import SoundMessage, Surroundings
from app.softphone.audio.stream import CallSound, RingTone, StreamFormat
from app.softphone.audio.wav import read_format
from app.softphone.errors import RefusedError
from app.softphone.protocol import AudioChanged, AudioState, SelectAudio
from app.softphone.sentences import sentence

RING_FILE = Path(app.__file__).parents[1] / "resources" / "sounds" / "ring.wav"
LINGER_S = 3.0
"""Devices stay open this long after the last leg's sound went: a hold is often followed by a retrieval."""
RETIRED_FOR_S = 0.2
"""A port that was just disconnected may be in use until pjsua2's clock has ticked."""
THREAD_END_MS = 1000
WATCH_S = 1.0
"""Qt touches a server that has ended after 3 s; its streams must be closed by then."""
SWITCH_S = 0.0005
"""How long the audio thread waits for the interpreter while another thread is busy in it.

It asks for it several times for each frame: with Python's usual 5 ms that came to 80 ms for one in a hundred
frames, longer than what waits in the loudspeaker's buffer; so it is 20.
"""

MOST_GAIN = 4.0
MOST_TRIAL_S = 10.0
MOST_RING_S = 30.0

T = TypeVar("T")
EngineCall = Callable[[AudioEngine], None]


class _Executor(QObject):
    """Runs in the audio thread what the main thread asks for."""

    def __init__(self, engine: AudioEngine) -> None:
        super().__init__()
        self._engine = engine

    def execute(self, call: EngineCall) -> None:
        call(self._engine)


class AudioThread(QThread):
    """The thread in which all of QtMultimedia lives."""

    asked = Signal(object)

    def __init__(self, make_engine: Callable[[], AudioEngine]) -> None:
        super().__init__()
        self._make_engine = make_engine
        self.ready = threading.Event()

    def run(self) -> None:
        """Run the engine until the thread is told to quit."""
        engine = self._make_engine()
        executor = _Executor(engine)
        self.asked.connect(executor.execute, Qt.ConnectionType.QueuedConnection)
        self.ready.set()
        self.exec()
        engine.close()


class QtSound:
    """Implements ``Sound`` on the computer's devices."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Start the audio thread. Raises OSError when the ring tone is missing."""
        self._patchbay = surroundings.patchbay
        self._publish = surroundings.publish
        self._renew_process = surroundings.renew_process
        self._loop = asyncio.get_running_loop()
        self._closing: asyncio.TimerHandle | None = None
        self._microphone: MicrophonePort | None = None
        self._speaker: SpeakerPort | None = None
        self._retired: list[MicrophonePort | SpeakerPort] = []
        self._state = AudioChanged(
            AudioState.NO_DEVICES,
            sentence(tr("The sound devices are being looked for.")),
            [],
            [],
            None,
            None,
            None,
        )
        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._ring_tone = ring_tone = load_ring_tone(RING_FILE)
        self._gains = SetGains(1.0, 1.0)
        self._processing = SetProcessing()
        self._library: Library | None = None
        self._loading: asyncio.Task[None] | None = None
        self._prepared = False
        self._thread = AudioThread(
            lambda: AudioEngine(
                ring_tone,
                lambda message: self._post(self._told, message),
                lambda sound: self._post(self._connect, sound),
            )
        )
        sys.setswitchinterval(SWITCH_S)
        self._thread.start(QThread.Priority.TimeCriticalPriority)
        self._thread.ready.wait()
        # Legs are pulled even while no device is open, so that none is heard late afterwards.
        self._patchbay.add_sink(surroundings.endpoint.clock_sink)
        self._patchbay.on_use_changed(self._use_changed)
        self._server = PulseWatch()
        self._server_used = False
        self._watching: asyncio.TimerHandle | None = None
        self._watch()

    def state(self) -> AudioChanged:
        """Return the devices and what is in use."""
        return self._state

    def select(self, command: SelectAudio) -> None:
        """Choose devices; the answer is an AudioChanged when something changes by it."""
        self._ask(lambda engine: engine.select(command))

    def set_gains(self, gains: SetGains) -> None:
        """Make calls louder or quieter, those that are up too."""
        most = MOST_GAIN
        if not (0.0 <= gains.microphone <= most and 0.0 <= gains.speaker <= most):
            raise RefusedError("gain.invalid", tr("A gain is from 0 to {most}.", most=f"{most:.0f}"))
        self._gains = gains
        self._gains_changed()

    def process(self, wanted: SetProcessing) -> None:
        """Have the microphone's echo, noise and level dealt with, in calls that are up too."""
        self._processing = wanted
        self._ask(lambda engine: engine.process(wanted))
        self._gains_changed()
        self._load()

    def prepare(self) -> None:
        """Load what processes the microphone's sound, where that is wanted."""
        self._prepared = True
        self._load()

    def watch(self, *, levels: bool, microphone: bool) -> None:
        """Tell levels, or no more."""
        self._ask(lambda engine: engine.watch(levels=levels, microphone=microphone))

    def ring(self, ringing: bool, tone: str) -> None:
        """Ring on the ringer, or stop. Raises RefusedError, and rings with the usual tone then."""
        try:
            chosen = own_ring_tone(tone) if tone and ringing else self._ring_tone
        except RefusedError:
            self._ask(lambda engine: engine.set_ringing(ringing, self._ring_tone))
            raise
        self._ask(lambda engine: engine.set_ringing(ringing, chosen))

    def say(self, path: str, at_once: bool) -> None:
        """Play a file on the announcer's device. Raises RefusedError."""
        read_format(path)
        self._ask(lambda engine: engine.say(path, at_once))

    def try_microphone(self, seconds: float) -> None:
        """Record and play back. Raises RefusedError."""
        if not 0 < seconds <= MOST_TRIAL_S:
            words = tr("A trial takes at most {most} seconds.", most=f"{MOST_TRIAL_S:.0f}")
            raise RefusedError("trial.invalid", words)
        if self._state.state is not AudioState.READY:
            raise RefusedError("trial.impossible", str(self._state.reason))
        self._ask(lambda engine: engine.try_microphone(seconds))

    def play(self, path: str, position_s: float) -> None:
        """Play a file on the loudspeaker. Raises RefusedError."""
        if not 0 <= position_s < read_format(path).duration_s:
            raise RefusedError("position.invalid", tr("The position is not within the file."))
        self._ask(lambda engine: engine.play(path, position_s))

    def stop_playing(self) -> None:
        """End the playback."""
        self._ask(lambda engine: engine.stop_playing())

    def set_source(self, source: str) -> None:
        """Refuse: the microphone is what legs hear."""
        raise RefusedError("source.microphone", tr("This phone says what its microphone hears."))

    async def close(self) -> None:
        """End the audio thread and drop the ports."""
        for timer in (self._closing, self._watching):
            if timer is not None:
                timer.cancel()
        if self._loading is not None:
            self._loading.cancel()
        self._connect(CallSound(None, None))
        self._thread.quit()
        self._thread.wait(THREAD_END_MS)
        await asyncio.sleep(RETIRED_FOR_S)
        self._retired.clear()
        self._server.close()

    def _use_changed(self, in_use: bool) -> None:
        if self._closing is not None:
            self._closing.cancel()
            self._closing = None
        if in_use:
            self._set_calling(True)
        else:
            self._closing = self._loop.call_later(LINGER_S, self._set_calling, False)

    def _set_calling(self, calling: bool) -> None:
        self._ask(lambda engine: engine.set_calling(calling))

    def _ask(self, call: EngineCall) -> None:
        """Have the audio thread do something, with the sound server's state up to date."""
        self._look_at_server()
        self._thread.asked.emit(call)

    def _watch(self) -> None:
        self._look_at_server()
        self._watching = self._loop.call_later(WATCH_S, self._watch)

    def _look_at_server(self) -> None:
        """Keep Qt off a server that has ended; where it works without one (ALSA), nothing happens."""
        state = self._server.state()
        if state is ServerState.PRESENT:
            self._server_used = True
        elif state is not ServerState.UNWATCHED and self._server_used:
            self._server_used = False
            self._thread.asked.emit(lambda engine: engine.abandon_devices())
        if state is ServerState.RETURNED and not self._state.speakers:
            self._renew_process()

    def _told(self, message: SoundMessage) -> None:
        if isinstance(message, AudioChanged):
            self._state = message
        self._publish(message)

    def _connect(self, sound: CallSound) -> None:
        """Put new ports in the place of the present ones."""
        former_speaker = self._speaker
        self._retired += [port for port in (self._microphone, former_speaker) if port is not None]
        self._microphone = self._speaker = None
        if sound.microphone is not None:
            self._microphone = MicrophonePort(sound.microphone)
        self._patchbay.set_source(self._microphone)
        if former_speaker is not None:
            self._patchbay.remove_sink(former_speaker)
        if sound.speaker is not None:
            self._speaker = SpeakerPort(sound.speaker)
            self._patchbay.add_sink(self._speaker)
        self._apply_gains()
        self._loop.call_later(RETIRED_FOR_S, self._drop, list(self._retired))

    def _apply_gains(self) -> None:
        """pjsua2 names levels as the bridge sees a port: Tx is what comes from it, Rx what goes to it."""
        gains = self._gains_now()
        if self._microphone is not None:
            self._microphone.adjustTxLevel(gains.microphone)
        if self._speaker is not None:
            self._speaker.adjustRxLevel(gains.speaker)

    def _gains_now(self) -> SetGains:
        """A microphone whose level is regulated keeps its own."""
        regulated = self._library is not None and self._processing.regulate_level
        return msgspec.structs.replace(self._gains, microphone=1.0) if regulated else self._gains

    def _gains_changed(self) -> None:
        gains = self._gains_now()
        self._apply_gains()
        self._ask(lambda engine: engine.set_gains(gains))

    def _load(self) -> None:
        if self._processing and self._prepared and self._loading is None:
            self._loading = self._loop.create_task(self._load_library())

    async def _load_library(self) -> None:
        try:
            self._library = await asyncio.to_thread(Library)
        except ImportError:
            self._library = None
        library = self._library
        self._ask(lambda engine: engine.use(library))
        self._gains_changed()

    def _drop(self, ports: list[MicrophonePort | SpeakerPort]) -> None:
        self._retired = [port for port in self._retired if port not in ports]

    def _post(self, take: Callable[[T], None], value: T) -> None:
        """Hand a value from the audio thread to the main thread."""
        self._loop.call_soon_threadsafe(take, value)


def load_ring_tone(path: Path) -> RingTone:
    """Return the ring tone. Raises OSError or wave.Error."""
    with wave.open(str(path), "rb") as file:
        tone_format = StreamFormat(file.getframerate(), file.getnchannels())
        return RingTone(file.readframes(file.getnframes()), tone_format)


def own_ring_tone(path: str) -> RingTone:
    """Return a user's own ring tone. Raises RefusedError for what is no short WAV file."""
    if read_format(path).duration_s > MOST_RING_S:
        words = tr("A ring tone lasts {most} seconds at most.", most=f"{MOST_RING_S:.0f}")
        raise RefusedError("ring.long", words)
    tone = load_ring_tone(Path(path))
    if not tone.samples:
        raise RefusedError("ring.empty", tr("There is no sound in {file}.", file=Path(path).name))
    return tone

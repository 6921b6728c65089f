"""A phone without sound devices: it says a file or a tone, and plays to whoever captures what it hears.

All of it is inside pjsua2, so no busy Python thread can disturb it. Runs in the main thread.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

import pjsua2 as pj
from typing_extensions import override

from app.language import tr
from app.softphone.audio.messages import SetGains, SetProcessing
from app.softphone.audio.sound import Surroundings
from app.softphone.audio.stream import CALL_RATE
from app.softphone.audio.wav import WavFormat, read_format
from app.softphone.errors import RefusedError
from app.softphone.protocol import AudioChanged, AudioState, PlayingChanged, SelectAudio
from app.softphone.sentences import sentence

PROGRESS_S = 0.5
TONE_LEVEL = 0.3
"""Peak of a tone, as a part of full scale: -10 dBFS."""
_FREQUENCY = re.compile(r"\d{2,4}")
_HIGHEST_TONE_HZ = 7000
_TONE_MS = 32000
"""pjsua2 fades a tone out and in for 3 ms this often; whole seconds have whole periods."""


class _Player(pj.AudioMediaPlayer):
    """A file played once; ``on_end`` is called in pjsua2's thread."""

    def __init__(self, path: str, found: WavFormat, on_end: Callable[[_Player], None]) -> None:
        super().__init__()
        self.path = path
        self._found = found
        self._on_end = on_end
        self._furthest_s = 0.0

    @property
    def duration_s(self) -> float:
        """The length of the whole file."""
        return self._found.duration_s

    def position_s(self) -> float:
        """Return how far it has come; at its end pjsua2 says 0 again."""
        here_s = self.getPos() / self._found.channels / self._found.rate
        self._furthest_s = min(max(self._furthest_s, here_s), self.duration_s)
        return self._furthest_s

    def move_to(self, position_s: float) -> None:
        """Go on from elsewhere."""
        self.setPos(int(position_s * self._found.rate) * self._found.channels)

    @override
    def onEof2(self) -> None:
        self._on_end(self)


class HeadlessSound:
    """Implements ``Sound`` without devices."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._endpoint = surroundings.endpoint
        self._patchbay = surroundings.patchbay
        self._capture = surroundings.capture
        self._publish = surroundings.publish
        self._loop = asyncio.get_running_loop()
        self._source: pj.AudioMedia | None = None
        self._patchbay.add_sink(self._endpoint.clock_sink)
        self._player: _Player | None = None
        self._progress: asyncio.TimerHandle | None = None

    def state(self) -> AudioChanged:
        """Return that there are no devices."""
        return AudioChanged(
            AudioState.NO_DEVICES,
            sentence(tr("This phone was started without sound devices.")),
            [],
            [],
            None,
            None,
            None,
        )

    def select(self, command: SelectAudio) -> None:
        """Have nothing to choose from; what is in use does not change."""
        self._publish(self.state())

    def set_gains(self, gains: SetGains) -> None:
        """Leave files and tones as they are."""

    def process(self, wanted: SetProcessing) -> None:
        """Leave files and tones as they are."""

    def prepare(self) -> None:
        """Have everything."""

    def watch(self, *, levels: bool, microphone: bool) -> None:
        """Have no levels to tell."""

    def ring(self, ringing: bool, tone: str) -> None:
        """Ring unheard."""

    def say(self, path: str, at_once: bool) -> None:
        """Speak unheard."""

    def try_microphone(self, seconds: float) -> None:
        """Refuse: there is none."""
        raise RefusedError("trial.impossible", tr("This phone was started without sound devices."))

    def set_source(self, source: str) -> None:
        """Say ``silence``, ``tone:<Hz>`` or ``file:<path>``, again and again. Raises RefusedError."""
        kind, _, value = source.partition(":")
        media: pj.AudioMedia | None = None
        if kind == "file" and value:
            media = _looping_file(value)
        elif kind == "tone" and _FREQUENCY.fullmatch(value) and int(value) <= _HIGHEST_TONE_HZ:
            media = _endless_tone(int(value))
        elif source != "silence":
            raise RefusedError(
                "source.invalid", tr("A source is silence, file:<path>, or tone:<Hz> with 10 to 7000 Hz.")
            )
        self._patchbay.set_source(media)
        self._source = media

    def play(self, path: str, position_s: float) -> None:
        """Play a file into the void, and into what is captured, in real time. Raises RefusedError."""
        self.stop_playing()
        found = read_format(path)
        if not 0 <= position_s < found.duration_s:
            raise RefusedError("position.invalid", tr("The position is not within the file."))
        player = _Player(path, found, self._post_end)
        _open(player, path, found, pj.PJMEDIA_FILE_NO_LOOP)
        player.move_to(position_s)
        player.startTransmit(self._endpoint.clock_sink)
        if self._capture.sink is not None:
            player.startTransmit(self._capture.sink)
        self._player = player
        self._tell_progress()

    def stop_playing(self) -> None:
        """End the playback."""
        if self._player is not None:
            self._over(self._player.position_s())

    async def close(self) -> None:
        """Drop the ports."""
        if self._progress is not None:
            self._progress.cancel()
        self._patchbay.set_source(None)
        self._source = self._player = None

    def _tell_progress(self) -> None:
        player = self._player
        if player is not None:
            self._publish(PlayingChanged(player.path, True, player.position_s(), player.duration_s))
            self._progress = self._loop.call_later(PROGRESS_S, self._tell_progress)

    def _post_end(self, player: _Player) -> None:
        self._loop.call_soon_threadsafe(self._ended, player)

    def _ended(self, player: _Player) -> None:
        if player is self._player:
            self._over(player.duration_s)

    def _over(self, position_s: float) -> None:
        player, self._player = self._player, None
        if self._progress is not None:
            self._progress.cancel()
        if player is not None:
            self._publish(PlayingChanged(player.path, False, position_s, player.duration_s))


def _looping_file(path: str) -> pj.AudioMedia:
    found = read_format(path)
    player = pj.AudioMediaPlayer()
    _open(player, path, found, 0)
    return player


def _endless_tone(frequency_hz: int) -> pj.AudioMedia:
    tone = pj.ToneDesc()
    tone.freq1, tone.freq2 = frequency_hz, 0
    tone.on_msec, tone.off_msec = _TONE_MS, 0
    tone.volume = round(TONE_LEVEL * 32767)
    tones = pj.ToneDescVector()
    tones.append(tone)
    generator = pj.ToneGenerator()
    generator.createToneGenerator(CALL_RATE, 1)
    generator.play(tones, True)
    return generator


def _open(player: pj.AudioMediaPlayer, path: str, found: WavFormat, options: int) -> None:
    try:
        player.createPlayer(path, options)
        player.adjustTxLevel(1 / found.channels)  # pjsua2 adds the channels up.
    except pj.Error as error:
        words = tr("{file} cannot be played: {reason}.", file=path, reason=error.reason)
        raise RefusedError("file.unreadable", words) from error

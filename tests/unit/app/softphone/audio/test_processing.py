"""WebRTC's audio processing itself, with a room of its own: what is played comes back later and quieter."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest

from app.softphone.audio.messages import Processing, SetProcessing
from app.softphone.audio.processing import Library
from app.softphone.audio.stream import StreamFormat
from app.softphone.audio.voice import Played, Voice

Sound = npt.NDArray[np.float64]

CALL = StreamFormat(16000, 1)
SECONDS = 4
LEARNT_S = 2
"""So long it may take to know the room."""
ECHO = SetProcessing(cancel_echo=True)
SPEAKER = "loudspeaker"


@cache
def _library() -> Library:
    return Library()


def _speech(rate: int, seed: int, loudness: float = 3000.0) -> Sound:
    """Return noise with the rhythm of syllables."""
    random = np.random.default_rng(seed)
    time = np.arange(rate * SECONDS) / rate
    return random.standard_normal(time.size) * loudness * (np.sin(2 * np.pi * 3 * time) > 0)


def _room(played: Sound, rate: int, delay_s: float = 0.09) -> Sound:
    """Return what of it comes to the microphone: after a while, by several ways, ever less."""
    path = np.zeros(round((delay_s + 0.05) * rate))
    for later_s, part in ((0.0, 0.5), (0.008, 0.2), (0.021, -0.1), (0.044, 0.05)):
        path[round((delay_s + later_s) * rate)] = part
    return np.convolve(played, path)[: played.size]


def _bytes(sound: Sound, channels: int = 1) -> bytes:
    return np.repeat(np.clip(sound, -32768, 32767).astype("<i2"), channels).tobytes()


def _frames(sound: Sound, stream_format: StreamFormat) -> list[bytes]:
    content, size = _bytes(sound, stream_format.channels), stream_format.frame_bytes
    return [content[at : at + size] for at in range(0, len(content) - size + 1, size)]


def _voice(wanted: SetProcessing, stream_format: StreamFormat = CALL) -> Voice:
    voice = Voice()
    voice.between(stream_format, Played(SPEAKER, stream_format))
    voice.want(wanted)
    voice.use(_library())
    return voice


def _heard(voice: Voice, played: Sound, microphone: Sound, stream_format: StreamFormat = CALL) -> Sound:
    """Return what others hear, as long as ``microphone``, one channel of it."""
    heard = bytearray()
    pairs = zip(_frames(played, stream_format), _frames(microphone, stream_format), strict=True)
    for loudspeaker, frame in pairs:
        voice.played(loudspeaker, 0)
        heard += voice.heard(frame, stream_format)
    return np.frombuffer(bytes(heard), "<i2").astype(float)[:: stream_format.channels]


def _db(sound: Sound) -> float:
    return float(10 * np.log10((sound**2).mean() + 1))


def _late(sound: Sound, rate: int = CALL.rate) -> Sound:
    return sound[LEARNT_S * rate :]


@pytest.mark.parametrize("stream_format", [CALL, StreamFormat(48000, 2), StreamFormat(44100, 1)])
def test_the_echo_of_the_loudspeaker_is_taken_out_of_the_microphone(stream_format: StreamFormat) -> None:
    rate = stream_format.rate
    played = _speech(rate, 1)
    echo = _room(played, rate)
    heard = _heard(_voice(ECHO, stream_format), played, echo, stream_format)
    assert _db(_late(echo, rate)) - _db(_late(heard, rate)) >= 20
    assert _voice(ECHO, stream_format).processing is Processing.READY


def test_without_the_switch_the_echo_stays() -> None:
    played = _speech(CALL.rate, 1)
    echo = _room(played, CALL.rate)
    heard = _heard(_voice(SetProcessing()), played, echo)
    assert np.array_equal(heard, echo.astype("<i2"))


def test_who_speaks_here_is_heard_as_loud_as_before_whether_or_not_the_far_side_speaks() -> None:
    time = np.arange(CALL.rate * SECONDS) / CALL.rate
    near = 4000 * np.sin(2 * np.pi * 440 * time) * (np.sin(2 * np.pi * 2 * time) > 0)
    far = _speech(CALL.rate, 2, loudness=1500)
    for played in (np.zeros_like(far), far):
        heard = _heard(_voice(ECHO), played, near + _room(played, CALL.rate))
        tone = _tone(_late(heard), 440)
        assert 20 * np.log10(tone / _tone(_late(near), 440)) == pytest.approx(0, abs=3)


def test_noise_is_suppressed_and_a_voice_is_not() -> None:
    random = np.random.default_rng(3)
    noise = random.standard_normal(CALL.rate * SECONDS) * 300
    voice = _voice(SetProcessing(suppress_noise=True))
    heard = _heard(voice, np.zeros_like(noise), noise)
    assert _db(_late(noise)) - _db(_late(heard)) >= 10
    speech = _speech(CALL.rate, 4)
    heard = _heard(_voice(SetProcessing(suppress_noise=True)), np.zeros_like(speech), speech)
    assert _db(_late(heard)) == pytest.approx(_db(_late(speech)), abs=3)


def test_a_quiet_voice_becomes_louder_where_the_level_is_regulated() -> None:
    quiet = _speech(CALL.rate, 5, loudness=150)
    heard = _heard(_voice(SetProcessing(regulate_level=True)), np.zeros_like(quiet), quiet)
    assert _db(_late(heard)) - _db(_late(quiet)) >= 3


def test_another_device_begins_anew_and_its_echo_is_taken_out_too() -> None:
    voice = _voice(ECHO)
    played = _speech(CALL.rate, 6)
    _heard(voice, played, _room(played, CALL.rate))
    headset = StreamFormat(48000, 1)
    voice.between(headset, Played("headset", headset))
    played = _speech(headset.rate, 7)
    echo = _room(played, headset.rate, delay_s=0.2)
    heard = _heard(voice, played, echo, headset)
    assert _db(_late(echo, headset.rate)) - _db(_late(heard, headset.rate)) >= 20


def test_what_is_played_besides_the_call_on_the_same_device_does_not_come_back_either() -> None:
    voice = _voice(ECHO)
    beside = StreamFormat(22050, 2)
    said = np.interp(
        np.arange(beside.rate * SECONDS) / beside.rate * CALL.rate,
        np.arange(CALL.rate * SECONDS),
        _speech(CALL.rate, 8),
    )
    waiting = beside.bytes_per_s // 5
    track = voice.loudspeaker.begin(SPEAKER, beside, lambda: waiting)
    elsewhere = voice.loudspeaker.begin("desk", beside, lambda: waiting)
    call = _speech(CALL.rate, 9)
    at = np.arange(call.size) / CALL.rate * beside.rate
    microphone = _room(call + np.interp(at, np.arange(said.size), said), CALL.rate)
    # A frame of the call is heard 60 ms after it is written, what is besides 200 ms.
    content, ahead = _bytes(said, 2), 6 * beside.frame_bytes
    voice.loudspeaker.wrote(track, content[:ahead])
    heard = bytearray()
    for number, (frame, mic) in enumerate(zip(_frames(call, CALL), _frames(microphone, CALL), strict=True)):
        begin = ahead + number * beside.frame_bytes
        voice.loudspeaker.wrote(track, content[begin : begin + beside.frame_bytes])
        voice.loudspeaker.wrote(elsewhere, _bytes(np.full(441, 30000.0), 2))
        voice.played(frame, round(0.06 * CALL.bytes_per_s))
        heard += voice.heard(mic, CALL)
    sound = np.frombuffer(bytes(heard), "<i2").astype(float)
    assert _db(_late(microphone)) - _db(_late(sound)) >= 20


def test_a_rate_that_cannot_be_processed_goes_through_as_it_is_and_it_is_told() -> None:
    odd = StreamFormat(11025, 1)
    voice = _voice(ECHO, odd)
    frame = bytes(range(200)) * 2
    assert voice.heard(frame, odd) == frame
    assert voice.processing is Processing.MISSING


def test_where_the_library_is_missing_loading_it_says_so_and_where_it_is_it_takes_no_more_than_it_needs() -> (
    None
):
    program = (
        "import sys; from app.softphone.audio.processing import Library\n"
        "if sys.argv[1:]: sys.modules['livekit'] = None\n"
        "try: Library()\n"
        "except ImportError: print('missing')\n"
        "print(*sorted({'numpy', 'aiofiles', 'livekit.rtc.room'} & set(sys.modules)))"
    )
    for extra, said in (((), ""), (("without",), "missing")):
        command = [sys.executable, "-c", program, *extra]
        run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        assert (run.stdout.strip(), run.stderr) == (said, "")


def test_how_far_it_is_is_told() -> None:
    voice = Voice()
    told = [voice.processing]
    voice.want(ECHO)
    told.append(voice.processing)
    voice.use(None)
    told.append(voice.processing)
    assert told == [Processing.OFF, Processing.WAITING, Processing.MISSING]
    frame = bytes(CALL.frame_bytes)
    voice.between(CALL, None)
    assert voice.heard(frame, CALL) is frame


def _tone(sound: Sound, frequency_hz: float) -> float:
    window = np.hanning(sound.size)
    phase = np.exp(-2j * np.pi * frequency_hz * np.arange(sound.size) / CALL.rate)
    return float(abs((sound * window * phase).sum()) / window.sum() * 2)

"""Makes the sounds of resources/sounds; needs numpy and the program espeak-ng.

Usage: ``python packaging/sounds.py``. The results are committed, so that nobody needs espeak-ng to run or
build the program. All sounds are made by this script, the speech by espeak-ng from the words below, the music
from the notes below. They contain recordings of nobody and are under the licence of this project. All are
WAV, 16 kHz, mono, 16 bit.

| file | what it is |
|---|---|
| digits/0 ... 9, star, hash | spoken digits, for ``digits:`` |
| your-number-is | said before one's own number |
| demo-caller | what the demo's caller says, again and again |
| music/default | music on hold, 30 s, its end joins its beginning |
| ring, rings/... | the console's ringers, to be repeated |
| beep | a short tone |
| call-is-recorded | said when a recording begins |
| no-answer, leave-a-message, you-have, new-messages | said by voicemail |
| no-messages, message-options, deleted, call-back-option | said by voicemail, too |
| human-assistance, past-voicemail | said by voicemail where its user offers it |
| minutes-used-up | said when a call outside is ended by its limit |
| number-barred | said before a call to a barred number is refused |
"""

from __future__ import annotations

import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 16000
FRAME = RATE // 50
Signal = npt.NDArray[np.float64]

SPEECH_PEAK = 0.5
MUSIC_RMS = 0.07
PROMPT_VOICE = ("-v", "en-gb+f3", "-s", "150", "-p", "52")
CALLER_VOICE = ("-v", "en-us+m3", "-s", "148", "-p", "44")

DIGITS = {
    "0": "zero",
    "1": "one",
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "star": "star",
    "hash": "hash",
}
PROMPTS = {
    "call-is-recorded": "This call is recorded.",
    "no-answer": "You have reached the voice mail of",
    "leave-a-message": "Please leave a message after the tone.",
    "you-have": "You have",
    "new-messages": "new messages.",
    "no-messages": "You have no messages.",
    "message-options": "Press 1 to hear it again, 2 for the next one, 3 to delete it.",
    "deleted": "Deleted.",
    "call-back-option": "Press 4 to call back.",
    "human-assistance": "Press zero to speak to somebody.",
    "minutes-used-up": "Your minutes for calls outside are used up.",
    "number-barred": "Calls to this number are not allowed.",
    "past-voicemail": "Press star to reach the switchboard.",
}
CALLER_SENTENCES = (
    "Good morning, this is Daniel Weber, from the Lakeside Hotel.",
    "Could you please put me through to Bob, or to somebody in sales?",
    "Thank you very much. I am happy to hold the line.",
)


# --- speech


def speech(words: str, voice: tuple[str, ...]) -> Signal:
    """Return words as spoken by espeak-ng, without the silence around them."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "speech.wav"
        subprocess.run(["espeak-ng", *voice, "-w", str(path), words], check=True)
        with wave.open(str(path), "rb") as file:
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
            signal = resampled(samples, file.getframerate())
    loud = np.flatnonzero(np.abs(signal) > 0.01 * np.abs(signal).max())
    return signal[loud[0] : loud[-1] + 1] * float(SPEECH_PEAK / np.abs(signal).max())


def resampled(samples: Signal, rate: int) -> Signal:
    """Return a whole signal at our rate, by its spectrum."""
    padded = np.concatenate((samples, np.zeros(rate - len(samples) % rate)))
    spectrum = np.fft.rfft(padded)
    count = len(padded) * RATE // rate
    kept = np.zeros(count // 2 + 1, complex)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    signal: Signal = np.fft.irfft(kept, count)[: len(samples) * RATE // rate] * (RATE / rate)
    return signal


def silence(seconds: float) -> Signal:
    return np.zeros(round(seconds * RATE))


def demo_caller() -> Signal:
    parts = [silence(0.5)]
    for sentence in CALLER_SENTENCES:
        parts += [speech(sentence, CALLER_VOICE), silence(0.45)]
    return np.concatenate((*parts, silence(0.6)))


# --- music

BEAT_S = 0.9375
BEATS_A_BAR = 4
CHORDS = (
    ("C3", "E4", "G4", "B4"),
    ("A2", "E4", "G4", "C5"),
    ("D3", "F4", "A4", "C5"),
    ("G2", "F4", "B4", "D5"),
    ("E3", "D4", "G4", "B4"),
    ("A2", "C4", "G4", "E5"),
    ("F2", "E4", "A4", "C5"),
    ("G2", "D4", "G4", "C5"),
)
MELODY = (
    ((0, "G5", 1.5), (2, "E5", 1.0), (3, "D5", 0.9)),
    ((0, "E5", 2.0), (2.5, "C5", 1.0), (3.5, "D5", 0.6)),
    ((0.5, "F5", 1.2), (2, "A5", 1.5), (3.5, "G5", 0.6)),
    ((0, "F5", 1.0), (1, "D5", 1.0), (2, "B4", 1.8)),
    ((0.5, "G5", 1.0), (1.5, "B5", 1.5), (3, "G5", 1.0)),
    ((0, "A5", 1.5), (2, "G5", 1.0), (3, "E5", 0.9)),
    ((0, "C5", 1.0), (1, "E5", 1.0), (2, "A5", 1.8)),
    ((0, "G5", 1.5), (2, "D5", 1.8)),
)
BARS = len(CHORDS)
_SEMITONES = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}


def hertz(note: str) -> float:
    return 440.0 * float(2.0 ** (int(note[-1]) - 4 + _SEMITONES[note[0]] / 12))


def plucked(note: str, seconds: float, level: float) -> Signal:
    """Return a note like an electric piano's: soft attack, harmonics that fade the sooner the higher."""
    time = np.arange(round((seconds + 1.2) * RATE)) / RATE
    frequency = hertz(note)
    tone = np.zeros_like(time)
    for harmonic, strength in ((1, 1.0), (2, 0.35), (3, 0.12), (4, 0.08), (6, 0.03)):
        if frequency * harmonic < 3400:
            fading = np.exp(-time * (0.9 + 0.9 * harmonic))
            tone += strength * fading * np.sin(2 * np.pi * frequency * harmonic * time)
    attack = np.minimum(1.0, time / 0.012)
    release = np.clip((seconds + 1.2 - time) / 1.0, 0.0, 1.0)
    return level * tone * attack * release


def held(note: str, seconds: float, level: float) -> Signal:
    """Return a note of a soft pad, two slightly different strings."""
    time = np.arange(round((seconds + 0.8) * RATE)) / RATE
    frequency = hertz(note)
    tone = np.zeros_like(time)
    for string in (frequency * 0.9985, frequency * 1.0015):
        tone += np.sin(2 * np.pi * string * time) + 0.2 * np.sin(4 * np.pi * string * time)
    swell = np.minimum(1.0, time / 0.5) * np.clip((seconds + 0.8 - time) / 0.8, 0.0, 1.0)
    return level * swell * tone


def music() -> Signal:
    """Return eight bars whose last notes die away over the beginning, so that the loop has no seam."""
    total = round(BARS * BEATS_A_BAR * BEAT_S * RATE)
    mixed = np.zeros(total)

    def add(at_beat: float, sound: Signal) -> None:
        index = (round(at_beat * BEAT_S * RATE) + np.arange(len(sound))) % total
        np.add.at(mixed, index, sound)

    for bar, (chord, melody) in enumerate(zip(CHORDS, MELODY, strict=True)):
        start = bar * BEATS_A_BAR
        bar_s = BEATS_A_BAR * BEAT_S
        add(start, plucked(chord[0], bar_s * 0.8, 0.5))
        for note in chord[1:]:
            add(start, held(note, bar_s, 0.10))
        for step, voice in enumerate((1, 2, 3, 2, 1, 2, 3, 2)):
            add(start + step / 2, plucked(chord[voice], 0.3, 0.16))
        for beat, note, beats in melody:
            add(start + beat, plucked(note, beats * BEAT_S, 0.42))
    return mixed * float(MUSIC_RMS / np.sqrt(np.mean(mixed**2)))


# --- ringer and beep


Notes = tuple[tuple[float, str], ...]
BELLS: Notes = ((0.0, "E5"), (0.18, "A5"), (0.36, "C5"), (0.9, "E5"), (1.08, "A5"))
RINGS: dict[str, Notes] = {
    "rise": ((0.0, "C5"), (0.14, "E5"), (0.28, "G5"), (0.42, "C6"), (1.0, "C5"), (1.14, "G5")),
    "fall": ((0.0, "A5"), (0.3, "E5"), (0.6, "C5"), (1.2, "A5"), (1.5, "E5")),
    "doorbell": ((0.0, "E5"), (0.55, "C5")),
    "hurry": tuple((step * 0.16, note) for step, note in enumerate(("B5", "G5") * 6)),
}


def ring(notes: Notes = BELLS) -> Signal:
    """Return soft bells and a pause: 3 s."""
    out = np.zeros(3 * RATE)
    for at, note in notes:
        sound = plucked(note, 0.5, 0.4)
        start = round(at * RATE)
        out[start : start + len(sound)] += sound[: len(out) - start]
    out[-RATE // 4 :] *= np.linspace(1.0, 0.0, RATE // 4)
    return out * float(0.5 / np.abs(out).max())


def beep() -> Signal:
    time = np.arange(RATE // 5) / RATE
    edge = np.minimum(1.0, np.minimum(time, time[::-1]) / 0.005)
    tone: Signal = 0.2 * edge * np.sin(2 * np.pi * 1000 * time)
    return tone


# --- files


def write(path: Path, signal: Signal) -> int:
    """Write a signal, filled up to whole 20 ms frames; return the size of the file."""
    padded = np.concatenate((signal, np.zeros(-len(signal) % FRAME)))
    samples = np.clip(np.rint(padded * 32767), -32768, 32767).astype("<i2")
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path.stat().st_size


def main() -> None:
    root = Path(__file__).resolve().parent.parent / "resources" / "sounds"
    pause = silence(0.12)
    sounds = {
        **{
            f"digits/{name}": np.concatenate((speech(word, PROMPT_VOICE), pause))
            for name, word in DIGITS.items()
        },
        "your-number-is": np.concatenate((speech("Your number is", PROMPT_VOICE), silence(0.25))),
        **{name: np.concatenate((speech(words, PROMPT_VOICE), pause)) for name, words in PROMPTS.items()},
        "demo-caller": demo_caller(),
        "music/default": music(),
        "ring": ring(),
        **{f"rings/{name}": ring(notes) for name, notes in RINGS.items()},
        "beep": beep(),
    }
    total = sum(write(root / f"{name}.wav", signal) for name, signal in sounds.items())
    for name, signal in sounds.items():
        print(f"{name:16} {len(signal) / RATE:6.2f} s")
    print(f"{total / 1e6:.2f} MB in {root}")


if __name__ == "__main__":
    main()

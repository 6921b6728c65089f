"""Finds tones in what was heard (FFT), and gaps in them."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]
RATE = 16000
WINDOW_HZ = 15.0
"""A tone counts with what lies this near to it."""
AUDIBLE = 0.02
"""Amplitude (1 is full scale) from which a tone counts as heard; our phones speak tones at 0.3."""


def read_wav(path: Path) -> tuple[Samples, int]:
    """Return the samples (frames x channels, or frames alone when mono) from -1 to 1, and the rate."""
    with wave.open(str(path), "rb") as file:
        data = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768.0
        channels, rate = file.getnchannels(), file.getframerate()
    return (data.reshape(-1, channels) if channels > 1 else data), rate


def write_tone(
    path: Path,
    frequency_hz: float,
    seconds: float,
    *,
    rate: int = RATE,
    channels: int = 1,
    amplitude: float = 0.3,
) -> None:
    """Write a 16-bit WAV file that says a tone, the same on all channels."""
    tone = np.sin(2 * np.pi * frequency_hz * np.arange(round(rate * seconds)) / rate) * amplitude * 32767
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.repeat(tone.astype("<i2"), channels).tobytes())


def level(samples: Samples, frequency_hz: float, rate: int = RATE) -> float:
    """Return the amplitude of a tone in the samples: 0.3 for one at 0.3 of full scale."""
    if len(samples) == 0:
        return 0.0
    window = np.hanning(len(samples))
    spectrum = np.abs(np.fft.rfft(samples * window)) / (window.sum() / 2)
    frequencies = np.fft.rfftfreq(len(samples), 1 / rate)
    near = np.abs(frequencies - frequency_hz) <= WINDOW_HZ
    return float(np.sqrt((spectrum[near] ** 2).sum() / 1.5)) if near.any() else 0.0


def is_heard(samples: Samples, frequency_hz: float, rate: int = RATE) -> bool:
    """Return whether a tone is in the samples, audibly."""
    return level(samples, frequency_hz, rate) >= AUDIBLE


def loudest(samples: Samples, rate: int = RATE) -> float:
    """Return the frequency of the strongest tone, in Hz."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    spectrum[: max(1, int(20 * len(samples) / rate))] = 0
    return float(np.argmax(spectrum)) * rate / len(samples)


def loudness(samples: Samples) -> float:
    """Return the RMS of the samples."""
    return float(np.sqrt(np.mean(samples**2))) if len(samples) else 0.0


def longest_gap_s(samples: Samples, frequency_hz: float, rate: int = RATE, step_s: float = 0.01) -> float:
    """Return the longest time in which a tone that should be there all the time is not (below a third)."""
    step = int(rate * step_s)
    count = len(samples) // step
    time = np.arange(count * step) / rate
    mixed = samples[: count * step] * np.exp(-2j * np.pi * frequency_hz * time)
    levels = 2 * np.abs(mixed.reshape(count, step).mean(axis=1))
    missing = levels < np.median(levels) / 3
    longest = run = 0
    for gone in missing:
        run = run + 1 if gone else 0
        longest = max(longest, run)
    return longest * step_s

"""Call progress tones, made at start: 425 Hz and European cadences (ITU-T E.180, ETSI TR 101 041).

| tone | cadence in seconds |
|---|---|
| dial | continuous |
| ringback | 1 on, 4 off |
| busy | 0.5 on, 0.5 off |
| congestion | 0.24 on, 0.24 off |
| waiting | 0.2 on, 0.2 off, 0.2 on, 3.4 off |
| intrusion | 0.2 on, 9.8 off |
| beep | 0.2 s of 1000 Hz, once |

All but ``beep`` go on without end. Pure functions.
"""

from __future__ import annotations

import numpy as np

from backend.telephony.embedded.media.codecs import WIDE_RATE, Samples

_LEVEL = 0.16 * 32767
"""-16 dBFS at the peak: about as loud as speech, well below clipping when mixed."""
_EDGE_S = 0.005
"""Rise and fall, so that nothing clicks."""

_PROGRESS_HZ = 425.0
CADENCES: dict[str, tuple[tuple[float, float], ...]] = {
    "dial": ((_PROGRESS_HZ, 1.0),),
    "ringback": ((_PROGRESS_HZ, 1.0), (0.0, 4.0)),
    "busy": ((_PROGRESS_HZ, 0.5), (0.0, 0.5)),
    "congestion": ((_PROGRESS_HZ, 0.24), (0.0, 0.24)),
    "waiting": ((_PROGRESS_HZ, 0.2), (0.0, 0.2), (_PROGRESS_HZ, 0.2), (0.0, 3.4)),
    "intrusion": ((_PROGRESS_HZ, 0.2), (0.0, 9.8)),
    "beep": ((1000.0, 0.2),),
}
ONCE = frozenset({"beep"})


def tone(name: str) -> Samples:
    """Return one turn of a tone at 16 kHz. Raises KeyError for an unknown one."""
    cadence = CADENCES[name]
    smooth = len(cadence) > 1 or name in ONCE
    return np.concatenate([_segment(hertz, seconds, smooth) for hertz, seconds in cadence])


def _segment(hertz: float, seconds: float, smooth: bool) -> Samples:
    count = round(seconds * WIDE_RATE)
    wave = _LEVEL * np.sin(2 * np.pi * hertz * np.arange(count) / WIDE_RATE)
    if smooth and hertz:
        edge = round(_EDGE_S * WIDE_RATE)
        rise = np.linspace(0, 1, edge)
        wave[:edge] *= rise
        wave[-edge:] *= rise[::-1]
    return wave.astype(np.int16)

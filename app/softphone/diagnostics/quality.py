"""How good a call sounds, by the E-model (ITU-T G.107, shortened as by Cole and Rosenbluth, 2001). Pure."""

from __future__ import annotations

BEST_R = 93.2
FRAME_MS = 20.0
LOSS_ROBUSTNESS = 25.1
"""Bpl of G.113 appendix I for G.711 with concealment, and for want of one of its own for G.722."""


def mean_opinion(*, received: int, missing: int, round_trip_ms: float, buffer_ms: float) -> float | None:
    """Return the estimated mean opinion score, 1 to 4.5; None before anything has come.

    ``missing`` packets were lost or came too late; ``buffer_ms`` is the delay of the jitter buffer.
    """
    expected = received + missing
    if received <= 0 or missing < 0:
        return None
    loss_percent = 100.0 * missing / expected
    delay_ms = round_trip_ms / 2 + buffer_ms + FRAME_MS
    delay_impairment = 0.024 * delay_ms + 0.11 * max(0.0, delay_ms - 177.3)
    loss_impairment = 95.0 * loss_percent / (loss_percent + LOSS_ROBUSTNESS)
    return _opinion(BEST_R - delay_impairment - loss_impairment)


def _opinion(r: float) -> float:
    """G.107 annex B."""
    r = min(max(r, 0.0), 100.0)
    return max(1.0, 1.0 + 0.035 * r + 7e-6 * r * (r - 60.0) * (100.0 - r))

"""Contrast of two colours, WCAG 2.2 success criterion 1.4.3 (relative luminance of sRGB)."""

from __future__ import annotations

AA_TEXT = 4.5
AAA_TEXT = 7.0
AA_GRAPHIC = 3.0


def _linear(channel: int) -> float:
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1, of ``#rrggbb``."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio, 1 to 21, of two colours."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)

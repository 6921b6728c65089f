"""Design tokens: every colour, distance, radius and text size of the window, declared once.

Plain values without Qt, read by the stylesheet generator and by the painting delegates. Chrome is neutral;
hue is kept for what a call does, so that a state is seen before it is read. Text pairs hold WCAG 2.2 AA.
"""

from __future__ import annotations

import dataclasses
import enum


class Tone(enum.StrEnum):
    """What a colour says; always shown together with a word."""

    RINGING = "ringing"
    ACTIVE = "active"
    HELD = "held"
    RETURNED = "returned"
    DANGER = "danger"
    NEUTRAL = "neutral"
    ACCENT = "accent"


@dataclasses.dataclass(frozen=True)
class ToneColours:
    """``text`` on ``fill`` (a quiet ground), and ``mark`` for bars, dots and icons."""

    text: str
    fill: str
    mark: str


@dataclasses.dataclass(frozen=True)
class Palette:
    """The colours of one theme, as ``#rrggbb``."""

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    hover: str
    selected: str
    line: str
    line_strong: str
    scroll: str
    text: str
    text_muted: str
    accent: str
    accent_solid: str
    accent_solid_hover: str
    on_accent: str
    go: str
    go_hover: str
    on_go: str
    stop: str
    stop_hover: str
    on_stop: str
    tones: dict[Tone, ToneColours]

    def tone(self, tone: Tone) -> ToneColours:
        """Return the colours of a tone."""
        return self.tones[tone]


LIGHT = Palette(
    name="light",
    dark=False,
    window="#f1f3f6",
    surface="#ffffff",
    raised="#f7f8fa",
    hover="#f0f3f6",
    selected="#e6e8fb",
    line="#dde2e8",
    line_strong="#7d8896",
    scroll="#b9c2cc",
    text="#141c26",
    text_muted="#515d6b",
    accent="#4338ca",
    accent_solid="#4338ca",
    accent_solid_hover="#372fa8",
    on_accent="#ffffff",
    go="#167a46",
    go_hover="#12653a",
    on_go="#ffffff",
    stop="#b91c1c",
    stop_hover="#991b1b",
    on_stop="#ffffff",
    tones={
        Tone.RINGING: ToneColours(text="#634700", fill="#fff1bf", mark="#b07900"),
        Tone.ACTIVE: ToneColours(text="#0f5c34", fill="#dff4e7", mark="#1c9152"),
        Tone.HELD: ToneColours(text="#17489a", fill="#e1ecfd", mark="#2f6fd6"),
        Tone.RETURNED: ToneColours(text="#863a06", fill="#ffe6d2", mark="#d86010"),
        Tone.DANGER: ToneColours(text="#9b1c1c", fill="#fde5e5", mark="#cf3434"),
        Tone.NEUTRAL: ToneColours(text="#414d5a", fill="#e7ebf0", mark="#74808d"),
        Tone.ACCENT: ToneColours(text="#3a30b3", fill="#e9e8fc", mark="#4f46d8"),
    },
)

DARK = Palette(
    name="dark",
    dark=True,
    window="#10151b",
    surface="#181f27",
    raised="#1f2730",
    hover="#222b35",
    selected="#2a2f55",
    line="#2c3642",
    line_strong="#7a8897",
    scroll="#46525f",
    text="#e9eef3",
    text_muted="#a5b1be",
    accent="#aaa6ff",
    accent_solid="#5f55e6",
    accent_solid_hover="#554bd8",
    on_accent="#ffffff",
    go="#1c7f4b",
    go_hover="#187043",
    on_go="#ffffff",
    stop="#c53030",
    stop_hover="#b02a2a",
    on_stop="#ffffff",
    tones={
        Tone.RINGING: ToneColours(text="#ffdc73", fill="#3b300d", mark="#f0bd2b"),
        Tone.ACTIVE: ToneColours(text="#7fe0a6", fill="#12331f", mark="#36b46c"),
        Tone.HELD: ToneColours(text="#9cc5ff", fill="#172c4b", mark="#5096f5"),
        Tone.RETURNED: ToneColours(text="#ffb985", fill="#40250f", mark="#f28a3c"),
        Tone.DANGER: ToneColours(text="#ffa3a3", fill="#451b1d", mark="#ea6262"),
        Tone.NEUTRAL: ToneColours(text="#b8c3ce", fill="#28323c", mark="#8794a2"),
        Tone.ACCENT: ToneColours(text="#bcb9ff", fill="#292a55", mark="#8d87ff"),
    },
)


HIGH_CONTRAST = Palette(
    name="high-contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#121212",
    hover="#262626",
    selected="#003a66",
    line="#9a9a9a",
    line_strong="#d0d0d0",
    scroll="#ffffff",
    text="#ffffff",
    text_muted="#f0f0f0",
    accent="#ffe14d",
    accent_solid="#ffe14d",
    accent_solid_hover="#fff3b0",
    on_accent="#000000",
    go="#6dff9e",
    go_hover="#b0ffcb",
    on_go="#000000",
    stop="#ffa3a3",
    stop_hover="#ffd0d0",
    on_stop="#000000",
    tones={
        Tone.RINGING: ToneColours(text="#ffe14d", fill="#2e2600", mark="#ffe14d"),
        Tone.ACTIVE: ToneColours(text="#6dff9e", fill="#00290f", mark="#6dff9e"),
        Tone.HELD: ToneColours(text="#9fd0ff", fill="#001f3d", mark="#9fd0ff"),
        Tone.RETURNED: ToneColours(text="#ffc285", fill="#331900", mark="#ffc285"),
        Tone.DANGER: ToneColours(text="#ffb3b3", fill="#3d0000", mark="#ffb3b3"),
        Tone.NEUTRAL: ToneColours(text="#ffffff", fill="#262626", mark="#ffffff"),
        Tone.ACCENT: ToneColours(text="#ffe14d", fill="#2e2600", mark="#ffe14d"),
    },
)
"""Black and bright, with visible edges; all text holds WCAG AAA (7:1)."""


class Space:
    """Distances in logical pixels, multiples of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class Radius:
    """Corner radii in logical pixels."""

    SMALL = 6
    MEDIUM = 8
    LARGE = 12


class IconSize:
    """Edges of icons in logical pixels, and the room between an icon and the words of its button."""

    GAP = 4

    SMALL = 16
    MEDIUM = 20
    LARGE = 28
    HERO = 44


class TextSize:
    """Text sizes in logical pixels."""

    CAPTION = 12
    SMALL = 13
    BODY = 14
    STRONG = 15
    TITLE = 17
    DISPLAY = 26

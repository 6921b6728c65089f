"""What one row of a list shows, whatever list it is in: data for the painter. Pure."""

from __future__ import annotations

import dataclasses

from app.ui.theme.tokens import Tone


@dataclasses.dataclass(frozen=True)
class Mark:
    """A small icon with a meaning, e.g. muted."""

    icon: str
    tone: Tone


@dataclasses.dataclass(frozen=True)
class RowLook:
    """A row: an icon in its tone, a title, a word for the state, details, a time, marks and one button.

    ``note`` is a third line, for lists whose rows have one. ``strong`` fills the row with its tone: it asks
    for attention. ``progress`` is 0 to 1.
    """

    icon: str
    tone: Tone
    title: str
    word: str
    detail: str = ""
    note: str = ""
    time: str = ""
    marks: tuple[Mark, ...] = ()
    button: str = ""
    button_icon: str = ""
    button_tone: Tone = Tone.NEUTRAL
    strong: bool = False
    progress: float | None = None

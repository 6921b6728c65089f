"""What every part of the window is built from and drawn with."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import ClassVar, Protocol

from app.commands.console import Console
from app.state.model import Topic
from app.ui.input.gate import Gate
from app.ui.theme.theme import Theme


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclasses.dataclass(frozen=True)
class Surroundings:
    """What a view is given: the console to draw, the theme, the way for commands, and two clocks."""

    console: Console
    theme: Theme
    gate: Gate
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _utc_now

    def backend_now(self) -> datetime:
        """What the backend's clock shows, by which calls are parked and come back."""
        clock = self.console.state.backend_clock
        return clock.now(self.monotonic()) if clock is not None else self.now()


class View(Protocol):
    """A part of the window that is drawn from some topics of the state."""

    topics: ClassVar[frozenset[Topic]]

    def redraw(self) -> None:
        """Draw from the state as it is now."""

    def beat(self) -> None:
        """Draw the running times again."""

"""A signal of Qt, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Signal(Protocol):
    """A Qt signal of an object, without Qt."""

    def connect(self, slot: Callable[..., object], /) -> object:
        """Have ``slot`` called at each emission."""

    def disconnect(self, slot: Callable[..., object], /) -> object:
        """End that."""

"""What the softphone refuses; the server tells it to who asked, as CommandRefused."""

from __future__ import annotations


class RefusedError(Exception):
    """A command that cannot be done: a dotted code and a sentence for the user."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(description)
        self.code = code
        self.description = description

"""What storage refuses."""

from __future__ import annotations


class DatabaseError(Exception):
    """The database cannot be used; the message is for the administrator and names no password.

    With a code the console says it in the language of its user, with the same values.
    """

    def __init__(self, sentence: str, code: str = "", **values: object) -> None:
        super().__init__(sentence)
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}

"""What storage refuses."""

from __future__ import annotations

from sqlalchemy.exc import InterfaceError, OperationalError

PASSING_ERRORS: tuple[type[Exception], ...] = (OperationalError, InterfaceError)
"""The database is locked, full or away: what was asked for may be asked for again."""


class DatabaseError(Exception):
    """The database cannot be used; the message is for the administrator and names no password."""

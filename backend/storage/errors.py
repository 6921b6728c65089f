"""What storage refuses."""

from __future__ import annotations


class DatabaseError(Exception):
    """The database cannot be used; the message is for the administrator and names no password."""

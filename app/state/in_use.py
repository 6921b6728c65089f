"""What the program runs with. Values only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProfileInUse:
    """The profile that the program runs with; no ``profile_id`` for one that is not kept.

    ``elsewhere``: its calls go through another telephone system, so they can do what a telephone can.
    """

    name: str = ""
    profile_id: str = ""
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class SystemKeys:
    """The keys that work in every program: why the desktop system gives none, and which it refused."""

    problem: str = ""
    refused: frozenset[str] = frozenset()


NO_PROFILE = ProfileInUse()

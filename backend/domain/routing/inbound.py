"""Who is reached by a call from a provider: nothing but users and the main number. Pure functions."""

from __future__ import annotations

import msgspec

from backend.domain.routing.numbers import e164
from backend.ports.organisation import Directory, User
from backend.ports.routing import MAIN


class Reached(msgspec.Struct, frozen=True):
    """Who is to ring: a user, or, without one, the main number."""

    user: User | None


def reached_by(called: str, directory: Directory) -> Reached | None:
    """Return who is reached by the number that a provider names; None for nobody.

    The routes come first, the longest that fits, then the users' own numbers and the main number, and last
    who is set for all other numbers.
    """
    organisation = directory.organisation
    number = e164(called, organisation.country) or called
    route = max(
        (each for each in organisation.routing.inbound if _fits(each.number, number)),
        key=lambda each: (not each.number.endswith("*"), len(each.number)),
        default=None,
    )
    if route is not None:
        return _named(route.to, directory)
    user = directory.user_of_number(number) if number.startswith("+") else None
    if user is not None:
        return Reached(user)
    if number == organisation.main_number:
        return Reached(None)
    return _named(organisation.routing.default_inbound, directory)


def _fits(pattern: str, number: str) -> bool:
    return number.startswith(pattern[:-1]) if pattern.endswith("*") else number == pattern


def _named(name: str, directory: Directory) -> Reached | None:
    if name == MAIN:
        return Reached(None)
    user = directory.user(directory.organisation.domain, name)
    return None if user is None else Reached(user)

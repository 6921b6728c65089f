"""Which trunks a number takes, and whether a user may call it. Pure functions."""

from __future__ import annotations

from backend.domain.errors import ForbiddenError
from backend.domain.routing.numbers import OutsideNumber
from backend.ports.routing import CallLimits, NumberClass, Routing

_REASONS = {
    NumberClass.INTERNATIONAL: "You may not call other countries.",
    NumberClass.PREMIUM: "You may not call premium rate numbers.",
    NumberClass.SHARED_COST: "You may not call shared cost numbers.",
    NumberClass.MOBILE: "You may not call mobile phones.",
    NumberClass.SHORT: "You may not call short numbers.",
}


def trunks_for(number: OutsideNumber, routing: Routing) -> list[str]:
    """Return the trunks to try, in order: those of the route whose prefix fits longest.

    An emergency call may take any trunk, those of its route first.
    """
    fitting = [
        (len(prefix), -index, route.trunks)
        for index, route in enumerate(routing.outbound)
        for prefix in route.prefixes or [""]
        if number.number.startswith(prefix)
    ]
    chosen = max(fitting, key=lambda each: each[:2])[2] if fitting else []
    if not number.emergency:
        return list(chosen)
    return list(dict.fromkeys([*chosen, *(plan.trunk.trunk_id for plan in routing.trunks)]))


def check_allowed(number: OutsideNumber, limits: CallLimits) -> None:
    """Raise ForbiddenError for a number that may not be called; emergency numbers always may."""
    if number.emergency:
        return
    allowed = _longest(number.number, limits.allowed or [])
    barred = _longest(number.number, limits.barred or [])
    if barred > allowed or (limits.allowed and allowed < 0):
        raise _barred("You may not call this number.", number)
    if allowed > 0:
        # Named by its beginning: no kind of number bars it.
        return
    for kind in limits.barred_classes or []:
        if kind in number.classes:
            raise _barred(_REASONS[kind], number)


def _longest(number: str, beginnings: list[str]) -> int:
    return max((len(each) for each in beginnings if number.startswith(each)), default=-1)


def _barred(sentence: str, number: OutsideNumber) -> ForbiddenError:
    return ForbiddenError("destination.barred", sentence, field="destination", name=number.number)

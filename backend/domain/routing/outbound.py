"""Which trunks a number takes, and whether a user may call it. Pure functions."""

from __future__ import annotations

from backend.domain.errors import BarredError
from backend.domain.routing.numbers import OutsideNumber
from backend.ports.routing import CallLimits, NumberClass, Routing

_KINDS = {
    NumberClass.INTERNATIONAL: ("international", "You may not call other countries."),
    NumberClass.PREMIUM: ("premium", "You may not call premium rate numbers."),
    NumberClass.SHARED_COST: ("shared.cost", "You may not call shared cost numbers."),
    NumberClass.MOBILE: ("mobile", "You may not call mobile phones."),
    NumberClass.SHORT: ("short", "You may not call short numbers."),
}
"""How each kind of number ends the code of its refusal, and what is said."""


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
    """Raise BarredError for a number that may not be called; emergency numbers always may.

    The error tells which rule it was: ``destination.barred.beginning`` with the beginning as its name,
    ``destination.barred.unlisted``, or ``destination.barred.<kind>``.
    """
    if number.emergency:
        return
    allowed = _longest(number.number, limits.allowed or [])
    barred = _longest(number.number, limits.barred or [])
    if barred is not None and (allowed is None or len(barred) > len(allowed)):
        raise _barred("beginning", f"You may not call numbers that begin with {barred}.", barred)
    if limits.allowed and allowed is None:
        beginnings = ", ".join(limits.allowed)
        raise _barred("unlisted", f"You may only call numbers that begin with {beginnings}.", number.number)
    if allowed:
        # Named by its beginning: no kind of number bars it.
        return
    for kind in limits.barred_classes or []:
        if kind in number.classes:
            raise _barred(*_KINDS[kind], number.number)


def _longest(number: str, beginnings: list[str]) -> str | None:
    return max((each for each in beginnings if number.startswith(each)), key=len, default=None)


def _barred(rule: str, sentence: str, name: str) -> BarredError:
    return BarredError(f"destination.barred.{rule}", sentence, field="destination", name=name)

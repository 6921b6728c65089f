"""How an organisation calls outside and is called from there: trunks, routes, limits. Plain values."""

from __future__ import annotations

import enum
from datetime import date
from typing import Protocol

import msgspec

from backend.contract.calls import UserLineType
from backend.ports.telephony import Trunk

MAIN = "main"
"""What an inbound route names to ring the main number."""


class NumberFormat(enum.StrEnum):
    """How a provider wants numbers: +46812345, 46812345, 0046812345, or as dialled within the country."""

    E164 = "E164"
    DIGITS = "DIGITS"
    INTERNATIONAL = "INTERNATIONAL"
    NATIONAL = "NATIONAL"


class NumberClass(enum.StrEnum):
    """Kinds of number that may be barred. INTERNATIONAL: of another country than the organisation's."""

    INTERNATIONAL = "INTERNATIONAL"
    PREMIUM = "PREMIUM"
    SHARED_COST = "SHARED_COST"
    MOBILE = "MOBILE"
    SHORT = "SHORT"


class TrunkPlan(msgspec.Struct, frozen=True):
    """A trunk (without its password, which is ``sealed_password``) and how it is used.

    ``max_calls`` is how many it carries at a time, None for any number. ``passes_callers``: a diverted call
    may show who calls; else it shows who diverted it.
    """

    trunk: Trunk
    sealed_password: str = ""
    max_calls: int | None = None
    number_format: NumberFormat = NumberFormat.E164
    passes_callers: bool = False


class OutboundRoute(msgspec.Struct, frozen=True):
    """Numbers that begin with one of ``prefixes`` (E.164; none means any) go by these trunks, in order."""

    trunks: list[str]
    prefixes: list[str] = []


class InboundRoute(msgspec.Struct, frozen=True):
    """Whom a number called (E.164) reaches, or all that begin so where it ends in ``*``: a user, or MAIN."""

    number: str
    to: str


class NumberLine(msgspec.Struct, frozen=True):
    """A further number (E.164) of a user, to call with. One of the office reaches the user as well."""

    line_type: UserLineType
    number: str
    secondary: bool = False


class CallLimits(msgspec.Struct, frozen=True):
    """What a user may do outside; None is not limited here (a user's limits leave it to the organisation's).

    ``calls`` at a time, ``minutes`` a day; ``allowed`` and ``barred`` are beginnings of E.164 numbers, the
    longest that fits counts; ``barred_classes`` are kinds of number. Emergency calls are never limited.
    """

    calls: int | None = None
    minutes: int | None = None
    allowed: list[str] | None = None
    barred: list[str] | None = None
    barred_classes: list[NumberClass] | None = None

    def over(self, general: CallLimits) -> CallLimits:
        """Return these limits, with the general ones where they say nothing."""
        own = {
            name: getattr(self, name) if getattr(self, name) is not None else getattr(general, name)
            for name in self.__struct_fields__
        }
        return CallLimits(**own)


DEFAULT_LIMITS = CallLimits(barred_classes=[NumberClass.PREMIUM])


class Routing(msgspec.Struct, frozen=True):
    """All of it. ``outside_prefix`` is dialled before outside numbers, "" for none. ``default_inbound`` is
    who is reached by a number that nobody has: a user, ``main``, or "" for nobody. ``emergency`` are further
    emergency numbers beside those of the country.
    """

    trunks: list[TrunkPlan] = []
    outbound: list[OutboundRoute] = []
    inbound: list[InboundRoute] = []
    default_inbound: str = ""
    outside_prefix: str = ""
    emergency: list[str] = []
    limits: CallLimits = DEFAULT_LIMITS
    user_limits: dict[str, CallLimits] = {}
    user_lines: dict[str, list[NumberLine]] = {}

    def plan(self, trunk_id: str) -> TrunkPlan | None:
        """Find a trunk."""
        return next((plan for plan in self.trunks if plan.trunk.trunk_id == trunk_id), None)

    def limits_of(self, user_id: str) -> CallLimits:
        """Return what a user may do."""
        general = self.limits.over(DEFAULT_LIMITS)
        own = self.user_limits.get(user_id)
        return general if own is None else own.over(general)


class UsageRecord(msgspec.Struct, frozen=True):
    """How long a user has talked outside on a day."""

    domain: str
    user_id: str
    day: date
    seconds: float


class UsageStore(Protocol):
    """Keeps the records. Synchronous: the store queues what it must write."""

    def remember(self, record: UsageRecord) -> None:
        """Keep a record in place of the user's earlier one."""

"""What is asked for with a new ticket, and the rules for it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import msgspec

from backend.contract.tickets import ExternalApi, TicketPlatform
from backend.domain.errors import InvalidError
from backend.ports.organisation import User
from backend.ports.repositories import TicketRecord

DEFAULT_LIFETIME_S = 24 * 3600
MAX_LIFETIME_S = 365 * 24 * 3600
MAX_NAME_LENGTH = 64


class TicketOrder(msgspec.Struct, frozen=True):
    """The parameters of createTicket. ``lifetime_s`` None is a day, ``name`` None makes one up."""

    apis: frozenset[ExternalApi]
    platform: TicketPlatform
    version: str | None = None
    number: str | None = None
    name: str | None = None
    lifetime_s: int | None = None
    device_name: str | None = None

    def record(
        self, token_hash: bytes, user: User, now: datetime, numbers: Collection[str] = ()
    ) -> TicketRecord:
        """Return the ticket to keep; ``numbers`` are further ones of the user.

        Raises InvalidError for what breaks a rule.
        """
        for check in _CHECKS:
            check(self, user)
        _check_number(self, user, numbers)
        lifetime_s = DEFAULT_LIFETIME_S if self.lifetime_s is None else self.lifetime_s
        now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        return TicketRecord(
            token_hash=token_hash,
            domain=user.domain,
            user_id=user.user_id,
            name=self.name or f"{self.platform.value}-{secrets.token_hex(4)}",
            apis=self.apis,
            platform=self.platform,
            version=self.version,
            number=self.number,
            device_name=self.device_name,
            created_at=now,
            expires_at=now + timedelta(seconds=lifetime_s),
        )


def _check_apis(order: TicketOrder, _user: User) -> None:
    if not order.apis:
        raise InvalidError("ticket.api.missing", "Name at least one API.", field="api")


def _check_name(order: TicketOrder, _user: User) -> None:
    name = order.name
    if name is None:
        return
    if not name or len(name) > MAX_NAME_LENGTH or not name.isprintable() or "/" in name:
        raise InvalidError(
            "ticket.name.invalid",
            f"A ticket's name has 1 to {MAX_NAME_LENGTH} printable characters and no slash.",
            field="name",
            name=name[:MAX_NAME_LENGTH],
        )


def _check_lifetime(order: TicketOrder, _user: User) -> None:
    if order.lifetime_s is not None and not 1 <= order.lifetime_s <= MAX_LIFETIME_S:
        raise InvalidError(
            "ticket.expires.invalid",
            f"A ticket lives for 1 to {MAX_LIFETIME_S} seconds.",
            field="expires",
            name=str(order.lifetime_s),
        )


def _check_version(order: TicketOrder, _user: User) -> None:
    if order.platform is not TicketPlatform.OTHER and not order.version:
        raise InvalidError(
            "ticket.version.missing", f"The platform {order.platform.value} needs its version.", field="ver"
        )


def _check_number(order: TicketOrder, user: User, numbers: Collection[str]) -> None:
    if order.number is None:
        return
    # A plus that was not escaped arrives as a blank.
    number = order.number.removeprefix("tel:").strip(" +")
    if number not in {user.extension, *(each.removeprefix("+") for each in (user.number, *numbers))}:
        raise InvalidError(
            "ticket.number.invalid", "This is not a number of the user.", field="number", name=order.number
        )


_CHECKS: tuple[Callable[[TicketOrder, User], None], ...] = (
    _check_apis,
    _check_name,
    _check_lifetime,
    _check_version,
)

"""Tickets: named, scoped, expiring bearer tokens (catalogue section User Tickets)."""

from __future__ import annotations

import enum

from backend.contract.base import ApiModel


class ExternalApi(enum.StrEnum):
    """The APIs a ticket can open; each operation of the catalogue belongs to one."""

    CALLS = "CALLS"
    USER = "USER"
    CALL_CONTROL = "CALL_CONTROL"


class TicketPlatform(enum.StrEnum):
    """Kinds of client (catalogue enum ``TicketPlatform``)."""

    ANDROID = "android"
    IPHONE = "iphone"
    OTHER = "other"


class Ticket(ApiModel):
    """A ticket as it is given out, once. ``expires`` is ISO 8601 with milliseconds and offset."""

    expires: str
    name: str
    token: str
    allowed_apis: list[ExternalApi]

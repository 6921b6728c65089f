"""Column types that are the same on SQLite and PostgreSQL.

SQLite has no time zones and makes only INTEGER keys count up by themselves; hence whole microseconds for
times, and a key type with a variant.
"""

from __future__ import annotations

import enum
from datetime import UTC, datetime, timedelta
from typing import Generic, TypeVar

import msgspec
from sqlalchemy import BigInteger, Dialect, Integer, String, Text, TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

RowId = BigInteger().with_variant(Integer, "sqlite")

Member = TypeVar("Member", bound=enum.StrEnum)
Struct = TypeVar("Struct", bound=msgspec.Struct)


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept as whole microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuse naive times (TypeError): they mean something else on every machine."""
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Return the time in UTC."""
        return None if value is None else EPOCH + value * MICROSECOND


class Choice(TypeDecorator[Member], Generic[Member]):
    """A member of an enumeration, kept as its value, so that a new member needs no migration."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[Member]) -> None:
        super().__init__(32)
        self.members = members

    def process_bind_param(self, value: Member | None, dialect: Dialect) -> str | None:
        """Return the value of the member."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Member | None:
        """Return the member. Raises ValueError for one of a newer program."""
        return None if value is None else self.members(value)


class Choices(TypeDecorator[frozenset[Member]], Generic[Member]):
    """A set of members, kept as their values in order, with blanks between them."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[Member]) -> None:
        super().__init__(255)
        self.members = members

    def process_bind_param(self, value: frozenset[Member] | None, dialect: Dialect) -> str | None:
        """Return the values, sorted."""
        return None if value is None else " ".join(sorted(member.value for member in value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[Member] | None:
        """Return the members. Raises ValueError for one of a newer program."""
        return None if value is None else frozenset(self.members(name) for name in value.split())


class Document(TypeDecorator[Struct], Generic[Struct]):
    """A struct as JSON: fields that are not there have their defaults, so a new one needs no migration."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[Struct]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Struct | None, dialect: Dialect) -> str | None:
        """Return the JSON text."""
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Struct | None:
        """Return the struct. Raises msgspec.ValidationError for a text that it cannot be."""
        return None if value is None else msgspec.json.decode(value, type=self.kind)

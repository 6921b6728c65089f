"""What the domain refuses, and why: one tree, translated to an ErrorReport once, at the API.

DomainError
├── InvalidError      400  a value that cannot be
├── UnauthenticatedError 401  who is it? no or wrong credentials
├── ForbiddenError    403  not for this user
│   └── BarredError        a number that this user may not call
├── NotFoundError     404  no such user, call, device …
├── ConflictError     409  not in this state, or not the state the client believed in
├── LimitError        429  too many, too often
└── UnavailableError  503  the exchange is away; ask again
"""

from __future__ import annotations

from typing import ClassVar


class DomainError(Exception):
    """A refused request: the field it is about, a dotted code, a sentence, the offending value.

    ``retry_after_s`` is how long to wait before it is asked again, where that is known.
    """

    status: ClassVar[int] = 500
    retry_after_s: int | None = None

    def __init__(
        self, code: str, description: str, *, field: str | None = None, name: str | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.field = field
        self.name = name


class InvalidError(DomainError):
    """A value that cannot be."""

    status = 400


class UnauthenticatedError(DomainError):
    """No credentials, or wrong ones."""

    status = 401


class ForbiddenError(DomainError):
    """Not for this user."""

    status = 403


class BarredError(ForbiddenError):
    """A number that this user may not call."""


class NotFoundError(DomainError):
    """No such thing."""

    status = 404


class ConflictError(DomainError):
    """Not possible in the present state, or the state is not the one the client named."""

    status = 409


class LimitError(DomainError):
    """Too many or too often."""

    status = 429


class UnavailableError(DomainError):
    """The exchange is away; ask again."""

    status = 503

"""The one error of the user agent core: a request that is answered with a refusal. Plain value."""

from __future__ import annotations

Headers = tuple[tuple[str, str], ...]


class RefusedError(Exception):
    """A request cannot be followed: the status to answer, a reason phrase (or the usual one), headers."""

    def __init__(self, status: int, reason: str = "", headers: Headers = ()) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason
        self.headers = headers

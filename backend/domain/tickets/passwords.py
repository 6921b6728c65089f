"""Password hashing with argon2id, off the event loop.

A hash takes about 20 ms and 19 MiB (the parameters of OWASP); a few run at once, some may wait, more are
refused.
An unknown user costs as much time as a wrong password, so that the answer does not tell them apart.
"""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from backend.domain.errors import LimitError

MAX_PASSWORD_LENGTH = 256
AT_ONCE = 2
MAX_WAITING = 32


class Passwords:
    """Makes and checks hashes."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def hash(self, password: str) -> str:
        """Return the encoded argon2id hash of a password."""
        async with self._slots:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def verify(self, encoded: str | None, password: str) -> bool:
        """Check a password; ``encoded`` None (no such user) takes as long and is False.

        Raises LimitError when too many wait already.
        """
        if self._waiting >= MAX_WAITING:
            raise LimitError("login.busy", "Too many logins at once; try again in a moment.")
        self._waiting += 1
        try:
            async with self._slots:
                return await asyncio.to_thread(self._verify, encoded, password[: MAX_PASSWORD_LENGTH + 1])
        finally:
            self._waiting -= 1

    def outdated(self, encoded: str) -> bool:
        """Tell whether a hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(encoded)

    def _verify(self, encoded: str | None, password: str) -> bool:
        if encoded is None:
            self._hasher.hash(password)  # as much work as checking
            return False
        try:
            matches = self._hasher.verify(encoded, password)
        except (VerificationError, InvalidHashError):
            return False
        return matches and len(password) <= MAX_PASSWORD_LENGTH

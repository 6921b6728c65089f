"""Logging in with a password: the one way to a first ticket. Runs on the event loop, hashes in a thread."""

from __future__ import annotations

from backend.domain.errors import LimitError, UnauthenticatedError
from backend.domain.tickets.failures import FailureLimit
from backend.domain.tickets.guessing import LoginGuessing
from backend.domain.tickets.passwords import Passwords
from backend.ports.organisation import Directory, User
from backend.ports.repositories import CredentialRepository


class Login:
    """Checks user names and passwords."""

    def __init__(
        self,
        directory: Directory,
        credentials: CredentialRepository,
        passwords: Passwords,
        *,
        per_user: FailureLimit,
        per_address: FailureLimit,
        guessing: LoginGuessing,
    ) -> None:
        self._directory = directory
        self._credentials = credentials
        self._passwords = passwords
        self._per_user = per_user
        self._per_address = per_address
        self._guessing = guessing

    async def check(self, domain: str, name: str, password: str, address: str) -> User:
        """Return the user of ``name`` (``user`` or ``user@domain``).

        Raises UnauthenticatedError for an unknown user or a wrong password alike, LimitError after too many
        failures of the user from this address, or of the address.
        """
        user_id, at, own_domain = name.partition("@")
        domain = own_domain if at else domain
        last = self._per_user.take(domain, user_id, address)
        try:
            # Not before: attempts that are not looked at must not lock out the others at the address.
            last |= self._per_address.take(address)
        except LimitError:
            self._per_user.forgive(domain, user_id, address)
            raise
        user = self._directory.user(domain, user_id)
        encoded = await self._credentials.password_hash(domain, user_id)
        if not await self._passwords.verify(encoded, password) or user is None or encoded is None:
            if last:
                self._guessing.noticed(address, user_id)
            raise UnauthenticatedError("login.failed", "The user name or the password is wrong.")
        self._per_address.forgive(address)
        self._per_user.forgive(domain, user_id, address)
        if self._passwords.outdated(encoded):
            fresh = await self._passwords.hash(password)
            await self._credentials.set_password_hash(domain, user_id, fresh)
        return user

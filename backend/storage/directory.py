"""The organisation in memory: ``Directory`` for call control, as storage has it."""

from __future__ import annotations

from collections.abc import Iterable

from backend.contract.calls import UserLineType
from backend.ports.organisation import Organisation, User


class MemoryDirectory:
    """``Directory`` over an organisation and its users."""

    def __init__(self, organisation: Organisation, users: Iterable[User]) -> None:
        self.replace(organisation, users)

    def replace(self, organisation: Organisation, users: Iterable[User]) -> None:
        """Take in the organisation as it is now."""
        self._organisation = organisation
        self._users = list(users)
        self._by_id = {(user.domain, user.user_id): user for user in self._users}
        self._by_extension = {user.extension: user for user in self._users}
        self._by_number = {user.number: user for user in self._users}
        for user in self._users:
            for line in organisation.routing.user_lines.get(user.user_id, ()):
                if line.line_type is UserLineType.OFFICE_FIXED:
                    self._by_number.setdefault(line.number, user)

    @property
    def organisation(self) -> Organisation:
        """The organisation of this backend."""
        return self._organisation

    def user(self, domain: str, user_id: str) -> User | None:
        """Find a user by name."""
        return self._by_id.get((domain, user_id))

    def user_of_extension(self, extension: str) -> User | None:
        """Find a user by extension (SIP user name)."""
        return self._by_extension.get(extension)

    def user_of_number(self, number: str) -> User | None:
        """Find a user by E.164 number."""
        return self._by_number.get(number)

    def users(self) -> list[User]:
        """All users."""
        return list(self._users)

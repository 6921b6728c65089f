"""A small organisation in memory, for tests of the domain."""

from __future__ import annotations

import msgspec

from backend.ports.organisation import (
    Organisation,
    OrganisationSettings,
    Permission,
    RecordingPolicy,
    Role,
    User,
)
from backend.ports.routing import Routing

DOMAIN = "example.org"

ORGANISATION = Organisation(
    domain=DOMAIN,
    name="Example",
    country="SE",
    main_number="+46277400",
    park_first=701,
    park_last=720,
)


_OF_ATTENDANTS = frozenset(Permission) - {Permission.PRIVACY}
_OF_EVERYBODY = frozenset({Permission.PICKUP, Permission.INTERCOM})


def make_user(
    user_id: str,
    extension: str,
    *roles: Role,
    recording: RecordingPolicy = RecordingPolicy.MANUAL,
) -> User:
    """Return a user of the organisation; attendants may do everything."""
    return User(
        domain=DOMAIN,
        user_id=user_id,
        display_name=user_id.capitalize(),
        extension=extension,
        number=f"+462774{extension}",
        roles=frozenset(roles),
        recording=recording,
        permissions=_OF_ATTENDANTS if Role.ATTENDANT in roles else _OF_EVERYBODY,
    )


USERS = [
    make_user("alice", "1001", Role.ATTENDANT, Role.ORG_ADMIN),
    make_user("bob", "1002", recording=RecordingPolicy.ON_DEMAND),
    make_user("carol", "1003"),
    make_user("dave", "1004", Role.ATTENDANT),
    make_user("erin", "1005", recording=RecordingPolicy.NONE),
]


def powerless(user_id: str) -> list[User]:
    """Return the users, one of them without any permission."""
    return [
        msgspec.structs.replace(each, permissions=frozenset()) if each.user_id == user_id else each
        for each in USERS
    ]


class FakeDirectory:
    """The users in memory."""

    def __init__(self, users: list[User] = USERS, organisation: Organisation = ORGANISATION) -> None:
        self._users = users
        self._organisation = organisation

    def set_settings(self, settings: OrganisationSettings) -> None:
        """Decide otherwise for the organisation."""
        self._organisation = msgspec.structs.replace(self._organisation, settings=settings)

    def set_routing(self, routing: Routing) -> None:
        """Have other trunks, routes and numbers."""
        self._organisation = msgspec.structs.replace(self._organisation, routing=routing)

    def replace_user(self, user_id: str, **changes: object) -> None:
        """Change what is known of a user."""
        self._users = [
            msgspec.structs.replace(each, **changes) if each.user_id == user_id else each
            for each in self._users
        ]

    @property
    def organisation(self) -> Organisation:
        return self._organisation

    def user(self, domain: str, user_id: str) -> User | None:
        return next((each for each in self._users if (each.domain, each.user_id) == (domain, user_id)), None)

    def user_of_extension(self, extension: str) -> User | None:
        return next((each for each in self._users if each.extension == extension), None)

    def user_of_number(self, number: str) -> User | None:
        return next((each for each in self._users if each.number == number), None)

    def users(self) -> list[User]:
        return list(self._users)

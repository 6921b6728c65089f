"""What users may do beyond ordinary calls: one check, for all who ask."""

from __future__ import annotations

from backend.domain.errors import ForbiddenError
from backend.ports.organisation import Directory, Permission, Role, User


def require(user: User, permission: Permission, *, field: str | None = None) -> None:
    """Raise ForbiddenError unless a user has a permission; ``field`` is what the request asks it by."""
    if permission not in user.permissions:
        raise ForbiddenError(
            "permission.missing",
            f"{user.display_name} does not have the permission {permission}.",
            field=field,
            name=permission,
        )


def administrators(directory: Directory) -> list[User]:
    """Return who is told of what concerns the whole organisation."""
    return [user for user in directory.users() if Role.ORG_ADMIN in user.roles]

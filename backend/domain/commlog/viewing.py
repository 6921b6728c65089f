"""Who may see what of a user's log: the user and administrators everything, who may hear recordings those."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from backend.contract.commlog import LogItemType
from backend.domain.tickets.access import Actor, known_user, subject
from backend.ports.organisation import Directory, Permission, User

RECORDINGS = frozenset({LogItemType.RECORDING})


class LogView(msgspec.Struct, frozen=True):
    """Whose log, and of which kinds the items are that may be seen; None for all."""

    owner: User
    item_types: frozenset[LogItemType] | None = None

    def narrowed(self, asked: Iterable[LogItemType] | None) -> frozenset[LogItemType] | None:
        """Return the kinds that are asked for, as far as they may be seen."""
        if asked is None:
            return self.item_types
        return frozenset(asked) if self.item_types is None else self.item_types & frozenset(asked)


def view_of(actor: Actor, directory: Directory, domain: str, owner_id: str) -> LogView:
    """Return what somebody may see of a log. Raises ForbiddenError, NotFoundError."""
    reader = actor.user
    own = (domain, owner_id) == (reader.domain, reader.user_id)
    hears = domain == reader.domain and Permission.RECORDING_ACCESS in reader.permissions
    if hears and not own and not actor.is_admin:
        return LogView(known_user(directory, domain, owner_id), RECORDINGS)
    return LogView(subject(actor, directory, domain, owner_id))

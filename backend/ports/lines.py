"""What is remembered of the users' lines over a restart of the backend."""

from __future__ import annotations

from typing import Protocol

import msgspec

from backend.contract.calls import UserLineType


class LineChoice(msgspec.Struct, frozen=True):
    """The line that a user has chosen to call with."""

    domain: str
    user_id: str
    line_type: UserLineType
    group_id: int


class LineStore(Protocol):
    """Keeps the choices. Synchronous: the store queues what it must write."""

    def remember(self, choice: LineChoice) -> None:
        """Keep a choice in place of the user's earlier one."""

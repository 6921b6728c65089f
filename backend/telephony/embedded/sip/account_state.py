"""What can be watched of an account: whether it is registered, and its calls. Plain values."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import NamedTuple

from backend.ports.telephony import Party


class Direction(enum.Enum):
    """Who began a call, from the device's point of view (RFC 4235 section 4.1.1)."""

    INITIATOR = "initiator"
    RECIPIENT = "recipient"


class Phase(enum.Enum):
    """How far a call is (RFC 4235 section 3.7.1)."""

    TRYING = "trying"
    EARLY = "early"
    CONFIRMED = "confirmed"
    TERMINATED = "terminated"


class WatchedCall(NamedTuple):
    """One leg of an account's. ``tag`` is that of the device, "" before it is known."""

    leg_id: str
    direction: Direction
    phase: Phase
    far: Party
    call_id: str
    tag: str
    far_tag: str


class Messages(NamedTuple):
    """What waits in the mailbox of an account."""

    new: int = 0
    old: int = 0


class AccountState(NamedTuple):
    """An account at one moment."""

    username: str
    registered: bool
    calls: list[WatchedCall]
    messages: Messages = Messages()


StateOf = Callable[[str], AccountState]

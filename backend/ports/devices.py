"""What is remembered of devices over a restart of the backend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from backend.contract.devices import DeviceIconName
from backend.ports.telephony import Binding, Subscription


class DeviceRecord(msgspec.Struct, frozen=True):
    """A device that has registered once; ``user_agent`` as it said last.

    ``name`` and ``icon`` are what its user has set, None where nothing was; ``do_not_disturb`` likewise.
    """

    device_id: str
    domain: str
    user_id: str
    user_agent: str
    name: str | None = None
    icon: DeviceIconName | None = None
    do_not_disturb: bool = False


class DeviceStore(Protocol):
    """Keeps device records. Synchronous: the store queues what it must write."""

    def remember(self, record: DeviceRecord) -> None:
        """Keep a new or changed record."""

    def keep_bindings(self, username: str, bindings: Sequence[Binding]) -> None:
        """Keep the bindings of an account, in place of those it had."""


class SubscriptionStore(Protocol):
    """Keeps what devices watch. Synchronous: the store queues what it must write."""

    def keep(self, subscription: Subscription) -> None:
        """Keep a new or renewed subscription."""

    def drop(self, subscription_id: str) -> None:
        """Forget one that is over."""

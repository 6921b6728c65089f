"""What the user agent core is told once: its names, timers and limits.

Times in seconds. The defaults are those of RFC 3261 where it gives any.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import msgspec


class Timers(msgspec.Struct, frozen=True):
    """RFC 3261 section 17.1.1.1: the round trip estimate and the two caps."""

    t1: float = 0.5
    t2: float = 4.0
    t4: float = 5.0

    @property
    def transaction(self) -> float:
        """64*T1: timers B, F, H, J, L and M."""
        return 64 * self.t1


class RegistrarLimits(msgspec.Struct, frozen=True):
    """Lifetimes of bindings and how many each account may have."""

    min_expires: int = 30
    default_expires: int = 300
    max_expires: int = 3600
    bindings_per_account: int = 10
    contact_bytes: int = 512


class RateLimits(msgspec.Struct, frozen=True):
    """How much one source address may send, and how often it may fail to authenticate.

    Messages per second beyond ``rate`` are refused (a few) or dropped; loopback may send
    ``loopback_factor`` times as much.
    """

    rate: float = 1000.0
    burst: float = 2000.0
    loopback_factor: float = 20.0
    failures_per_account: int = 8
    failures_per_source: int = 60
    failure_window: float = 60.0
    remembered_sources: int = 10_000


class SubscriptionLimits(msgspec.Struct, frozen=True):
    """Lifetimes of subscriptions and how many there may be."""

    min_expires: int = 30
    default_expires: int = 3600
    max_expires: int = 3600
    per_account: int = 300
    total: int = 10_000


class AgentSettings(msgspec.Struct, frozen=True):
    """Everything but the accounts.

    ``domains`` are further host names that are ours, beside the realm and any numeric address.
    ``unix_offset`` is Unix time minus the monotonic time that the inputs carry. ``algorithms`` are the digest
    algorithms offered, best first; a device whose User-Agent begins with one of ``md5_agents`` (in any case)
    is offered MD5 alone. ``dialog_check`` is how often an idle call's device is asked whether it still lives.
    ``random_bytes`` is the only source of randomness.
    """

    realm: str = "example.org"
    product: str = "Deskline"
    domains: frozenset[str] = frozenset()
    algorithms: tuple[str, ...] = ("SHA-256", "MD5")
    md5_agents: tuple[str, ...] = ("baresip v0.", "baresip v1.", "baresip v2.", "sipp")
    timers: Timers = Timers()
    registrar: RegistrarLimits = RegistrarLimits()
    rates: RateLimits = RateLimits()
    subscriptions: SubscriptionLimits = SubscriptionLimits()
    nonce_lifetime: float = 300.0
    max_legs: int = 2000
    legs_per_account: int = 150
    transfer_lifetime: float = 180.0
    dialog_check: float = 60.0
    unix_offset: float = 0.0
    random_bytes: Callable[[int], bytes] = os.urandom

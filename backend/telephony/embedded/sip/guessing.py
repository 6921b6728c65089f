"""How often who may fail to authenticate: guessing passwords is slow, and locks nobody else out.

Failures count for the account tried from a host, for the host, and for its network where hosts are easily had
(the 64 bits that an IPv6 provider gives to one customer). A device that has proved itself for an account is
known by its port or its instance (RFC 5626) from then on and counted by itself: whoever guesses from the same
address, as behind one NAT, cannot have it blocked. To know another's instance gives a guesser a few attempts
more and nothing else. Bounded; single thread.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from functools import lru_cache
from typing import NamedTuple

from backend.telephony.embedded.sip.settings import RateLimits

HOSTS_PER_NETWORK = 4
"""A network may fail as often as so many of its hosts."""
REMEMBERED_DEVICES = 10_000
TRUST_S = 7200.0
"""Twice the longest time between two registrations of a phone."""


class Sender(NamedTuple):
    """Who claims to be ``username``; ``marks`` tell devices of one host apart."""

    host: str
    username: str
    marks: tuple[str, ...] = ()


class FailureLimit:
    """Counts failures until the end of their window."""

    def __init__(self, limits: RateLimits) -> None:
        self._limits = limits
        self._failures: OrderedDict[tuple[str, ...], tuple[int, float]] = OrderedDict()
        self._devices: OrderedDict[tuple[str, str, str], float] = OrderedDict()

    def blocked_for(self, sender: Sender, now: float) -> float:
        """How long a sender must wait before it may try again; 0 where it may at once."""
        return max(self._wait(key, limit, now) for key, limit in self._keys(sender, now))

    def failed(self, sender: Sender, now: float) -> bool:
        """Note a wrong answer to a challenge of ours; True where it is the one that blocks the sender."""
        blocks = False
        for key, limit in self._keys(sender, now):
            count, until = self._failures.pop(key, (0, 0.0))
            if now >= until:
                count, until = 0, now + self._limits.failure_window
            self._failures[key] = (count + 1, until)
            blocks |= count + 1 == limit
        while len(self._failures) > self._limits.remembered_sources:
            self._failures.popitem(last=False)
        return blocks

    def succeeded(self, sender: Sender, now: float) -> None:
        """Forget the failures of a device with an account that it knows after all, and know it again."""
        self._failures.pop(self._keys(sender, now)[0][0], None)
        for mark in sender.marks:
            key = (sender.host, sender.username, mark)
            self._devices[key] = now
            self._devices.move_to_end(key)
        while len(self._devices) > REMEMBERED_DEVICES:
            self._devices.popitem(last=False)

    def _keys(self, sender: Sender, now: float) -> list[tuple[tuple[str, ...], int]]:
        """What a failure of a sender counts for, and how many of them there may be."""
        limits = self._limits
        for mark in sender.marks:
            known = (sender.host, sender.username, mark)
            if now - self._devices.get(known, -TRUST_S) < TRUST_S:
                return [(known, limits.failures_per_account)]
        keys: list[tuple[tuple[str, ...], int]] = [
            ((sender.host, sender.username), limits.failures_per_account),
            ((sender.host,), limits.failures_per_source),
        ]
        network = network_of(sender.host)
        if network != sender.host:
            keys.append(((network,), limits.failures_per_source * HOSTS_PER_NETWORK))
        return keys

    def _wait(self, key: tuple[str, ...], limit: int, now: float) -> float:
        count, until = self._failures.get(key, (0, 0.0))
        return until - now if count >= limit and now < until else 0.0


@lru_cache(maxsize=4096)
def network_of(host: str) -> str:
    """Return the network that one customer has all addresses of: the first 64 bits of IPv6, else the host."""
    if ":" not in host:
        return host
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError:
        return host
    return host if address.is_loopback else str(ipaddress.IPv6Network((int(address) >> 64 << 64, 64)))

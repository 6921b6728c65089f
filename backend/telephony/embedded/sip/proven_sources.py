"""Who is known to be where it sends from; all others are answered sparingly over UDP.

An answer is up to four times as long as a request can be short, and the source of a datagram can be forged:
without a limit we could be made to flood a victim. A host has proved itself when it answered a challenge of
ours, since the nonce is sealed for the host that it was sent to. Bounded; single thread.
"""

from __future__ import annotations

from collections import OrderedDict

from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.guessing import network_of
from backend.telephony.embedded.sip.limits import SourceRates
from backend.telephony.embedded.sip.settings import RateLimits

STRANGERS = RateLimits(rate=100.0, burst=500.0)
"""How many requests of a host are answered before it has proved itself: 60 kB a second at most."""
NETWORKS = RateLimits(rate=500.0, burst=2000.0)
"""The same for all hosts of a network (24 bits of IPv4, 64 of IPv6) together."""
LIFETIME_S = 7200.0
"""Twice the longest time between two registrations of a phone."""
REMEMBERED = 10_000


class ProvenSources:
    """Hosts by when they proved themselves last."""

    def __init__(self) -> None:
        self._proven: OrderedDict[str, float] = OrderedDict()
        self._strangers = SourceRates(STRANGERS)
        self._networks = SourceRates(NETWORKS)

    def prove(self, host: str, now: float) -> None:
        """Note that a host answered a challenge that was sent to it."""
        self._proven[host] = now
        self._proven.move_to_end(host)
        if len(self._proven) > REMEMBERED:
            self._proven.popitem(last=False)

    def may_be_answered(self, flow: Flow, now: float) -> bool:
        """Whether a request is to be answered; one that is not is dropped."""
        if flow.reliable:
            return True
        since = self._proven.get(flow.remote[0])
        if since is not None and now - since < LIFETIME_S:
            return True
        host = flow.remote[0]
        return self._strangers.allows(host, now) and self._networks.allows(_network(host), now)


def _network(host: str) -> str:
    """A host of this machine stands for itself."""
    return network_of(host) if ":" in host or host.startswith("127.") else host.rpartition(".")[0]

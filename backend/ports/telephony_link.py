"""What a backend and the exchange process say to each other, over ``backend.contract.wire``.

The exchange serves; who connects says ``Attach`` to become its backend, or only asks ``GetStatistics``. One
backend is attached at a time: a newer one takes the older one's place, which is told so by ``Replaced``.
"""

from __future__ import annotations

import msgspec

from backend.ports.telephony import Batch, NumberedEvent, Snapshot

# --- backend to exchange


class Attach(msgspec.Struct, frozen=True, tag=True):
    """Become the backend. The answer is a Snapshot, or Busy where another is attached and may stay."""

    take_over: bool = True


class Stop(msgspec.Struct, frozen=True, tag=True):
    """End all calls and exit."""


class GetStatistics(msgspec.Struct, frozen=True, tag=True):
    """Ask what the exchange holds; allowed on any link, attached or not."""


class Ping(msgspec.Struct, frozen=True, tag=True):
    """Ask whether the exchange still does its work; it answers with Pong at once."""


ToExchange = Attach | Batch | Stop | GetStatistics | Ping


# --- exchange to backend


class Busy(msgspec.Struct, frozen=True, tag=True):
    """Another backend is attached; ask again later. The link is closed after it."""


class Pong(msgspec.Struct, frozen=True, tag=True):
    """The exchange still does its work."""


class Replaced(msgspec.Struct, frozen=True, tag=True):
    """A newer backend has attached. The link is closed after it."""


class BatchRefused(msgspec.Struct, frozen=True, tag=True):
    """A batch was wrong in itself; nothing of it was done."""

    reason: str


class Statistics(msgspec.Struct, frozen=True, tag=True):
    """What the exchange holds at this moment; the first seven and ``journal`` are zero when no call is left.

    ``transactions`` counts SIP transactions, which outlive their call by up to 32 s; ``ports`` RTP ports in
    use; ``journal`` unacknowledged events; ``tasks`` asyncio tasks, this link's own included; ``handles``
    open files and sockets.
    """

    legs: int
    bridges: int
    recordings: int
    playbacks: int
    dialogs: int
    transactions: int
    ports: int
    journal: int
    remembered_bytes: int
    bindings: int
    tasks: int
    threads: int
    handles: int
    rss_bytes: int
    uptime_s: float = 0.0
    version: str = ""


FromExchange = Snapshot | NumberedEvent | BatchRefused | Busy | Replaced | Statistics | Pong

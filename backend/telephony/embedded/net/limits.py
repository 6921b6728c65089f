"""How many TCP and TLS connections are kept, and silent ones for how long. Plain values; times in seconds."""

from __future__ import annotations

import msgspec

from backend.telephony.embedded.sip.settings import RateLimits


class TransportLimits(msgspec.Struct, frozen=True):
    """``first_message`` and ``whole_message``: how long a peer may take for them; ``idle``: between messages.

    The numbers of connections hold for TCP and for TLS each. ``handshake`` is how long that of TLS may take,
    ``handshakes`` how many of them one source may begin each second (loopback twenty times as many).
    ``drain_budget`` is how long received messages may keep the loop from its other work.
    """

    connections: int = 2000
    connections_per_source: int = 64
    connections_of_loopback: int = 2000
    handshake: float = 5.0
    handshakes: RateLimits = RateLimits(rate=10.0, burst=60.0)
    first_message: float = 10.0
    whole_message: float = 30.0
    idle: float = 4000.0
    sweep: float = 2.0
    unsent_bytes: int = 256 * 1024
    waiting_messages: int = 5000
    waiting_messages_per_source: int = 1000
    drain_budget: float = 0.004

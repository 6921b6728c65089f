"""The figures of one channel's media, as they stand when asked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChannelStatistics:
    """Counters since the channel was opened.

    ``lost`` is what never came (RFC 3550 A.3), ``late`` came after its turn to be played, ``foreign`` came
    from an address that is not the device's, ``invalid`` was no RTP packet of the agreed payload types.
    ``remote_*`` is what the device says in its RTCP reports of what it hears from us; ``round_trip_ms`` is
    None until it has answered a report of ours. ``path`` is how the device is fed now: ``relay``, ``mix``,
    ``play``, ``silence`` or ``none``.
    """

    codec: str | None
    path: str
    remote: tuple[str, int] | None
    packets_sent: int
    octets_sent: int
    packets_received: int
    octets_received: int
    lost: int
    late: int
    duplicates: int
    concealed_ms: int
    foreign: int
    invalid: int
    jitter_ms: float
    buffer_ms: float
    remote_lost: int
    remote_fraction_lost: float
    remote_jitter_ms: float
    round_trip_ms: float | None

"""The figures of one channel's media, as they stand when asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend.telephony.embedded.media.rtp import FRAME_S, UNITS_PER_SECOND

if TYPE_CHECKING:
    from backend.telephony.embedded.media.channel import MediaChannel
    from backend.telephony.embedded.media.latch import Address

_MS_PER_UNIT = 1000 / UNITS_PER_SECOND


@dataclass(frozen=True, slots=True)
class ChannelStatistics:
    """Counters since the channel was opened.

    ``lost`` is what never came (RFC 3550 A.3), ``late`` came after its turn to be played, ``foreign`` came
    from an address that is not the device's, ``invalid`` was no RTP packet of the agreed payload types.
    ``remote_*`` is what the device says in its RTCP reports of what it hears from us; ``round_trip_ms`` is
    None until it has answered a report of ours. ``path`` is how the device is fed now: ``relay``, ``mix``,
    ``play``, ``silence`` or ``none``. ``encrypted``: SRTP is spoken; ``unauthentic`` did not pass its check.
    """

    codec: str | None
    path: str
    remote: Address | None
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
    encrypted: bool
    unauthentic: int

    @classmethod
    def of(cls, channel: MediaChannel) -> ChannelStatistics:
        """Return a channel's figures."""
        reception, transmission, reports = channel.reception, channel.transmission, channel.control.reports
        round_trip = reports.round_trip_s
        return cls(
            codec=channel.codec.name if channel.codec is not None else None,
            path=channel.path.value,
            remote=channel.latch.target,
            packets_sent=transmission.packets,
            octets_sent=transmission.octets,
            packets_received=reception.packets,
            octets_received=reception.octets,
            lost=reception.lost,
            late=channel.jitter.late,
            duplicates=reception.duplicates,
            concealed_ms=round(channel.concealed_frames * FRAME_S * 1000),
            foreign=channel.latch.foreign,
            invalid=channel.invalid,
            jitter_ms=reception.jitter * _MS_PER_UNIT,
            buffer_ms=channel.jitter.delay_units * _MS_PER_UNIT if channel.buffering else 0.0,
            remote_lost=reports.remote_lost,
            remote_fraction_lost=reports.remote_fraction_lost,
            remote_jitter_ms=reports.remote_jitter * _MS_PER_UNIT,
            round_trip_ms=None if round_trip is None else round_trip * 1000,
            encrypted=channel.encrypted,
            unauthentic=channel.unauthentic,
        )

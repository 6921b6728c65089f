"""What one channel sends: one RTP stream with one SSRC, whatever feeds it.

Packets come from the ticker (mixed, played, silence), from another channel's packets passed on in place
(relay), or are telephone-events. Sequence numbers and timestamps go on without a break over every change of
what feeds the stream: numbers by one, timestamps by the time that has passed in whole frames, with the marker
set, so that the device's jitter buffer never has to begin anew. Runs on the loop; one buffer for all packets.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.latch import Address
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.rtp import (
    FRAME_UNITS,
    HEADER,
    HEADER_BYTES,
    MARKER,
    MASK_16,
    MASK_32,
    MAX_PAYLOAD_BYTES,
    PLAIN,
    UNITS_PER_SECOND,
    timestamp_delta,
)

Buffer = bytes | bytearray | memoryview
_TICKER = object()
_MAX_REORDER = 100
_MAX_DRIFT = UNITS_PER_SECOND
"""A relayed timestamp that is further than this from the time that has passed was set anew by its sender."""


class Transmission:
    """The sending half of a channel. Nothing is sent while ``target`` is None."""

    __slots__ = (
        "_buffer",
        "_epoch",
        "_event_timestamp",
        "_forwarded",
        "_marker",
        "_next",
        "_packet",
        "_packet_units",
        "_pending",
        "_sendto",
        "_sequence",
        "_sequence_offset",
        "_source",
        "_timestamp_offset",
        "_units",
        "failures",
        "octets",
        "packets",
        "payload_type",
        "relayed_at",
        "sent_at",
        "ssrc",
        "target",
    )

    def __init__(self, sendto: Callable[[Buffer, Address], int]) -> None:
        self._sendto = sendto
        self.target: Address | None = None
        self.payload_type = 0
        self.ssrc = secrets.randbits(32)
        self.packets = 0
        self.octets = 0
        self.failures = 0
        self.sent_at = 0.0
        """When the last packet of audio was sent."""
        self.relayed_at = 0.0
        """When the last packet of another channel was passed on."""
        self._sequence = secrets.randbits(15)
        self._next = secrets.randbits(32)
        self._units = FRAME_UNITS
        self._packet_units = FRAME_UNITS
        self._marker = 0
        self._source: object = None
        self._epoch = 0
        self._event_timestamp = 0
        self._forwarded = 0
        self._sequence_offset = 0
        self._timestamp_offset = 0
        self._pending = bytearray()
        self._buffer = bytearray(HEADER_BYTES + MAX_PAYLOAD_BYTES)
        self._packet = memoryview(self._buffer)[: HEADER_BYTES + FRAME_UNITS]

    def configure(self, payload_type: int, packet_units: int) -> None:
        """Set what the device takes: the payload type, and the length of a packet in units."""
        self.payload_type = payload_type
        self._packet_units = packet_units
        self._pending.clear()

    def interrupt(self) -> None:
        """Take the time that has passed into account before the next packet, whoever feeds it."""
        self._source = None
        self._pending.clear()

    def frame(self, payload: Buffer, now: float) -> None:
        """Send the ticker's next 20 ms."""
        if self._source is not _TICKER:
            self._next = self._resume(now)
            self._source = _TICKER
            self._marker = MARKER
            self._pending.clear()
        if self._packet_units != FRAME_UNITS:
            self._repack(payload, now)
            return
        buffer = self._buffer
        HEADER.pack_into(
            buffer, 0, PLAIN, self._marker | self.payload_type, self._sequence, self._next, self.ssrc
        )
        buffer[HEADER_BYTES : HEADER_BYTES + FRAME_UNITS] = payload
        self._sent(self._packet, FRAME_UNITS, now)

    def _repack(self, payload: Buffer, now: float) -> None:
        units = self._packet_units
        pending = self._pending
        pending += payload
        buffer = self._buffer
        while len(pending) >= units:
            HEADER.pack_into(
                buffer, 0, PLAIN, self._marker | self.payload_type, self._sequence, self._next, self.ssrc
            )
            buffer[HEADER_BYTES : HEADER_BYTES + units] = pending[:units]
            del pending[:units]
            self._sent(memoryview(buffer)[: HEADER_BYTES + units], units, now)

    def _sent(self, packet: Buffer, units: int, now: float) -> None:
        self._sequence = (self._sequence + 1) & MASK_16
        self._next = (self._next + units) & MASK_32
        self._units = units
        self._marker = 0
        self.sent_at = now
        self._emit(packet)

    def _emit(self, packet: Buffer) -> None:
        if self.target is None:
            return
        try:
            self._sendto(packet, self.target)
        except OSError:
            self.failures += 1
            return
        self.packets += 1
        self.octets += len(packet) - HEADER_BYTES

    def _resume(self, now: float) -> int:
        """Return the timestamp for a packet that is sent now and does not follow on the last one."""
        elapsed = round((now - self.sent_at) * UNITS_PER_SECOND / FRAME_UNITS) * FRAME_UNITS
        return (self._next - self._units + max(self._units, elapsed)) & MASK_32

    def relay(self, incoming: Incoming, payload_type: int, stream: Reception, audio: bool) -> None:
        """Pass on another channel's packet, a plain one, rewriting its header in place.

        ``audio`` is False for a telephone-event, which does not move the time line on.
        """
        marker = incoming.marker
        now = incoming.arrival
        if stream is not self._source or stream.epoch != self._epoch:
            marker = self._anchor(incoming, stream)
        timestamp = (incoming.timestamp + self._timestamp_offset) & MASK_32
        if audio:
            drift = timestamp_delta(timestamp, self._next)
            if abs(drift) > _MAX_DRIFT and abs(drift - (now - self.sent_at) * UNITS_PER_SECOND) > _MAX_DRIFT:
                marker = self._anchor(incoming, stream)
                timestamp = (incoming.timestamp + self._timestamp_offset) & MASK_32
        self.relayed_at = now
        sequence = (incoming.sequence + self._sequence_offset) & MASK_16
        ahead = ((sequence - self._sequence + 0x8000) & MASK_16) - 0x8000
        if ahead >= 0:
            self._sequence = (sequence + 1) & MASK_16
            self._forwarded += 1 + ahead
            if audio:
                self._units = incoming.size - HEADER_BYTES
                self._next = (timestamp + self._units) & MASK_32
                self.sent_at = now
        elif -ahead > min(self._forwarded, _MAX_REORDER):
            return
        HEADER.pack_into(incoming.data, 0, PLAIN, marker | payload_type, sequence, timestamp, self.ssrc)
        self._emit(incoming.view[: incoming.size])

    def _anchor(self, incoming: Incoming, stream: Reception) -> int:
        """Begin to map another stream onto ours; return the marker for its first packet."""
        self._sequence_offset = self._sequence - incoming.sequence
        self._timestamp_offset = self._resume(incoming.arrival) - incoming.timestamp
        self._source = stream
        self._epoch = stream.epoch
        self._forwarded = 0
        self._pending.clear()
        return MARKER

    @property
    def relaying(self) -> bool:
        """Whether the last packet was not the ticker's."""
        return self._source is not _TICKER

    def event(self, payload_type: int, payload: bytes, first: bool, now: float) -> None:
        """Send one packet of a telephone-event; all of one event carry the timestamp of its ``first``."""
        if first:
            self._event_timestamp = self._resume(now)
            self.interrupt()
        size = HEADER_BYTES + len(payload)
        second = (MARKER if first else 0) | payload_type
        HEADER.pack_into(self._buffer, 0, PLAIN, second, self._sequence, self._event_timestamp, self.ssrc)
        self._buffer[HEADER_BYTES:size] = payload
        self._sequence = (self._sequence + 1) & MASK_16
        self._emit(memoryview(self._buffer)[:size])

    def timestamp_at(self, now: float) -> int:
        """Return the stream's timestamp at a moment, for sender reports."""
        return (self._next - self._units + round((now - self.sent_at) * UNITS_PER_SECOND)) & MASK_32

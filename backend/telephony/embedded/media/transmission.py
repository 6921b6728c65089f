"""What one channel sends: one RTP stream with one SSRC, whatever feeds it.

Packets come from the ticker (mixed, played, silence), from another channel's packets passed on in place
(relay), or are telephone-events. Sequence numbers and timestamps go on without a break over every change of
what feeds the stream: numbers by one, timestamps by the time that has passed in whole frames, with the marker
set, so that the device's jitter buffer never has to begin anew. Runs on the loop.
"""

from __future__ import annotations

import secrets
import struct
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
from backend.telephony.embedded.media.srtp import Seal

Buffer = bytes | bytearray | memoryview
_TICKER = object()
_BEGINNING = struct.Struct(">IHI")
"""SSRC, sequence number and timestamp that a stream begins with, at random."""
_MAX_REORDER = 100
_MAX_DRIFT = UNITS_PER_SECOND
"""A relayed timestamp that is further than this from the time that has passed was set anew by its sender."""


class OutgoingBuffer:
    """Where all channels of a plane build their packets, one at a time: it stays in the processor's cache."""

    __slots__ = ("data", "frame")

    def __init__(self) -> None:
        self.data = bytearray(HEADER_BYTES + MAX_PAYLOAD_BYTES)
        self.frame = memoryview(self.data)[: HEADER_BYTES + FRAME_UNITS]


class Transmission:
    """The sending half of a channel. Nothing is sent while ``target`` is None.

    While ``reserved``, other channels' packets are refused: digits of our own are being sent.
    """

    __slots__ = (
        "_buffer",
        "_epoch",
        "_event_timestamp",
        "_forwarded",
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
        "events_at",
        "failures",
        "octets",
        "packets",
        "payload_type",
        "reserved",
        "seal",
        "sent_at",
        "ssrc",
        "target",
    )

    def __init__(self, sendto: Callable[[Buffer, Address], int], buffer: OutgoingBuffer) -> None:
        self._sendto = sendto
        self._buffer = buffer.data
        self._packet = buffer.frame
        self.target: Address | None = None
        self.payload_type = 0
        ssrc, sequence, timestamp = _BEGINNING.unpack(secrets.token_bytes(_BEGINNING.size))
        self.ssrc: int = ssrc
        self.packets = 0
        self.octets = 0
        self.failures = 0
        self.reserved = False
        self.seal: Seal | None = None
        """Where SRTP is agreed, what encrypts each packet last of all."""
        self.sent_at = 0.0
        """When the last packet of audio was sent."""
        self.events_at = 0.0
        """When the last telephone-event of another channel was passed on."""
        self._sequence: int = sequence & 0x7FFF
        self._next: int = timestamp
        self._units = FRAME_UNITS
        self._packet_units = FRAME_UNITS
        self._source: object = None
        self._epoch = 0
        self._event_timestamp = 0
        self._forwarded = 0
        self._sequence_offset = 0
        self._timestamp_offset = 0
        self._pending = bytearray()

    def configure(self, payload_type: int, packet_units: int) -> None:
        """Set what the device takes: the payload type, and the length of a packet in units."""
        self.payload_type = payload_type
        self._packet_units = packet_units
        self._pending.clear()

    def interrupt(self) -> None:
        """Take the time that has passed into account before the next packet, whoever feeds it."""
        self._source = None
        self._pending.clear()

    @property
    def relaying(self) -> bool:
        """Whether the last packet was not the ticker's."""
        return self._source is not _TICKER

    # --- from the ticker

    def frame(self, payload: Buffer, now: float) -> None:
        """Send the ticker's next 20 ms."""
        if self._source is not _TICKER or self._packet_units != FRAME_UNITS:
            self._unusual_frame(payload, now)
            return
        buffer = self._buffer
        HEADER.pack_into(buffer, 0, PLAIN, self.payload_type, self._sequence, self._next, self.ssrc)
        buffer[HEADER_BYTES : HEADER_BYTES + FRAME_UNITS] = payload
        self._sequence = (self._sequence + 1) & MASK_16
        self._next = (self._next + FRAME_UNITS) & MASK_32
        self.sent_at = now
        self._emit(self._packet, FRAME_UNITS)

    def _unusual_frame(self, payload: Buffer, now: float) -> None:
        """Send the first frame after another source, or gather frames for packets of another length."""
        marker = 0
        if self._source is not _TICKER:
            self._next = self._resume(now)
            self._source = _TICKER
            self._pending.clear()
            marker = MARKER
        units = self._packet_units
        self._pending += payload
        while len(self._pending) >= units:
            self._pack(marker | self.payload_type, self._next, self._pending[:units])
            del self._pending[:units]
            marker = 0
            self._next = (self._next + units) & MASK_32
            self._units = units
            self.sent_at = now

    def _pack(self, second: int, timestamp: int, payload: Buffer) -> None:
        end = HEADER_BYTES + len(payload)
        HEADER.pack_into(self._buffer, 0, PLAIN, second, self._sequence, timestamp, self.ssrc)
        self._buffer[HEADER_BYTES:end] = payload
        self._sequence = (self._sequence + 1) & MASK_16
        self._emit(memoryview(self._buffer)[:end], len(payload))

    def event(self, payload_type: int, payload: bytes, first: bool, now: float) -> None:
        """Send one packet of a telephone-event; all of one event carry the timestamp of its ``first``."""
        if first:
            self._event_timestamp = self._resume(now)
            self.interrupt()
        self._pack((MARKER if first else 0) | payload_type, self._event_timestamp, payload)

    def _emit(self, packet: Buffer, octets: int) -> None:
        if self.target is None:
            return
        if self.seal is not None:
            sealed = self.seal.rtp(packet)
            if sealed is None:
                self.failures += 1
                return
            packet = sealed
        try:
            self._sendto(packet, self.target)
        except OSError:
            self.failures += 1
        else:
            self.packets += 1
            self.octets += octets

    def _resume(self, now: float) -> int:
        """Return the timestamp for a packet that is sent now and does not follow on the last one."""
        elapsed = round((now - self.sent_at) * UNITS_PER_SECOND / FRAME_UNITS) * FRAME_UNITS
        return (self._next - self._units + max(self._units, elapsed)) & MASK_32

    # --- from another channel

    def relay(self, incoming: Incoming, stream: Reception) -> None:
        """Pass on a packet of audio, rewriting its header in place."""
        number = (incoming.sequence + self._sequence_offset) & MASK_16
        moment = (incoming.timestamp + self._timestamp_offset) & MASK_32
        if (
            stream is not self._source
            or stream.epoch != self._epoch
            or number != self._sequence
            or moment != self._next
        ):
            self._relay_unusual(incoming, stream)
            return
        second = incoming.marker | self.payload_type
        HEADER.pack_into(incoming.data, 0, PLAIN, second, number, moment, self.ssrc)
        size = incoming.size
        units = size - HEADER_BYTES
        self._sequence = (number + 1) & MASK_16
        self._next = (moment + units) & MASK_32
        self._units = units
        self._forwarded += 1
        self.sent_at = incoming.arrival
        self._emit(incoming.view[:size], units)

    def _relay_unusual(self, incoming: Incoming, stream: Reception) -> None:
        """Pass on the first packet of another source, one after a gap, or one out of order."""
        if self.reserved:
            return
        now = incoming.arrival
        marker = incoming.marker | self._follow(incoming, stream)
        moment = (incoming.timestamp + self._timestamp_offset) & MASK_32
        drift = timestamp_delta(moment, self._next)
        if abs(drift) > _MAX_DRIFT and abs(drift - (now - self.sent_at) * UNITS_PER_SECOND) > _MAX_DRIFT:
            self._source = None
            marker = self._follow(incoming, stream)
            moment = (incoming.timestamp + self._timestamp_offset) & MASK_32
        number = (incoming.sequence + self._sequence_offset) & MASK_16
        place = self._place(number)
        units = incoming.size - HEADER_BYTES
        if place >= 0:
            self._units = units
            self._next = (moment + units) & MASK_32
            self.sent_at = now
        if place >= -1:
            HEADER.pack_into(incoming.data, 0, PLAIN, marker | self.payload_type, number, moment, self.ssrc)
            self._emit(incoming.view[: incoming.size], units)

    def relay_event(self, incoming: Incoming, payload_type: int, stream: Reception) -> bool:
        """Pass on a packet of a telephone-event, which does not move the time line on; False if refused."""
        if self.reserved:
            return False
        marker = self._follow(incoming, stream)
        self.events_at = incoming.arrival
        number = (incoming.sequence + self._sequence_offset) & MASK_16
        if self._place(number) >= -1:
            moment = (incoming.timestamp + self._timestamp_offset) & MASK_32
            second = marker | incoming.marker | payload_type
            HEADER.pack_into(incoming.data, 0, PLAIN, second, number, moment, self.ssrc)
            self._emit(incoming.view[: incoming.size], incoming.size - HEADER_BYTES)
        return True

    def _follow(self, incoming: Incoming, stream: Reception) -> int:
        """Map another stream onto ours from this packet on, unless it is already; return its marker bit."""
        if stream is self._source and stream.epoch == self._epoch:
            return 0
        self._sequence_offset = self._sequence - incoming.sequence
        self._timestamp_offset = self._resume(incoming.arrival) - incoming.timestamp
        self._source = stream
        self._epoch = stream.epoch
        self._forwarded = 0
        self._pending.clear()
        return MARKER

    def _place(self, number: int) -> int:
        """Count a packet: 0 or more if it is the newest, -1 if out of order, -2 if from before the relay."""
        ahead = ((number - self._sequence + 0x8000) & MASK_16) - 0x8000
        if ahead < 0:
            return -1 if -ahead <= min(self._forwarded, _MAX_REORDER) else -2
        self._sequence = (number + 1) & MASK_16
        self._forwarded += 1 + ahead
        return ahead

    def timestamp_at(self, now: float) -> int:
        """Return the stream's timestamp at a moment, for sender reports."""
        return (self._next - self._units + round((now - self.sent_at) * UNITS_PER_SECOND)) & MASK_32

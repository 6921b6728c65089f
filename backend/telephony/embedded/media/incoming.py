"""The packet being handled: one buffer that all channels of a plane receive into, one packet at a time."""

from __future__ import annotations

from backend.telephony.embedded.media.rtp import HEADER, HEADER_BYTES, MARKER, PLAIN, payload_span


class Incoming:
    """A received packet and its header; ``size`` counts from the start of the buffer."""

    __slots__ = (
        "arrival",
        "data",
        "marker",
        "next_tick",
        "payload_type",
        "sequence",
        "size",
        "ssrc",
        "timestamp",
        "view",
    )

    def __init__(self) -> None:
        self.data = bytearray(2048)
        self.view = memoryview(self.data)
        self.size = 0
        self.arrival = 0.0
        """By time.perf_counter."""
        self.next_tick = 0.0
        """When the jitter buffers are asked for their next frame."""
        self.marker = 0
        self.payload_type = 0
        self.sequence = 0
        self.timestamp = 0
        self.ssrc = 0

    def parse(self, size: int) -> bool:
        """Read the header of a packet of ``size`` bytes; False if it is no RTP.

        Extension, contributing sources and padding are taken out in place, so that the payload always
        follows the first 12 bytes.
        """
        if size < HEADER_BYTES:
            return False
        first, second, self.sequence, self.timestamp, self.ssrc = HEADER.unpack_from(self.data)
        self.marker = second & MARKER
        self.payload_type = second & 0x7F
        self.size = size
        return first == PLAIN or self._make_plain()

    def _make_plain(self) -> bool:
        span = payload_span(self.data, self.size)
        if span is None:
            return False
        start, end = span
        self.size = HEADER_BYTES + end - start
        self.data[HEADER_BYTES : self.size] = self.data[start:end]
        return True

    @property
    def payload(self) -> memoryview:
        """The payload, valid until the next packet."""
        return self.view[HEADER_BYTES : self.size]

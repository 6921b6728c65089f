"""The RTP header (RFC 3550 section 5.1) and arithmetic on its wrapping counters. Pure functions.

All codecs here carry 64 kbit/s on an 8 kHz RTP clock (G.722 too, RFC 3551 section 4.5.2), so one byte of
payload is one timestamp unit and a 20 ms frame is 160 of both.
"""

from __future__ import annotations

import struct

HEADER = struct.Struct(">BBHII")
"""Version and flags, marker and payload type, sequence number, timestamp, SSRC."""
HEADER_BYTES = 12
PLAIN = 0x80
"""First byte of a packet without padding, extension and contributing sources."""
MARKER = 0x80

UNITS_PER_SECOND = 8000
FRAME_UNITS = 160
FRAME_S = 0.02
MAX_PAYLOAD_BYTES = 1600
"""200 ms: more in one packet is not speech."""

MASK_16 = 0xFFFF
MASK_32 = 0xFFFFFFFF


def payload_span(packet: bytes | bytearray | memoryview, size: int) -> tuple[int, int] | None:
    """Return start and end of the payload of the first ``size`` bytes, or None where it is no RTP packet."""
    if size < HEADER_BYTES or packet[0] >> 6 != 2:
        return None
    start = HEADER_BYTES + 4 * (packet[0] & 0x0F)
    end = size
    if packet[0] & 0x10:
        if size < start + 4:
            return None
        start += 4 + 4 * (packet[start + 2] << 8 | packet[start + 3])
    if packet[0] & 0x20:
        padding = packet[size - 1]
        if padding == 0:
            return None
        end -= padding
    return (start, end) if start <= end else None


def is_rtcp(packet: bytes | bytearray | memoryview, size: int) -> bool:
    """Tell RTCP from RTP on one port by its packet type, 192 to 223 (RFC 5761 section 4)."""
    return size >= 8 and packet[0] >> 6 == 2 and 192 <= packet[1] <= 223


def sequence_delta(later: int, earlier: int) -> int:
    """Return how far ``later`` is ahead of ``earlier``, -32768 to 32767."""
    return ((later - earlier + 0x8000) & MASK_16) - 0x8000


def timestamp_delta(later: int, earlier: int) -> int:
    """Return how far ``later`` is ahead of ``earlier``, in units, -2^31 to 2^31-1."""
    return ((later - earlier + 0x80000000) & MASK_32) - 0x80000000

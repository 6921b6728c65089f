"""RTCP reports (RFC 3550 section 6): building and parsing. Pure functions on bytes; times are passed in."""

from __future__ import annotations

import struct
from dataclasses import dataclass

SENDER_REPORT = 200
RECEIVER_REPORT = 201
SOURCE_DESCRIPTION = 202
BYE = 203
_CNAME = 1
_NTP_EPOCH_OFFSET = 2_208_988_800
"""Seconds from 1900 to 1970."""

_COMMON = struct.Struct(">BBH")
_SENDER = struct.Struct(">IIIIII")
_BLOCK = struct.Struct(">IIIIII")


@dataclass(frozen=True, slots=True)
class SenderInfo:
    """Wall-clock time in seconds since 1970, its RTP timestamp, and the totals sent."""

    wall_clock: float
    timestamp: int
    packets: int
    octets: int


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """What a receiver says of one stream. ``jitter`` in timestamp units, delays in 1/65536 s."""

    ssrc: int
    fraction_lost: int
    lost: int
    highest_sequence: int
    jitter: int
    last_report: int
    delay_since_last_report: int


@dataclass(frozen=True, slots=True)
class Report:
    """A parsed SR or RR. ``middle_ntp`` is the middle of an SR's NTP time, None in an RR."""

    ssrc: int
    middle_ntp: int | None
    blocks: tuple[ReportBlock, ...]


def ntp_time(wall_clock: float) -> tuple[int, int]:
    """Return the 64-bit NTP time of seconds since 1970, as two words."""
    seconds = int(wall_clock)
    return (seconds + _NTP_EPOCH_OFFSET) & 0xFFFFFFFF, int((wall_clock - seconds) * 4294967296) & 0xFFFFFFFF


def middle_ntp(wall_clock: float) -> int:
    """Return the middle 32 bits of the NTP time: 1/65536 s."""
    seconds, fraction = ntp_time(wall_clock)
    return (seconds & 0xFFFF) << 16 | fraction >> 16


def build_report(ssrc: int, cname: str, sender: SenderInfo | None, block: ReportBlock | None) -> bytes:
    """Build the compound packet that RFC 3550 section 6.1 asks for: SR or RR, then SDES with the CNAME."""
    body = struct.pack(">I", ssrc)
    if sender is not None:
        seconds, fraction = ntp_time(sender.wall_clock)
        body += struct.pack(
            ">IIIII",
            seconds,
            fraction,
            sender.timestamp,
            sender.packets & 0xFFFFFFFF,
            sender.octets & 0xFFFFFFFF,
        )
    if block is not None:
        body += _pack_block(block)
    kind = RECEIVER_REPORT if sender is None else SENDER_REPORT
    return _packet(kind, 1 if block else 0, body) + _description(ssrc, cname)


def build_bye(ssrc: int, cname: str) -> bytes:
    """Build the compound packet that ends a stream: an empty RR, SDES, BYE."""
    own = struct.pack(">I", ssrc)
    return _packet(RECEIVER_REPORT, 0, own) + _description(ssrc, cname) + _packet(BYE, 1, own)


def parse_reports(data: bytes | memoryview) -> list[Report]:
    """Return the SRs and RRs of a compound packet; what is cut short or of another kind is left out."""
    reports: list[Report] = []
    position = 0
    while position + 4 <= len(data):
        first, kind, words = _COMMON.unpack_from(data, position)
        end = position + 4 + 4 * words
        if first >> 6 != 2 or end > len(data):
            break
        if kind in (SENDER_REPORT, RECEIVER_REPORT):
            report = _parse_report(data[position + 4 : end], kind, first & 0x1F)
            if report is not None:
                reports.append(report)
        position = end
    return reports


def _parse_report(body: bytes | memoryview, kind: int, count: int) -> Report | None:
    offset = _SENDER.size if kind == SENDER_REPORT else 4
    if len(body) < offset + count * _BLOCK.size:
        return None
    middle = None
    if kind == SENDER_REPORT:
        ssrc, seconds, fraction, _, _, _ = _SENDER.unpack_from(body)
        middle = (seconds & 0xFFFF) << 16 | fraction >> 16
    else:
        (ssrc,) = struct.unpack_from(">I", body)
    blocks = tuple(_parse_block(body, offset + n * _BLOCK.size) for n in range(count))
    return Report(ssrc, middle, blocks)


def _parse_block(body: bytes | memoryview, offset: int) -> ReportBlock:
    ssrc, loss, highest, jitter, last, delay = _BLOCK.unpack_from(body, offset)
    lost = loss & 0xFFFFFF
    signed = lost - 0x1000000 if lost & 0x800000 else lost
    return ReportBlock(ssrc, loss >> 24, signed, highest, jitter, last, delay)


def _pack_block(block: ReportBlock) -> bytes:
    lost = max(-0x800000, min(0x7FFFFF, block.lost)) & 0xFFFFFF
    return _BLOCK.pack(
        block.ssrc,
        block.fraction_lost << 24 | lost,
        block.highest_sequence,
        block.jitter,
        block.last_report,
        block.delay_since_last_report,
    )


def _description(ssrc: int, cname: str) -> bytes:
    name = cname.encode()[:255]
    chunk = struct.pack(">IBB", ssrc, _CNAME, len(name)) + name
    return _packet(SOURCE_DESCRIPTION, 1, chunk + bytes(4 - len(chunk) % 4))


def _packet(kind: int, count: int, body: bytes) -> bytes:
    return _COMMON.pack(0x80 | count, kind, len(body) // 4) + body

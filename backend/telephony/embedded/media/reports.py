"""One channel's RTCP: the reports it sends and what the device's reports say. No I/O; times are passed in."""

from __future__ import annotations

from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.rtcp import (
    Report,
    ReportBlock,
    SenderInfo,
    build_bye,
    build_report,
    middle_ntp,
    parse_reports,
)
from backend.telephony.embedded.media.transmission import Transmission

_RECENT_REPORTS = 2
"""We are a sender if we sent since the report before the last (RFC 3550 section 6.4)."""


class Reports:
    """RTCP state of one channel."""

    __slots__ = (
        "_cname",
        "_idle_reports",
        "_reported_packets",
        "remote_fraction_lost",
        "remote_jitter",
        "remote_lost",
        "round_trip_s",
    )

    def __init__(self, cname: str) -> None:
        self._cname = cname
        self._reported_packets = 0
        self._idle_reports = _RECENT_REPORTS
        self.remote_lost = 0
        self.remote_fraction_lost = 0.0
        self.remote_jitter = 0
        self.round_trip_s: float | None = None

    def build(self, transmission: Transmission, reception: Reception, now: float, wall_clock: float) -> bytes:
        """Return the report that is due: SR while we send, else RR. ``now`` is monotonic."""
        self._idle_reports += 1
        if transmission.packets != self._reported_packets:
            self._reported_packets = transmission.packets
            self._idle_reports = 0
        sender = None
        if self._idle_reports < _RECENT_REPORTS:
            sender = SenderInfo(
                wall_clock, transmission.timestamp_at(now), transmission.packets, transmission.octets
            )
        return build_report(transmission.ssrc, self._cname, sender, self._block(reception, now))

    def build_bye(self, transmission: Transmission) -> bytes:
        """Return the packet that ends the stream."""
        return build_bye(transmission.ssrc, self._cname)

    def _block(self, reception: Reception, now: float) -> ReportBlock | None:
        if reception.ssrc is None:
            return None
        since = now - reception.report_arrival if reception.report_middle else 0.0
        return ReportBlock(
            reception.ssrc,
            reception.fraction_lost(),
            reception.stream_lost,
            reception.extended_highest,
            int(reception.jitter),
            reception.report_middle,
            min(0xFFFFFFFF, int(since * 65536)),
        )

    def receive(
        self,
        data: bytes | memoryview,
        transmission: Transmission,
        reception: Reception,
        now: float,
        wall_clock: float,
    ) -> None:
        """Take in a compound packet of the device."""
        for report in parse_reports(data):
            if report.middle_ntp is not None and report.ssrc == reception.ssrc:
                reception.report_middle = report.middle_ntp
                reception.report_arrival = now
            self._read(report, transmission.ssrc, wall_clock)

    def _read(self, report: Report, own_ssrc: int, wall_clock: float) -> None:
        for block in report.blocks:
            if block.ssrc != own_ssrc:
                continue
            self.remote_lost = block.lost
            self.remote_fraction_lost = block.fraction_lost / 256
            self.remote_jitter = block.jitter
            if block.last_report:
                elapsed = (
                    middle_ntp(wall_clock) - block.last_report - block.delay_since_last_report
                ) & 0xFFFFFFFF
                if elapsed < 0x80000000:
                    self.round_trip_s = elapsed / 65536

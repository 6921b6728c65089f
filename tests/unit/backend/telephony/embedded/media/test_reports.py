"""RTCP on real sockets: what we report, and what is reported to us."""

from __future__ import annotations

import asyncio

import pytest

from backend.telephony.embedded.media.rtcp import ReportBlock, build_report, parse_reports
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio


@pytest.mark.asyncio
async def test_reports_say_what_was_received(studio: Studio) -> None:
    one = studio.phone("1")
    for number in range(40):
        packet = one.packet(bytes(160))
        one.timestamp += 160
        if number % 10 != 5:
            one.send(packet)
        await asyncio.sleep(0.005)
    one.reports.clear()
    await studio.until(lambda: len(one.reports) >= 1)
    (report,) = parse_reports(one.reports[0])
    assert report.middle_ntp is not None
    (block,) = report.blocks
    assert block.ssrc == one.ssrc
    assert block.lost == 4
    assert block.highest_sequence == 1039
    assert block.jitter > 0


@pytest.mark.asyncio
async def test_reports_come_at_their_interval(studio: Studio) -> None:
    one = studio.phone("1")
    await asyncio.sleep(1.6)
    assert 4 <= len(one.reports) <= 6


@pytest.mark.asyncio
async def test_the_devices_report_is_in_the_figures(studio: Studio) -> None:
    one = studio.phone("1")
    one.speak(500)
    await studio.until(lambda: len(one.reports) >= 1)
    (ours,) = parse_reports(one.reports[-1])
    assert ours.middle_ntp is not None
    block = ReportBlock(ours.ssrc, 128, 17, 5, 80, ours.middle_ntp, 0)
    one.rtcp.sendto(build_report(one.ssrc, "phone", None, block), ("127.0.0.1", one.server_port + 1))
    await studio.until(lambda: studio.figures("1").remote_lost == 17)
    figures = studio.figures("1")
    assert figures.remote_fraction_lost == 0.5
    assert figures.remote_jitter_ms == 10.0
    assert figures.round_trip_ms is not None
    assert 0 <= figures.round_trip_ms < 500


@pytest.mark.asyncio
async def test_reports_on_the_audio_port_are_taken_as_reports(studio: Studio) -> None:
    one = studio.phone("1")
    one.speak(500)
    await asyncio.sleep(0.1)
    ssrc = one.audio()[-1].ssrc
    one.send(build_report(one.ssrc, "phone", None, ReportBlock(ssrc, 0, 3, 5, 0, 0, 0)))
    await studio.until(lambda: studio.figures("1").remote_lost == 3)
    assert studio.figures("1").invalid == 0


@pytest.mark.asyncio
async def test_the_end_of_a_channel_says_goodbye(studio: Studio) -> None:
    one = studio.phone("1")
    await asyncio.sleep(0.05)
    studio.plane.close("1")
    await studio.until(lambda: any(b"\x81\xcb" in report for report in one.reports))


@pytest.mark.asyncio
async def test_a_device_that_only_listens_gets_sender_reports_without_blocks(studio: Studio) -> None:
    one = studio.phone("1")
    await studio.until(lambda: len(one.reports) >= 1)
    (report,) = parse_reports(one.reports[0])
    assert report.middle_ntp is not None
    assert report.blocks == ()


@pytest.mark.asyncio
async def test_nonsense_on_the_report_port_harms_nobody(studio: Studio) -> None:
    one = studio.phone("1", RtpPhone())
    for nonsense in (b"", b"\x80", b"\x80\xc8\xff\xff", bytes(500)):
        one.rtcp.sendto(nonsense, ("127.0.0.1", one.server_port + 1))
    await asyncio.sleep(0.1)
    assert studio.figures("1").remote_lost == 0

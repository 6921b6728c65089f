"""Symmetric RTP on real sockets: answers go where the device is, and nowhere else."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio
from tests.support.tones import is_heard, level


@pytest.mark.asyncio
async def test_a_device_behind_a_nat_is_answered_where_it_sends_from(studio: Studio) -> None:
    one = RtpPhone()
    one.server_port = studio.plane.open("1")
    elsewhere = RtpPhone()
    studio.plane.configure("1", one.negotiated(port=elsewhere.address[1]), "127.0.0.1")
    studio.phones += [one, elsewhere]
    await asyncio.sleep(0.1)
    assert len(elsewhere.received) > 0
    one.speak(500)
    await asyncio.sleep(0.05)
    elsewhere.forget()
    await asyncio.sleep(0.2)
    assert len(one.received) >= 8
    assert elsewhere.received == []


@pytest.mark.asyncio
async def test_a_third_party_is_neither_heard_nor_answered(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.2)
    one.hush()
    intruder = RtpPhone(ssrc=666, server_port=one.server_port)
    studio.phones.append(intruder)
    intruder.speak(1500)
    await asyncio.sleep(0.8)
    assert intruder.received == []
    assert not is_heard(two.heard(0.5), 1500, 8000)
    assert studio.figures("1").foreign >= 35
    assert studio.figures("1").remote == one.address


@pytest.mark.asyncio
async def test_a_device_whose_nat_binds_anew_is_followed(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.3)
    one.hush()
    moved = RtpPhone(
        ssrc=one.ssrc, sequence=one.sequence, timestamp=one.timestamp, server_port=one.server_port
    )
    studio.phones.append(moved)
    moved.speak(500)
    await asyncio.sleep(0.5)
    assert studio.figures("1").remote == moved.address
    assert len(moved.received) >= 10
    assert level(two.heard(0.2), 500, 8000) > 0.2


@pytest.mark.asyncio
async def test_a_device_that_describes_itself_anew_is_answered_there(studio: Studio) -> None:
    one = studio.phone("1")
    one.speak(500)
    await asyncio.sleep(0.1)
    one.hush()
    moved = RtpPhone(ssrc=2, server_port=one.server_port)
    studio.phones.append(moved)
    studio.plane.configure("1", moved.negotiated(), "127.0.0.1")
    await asyncio.sleep(0.15)
    assert len(moved.received) >= 4


@pytest.mark.asyncio
async def test_packets_before_the_media_are_agreed_are_not_believed(studio: Studio) -> None:
    one = RtpPhone()
    studio.phones.append(one)
    one.server_port = studio.plane.open("1")
    one.speak(500)
    await asyncio.sleep(0.1)
    assert studio.figures("1").packets_received == 0
    assert studio.path("1") == "none"
    assert one.received == []


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["0.0.0.0", "phone.example.org", "224.0.0.5", "not a host"])
async def test_an_address_that_cannot_be_sent_to_waits_for_the_first_packet(
    studio: Studio, host: str
) -> None:
    one = RtpPhone()
    studio.phones.append(one)
    one.server_port = studio.plane.open("1")
    agreed = one.negotiated()
    studio.plane.configure("1", msgspec.structs.replace(agreed, remote_host=host), "127.0.0.1")
    await asyncio.sleep(0.1)
    assert one.received == []
    one.speak(500)
    await asyncio.sleep(0.15)
    assert len(one.received) >= 4


@pytest.mark.asyncio
async def test_a_victim_that_a_device_names_is_sent_nothing(studio: Studio) -> None:
    victim = RtpPhone()
    studio.phones.append(victim)
    victim.server_port = studio.plane.open("1")
    studio.plane.configure("1", victim.negotiated(), "127.0.0.9")
    studio.plane.start_music("1", "default")
    await asyncio.sleep(0.3)
    assert victim.received == []
    assert victim.reports == []


@pytest.mark.asyncio
async def test_a_device_that_signals_from_elsewhere_and_only_listens_is_heard_by_its_reports(
    studio: Studio,
) -> None:
    listener = RtpPhone()
    studio.phones.append(listener)
    listener.server_port = studio.plane.open("1")
    studio.plane.configure("1", listener.negotiated(), "127.0.0.9")
    listener.rtcp.sendto(bytes.fromhex("80c9000100001234"), ("127.0.0.1", listener.server_port + 1))
    await asyncio.sleep(0.2)
    assert len(listener.received) >= 4

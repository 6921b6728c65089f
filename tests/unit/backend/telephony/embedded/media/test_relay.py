"""Two channels that speak the same: packets are passed on as they are, in one unbroken stream."""

from __future__ import annotations

import asyncio
import itertools
import struct

import numpy as np
import pytest

from backend.telephony.embedded.media.codecs import CodecName, Samples
from tests.support.rtp_phone import Packet, RtpPhone
from tests.support.studio import Studio
from tests.support.tones import is_heard, level, longest_gap_s


def unbroken(packets: list[Packet]) -> bool:
    """Whether packets have one SSRC, numbers that grow by one, and timestamps that grow with them."""
    if len({packet.ssrc for packet in packets}) != 1:
        return False
    return all(
        (after.sequence - before.sequence) & 0xFFFF == 1
        and 0 < (after.timestamp - before.timestamp) & 0xFFFFFFFF < 8000
        for before, after in itertools.pairwise(packets)
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("codec", ["PCMU", "PCMA", "G722"])
async def test_two_phones_hear_each_other_by_relay(studio: Studio, codec: CodecName) -> None:
    one = studio.phone("1", RtpPhone(codec=codec), bridge="b")
    two = studio.phone("2", RtpPhone(codec=codec), bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.8)
    assert studio.path("1") == studio.path("2") == "relay"
    assert level(one.heard(0.5), 900, one.rate) == pytest.approx(0.3, rel=0.1)
    assert level(two.heard(0.5), 500, two.rate) == pytest.approx(0.3, rel=0.1)
    assert not is_heard(one.heard(0.5), 500, one.rate)
    assert longest_gap_s(one.heard(0.5), 900, one.rate) == 0
    assert unbroken(one.audio())


@pytest.mark.asyncio
async def test_a_relayed_packet_goes_on_at_once(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.3)
    two.forget()
    await studio.until(lambda: len(two.received) > 0)
    one.hush()
    await asyncio.sleep(0.03)
    two.forget()
    one.send_frame(one_frame())
    began = asyncio.get_running_loop().time()
    await studio.until(lambda: any(packet.payload[5] != 0xFF for packet in two.received))
    assert asyncio.get_running_loop().time() - began < 0.02


def one_frame() -> Samples:
    return np.full(160, 3000, np.int16)


@pytest.mark.alone
@pytest.mark.asyncio
async def test_switching_bridges_back_and_forth_never_breaks_the_stream(studio: Studio) -> None:
    one, two, three = (studio.phone(name) for name in "123")
    for phone, hertz in ((one, 500), (two, 900), (three, 1300)):
        phone.ssrc = hertz
        phone.sequence = hertz * 40
        phone.timestamp = hertz * 1_000_000
        phone.speak(hertz)
    for bridge in "ab":
        studio.plane.create_bridge(bridge)
    studio.plane.join("a", "1")
    studio.plane.join("a", "2")
    for _ in range(3):
        await asyncio.sleep(0.25)
        assert level(one.heard(0.15), 900, 8000) > 0.2
        studio.plane.leave("2")
        studio.plane.start_music("2", "default")
        studio.plane.join("a", "3")
        await asyncio.sleep(0.25)
        assert level(one.heard(0.15), 1300, 8000) > 0.2
        studio.plane.leave("3")
        studio.plane.join("a", "2")
    for phone in (one, two, three):
        assert unbroken(phone.audio())
        stamps = [(packet.timestamp - phone.audio()[0].timestamp) & 0xFFFFFFFF for packet in phone.audio()]
        passed = phone.audio()[-1].at - phone.audio()[0].at
        assert abs(stamps[-1] / 8000 - passed) < 0.1


@pytest.mark.asyncio
async def test_a_phone_that_sends_nothing_is_heard_as_silence(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    two.speak(900)
    await asyncio.sleep(0.6)
    two.hush()
    await asyncio.sleep(0.5)
    one.forget()
    await asyncio.sleep(0.4)
    assert studio.path("1") == "relay"
    assert 17 <= len(one.audio()) <= 23
    assert all(packet.payload == b"\xff" * 160 for packet in one.audio())
    two.speak(900)
    await asyncio.sleep(0.3)
    assert unbroken(one.audio())
    assert level(one.heard(0.15), 900, 8000) > 0.2


@pytest.mark.asyncio
async def test_losses_and_disorder_reach_the_other_side_and_duplicates_do_not(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    await asyncio.sleep(0.05)
    packets = []
    for number in range(20):
        packets.append(one.packet(bytes([number + 1]) * 160))
        one.timestamp += 160
    for number in (0, 1, 2, 4, 3, 3, 5, 8, 9, 9, 10):
        one.send(packets[number])
    await asyncio.sleep(0.05)
    heard = [packet for packet in two.received if packet.payload[0] != 0xFF]
    assert [packet.payload[0] - 1 for packet in heard] == [0, 1, 2, 4, 3, 5, 8, 9, 10]
    first = heard[0]
    assert [(packet.sequence - first.sequence) & 0xFFFF for packet in heard] == [0, 1, 2, 4, 3, 5, 8, 9, 10]
    assert [(packet.timestamp - first.timestamp) // 160 for packet in heard] == [0, 1, 2, 4, 3, 5, 8, 9, 10]
    figures = studio.figures("1")
    assert (figures.duplicates, figures.lost) == (2, 2)


@pytest.mark.asyncio
async def test_a_stream_that_begins_anew_goes_on_in_ours(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.3)
    one.ssrc, one.sequence, one.timestamp = 99, 7, 7
    await asyncio.sleep(0.3)
    assert unbroken(two.audio())
    assert level(two.heard(0.2), 500, 8000) > 0.2


@pytest.mark.asyncio
async def test_packets_with_padding_and_extension_are_passed_on_plain(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    await asyncio.sleep(0.05)
    plain = one.packet(b"\x11" * 160)
    extension = struct.pack(">HHI", 0xBEDE, 1, 0)
    one.send(bytes([0x80 | 0x20 | 0x10]) + plain[1:12] + extension + plain[12:] + b"\0\0\0\4")
    await studio.until(lambda: any(packet.payload == b"\x11" * 160 for packet in two.received))


@pytest.mark.asyncio
async def test_comfort_noise_is_ignored_and_leaves_no_hole_in_the_numbers(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    await asyncio.sleep(0.05)
    for number in range(10):
        one.send(one.packet(b"\x40", payload_type=13) if number % 3 == 1 else one.packet(b"\x11" * 160))
        one.timestamp += 160
    await asyncio.sleep(0.06)
    assert {packet.payload_type for packet in two.received} == {0}
    assert unbroken(two.received)
    assert sum(packet.payload[0] == 0x11 for packet in two.received) == 7


@pytest.mark.asyncio
async def test_nonsense_is_counted_and_harms_nobody(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    for nonsense in (b"", b"x", bytes(12), bytes(2000), b"\xff" * 60, one.packet(b"", payload_type=0)):
        one.send(nonsense)
    one.send(one.packet(bytes(160), payload_type=33))
    one.send(one.packet(bytes(1700)))
    one.speak(500)
    await asyncio.sleep(0.3)
    assert studio.figures("1").invalid >= 7
    assert level(two.heard(0.2), 500, 8000) > 0.2


@pytest.mark.asyncio
async def test_a_phone_on_hold_is_sent_nothing_and_the_other_hears_silence(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.2)
    studio.plane.configure("1", one.negotiated(send=False, receive=False), "127.0.0.1")
    await asyncio.sleep(0.2)
    one.forget()
    two.forget()
    await asyncio.sleep(0.3)
    assert one.received == []
    assert 12 <= len(two.received) <= 18
    assert not is_heard(two.heard(), 500, 8000)
    studio.plane.configure("1", one.negotiated(), "127.0.0.1")
    await asyncio.sleep(0.2)
    assert level(one.heard(0.1), 900, 8000) > 0.2


@pytest.mark.asyncio
async def test_echo_sends_back_what_was_said(studio: Studio) -> None:
    one = studio.phone("1")
    studio.plane.start_echo("1")
    one.speak(700)
    await asyncio.sleep(0.4)
    assert level(one.heard(0.2), 700, 8000) == pytest.approx(0.3, rel=0.1)
    studio.plane.create_bridge("b")
    studio.plane.join("b", "1")
    await asyncio.sleep(0.1)
    assert not is_heard(one.heard(0.04), 700, 8000)


@pytest.mark.asyncio
async def test_a_closed_channel_is_sent_nothing_more_and_its_ports_are_free(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.2)
    studio.plane.close("1")
    one.forget()
    await asyncio.sleep(0.15)
    assert one.received == []
    assert studio.plane.statistics("1") is None
    assert studio.path("2") == "silence"
    assert not is_heard(two.heard(0.06), 500, 8000)

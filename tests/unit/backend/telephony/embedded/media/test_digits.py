"""Digits on real sockets: told once, relayed to the others, sent when asked."""

from __future__ import annotations

import asyncio
import itertools
import struct

import pytest

from backend.telephony.embedded.media.events import DigitUndelivered, DtmfDigit
from tests.support.rtp_phone import Packet, RtpPhone
from tests.support.studio import Studio
from tests.support.tones import level


async def press(phone: RtpPhone, code: int, *, lose: frozenset[int] = frozenset(), units: int = 800) -> None:
    """Send the packets of a digit, 20 ms apart, losing some."""
    for number, packet in enumerate(phone.digit_packets(code, units)):
        if number not in lose:
            phone.send(packet)
        await asyncio.sleep(0.02)


def digits(packets: list[Packet]) -> list[tuple[int, int]]:
    """Return code and duration of each event received, checking that it is a proper one."""
    out = []
    for _, group in itertools.groupby(packets, key=lambda packet: packet.timestamp):
        events = [struct.unpack(">BBH", packet.payload) for packet in group]
        assert sum(bool(flags & 0x80) for _, flags, _ in events) == 3
        durations = [units for _, _, units in events]
        assert durations == sorted(durations)
        out.append((events[-1][0], durations[-1]))
    return out


def told(studio: Studio) -> list[tuple[str, str]]:
    return [(event.channel_id, event.digit) for event in studio.reported(DtmfDigit)]


@pytest.mark.asyncio
async def test_a_digit_is_told_once_and_relayed_as_it_was(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    await asyncio.sleep(0.05)
    await press(one, 5)
    await asyncio.sleep(0.05)
    assert told(studio) == [("1", "5")]
    assert digits(two.events()) == [(5, 800)]
    assert two.events()[0].marker
    assert one.events() == []


@pytest.mark.asyncio
@pytest.mark.parametrize("lose", [frozenset({0}), frozenset({4, 5}), frozenset({4, 5, 6})], ids=str)
async def test_a_digit_with_lost_packets_is_told_once(studio: Studio, lose: frozenset[int]) -> None:
    one = studio.phone("1")
    await press(one, 11, lose=lose)
    await asyncio.sleep(0.2)
    await press(one, 11, lose=lose)
    await asyncio.sleep(0.2)
    assert told(studio) == [("1", "#"), ("1", "#")]


@pytest.mark.asyncio
async def test_a_digit_that_is_pressed_in_a_conference_is_told_and_sent_to_nobody(studio: Studio) -> None:
    phones = [studio.phone(str(number), bridge="b") for number in range(3)]
    phones[0].speak(500)
    await asyncio.sleep(0.1)
    phones[0].hush()
    await press(phones[0], 9, units=640)
    await asyncio.sleep(0.3)
    assert told(studio) == [("0", "9")]
    assert all(phone.events() == [] for phone in phones)


@pytest.mark.asyncio
async def test_the_tone_that_a_phone_sends_beside_a_digit_is_not_heard_in_a_conference(
    studio: Studio,
) -> None:
    phones = [studio.phone(str(number), bridge="b") for number in range(3)]
    await asyncio.sleep(0.1)
    packets = phones[0].digit_packets(1, 3200)
    phones[0].send(packets[0])
    phones[0].speak(697)
    for packet in packets[1:]:
        await asyncio.sleep(0.02)
        phones[0].send(packet)
    phones[0].hush()
    assert told(studio) == [("0", "1")]
    assert not any(level(phone.heard(0.3), 697, 8000) > 0.01 for phone in phones[1:])
    phones[0].speak(500)
    await phones[1].until_heard(500)


@pytest.mark.asyncio
async def test_tones_of_a_phone_that_sends_no_events_pass_as_they_are(studio: Studio) -> None:
    phones = [studio.phone("0", RtpPhone(dtmf=False), bridge="b")]
    phones += [studio.phone(str(number), bridge="b") for number in (1, 2)]
    phones[0].speak(697)
    await phones[1].until_heard(697)


@pytest.mark.asyncio
async def test_a_muted_phone_can_still_press_digits(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    studio.plane.mute("1", True)
    await asyncio.sleep(0.05)
    await press(one, 3)
    await asyncio.sleep(0.3)
    assert told(studio) == [("1", "3")]
    assert digits(two.events()) == [(3, 800)]


@pytest.mark.asyncio
async def test_a_digit_held_for_two_seconds_stays_one_digit_at_the_far_end(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    await asyncio.sleep(0.05)
    await press(one, 1, units=16_000)
    await asyncio.sleep(0.05)
    assert told(studio) == [("1", "1")]
    assert digits(two.events()) == [(1, 16_000)]


@pytest.mark.asyncio
@pytest.mark.parametrize("peer", [False, True], ids=["alone", "relayed"])
async def test_digits_are_sent_when_asked(studio: Studio, peer: bool) -> None:
    one = studio.phone("1", bridge="b")
    if peer:
        two = studio.phone("2", bridge="b")
        two.speak(500)
    await asyncio.sleep(0.1)
    assert studio.plane.send_dtmf("1", "12#")
    await asyncio.sleep(0.9)
    assert digits(one.events()) == [(1, 800), (2, 800), (11, 800)]
    numbers = [(packet.sequence - one.received[0].sequence) & 0xFFFF for packet in one.received]
    assert numbers == list(range(len(numbers)))
    if peer:
        assert studio.path("1") == "relay"
        assert level(one.heard(0.15), 500, 8000) > 0.2


@pytest.mark.asyncio
async def test_a_phone_without_events_wants_digits_by_signalling(studio: Studio) -> None:
    studio.phone("1", RtpPhone(dtmf=False))
    assert not studio.plane.send_dtmf("1", "1")
    assert not studio.plane.send_dtmf("gone", "1")


@pytest.mark.asyncio
async def test_speech_after_a_digit_goes_on_in_time(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.3)
    one.hush()
    await press(one, 5)
    one.speak(500)
    await asyncio.sleep(0.3)
    packets = two.received
    assert len({packet.ssrc for packet in packets}) == 1
    numbers = [(packet.sequence - packets[0].sequence) & 0xFFFF for packet in packets]
    assert numbers == list(range(len(numbers)))
    audio = two.audio()
    passed = audio[-1].at - audio[0].at
    assert abs(((audio[-1].timestamp - audio[0].timestamp) & 0xFFFFFFFF) / 8000 - passed) < 0.08


@pytest.mark.asyncio
async def test_a_digit_for_a_phone_that_takes_no_telephone_event_is_handed_back(studio: Studio) -> None:
    one = studio.phone("1", bridge="b")
    two = studio.phone("2", RtpPhone(dtmf=False), bridge="b")
    await asyncio.sleep(0.05)
    await press(one, 5)
    await asyncio.sleep(0.05)
    assert studio.reported(DigitUndelivered) == [DigitUndelivered("2", "5")]
    assert two.events() == []
    studio.plane.pass_digit("2", "7")
    await asyncio.sleep(0.3)
    assert [code for code, _ in digits(one.events())] == [7]

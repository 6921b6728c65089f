"""Bridges that are mixed: each hears all the others and not itself, whatever the codecs and the network."""

from __future__ import annotations

import asyncio
import random

import numpy as np
import pytest

from backend.telephony.embedded.media.codecs import CodecName
from tests.support.rtp_phone import RtpPhone, tone_frames
from tests.support.studio import Studio
from tests.support.tones import is_heard, level, longest_gap_s, loudness

TONES = (500.0, 900.0, 1300.0, 1700.0)


async def converse(studio: Studio, codecs: tuple[CodecName, ...], seconds: float = 0.9) -> list[RtpPhone]:
    """Put phones into one bridge, each saying a tone of its own."""
    phones = []
    for number, codec in enumerate(codecs):
        phones.append(studio.phone(str(number), RtpPhone(codec=codec), bridge="b"))
        phones[-1].speak(TONES[number], 0.2)
    await asyncio.sleep(seconds)
    return phones


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "codecs",
    [
        ("PCMU", "PCMA"),
        ("PCMU", "G722"),
        ("PCMA", "G722"),
        ("PCMU", "PCMU", "PCMU"),
        ("G722", "G722", "G722"),
        ("PCMU", "PCMA", "G722", "PCMU"),
    ],
    ids="+".join,
)
async def test_each_hears_the_others_and_not_itself(studio: Studio, codecs: tuple[CodecName, ...]) -> None:
    phones = await converse(studio, codecs)
    for number, phone in enumerate(phones):
        assert studio.path(str(number)) == "mix"
        heard = phone.heard(0.4)
        for other, hertz in enumerate(TONES[: len(phones)]):
            wanted = 0.0 if other == number else 0.2
            assert level(heard, hertz, phone.rate) == pytest.approx(wanted, abs=0.02)
            if wanted:
                assert longest_gap_s(heard, hertz, phone.rate) == 0


@pytest.mark.asyncio
async def test_wideband_phones_hear_each_others_high_tones_though_a_narrow_one_is_there(
    studio: Studio,
) -> None:
    one = studio.phone("1", RtpPhone(codec="G722"), bridge="b")
    two = studio.phone("2", RtpPhone(codec="G722"), bridge="b")
    three = studio.phone("3", RtpPhone(codec="PCMU"), bridge="b")
    one.speak(6000)
    await asyncio.sleep(0.8)
    assert level(two.heard(0.4), 6000, 16000) == pytest.approx(0.3, rel=0.15)
    assert loudness(three.heard(0.4)) < 0.01


@pytest.mark.asyncio
async def test_two_who_shout_are_clipped_and_do_not_turn_over(studio: Studio) -> None:
    one = studio.phone("1", bridge="b")
    two, three = studio.phone("2", bridge="b"), studio.phone("3", bridge="b")
    two.speak(400, 0.95)
    three.speak(400, 0.95)
    await asyncio.sleep(0.8)
    heard = one.heard(0.4)
    assert np.abs(heard).max() > 0.9
    # A sum that wrapped round would jump from one end of the scale to the other.
    assert np.abs(np.diff(heard)).max() < 0.7


@pytest.mark.asyncio
async def test_who_is_muted_is_not_heard_but_hears(studio: Studio) -> None:
    one, two = await converse(studio, ("PCMU", "PCMU"), 0.4)
    assert studio.path("0") == "relay"
    studio.plane.mute("0", True)
    await asyncio.sleep(0.5)
    assert not is_heard(two.heard(0.25), TONES[0], 8000)
    assert level(one.heard(0.25), TONES[1], 8000) == pytest.approx(0.2, rel=0.1)
    studio.plane.mute("0", False)
    await asyncio.sleep(0.3)
    assert level(two.heard(0.2), TONES[0], 8000) == pytest.approx(0.2, rel=0.1)
    assert studio.path("0") == "relay"


@pytest.mark.asyncio
async def test_a_third_who_joins_and_leaves_costs_no_packet(studio: Studio) -> None:
    one, two = await converse(studio, ("PCMU", "PCMU"), 0.4)
    three = studio.phone("3", bridge="b")
    three.speak(TONES[2], 0.2)
    await asyncio.sleep(0.5)
    assert level(one.heard(0.3), TONES[2], 8000) == pytest.approx(0.2, rel=0.1)
    assert level(three.heard(0.3), TONES[0], 8000) == pytest.approx(0.2, rel=0.1)
    studio.plane.leave("3")
    await asyncio.sleep(0.3)
    assert studio.path("0") == studio.path("1") == "relay"
    for phone in (one, two):
        packets = phone.audio()
        numbers = [(packet.sequence - packets[0].sequence) & 0xFFFF for packet in packets]
        assert numbers == list(range(len(packets)))


@pytest.mark.asyncio
@pytest.mark.parametrize(("mine", "theirs"), [(10, 40), (30, 20), (60, 30), (20, 60)])
async def test_phones_with_other_packet_times_hear_each_other(studio: Studio, mine: int, theirs: int) -> None:
    one = studio.phone("1", RtpPhone(ptime_ms=mine), bridge="b")
    two = studio.phone("2", RtpPhone(ptime_ms=theirs), bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(1.0)
    assert studio.path("1") == "mix"
    for phone, hertz, ptime in ((one, 900, mine), (two, 500, theirs)):
        assert {len(packet.payload) for packet in phone.audio()} == {ptime * 8}
        assert level(phone.heard(0.5), hertz, 8000) == pytest.approx(0.3, rel=0.1)
        assert longest_gap_s(phone.heard(0.4), hertz, 8000) == 0


@pytest.mark.asyncio
async def test_lost_and_reordered_packets_are_hidden(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    chance = random.Random(7)
    frames = tone_frames(400, 8000)
    held: bytes | None = None
    deadline = asyncio.get_running_loop().time()
    for _ in range(75):
        packet = one.packet(one.encode(next(frames)))
        one.timestamp += 160
        fate = chance.random()
        if held is not None:
            one.send(packet)
            one.send(held)
            held = None
        elif fate < 0.05:
            held = packet
        elif fate > 0.08:
            one.send(packet)
        deadline += 0.02
        await asyncio.sleep(max(0.0, deadline - asyncio.get_running_loop().time()))
    heard = two.heard(1.0)
    assert level(heard, 400, 8000) == pytest.approx(0.3, rel=0.1)
    assert longest_gap_s(heard, 400, 8000) <= 0.02
    figures = studio.figures("1")
    assert figures.lost >= 1
    assert figures.concealed_ms >= 20


@pytest.mark.asyncio
async def test_a_phone_with_a_bad_network_is_heard_once_the_buffer_has_adapted(studio: Studio) -> None:
    one, two = studio.phone("1", bridge="b"), studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    chance = random.Random(3)
    frames = tone_frames(400, 8000)
    loop = asyncio.get_running_loop()
    handles = []
    for number in range(150):
        packet = one.packet(one.encode(next(frames)))
        one.timestamp += 160
        handles.append(loop.call_later(number * 0.02 + chance.uniform(0, 0.04), one.send, packet))
    await asyncio.sleep(3.1)
    assert longest_gap_s(two.heard(1.5)[:10_000], 400, 8000) <= 0.03
    assert studio.figures("1").jitter_ms > 5


@pytest.mark.asyncio
async def test_a_phone_that_falls_silent_is_not_heard_as_noise(studio: Studio) -> None:
    one, two = await converse(studio, ("PCMU", "PCMA"), 0.5)
    one.hush()
    await asyncio.sleep(0.5)
    assert np.abs(two.heard(0.3)).max() < 0.01


@pytest.mark.asyncio
async def test_one_alone_in_a_bridge_hears_silence(studio: Studio) -> None:
    one = studio.phone("1", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.4)
    assert studio.path("1") == "silence"
    assert 17 <= len(one.audio()) <= 22
    assert not one.heard().any()


@pytest.mark.asyncio
async def test_bridges_do_not_hear_each_other(studio: Studio) -> None:
    phones = []
    for number, bridge in enumerate("abab"):
        codec: CodecName = "PCMU" if number < 2 else "PCMA"
        phones.append(studio.phone(str(number), RtpPhone(codec=codec), bridge=bridge))
        phones[-1].speak(TONES[number], 0.2)
    await asyncio.sleep(0.7)
    for number, phone in enumerate(phones):
        heard = [is_heard(phone.heard(0.3), hertz, 8000) for hertz in TONES]
        assert heard == [(other - number) % 4 == 2 for other in range(4)]


@pytest.mark.asyncio
async def test_a_codec_changed_by_a_new_description_is_followed(studio: Studio) -> None:
    one, two = await converse(studio, ("PCMU", "PCMU"), 0.4)
    one.codec = "G722"
    studio.plane.configure("0", one.negotiated(), "127.0.0.1")
    one.forget()
    one.speak(TONES[0], 0.2)
    await asyncio.sleep(0.7)
    assert studio.path("0") == "mix"
    assert level(one.heard(0.3), TONES[1], 16000) == pytest.approx(0.2, rel=0.1)
    assert level(two.heard(0.3), TONES[0], 8000) == pytest.approx(0.2, rel=0.1)

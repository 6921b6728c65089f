"""Phones that have agreed on several codecs, and send whichever they like."""

from __future__ import annotations

import asyncio
import struct

import msgspec
import pytest

from backend.telephony.embedded.media.codecs import CodecName
from backend.telephony.embedded.media.events import DtmfDigit
from tests.support.rtp_phone import DTMF_TYPE, RtpPhone
from tests.support.studio import Studio


@pytest.mark.asyncio
@pytest.mark.parametrize("codec", ["PCMA", "G722"])
async def test_a_phone_is_followed_to_another_codec_that_was_agreed_and_back(
    studio: Studio, codec: CodecName
) -> None:
    one = studio.phone("1", RtpPhone(others=("PCMA", "G722")), bridge="b")
    two = studio.phone("2", bridge="b")
    two.speak(900)
    for following in (codec, "PCMU", codec):
        one.codec = following
        one.speak(500)
        await two.until_heard(500)
        await one.until_heard(900)
        assert studio.path("1") == ("relay" if following == "PCMU" else "mix")


@pytest.mark.asyncio
async def test_a_phone_may_begin_with_another_codec_than_it_named_first(studio: Studio) -> None:
    one = studio.phone("1", RtpPhone(others=("PCMA",)), bridge="b")
    two = studio.phone("2", RtpPhone(codec="PCMA"), bridge="b")
    one.codec = "PCMA"
    one.speak(500)
    two.speak(900)
    await two.until_heard(500)
    await one.until_heard(900)
    assert studio.path("1") == "relay"


@pytest.mark.asyncio
async def test_a_stray_packet_or_a_codec_that_was_not_agreed_changes_nothing(studio: Studio) -> None:
    one = studio.phone("1", RtpPhone(others=("PCMA",)), bridge="b")
    two = studio.phone("2", bridge="b")
    one.speak(500)
    await two.until_heard(500)
    for payload_type, count in ((8, 2), (9, 10)):
        for _ in range(count):
            one.send(one.packet(bytes(160), payload_type=payload_type))
            await asyncio.sleep(0.02)
    await two.until_heard(500)
    assert {packet.payload_type for packet in two.received} == {0}
    assert studio.path("1") == "relay"


@pytest.mark.asyncio
async def test_digits_under_the_number_that_the_phone_named_count_too(studio: Studio) -> None:
    phone = studio.phone("1")
    agreed = msgspec.structs.replace(
        phone.negotiated(), dtmf_payload_type=96, receive_dtmf_payload_type=DTMF_TYPE
    )
    studio.plane.configure("1", agreed, "127.0.0.1")
    for number, digit in ((DTMF_TYPE, 5), (96, 6), (97, 7)):
        for _ in range(3):
            phone.send(phone.packet(struct.pack(">BBH", digit, 0x8A, 800), payload_type=number))
            await asyncio.sleep(0.02)
        phone.timestamp += 1600
    assert [event.digit for event in studio.reported(DtmfDigit)] == ["5", "6"]

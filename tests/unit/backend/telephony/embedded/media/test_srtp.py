"""SRTP on the media plane (RFC 3711): with plain channels, against forgers, over changes of keys."""

from __future__ import annotations

import asyncio

import pytest

from backend.telephony.embedded.media.rtcp import SenderInfo, build_report, parse_reports
from backend.telephony.embedded.media.srtp import Opener, Seal
from backend.telephony.embedded.sip.sdes import CryptoSuite, SrtpKey
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio
from tests.support.tones import is_heard, longest_gap_s

SUITE_80, SUITE_32 = CryptoSuite


def key(letter: str, suite: CryptoSuite = SUITE_80) -> SrtpKey:
    return SrtpKey(suite, letter.encode() * 30)


def secure_phone(suite: CryptoSuite = SUITE_80, sequence: int = 1000) -> RtpPhone:
    return RtpPhone(key=key("d", suite), server_key=key("e", suite), sequence=sequence)


def test_a_packet_is_as_the_standard_says() -> None:
    """The reference packet of libsrtp, for the key of RFC 3711 section B.3."""
    material = bytes.fromhex("e1f97a0d3e018be0d64fa32c06de41390ec675ad498afeebb6960b3aabe6")
    plain = bytes.fromhex("800f1234decafbadcafebabe" + "ab" * 16)
    sealed = bytes.fromhex("800f1234decafbadcafebabe4e55dc4ce79978d88ca4d215949d2402b78d6acc99ea179b8dbb")
    assert Seal(SrtpKey(SUITE_80, material)).rtp(plain) == sealed
    assert Seal(SrtpKey(SUITE_32, material)).rtp(plain) == sealed[:-6]
    buffer = bytearray(sealed)
    assert Opener(SrtpKey(SUITE_80, material)).rtp(buffer, len(buffer)) == len(plain)
    assert buffer[: len(plain)] == plain


def test_what_cannot_be_a_packet_is_dropped() -> None:
    seal, opener = Seal(key("d")), Opener(key("d"))
    assert seal.rtp(b"") is None
    assert seal.rtp(bytes(4000)) is None
    for data in (b"", b"x", bytes(2048)):
        assert opener.rtp(bytearray(data), len(data)) == opener.rtcp(bytearray(data), len(data)) == 0


@pytest.mark.asyncio
@pytest.mark.parametrize("suite", CryptoSuite)
async def test_an_encrypted_phone_and_a_plain_one_hear_each_other(studio: Studio, suite: CryptoSuite) -> None:
    one = studio.phone("1", secure_phone(suite), bridge="b")
    two = studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.6)
    assert studio.path("1") == "relay"
    assert is_heard(one.heard(0.4), 900, one.rate)
    assert is_heard(two.heard(0.4), 500, two.rate)
    assert one.unreadable == 0
    figures = studio.figures("1")
    assert (figures.encrypted, figures.unauthentic) == (True, 0)
    assert not studio.figures("2").encrypted


@pytest.mark.asyncio
async def test_a_mix_of_encrypted_and_plain_phones(studio: Studio) -> None:
    one = studio.phone("1", secure_phone(), bridge="b")
    two = studio.phone("2", bridge="b")
    three = studio.phone("3", RtpPhone(codec="G722", key=key("f"), server_key=key("g")), bridge="b")
    one.speak(500)
    await asyncio.sleep(0.6)
    assert studio.path("1") == "mix"
    assert is_heard(two.heard(0.4), 500, two.rate)
    assert is_heard(three.heard(0.4), 500, three.rate)


@pytest.mark.asyncio
async def test_plain_forged_and_repeated_packets_are_not_heard(studio: Studio) -> None:
    one, two = studio.phone("1", secure_phone(), bridge="b"), studio.phone("2", bridge="b")
    genuine = one.sealed(one.packet(bytes(160)))
    forged = bytearray(one.sealed(one.packet(bytes(160))))
    forged[20] ^= 1
    plain = one.packet(bytes(160))
    for data in (genuine, genuine, bytes(forged), plain):
        one.send_raw(data)
    await studio.until(lambda: studio.figures("1").unauthentic == 3)
    assert studio.figures("1").packets_received == 1
    assert two.unreadable == 0


@pytest.mark.asyncio
async def test_a_new_agreement_keeps_or_changes_the_keys(studio: Studio) -> None:
    one = studio.phone("1", secure_phone(), bridge="b")
    two = studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    await asyncio.sleep(0.3)
    studio.plane.configure("1", one.negotiated(), "127.0.0.1")
    await asyncio.sleep(0.3)
    assert (one.unreadable, studio.figures("1").unauthentic) == (0, 0)
    one.use_keys(key("x"), key("y"))
    studio.plane.configure("1", one.negotiated(), "127.0.0.1")
    await asyncio.sleep(0.5)
    one.hush()
    assert longest_gap_s(two.heard(0.4), 500, two.rate) < 0.1
    assert is_heard(one.heard(0.3), 900, one.rate)


@pytest.mark.asyncio
async def test_the_rollover_counter_goes_on(studio: Studio) -> None:
    one = studio.phone("1", secure_phone(sequence=65_520), bridge="b")
    two = studio.phone("2", bridge="b")
    one.speak(500)
    await asyncio.sleep(0.8)
    assert one.sequence < 1000
    assert studio.figures("1").unauthentic == 0
    assert is_heard(two.heard(0.3), 500, two.rate)


@pytest.mark.asyncio
async def test_reports_are_encrypted_and_only_authentic_ones_are_believed(studio: Studio) -> None:
    one, two = studio.phone("1", secure_phone(), bridge="b"), studio.phone("2", bridge="b")
    one.speak(500)
    two.speak(900)
    await studio.until(lambda: len(one.reports) > 1)
    (report, *_) = parse_reports(one.reports[0])
    assert report.ssrc == one.audio()[0].ssrc
    forged = build_report(one.ssrc, "forger", SenderInfo(1.0, 1, 1, 1), None)
    one.rtcp.sendto(forged, ("127.0.0.1", one.server_port + 1))
    await studio.until(lambda: studio.figures("1").unauthentic == 1)
    one.send_report(build_report(one.ssrc, "phone", SenderInfo(1.0, 1, 1, 1), None))
    one.reports.clear()
    await studio.until(
        lambda: any(b.last_report for r in one.reports for p in parse_reports(r) for b in p.blocks)
    )

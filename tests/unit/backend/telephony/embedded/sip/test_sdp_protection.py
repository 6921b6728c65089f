"""Offers and answers with keys: for devices that offer them, that insist, and that have none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from backend.telephony.embedded.sip.sdes import CryptoLine, CryptoSuite, SrtpKey
from backend.telephony.embedded.sip.sdp import LocalMedia, Negotiated, Protection, SdpError, answer
from backend.telephony.embedded.sip.sdp_session import SdpSession

SUITE_80, SUITE_32 = CryptoSuite
NEVER, ON_DEMAND, OPTIONAL, REQUIRED = Protection
HEAD = "v=0\r\no=- 1 1 IN IP4 192.0.2.10\r\ns=-\r\nc=IN IP4 192.0.2.10\r\nt=0 0\r\n"


def key(letter: str, suite: CryptoSuite = SUITE_80) -> SrtpKey:
    return SrtpKey(suite, letter.encode() * 30)


def said(profile: str, *keys: SrtpKey, port: int = 4000, tag: int = 1) -> bytes:
    lines = [CryptoLine(tag + at, each).write() + "\r\n" for at, each in enumerate(keys)]
    return f"{HEAD}m=audio {port} {profile} 0\r\n{''.join(lines)}".encode()


def session(protection: Protection) -> SdpSession:
    numbers: Iterator[int] = count(1)
    media = LocalMedia("192.0.2.1", 6000, protection=protection)
    return SdpSession(media, lambda size: bytes([next(numbers)]) * size)


def keys_of(agreed: Negotiated) -> tuple[SrtpKey | None, SrtpKey | None]:
    return agreed.our_key, agreed.their_key


AVP, SAVP = "RTP/AVP", "RTP/SAVP"


@pytest.mark.parametrize(
    ("protection", "profile", "keys", "encrypted"),
    [
        (NEVER, AVP, False, False),
        (NEVER, AVP, True, False),
        (NEVER, SAVP, True, None),
        (ON_DEMAND, AVP, True, False),
        (ON_DEMAND, SAVP, True, True),
        (OPTIONAL, AVP, False, False),
        (OPTIONAL, AVP, True, True),
        (OPTIONAL, SAVP, True, True),
        (OPTIONAL, SAVP, False, None),
        (REQUIRED, AVP, False, None),
        (REQUIRED, AVP, True, True),
        (REQUIRED, SAVP, True, True),
    ],
)
def test_an_offer_is_answered_as_far_as_both_sides_want(
    protection: Protection, profile: str, keys: bool, encrypted: bool | None
) -> None:
    offered = said(profile, *([key("d")] if keys else []))
    if encrypted is None:
        with pytest.raises(SdpError):
            session(protection).answer(offered)
        return
    text, agreed = session(protection).answer(offered)
    assert f"m=audio 6000 {profile} 0\r\n".encode() in text
    assert (b"a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:" in text) is encrypted
    assert keys_of(agreed) == ((SrtpKey(SUITE_80, b"\x01" * 30), key("d")) if encrypted else (None, None))


def test_the_first_suite_of_the_offerer_is_taken_under_its_tag() -> None:
    offered = said(SAVP, key("d", SUITE_32), key("e"), tag=7)
    text, agreed = session(OPTIONAL).answer(offered)
    assert text.count(b"a=crypto:") == 1
    assert b"a=crypto:7 AES_CM_128_HMAC_SHA1_32 " in text
    assert agreed.their_key == key("d", SUITE_32)


@pytest.mark.parametrize(("protection", "taken"), [(OPTIONAL, 1), (REQUIRED, 1), (ON_DEMAND, 0), (NEVER, 0)])
def test_of_two_streams_the_one_that_suits_is_taken(protection: Protection, taken: int) -> None:
    encrypted = said(SAVP, key("d"), port=4002).decode().removeprefix(HEAD)
    text, agreed = session(protection).answer(said(AVP) + encrypted.encode())
    assert agreed.remote_port == (4000, 4002)[taken]
    assert [line.split()[1] for line in text.decode().split("\r\n") if line.startswith("m=")] == (
        ["0", "6000"] if taken else ["6000", "0"]
    )


@pytest.mark.parametrize(
    ("protection", "profile", "keys"),
    [(NEVER, AVP, 0), (ON_DEMAND, AVP, 0), (OPTIONAL, AVP, 2), (REQUIRED, SAVP, 2)],
)
def test_keys_are_offered_where_they_may_be(protection: Protection, profile: str, keys: int) -> None:
    text = session(protection).offer()
    assert f"m=audio 6000 {profile} ".encode() in text
    assert text.count(b"a=crypto:") == keys


def test_the_answer_to_our_keys_says_which_one_is_used() -> None:
    one = session(OPTIONAL)
    one.offer()
    agreed = one.accept_answer(said(AVP, key("d", SUITE_32), tag=2))
    assert keys_of(agreed) == (SrtpKey(SUITE_32, b"\x01" * 30), key("d", SUITE_32))


def test_a_device_without_keys_has_plain_media_where_that_is_allowed() -> None:
    one = session(OPTIONAL)
    one.offer()
    assert keys_of(one.accept_answer(said(AVP))) == (None, None)
    assert b"crypto" not in one.offer()
    strict = session(REQUIRED)
    strict.offer()
    with pytest.raises(SdpError):
        strict.accept_answer(said(AVP))


def test_an_answer_with_a_key_that_was_not_offered_is_refused() -> None:
    one = session(OPTIONAL)
    one.offer()
    with pytest.raises(SdpError):
        one.accept_answer(said(AVP, key("d"), tag=9))


def test_a_device_that_insists_is_offered_encrypted_media_alone() -> None:
    one = session(OPTIONAL)
    one.offer()
    again = one.offer_encrypted()
    assert again is not None and b"m=audio 6000 RTP/SAVP " in again
    assert one.accept_answer(said(SAVP, key("d"))).their_key == key("d")
    assert session(REQUIRED).offer_encrypted() is session(NEVER).offer_encrypted() is None


def test_a_new_offer_without_a_new_key_keeps_ours() -> None:
    one = session(OPTIONAL)
    first, agreed = one.answer(said(SAVP, key("d")))
    held, again = one.answer(said(SAVP, key("d")) + b"a=sendonly\r\n")
    assert keys_of(agreed) == keys_of(again)
    assert first != held
    ours = one.offer()
    assert b"m=audio 6000 RTP/SAVP " in ours
    assert ours.count(b"a=crypto:") == 1
    assert one.accept_answer(said(SAVP, key("d"))).our_key == agreed.our_key


@pytest.mark.parametrize("protection", [ON_DEMAND, OPTIONAL, REQUIRED])
@pytest.mark.parametrize("suite", CryptoSuite)
def test_an_answer_that_is_said_again_to_refresh_the_session_keeps_the_keys(
    protection: Protection, suite: CryptoSuite
) -> None:
    one = session(protection)
    _, agreed = one.answer(said(SAVP, key("d", suite), tag=7))
    again = one.accept_answer(said(SAVP, key("d", suite), tag=7))
    assert None not in keys_of(agreed)
    assert keys_of(again) == keys_of(agreed)


def test_a_new_key_of_the_device_is_answered_with_a_new_one() -> None:
    one = session(OPTIONAL)
    agreed = one.answer(said(SAVP, key("d")))[1]
    text, again = one.answer(said(SAVP, key("e")))
    assert again.their_key == key("e")
    assert again.our_key not in (None, agreed.our_key)
    assert b"o=- 1 2 IN" in text


def test_a_description_with_very_many_keys_does_no_harm() -> None:
    text, agreed = session(OPTIONAL).answer(said(SAVP, *[key("d")] * 100))
    assert text.count(b"a=crypto:1 ") == 1
    assert agreed.their_key == key("d")


def test_without_a_key_of_ours_nothing_encrypted_is_agreed() -> None:
    with pytest.raises(SdpError):
        answer(said(SAVP, key("d")), LocalMedia("192.0.2.1", 6000, protection=ON_DEMAND))

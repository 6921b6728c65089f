"""A conference as large as there may be, of real RTP."""

from __future__ import annotations

import asyncio

import pytest

from backend.telephony.embedded.media.codecs import CodecName
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio
from tests.support.tones import level

PARTIES = 32
CODECS: tuple[CodecName, ...] = ("PCMU", "PCMA", "G722")
FIRST_HZ, SECOND_HZ = 500, 900


@pytest.mark.asyncio
async def test_thirty_two_hear_the_two_who_speak_and_who_is_muted_is_not_heard(studio: Studio) -> None:
    phones = [
        studio.phone(str(number), RtpPhone(CODECS[number % 3]), bridge="b") for number in range(PARTIES)
    ]
    first, second = phones[0], phones[-1]
    first.speak(FIRST_HZ)
    second.speak(SECOND_HZ)
    for phone in phones[1:-1]:
        await phone.until_heard(FIRST_HZ)
        assert level(phone.heard(0.12), SECOND_HZ, phone.rate) > 0.1
    await second.until_heard(FIRST_HZ)
    assert level(second.heard(0.12), SECOND_HZ, second.rate) < 0.02, "nobody hears himself"
    studio.plane.mute("0", True)
    await asyncio.sleep(0.3)
    for phone in phones[1:]:
        phone.forget()
    await asyncio.sleep(0.3)
    assert not [phone for phone in phones[1:] if level(phone.heard(), FIRST_HZ, phone.rate) > 0.02]
    assert studio.path("1") == "mix"

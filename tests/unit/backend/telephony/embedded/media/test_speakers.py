"""Who speaks in a conference, told at a low rate."""

from __future__ import annotations

import asyncio

import pytest

from backend.ports.telephony import Audience
from backend.telephony.embedded.media.events import SpeakersHeard
from backend.telephony.embedded.media.snooping import Snooping
from tests.support.rtp_phone import RtpPhone
from tests.support.studio import Studio


def conference(studio: Studio, size: int = 3) -> list[RtpPhone]:
    """Put phones into one bridge; all of them send, too quietly for speech."""
    phones = [studio.phone(str(number), bridge="b") for number in range(size)]
    for phone in phones:
        phone.speak(440.0, 0.005)
    return phones


def told(studio: Studio) -> list[tuple[str, ...]]:
    return [event.channel_ids for event in studio.reported(SpeakersHeard)]


@pytest.mark.asyncio
async def test_who_begins_and_who_ends_to_speak_is_told(studio: Studio) -> None:
    phones = conference(studio)
    await asyncio.sleep(0.5)
    assert told(studio) == []
    phones[1].speak(500.0, 0.2)
    await studio.until(lambda: told(studio) == [("1",)])
    phones[2].speak(700.0, 0.2)
    await studio.until(lambda: told(studio)[-1] == ("1", "2"))
    phones[1].hush()
    phones[2].hush()
    await studio.until(lambda: told(studio)[-1] == ())
    assert {event.bridge_id for event in studio.reported(SpeakersHeard)} == {"b"}


@pytest.mark.asyncio
async def test_words_with_pauses_are_told_twice_a_second_at_most(studio: Studio) -> None:
    phones = conference(studio)
    for _ in range(12):
        phones[0].speak(500.0, 0.2)
        await asyncio.sleep(0.1)
        phones[0].speak(500.0, 0.005)
        phones[1].speak(500.0, 0.2)
        await asyncio.sleep(0.1)
        phones[1].speak(500.0, 0.005)
    assert 1 <= len(told(studio)) <= 6


@pytest.mark.asyncio
async def test_neither_who_is_muted_nor_who_listens_in_speaks(studio: Studio) -> None:
    conference(studio)
    boss = studio.phone("boss")
    studio.plane.snoop("b", "boss", Snooping(Audience.ALL))
    boss.speak(500.0, 0.2)
    muted = studio.phone("muted", bridge="b")
    studio.plane.mute("muted", True)
    muted.speak(500.0, 0.2)
    await asyncio.sleep(1.0)
    assert told(studio) == []


@pytest.mark.asyncio
async def test_two_are_no_conference_and_the_last_word_of_one_that_ends_is_that_nobody_speaks(
    studio: Studio,
) -> None:
    phones = conference(studio)
    phones[0].speak(500.0, 0.2)
    await studio.until(lambda: told(studio) == [("0",)])
    studio.plane.leave("2")
    await studio.until(lambda: told(studio)[-1] == ())
    count = len(told(studio))
    await asyncio.sleep(0.7)
    assert len(told(studio)) == count

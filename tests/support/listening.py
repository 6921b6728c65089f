"""Who hears whom: three voices, each a tone between the notes of the music on hold."""

from __future__ import annotations

import asyncio

from tests.support.phone import Phone
from tests.support.tones import is_heard, loudness

ALICE, BOB, CAROL = 1438, 1017, 1812
VOICES = (ALICE, BOB, CAROL)
QUIET = 0.002


async def hears(listener: Phone, *wanted: int) -> None:
    """The listener hears exactly these of the three."""
    await asyncio.sleep(0.25)
    heard = await listener.listen(0.6)
    told = {voice: is_heard(heard, voice) for voice in VOICES}
    assert told == {voice: voice in wanted for voice in VOICES}, f"{listener.name}: {told}"


async def hears_music(listener: Phone) -> None:
    """The listener hears something, and none of the three."""
    await asyncio.sleep(0.25)
    heard = await listener.listen(0.8)
    assert loudness(heard) > QUIET, f"{listener.name} hears nothing"
    assert not any(is_heard(heard, voice) for voice in VOICES)


async def hears_nothing(listener: Phone) -> None:
    """The listener hears silence."""
    await asyncio.sleep(0.25)
    assert loudness(await listener.listen(0.5)) < QUIET

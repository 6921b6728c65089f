"""baresip, an independent SIP phone, on the real exchange: out, in, hold, digits, blind transfer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import Backend, api_user, running_backend
from tests.support.baresip import LEVEL, Baresip, baresip
from tests.support.phone import Phone
from tests.support.tones import is_heard, level, loudness, read_wav

BOB, CAROL = 1017, 1438


class Pair:
    """Bob on our softphone, Carol on baresip."""

    def __init__(self, backend: Backend, bob: Phone, carol: Baresip) -> None:
        self.backend, self.bob, self.carol = backend, bob, carol

    async def bob_calls_carol(self) -> str:
        leg = await self.bob.dial("1003")
        await self.carol.wait_for("CALL_INCOMING")
        await self.carol.command("accept")
        await self.carol.wait_for("CALL_ESTABLISHED")
        await self.bob.wait_up(leg)
        return leg


@pytest_asyncio.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    async with (
        running_backend(tmp_path) as backend,
        await Phone.start(tmp_path, "bob") as bob,
        baresip(tmp_path / "baresip", backend.sip, "1003", "sip-1003", tone=CAROL) as carol,
    ):
        await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
        await bob.say_tone(BOB)
        async with api_user(backend, "carol") as user:
            await user.device()
        yield Pair(backend, bob, carol)
        await backend.until_idle()


@pytest.mark.asyncio
async def test_baresip_answers_and_both_hear_each_other(pair: Pair) -> None:
    leg = await pair.bob_calls_carol()
    await asyncio.sleep(0.3)
    assert is_heard(await pair.bob.listen(0.7), CAROL)
    await pair.bob.hang_up(leg)
    await pair.carol.wait_for("CALL_CLOSED")
    heard, rate = read_wav(pair.carol.heard()[0])
    assert is_heard(heard, BOB, rate)


@pytest.mark.asyncio
async def test_baresip_holds_by_itself_and_the_other_hears_music(pair: Pair) -> None:
    leg = await pair.bob_calls_carol()
    await pair.carol.command("hold")
    await asyncio.sleep(0.5)
    heard = await pair.bob.listen(0.8)
    assert not is_heard(heard, CAROL)
    assert loudness(heard) > 0.002
    async with api_user(pair.backend, "carol") as user:
        assert [call["status"] for call in await user.calls()] == ["HELD"]
    await pair.carol.command("resume")
    await asyncio.sleep(0.5)
    assert is_heard(await pair.bob.listen(0.7), CAROL)
    await pair.bob.hang_up(leg)


@pytest.mark.asyncio
async def test_digits_of_baresip_reach_the_other_phone(pair: Pair) -> None:
    leg = await pair.bob_calls_carol()
    for digit in "42#":
        await pair.carol.command("sndcode", digit)
        await asyncio.sleep(0.3)
    await pair.bob.wait_digits(leg, "42#")
    await pair.bob.hang_up(leg)


@pytest.mark.asyncio
async def test_baresip_calls_and_transfers_blindly(pair: Pair) -> None:
    await pair.carol.command("dial", "1002")
    leg = await pair.bob.next_incoming()
    await pair.bob.answer(leg)
    await pair.carol.wait_for("CALL_ESTABLISHED")
    await pair.carol.command("transfer", "*43")
    await pair.carol.wait_for("CALL_CLOSED")
    await asyncio.sleep(0.5)
    assert is_heard(await pair.bob.listen(0.7), BOB), "the echo that Bob was transferred to"
    await pair.bob.hang_up(leg)


@pytest.mark.asyncio
@pytest.mark.parametrize("codec", ["g711", "g722"])
async def test_both_are_heard_as_loud_as_they_speak(tmp_path: Path, codec: str) -> None:
    async with (
        running_backend(tmp_path) as backend,
        await Phone.start(tmp_path, "carol") as carol,
        baresip(tmp_path / "baresip", backend.sip, "1004", "sip-1004", tone=CAROL, codec=codec) as dave,
    ):
        await carol.register(f"sip:{backend.sip}", "1003", "sip-1003")
        await carol.say_tone(BOB)
        async with api_user(backend, "dave") as user:
            await user.device()
        leg = await carol.dial("1004")
        await dave.wait_for("CALL_INCOMING")
        await dave.command("accept")
        await carol.wait_up(leg)
        await asyncio.sleep(0.5)
        assert level(await carol.listen(1.0), CAROL) == pytest.approx(LEVEL, rel=0.1)
        await carol.hang_up(leg)
        await dave.wait_for("CALL_CLOSED")
        heard, rate = read_wav(dave.heard()[0])
        assert level(heard[-rate:], BOB, rate) == pytest.approx(0.3, rel=0.1)

"""linphone, an independent SIP phone, on the exchange: UDP, TLS with SRTP, out, in, hold, transfer, lamps."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import Backend, api_user, running_backend
from tests.support.linphone import Linphone, linphone
from tests.support.phone import Phone
from tests.support.tones import is_heard, loudness, read_wav

BOB, CAROL = 1017, 1438
INCOMING, UP = "Receiving new incoming call", "Media streams established"


class Pair:
    """Bob on our softphone, and a backend with TLS for Carol on linphone."""

    def __init__(self, backend: Backend, folder: Path, bob: Phone) -> None:
        self.backend, self.folder, self.bob = backend, folder, bob
        tls = json.loads((folder / "ready.json").read_text())["sip_tls"]
        self.ways = {"udp": (backend.sip, ""), "tls": (tls, ";transport=tls")}

    async def calls(self, carol: Linphone) -> str:
        leg = await self.bob.dial("1003")
        await carol.wait_for(INCOMING)
        carol.type("answer")
        await carol.wait_for(UP)
        await self.bob.wait_up(leg)
        await asyncio.sleep(0.3)
        assert is_heard(await self.bob.listen(0.7), CAROL)
        return leg

    async def statuses(self) -> list[str]:
        async with api_user(self.backend, "carol") as user:
            return [str(call["status"]) for call in await user.calls()]


@pytest_asyncio.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    async with (
        running_backend(tmp_path, "--sip-tls", "127.0.0.1:0", "--make-certificate") as backend,
        await Phone.start(tmp_path, "bob") as bob,
    ):
        await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
        await bob.say_tone(BOB)
        yield Pair(backend, tmp_path, bob)
        await backend.until_idle()


@pytest.mark.asyncio
@pytest.mark.parametrize(("way", "encryption"), [("udp", "none"), ("tls", "srtp")])
async def test_linphone_talks_holds_transfers_and_calls(pair: Pair, way: str, encryption: str) -> None:
    bob, (registrar, parameters) = pair.bob, pair.ways[way]
    authority = pair.backend.data / "tls" / "certificate.pem"
    async with linphone(
        *(pair.folder / "linphone", registrar, "1003", "sip-1003"),
        tone=CAROL,
        parameters=parameters,
        authority=authority,
        encryption=encryption,
    ) as carol:
        leg = await pair.calls(carol)
        carol.type("pause")
        await carol.wait_for("is now paused")
        await asyncio.sleep(0.4)
        music = await bob.listen(0.8)
        assert loudness(music) > 0.002 and not is_heard(music, CAROL)
        assert await pair.statuses() == ["HELD"]
        carol.type("resume")
        await carol.wait_for(UP)
        await asyncio.sleep(0.3)
        assert is_heard(await bob.listen(0.7), CAROL)
        carol.type("transfer *43")
        await carol.wait_for("ended")
        await asyncio.sleep(0.5)
        assert is_heard(await bob.listen(0.7), BOB), "the echo that Bob was transferred to"
        await bob.hang_up(leg)
        heard, rate = read_wav(carol.heard)
        assert is_heard(heard[-rate:], BOB, rate)

        carol.type("call 1002")
        leg = await bob.next_incoming()
        await bob.answer(leg)
        await carol.wait_for(UP)
        carol.type("4")
        await bob.wait_digits(leg, "4")
        carol.type("terminate")
        await bob.wait_ended(leg)


@pytest.mark.asyncio
async def test_linphone_sees_who_is_there_and_who_talks(pair: Pair) -> None:
    async with linphone(
        *(pair.folder / "linphone", pair.backend.sip, "1003", "sip-1003"), tone=CAROL, watches=["1002"]
    ) as carol:
        await carol.notes("has presence [open]")
        leg = await pair.bob.dial("*43")
        await pair.bob.wait_up(leg)
        await carol.notes("has presence [on-the-phone]")
        await pair.bob.hang_up(leg)

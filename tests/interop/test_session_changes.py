"""Phones of plain SIP at a whole backend: hold in all its forms, late offers, other codecs, two that ring.

What counts is what is heard at the other end.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from backend.telephony.embedded.media.codecs import CodecName
from tests.support.backend import DOMAIN, Backend, running_backend
from tests.support.raw_message import audio
from tests.support.raw_phone import RawCall, RawPhone
from tests.support.rtp_phone import PAYLOAD_TYPES, RtpPhone
from tests.support.tones import level, loudness

BOB_HZ, CAROL_HZ = 500.0, 900.0


class Talker:
    """A phone of an extension with its voice, a tone."""

    def __init__(self, sip: RawPhone, hertz: float) -> None:
        self.sip, self.hertz = sip, hertz
        self.rtp = RtpPhone()

    def describe(self, direction: str = "sendrecv", *, version: int = 1, host: str = "127.0.0.1") -> bytes:
        """Return the description of the stream as it is now."""
        codecs = f"{PAYLOAD_TYPES[self.rtp.codec]} 101"
        return audio(host, self.rtp.address[1], direction=direction, codecs=codecs, version=version)

    def take(self, description: bytes) -> None:
        """Speak to where the other side listens."""
        found = re.search(rb"m=audio (\d+)", description)
        assert found is not None
        self.rtp.server_port = int(found[1])
        self.rtp.speak(self.hertz)

    def change_codec(self, codec: CodecName) -> None:
        """Speak and hear in another codec, at another port."""
        self.rtp.close()
        self.rtp = RtpPhone(codec)

    async def hears(self, other: Talker) -> None:
        """Wait until the other one is heard."""
        await self.rtp.until_heard(other.hertz)

    async def hears_music(self, other: Talker) -> None:
        """Wait until something is heard that is not the other one."""
        async with asyncio.timeout(5):
            while True:
                self.rtp.forget()
                await asyncio.sleep(0.3)
                heard = self.rtp.heard()
                if loudness(heard) > 0.002 and level(heard, other.hertz, self.rtp.rate) < 0.1:
                    return

    def close(self) -> None:
        self.rtp.close()
        self.sip.close()


async def talker(backend: Backend, extension: str, hertz: float) -> Talker:
    host, _, port = backend.sip.rpartition(":")
    sip = await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
    assert (await sip.register()).status == 200
    return Talker(sip, hertz)


class Pair:
    """Bob, who calls, and Carol."""

    def __init__(self, backend: Backend, bob: Talker, carol: Talker) -> None:
        self.backend, self.bob, self.carol = backend, bob, carol

    async def talk(self) -> tuple[RawCall, RawCall]:
        """Bob calls Carol; return both ends, each hearing the other."""
        call = self.bob.sip.dial("1003", self.bob.describe())
        rung = await asyncio.wait_for(self.carol.sip.incoming.get(), 10)
        await self.carol_answers(rung)
        self.bob.take((await call.answered()).body)
        await self.hear_each_other()
        return call, rung

    async def carol_answers(self, rung: RawCall) -> None:
        assert rung.invite is not None
        rung.answer(self.carol.describe())
        self.carol.take(rung.invite.body)

    async def hear_each_other(self) -> None:
        await self.bob.hears(self.carol)
        await self.carol.hears(self.bob)


async def hold_in_all_forms(pair: Pair) -> None:
    """Bob's phone holds, and Carol hears music whatever the form."""
    call, _ = await pair.talk()
    bob, carol = pair.bob, pair.carol
    version = 1
    for direction, host in (("sendonly", "127.0.0.1"), ("inactive", "127.0.0.1"), ("sendrecv", "0.0.0.0")):
        version += 1
        held = await call.request("INVITE", bob.describe(direction, version=version, host=host))
        assert held.status == 200
        bob.rtp.hush()
        await carol.hears_music(bob)
        version += 1
        resumed = await call.request("INVITE", bob.describe(version=version))
        bob.take(resumed.body)
        await pair.hear_each_other()
    await call.hang_up()


async def leave_the_offer_to_the_other_side(pair: Pair) -> None:
    """Bob's phone has the exchange offer, when it calls and within the call."""
    call = pair.bob.sip.dial("1003", b"")
    rung = await asyncio.wait_for(pair.carol.sip.incoming.get(), 10)
    await pair.carol_answers(rung)
    answer = await call.answered()
    call.acknowledge(call.cseq, pair.bob.describe())
    pair.bob.take(answer.body)
    await pair.hear_each_other()
    pair.bob.rtp.hush()
    offered = await call.request("INVITE", acknowledged=False)
    assert b"m=audio" in offered.body
    call.acknowledge(call.cseq, pair.bob.describe("sendonly", version=2))
    await pair.carol.hears_music(pair.bob)
    await call.hang_up()


async def speak_another_codec_of_several(pair: Pair) -> None:
    """Carol's phone answers with two codecs, and sends the second."""
    call = pair.bob.sip.dial("1003", pair.bob.describe())
    rung = await asyncio.wait_for(pair.carol.sip.incoming.get(), 10)
    assert rung.invite is not None
    pair.carol.change_codec("PCMA")
    rung.answer(audio("127.0.0.1", pair.carol.rtp.address[1], codecs="0 8 101"))
    pair.carol.take(rung.invite.body)
    pair.bob.take((await call.answered()).body)
    await pair.hear_each_other()
    await call.hang_up()


async def change_codecs(pair: Pair) -> None:
    """Both go on talking while each changes its codec and port."""
    call, rung = await pair.talk()
    changes: list[tuple[Talker, RawCall, CodecName]] = [
        (pair.bob, call, "PCMA"),
        (pair.carol, rung, "G722"),
        (pair.bob, call, "G722"),
    ]
    for one, end, codec in changes:
        one.change_codec(codec)
        changed = await end.request("INVITE", one.describe(version=2 if codec == "PCMA" else 3))
        assert f"RTP/AVP {PAYLOAD_TYPES[codec]} ".encode() in changed.body
        one.take(changed.body)
        await pair.hear_each_other()
    await call.hang_up()


async def answer_one_of_two_phones(pair: Pair) -> None:
    """Carol's other phone is told that one has answered."""
    second = await talker(pair.backend, "1003", CAROL_HZ)
    call = pair.bob.sip.dial("1003", pair.bob.describe())
    rung, other = [await asyncio.wait_for(phone.incoming.get(), 10) for phone in (pair.carol.sip, second.sip)]
    rung.ring()
    other.ring()
    await pair.carol_answers(rung)
    cancelled = await asyncio.wait_for(other.next_request("CANCEL"), 10)
    assert 'SIP;cause=200;text="Call completed elsewhere"' in cancelled.all("reason")
    await call.answered()
    second.close()
    await call.hang_up()


@pytest.mark.asyncio
async def test_sessions_change_as_phones_wish_and_each_hears_what_it_should(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend:
        bob, carol = await talker(backend, "1002", BOB_HZ), await talker(backend, "1003", CAROL_HZ)
        pair = Pair(backend, bob, carol)
        for part in (
            hold_in_all_forms,
            leave_the_offer_to_the_other_side,
            speak_another_codec_of_several,
            change_codecs,
            answer_one_of_two_phones,
        ):
            await part(pair)
            await backend.until_idle()
            bob.change_codec("PCMU")
            carol.change_codec("PCMU")
        bob.close()
        carol.close()

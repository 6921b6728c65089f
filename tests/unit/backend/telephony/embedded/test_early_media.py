"""Sound before the answer, at a whole exchange on this loop with phones made of text and RTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from backend.ports.telephony import (
    Answer,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelOffered,
    ChannelRinging,
    ChannelSounds,
    CreateBridge,
    DtmfReceived,
    Join,
    Leave,
    Mute,
    Play,
    Progress,
    SendDtmf,
)
from backend.telephony.embedded import legs
from backend.telephony.embedded.sip.sdp_parser import parse_sdp
from tests.support.exchange import Switchboard, in_this_process
from tests.support.raw_message import audio
from tests.support.raw_phone import RawCall
from tests.support.rtp_phone import RtpPhone
from tests.support.tones import level

CALLER_HZ, CALLED_HZ, OTHER_HZ = 500, 900, 1300


def port_in(description: bytes) -> int:
    return parse_sdp(description).media[0].port


class EarlyCall:
    """1001 calls, and the test has the engine call 1002 for it."""

    def __init__(self, board: Switchboard) -> None:
        self.board = board
        self.near, self.far = RtpPhone(), RtpPhone(ssrc=0x9999)
        self.channel = ""
        self.calling: RawCall
        self.called: RawCall

    async def begin(self, sdp: bytes | None = None) -> None:
        board = self.board
        board.set_accounts("1001", "1002")
        caller, callee = await board.raw_phone("1001"), await board.raw_phone("1002")
        binding = await board.binding_of("1002")
        self.calling = caller.dial(
            "1002", sdp=audio("127.0.0.1", self.near.address[1]) if sdp is None else sdp
        )
        self.channel = (await board.next(ChannelOffered)).channel_id
        board.do(board.originate("c", binding, "1001"))
        self.called = await callee.incoming.get()
        assert self.called.invite is not None
        self.far.server_port = port_in(self.called.invite.body)
        self.far.speak(CALLED_HZ)

    def progress(self, status: int = 183, *, direction: str = "sendrecv") -> None:
        """1002 describes the stream that it sends already."""
        assert self.called.invite is not None
        sdp = audio("127.0.0.1", self.far.address[1], direction=direction)
        self.called.respond(self.called.invite, status, "Progress", sdp)

    async def connect(self) -> None:
        """Have 1001 hear 1002, but not the other way round."""
        await self.board.next(ChannelSounds)
        mute = Mute(self.channel, True)
        joins = (Join("b", self.channel), Join("b", "c"))
        self.board.do(Progress(self.channel), CreateBridge("b"), mute, *joins)
        self.near.server_port = port_in((await self.calling.status(183)).body)

    def close(self) -> None:
        self.near.close()
        self.far.close()


@asynccontextmanager
async def early_call(folder: Path) -> AsyncIterator[EarlyCall]:
    async with in_this_process(folder) as board:
        call = EarlyCall(board)
        try:
            yield call
        finally:
            call.close()


@pytest.mark.asyncio
async def test_a_caller_hears_the_called_device_before_it_answers_and_talks_after(tmp_path: Path) -> None:
    async with early_call(tmp_path) as call:
        await call.begin()
        call.progress()
        await call.connect()
        call.near.speak(CALLER_HZ)
        await call.near.until_heard(CALLED_HZ)
        assert ChannelRinging not in map(type, call.board.events)
        heard = call.far.heard(0.1)
        assert len(heard) and level(heard, CALLER_HZ, 8000) < 0.01, "nobody is heard before the answer"

        call.near.hush()
        for packet in call.near.digit_packets(5):
            call.near.send(packet)
        assert (await call.board.next(DtmfReceived)).digit == "5"
        call.board.do(SendDtmf("c", "6"))
        async with asyncio.timeout(5):
            while {each.payload[0] for each in call.far.events()} != {5, 6}:
                await asyncio.sleep(0.02)

        call.called.answer(audio("127.0.0.1", call.far.address[1]))
        await call.board.next(ChannelAnswered)
        call.board.do(Answer(call.channel), Mute(call.channel, False))
        await call.calling.answered()
        call.near.speak(CALLER_HZ)
        await call.far.until_heard(CALLER_HZ)
        await call.near.until_heard(CALLED_HZ)


@pytest.mark.asyncio
async def test_a_called_device_moves_its_early_media_and_answers_without_saying_where(tmp_path: Path) -> None:
    async with early_call(tmp_path) as call:
        await call.begin()
        call.progress()
        await call.connect()
        await call.near.until_heard(CALLED_HZ)
        other = RtpPhone(ssrc=0x4444, server_port=call.far.server_port)
        other.speak(OTHER_HZ)
        accepted = await call.called.request("UPDATE", audio("127.0.0.1", other.address[1]))
        assert accepted.status == 200 and port_in(accepted.body) == other.server_port
        await call.near.until_heard(OTHER_HZ)
        assert call.called.invite is not None
        call.called.respond(call.called.invite, 200, "OK")
        await call.board.next(ChannelAnswered)
        call.board.do(Answer(call.channel))
        await call.near.until_heard(OTHER_HZ)
        await asyncio.sleep(0.2)
        assert level(call.near.heard(0.1), CALLED_HZ, 8000) < 0.02
        other.close()


@pytest.mark.asyncio
async def test_another_branch_of_a_fork_is_heard_once_it_answers(tmp_path: Path) -> None:
    async with early_call(tmp_path) as call:
        await call.begin()
        call.progress()
        await call.connect()
        await call.near.until_heard(CALLED_HZ)
        other = RtpPhone(ssrc=0x4444, server_port=call.far.server_port)
        other.speak(OTHER_HZ)
        call.called.local = call.called.local.rpartition("=")[0] + "=other"
        assert call.called.invite is not None
        theirs = audio("127.0.0.1", other.address[1])
        call.called.respond(call.called.invite, 183, "Progress", theirs)
        await asyncio.sleep(0.3)
        assert level(call.near.heard(0.15), OTHER_HZ, 8000) < 0.02
        call.called.answer(theirs)
        await call.board.next(ChannelAnswered)
        call.board.do(Answer(call.channel))
        await call.near.until_heard(OTHER_HZ)
        await asyncio.sleep(0.3)
        assert level(call.near.heard(0.1), CALLED_HZ, 8000) < 0.02
        other.close()


@pytest.mark.asyncio
async def test_an_announcement_before_a_refusal_is_heard_and_then_the_tone_of_whoever_wants_one(
    tmp_path: Path,
) -> None:
    async with early_call(tmp_path) as call:
        await call.begin()
        call.progress(180, direction="sendonly")
        await call.board.next(ChannelRinging)
        await call.connect()
        await call.near.until_heard(CALLED_HZ)
        assert call.called.invite is not None
        call.called.respond(call.called.invite, 404, "Not Found")
        assert (await call.board.next(ChannelDestroyed)).sip_status == 404
        call.board.do(Leave(call.channel), Play("p", call.channel, ["tone:ringback"]))
        await call.near.until_heard(425)


@pytest.mark.asyncio
async def test_a_device_that_describes_media_and_sends_none_rings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legs, "SILENCE_LIMIT_S", 0.2)
    async with early_call(tmp_path) as call:
        await call.begin()
        call.far.hush()
        call.progress()
        await call.board.next(ChannelRinging)
        assert ChannelSounds not in map(type, call.board.events)
        call.far.speak(CALLED_HZ)
        await call.board.next(ChannelSounds)


@pytest.mark.asyncio
async def test_a_device_that_says_it_will_not_send_is_not_waited_for(tmp_path: Path) -> None:
    async with early_call(tmp_path) as call:
        await call.begin()
        call.progress(direction="inactive")
        await call.board.next(ChannelRinging)
        call.progress()
        await call.board.next(ChannelSounds)


@pytest.mark.asyncio
async def test_a_caller_that_leaves_the_offer_to_us_is_told_that_it_rings(tmp_path: Path) -> None:
    async with early_call(tmp_path) as call:
        await call.begin(sdp=b"")
        call.board.do(Progress(call.channel))
        assert not (await call.calling.status(180)).body

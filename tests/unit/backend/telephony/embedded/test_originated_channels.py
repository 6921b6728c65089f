"""Calls that the engine begins, at a whole exchange on this loop with a phone made of text."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.ports.telephony import (
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelHeld,
    ChannelRinging,
    ChannelState,
    HangUp,
)
from backend.telephony.embedded.sip.sdp_parser import parse_sdp
from tests.support.exchange import Switchboard, in_this_process
from tests.support.raw_message import audio
from tests.support.raw_phone import RawCall


async def called(board: Switchboard) -> RawCall:
    board.set_accounts("1002")
    phone = await board.raw_phone("1002")
    board.do(board.originate("c", await board.binding_of("1002")))
    return await phone.incoming.get()


@pytest.mark.asyncio
async def test_a_device_is_called_rings_and_answers(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        assert call.invite is not None
        assert "1000" in call.invite.header("from")
        offer = parse_sdp(call.invite.body)
        assert (offer.host, len(offer.media)) == ("127.0.0.1", 1)
        call.ring()
        assert (await board.next(ChannelRinging)).channel_id == "c"
        call.answer()
        assert (await board.next(ChannelAnswered)).channel_id == "c"
        await call.next_request("ACK")
        await call.hang_up()
        ended = await board.next(ChannelDestroyed)
        assert (ended.channel_id, ended.cause) == ("c", Cause.NORMAL_CLEARING)
        await board.settled()


@pytest.mark.asyncio
async def test_ringing_is_told_once(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        for _ in range(3):
            call.ring()
        call.answer()
        await board.next(ChannelAnswered)
        assert [type(event) for event in board.events].count(ChannelRinging) == 1
        await call.hang_up()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("status", "cause"),
    [(486, Cause.USER_BUSY), (603, Cause.CALL_REJECTED), (404, Cause.UNALLOCATED_NUMBER)],
)
async def test_a_refusal_ends_the_channel_with_its_cause_and_status(
    tmp_path: Path, status: int, cause: Cause
) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        assert call.invite is not None
        call.respond(call.invite, status, "No")
        ended = await board.next(ChannelDestroyed)
        assert (ended.cause, ended.sip_status, ended.text) == (cause, status, "No")
        await call.next_request("ACK")
        await board.settled()


@pytest.mark.asyncio
async def test_hanging_up_a_ringing_channel_cancels_it(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        call.ring()
        await board.next(ChannelRinging)
        board.do(HangUp("c", Cause.ANSWERED_ELSEWHERE))
        cancel = await call.next_request("CANCEL")
        assert any("cause=200" in value for value in cancel.all("reason"))
        assert (await board.next(ChannelDestroyed)).cause is Cause.ANSWERED_ELSEWHERE
        await board.settled()


@pytest.mark.asyncio
async def test_a_binding_that_is_not_there_ends_the_channel_at_once(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.do(board.originate("c", "nowhere"))
        assert (await board.next(ChannelDestroyed)).channel_id == "c"
        await board.settled()


@pytest.mark.asyncio
async def test_without_a_free_port_the_channel_ends_with_congestion(tmp_path: Path) -> None:
    async with in_this_process(tmp_path, rtp_ports=(29992, 29993)) as board:
        call = await called(board)
        board.do(board.originate("d", "any binding"))
        ended = await board.next(ChannelDestroyed)
        assert (ended.channel_id, ended.cause) == ("d", Cause.CONGESTION)
        board.do(HangUp("c"))
        await call.next_request("CANCEL")


@pytest.mark.asyncio
async def test_an_answer_without_our_codecs_ends_the_channel(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        call.answer(audio("127.0.0.1", 40000).replace(b"AVP 0 101", b"AVP 3").replace(b":0 PCMU", b":3 GSM"))
        assert (await board.next(ChannelDestroyed)).cause is Cause.BEARER_NOT_IMPLEMENTED
        await call.next_request("ACK")
        await call.next_request("BYE")
        await board.settled()


@pytest.mark.asyncio
async def test_a_device_that_answers_on_hold_is_reported_so(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        call.answer(audio("127.0.0.1", 40000, direction="sendonly"))
        await board.next(ChannelAnswered)
        assert (await board.next(ChannelHeld)).channel_id == "c"
        await call.hang_up()


@pytest.mark.asyncio
async def test_an_originated_channel_is_in_the_snapshot(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call = await called(board)
        call.answer()
        await board.next(ChannelAnswered)
        (channel,) = (await board.reconnect()).channels
        assert (channel.channel_id, channel.username, channel.state, channel.bridge_id) == (
            "c",
            "1002",
            ChannelState.UP,
            None,
        )
        await call.hang_up()


@pytest.mark.asyncio
async def test_a_device_that_rings_too_long_is_given_up(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1002")
        phone = await board.raw_phone("1002")
        command = board.originate("c", await board.binding_of("1002"))
        board.do(type(command)("c", command.binding_id, command.caller, timeout_s=0.3))
        call = await phone.incoming.get()
        call.ring()
        await call.next_request("CANCEL")
        assert (await board.next(ChannelDestroyed)).cause is Cause.NO_ANSWER
        await board.settled()

"""What happens within a call that is up, at a whole exchange on this loop with a phone made of text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from backend.ports.telephony import (
    Answer,
    ChannelAnswered,
    ChannelHeld,
    ChannelOffered,
    ChannelUnheld,
    CreateBridge,
    DestroyBridge,
    DtmfReceived,
    HangUp,
    Join,
    Leave,
    SendDtmf,
    TransferProgress,
    TransferRequested,
)
from backend.telephony.embedded.sip.sdp import LocalMedia, accept_answer
from tests.support.exchange import Switchboard, in_this_process
from tests.support.raw_message import RawMessage, audio
from tests.support.raw_phone import RawCall


@asynccontextmanager
async def up(folder: Path, sdp: bytes | None = None) -> AsyncIterator[tuple[Switchboard, RawCall, str]]:
    async with in_this_process(folder) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        call = phone.dial("1002", sdp)
        channel_id = (await board.next(ChannelOffered)).channel_id
        board.do(Answer(channel_id))
        await call.answered()
        await board.next(ChannelAnswered)
        board.events.clear()
        yield board, call, channel_id
        if not call.ended.is_set():
            await call.hang_up()
        await board.settled()


async def reoffer(call: RawCall, direction: str, **changed: str) -> RawMessage:
    phone = call.phone
    sdp = audio(phone.host, phone.rtp_port, direction=direction, version=call.cseq, **changed)
    response = await call.request("INVITE", sdp)
    assert response.status == 200, response.start
    return response


@pytest.mark.asyncio
@pytest.mark.parametrize(("direction", "answered"), [("sendonly", "recvonly"), ("inactive", "inactive")])
async def test_a_device_s_own_hold_and_its_end_are_told(
    tmp_path: Path, direction: str, answered: str
) -> None:
    async with up(tmp_path) as (board, call, channel_id):
        assert f"a={answered}".encode() in (await reoffer(call, direction)).body
        assert (await board.next(ChannelHeld)).channel_id == channel_id
        assert b"a=sendrecv" in (await reoffer(call, "sendrecv")).body
        assert (await board.next(ChannelUnheld)).channel_id == channel_id


@pytest.mark.asyncio
async def test_hold_by_the_address_of_nowhere_is_understood(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, channel_id):
        response = await call.request("INVITE", audio("0.0.0.0", 40000, version=2))
        assert response.status == 200
        assert (await board.next(ChannelHeld)).channel_id == channel_id


@pytest.mark.asyncio
async def test_a_refresh_is_answered_and_not_told(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, _):
        first = await reoffer(call, "sendrecv")
        second = await reoffer(call, "sendrecv")
        assert first.body == second.body
        assert board.events == []


@pytest.mark.asyncio
async def test_hold_is_told_once_however_often_it_is_refreshed(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, _):
        await reoffer(call, "sendonly")
        await reoffer(call, "inactive")
        await board.next(ChannelHeld)
        await reoffer(call, "sendrecv")
        await board.next(ChannelUnheld)
        assert board.events == []


@pytest.mark.asyncio
async def test_a_device_that_only_listens_does_not_hold(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, _):
        assert b"a=sendonly" in (await reoffer(call, "recvonly")).body
        assert board.events == []


@pytest.mark.asyncio
async def test_the_codec_can_change_within_the_call(tmp_path: Path) -> None:
    async with up(tmp_path) as (_, call, _):
        response = await reoffer(call, "sendrecv", codecs="9 101")
        assert accept_answer(response.body, LocalMedia("127.0.0.1", 1)).codec == "G722"


@pytest.mark.asyncio
async def test_a_reinvite_without_an_offer_gets_ours(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, channel_id):
        response = await call.request("INVITE", acknowledged=False)
        assert response.status == 200
        assert b"PCMA" in response.body
        call.acknowledge(call.cseq, audio("127.0.0.1", 40000, direction="inactive"))
        assert (await board.next(ChannelHeld)).channel_id == channel_id


@pytest.mark.asyncio
async def test_a_new_offer_that_cannot_be_met_is_refused_and_the_call_goes_on(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, _):
        sdp = audio("127.0.0.1", 40000).replace(b"AVP 0 101", b"AVP 3").replace(b":0 PCMU", b":3 GSM")
        assert (await call.request("INVITE", sdp)).status == 488
        await reoffer(call, "sendrecv")
        assert board.events == []


@pytest.mark.asyncio
async def test_a_digit_by_info_is_told(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, channel_id):
        headers = [("content-type", "application/dtmf-relay")]
        response = await call.request("INFO", b"Signal=5\r\nDuration=160\r\n", headers)
        assert response.status == 200
        assert await board.next(DtmfReceived) == DtmfReceived(channel_id, "5")


@pytest.mark.asyncio
async def test_digits_go_by_info_where_the_device_takes_no_telephone_event(tmp_path: Path) -> None:
    async with up(tmp_path, audio("127.0.0.1", 40000, codecs="0")) as (board, call, channel_id):
        board.do(SendDtmf(channel_id, "4#"))
        assert b"4" in (await call.next_request("INFO")).body
        assert b"#" in (await call.next_request("INFO")).body


@pytest.mark.asyncio
async def test_a_digit_by_info_reaches_the_other_phone_by_info_where_that_takes_no_other(
    tmp_path: Path,
) -> None:
    without = audio("127.0.0.1", 40000, codecs="0")
    async with up(tmp_path, without) as (board, call, channel_id):
        board.set_accounts("1001", "1002")
        other = await board.raw_phone("1002")
        second = other.dial("1001", without)
        offered = await board.next(ChannelOffered, lambda event: event.username == "1002")
        board.do(Answer(offered.channel_id), CreateBridge("b"))
        board.do(Join("b", channel_id), Join("b", offered.channel_id))
        await second.answered()
        headers = [("content-type", "application/dtmf-relay")]
        assert (await second.request("INFO", b"Signal=5\r\nDuration=160\r\n", headers)).status == 200
        assert b"Signal=5" in (await call.next_request("INFO")).body
        assert await board.next(DtmfReceived) == DtmfReceived(offered.channel_id, "5")
        board.do(Leave(channel_id), Leave(offered.channel_id), DestroyBridge("b"))
        await second.hang_up()


@pytest.mark.asyncio
async def test_a_transfer_is_asked_for_and_its_progress_told_to_the_device(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, channel_id):
        response = await call.request("REFER", headers=[("refer-to", "<sip:1003@example.org>")])
        assert response.status == 202
        asked = await board.next(TransferRequested)
        assert (asked.channel_id, asked.target, asked.replaces) == (channel_id, "1003", None)
        assert b"100" in (await call.next_request("NOTIFY")).body
        board.do(TransferProgress(asked.transfer_id, 200))
        final = await call.next_request("NOTIFY")
        assert b"200" in final.body
        assert "terminated" in final.header("subscription-state")


@pytest.mark.asyncio
async def test_a_transfer_s_progress_comes_too_late_without_harm(tmp_path: Path) -> None:
    async with up(tmp_path) as (board, call, channel_id):
        await call.request("REFER", headers=[("refer-to", "<sip:1003@example.org>")])
        asked = await board.next(TransferRequested)
        board.do(HangUp(channel_id))
        await call.ended.wait()
        board.do(TransferProgress(asked.transfer_id, 200))

"""Calls that a device begins, at a whole exchange on this loop with a phone made of text."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest

from backend.ports.telephony import (
    Answer,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelOffered,
    ChannelState,
    HangUp,
    MediaEncryption,
    Party,
    RegistrationChanged,
    Ring,
    SetAccounts,
)
from backend.telephony.embedded import legs
from tests.support.exchange import REALM, Switchboard, account, in_this_process
from tests.support.raw_message import audio
from tests.support.raw_phone import RawCall


async def offered(board: Switchboard, number: str = "1002") -> tuple[RawCall, ChannelOffered]:
    board.set_accounts("1001")
    phone = await board.raw_phone("1001")
    call = phone.dial(number)
    return call, await board.next(ChannelOffered)


@pytest.mark.asyncio
async def test_a_call_is_offered_rung_answered_and_ended_by_its_device(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        assert (offer.username, offer.called, offer.sip_call_id) == ("1001", "1002", call.call_id)
        assert offer.caller == Party("1001", "User 1001")
        board.do(Ring(offer.channel_id))
        await call.status(180)
        board.do(Answer(offer.channel_id))
        answer = await call.answered()
        assert b"m=audio " in answer.body
        assert (await board.next(ChannelAnswered)).channel_id == offer.channel_id
        await call.hang_up()
        ended = await board.next(ChannelDestroyed)
        assert (ended.channel_id, ended.cause) == (offer.channel_id, Cause.NORMAL_CLEARING)
        assert (await board.settled()).legs == 0


@pytest.mark.asyncio
async def test_a_phone_that_keeps_the_challenge_of_its_registration_is_asked_no_more(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        phone.keeps_challenge = True
        call = phone.dial("1002")
        offer = await board.next(ChannelOffered)
        board.do(Answer(offer.channel_id))
        await call.answered()
        assert call.cseq == 1, "one INVITE"
        await call.hang_up()
        assert call.cseq == 2, "and one BYE"
        await board.settled()


@pytest.mark.asyncio
async def test_the_engine_ends_an_answered_call_with_bye(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        board.do(Answer(offer.channel_id))
        await call.answered()
        board.do(HangUp(offer.channel_id))
        await call.next_request("BYE")
        assert (await board.next(ChannelDestroyed)).channel_id == offer.channel_id
        await board.settled()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("cause", "status"),
    [
        (Cause.UNALLOCATED_NUMBER, 404),
        (Cause.USER_BUSY, 486),
        (Cause.CALL_REJECTED, 603),
        (Cause.NO_ANSWER, 480),
    ],
)
async def test_a_refused_call_gets_the_status_of_its_cause(tmp_path: Path, cause: Cause, status: int) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        board.do(HangUp(offer.channel_id, cause))
        assert (await call.status(status)).status == status
        assert (await board.next(ChannelDestroyed)).cause is cause
        await board.settled()


@pytest.mark.asyncio
async def test_a_caller_who_gives_up_ends_the_channel(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        board.do(Ring(offer.channel_id))
        await call.status(180)
        await call.cancel()
        await call.status(487)
        assert (await board.next(ChannelDestroyed)).channel_id == offer.channel_id
        await board.settled()


@pytest.mark.asyncio
async def test_a_late_offer_is_up_when_the_device_has_answered_it(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        call = phone.dial("1002", sdp=b"")
        offer = await board.next(ChannelOffered)
        board.do(Answer(offer.channel_id))
        response = await call.answered()
        assert b"PCMU" in response.body
        assert b"PCMA" in response.body
        assert not any(isinstance(event, ChannelAnswered) for event in board.events)
        call.acknowledge(call.cseq, audio(phone.host, phone.rtp_port))
        assert (await board.next(ChannelAnswered)).channel_id == offer.channel_id
        await call.hang_up()
        await board.settled()


@pytest.mark.asyncio
async def test_a_late_offer_that_is_not_answered_ends_the_call(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        call = phone.dial("1002", sdp=b"")
        offer = await board.next(ChannelOffered)
        board.do(Answer(offer.channel_id))
        await call.answered()
        call.acknowledge(call.cseq)
        assert (await board.next(ChannelDestroyed)).cause is Cause.BEARER_NOT_IMPLEMENTED
        await call.next_request("BYE")
        await board.settled()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "sdp",
    [b"nonsense", audio("127.0.0.1", 40000).replace(b"RTP/AVP 0 101", b"RTP/AVP 3").replace(b"PCMU", b"X")],
)
async def test_an_offer_that_cannot_be_met_is_refused_before_the_backend_hears_of_it(
    tmp_path: Path, sdp: bytes
) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        await phone.dial("1002", sdp=sdp).status(488)
        await board.settled()
        assert not any(isinstance(event, ChannelOffered) for event in board.events)


@pytest.mark.asyncio
async def test_a_call_is_refused_while_no_rtp_port_is_free(tmp_path: Path) -> None:
    async with in_this_process(tmp_path, rtp_ports=(29990, 29991)) as board:
        first, offer = await offered(board)
        await first.phone.dial("1003").status(503)
        board.do(HangUp(offer.channel_id, Cause.USER_BUSY))
        await first.status(486)
        again = first.phone.dial("1003")
        offer = await board.next(ChannelOffered)
        board.do(HangUp(offer.channel_id, Cause.USER_BUSY))
        await again.status(486)


@pytest.mark.asyncio
async def test_replacing_a_dialog_that_is_not_there_is_refused(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        call = phone.dial("1002", headers=[("replaces", "nothing;to-tag=a;from-tag=b")])
        await call.status(481)


@pytest.mark.asyncio
async def test_replacing_a_live_dialog_names_its_channel(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        board.do(Answer(offer.channel_id))
        answer = await call.answered()
        from_tag = call.local.partition("tag=")[2]
        replaces = f"{call.call_id};to-tag={answer.tag('to')};from-tag={from_tag}"
        other = call.phone.dial("1003", headers=[("replaces", replaces)])
        second = await board.next(ChannelOffered)
        assert second.replaces == offer.channel_id
        board.do(HangUp(second.channel_id), HangUp(offer.channel_id))
        await other.status(480)
        await call.next_request("BYE")
        await board.settled()


@pytest.mark.asyncio
async def test_an_offered_channel_is_in_the_snapshot(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        board.do(Ring(offer.channel_id))
        await call.status(180)
        snapshot = await board.reconnect()
        (channel,) = snapshot.channels
        assert (channel.channel_id, channel.username, channel.state) == (
            offer.channel_id,
            "1001",
            ChannelState.RINGING,
        )
        board.do(HangUp(offer.channel_id))
        await call.status(480)


@pytest.mark.asyncio
async def test_a_call_that_the_backend_leaves_alone_is_refused_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legs, "OFFER_LIMIT_S", 0.1)
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        await call.status(503)
        assert (await board.next(ChannelDestroyed)).channel_id == offer.channel_id


@pytest.mark.asyncio
async def test_a_call_that_rings_is_kept_alive_and_ends_at_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legs, "RINGING_REPEAT_S", 0.1)
    monkeypatch.setattr(legs, "RINGING_LIMIT_S", 2.5)
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        board.do(Ring(offer.channel_id))
        for _ in range(3):
            await call.status(180)
        await call.status(480)
        assert (await board.next(ChannelDestroyed)).cause is Cause.NO_ANSWER


@pytest.mark.asyncio
async def test_commands_come_too_late_without_harm(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        call, offer = await offered(board)
        await call.cancel()
        await board.next(ChannelDestroyed)
        board.do(Ring(offer.channel_id), Answer(offer.channel_id), HangUp(offer.channel_id))
        await board.settled()
        await asyncio.sleep(0.05)
        assert [type(event) for event in board.events] == [RegistrationChanged]


@pytest.mark.asyncio
async def test_an_account_whose_media_must_be_encrypted_has_no_calls_without_tls(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        strict = msgspec.structs.replace(account("1001"), media_encryption=MediaEncryption.REQUIRED)
        board.do(SetAccounts(REALM, [strict]))
        phone = await board.raw_phone("1001")
        await phone.dial("1002").status(488)
        board.do(board.originate("c1", await board.binding_of("1001")))
        ended = await board.next(ChannelDestroyed)
        assert (ended.channel_id, ended.cause) == ("c1", Cause.BEARER_NOT_IMPLEMENTED)
        assert (await board.settled()).legs == 0

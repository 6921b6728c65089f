"""Who has no part in a call changes nothing in it: forged media, requests and names against the exchange."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.ports.telephony import Answer, ChannelDestroyed, ChannelOffered, HangUp, StartMusic
from tests.interop.test_hostile import calls_going_on
from tests.support.exchange import REALM, as_process
from tests.support.raw_message import Credentials, RawMessage, audio
from tests.support.raw_phone import RawCall, RawPhone

VICTIM = "127.0.0.9"


@contextlib.contextmanager
def bound(host: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind((host, 0))
        one.setblocking(False)
        yield one


def received(one: socket.socket) -> int:
    count = 0
    with contextlib.suppress(BlockingIOError):
        while one.recv(4096):
            count += 1
    return count


@pytest.mark.asyncio
async def test_media_of_a_third_party_never_reach_a_call(tmp_path: Path) -> None:
    async with calls_going_on(tmp_path, 1) as (board, (call,)):
        await asyncio.sleep(0.3)
        with bound(VICTIM) as stranger, bound("127.0.0.1") as neighbour:
            for number in range(500):
                packet = struct.pack(">BBHII", 0x80, 0, number, number * 160, number) + b"\x55" * 160
                for intruder in (stranger, neighbour):
                    intruder.sendto(packet, call.media)
                    intruder.sendto(b"\x80\xc8" + bytes(26), call.media)
                    intruder.sendto(b"\x81\xcb\x00\x01" + bytes(4), (call.media[0], call.media[1] + 1))
                    intruder.sendto(packet[: number % 14], call.media)
                if number % 50 == 0:
                    await asyncio.sleep(0.01)
            await asyncio.sleep(0.2)
            assert received(stranger) == 0
            assert received(neighbour) == 0
        assert call.heard <= call.sent
        await board.statistics()


@pytest.mark.asyncio
async def test_a_phone_cannot_have_media_sent_to_a_victim(tmp_path: Path) -> None:
    async with as_process(tmp_path) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        with bound(VICTIM) as victim:
            call = phone.dial("1002", audio(*victim.getsockname()))
            offered = await board.next(ChannelOffered)
            board.do(Answer(offered.channel_id), StartMusic(offered.channel_id))
            await call.answered()
            await asyncio.sleep(0.3)
            again = await call.request("INVITE", audio(*victim.getsockname(), version=2))
            assert again.status == 200
            await asyncio.sleep(0.3)
            assert received(victim) == 0
        await call.hang_up()


SDP_ATTACKS = {
    "negative port": b"m=audio -1 RTP/AVP 0\r\n",
    "port out of range": b"m=audio 70000 RTP/AVP 0\r\n",
    "multicast": b"c=IN IP4 224.1.2.3/127\r\nm=audio 4000 RTP/AVP 0\r\n",
    "broadcast": b"c=IN IP4 255.255.255.255\r\nm=audio 4000 RTP/AVP 0\r\n",
    "host name": b"c=IN IP4 victim.example.com\r\nm=audio 4000 RTP/AVP 0\r\n",
    "many streams": b"c=IN IP4 127.0.0.1\r\n" + b"m=audio 4000 RTP/AVP 0\r\n" * 200,
    "many formats": b"c=IN IP4 127.0.0.1\r\nm=audio 4000 RTP/AVP " + b"0 " * 2000 + b"\r\n",
    "huge": b"c=IN IP4 127.0.0.1\r\n" + b"a=x:" + b"y" * 50_000 + b"\r\nm=audio 4000 RTP/AVP 0\r\n",
    "sdp in sdp": b"m=audio 4000 RTP/AVP 0\r\nv=0\r\nm=\r\nc=\r\n",
}


@pytest.mark.asyncio
async def test_descriptions_that_nobody_could_mean_are_refused(tmp_path: Path) -> None:
    async with calls_going_on(tmp_path, 1) as (board, _):
        phone = await board.raw_phone("1002")
        for name, lines in SDP_ATTACKS.items():
            call = phone.dial("1003", b"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n" + lines)
            async with asyncio.timeout(5):
                with pytest.raises(AssertionError, match=r"SIP/2\.0 488"):
                    await call.answered()
            assert not any(isinstance(event, ChannelOffered) for event in board.events), name


def forged(call: RawCall, method: str, username: str, cseq: int) -> RawMessage:
    """A request inside another's dialog, with its tags known, from a phone that has another account."""
    host, port = call.phone.host, call.phone.port
    return RawMessage(
        f"{method} {call.target} SIP/2.0",
        [
            ("via", f"SIP/2.0/UDP {host}:{port};branch=z9hG4bK{method}{username}{cseq};rport"),
            ("max-forwards", "70"),
            ("from", call.local),
            ("to", call.remote),
            ("call-id", call.call_id),
            ("cseq", f"{cseq} {method}"),
            ("contact", f"<sip:{username}@{host}:{port}>"),
            ("refer-to", f"<sip:1003@{REALM}>"),
            ("user-agent", "raw"),
        ],
    )


@pytest.mark.asyncio
async def test_who_is_not_in_the_dialog_cannot_change_it_even_with_its_tags(tmp_path: Path) -> None:
    async with calls_going_on(tmp_path, 1) as (board, (call,)):
        other = await board.raw_phone("1002")
        intruder = RawCall(other, call.call.call_id, call.call.local, call.call.remote, call.call.target)
        for number, method in enumerate(("BYE", "INVITE", "UPDATE", "REFER", "INFO")):
            response = await other.exchange(forged(intruder, method, "1002", 100 + number))
            assert response.status == 401
            authorized = other.authorized(
                forged(intruder, method, "1002", 200 + number), response, 200 + number
            )
            assert (await other.exchange(authorized)).status == 403, method
        replaces = f"{call.call.call_id};to-tag={tag(call.call.remote)};from-tag={tag(call.call.local)}"
        taken = other.dial("1003", headers=[("replaces", replaces)])
        with pytest.raises(AssertionError, match=r"SIP/2\.0 403"):
            await taken.answered()


def tag(address: str) -> str:
    return address.partition(";tag=")[2]


@pytest.mark.asyncio
async def test_a_phone_calls_only_as_who_it_is(tmp_path: Path) -> None:
    async with as_process(tmp_path) as board:
        board.set_accounts("1001", "1002")
        phone = await board.raw_phone("1001")
        claims = [
            ("p-asserted-identity", f"<sip:1002@{REALM}>"),
            ("p-preferred-identity", f"<sip:1002@{REALM}>"),
            ("remote-party-id", f'"Boss" <sip:1002@{REALM}>;party=calling'),
        ]
        call = phone.dial("1003", headers=claims)
        offered = await board.next(ChannelOffered)
        assert (offered.username, offered.caller.number, offered.caller.name) == ("1001", "1001", "User 1001")
        board.do(HangUp(offered.channel_id))
        await call.ended.wait()
        await board.next(ChannelDestroyed)
        spoofer = await RawPhone.open(board.sip, "1002", "", REALM)
        spoofer.credentials = Credentials("1001", "sip-1001")
        board.phones.append(spoofer)
        assert (await spoofer.register()).status == 403
        spoofer.dial("1003")
        offered = await board.next(ChannelOffered)
        assert (offered.username, offered.caller.number, offered.caller.name) == ("1001", "1001", "User 1001")

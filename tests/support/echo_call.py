"""A call to the echo with sound both ways, counted: what an attack on the exchange must not disturb."""

from __future__ import annotations

import asyncio
import contextlib
import re
import secrets
import socket
import struct
import time

from backend.ports.telephony import Answer, ChannelDestroyed, ChannelOffered, StartEcho
from tests.support.exchange import Switchboard
from tests.support.raw_message import audio
from tests.support.raw_phone import RawCall, RawPhone

FRAME_S = 0.02


class EchoCall:
    """Sends 50 packets a second and counts those that come back."""

    def __init__(self, board: Switchboard, phone: RawPhone) -> None:
        self.board = board
        self.phone = phone
        self.sent = 0
        self.heard = 0
        self.longest_gap_s = 0.0
        self.channel_id = ""
        self.media: tuple[str, int] = ("", 0)
        self.call: RawCall
        self.rtp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.rtp.setblocking(False)
        self.rtp.bind(("127.0.0.1", 0))
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Call, and wait until the call is up."""
        self.call = self.phone.dial("*43", audio(*self.rtp.getsockname()))
        offered = await self.board.next(
            ChannelOffered, lambda event: event.username == self.phone.username and event.called == "*43"
        )
        self.channel_id = offered.channel_id
        self.board.do(Answer(offered.channel_id), StartEcho(offered.channel_id))
        answer = await self.call.answered()
        self.media = ("127.0.0.1", audio_port(answer.body))
        self._task = asyncio.create_task(self._talk())

    async def end(self) -> None:
        """Stop talking and hang up; fails where the call has ended before."""
        assert not any(
            isinstance(event, ChannelDestroyed) and event.channel_id == self.channel_id
            for event in self.board.events
        )
        assert not self.call.ended.is_set()
        await self.close()
        await self.call.hang_up()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
            self.rtp.close()

    async def _talk(self) -> None:
        ssrc, begun = secrets.randbits(32), time.monotonic()
        heard_at = begun
        while True:
            packet = struct.pack(">BBHII", 0x80, 0, self.sent & 0xFFFF, self.sent * 160, ssrc) + bytes(160)
            with contextlib.suppress(OSError):
                self.rtp.sendto(packet, self.media)
            self.sent += 1
            with contextlib.suppress(BlockingIOError):
                while self.rtp.recv(2048):
                    self.heard += 1
                    now = time.monotonic()
                    self.longest_gap_s = max(self.longest_gap_s, now - heard_at)
                    heard_at = now
            await asyncio.sleep(max(0.0, begun + self.sent * FRAME_S - time.monotonic()))


def audio_port(sdp: bytes) -> int:
    """Return the port of the first stream of a description."""
    match = re.search(rb"m=audio (\d+)", sdp)
    assert match is not None, sdp
    return int(match[1])

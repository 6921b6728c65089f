"""The real exchange process under attack, while calls go on: none is dropped, and nothing is left behind."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from backend.ports.telephony import Answer, Cause, ChannelOffered, HangUp
from tests.support.echo_call import EchoCall
from tests.support.exchange import Switchboard, as_process
from tests.support.hostile import Insider, send_datagrams, send_streams

DATAGRAMS = 12_000
STREAMS = 150
INSIDE = 1_500
SEED = 4475
MORE_MEMORY_BYTES = 24 * 1024 * 1024


@contextlib.asynccontextmanager
async def calls_going_on(folder: Path, count: int = 2) -> AsyncIterator[tuple[Switchboard, list[EchoCall]]]:
    """Run an exchange with calls whose sound is checked, and with a clean log, at the end."""
    async with as_process(folder) as board:
        names = [str(1001 + number) for number in range(count + 1)]
        board.set_accounts(*names)
        calls = [EchoCall(board, await board.raw_phone(name)) for name in names[:count]]
        try:
            for call in calls:
                await call.begin()
            yield board, calls
            for call in calls:
                assert call.heard > 0.97 * call.sent - 10, (call.heard, call.sent)
                assert call.longest_gap_s < 0.5
                await call.end()
            await no_media_left(board)
            log = (folder / "exchange.log").read_text()
            assert "Traceback" not in log
            assert "level=error" not in log
        finally:
            for call in calls:
                await call.close()


async def no_media_left(board: Switchboard) -> None:
    """Wait until no leg holds anything; a dialog whose device owes an ACK stays longer."""
    async with asyncio.timeout(10):
        while (left := await board.statistics()).legs + left.ports + left.bridges:
            await asyncio.sleep(0.05)


async def refuse_all(board: Switchboard) -> None:
    """Be a backend that answers each second call and refuses the others."""
    answer = False
    while True:
        for event in [event for event in board.events if isinstance(event, ChannelOffered)]:
            board.events.remove(event)
            answer = not answer
            if answer:
                board.do(Answer(event.channel_id))
            board.do(HangUp(event.channel_id, Cause.USER_BUSY))
        await asyncio.sleep(0.01)


async def attack(folder: Path, datagrams: int, streams: int, inside: int, seed: int = SEED) -> None:
    """Send so many spoilt messages of each kind."""
    async with calls_going_on(folder) as (board, _):
        insider = await board.raw_phone("1003")
        own = EchoCall(board, insider)
        await own.begin()
        before = await board.statistics()
        refusing = asyncio.create_task(refuse_all(board))
        try:
            await asyncio.gather(
                send_datagrams(board.sip, datagrams, seed),
                send_streams(board.sip, streams, seed + 1),
                Insider(own.call, seed + 2).send(inside),
            )
            await asyncio.sleep(0.5)
        finally:
            refusing.cancel()
            await asyncio.gather(refusing, return_exceptions=True)
            await own.close()
        board.do(HangUp(own.channel_id))
        after = await board.statistics()
        assert after.rss_bytes - before.rss_bytes < MORE_MEMORY_BYTES, (before, after)
        assert after.handles <= before.handles + 4, (before, after)


@pytest.mark.asyncio
async def test_spoilt_messages_of_strangers_and_of_a_phone_disturb_no_call(tmp_path: Path) -> None:
    await attack(tmp_path, DATAGRAMS, STREAMS, INSIDE)

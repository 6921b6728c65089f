"""The real exchange process under attack, while calls go on: none is dropped, and nothing is left behind.

``python -m tests.interop.test_hostile`` runs the whole of it, in two minutes: 100,000 messages while 20 calls
go on, after which the exchange is as large as it was before, while they still do and when they are over.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from backend.ports.telephony import Answer, Cause, ChannelOffered, HangUp
from tests.support.echo_call import EchoCall
from tests.support.exchange import Switchboard, as_process
from tests.support.hostile import Insider, send_datagrams, send_streams

SEED = 4475
MEGABYTE = 1024 * 1024


class Siege(msgspec.Struct, frozen=True):
    """How many calls go on, and how many messages come: from strangers, and from a phone of the house."""

    calls: int
    datagrams: int
    streams: int
    inside: int
    more_memory: int
    """Megabytes, while the messages come."""


QUICK = Siege(calls=2, datagrams=12_000, streams=150, inside=1_500, more_memory=24)
WHOLE = Siege(calls=20, datagrams=85_000, streams=1_000, inside=10_000, more_memory=48)
"""A stream carries five messages."""


@contextlib.asynccontextmanager
async def calls_going_on(
    folder: Path, count: int = 2, *, as_large_after: bool = False
) -> AsyncIterator[tuple[Switchboard, list[EchoCall]]]:
    """Run an exchange with calls whose sound is checked, and with a clean log, at the end.

    ``as_large_after``: it gives back what memory it took meanwhile, which lasts half a minute.
    """
    async with as_process(folder) as board:
        names = [str(1001 + number) for number in range(count + 1)]
        board.set_accounts(*names)
        calls = [EchoCall(board, await board.raw_phone(name)) for name in names[:count]]
        try:
            for call in calls:
                await call.begin()
            before = await board.statistics()
            yield board, calls
            if as_large_after:
                await until_as_large_as(board, before.rss_bytes)
            for call in calls:
                assert call.heard > 0.97 * call.sent - 10, (call.heard, call.sent)
                assert call.longest_gap_s < 0.5
                await call.end()
            await no_media_left(board)
            if as_large_after:
                await until_as_large_as(board, before.rss_bytes)
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


async def until_as_large_as(board: Switchboard, rss_bytes: int) -> None:
    """Wait until the exchange takes no more memory than it did, but for a tenth."""
    async with asyncio.timeout(90):
        while (await board.statistics()).rss_bytes > rss_bytes * 1.1:
            await asyncio.sleep(1)


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


async def attack(folder: Path, siege: Siege, seed: int = SEED) -> None:
    """Send so many spoilt messages of each kind."""
    async with calls_going_on(folder, siege.calls, as_large_after=siege is WHOLE) as (board, _):
        insider = await board.raw_phone(str(1001 + siege.calls))
        own = EchoCall(board, insider)
        await own.begin()
        before = await board.statistics()
        refusing = asyncio.create_task(refuse_all(board))
        try:
            await asyncio.gather(
                send_datagrams(board.sip, siege.datagrams, seed),
                send_streams(board.sip, siege.streams, seed + 1),
                Insider(own.call, seed + 2).send(siege.inside),
            )
            await asyncio.sleep(0.5)
        finally:
            refusing.cancel()
            await asyncio.gather(refusing, return_exceptions=True)
            await own.close()
        board.do(HangUp(own.channel_id))
        after = await board.statistics()
        assert after.rss_bytes - before.rss_bytes < siege.more_memory * MEGABYTE, (before, after)
        async with asyncio.timeout(10):
            while (await board.statistics()).handles > before.handles + 4:
                await asyncio.sleep(0.1)


@pytest.mark.asyncio
async def test_spoilt_messages_of_strangers_and_of_a_phone_disturb_no_call(tmp_path: Path) -> None:
    await attack(tmp_path, QUICK)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(attack(Path(folder), WHOLE))

from __future__ import annotations

import asyncio

import pytest

from backend.api.stream.channel import Channel, Kept
from backend.api.stream.subscription import EXPIRED, SHUTDOWN, TOO_SLOW, Subscription


def anything(_kind: str) -> bool:
    return True


def event(sequence: int, kind: str = "call", frame: bytes = b"") -> Kept:
    return Kept(sequence, kind, frame or b"<%d>" % sequence)


@pytest.mark.asyncio
async def test_events_reach_all_readers_that_may_see_their_kind() -> None:
    channel, everything = Channel(0), Subscription(anything)
    no_calls = Subscription(lambda kind: kind != "call")
    channel.subscriptions |= {everything, no_calls}
    channel.publish(event(1))
    channel.publish(event(2, "log"))
    assert everything.take() == b"<1><2>"
    assert no_calls.take() == b"<2>"


@pytest.mark.asyncio
async def test_a_reader_that_comes_back_gets_what_it_missed() -> None:
    channel, reader = Channel(0), Subscription(anything)
    for sequence in (1, 2, 3):
        channel.publish(event(sequence))
    assert channel.replay(reader, after=1)
    assert reader.take() == b"<2><3>"


@pytest.mark.asyncio
async def test_what_is_no_longer_kept_cannot_be_replayed() -> None:
    channel, reader = Channel(10, kept_events=2), Subscription(anything)
    assert not channel.replay(reader, after=9)
    for sequence in (11, 12, 13):
        channel.publish(event(sequence))
    assert not channel.replay(reader, after=10)
    assert channel.replay(reader, after=11)
    assert reader.take() == b"<12><13>"


@pytest.mark.asyncio
async def test_large_events_are_kept_for_less_long() -> None:
    channel, reader = Channel(0, kept_bytes=10), Subscription(anything)
    channel.publish(event(1, frame=b"x" * 8))
    channel.publish(event(2, frame=b"y" * 8))
    assert not channel.replay(reader, after=0)
    assert channel.replay(reader, after=1)


@pytest.mark.asyncio
async def test_a_slow_reader_is_cut_and_others_are_not() -> None:
    channel, fast, slow = Channel(0), Subscription(anything), Subscription(anything, max_frames=3)
    channel.subscriptions |= {fast, slow}
    for sequence in range(5):
        channel.publish(event(sequence))
    assert slow.notice == TOO_SLOW
    assert slow.take() == b""
    assert fast.take() == b"<0><1><2><3><4>"
    assert fast.notice is None


@pytest.mark.asyncio
async def test_a_reader_of_large_events_is_cut_by_their_size() -> None:
    reader = Subscription(anything, max_bytes=10)
    reader.put(b"x" * 6)
    assert reader.notice is None
    reader.put(b"x" * 6)
    assert reader.notice == TOO_SLOW


@pytest.mark.asyncio
async def test_the_first_reason_to_end_counts_and_what_was_queued_comes_before_it() -> None:
    reader = Subscription(anything)
    reader.put(b"last")
    reader.end(EXPIRED)
    reader.end(SHUTDOWN)
    reader.put(b"too late")
    assert reader.take() == b"last"
    assert reader.notice == EXPIRED


@pytest.mark.asyncio
async def test_waiting_ends_with_an_event_an_end_or_the_time() -> None:
    reader = Subscription(anything)
    assert not await reader.wait(0.001)
    asyncio.get_running_loop().call_soon(reader.put, b"x")
    assert await reader.wait(5)
    reader.take()
    asyncio.get_running_loop().call_soon(reader.leave)
    assert await reader.wait(5)
    assert reader.over

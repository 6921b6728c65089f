"""Pairs of ports between two calls: how long they rest, and when they are closed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import pytest

from backend.telephony.embedded.media import resting
from backend.telephony.embedded.media.port_pair import PortPair
from backend.telephony.embedded.media.ports import NoPortError, PortPool
from backend.telephony.embedded.media.resting import REST_S, RestingPairs

FIRST, LAST = 37_301, 37_320


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pool() -> Iterator[PortPool]:
    one = PortPool("127.0.0.1", FIRST, LAST)
    yield one
    one.close()


def resting_pairs(clock: Clock, closed: list[PortPair]) -> RestingPairs:
    return RestingPairs(asyncio.get_running_loop(), closed.append, clock)


@pytest.mark.asyncio
async def test_a_pair_is_used_again_once_it_has_rested(pool: PortPool, clock: Clock) -> None:
    pairs = resting_pairs(clock, [])
    pair = pool.take()
    pairs.put(pair)
    assert pairs.take() is None
    clock.now += REST_S
    assert pairs.take() is pair
    assert pairs.take() is None
    pairs.put(pair)
    pairs.close()


@pytest.mark.asyncio
async def test_a_pair_that_still_hears_its_last_call_rests_on(pool: PortPool, clock: Clock) -> None:
    pairs = resting_pairs(clock, [])
    pair, other = pool.take(), pool.take()
    pairs.put(pair)
    pairs.put(other)
    clock.now += REST_S
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as late:
        late.sendto(b"late", ("127.0.0.1", pair.port))
        await asyncio.sleep(0.01)
    assert pairs.take() is other
    assert pairs.take() is None
    clock.now += REST_S
    assert pairs.take() is pair
    with pytest.raises(BlockingIOError):
        pair.rtp.recv(100)
    for each in (pair, other):
        pairs.put(each)
    pairs.close()


@pytest.mark.asyncio
async def test_what_nobody_takes_is_closed(
    pool: PortPool, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resting, "KEPT_S", 0.0)
    closed: list[PortPair] = []
    pairs = resting_pairs(clock, closed)
    pair = pool.take()
    pairs.put(pair)
    async with asyncio.timeout(5):
        while not closed:
            await asyncio.sleep(0)
    assert closed == [pair]
    assert pair.rtp.fileno() == pair.rtcp.fileno() == -1


@pytest.mark.asyncio
async def test_no_more_than_so_many_rest(
    pool: PortPool, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resting, "MOST", 2)
    closed: list[PortPair] = []
    pairs = resting_pairs(clock, closed)
    taken = [pool.take() for _ in range(3)]
    for pair in taken:
        pairs.put(pair)
    assert closed == [taken[2]]
    pairs.close()
    assert len(closed) == 3


@pytest.mark.asyncio
async def test_a_pair_is_taken_unrested_rather_than_none() -> None:
    pool = PortPool("127.0.0.1", 37_330, 37_331)
    pool.rest_on(asyncio.get_running_loop())
    pair = pool.take()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as late:
        pool.give_back(pair)
        late.sendto(b"late", ("127.0.0.1", pair.port))
    assert pool.take() is pair
    with pytest.raises(BlockingIOError):
        pair.rtp.recv(100)
    with pytest.raises(NoPortError):
        pool.take()
    pool.give_back(pair)
    pool.close()
    assert pair.rtp.fileno() == -1


@pytest.mark.asyncio
async def test_ports_of_closed_pairs_are_free_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "MOST", 0)
    pool = PortPool("127.0.0.1", 37_332, 37_333)
    pool.rest_on(asyncio.get_running_loop())
    for _ in range(3):
        pair = pool.take()
        assert pair.port == 37_332
        pool.give_back(pair)
    pool.close()

"""Pairs of ports: even and odd, in turn, never one that is taken."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator

import pytest

from backend.telephony.embedded.media.port_pair import PortPair
from backend.telephony.embedded.media.ports import NoPortError, PortPool, PortPools
from tests.support.ipv6 import needs_ipv6

FIRST, LAST = 37_001, 37_040


@pytest.fixture
def pool() -> Iterator[PortPool]:
    one = PortPool("127.0.0.1", FIRST, LAST)
    yield one
    one.close()


@contextlib.contextmanager
def all_of(pool: PortPool) -> Iterator[list[PortPair]]:
    pairs: list[PortPair] = []
    try:
        with contextlib.suppress(NoPortError):
            while True:
                pairs.append(pool.take())
        yield pairs
    finally:
        for pair in pairs:
            pair.close()


def test_a_pair_is_an_even_port_and_the_odd_one_above_it(pool: PortPool) -> None:
    pair = pool.take()
    assert pair.port % 2 == 0
    assert pair.rtp.getsockname()[1] == pair.port
    assert pair.rtcp.getsockname()[1] == pair.port + 1
    pair.close()


def test_the_range_is_used_up_and_then_refused(pool: PortPool) -> None:
    with all_of(pool) as pairs:
        ports = [pair.port for pair in pairs]
        assert len(set(ports)) == len(ports)
        assert all(FIRST <= port < LAST for port in ports)
        assert len(ports) >= 17
        with pytest.raises(NoPortError):
            pool.take()


def test_a_freed_port_is_the_last_to_be_used_again(pool: PortPool) -> None:
    first = pool.take()
    pool.give_back(first)
    with all_of(pool) as pairs:
        ports = [pair.port for pair in pairs]
        assert ports.index(first.port) == len(ports) - 1


def test_a_port_that_another_program_has_is_passed_over() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 37_101))
        pool = PortPool("127.0.0.1", 37_100, 37_103)
        pair = pool.take()
        assert pair.port == 37_102
        with pytest.raises(NoPortError):
            pool.take()
        pair.close()
        pool.close()


def test_a_range_that_is_wholly_taken_is_told_at_the_start() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 37_110))
        with pytest.raises(NoPortError):
            PortPool("127.0.0.1", 37_110, 37_111).bind_ahead()


@needs_ipv6
def test_each_address_has_ports_of_its_own() -> None:
    pools = PortPools(["127.0.0.1", "::1"], 37_120, 37_123)
    pairs = [pools.take(host) for host in ("127.0.0.1", "::1", "::1")]
    try:
        assert [pair.rtp.getsockname()[0] for pair in pairs] == ["127.0.0.1", "::1", "::1"]
        with pytest.raises(NoPortError):
            pools.take("::1")
        with pytest.raises(NoPortError, match="served"):
            pools.take("192.0.2.1")
    finally:
        for pair in pairs:
            pools.give_back(pair)
        pools.close()


@needs_ipv6
def test_a_device_on_any_address_gets_a_port_where_all_are_served() -> None:
    pools = PortPools(["0.0.0.0", "::"], 37_130, 37_131)
    pairs = [pools.take(host) for host in ("192.0.2.1", "2001:db8::1")]
    assert [pair.rtp.family for pair in pairs] == [socket.AF_INET, socket.AF_INET6]
    for pair in pairs:
        pools.give_back(pair)
    pools.close()


def test_packets_of_a_former_call_are_thrown_away(pool: PortPool) -> None:
    pool.bind_ahead()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as late:
        for port in range(FIRST + 1, LAST, 2):
            late.sendto(b"stale", ("127.0.0.1", port))
    pair = pool.take()
    with pytest.raises(BlockingIOError):
        pair.rtp.recv(100)
    pair.close()

"""Random bytes from a store: as many as wanted, and none twice."""

from __future__ import annotations

from backend.telephony.embedded.random_pool import RandomPool


def test_each_gets_as_many_bytes_as_wanted_and_nobody_the_same() -> None:
    pool = RandomPool()
    sizes = [12, 10, 32, 0, 5000, 4096, 1, *[24] * 1000]
    pieces = [pool(size) for size in sizes]
    assert [len(piece) for piece in pieces] == sizes
    long = [piece for piece in pieces if len(piece) >= 10]
    assert len(set(long)) == len(long)


def test_two_stores_have_nothing_in_common() -> None:
    assert RandomPool()(16) != RandomPool()(16)

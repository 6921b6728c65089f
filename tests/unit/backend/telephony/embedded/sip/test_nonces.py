"""Nonces: sealed for one source, short-lived, and each count good once."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.nonces import Nonces

HOST = "192.0.2.10"


def nonces(remembered: int = 100) -> Nonces:
    return Nonces(b"k" * 32, 300.0, random.Random(1).randbytes, remembered)


def test_a_nonce_is_good_for_its_host_and_its_time_only() -> None:
    issuer = nonces()
    nonce = issuer.issue(HOST, 1000.0)
    assert issuer.is_fresh(nonce, HOST, 1299.0)
    assert not issuer.is_fresh(nonce, HOST, 1301.0)
    assert not issuer.is_fresh(nonce, "192.0.2.11", 1000.0)


def test_a_nonce_of_another_secret_or_changed_is_not_ours() -> None:
    issuer = nonces()
    nonce = issuer.issue(HOST, 1000.0)
    other = Nonces(b"x" * 32, 300.0, random.Random(1).randbytes)
    assert not other.is_fresh(nonce, HOST, 1000.0)
    for at in range(len(nonce)):
        changed = nonce[:at] + ("0" if nonce[at] != "0" else "1") + nonce[at + 1 :]
        assert not issuer.is_fresh(changed, HOST, 1000.0)


@given(st.text(max_size=60))
def test_any_text_is_no_nonce(text: str) -> None:
    assert not nonces().is_fresh(text, HOST, 1000.0)


@given(st.lists(st.integers(1, 40), max_size=60))
def test_each_count_is_taken_once_in_any_order(counts: list[int]) -> None:
    issuer = nonces()
    nonce = issuer.issue(HOST, 1000.0)
    taken: set[int] = set()
    for number in counts:
        assert issuer.use(nonce, number) == (number not in taken)
        taken.add(number)


def test_counts_far_behind_and_zero_are_refused() -> None:
    issuer = nonces()
    nonce = issuer.issue(HOST, 1000.0)
    assert not issuer.use(nonce, 0)
    assert issuer.use(nonce, 1000)
    assert not issuer.use(nonce, 900)
    assert issuer.use(nonce, 2**31)


def test_memory_is_bounded_and_a_forgotten_nonce_cannot_be_replayed() -> None:
    issuer = nonces(remembered=3)
    issued = [issuer.issue(HOST, 1000.0 + step) for step in range(6)]
    for nonce in issued[:5]:
        assert issuer.use(nonce, 1)
    assert len(issuer) == 3
    assert not issuer.is_fresh(issued[0], HOST, 1006.0)
    assert not issuer.is_fresh(issued[1], HOST, 1006.0)
    assert issuer.is_fresh(issued[4], HOST, 1006.0)
    assert issuer.is_fresh(issued[5], HOST, 1006.0)


def test_challenges_cost_no_memory() -> None:
    issuer = nonces()
    for step in range(1000):
        issuer.issue(HOST, 1000.0 + step)
    assert len(issuer) == 0


def test_after_a_busy_time_only_new_nonces_are_good_and_remembered() -> None:
    issuer = nonces()
    old, new = issuer.issue(HOST, 10.0), issuer.issue(HOST, 50.0)
    assert issuer.use(old, 1)
    assert issuer.use(new, 1)
    issuer.forget_before(20.0)
    assert len(issuer) == 1
    assert not issuer.is_fresh(old, HOST, 60.0), "its counts are forgotten, so it could be replayed"
    assert issuer.is_fresh(new, HOST, 60.0)
    assert not issuer.use(new, 1)

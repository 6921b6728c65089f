"""Who waits how long: each source for itself."""

from __future__ import annotations

import pytest

from backend.telephony.embedded.net.waiting import WaitingMessages
from backend.telephony.embedded.sip.flow import Flow


def flow(host: str) -> Flow:
    return Flow("udp", ("192.0.2.1", 5060), (host, 5060))


def test_messages_of_one_source_keep_their_order() -> None:
    waiting = WaitingMessages(10, 10)
    for data in (b"1", b"2", b"3"):
        assert waiting.put(data, flow("a"))
    assert [waiting.take()[0] for _ in range(len(waiting))] == [b"1", b"2", b"3"]


def test_a_source_waits_for_one_message_of_each_other_at_most() -> None:
    waiting = WaitingMessages(1000, 1000)
    for number in range(100):
        waiting.put(b"flood", flow("a"))
        waiting.put(b"flood", flow(f"b{number % 2}"))
    waiting.put(b"call", flow("c"))
    assert b"call" in [waiting.take()[0] for _ in range(4)]


def test_a_source_that_fills_its_share_leaves_room_for_others() -> None:
    waiting = WaitingMessages(10, 4)
    assert [waiting.put(b"flood", flow("a")) for _ in range(6)] == [True] * 4 + [False] * 2
    assert waiting.put(b"call", flow("b"))


def test_there_is_an_end_to_what_waits_in_all() -> None:
    waiting = WaitingMessages(3, 3)
    assert [waiting.put(b"x", flow(str(number))) for number in range(5)] == [True] * 3 + [False] * 2
    for _ in range(3):
        waiting.take()
    assert len(waiting) == 0
    with pytest.raises(IndexError):
        waiting.take()
    assert waiting.put(b"x", flow("a"))

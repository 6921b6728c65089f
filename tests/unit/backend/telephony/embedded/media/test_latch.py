"""Where packets are believed to come from."""

from __future__ import annotations

from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.latch import Address, SourceLatch
from backend.telephony.embedded.media.reception import Reception

SIGNALLED = ("192.0.2.1", 4000)
BEHIND_NAT = ("198.51.100.7", 61_000)
THIRD = ("203.0.113.66", 9000)


class Door:
    """A latch with the stream that it hears."""

    def __init__(self) -> None:
        self.latch = SourceLatch()
        self.latch.signal(SIGNALLED, SIGNALLED[0])
        self.reception = Reception()
        self.incoming = Incoming()

    def packet(self, source: Address, sequence: int, *, ssrc: int = 1, at: float = 0.0) -> bool:
        self.incoming.ssrc, self.incoming.sequence, self.incoming.arrival = ssrc, sequence, at
        if source != self.latch.source and not self.latch.admit(source, self.incoming, self.reception):
            return False
        self.reception.accept(ssrc, sequence, 160, at, sequence * 160)
        return True


def test_before_anything_came_we_send_where_the_description_says() -> None:
    assert Door().latch.target == SIGNALLED


def test_the_first_packet_tells_where_a_device_behind_a_nat_is() -> None:
    door = Door()
    assert door.packet(BEHIND_NAT, 1)
    assert door.latch.target == BEHIND_NAT


def test_a_third_party_is_never_believed_however_long_the_device_is_silent() -> None:
    door = Door()
    door.packet(BEHIND_NAT, 1)
    for second in range(3600):
        assert not door.packet(THIRD, second, ssrc=9, at=float(second))
    assert door.latch.target == BEHIND_NAT
    assert door.latch.foreign == 3600


def test_a_third_party_that_guesses_the_sequence_but_not_the_stream_is_not_believed() -> None:
    door = Door()
    door.packet(BEHIND_NAT, 1)
    assert not door.packet(THIRD, 2, ssrc=2, at=60.0)


def test_a_nat_that_binds_anew_is_followed() -> None:
    door = Door()
    for number in range(10):
        door.packet(BEHIND_NAT, number, at=number * 0.02)
    moved = ("198.51.100.7", 62_222)
    assert not door.packet(moved, 10, at=0.2)
    assert door.packet(moved, 20, at=0.4)
    assert door.latch.target == moved
    assert not door.packet(BEHIND_NAT, 21, at=0.42)


def test_the_signalled_address_is_always_believed() -> None:
    door = Door()
    door.packet(THIRD, 1, ssrc=9)
    assert door.packet(SIGNALLED, 500)
    assert door.latch.target == SIGNALLED
    assert not door.packet(THIRD, 2, ssrc=9, at=0.02)


def test_a_new_description_opens_the_latch_once() -> None:
    door = Door()
    door.packet(BEHIND_NAT, 1)
    door.latch.signal(("192.0.2.1", 4002), SIGNALLED[0])
    assert door.latch.target == ("192.0.2.1", 4002)
    assert door.packet(("198.51.100.7", 61_002), 7, ssrc=3)
    assert not door.packet(THIRD, 8, ssrc=9)


def test_the_same_description_again_keeps_the_latch() -> None:
    door = Door()
    door.packet(BEHIND_NAT, 1)
    door.latch.signal(SIGNALLED, SIGNALLED[0])
    assert door.latch.target == BEHIND_NAT


def test_an_address_elsewhere_than_the_device_is_sent_to_only_after_something_came() -> None:
    door = Door()
    door.latch.signal(THIRD, SIGNALLED[0])
    assert door.latch.target is None
    assert door.packet(BEHIND_NAT, 1)
    assert door.latch.target == BEHIND_NAT


def test_a_new_description_cannot_point_a_stream_that_flows_at_somebody_else() -> None:
    door = Door()
    assert door.packet(SIGNALLED, 1)
    door.latch.signal(THIRD, SIGNALLED[0])
    assert door.latch.target is None
    door.latch.signal(SIGNALLED, SIGNALLED[0])
    assert door.latch.target == SIGNALLED

"""Failures to authenticate: who must wait, and who must not for another one's."""

from __future__ import annotations

from backend.telephony.embedded.sip.events import BindingsChanged, GuessingNoticed
from backend.telephony.embedded.sip.guessing import FailureLimit, Sender
from tests.support.sip_wire import Device, Wire
from tests.unit.backend.telephony.embedded.sip.test_limits import LIMITS

BOB = Sender("h", "1001")


def test_an_account_is_blocked_for_a_source_that_failed_too_often() -> None:
    limit = FailureLimit(LIMITS)
    for number in range(3):
        assert limit.blocked_for(BOB, 10.0) == 0
        assert limit.failed(BOB, 10.0) is (number == 2)
    assert limit.blocked_for(BOB, 10.0) == 60.0
    assert limit.blocked_for(Sender("h", "1002"), 10.0) == 0
    assert limit.blocked_for(Sender("other", "1001"), 10.0) == 0
    assert limit.blocked_for(BOB, 70.0) == 0


def test_a_source_that_tries_many_names_is_blocked_for_all() -> None:
    limit = FailureLimit(LIMITS)
    for number in range(5):
        limit.failed(Sender("h", str(number)), 10.0)
    assert limit.blocked_for(Sender("h", "new"), 10.0) > 0


def test_a_network_of_ipv6_that_tries_many_addresses_is_blocked() -> None:
    limit = FailureLimit(LIMITS)
    for number in range(20):
        limit.failed(Sender(f"2001:db8::{number + 1:x}", str(number)), 10.0)
    assert limit.blocked_for(Sender("2001:db8::ffff", "new"), 10.0) > 0
    assert limit.blocked_for(Sender("2001:db8:0:1::1", "new"), 10.0) == 0


def test_a_success_clears_the_account_but_not_the_source() -> None:
    limit = FailureLimit(LIMITS)
    for _ in range(2):
        limit.failed(BOB, 10.0)
    limit.succeeded(BOB, 10.0)
    for number in range(3):
        assert limit.blocked_for(BOB, 10.0) == 0
        limit.failed(Sender("h", f"x{number}"), 10.0)
    assert limit.blocked_for(BOB, 10.0) > 0


def test_a_known_device_is_counted_by_itself() -> None:
    limit = FailureLimit(LIMITS)
    known, guesser = Sender("h", "1001", ("5060", "uuid")), Sender("h", "1001", ("6000",))
    limit.succeeded(known, 10.0)
    for _ in range(3):
        limit.failed(guesser, 20.0)
        limit.succeeded(known, 20.0)
    assert limit.blocked_for(guesser, 20.0) > 0, "another's success is none of the guesser's"
    assert limit.blocked_for(Sender("h", "1001", ("7000", "uuid")), 20.0) == 0, "from another port"
    assert limit.blocked_for(Sender("h", "1002", ("5060", "uuid")), 20.0) == 0
    for _ in range(3):
        limit.failed(known, 20.0)
    assert limit.blocked_for(known, 20.0) > 0
    assert limit.blocked_for(known._replace(username="1002"), 20.0) == 0


def guess(wire: Wire, host: str, username: str, times: int) -> list[int]:
    """Have a neighbour guess; return the last statuses of its attempts."""
    neighbour = Device(wire, username, host=host, password="wrong")
    return [neighbour.register().status for _ in range(times)]


def test_a_phone_is_not_locked_out_by_a_neighbour_at_its_address_who_guesses() -> None:
    wire = Wire()
    phone = Device(wire)
    assert phone.register().status == 200
    statuses = guess(wire, phone.flow.remote[0], phone.username, 30)
    assert set(statuses[:8]) == {401} and set(statuses[8:]) == {403}
    assert phone.register().status == 200
    assert phone.call().responses[0].status == 100
    assert [event.username for event in wire.of(GuessingNoticed)] == [phone.username]


def test_a_phone_that_was_started_again_is_known_by_its_instance() -> None:
    wire = Wire()
    contact = '<sip:1001@192.0.2.10>;+sip.instance="<urn:uuid:12345678-1234-1234-1234-123456789012>"'
    assert Device(wire).register(contact=contact).status == 200
    guess(wire, "192.0.2.10", "1001", 10)
    assert Device(wire).register().status == 403
    assert Device(wire).register(contact=contact).status == 200
    assert wire.last(BindingsChanged).username == "1001"


def test_an_endless_guesser_gets_few_attempts() -> None:
    wire = Wire()
    looked_at = 0
    for _ in range(60):
        looked_at += guess(wire, "192.0.2.66", "1001", 5).count(401)
        wire.advance(5)
    assert looked_at <= 8 * 6, "five minutes"

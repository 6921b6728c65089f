"""MESSAGE between accounts: who gets it, what its sender is told, and what is refused."""

from __future__ import annotations

import pytest

from tests.support.raw_message import RawMessage
from tests.support.sip_wire import REALM, Device, Wire

TEXT = ("content-type", "text/plain;charset=utf-8")


def devices() -> tuple[Device, Device]:
    """A sender, and a registered receiver."""
    wire = Wire()
    receiver = Device(wire, "1002", host="192.0.2.20")
    receiver.register()
    return Device(wire), receiver


def write(
    sender: Device,
    called: str = "1002",
    body: bytes = "Grüße".encode(),
    headers: list[tuple[str, str]] | None = None,
) -> list[RawMessage]:
    message = sender.request("MESSAGE", f"sip:{called}@{REALM}", headers=headers or [TEXT], body=body)
    return sender.send_authorized(message)[1]


def test_a_message_reaches_the_device_and_its_answer_the_sender() -> None:
    sender, receiver = devices()
    (passed,) = write(sender)
    assert (passed.method, passed.uri) == ("MESSAGE", receiver.contact[1:-1])
    assert passed.body == "Grüße".encode()
    assert passed.header("content-type") == TEXT[1]
    assert passed.header("from").startswith(f'"User 1001" <sip:1001@{REALM}>;tag=')
    assert passed.header("to") == f"<sip:1002@{REALM}>"
    assert passed.header("contact") == ""
    (response,) = receiver.respond(passed, 200)
    assert (response.status, response.method) == (200, "MESSAGE")
    assert sender.wire.advance(40) == []


def test_a_message_reaches_all_devices_and_the_first_that_takes_it_counts() -> None:
    sender, first = devices()
    second = Device(sender.wire, "1002", host="192.0.2.30")
    second.register()
    one, other = write(sender)
    assert {one.uri, other.uri} == {first.contact[1:-1], second.contact[1:-1]}
    assert first.respond(one, 486) == []
    assert [each.status for each in second.respond(other, 200)] == [200]


@pytest.mark.parametrize(("status", "told"), [(486, 486), (603, 603), (401, 480), (302, 480), (415, 415)])
def test_a_message_that_no_device_takes_is_refused(status: int, told: int) -> None:
    sender, receiver = devices()
    (passed,) = write(sender)
    assert [each.status for each in receiver.respond(passed, status)] == [told]


def test_a_silent_device_does_not_keep_the_sender_waiting() -> None:
    sender, _ = devices()
    write(sender)
    answers = [message.status for _, _, message in sender.wire.advance(21) if message.status]
    assert answers == [480]


def test_a_message_that_is_repeated_is_passed_on_once() -> None:
    sender, _ = devices()
    message = sender.request("MESSAGE", f"sip:1002@{REALM}", headers=[TEXT], body=b"x")
    sent, passed = sender.send_authorized(message)
    assert len(passed) == 1
    assert sender.send(sent) == []


@pytest.mark.parametrize(
    ("called", "body", "headers", "status"),
    [
        ("4711", b"x", [TEXT], 404),
        ("1003", b"x", [TEXT], 480),
        ("1002", b"x" * 1301, [TEXT], 513),
        ("1002", b"x", [("content-type", "application/octet-stream")], 415),
        ("1002", b"x", [TEXT, ("content-encoding", "gzip")], 415),
    ],
)
def test_what_cannot_be_delivered_is_refused(
    called: str, body: bytes, headers: list[tuple[str, str]], status: int
) -> None:
    sender, _ = devices()
    (response,) = write(sender, called, body, headers)
    assert response.status == status


def test_an_account_that_writes_too_much_must_wait() -> None:
    sender, _ = devices()
    statuses = [write(sender)[0].status for _ in range(40)]
    assert statuses.count(503) == 10


def test_strangers_cannot_write() -> None:
    sender, _ = devices()
    stranger = Device(sender.wire, "mallory")
    message = stranger.request("MESSAGE", f"sip:1002@{REALM}", headers=[TEXT], body=b"x")
    assert [each.status for each in stranger.send(message)] == [401]


def test_a_message_inside_a_call_is_refused() -> None:
    sender, _ = devices()
    call = sender.call()
    call.answered()
    assert [each.status for each in call.send("MESSAGE", headers=[TEXT], body=b"x")] == [403]

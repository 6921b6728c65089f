"""Transactions with a clock that the test moves: every timer of RFC 3261 section 17 and of RFC 6026."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.telephony.embedded.sip.client_transactions import ClientState, ClientTransaction
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request, Response, encode, parse_message
from backend.telephony.embedded.sip.schedule import Schedule
from backend.telephony.embedded.sip.server_transactions import InviteServerTransaction, ServerState
from backend.telephony.embedded.sip.settings import Timers
from backend.telephony.embedded.sip.transactions import TransactionLayer

UDP = Flow("udp", ("192.0.2.1", 5060), ("192.0.2.10", 5061))
TCP = Flow("tcp", ("192.0.2.1", 5060), ("192.0.2.10", 5061), 7)
INVITE_INTERVALS = [0.0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5]
OTHER_INTERVALS = [0.0, 0.5, 1.5, 3.5, 7.5, 11.5, 15.5, 19.5, 23.5, 27.5, 31.5]


class Clockwork:
    """A layer whose output is noted with the time."""

    def __init__(self) -> None:
        self.now = 0.0
        self.sent: list[tuple[float, bytes]] = []
        self.heard: list[tuple[float, int]] = []
        self.timed_out: list[float] = []
        self.schedule = Schedule()
        self.layer = TransactionLayer(Timers(), self.schedule, self._send, random.Random(1).randbytes)

    def _send(self, _flow: Flow, data: bytes) -> None:
        self.sent.append((self.now, data))

    def advance(self, seconds: float) -> None:
        until = self.now + seconds
        while (deadline := self.schedule.next_deadline()) is not None and deadline <= until:
            self.now = deadline
            self.schedule.run(deadline)
        self.now = until

    def times(self, start: bytes) -> list[float]:
        return [at for at, data in self.sent if data.startswith(start)]

    def request(self, method: str, flow: Flow = UDP) -> ClientTransaction:
        draft = RequestDraft(method, "sip:d@192.0.2.10", "<sip:a@b>;tag=1", "<sip:c@d>", "call", 1)
        return self.layer.request(
            draft,
            flow,
            self.now,
            on_response=lambda response, at: self.heard.append((at, response.status)),
            on_timeout=self.timed_out.append,
        )

    def respond(self, transaction: ClientTransaction, status: int, tag: str = "x") -> None:
        self.layer.receive(response_to(transaction, status, tag), self.now)


def response_to(transaction: ClientTransaction, status: int, tag: str = "x") -> Response:
    data = encode(
        f"SIP/2.0 {status} Text",
        [
            ("Via", f"SIP/2.0/UDP 192.0.2.1:5060;branch={transaction.branch};rport"),
            ("From", "<sip:a@b>;tag=1"),
            ("To", f"<sip:c@d>;tag={tag}"),
            ("Call-ID", "call"),
            ("CSeq", f"1 {transaction.draft.method}"),
        ],
    )
    message = parse_message(data)
    assert isinstance(message, Response)
    return message


def request(method: str, branch: str = "z9hG4bKb", call_id: str = "call") -> Request:
    data = encode(
        f"{method} sip:1002@example.org SIP/2.0",
        [
            ("Via", f"SIP/2.0/UDP 192.0.2.10:5061;branch={branch};rport"),
            ("From", "<sip:a@b>;tag=1"),
            ("To", "<sip:c@d>"),
            ("Call-ID", call_id),
            ("CSeq", f"1 {method}"),
        ],
    )
    message = parse_message(data)
    assert isinstance(message, Request)
    return message


# --- client


def test_an_invite_is_repeated_at_doubling_intervals_and_given_up_after_64_t1() -> None:
    clock = Clockwork()
    clock.request("INVITE")
    clock.advance(100)
    assert clock.times(b"INVITE") == INVITE_INTERVALS
    assert clock.timed_out == [32.0]
    assert len(clock.layer) == 0


def test_another_request_is_repeated_at_intervals_up_to_t2_and_given_up_after_64_t1() -> None:
    clock = Clockwork()
    clock.request("INFO")
    clock.advance(100)
    assert clock.times(b"INFO") == OTHER_INTERVALS
    assert clock.timed_out == [32.0]
    assert len(clock.layer) == 0


def test_a_provisional_response_ends_the_repetition_of_an_invite_but_not_the_call() -> None:
    clock = Clockwork()
    transaction = clock.request("INVITE")
    clock.respond(transaction, 180)
    clock.advance(600)
    assert clock.times(b"INVITE") == [0.0]
    assert clock.timed_out == []
    assert transaction.state is ClientState.PROCEEDING


def test_a_provisional_response_slows_the_repetition_of_another_request_to_t2() -> None:
    clock = Clockwork()
    transaction = clock.request("BYE")
    clock.respond(transaction, 100)
    clock.advance(100)
    assert clock.times(b"BYE") == [0.0, 0.5, 4.5, 8.5, 12.5, 16.5, 20.5, 24.5, 28.5]
    assert clock.timed_out == [32.0]


@pytest.mark.parametrize("method", ["INVITE", "BYE"])
def test_nothing_is_repeated_over_a_reliable_transport(method: str) -> None:
    clock = Clockwork()
    clock.request(method, TCP)
    clock.advance(100)
    assert clock.times(method.encode()) == [0.0]
    assert clock.timed_out == [32.0]


def test_each_repetition_of_a_refusal_gets_its_ack_for_32_s() -> None:
    clock = Clockwork()
    transaction = clock.request("INVITE")
    clock.respond(transaction, 486, tag="busy")
    clock.advance(31)
    clock.respond(transaction, 486, tag="busy")
    acks = [data for _, data in clock.sent if data.startswith(b"ACK")]
    assert len(acks) == 2
    assert acks[0] == acks[1]
    assert f"branch={transaction.branch}".encode() in acks[0]
    assert b"To: <sip:c@d>;tag=busy\r\nCall-ID: call\r\nCSeq: 1 ACK\r\n" in acks[0]
    assert clock.heard == [(0.0, 486)]
    clock.advance(2)
    clock.respond(transaction, 486)
    assert len(clock.times(b"ACK")) == 2
    assert len(clock.layer) == 0


def test_each_success_to_an_invite_is_passed_on_for_64_t1() -> None:
    clock = Clockwork()
    transaction = clock.request("INVITE")
    for _ in range(3):
        clock.respond(transaction, 200)
    clock.respond(transaction, 486)
    assert clock.heard == [(0.0, 200)] * 3
    assert clock.times(b"ACK") == []
    clock.advance(33)
    assert len(clock.layer) == 0


def test_a_repeated_final_response_is_absorbed_for_t4() -> None:
    clock = Clockwork()
    transaction = clock.request("BYE")
    clock.respond(transaction, 200)
    clock.respond(transaction, 200)
    assert clock.heard == [(0.0, 200)]
    clock.advance(4.9)
    assert len(clock.layer) == 1
    clock.advance(0.2)
    assert len(clock.layer) == 0


def test_over_tcp_a_finished_transaction_is_gone_at_once() -> None:
    clock = Clockwork()
    clock.respond(clock.request("BYE", TCP), 200)
    clock.respond(clock.request("INVITE", TCP), 486)
    clock.advance(0)
    assert len(clock.layer) == 0


def test_a_broken_connection_ends_what_waits_on_it() -> None:
    clock = Clockwork()
    clock.request("BYE", TCP)
    clock.request("BYE", TCP._replace(connection=8))
    clock.layer.connection_closed(7, 3.0)
    assert clock.timed_out == [3.0]
    assert len(clock.layer) == 1


def test_a_response_with_another_branch_method_or_call_is_dropped() -> None:
    clock = Clockwork()
    transaction = clock.request("BYE")
    data = encode(
        "SIP/2.0 200 OK",
        [
            ("Via", f"SIP/2.0/UDP h;branch={transaction.branch}"),
            ("From", "<sip:a@b>;tag=1"),
            ("To", "<sip:c@d>;tag=2"),
            ("Call-ID", "call"),
            ("CSeq", "1 BYE"),
        ],
    )
    for old, new in ((transaction.branch, "z9hG4bKother"), ("1 BYE", "1 INFO"), ("ID: call", "ID: else")):
        message = parse_message(data.replace(old.encode(), new.encode()))
        assert isinstance(message, Response)
        clock.layer.receive(message, clock.now)
    assert clock.heard == []


# --- server


def test_a_repeated_request_gets_the_same_response_for_64_t1() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve(request("BYE"), UDP)
    transaction.receive_again()
    assert clock.sent == []
    transaction.respond(200, b"answer", clock.now)
    clock.advance(31.9)
    found = clock.layer.find(request("BYE"), UDP)
    assert found is transaction
    found.receive_again()
    assert clock.sent == [(0.0, b"answer"), (31.9, b"answer")]
    clock.advance(0.2)
    assert clock.layer.find(request("BYE"), UDP) is None


def test_only_the_first_final_response_counts() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve(request("BYE"), UDP)
    transaction.respond(200, b"first", clock.now)
    transaction.respond(500, b"second", clock.now)
    assert [data for _, data in clock.sent] == [b"first"]


def test_an_invite_repeats_its_latest_provisional_response_when_it_is_repeated() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve_invite(request("INVITE"), UDP)
    transaction.respond(100, b"trying", clock.now)
    transaction.receive_again()
    transaction.respond(180, b"ringing", clock.now)
    transaction.receive_again()
    assert [data for _, data in clock.sent] == [b"trying", b"trying", b"ringing", b"ringing"]


def test_a_refusal_is_repeated_until_its_ack_which_is_then_absorbed_for_t4() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve_invite(request("INVITE"), UDP)
    transaction.respond(486, b"busy", clock.now)
    clock.advance(2)
    assert clock.times(b"busy") == [0.0, 0.5, 1.5]
    assert clock.layer.find(request("ACK"), UDP, "INVITE") is transaction
    assert transaction.receive_ack(clock.now) is False
    transaction.receive_again()
    clock.advance(4.9)
    assert transaction.state is ServerState.CONFIRMED
    clock.advance(0.2)
    assert len(clock.layer) == 0
    assert clock.times(b"busy") == [0.0, 0.5, 1.5]


def test_a_refusal_that_is_never_acknowledged_is_given_up_after_64_t1() -> None:
    clock = Clockwork()
    clock.layer.serve_invite(request("INVITE"), UDP).respond(486, b"busy", clock.now)
    clock.advance(100)
    assert clock.times(b"busy") == OTHER_INTERVALS
    assert len(clock.layer) == 0


def test_over_tcp_a_refusal_is_sent_once_and_still_waits_for_its_ack() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve_invite(request("INVITE"), TCP)
    transaction.respond(486, b"busy", clock.now)
    clock.advance(10)
    assert clock.times(b"busy") == [0.0]
    transaction.receive_ack(clock.now)
    clock.advance(0)
    assert len(clock.layer) == 0


def test_after_a_success_repeated_invites_are_absorbed_and_acks_passed_on_for_64_t1() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve_invite(request("INVITE"), UDP)
    transaction.respond(200, b"ok", clock.now)
    transaction.receive_again()
    assert clock.times(b"ok") == [0.0]
    assert transaction.receive_ack(clock.now) is True
    transaction.repeat_success(b"ok")
    assert len(clock.sent) == 2
    clock.advance(33)
    transaction.repeat_success(b"ok")
    assert len(clock.sent) == 2
    assert len(clock.layer) == 0


def test_a_request_is_matched_by_branch_sent_by_method_and_source() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve(request("BYE"), UDP)
    assert clock.layer.find(request("BYE"), UDP._replace(remote=("192.0.2.10", 9))) is transaction
    assert clock.layer.find(request("BYE"), UDP._replace(remote=("192.0.2.11", 5061))) is None
    assert clock.layer.find(request("BYE", "z9hG4bKc"), UDP) is None
    assert clock.layer.find(request("INFO"), UDP) is None


def test_a_request_of_the_old_rfc_without_the_cookie_is_matched_too() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve_invite(request("INVITE", "1"), UDP)
    assert clock.layer.find(request("INVITE", "1"), UDP) is transaction
    assert clock.layer.find(request("ACK", "1"), UDP, "INVITE") is transaction
    assert clock.layer.find(request("INVITE", "1", call_id="other"), UDP) is None


def test_the_same_new_request_by_another_way_is_seen_while_the_first_lives() -> None:
    clock = Clockwork()
    transaction = clock.layer.serve(request("REGISTER"), UDP)
    assert clock.layer.is_merged(request("REGISTER", "z9hG4bKother"))
    assert not clock.layer.is_merged(request("REGISTER", "z9hG4bKother", call_id="x"))
    transaction.respond(200, b"ok", clock.now)
    clock.advance(33)
    assert not clock.layer.is_merged(request("REGISTER", "z9hG4bKother"))


# --- both, over a network that loses


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 2**32), st.floats(0, 0.6), st.sampled_from(["INFO", "INVITE"]), st.sampled_from([200, 486])
)
def test_under_loss_a_request_is_served_once_and_answered_once_or_given_up(
    seed: int, loss: float, method: str, status: int
) -> None:
    clock = Clockwork()
    chance = random.Random(seed)
    client = clock.request(method)
    served = 0
    seen = 0
    while clock.now < 80:
        while seen < len(clock.sent):
            data = clock.sent[seen][1]
            seen += 1
            if chance.random() < loss:
                continue
            if data.startswith(b"SIP/2.0"):
                clock.respond(client, status)
                continue
            message = parse_message(data)
            assert isinstance(message, Request)
            back = UDP._replace(remote=("192.0.2.1", 5060))
            if message.method == "ACK":
                transaction = clock.layer.find(message, back, "INVITE")
                if isinstance(transaction, InviteServerTransaction):
                    transaction.receive_ack(clock.now)
                continue
            repeated = clock.layer.find(message, back)
            if repeated is not None:
                repeated.receive_again()
                if isinstance(repeated, InviteServerTransaction) and status == 200:
                    repeated.repeat_success(b"SIP/2.0 200")
                continue
            served += 1
            serve = clock.layer.serve_invite if method == "INVITE" else clock.layer.serve
            serve(message, back).respond(status, b"SIP/2.0 %d" % status, clock.now)
        clock.advance(0.1)
    assert served <= 1 or clock.heard == []
    finals = [each for each in clock.heard if each[1] >= 200]
    if status == 200 and method == "INVITE":
        assert finals or clock.timed_out
    else:
        assert len(finals) + len(clock.timed_out) == 1
    clock.advance(100)
    assert len(clock.layer) == 0
    assert len(clock.schedule) == 0

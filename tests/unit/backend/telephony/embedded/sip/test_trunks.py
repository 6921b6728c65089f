"""Trunks: registration, keep-alive, and calls both ways, on a wire with a clock of its own."""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise

import msgspec
import pytest

from backend.ports.telephony import (
    Cause,
    Diversion,
    DiversionHeader,
    Party,
    TrunkState,
    TrunkTransport,
)
from backend.telephony.embedded.sip.events import (
    Alerting,
    Answered,
    Ended,
    InviteReceived,
    ReferReceived,
    TrunkChanged,
)
from backend.telephony.embedded.sip.flow import Flow
from tests.support.provider import ADDRESS, FLOW, PEER, TRUNK, Provider
from tests.support.raw_message import RawMessage, audio
from tests.support.sip_wire import LOCAL


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def test_it_registers_with_credentials_and_again_before_the_end() -> None:
    provider = Provider(msgspec.structs.replace(TRUNK, options_s=0))
    assert provider.first.start == "REGISTER sip:example.net SIP/2.0"
    second = provider.challenge(provider.first)
    given = dict(re.findall(r'(\w+)="?([^",]+)', second.header("authorization")))
    middle = f"n1:{given['nc']}:{given['cnonce']}:auth"
    secret, target = md5("461234:example.net:a secret"), md5("REGISTER:sip:example.net")
    assert given["response"] == md5(f"{secret}:{middle}:{target}")
    assert provider.state == (TrunkState.CONNECTING, "")
    provider.answer(second, 200, ("contact", f"{second.header('contact')};expires=120"))
    assert provider.state == (TrunkState.UP, "")
    again = provider.wire.advance(91)[0][2]
    assert again.start.startswith("REGISTER") and again.header("cseq") == "3 REGISTER"
    assert "nc=00000002" in again.header("authorization")
    assert provider.wire.last(TrunkChanged).info.state is TrunkState.UP


def test_a_wrong_secret_is_not_tried_over_and_over() -> None:
    provider = Provider()
    second = provider.challenge(provider.first)
    name, value = "www-authenticate", 'Digest realm="example.net", nonce="n2", qop="auth"'
    assert provider.answer(second, 401, (name, value)) == []
    assert provider.state == (TrunkState.DOWN, "401 Reason")
    assert provider.wire.advance(0.9) == []


def test_a_stale_nonce_is_answered_anew() -> None:
    provider = Provider()
    second = provider.challenge(provider.first)
    third = provider.challenge(second, nonce="n2", more=", stale=true")
    assert 'nonce="n2"' in third.header("authorization")


def test_a_registrar_that_wants_a_longer_interval_gets_it() -> None:
    provider = Provider()
    again = provider.answer(provider.first, 423, ("min-expires", "1800"))[-1]
    assert again.header("expires") == "1800"


def test_a_registrar_that_is_busy_is_left_alone_as_long_as_it_says() -> None:
    provider = Provider()
    provider.answer(provider.first, 503, ("retry-after", "100 (later)"))
    assert provider.state == (TrunkState.DOWN, "503 Reason")
    provider.wire.advance(99)
    assert provider.wire.agent.take_flow_wishes() == []
    provider.wire.advance(2)
    assert len(provider.wire.agent.take_flow_wishes()) == 1


def test_what_fails_is_tried_again_later_and_later() -> None:
    provider = Provider()
    pauses = []
    for _ in range(8):
        provider.wire.do(provider.wire.agent.way_found, "provider", None, "no such host")
        since = provider.wire.now
        while not provider.wire.agent.take_flow_wishes():
            provider.wire.advance(0.5)
        pauses.append(provider.wire.now - since)
    assert provider.state == (TrunkState.DOWN, "no such host")
    assert pauses[0] <= 2.5 and 60 <= pauses[-1] <= 121
    assert all(later > 0.9 * earlier for earlier, later in pairwise(pauses[:6]))


def test_a_peer_is_up_while_it_answers_options() -> None:
    provider = Provider(PEER)
    assert provider.first.start == "OPTIONS sip:sip.example.net:5060 SIP/2.0"
    provider.answer(provider.first, 404)
    assert provider.state == (TrunkState.UP, "")
    provider.wire.advance(61)
    provider.wire.advance(33)
    assert provider.state == (TrunkState.DOWN, "no response")


def test_a_trunk_that_goes_is_registered_no_longer() -> None:
    provider = Provider()
    provider.register()
    (last,) = provider.wire.do(provider.wire.agent.trunks.set, [])
    assert last.start.startswith("REGISTER") and last.header("expires") == "0"


def test_a_call_answers_the_challenge_and_goes_on_with_credentials() -> None:
    provider = Provider()
    provider.register()
    invite = provider.dial()
    assert invite.start == "INVITE sip:+4687654321@example.net SIP/2.0"
    assert invite.header("from").startswith('"Alice" <sip:+46812345601@example.net>;tag=')
    assert invite.header("p-asserted-identity") == '"Alice" <sip:+46812345601@example.net>'
    assert "authorization" in dict(invite.headers)
    again = provider.challenge(invite, 407, "n5")
    assert again.header("cseq") == "2 INVITE" and 'nonce="n5"' in again.header("proxy-authorization")
    assert "authorization" not in dict(again.headers)
    provider.answer(again, 180)
    assert provider.wire.last(Alerting).leg_id == "c1"
    (ack,) = provider.answer(
        again,
        200,
        ("contact", "<sip:198.51.100.7>"),
        ("content-type", "application/sdp"),
        body=audio("198.51.100.7", 4000),
    )
    assert ack.start.startswith("ACK") and ack.header("cseq") == "2 ACK"
    assert provider.wire.last(Answered).leg_id == "c1"
    (bye,) = provider.wire.do(provider.wire.agent.end, "c1", Cause.NORMAL_CLEARING)
    assert bye.header("cseq") == "3 BYE" and "proxy-authorization" in dict(bye.headers)
    (bye,) = provider.answer(
        bye, 401, ("www-authenticate", 'Digest realm="example.net", nonce="n6", qop="auth", stale=true')
    )
    assert bye.header("cseq") == "4 BYE" and 'nonce="n6"' in bye.header("authorization")


def test_a_provider_without_a_domain_is_called_by_its_address() -> None:
    provider = Provider(msgspec.structs.replace(PEER, host="198.51.100.7", domain="198.51.100.7", port=5080))
    assert provider.dial().start == "INVITE sip:+4687654321@198.51.100.7:5080 SIP/2.0"


def test_a_provider_that_says_nothing_has_failed_soon_and_counts_as_down() -> None:
    provider = Provider()
    provider.register()
    provider.dial()
    provider.wire.advance(5.1)
    ended = provider.wire.last(Ended)
    assert (ended.cause, ended.status) == (Cause.NO_USER_RESPONSE, 408)
    assert provider.state == (TrunkState.DOWN, "no response")


@pytest.mark.parametrize("heard", [100, 183])
def test_a_provider_that_is_slow_but_speaks_is_waited_for(heard: int) -> None:
    provider = Provider()
    provider.register()
    provider.answer(provider.dial(), heard)
    provider.wire.advance(20)
    assert not provider.wire.of(Ended)


def test_a_withheld_number_is_for_the_provider_alone() -> None:
    provider = Provider()
    invite = provider.dial(anonymous=True)
    assert invite.header("from").startswith('"Anonymous" <sip:anonymous@anonymous.invalid>;tag=')
    assert invite.header("privacy") == "id"
    assert "+46812345601" in invite.header("p-asserted-identity")


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (
            DiversionHeader.DIVERSION,
            "diversion",
            '"Bob" <sip:+46812345602@example.net>;reason=no-answer',
        ),
        (
            DiversionHeader.HISTORY_INFO,
            "history-info",
            '"Bob" <sip:+46812345602@example.net?Reason=SIP%3Bcause%3D408>;index=1, '
            "<sip:+4687654321@example.net>;index=1.1;mp=1",
        ),
    ],
)
def test_a_diverted_call_says_so_in_the_way_that_the_provider_knows(
    kind: DiversionHeader, name: str, value: str
) -> None:
    provider = Provider(msgspec.structs.replace(TRUNK, diversion=kind))
    invite = provider.dial(diversions=[Diversion("+46812345602", "Bob", "no-answer")])
    assert invite.header(name) == value


def test_a_call_of_the_provider_comes_in_by_its_address_alone() -> None:
    provider = Provider()
    assert provider.call("+46812345600")[-1].start.startswith("SIP/2.0 100")
    offered = provider.wire.last(InviteReceived)
    assert (offered.trunk_id, offered.username, offered.called) == ("provider", "", "+46812345600")
    assert offered.caller == Party("+46701740605", "Customer")
    stranger = Flow("udp", LOCAL, ("203.0.113.9", 5060))
    assert provider.call("+46812345600", flow=stranger)[-1].start.startswith("SIP/2.0 401")


def test_a_call_to_our_registered_contact_is_the_providers_wherever_it_comes_from() -> None:
    provider = Provider()
    contact = provider.register().header("contact").strip("<>").split("sip:")[1]
    elsewhere = Flow("udp", LOCAL, ("203.0.113.9", 5060))
    user, _, rest = contact.partition("@")
    message = RawMessage(
        f"INVITE sip:{user}@{rest} SIP/2.0",
        [
            ("via", "SIP/2.0/UDP 203.0.113.9:5060;branch=z9hG4bKelse;rport"),
            ("from", "<sip:anonymous@anonymous.invalid>;tag=them"),
            ("to", "<sip:+46812345601@example.net>"),
            ("call-id", "elsewhere"),
            ("cseq", "1 INVITE"),
            ("contact", "<sip:203.0.113.9>"),
        ],
        b"",
    )
    provider.wire.receive(message.encode(), elsewhere)
    offered = provider.wire.last(InviteReceived)
    assert (offered.called, offered.caller) == ("+46812345601", Party("", ""))


def test_networks_of_the_provider_are_believed_and_may_have_to_prove_themselves() -> None:
    from tests.support.sip_wire import account

    trunk = msgspec.structs.replace(PEER, sources=["203.0.113.0/24"])
    provider = Provider(trunk)
    flow = Flow("udp", LOCAL, ("203.0.113.9", 33000))
    assert provider.call("100", flow=flow)[-1].start.startswith("SIP/2.0 100")
    guarded = Provider(msgspec.structs.replace(trunk, inbound=account("them")))
    assert guarded.call("100", flow=flow)[-1].start.startswith("SIP/2.0 401")


@pytest.mark.parametrize(
    ("headers", "party"),
    [
        ([("p-asserted-identity", '"Ann" <sip:+46855@x>, <tel:+46866>')], Party("+46855", "Ann")),
        ([("from", "<sip:anonymous@anonymous.invalid>;tag=them")], Party("", "")),
        ([("privacy", "id;critical"), ("p-asserted-identity", "<sip:+46855@x>")], Party("", "")),
        ([("from", '"Secret" <sip:restricted@x>;tag=them')], Party("", "")),
    ],
)
def test_who_calls_is_what_the_provider_asserts_unless_it_is_to_be_hidden(
    headers: list[tuple[str, str]], party: Party
) -> None:
    provider = Provider()
    provider.call("+46812345600", *headers)
    assert provider.wire.last(InviteReceived).caller == party


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (
            ("diversion", '"B" <sip:+46802@x>;reason=user-busy, <sip:+46801@x>;reason=unconditional'),
            [Diversion("+46802", "B", "user-busy"), Diversion("+46801", "", "unconditional")],
        ),
        (
            (
                "history-info",
                "<sip:+46801@x?Reason=SIP%3Bcause%3D302>;index=1, "
                "<sip:+46802@x?Reason=SIP%3Bcause%3D486>;index=1.1, <sip:+46803@x>;index=1.1.1",
            ),
            [Diversion("+46802", "", "user-busy"), Diversion("+46801", "", "unconditional")],
        ),
    ],
)
def test_who_has_diverted_a_call_is_read(header: tuple[str, str], found: list[Diversion]) -> None:
    provider = Provider()
    provider.call("+46812345600", header)
    assert provider.wire.last(InviteReceived).diversions == found


def test_a_provider_can_neither_take_a_calls_place_nor_transfer() -> None:
    provider = Provider()
    replaces = ("replaces", "a;to-tag=b;from-tag=c")
    assert provider.call("100", replaces)[-1].start.startswith("SIP/2.0 403")
    provider.register()
    invite = provider.dial()
    provider.answer(
        invite,
        200,
        ("contact", "<sip:198.51.100.7>"),
        ("content-type", "application/sdp"),
        body=audio("198.51.100.7", 4000),
    )
    refer = RawMessage(
        "REFER sip:192.0.2.1 SIP/2.0",
        [
            ("via", "SIP/2.0/UDP 198.51.100.7:5060;branch=z9hG4bKrefer;rport"),
            ("from", f"{invite.header('to')};tag=provider"),
            ("to", invite.header("from")),
            ("call-id", invite.header("call-id")),
            ("cseq", "1 REFER"),
            ("contact", "<sip:198.51.100.7>"),
            ("refer-to", "<sip:1001@192.0.2.1>"),
        ],
        b"",
    )
    (answer,) = provider.wire.receive(refer.encode(), FLOW)
    assert answer.start.startswith("SIP/2.0 603")
    assert not provider.wire.of(ReferReceived)


def test_a_lost_connection_takes_the_trunk_down_and_is_made_anew() -> None:
    flow = Flow("tcp", LOCAL, ADDRESS, 7)
    provider = Provider(msgspec.structs.replace(TRUNK, transport=TrunkTransport.TCP), flow)
    provider.register()
    provider.wire.do(provider.wire.agent.flow_closed, flow)
    assert provider.state == (TrunkState.DOWN, "the connection was lost")
    provider.wire.advance(3)
    assert len(provider.wire.agent.take_flow_wishes()) == 1

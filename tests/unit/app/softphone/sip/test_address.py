from __future__ import annotations

import pytest

from app.softphone.errors import RefusedError
from app.softphone.sip.address import (
    Registrar,
    Transport,
    destination_uri,
    host_port,
    own_address,
    parse_registrar,
)

THROUGH = "127.0.0.1:5060"


@pytest.mark.parametrize(
    ("text", "registrar"),
    [
        ("sip:127.0.0.1:5070", Registrar("127.0.0.1", 5070, Transport.UDP)),
        ("sip:pbx.example.org", Registrar("pbx.example.org", 5060, Transport.UDP)),
        ("sip:127.0.0.1:5060;transport=tcp", Registrar("127.0.0.1", 5060, Transport.TCP)),
        ("sip:pbx.example.org;transport=TLS", Registrar("pbx.example.org", 5061, Transport.TLS)),
        ("sips:pbx.example.org:7000", Registrar("pbx.example.org", 7000, Transport.TLS)),
    ],
)
def test_a_registrar_is_a_sip_address_of_a_host(text: str, registrar: Registrar) -> None:
    assert parse_registrar(text) == registrar


@pytest.mark.parametrize(
    "text",
    ["", "127.0.0.1", "sip:", "sip:host:0", "sip:host:70000", "sip:a@b", "sip:a b", "sips:a;transport=tcp"],
)
def test_anything_else_is_no_registrar(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        parse_registrar(text)
    assert refused.value.code == "registrar.invalid"


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("1002", "sip:1002@127.0.0.1:5060"),
        (" +46277400 ", "sip:+46277400@127.0.0.1:5060"),
        ("*43", "sip:*43@127.0.0.1:5060"),
        ("tel:1002;phone-context=example.org", "sip:1002@127.0.0.1:5060"),
        ("sip:bob@example.org", "sip:bob@127.0.0.1:5060"),
        ("<sip:bob@127.0.0.1:5060>", "sip:bob@127.0.0.1:5060"),
    ],
)
def test_what_is_called_goes_through_the_registrar(text: str, uri: str) -> None:
    assert destination_uri(text, "example.org", THROUGH) == uri


def test_without_a_registrar_addresses_are_called_as_they_are() -> None:
    assert destination_uri("sip:bob@127.0.0.1:4000", "example.org", None) == "sip:bob@127.0.0.1:4000"


@pytest.mark.parametrize(
    ("text", "through", "code"),
    [
        ("1002", None, "destination.unknown"),
        ("", THROUGH, "destination.invalid"),
        ("sip:bob@example.org\r\nX: y", THROUGH, "destination.invalid"),
        ("1002 1003", THROUGH, "destination.invalid"),
        ("mailto:bob@example.org", THROUGH, "destination.invalid"),
        ("sip:bob@elsewhere.example", THROUGH, "destination.foreign"),
        ("sip:bob@example.org.elsewhere.example", THROUGH, "destination.foreign"),
        ("9" * 65, THROUGH, "destination.invalid"),
    ],
)
def test_what_cannot_be_called_is_refused(text: str, through: str | None, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        destination_uri(text, "example.org", through)
    assert refused.value.code == code


def test_a_name_is_quoted_and_cannot_break_out() -> None:
    assert own_address('A "B" \\C', "1002", "example.org") == '"A \\"B\\" \\\\C" <sip:1002@example.org>'
    assert own_address("A\r\nX: y", "1002", "example.org") == '"AX: y" <sip:1002@example.org>'
    assert own_address("", "1002", "example.org") == "<sip:1002@example.org>"


@pytest.mark.parametrize(
    ("username", "domain", "code"),
    [
        ("a b", "example.org", "username.invalid"),
        ("", "example.org", "username.invalid"),
        ("1002", "example.org>", "domain.invalid"),
    ],
)
def test_a_user_or_domain_that_cannot_be_is_refused(username: str, domain: str, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        own_address("", username, domain)
    assert refused.value.code == code


def test_an_ipv6_host_is_put_in_brackets() -> None:
    assert host_port("::1", 5060) == "[::1]:5060"
    assert host_port("127.0.0.1", 5060) == "127.0.0.1:5060"

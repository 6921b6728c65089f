"""URIs and name-addr values: reading is lenient where phones differ, writing lets nothing through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.telephony.embedded.sip.uri import (
    UriError,
    clean,
    name_addr,
    parse_address,
    parse_parameters,
    parse_uri,
    parse_uri_headers,
    sip_uri,
)


@pytest.mark.parametrize(
    ("text", "user", "host", "port"),
    [
        ("sip:1002@example.org", "1002", "example.org", None),
        ("SIP:1002@Example.ORG:5070;transport=tcp", "1002", "example.org", 5070),
        ("sips:a%20b@[2001:db8::1]:5061", "a b", "[2001:db8::1]", 5061),
        ("sip:alice:secret@192.0.2.1", "alice", "192.0.2.1", None),
        ("sip:*43@pbx", "*43", "pbx", None),
        ("sip:%23%31@pbx", "#1", "pbx", None),
        ("sip:+46;ext=1@pbx;user=phone", "+46;ext=1", "pbx", None),
        ("sip:192.0.2.1", "", "192.0.2.1", None),
    ],
)
def test_sip_uris_are_read(text: str, user: str, host: str, port: int | None) -> None:
    uri = parse_uri(text)
    assert (uri.user, uri.host, uri.port) == (user, host, port)


def test_a_tel_uri_gives_its_number_without_visual_separators() -> None:
    uri = parse_uri("tel:+46-(27)74.00;phone-context=x")
    assert (uri.scheme, uri.user, uri.host) == ("tel", "+46277400", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1002",
        "http://x",
        "sip:",
        "sip:a@",
        "sip:a@b:0",
        "sip:a@b:70000",
        "sip:a b@c",
        "sip:a@b>",
        "sip:a%0d%0aX@b",
        "sip:a@b;x\r\ny",
        "mailto:a@b",
        "tel:",
    ],
)
def test_what_is_no_uri_is_refused(text: str) -> None:
    with pytest.raises(UriError):
        parse_uri(text)


def test_headers_of_a_uri_are_unescaped_without_line_breaks() -> None:
    uri = parse_uri("sip:a@b?Replaces=c%40d%3Bto-tag%3D1%3Bfrom-tag%3D2&X=1%0d%0aY")
    assert parse_uri_headers(uri.headers) == {"replaces": "c@d;to-tag=1;from-tag=2", "x": "1 Y"}


@pytest.mark.parametrize(
    ("value", "name", "uri", "tag"),
    [
        ("<sip:a@b>;tag=1", "", "sip:a@b", "1"),
        ("Alice <sip:a@b;x=y>;tag=1", "Alice", "sip:a@b;x=y", "1"),
        ('"Smith <home>, \\"J\\"" <sip:a@b> ; tag = 2', 'Smith <home>, "J"', "sip:a@b", "2"),
        ("sip:a@b;tag=3", "", "sip:a@b", "3"),
        ("sip:a@b", "", "sip:a@b", ""),
        ('"<sip:evil@x>;tag=9" <sip:a@b>;tag=4', "<sip:evil@x>;tag=9", "sip:a@b", "4"),
    ],
)
def test_addresses_are_read(value: str, name: str, uri: str, tag: str) -> None:
    address = parse_address(value)
    assert (address.display_name, address.uri, address.tag) == (name, uri, tag)


def test_quoted_parameters_lose_their_quotes_and_the_first_of_a_name_counts() -> None:
    parameters = parse_parameters(';+sip.instance="<urn:uuid:1;2>";a=1;A=2;b ; c = d')
    assert parameters == {"+sip.instance": "<urn:uuid:1;2>", "a": "1", "b": "", "c": "d"}


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    parse_address(text)
    parse_uri_headers(text)
    try:
        parse_uri(text)
    except UriError:
        return


@given(st.text(max_size=80), st.text(max_size=80))
def test_what_is_written_is_one_line_and_reads_back(name: str, user: str) -> None:
    value = name_addr(name, sip_uri(user, "example.org")) + ";tag=1"
    assert "\r" not in value
    assert "\n" not in value
    address = parse_address(value)
    assert address.tag == "1"
    assert address.display_name == clean(name)
    read = parse_uri(address.uri)
    assert read.host == "example.org"
    assert read.user == clean(user)


@pytest.mark.timeout(5)
@pytest.mark.parametrize("piece", [";a", ' "', '";', "\\", "<", " ", ";a=", '="', "%0", "a@"])
def test_long_nonsense_is_read_in_linear_time(piece: str) -> None:
    text = piece * 8000
    parse_address(text)
    parse_parameters(text)
    with pytest.raises(UriError):
        parse_uri("sip:" + text)

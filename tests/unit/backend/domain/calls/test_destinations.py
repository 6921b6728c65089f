"""What dialled destinations mean."""

from __future__ import annotations

import pytest

from backend.domain.calls.destinations import parse_dialled, parse_uri
from backend.domain.calls.model import Place
from backend.domain.errors import InvalidError, NotFoundError
from tests.support.organisation import FakeDirectory

DIRECTORY = FakeDirectory()


@pytest.mark.parametrize(
    ("text", "place", "number"),
    [
        ("tel:1002", Place.USER, "1002"),
        ("TEL:+4627741002", Place.USER, "1002"),
        ("tel:+46-277-410.02;phone-context=example.org", Place.USER, "1002"),
        ("tel:027741002", Place.USER, "1002"),
        ("tel:004627741002", Place.USER, "1002"),
        ("sip:1002@example.org", Place.USER, "1002"),
        ("sip:bob@example.org;transport=tcp", Place.USER, "1002"),
        ("sips:bob@EXAMPLE.ORG:5061?subject=x", Place.USER, "1002"),
        ("sip:1002@127.0.0.1:5060", Place.USER, "1002"),
        ("sip:1002@[::1]:5060", Place.USER, "1002"),
        ("sip:%2A43@example.org", Place.ECHO, "*43"),
        ("sip:+4627741002;phone-context=x@example.org", Place.USER, "1002"),
        ("tel:+46277400", Place.MAIN, "+46277400"),
        ("tel:0277400", Place.MAIN, "+46277400"),
        ("tel:701", Place.SLOT, "701"),
        ("tel:720", Place.SLOT, "720"),
        ("tel:*65", Place.NUMBER, "*65"),
    ],
)
def test_a_uri_names_a_destination(text: str, place: Place, number: str) -> None:
    destination = parse_uri(text, DIRECTORY)
    assert (destination.place, destination.number) == (place, number)


@pytest.mark.parametrize(
    "text", ["1002", "", "tel:", "sip:", "sip:@example.org", "sip:bob", "http://x", "tel:bob"]
)
def test_what_is_no_tel_or_sip_uri_is_invalid(text: str) -> None:
    with pytest.raises(InvalidError):
        parse_uri(text, DIRECTORY)


@pytest.mark.parametrize(
    "text",
    [
        "tel:721",
        "tel:700",
        "tel:112",
        "tel:+4627749999",
        "sip:zoe@example.org",
        "sip:bob@example.com",
        "tel:**",
    ],
)
def test_what_nobody_has_is_not_found(text: str) -> None:
    with pytest.raises(NotFoundError):
        parse_uri(text, DIRECTORY)


@pytest.mark.parametrize(
    "text", ["1002", "bob", "<sip:1002@10.0.0.1>", "sip:bob@example.org", "+46 277 410 02"]
)
def test_a_phone_may_dial_the_bare_number_or_name(text: str) -> None:
    if " " in text:
        with pytest.raises(InvalidError):
            parse_dialled(text, DIRECTORY)
    else:
        assert parse_dialled(text, DIRECTORY).number == "1002"


def test_a_destination_without_end_is_invalid() -> None:
    with pytest.raises(InvalidError):
        parse_uri("tel:" + "1" * 300, DIRECTORY)
    with pytest.raises(InvalidError):
        parse_dialled("1" * 300, DIRECTORY)

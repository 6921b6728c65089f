from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.links import dialled
from app.commands.numbers import to_uri
from app.settings.schemes.names import SCHEMES


@pytest.mark.parametrize(
    ("link", "typed"),
    [
        ("tel:+46-277-400", "+46277400"),
        ("tel:+1-201-555-0123;ext=12", "+12015550123"),
        ("TEL:1001", "1001"),
        ("tel:%2B46%20277%20400", "+46277400"),
        ("tel:(0277)400.12", "027740012"),
        ("tel:7042;phone-context=example.com", "7042"),
        ("tel:863-1234;phone-context=+1-914-555", "8631234"),
        ("tel:8631234;phone-context=+1914", "+19148631234"),
        ("tel:*43", "*43"),
        ("tel://+46277400/", "+46277400"),
        ("sip:bob@example.org", "bob@example.org"),
        ("sip:bob@example.org;transport=tcp?Replaces=a%40b", "bob@example.org"),
        ("sip:bob@192.0.2.7:5080", "bob@192.0.2.7"),
        ("sips:bob@example.org", "sips:bob@example.org"),
        ("sip:+46277400@example.org", "+46277400@example.org"),
        ("sip:1002", "1002"),
        ("callto:+46277400", "+46277400"),
        ("callto://+46277400", "+46277400"),
        ("callto:bob", "bob"),
    ],
)
def test_a_link_becomes_what_a_person_would_type(link: str, typed: str) -> None:
    assert dialled(link) == typed


@pytest.mark.parametrize(
    "link",
    [
        "",
        "tel:",
        "tel:bob",
        "mailto:bob@example.org",
        "https://example.org/",
        "sip:bob:secret@example.org",
        "sip:bob@exa%0d%0aRoute: mple.org",
        "tel:" + "1" * 33,
        "tel:1" + " " * 2000,
        "sip:--help; rm@x y",
    ],
)
def test_what_is_no_number_is_not_called(link: str) -> None:
    assert dialled(link) is None


@given(scheme=st.sampled_from(SCHEMES), rest=st.text(max_size=60))
def test_whatever_a_page_writes_can_be_typed_and_holds_no_control_character(scheme: str, rest: str) -> None:
    typed = dialled(f"{scheme}:{rest}")
    if typed is not None:
        assert typed.isprintable()
        assert not set(typed) & set(' ;?<>"\\%\r\n\0')
        assert to_uri(typed, "example.org") is not None

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.numbers import to_uri
from backend.contract.calls import MakeCallRequest


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("1002", "tel:1002"),
        (" +46 (277) 400-99 ", "tel:+4627740099"),
        ("+46.277/400", "tel:+46277400"),
        ("*43", "tel:*43"),
        ("bob", "sip:bob@example.org"),
        ("bob@example.com", "sip:bob@example.com"),
        ("sip:bob@example.com;transport=tcp", "sip:bob@example.com;transport=tcp"),
        ("tel:1002", "tel:1002"),
        ("", None),
        ("  ", None),
        ("sip:", None),
        ("Bob Berg", None),
        ("bob@", None),
        ("<script>", None),
    ],
)
def test_what_is_typed_becomes_a_uri(text: str, uri: str | None) -> None:
    assert to_uri(text, "example.org") == uri


@given(st.text(max_size=120))
def test_whatever_is_typed_is_a_uri_or_nothing(text: str) -> None:
    uri = to_uri(text, "example.org")
    assert uri is None or uri.lower().startswith(("tel:", "sip:", "sips:"))
    assert uri is None or MakeCallRequest(destination=uri)

from __future__ import annotations

import pytest

from app.client.errors import ConflictError, SignInError, refusal


def test_a_code_that_the_console_knows_has_words_of_its_own() -> None:
    body = b'{"field":[{"code":"destination.unknown","description":"no destination tel:9"}]}'
    assert refusal(404, body).sentence == "There is nobody at that number."


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b'{"field":[]}', b'{"field":[{"code":"a","description":" "}]}']
)
def test_an_answer_without_a_report_is_told_by_its_status(body: bytes) -> None:
    assert refusal(409, body).sentence == "That is not possible in the present state of the call."
    assert refusal(502, body).sentence == "The backend has made an error."
    assert refusal(418, body).sentence == "The backend refused that (418)."
    assert isinstance(refusal(409, body), ConflictError)
    assert isinstance(refusal(401, body), SignInError)

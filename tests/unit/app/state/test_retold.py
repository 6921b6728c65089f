from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.language import interpret_with
from app.state.retold import renamed, retold
from backend.domain.calls.endings import sentence_of
from backend.ports.telephony import Cause


@pytest.fixture
def loudly() -> Iterator[None]:
    """Speak a language of capitals, placeholders left alone."""
    interpret_with(lambda text, *_: "{".join(
        part if not number else part.partition("}")[0] + "}" + part.partition("}")[2].upper()
        for number, part in enumerate([text.partition("{")[0].upper(), *text.split("{")[1:]])
    ))  # fmt: skip
    yield
    interpret_with(None)


@pytest.mark.usefixtures("loudly")
@pytest.mark.parametrize("cause", list(Cause))
def test_why_a_call_did_not_come_about_is_said_in_the_users_language(cause: Cause) -> None:
    said = retold(sentence_of(cause, "Frank"))
    assert said != sentence_of(cause, "Frank")
    assert said.replace("Frank", "") == said.replace("Frank", "").upper()


@pytest.mark.usefixtures("loudly")
def test_the_reason_within_a_sentence_is_said_in_the_users_language_too() -> None:
    sentence = "The call from Ann comes back: Frank did not answer."
    assert retold(sentence) == "THE CALL FROM Ann COMES BACK: Frank DID NOT ANSWER."


def test_what_is_not_known_is_said_as_it_came() -> None:
    assert retold("Something else happened.") == "Something else happened."


@pytest.mark.usefixtures("loudly")
def test_places_of_the_exchange_are_named_in_the_users_language_and_people_are_not() -> None:
    assert renamed("Conference") == "CONFERENCE"
    assert renamed("Voicemail of Frank") == "VOICEMAIL OF Frank"
    assert renamed("Frank") == "Frank"

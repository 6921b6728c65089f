from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.language import interpret_with
from app.state.retold import SENTENCES, renamed, retold
from backend.contract.stream import EventReason
from backend.domain.calls.endings import sentence_of
from backend.domain.calls.sentences import Description, reasons_of, text_of
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


def sent(description: Description) -> list[EventReason]:
    return [EventReason(code=each.code, values=each.values) for each in reasons_of(description)]


@pytest.mark.parametrize("cause", list(Cause))
def test_why_a_call_did_not_come_about_is_said_as_the_backend_says_it(cause: Cause) -> None:
    sentence = sentence_of(cause, "Frank")
    assert retold(sent(sentence), "") == text_of(sentence)


@pytest.mark.usefixtures("loudly")
@pytest.mark.parametrize("cause", list(Cause))
def test_why_a_call_did_not_come_about_is_said_in_the_users_language(cause: Cause) -> None:
    said = retold(sent(sentence_of(cause, "Frank")), "")
    assert said.replace("Frank", "") == said.replace("Frank", "").upper()


RETURNS = [
    EventReason(code="call.returns", values={"who": "Ann"}),
    EventReason(code="party.no.answer", values={"who": "Voicemail of Frank"}),
]


@pytest.mark.usefixtures("loudly")
def test_the_reason_within_a_sentence_is_said_in_the_users_language_too() -> None:
    assert retold(RETURNS, "") == "THE CALL FROM Ann COMES BACK: VOICEMAIL OF Frank DID NOT ANSWER."


@pytest.mark.usefixtures("loudly")
def test_the_wording_of_the_backend_does_not_matter() -> None:
    assert retold(RETURNS[1:], "Nobody took it.") == "VOICEMAIL OF Frank DID NOT ANSWER."


def test_a_refusal_has_the_words_that_it_has_as_an_answer() -> None:
    barred = EventReason(code="destination.barred.beginning", values={"name": "+46900"})
    assert retold([barred], "No.") == "Numbers that begin with +46900 may not be called."


@pytest.mark.parametrize(
    "reasons",
    [
        [],
        [EventReason(code="of.a.newer.backend")],
        [RETURNS[0], EventReason(code="of.a.newer.backend")],
        [EventReason(code="party.busy")],
    ],
)
def test_what_is_not_known_is_said_as_it_came(reasons: list[EventReason]) -> None:
    assert retold(reasons, "Something else happened.") == "Something else happened."


@pytest.mark.usefixtures("loudly")
def test_places_of_the_exchange_are_named_in_the_users_language_and_people_are_not() -> None:
    assert renamed("Conference") == "CONFERENCE"
    assert renamed("Voicemail of Frank") == "VOICEMAIL OF Frank"
    assert renamed("Frank") == "Frank"


def test_every_code_of_an_event_has_its_own_sentence() -> None:
    assert len({phrase.text for phrase in SENTENCES.values()}) == len(SENTENCES)

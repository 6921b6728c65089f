from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as some

from app.state.action import CommandDone, SignedOut, StreamReceived
from app.state.completion import MAX_SUGGESTIONS, SuggestionChosen, suggestions
from app.state.destination import DestinationTyped
from app.state.model import ConsoleState
from app.state.store import reduce
from backend.contract.stream import Colleague, ColleagueChangedEvent, ColleaguesChangedEvent, ColleagueState
from tests.support.calls import log_item, snapshot

NAMES = ("Anna Åkesson", "Bob Berg", "Bo Ek", "Carol-Ann Berg", "Dave Dahl")
WORKING_HERE = [
    Colleague(
        user_id=name.split()[0].lower(),
        display_name=name,
        extension=f"100{number}",
        number=f"+4627741{number:03}",
        state=ColleagueState.FREE,
    )
    for number, name in enumerate(NAMES)
]


def found(text: str) -> list[str]:
    return [each.name for each in suggestions(text, WORKING_HERE, [])]


def typing(text: str) -> ConsoleState:
    state = reduce(ConsoleState(), StreamReceived(snapshot(colleagues=WORKING_HERE), 0.0))
    return reduce(state, DestinationTyped(text))


def test_names_are_found_without_case_accents_and_order() -> None:
    assert found("akes") == ["Anna Åkesson"]
    assert found("berg bob") == ["Bob Berg"]
    assert found("ann") == ["Anna Åkesson", "Carol-Ann Berg"]
    assert found("bo") == ["Bo Ek", "Bob Berg"]
    assert found("nobody") == []
    assert found("sip:bob@example.org") == found("bob@example.org") == []


@given(some.text("anbo crl-è@1040627+", min_size=1, max_size=6))
def test_of_many_the_same_are_found_as_one_by_one(text: str) -> None:
    alone = [name for each in WORKING_HERE for name in [s.name for s in suggestions(text, [each], [])]]
    assert sorted(found(text)) == sorted(alone)


def test_those_found_by_the_backend_stand_among_those_one_knows() -> None:
    more = Colleague(
        user_id="berta",
        display_name="Berta Berg",
        extension="2001",
        number="+46277420001",
        state=ColleagueState.FREE,
    )
    told_anew = WORKING_HERE[1].model_copy(update={"state": ColleagueState.BUSY})
    shown = suggestions("berg", WORKING_HERE, [], [more, told_anew])
    assert [each.name for each in shown] == ["Berta Berg", "Bob Berg", "Carol-Ann Berg"]
    assert {each.state for each in shown} == {ColleagueState.FREE}


def test_a_whole_name_goes_before_others_that_the_words_fit() -> None:
    team = [
        WORKING_HERE[1].model_copy(update={"user_id": "b2", "display_name": "Bob Berg 10", "extension": "2"}),
        WORKING_HERE[1].model_copy(update={"display_name": "Bob Berg 2", "extension": "3"}),
    ]
    assert [each.name for each in suggestions("bob berg 2", team, [])] == ["Bob Berg 2", "Bob Berg 10"]


def test_numbers_are_found_by_their_beginning_or_enough_digits_of_them() -> None:
    assert found("1001") == ["Bob Berg"]
    assert found("100") == sorted(NAMES)
    assert found("+46277410") == sorted(NAMES)
    assert found("41003") == ["Carol-Ann Berg"]


def test_those_one_has_spoken_with_are_found_too_each_once() -> None:
    log = [log_item(1), log_item(2)]
    assert [each.number for each in suggestions("berg", [], log)] == ["1002"]


def test_a_name_means_the_best_match_and_a_number_itself() -> None:
    assert (chosen := typing("bob").completion.chosen) is not None
    assert chosen.number == "1001"
    assert typing("100").completion.chosen is None
    assert typing("").completion.suggestions == ()


def test_a_choice_stays_when_somebody_begins_a_call() -> None:
    state = reduce(typing("berg"), SuggestionChosen(1))
    busy = WORKING_HERE[1].model_copy(update={"state": ColleagueState.BUSY})
    state = reduce(state, StreamReceived(ColleagueChangedEvent(colleague=busy), 1.0))
    assert state.completion.row == 1
    assert ColleagueState.BUSY in [each.state for each in state.completion.suggestions]
    assert reduce(state, DestinationTyped("bo")).completion.row == 0


def test_a_refused_text_is_told_until_another_is_typed() -> None:
    state = reduce(typing("9999"), CommandDone("1", succeeded=False, typed="9999"))
    assert state.completion.refused == "9999"
    assert reduce(state, DestinationTyped("999")).completion.refused == ""
    assert reduce(typing("1"), CommandDone("1", succeeded=False, typed="9999")).completion.refused == ""


def test_the_user_is_no_colleague_of_hers() -> None:
    myself = WORKING_HERE[0].model_copy(update={"user_id": "alice", "display_name": "Alice"})
    state = reduce(typing("a"), StreamReceived(ColleaguesChangedEvent(colleagues=[myself]), 1.0))
    assert state.colleagues == ()


def test_signing_out_forgets_the_colleagues() -> None:
    state = reduce(typing("bob"), SignedOut())
    assert (state.colleagues, state.completion.suggestions) == ((), ())


@given(some.text(max_size=40), some.integers(-5, 20))
def test_whatever_is_typed_there_are_few_suggestions_and_one_choice_at_most(text: str, row: int) -> None:
    completion = reduce(typing(text), SuggestionChosen(row)).completion
    assert len(completion.suggestions) <= MAX_SUGGESTIONS
    assert -1 <= completion.row < max(1, len(completion.suggestions))


def test_a_key_stroke_among_two_thousand_colleagues_takes_a_few_milliseconds() -> None:
    many = [
        WORKING_HERE[0].model_copy(update={"user_id": f"u{n}", "display_name": f"First{n} Last{n}"})
        for n in range(2000)
    ]
    suggestions("x", many, [])
    begun = time.perf_counter()
    suggestions("last19", many, [])
    assert time.perf_counter() - begun < 0.1

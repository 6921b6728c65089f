from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.state.model import Call, Playback
from app.ui.models.card_words import idle_words, recording_words
from app.ui.models.looks import call_look, call_marks, log_look, parked_look
from app.ui.models.sentences import call_sentence, parked_sentence
from app.ui.models.words import call_history, call_words, card_lines, clock, spaced
from app.ui.theme.tokens import Tone
from backend.contract.calls import CallAction, CallEvent, CallStatus, HistoryInfo, RetargetReason
from backend.contract.stream import EventReason
from tests.support import console_states as states
from tests.support import console_values as values

BOB = ("c", "Bob", "1002")


def returned() -> Call:
    history = HistoryInfo(
        previous_party=values.party("Bob", "1002"), previous_retarget_reason=RetargetReason.PARKED
    )
    return values.ringing(*BOB, 3, history)


@pytest.mark.parametrize(
    ("call", "text", "tone"),
    [
        (values.ringing(*BOB, 1), "Ringing", Tone.RINGING),
        (returned(), "Back from park", Tone.RETURNED),
        (values.active(*BOB, 1), "Connected", Tone.ACTIVE),
        (values.active(*BOB, 1, event=CallEvent.REMOTE_HELD), "They hold you", Tone.HELD),
        (values.held(*BOB, 1), "On hold", Tone.HELD),
        (values.call(*BOB, CallStatus.INITIATED, (), inbound=False), "Calling…", Tone.RINGING),
        (values.call(*BOB, CallStatus.RINGING, (), inbound=False), "Ringing there", Tone.RINGING),
        (
            replace(values.call(*BOB, CallStatus.RINGING, (), inbound=False), heard_early=True),
            "Heard, not answered yet",
            Tone.RINGING,
        ),
        (states.CONFERENCING.calls.by_id["c1"], "Conference of 4", Tone.ACTIVE),
    ],
)
def test_a_state_has_a_word_and_a_colour(call: Call, text: str, tone: Tone) -> None:
    words = call_words(call)
    assert (words.text, words.tone) == (text, tone)


def test_a_transfer_that_failed_comes_back_as_returned_and_says_why() -> None:
    history = HistoryInfo(
        initial_party=values.MAIN_NUMBER,
        previous_party=values.party("Erin Ek", "1005"),
        previous_retarget_reason=RetargetReason.TRANSFERRED,
    )
    why = "The call from Bob comes back: Erin Ek did not answer."
    call = values.call(*BOB, CallStatus.RINGING, values.RINGING, history_info=history, event_description="-")
    reasons = (
        EventReason(code="call.returns", values={"who": "Bob"}),
        EventReason(code="party.no.answer", values={"who": "Erin Ek"}),
    )
    call = replace(call, returned=True, reasons=reasons)
    assert call_words(call).tone is Tone.RETURNED
    assert card_lines(call)[0] == why
    assert call_look(call, values.MONOTONIC, known=True).note == "Came back from Erin Ek (1005)"


def test_a_parked_call_that_was_fetched_is_not_said_to_wait() -> None:
    parked = HistoryInfo(
        previous_party=values.party("Alice", "1001"), previous_retarget_reason=RetargetReason.PARKED
    )
    assert call_history(values.ringing(*BOB, 1, parked)) == ["Parked by Alice (1001), not fetched"]
    fetched = values.call(*BOB, CallStatus.ACTIVE, (), inbound=False, history_info=parked)
    assert card_lines(fetched) == ["Was parked by Alice (1001)"]


def test_without_a_connection_every_state_is_unknown() -> None:
    assert call_words(values.active(*BOB, 1), known=False).text == "State unknown"
    look = call_look(values.ringing(*BOB, 1), values.MONOTONIC, known=False)
    assert not look.button
    assert not look.strong


def test_full_numbers_are_spaced_and_others_left_alone() -> None:
    assert spaced("+46855667788") == "+46 8 556 677 88"
    assert spaced("1002") == "1002"
    assert spaced("+no number") == "+no number"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (7.9, "0:07"), (754, "12:34"), (3723, "1:02:03"), (-3, "0:00")]
)
def test_durations_are_written_as_a_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_history_tells_who_sent_the_call_and_who_was_called_first() -> None:
    history = HistoryInfo(
        initial_party=values.MAIN_NUMBER,
        previous_party=values.party("Bob Berg", "1002"),
        previous_retarget_reason=RetargetReason.TRANSFERRED,
        subject="Invoice",
    )
    assert call_history(values.ringing(*BOB, 4, history)) == [
        "Transferred by Bob Berg (1002)",
        "First called: Main number (+46\u00a0277400)",
        "Subject: Invoice",
    ]
    assert call_history(values.active(*BOB, 4)) == []


def test_a_subject_that_repeats_what_is_said_already_is_left_out() -> None:
    history = HistoryInfo(
        previous_party=values.MAIN_NUMBER,
        previous_retarget_reason=RetargetReason.DISTRIBUTED,
        subject="Main number",
    )
    assert call_history(values.ringing(*BOB, 4, history)) == ["Came through Main number (+46\u00a0277400)"]


def test_an_incoming_row_says_for_whom_the_call_is() -> None:
    assert call_look(values.ringing(*BOB, 4), values.MONOTONIC, known=True).note == "For Main number"
    directly = values.ringing(*BOB, 4, HistoryInfo())
    assert call_look(directly, values.MONOTONIC, known=True).note == "For you"


def test_a_row_does_not_say_twice_what_a_distributed_call_came_through() -> None:
    history = HistoryInfo(
        initial_party=values.MAIN_NUMBER,
        previous_party=values.MAIN_NUMBER,
        previous_retarget_reason=RetargetReason.DISTRIBUTED,
    )
    look = call_look(values.ringing(*BOB, 4, history), values.MONOTONIC, known=True)
    assert look.note == "For Main number"


def test_a_row_counts_on_and_is_marked_as_muted_and_recorded() -> None:
    call = values.active(*BOB, 60, muted=True, recording=True)
    look = call_look(call, values.MONOTONIC + 5, known=True)
    assert look.time == "1:05"
    assert [mark.icon for mark in look.marks] == ["mute", "record"]


def test_a_recording_says_how_long_it_is_or_that_it_is_paused() -> None:
    running = values.active(*BOB, 60, recording=True, recording_duration=10)
    words = recording_words(running, values.MONOTONIC + 5)
    assert words is not None
    assert words.text == "Recording  0:15"
    paused = values.active(*BOB, 60, (CallAction.RESUME_REC,), recording_duration=10)
    words = recording_words(paused, values.MONOTONIC + 5)
    assert words is not None
    assert words.text == "Recording paused at 0:10"
    assert recording_words(values.active(*BOB, 1), values.MONOTONIC) is None


def test_a_parked_row_says_slot_time_and_who_parked() -> None:
    look = parked_look(values.PARKED[0], values.NOW, can_retrieve=False)
    assert (look.word, look.time, look.detail, look.button) == ("Slot 701", "0:47", "by Alice Andersson", "")


def test_a_played_recording_shows_its_position() -> None:
    item = values.LOG[1]
    assert log_look(item, None, can_play=True).button == "Play"
    playing = Playback(item.item_id, playing=True, loading=False, position_s=71.0, duration_s=142.0)
    look = log_look(item, playing, can_play=True)
    assert (look.button, look.word, look.progress) == ("Stop", "1:11 / 2:22", 0.5)
    assert log_look(item, replace(playing, loading=True), can_play=True).word == "Fetching…"


def test_help_without_calls_fits_the_moment() -> None:
    assert "Demo > Incoming call" in idle_words(states.IDLE, {})
    assert "Demo" not in idle_words(replace(states.IDLE, demo=False), {})
    assert idle_words(states.SIGN_IN, {}) == "Sign in to make and take calls."


def test_a_held_call_says_how_long_and_when_that_is_too_long() -> None:
    call = values.held("h1", "Carol Carlsson", "1003", 80)
    look = call_look(call, values.MONOTONIC, known=True)
    assert (look.word, look.tone) == ("On hold 0:40", Tone.HELD)
    look = call_look(call, values.MONOTONIC + 21, known=True)
    assert (look.word, look.tone) == ("Waiting 1:01", Tone.RETURNED)
    assert call_look(call, values.MONOTONIC, known=False).word == "State unknown"


def test_a_parked_call_that_waits_too_long_is_marked() -> None:
    assert parked_look(values.PARKED[0], values.NOW, can_retrieve=True).tone is Tone.HELD
    assert parked_look(values.PARKED[1], values.NOW, can_retrieve=True).tone is Tone.RETURNED


def test_a_parked_call_says_when_it_comes_back_and_where_it_rings() -> None:
    parked = values.PARKED[0].model_copy(update={"recall_at": values.NOW + timedelta(seconds=90)})
    assert parked_look(parked, values.NOW, can_retrieve=True).detail == "by Alice Andersson"
    look = parked_look(parked, values.NOW + timedelta(seconds=78), can_retrieve=True)
    assert (look.detail, look.tone) == ("back in 0:12", Tone.RETURNED)
    ringing = parked.model_copy(update={"returns_to": "Alice Andersson"})
    assert parked_look(ringing, values.NOW, can_retrieve=True).detail == "rings at Alice Andersson"
    assert parked_sentence(ringing, values.NOW).endswith(", 0:47, rings at Alice Andersson")


def test_a_call_that_somebody_listens_to_says_so() -> None:
    call = values.active("a1", "Bob", "1002", 5, intruded=True)
    assert [mark.icon for mark in call_marks(call)] == ["headset"]
    assert "others listen" in call_sentence(call, values.MONOTONIC)


def test_a_call_that_is_recorded_by_itself_says_so_as_one_recorded_by_key() -> None:
    call = values.active("a1", "Bob", "1002", 5, external_recording=True, external_recording_duration=41)
    words = recording_words(call, values.MONOTONIC)
    assert words is not None and words.text == "Recording  0:41"
    assert [mark.icon for mark in call_marks(call)] == ["record"]
    paused = values.active("a1", "Bob", "1002", 5, external_recording=True, external_recording_paused=True)
    assert call_marks(paused) == ()

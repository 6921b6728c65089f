from __future__ import annotations

import pytest

from backend.ports.telephony import ChannelRinging, NumberedEvent
from backend.telephony.embedded.journal import AcknowledgeError, Journal


def journal_of(count: int, limit: int = 100) -> Journal:
    journal = Journal(lambda: None, limit)
    for number in range(1, count + 1):
        journal.append(ChannelRinging(f"c{number}"))
    return journal


def test_events_are_numbered_from_one_in_their_order() -> None:
    journal = journal_of(3)
    assert list(journal.after(0)) == [NumberedEvent(n, ChannelRinging(f"c{n}")) for n in (1, 2, 3)]


def test_whoever_listens_is_told_of_each_event() -> None:
    told: list[int] = []
    journal = Journal(lambda: told.append(journal.last))
    journal.append(ChannelRinging("a"))
    journal.append(ChannelRinging("b"))
    assert told == [1, 2]


def test_events_are_kept_until_they_are_acknowledged() -> None:
    journal = journal_of(5)
    journal.acknowledge(3)
    assert [event.number for event in journal.after(0)] == [4, 5]
    assert (journal.acknowledged, journal.last, len(journal)) == (3, 5, 2)


def test_after_gives_only_what_is_newer_than_the_number() -> None:
    journal = journal_of(5)
    journal.acknowledge(2)
    assert [event.number for event in journal.after(4)] == [5]
    assert list(journal.after(5)) == []


def test_numbers_go_on_after_everything_is_acknowledged() -> None:
    journal = journal_of(2)
    journal.acknowledge(2)
    journal.append(ChannelRinging("x"))
    assert [event.number for event in journal.after(2)] == [3]


def test_an_older_acknowledgement_changes_nothing() -> None:
    journal = journal_of(4)
    journal.acknowledge(3)
    journal.acknowledge(1)
    assert journal.acknowledged == 3


@pytest.mark.parametrize("number", [-1, 5])
def test_what_has_not_happened_cannot_be_acknowledged(number: int) -> None:
    journal = journal_of(4)
    with pytest.raises(AcknowledgeError):
        journal.acknowledge(number)
    assert len(journal) == 4


def test_a_journal_past_its_limit_says_so_and_still_drops_nothing() -> None:
    journal = journal_of(3, limit=3)
    assert not journal.overfull
    journal.append(ChannelRinging("one more"))
    assert journal.overfull
    assert len(journal) == 4
    journal.acknowledge(1)
    assert not journal.overfull

from __future__ import annotations

import pytest

from app.bridge.guessing_notices import ADDRESS_AGAIN_S, APART_S, GuessingNotices
from app.state.model import Notice, Severity
from app.state.notices import Noticed, NoticeDismissed
from app.state.store import Store
from backend.contract.stream import GuessedService, PasswordsGuessedEvent

SIP, API = GuessedService.SIP, GuessedService.API


class Administrator:
    """What somebody sees of the guessing, and does with it."""

    def __init__(self) -> None:
        self.store = Store()
        self.now = 0.0
        self._notices = GuessingNotices(self.store)

    def hears(self, source: str, account: str = "1003", service: GuessedService = SIP) -> None:
        self._notices.take(PasswordsGuessedEvent(service=service, source=source, account=account), self.now)

    def notices(self) -> list[Notice]:
        return list(self.store.state.notices)

    def dismisses(self) -> None:
        for notice in self.notices():
            self.store.apply(NoticeDismissed(notice.notice_id))


@pytest.fixture
def admin() -> Administrator:
    return Administrator()


def test_it_says_who_guesses_from_where_whose_passwords_and_what_to_do(admin: Administrator) -> None:
    admin.hears("203.0.113.7:5071", "1003")
    admin.hears("2001:db8::7", "bob", API)
    phones, users = (notice.sentence for notice in admin.notices())
    assert phones.startswith("Passwords of phones are guessed from 203.0.113.7, last for “1003”.")
    assert users.startswith("Passwords of users are guessed from 2001:db8::7, last for “bob”.")
    assert all("correct" in said and "block the address in the firewall" in said for said in (phones, users))


def test_of_a_phone_on_ipv6_the_address_alone_is_shown(admin: Administrator) -> None:
    admin.hears("[2001:db8::7]:5071")
    assert "guessed from 2001:db8::7, last" in admin.notices()[0].sentence


def test_what_turns_or_hides_words_is_left_out_of_the_account(admin: Administrator) -> None:
    admin.hears("203.0.113.7:5071", "10\u202e03\u200b")
    assert "“1003”" in admin.notices()[0].sentence


def test_a_notice_that_stands_is_brought_up_to_date_and_not_told_again(admin: Administrator) -> None:
    admin.hears("203.0.113.7:5071", "1003")
    (told,) = admin.notices()
    for number in range(1000):
        admin.now += 10
        admin.hears(f"203.0.113.7:{5072 + number}", "1004")
    (now,) = admin.notices()
    assert now.notice_id == told.notice_id
    assert "“1004”" in now.sentence


def test_another_address_is_told_anew_but_not_at_once(admin: Administrator) -> None:
    admin.hears("203.0.113.7:5071")
    (first,) = admin.notices()
    admin.now = APART_S / 2
    admin.hears("198.51.100.2:5071")
    (still,) = admin.notices()
    assert still.notice_id == first.notice_id
    assert "198.51.100.2" in still.sentence
    admin.now = APART_S
    admin.hears("203.0.113.7:5071")
    admin.hears("198.51.100.2:5071")
    (second,) = admin.notices()
    assert second.notice_id != first.notice_id
    assert "198.51.100.2" in second.sentence


def test_guessing_from_ever_new_addresses_does_not_come_back_at_once_when_dismissed(
    admin: Administrator,
) -> None:
    admin.hears("203.0.113.1:5071")
    admin.dismisses()
    for number in range(2, 61):
        admin.now += 10
        admin.hears(f"203.0.113.{number}:5071")
        assert admin.notices() == []
    admin.now += 10
    admin.hears("203.0.113.99:5071")
    assert len(admin.notices()) == 1


def test_an_address_whose_notice_was_dismissed_is_told_again_after_an_hour(admin: Administrator) -> None:
    admin.hears("203.0.113.7:5071")
    admin.dismisses()
    admin.now = ADDRESS_AGAIN_S - 1
    admin.hears("203.0.113.7:5071")
    assert admin.notices() == []
    admin.hears("203.0.113.7", "bob", API)
    admin.dismisses()
    admin.now = ADDRESS_AGAIN_S
    admin.hears("203.0.113.7:5071")
    assert len(admin.notices()) == 1


def test_other_notices_stay_as_they_are(admin: Administrator) -> None:
    admin.store.apply(Noticed(Severity.ERROR, "No.", "call.failed"))
    admin.hears("203.0.113.7:5071", "1003")
    admin.hears("203.0.113.7:5071", "1004")
    assert admin.notices()[0].sentence == "No."

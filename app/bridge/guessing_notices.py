"""Tells an administrator that passwords are guessed: one notice for phones, one for the API.

The backend tells it up to every ten seconds, for as long as somebody guesses and from however many addresses.
A notice that stands is brought up to date in silence; another address is told anew, though not at once, and
one whose notice was dismissed is not told again for an hour. Runs on the loop.
"""

from __future__ import annotations

import math

from app.language import mark
from app.state.model import Severity
from app.state.notices import Noticed, NoticeDismissed, NoticeReworded
from app.state.store import Store
from backend.contract.stream import GuessedService, PasswordsGuessedEvent

ADDRESS_AGAIN_S = 3600.0
"""An address that was told is told again when its notice has been gone for that long, if it still guesses."""
APART_S = 600.0
"""Guessing from ever new addresses is told no more often."""

_SENTENCES = {
    GuessedService.SIP: mark(
        "Passwords of phones are guessed from {address}, last for “{account}”. The address has to wait now. "
        "If a phone of yours is there, correct its password; if not, block the address in the firewall."
    ),
    GuessedService.API: mark(
        "Passwords of users are guessed from {address}, last for “{account}”. The address has to wait now. "
        "If somebody or a program of yours is there, correct the password; if not, block the address in the "
        "firewall."
    ),
}


class GuessingNotices:
    """Knows what has been told to one who is signed in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._told_at: dict[GuessedService, float] = {}
        self._addresses: dict[tuple[GuessedService, str], float] = {}
        """Which were told, and when they were last heard of while the notice stood."""

    def take(self, event: PasswordsGuessedEvent, now: float) -> None:
        """Take in that passwords are guessed; ``now`` in seconds of one clock."""
        service, address = event.service, _address(event)
        code = f"{event.event}.{service}"
        sentence = _SENTENCES[service].of(address=address, account=_shown(event.account))
        standing = [notice.notice_id for notice in self._store.state.notices if notice.code == code]
        if self._is_news(service, address, now):
            self._told_at[service] = self._addresses[service, address] = now
            # An error, so that it stays for an administrator who is not at the desk.
            self._store.apply(Noticed(Severity.ERROR, sentence, code, now=now))
            for notice_id in standing:
                self._store.apply(NoticeDismissed(notice_id))
        elif standing:
            if (service, address) in self._addresses:
                self._addresses[service, address] = now
            self._store.apply(NoticeReworded(code, sentence))

    def _is_news(self, service: GuessedService, address: str, now: float) -> bool:
        self._addresses = {
            each: heard for each, heard in self._addresses.items() if now - heard < ADDRESS_AGAIN_S
        }
        apart = now - self._told_at.get(service, -math.inf) >= APART_S
        return apart and (service, address) not in self._addresses


def _address(event: PasswordsGuessedEvent) -> str:
    """The address alone: a phone's port says nothing to who has to block it."""
    if event.service is GuessedService.API:
        return event.source
    return event.source.rpartition(":")[0].strip("[]")


def _shown(account: str) -> str:
    """What a stranger sent as the account, without what would turn or hide the words around it."""
    return "".join(each for each in account if each.isprintable())

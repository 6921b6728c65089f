"""What the text of the dial box may mean: colleagues first, then those one has spoken with. Pure.

A text with letters means the best match, unless the user chooses another; a number means itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.state.action import Action, CommandDone
from app.state.suggested import Completion, Suggestion
from backend.contract.commlog import CallLogItem
from backend.contract.stream import Colleague

MAX_SUGGESTIONS = 8
LEAST_LETTERS = 2
"""So many letters or digits at least are looked up with the backend."""
LEAST_DIGITS_WITHIN = 3
"""So many digits at least find a full number that has them at its end or within."""
_ADDRESS = re.compile(r"(sips?|tel):|.*@", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SuggestionChosen(Action):
    """The user has chosen a suggestion by its row; -1 for the text itself."""

    row: int


@dataclass(frozen=True, slots=True)
class ColleaguesAsked(Action):
    """The backend is asked whom a text may mean."""

    text: str


@dataclass(frozen=True, slots=True)
class ColleaguesFound(Action):
    """The backend has answered, perhaps with nobody."""

    text: str
    colleagues: tuple[Colleague, ...]


def reduce(
    completion: Completion,
    action: Action,
    *,
    typed: tuple[str, str],
    colleagues: tuple[Sequence[Colleague], Sequence[Colleague]],
    log: tuple[Sequence[CallLogItem], Sequence[CallLogItem]],
) -> Completion:
    """The completion after an action; of each pair the first is from before it."""
    if typed[0] != typed[1]:
        return _fresh(typed[1], colleagues[1], log[1])
    match action:
        case ColleaguesAsked(text=text) if text == typed[1]:
            return replace(completion, asked=True)
        case ColleaguesFound(text=text, colleagues=found) if text == typed[1]:
            fresh = _fresh(text, colleagues[1], log[1], found)
            kept = (
                _kept(completion, fresh)
                if completion.row >= 0
                else replace(fresh, refused=completion.refused)
            )
            return replace(kept, found=found, asked=False)
        case SuggestionChosen(row=row):
            return replace(completion, row=max(-1, min(row, len(completion.suggestions) - 1)))
        case CommandDone(succeeded=False, typed=text) if text is not None and text == typed[1]:
            return replace(completion, refused=text)
    if typed[1] and (colleagues[0] is not colleagues[1] or log[0] is not log[1]):
        fresh = _fresh(typed[1], colleagues[1], log[1], completion.found)
        return replace(_kept(completion, fresh), found=completion.found, asked=completion.asked)
    return completion


def may_be_looked_up(text: str) -> bool:
    """Whether a text may mean somebody whom the backend knows."""
    text = text.strip()
    return len(text) >= LEAST_LETTERS and not _ADDRESS.match(text)


def _kept(old: Completion, new: Completion) -> Completion:
    """The new suggestions with the choice that stood before, where it is still there."""
    chosen = old.chosen
    numbers = [each.number for each in new.suggestions]
    row = numbers.index(chosen.number) if chosen is not None and chosen.number in numbers else -1
    return replace(new, row=row, refused=old.refused)


def _fresh(
    text: str, colleagues: Sequence[Colleague], log: Sequence[CallLogItem], found: Sequence[Colleague] = ()
) -> Completion:
    meant = suggestions(text, colleagues, log, found)
    by_name = any(letter.isalpha() for letter in text) and not _ADDRESS.match(text.strip())
    return Completion(meant, 0 if meant and by_name else -1)


def suggestions(
    text: str, colleagues: Sequence[Colleague], log: Sequence[CallLogItem], found: Sequence[Colleague] = ()
) -> tuple[Suggestion, ...]:
    """List whom a text may mean: colleagues before others, the beginning of a name before its middle.

    ``found`` are colleagues of whom the backend has told when it was asked; of one who is among
    ``colleagues``, too, what is known there counts.
    """
    words = tuple(_folded(text).split())
    if not words or _ADDRESS.match(text.strip()):
        return ()
    known = _known(colleagues)
    others = [each for each in found if each.user_id not in known.ids]
    ranked: list[tuple[int, str, Suggestion]] = []
    for each in (*known.candidates(words), *others):
        rank = _rank(words, each.display_name, (each.user_id, each.extension), each.number)
        if rank is not None:
            ranked.append(
                (rank, each.display_name, Suggestion(each.display_name, each.extension, each.state))
            )
    numbers = {number for each in others for number in (each.extension, each.number)}
    for name, number in _spoken_with(log):
        is_colleague = number in known.numbers or number in numbers
        rank = _rank(words, name, (), number) if not is_colleague else None
        if rank is not None:
            ranked.append((rank + 10, name, Suggestion(name, number)))
    ranked.sort(key=lambda entry: entry[:2])
    return tuple(suggestion for *_, suggestion in ranked[:MAX_SUGGESTIONS])


class _Known:
    """Colleagues, each with all that may be typed for it in one text: of thousands few need a closer look."""

    def __init__(self, colleagues: Sequence[Colleague]) -> None:
        self.colleagues = colleagues
        self.ids = frozenset(each.user_id for each in colleagues)
        self.numbers = frozenset(number for each in colleagues for number in (each.extension, each.number))
        self._texts = [
            (f"{_folded(each.display_name)} {each.user_id} {each.extension} {each.number}", each)
            for each in colleagues
        ]

    def candidates(self, words: tuple[str, ...]) -> Iterator[Colleague]:
        """Those who may be ranked: nobody else is."""
        digits = _digits(words)
        if digits:
            found = [entry for entry in self._texts if words[0] in entry[0] or digits in entry[1].number]
        else:
            found = [entry for entry in self._texts if words[0] in entry[0]]
        for text, each in found:
            if (digits and digits in each.number) or all(word in text for word in words):
                yield each


_latest = [_Known(())]


def _known(colleagues: Sequence[Colleague]) -> _Known:
    """The same for the same colleagues, who change far less often than what is typed."""
    if _latest[0].colleagues is not colleagues:
        _latest[0] = _Known(colleagues)
    return _latest[0]


def _spoken_with(log: Sequence[CallLogItem]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for item in log:
        party = item.remote_party
        if party.display_name and party.number and party.number not in seen:
            seen.add(party.number)
            yield party.display_name, party.number


def _rank(words: tuple[str, ...], name: str, ids: tuple[str, ...], number: str) -> int | None:
    """0 for the best match, None for none: every word must be found."""
    folded = _folded(name)
    if " ".join(words) in (folded, *ids):
        return 0
    parts = folded.replace("-", " ").split()
    if all(any(part.startswith(word) for part in (*parts, *ids)) for word in words):
        return 1 if folded.startswith(words[0]) else 2
    if all(word in folded for word in words):
        return 3
    digits = _digits(words)
    return 4 if digits and digits in number else None


def _digits(words: tuple[str, ...]) -> str:
    """The digits of what may be a part of a number; empty where it is none, or too short a one."""
    text = "".join(words)
    digits = "".join(letter for letter in text if letter.isdecimal())
    is_number = not any(letter.isalpha() for letter in text)
    return digits if is_number and len(digits) >= LEAST_DIGITS_WITHIN else ""


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    """Write a text without case and accents, as people type names."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))

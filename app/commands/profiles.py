"""Key profiles: sets of keys that are active beside those of the table, as data. Pure.

Keys are Qt's portable texts; ``Num+`` is a key of the numeric pad, which counts as the same key of the main
block where no profile has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.commands.ids import CommandId
from app.language import Phrase, mark


@dataclass(frozen=True, slots=True)
class Profile:
    """A set of keys by command."""

    called: Phrase
    keys: Mapping[CommandId, tuple[str, ...]]


NUMERIC_PAD = Profile(
    mark("Numeric pad"),
    MappingProxyType(
        {
            CommandId.ANSWER: ("Num+Enter",),
            CommandId.CALL: ("Num+,", "Num+."),
            CommandId.TRANSFER_BLIND: ("Ctrl+Num++",),
            CommandId.TRANSFER_ATTENDED: ("Num++",),
            CommandId.HANG_UP: ("Num+-",),
        }
    ),
)
"""All a call needs under one hand. Which of the two the decimal key is depends on the keyboard's language."""

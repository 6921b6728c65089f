"""Why a backend or a softphone did not start, for the console that started it: the last line that it writes.

The sentence is English; a console that knows the code says it in the language of its user.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

MARK = "--- refused "
"""Begins that line."""


@dataclass(frozen=True, slots=True)
class StartRefused:
    """A code of ``app.start_refusals``, empty for what has none; the sentence; what stands in it by name."""

    sentence: str
    code: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    def line(self) -> str:
        """Write it."""
        told = {"sentence": self.sentence, "code": self.code, "values": dict(self.values)}
        return MARK + json.dumps(told)

    @classmethod
    def read(cls, line: str) -> StartRefused | None:
        """Read it; None where the line is another."""
        if not line.startswith(MARK):
            return None
        try:
            told = json.loads(line.removeprefix(MARK))
            values = {str(name): str(value) for name, value in told["values"].items()}
            return cls(str(told["sentence"]), str(told["code"]), values)
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

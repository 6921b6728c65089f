"""The last SIP messages of this phone, read from pjsua2's log lines, secrets hidden before they are kept.

``hear`` runs in any thread of pjsua2, all else in the main thread. While the trace is off, a line costs one
comparison and nothing is kept of it.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable

from app.masking.secrets import masked
from app.softphone.diagnostics.messages import SipTraced

KEPT_MESSAGES = 400
CUT = "… (cut off)"
_END = "--end msg--"
_LINE = re.compile(
    r"\A\W*(?P<way>[TR])X \d+ bytes .*? (?:to|from) (?P<transport>[A-Za-z]\w*) (?P<peer>\S+):\r?\n"
    r"(?P<text>.*)\Z",
    re.DOTALL,
)


def read_line(line: str) -> tuple[bool, str, str, str] | None:
    """Return (sent, transport, peer, text) of a log line that shows a SIP message, else None."""
    found = _LINE.match(line)
    if found is None:
        return None
    text, end, _ = found["text"].rpartition(_END)
    whole = text.rstrip() if end else f"{found['text'].rstrip()}\n{CUT}"
    return found["way"] == "T", found["transport"], found["peer"], masked(whole.replace("\r\n", "\n"))


class Trace:
    """A ring of messages that tells each new one."""

    def __init__(self, publish: Callable[[SipTraced], None]) -> None:
        self._publish = publish
        self._loop = asyncio.get_running_loop()
        self._kept: deque[SipTraced] = deque(maxlen=KEPT_MESSAGES)
        self._number = 0
        self._on = False

    def switch(self, on: bool) -> None:
        """Begin or end; at a beginning, what is kept is told again."""
        if on:
            for message in self._kept:
                self._publish(message)
        self._on = on

    def hear(self, line: str) -> None:
        """Take a line of pjsua2's log."""
        if not self._on:
            return
        seen = read_line(line)
        if seen is not None:
            self._loop.call_soon_threadsafe(self._add, time.time(), *seen)

    def _add(self, at: float, sent: bool, transport: str, peer: str, text: str) -> None:
        self._number += 1
        message = SipTraced(self._number, at, sent, transport, peer, text)
        self._kept.append(message)
        if self._on:
            self._publish(message)

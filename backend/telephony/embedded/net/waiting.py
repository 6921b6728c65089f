"""Received messages that wait for their turn: by source, and each source in turn.

A source that floods waits for itself alone: another one's message is next after at most one of each source
that waits. What is too much of one source, or of all, is dropped. A source is a host. Runs on the loop.
"""

from __future__ import annotations

from collections import OrderedDict, deque

from backend.telephony.embedded.sip.flow import Flow

Received = tuple[bytes, Flow]


class WaitingMessages:
    """At most ``in_all`` messages, of each source at most ``per_source``."""

    def __init__(self, in_all: int, per_source: int) -> None:
        self._in_all = in_all
        self._per_source = per_source
        self._by_source: OrderedDict[str, deque[Received]] = OrderedDict()
        self._count = 0
        self._spare: deque[Received] | None = None
        """Most sources have one message waiting, for a moment: a queue is larger than that."""

    def __len__(self) -> int:
        return self._count

    def put(self, data: bytes, flow: Flow) -> bool:
        """Have a message wait; False where it was dropped."""
        waiting = self._by_source.get(flow.remote[0])
        if self._count >= self._in_all or (waiting is not None and len(waiting) >= self._per_source):
            return False
        if waiting is None:
            waiting = deque() if self._spare is None else self._spare
            self._spare = None
            self._by_source[flow.remote[0]] = waiting
        waiting.append((data, flow))
        self._count += 1
        return True

    def take(self) -> Received:
        """Return the next one's oldest message. Raises IndexError where none waits."""
        if not self._by_source:
            raise IndexError("no message waits")
        source, waiting = next(iter(self._by_source.items()))
        message = waiting.popleft()
        self._count -= 1
        if waiting:
            self._by_source.move_to_end(source)
        else:
            del self._by_source[source]
            self._spare = waiting
        return message

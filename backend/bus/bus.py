"""The bus of domain events within the backend process.

Runs on the caller's thread (the event loop's): synchronous, handlers in order of their subscription. An event
that a handler publishes is delivered after the present one has reached everybody, so all see one order.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

E = TypeVar("E")


class Bus:
    """Passes events to those who subscribed to their type."""

    def __init__(self) -> None:
        self._handlers: dict[type, list[Callable[[Any], None]]] = {}
        self._waiting: deque[object] = deque()
        self._delivering = False

    def subscribe(self, event_type: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Have ``handler`` called with each event of exactly this type. Returns the way to unsubscribe."""
        self._handlers.setdefault(event_type, []).append(handler)

        def unsubscribe() -> None:
            handlers = self._handlers.get(event_type, [])
            if handler in handlers:
                handlers.remove(handler)

        return unsubscribe

    def publish(self, event: object) -> None:
        """Deliver an event, and whatever its handlers publish, before returning.

        What a handler raises reaches the publisher, after everybody else has got every event.
        """
        self._waiting.append(event)
        if self._delivering:
            return
        self._delivering = True
        try:
            self._drain()
        finally:
            self._delivering = False

    def _drain(self) -> None:
        while self._waiting:
            event = self._waiting.popleft()
            self._deliver(event, iter(tuple(self._handlers.get(type(event), ()))))

    def _deliver(self, event: object, handlers: Iterator[Callable[[Any], None]]) -> None:
        for handler in handlers:
            delivered = False
            try:
                handler(event)
                delivered = True
            finally:
                if not delivered:
                    self._deliver(event, handlers)

"""Requests that we send inside a dialog, one after the other, so that they arrive in order.

INFO, NOTIFY and OPTIONS go through here; INVITE, ACK and BYE do not wait. Single thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import msgspec

from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.dialog_sending import send_in
from backend.telephony.embedded.sip.message import Response

MAX_WAITING = 64
TIMED_OUT = 408


class Waiting(msgspec.Struct, frozen=True):
    """A request to send. ``on_done`` gets the final status, 408 where there was none."""

    method: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    content_type: str
    on_done: Callable[[int, float], None]


class DialogRequests:
    """The queue of one dialog."""

    def __init__(self, core: Core, dialog: Dialog) -> None:
        self._core = core
        self._dialog = dialog
        self._waiting: deque[Waiting] = deque()
        self._in_flight: Waiting | None = None

    @property
    def busy(self) -> bool:
        """Whether a request waits for its answer."""
        return self._in_flight is not None

    def send(
        self,
        method: str,
        now: float,
        on_done: Callable[[int, float], None],
        *,
        headers: tuple[tuple[str, str], ...] = (),
        body: bytes = b"",
        content_type: str = "",
    ) -> None:
        """Send a request when its turn comes; dropped where too many wait."""
        if len(self._waiting) < MAX_WAITING:
            self._waiting.append(Waiting(method, headers, body, content_type, on_done))
            self._send_next(now)

    def drop(self, methods: tuple[str, ...]) -> None:
        """Forget what waits with these methods, as the call is over."""
        if self._waiting:
            self._waiting = deque(each for each in self._waiting if each.method not in methods)

    def _send_next(self, now: float) -> None:
        if self._in_flight is not None or not self._waiting:
            return
        self._in_flight = request = self._waiting.popleft()
        if self._dialog.flow is None:
            self._core.schedule.at(now, lambda at: self._done(TIMED_OUT, at))
            return
        send_in(
            self._core,
            self._dialog,
            self._dialog.draft(request.method, request.headers, request.body, request.content_type),
            self._dialog.flow,
            now,
            on_response=self._receive,
            on_timeout=lambda at: self._done(TIMED_OUT, at),
        )

    def _receive(self, response: Response, now: float) -> None:
        if response.status >= 200:
            self._done(response.status, now)

    def _done(self, status: int, now: float) -> None:
        done, self._in_flight = self._in_flight, None
        if done is not None:
            done.on_done(status, now)
        self._send_next(now)

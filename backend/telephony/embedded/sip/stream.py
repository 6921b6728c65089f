"""Cutting a TCP byte stream into SIP messages (RFC 3261 section 18.3) and keep-alive pings (RFC 5626).

No I/O: ``feed`` takes what came and returns what is whole. One instance per connection.
"""

from __future__ import annotations

import enum

from backend.telephony.embedded.sip.message import (
    MAX_BODY_BYTES,
    MAX_HEAD_BYTES,
    MalformedMessageError,
    content_length,
)

PONG = b"\r\n"
_END_OF_HEAD = b"\r\n\r\n"


class StreamError(ValueError):
    """The stream cannot be cut into messages any more; close the connection."""


class Ping(enum.Enum):
    """A double CRLF between messages: answer it with ``PONG``."""

    PING = "PING"


class StreamFramer:
    """Collects bytes until messages are whole. Never holds more than one message's limit and one read."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._searched = 0
        self._needed = 0

    @property
    def pending(self) -> int:
        """How many bytes of an unfinished message are held."""
        return len(self._buffer)

    def feed(self, data: bytes) -> list[bytes | Ping]:
        """Take bytes; return whole messages and pings in order. Raises StreamError.

        What was whole before the error is lost with the connection.
        """
        self._buffer += data
        items: list[bytes | Ping] = []
        while True:
            self._skip_line_breaks(items)
            message = self._cut_message()
            if message is None:
                return items
            items.append(message)

    def _skip_line_breaks(self, items: list[bytes | Ping]) -> None:
        """Between messages CRLF CRLF is a ping and a single CRLF a pong (or noise)."""
        if self._needed or self._searched:
            return
        blank = 0
        while self._buffer[blank : blank + 2] == b"\r\n":
            if self._buffer[blank : blank + 4] == _END_OF_HEAD:
                items.append(Ping.PING)
                blank += 4
            elif _END_OF_HEAD.startswith(self._buffer[blank:]):
                break
            else:
                blank += 2
        del self._buffer[:blank]

    def _cut_message(self) -> bytes | None:
        if not self._needed and not self._find_end():
            return None
        if len(self._buffer) < self._needed:
            return None
        message = bytes(self._buffer[: self._needed])
        del self._buffer[: self._needed]
        self._needed = self._searched = 0
        return message

    def _find_end(self) -> bool:
        """Find out how long the message is; False while its header is incomplete."""
        end = self._buffer.find(_END_OF_HEAD, max(0, self._searched - 3))
        if end < 0:
            end = len(self._buffer)
            self._searched = 0 if _END_OF_HEAD.startswith(self._buffer) else end
            if end > MAX_HEAD_BYTES:
                raise StreamError("header too long")
            return False
        if end > MAX_HEAD_BYTES:
            raise StreamError("header too long")
        try:
            length = content_length(bytes(self._buffer[: end + 4]))
        except MalformedMessageError as error:
            raise StreamError(str(error)) from error
        if length is None:
            raise StreamError("no Content-Length")
        if length > MAX_BODY_BYTES:
            raise StreamError("body too long")
        self._needed = end + len(_END_OF_HEAD) + length
        return True

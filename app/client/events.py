"""The event stream's wire format: from server-sent events to values of ``backend.contract.stream``.

Heartbeats are comments and never come up here; they only keep the read from timing out. Runs on the loop.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from dataclasses import dataclass
from typing import get_args

import httpx
from httpx_sse import EventSource, ServerSentEvent, SSEError
from pydantic import ValidationError

from app.client.errors import UncertainError
from app.language import tr
from backend.contract.stream import HEARTBEAT_HEADER, StreamEvent

_MODELS: dict[str, type[StreamEvent]] = {model.event: model for model in get_args(StreamEvent)}


class StreamBrokenError(UncertainError):
    """The stream sent what cannot be read: the next one has to begin with a snapshot."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The stream is there; ``resumed``: it goes on after the event that was named.

    ``heartbeat_s``: it is never silent for longer while the backend runs; None where nothing is said.
    """

    resumed: bool
    heartbeat_s: float | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """An event with its id (empty where it has none)."""

    event_id: str
    event: StreamEvent


StreamItem = Opened | Received


class _Heard(httpx.AsyncByteStream):
    """A stream of bytes that tells whenever some have come."""

    def __init__(self, stream: httpx.AsyncByteStream, heard: Callable[[], None]) -> None:
        self._stream = stream
        self._heard = heard

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            self._heard()
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


async def read_events(
    response: httpx.Response, *, resumed: bool, heard: Callable[[], None]
) -> AsyncGenerator[StreamItem, None]:
    """Yield what one answer of the stream carries; kinds of a newer backend are passed over.

    ``heard`` is called whenever anything comes, heartbeats too.
    """
    if isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = _Heard(response.stream, heard)
    events = EventSource(response).aiter_sse()
    yield Opened(resumed, _seconds(response.headers.get(HEARTBEAT_HEADER, "")))
    try:
        async for sent in events:
            event = _event(sent)
            if event is not None:
                yield Received(sent.id, event)
    except SSEError as error:
        raise StreamBrokenError(tr("That address is no Deskline backend.")) from error
    finally:
        # httpx drops the generators within its own; what they have left to do has to be done before that.
        await response.aclose()
        await events.aclose()
    raise UncertainError(tr("The backend has ended the connection."))


def _seconds(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _event(sent: ServerSentEvent) -> StreamEvent | None:
    model = _MODELS.get(sent.event)
    if model is None:
        return None
    try:
        return model.model_validate(json.loads(sent.data))
    except (ValidationError, ValueError) as error:
        raise StreamBrokenError(tr("The backend sent an event that cannot be read.")) from error

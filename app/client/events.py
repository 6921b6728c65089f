"""The event stream's wire format: from server-sent events to values of ``backend.contract.stream``.

Heartbeats are comments and never come up here; they only keep the read from timing out. Runs on the loop.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import get_args

import httpx
from httpx_sse import EventSource, ServerSentEvent, SSEError
from pydantic import ValidationError

from app.client.errors import UncertainError
from app.language import tr
from backend.contract.stream import StreamEvent

_MODELS: dict[str, type[StreamEvent]] = {model.event: model for model in get_args(StreamEvent)}


class StreamBrokenError(UncertainError):
    """The stream sent what cannot be read: the next one has to begin with a snapshot."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The stream is there; ``resumed``: it goes on after the event that was named."""

    resumed: bool


@dataclass(frozen=True, slots=True)
class Received:
    """An event with its id (empty where it has none)."""

    event_id: str
    event: StreamEvent


StreamItem = Opened | Received


async def read_events(response: httpx.Response, *, resumed: bool) -> AsyncIterator[StreamItem]:
    """Yield what one answer of the stream carries; kinds of a newer backend are passed over."""
    source = EventSource(response)
    yield Opened(resumed)
    try:
        async for sent in source.aiter_sse():
            event = _event(sent)
            if event is not None:
                yield Received(sent.id, event)
    except SSEError as error:
        raise StreamBrokenError(tr("That address is no Deskline backend.")) from error
    raise UncertainError(tr("The backend has ended the connection."))


def _event(sent: ServerSentEvent) -> StreamEvent | None:
    model = _MODELS.get(sent.event)
    if model is None:
        return None
    try:
        return model.model_validate(json.loads(sent.data))
    except (ValidationError, ValueError) as error:
        raise StreamBrokenError(tr("The backend sent an event that cannot be read.")) from error

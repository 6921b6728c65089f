"""Reads the streams of an office over HTTP."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from xml.etree import ElementTree

import httpx
from httpx_sse import EventSource, ServerSentEvent

from tests.support.office import Office


class Reader:
    """One open stream."""

    def __init__(self, source: EventSource) -> None:
        self._events = source.aiter_sse()

    async def next(self) -> ServerSentEvent:
        async with asyncio.timeout(5):
            return await anext(self._events)

    async def json(self) -> Any:
        return json.loads((await self.next()).data)

    async def xml(self) -> ElementTree.Element:
        return ElementTree.fromstring((await self.next()).data)  # noqa: S314 - written by the program under test


@asynccontextmanager
async def reading(office: Office, path: str, token: str) -> AsyncIterator[Reader]:
    async with (
        office.served() as url,
        httpx.AsyncClient(timeout=10) as client,
        client.stream("GET", url + path, headers={"Authorization": f"Bearer {token}"}) as answer,
    ):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield Reader(EventSource(answer))

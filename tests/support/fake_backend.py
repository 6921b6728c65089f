"""A backend for tests of the console: real HTTP on a loopback port, scripted answers, a stream under control.

It knows one user, ``alice@example.org`` with the password ``demo-alice``. Runs on the test's loop.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from backend.contract.base import ApiModel
from backend.contract.calls import CallState
from backend.contract.stream import HEARTBEAT_HEADER, StreamEvent
from tests.support.calls import call, snapshot

BASIC = "Basic " + base64.b64encode(b"alice@example.org:demo-alice").decode()
USER = "{domain}/{user}"


@dataclass
class Asked:
    """A request on a call, as it came in."""

    method: str
    path: str
    body: bytes
    request_id: str


@dataclass
class FakeBackend:
    """What came in, and what is to be answered."""

    url: str = ""
    tickets: list[str] = field(default_factory=list)
    valid: set[str] = field(default_factory=set)
    asked: list[Asked] = field(default_factory=list)
    answers: list[Response] = field(default_factory=list)
    last_event_ids: list[str | None] = field(default_factory=list)
    opening: list[StreamEvent] = field(default_factory=lambda: [snapshot()])
    """What a stream without a Last-Event-ID begins with."""
    audio: bytes = b"RIFF"
    heartbeat: str = ""
    """So many seconds of silence are the most, as the stream says."""
    password_is_right: bool = True
    hold_answers: asyncio.Event | None = None
    _streams: list[asyncio.Queue[bytes | None]] = field(default_factory=list)
    _count: int = 0

    def publish(self, event: StreamEvent) -> None:
        """Send an event to every open stream."""
        self.send_raw(self._frame(event))

    def send_raw(self, data: bytes) -> None:
        """Send bytes to every open stream."""
        for stream in self._streams:
            stream.put_nowait(data)

    def cut_streams(self) -> None:
        """End every open stream."""
        for stream in self._streams:
            stream.put_nowait(None)

    def _frame(self, event: StreamEvent) -> bytes:
        self._count += 1
        return f"id: e-{self._count}\nevent: {event.event}\ndata: {event.to_json()}\n\n".encode()

    async def create_ticket(self, request: Request) -> Response:
        if request.headers.get("authorization") != BASIC or not self.password_is_right:
            return report(401, "credentials.invalid", "Wrong user name or password.")
        token = f"ticket-{len(self.tickets) + 1}"
        self.tickets.append(str(request.url.query))
        self.valid.add(token)
        return JSONResponse(
            {
                "expires": "2030-01-01T00:00:00.000+00:00",
                "name": request.query_params["name"],
                "token": token,
                "allowedApis": request.query_params.getlist("api"),
            }
        )

    async def delete_ticket(self, request: Request) -> Response:
        self.valid.discard(request.headers["authorization"].removeprefix("Bearer "))
        return Response("API ticket deleted successfully")

    async def stream(self, request: Request) -> Response:
        if not self._authorized(request):
            return report(401, "ticket.invalid", "The ticket is not valid.")
        last = request.headers.get("last-event-id")
        self.last_event_ids.append(last)
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()
        queue.put_nowait(b": hello\n\n")
        for event in self.opening if last is None else []:
            queue.put_nowait(self._frame(event))
        headers = {HEARTBEAT_HEADER: self.heartbeat} if self.heartbeat else {}
        return StreamingResponse(self._sent(queue), media_type="text/event-stream", headers=headers)

    async def _sent(self, queue: asyncio.Queue[bytes | None]) -> AsyncIterator[bytes]:
        self._streams.append(queue)
        try:
            while (data := await queue.get()) is not None:
                yield data
        finally:
            self._streams.remove(queue)

    async def control(self, request: Request) -> Response:
        if not self._authorized(request):
            return report(401, "ticket.invalid", "The ticket is not valid.")
        self.asked.append(
            Asked(
                request.method,
                request.url.path,
                await request.body(),
                request.headers.get("x-request-id", ""),
            )
        )
        if self.hold_answers is not None:
            await self.hold_answers.wait()
        if self.answers:
            return self.answers.pop(0)
        return Response(status_code=204) if request.method == "DELETE" else state(call("a"))

    async def fetch_audio(self, request: Request) -> Response:
        if not self._authorized(request):
            return report(401, "ticket.invalid", "The ticket is not valid.")
        return Response(self.audio, media_type="audio/wav")

    def _authorized(self, request: Request) -> bool:
        return request.headers.get("authorization", "").removeprefix("Bearer ") in self.valid


def state(call_state: CallState) -> Response:
    """The answer to a request on a call."""
    return body(200, call_state)


def body(status: int, model: ApiModel) -> Response:
    """An answer of the API."""
    return Response(model.to_json(), status_code=status, media_type="application/json")


def report(status: int, code: str, description: str) -> Response:
    """A refusal, as an ErrorReport."""
    content = {"field": [{"code": code, "description": description}], "generated-id": "r-1"}
    return JSONResponse(content, status_code=status)


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the tests."""
        yield


@contextlib.asynccontextmanager
async def serving() -> AsyncIterator[FakeBackend]:
    """Serve a backend while the block runs."""
    backend = FakeBackend()
    routes = [
        Route(f"/api/tickets/{USER}", backend.create_ticket, methods=["POST"]),
        Route(f"/api/tickets/{USER}/{{name}}", backend.delete_ticket, methods=["DELETE"]),
        Route(f"/api/stream/{USER}", backend.stream),
        Route(f"/api/communicationlog/{USER}/{{item}}/audio", backend.fetch_audio),
        Route(f"/api/callcontrol/{USER}/{{tail:path}}", backend.control, methods=["POST", "PUT", "DELETE"]),
        Route(f"/api/callrecording/{USER}/{{tail:path}}", backend.control, methods=["PUT"]),
    ]
    config = uvicorn.Config(
        Starlette(routes=routes), port=0, lifespan="off", log_level="error", timeout_graceful_shutdown=1
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve())
    await eventually(lambda: server.started)
    port = server.servers[0].sockets[0].getsockname()[1]
    backend.url = f"http://127.0.0.1:{port}"
    try:
        yield backend
    finally:
        backend.cut_streams()
        server.should_exit = True
        async with asyncio.timeout(10):
            await task


async def eventually(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait until a condition holds."""
    for _ in range(int(seconds / 0.01)):
        if condition():
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"did not happen within {seconds} s")

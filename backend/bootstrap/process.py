"""The running backend: its tasks, its readiness, and its orderly end. Runs on the event loop."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import structlog

from backend.bootstrap.composition import Backend, build
from backend.bootstrap.ending import End
from backend.bootstrap.engine_gate import EngineGate
from backend.bootstrap.http_server import HttpServer
from backend.bootstrap.settings import Address, Settings
from backend.storage.database import PASSING_ERRORS, Database, database_url

STOP_ENGINE_S = 3.5
FLUSH_S = 1.0
CLOSE_S = 1.5
TIDY_EVERY_S = 600.0
LOOPBACK_OF = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""Who listens everywhere is told to be here."""
NOT_NOW: tuple[type[Exception], ...] = (OSError, *PASSING_ERRORS)
"""The disk or the database refuses."""
_log = structlog.get_logger("deskline.backend")


class Ready(msgspec.Struct, frozen=True):
    """What the ready file says: the URL of HTTP, ``host:port`` of SIP, and that of SIP over TLS if served."""

    http: str
    sip: str
    pid: int
    sip_tls: str | None = None

    def write(self, path: Path) -> None:
        """Write the file so that it is never seen half written."""
        partial = path.with_name(path.name + ".partial")
        partial.write_bytes(msgspec.json.encode(self))
        partial.replace(path)


class BackendProcess:
    """One backend from its start to its end."""

    def __init__(self, settings: Settings, engine: EngineGate, listener: socket.socket) -> None:
        self._settings = settings
        self._engine = engine
        self._listener = listener
        self._database = Database(database_url(settings.database, settings.data_dir))
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._backend: Backend | None = None
        self._server: HttpServer | None = None

    async def run(self, end: asyncio.Future[End]) -> End:
        """Serve until the end. Raises StartError, DatabaseError where that cannot begin."""
        await self._database.prepare()
        backend = self._backend = await build(self._settings, self._database, self._engine)
        server = self._server = HttpServer(backend.app, self._listener)
        self._tasks["writing"] = backend.writer.start()
        self._start("call control", backend.runner.run())
        self._start("http", server.run())
        self._start("tidying", _tidy(backend))
        self._start("watching the organisation", backend.watch.run())
        ready = asyncio.create_task(self._tell_ready(backend, server), name="ready")
        work: list[asyncio.Future[Any]] = [end, *self._tasks.values()]
        await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        reason = self._reason(end)
        await self._leave_engine(reason)
        return reason

    async def close(self) -> None:
        """End everything but the engine: what is queued is written, streams and requests end."""
        backend, server = self._backend, self._server
        if backend is not None and server is not None:
            self._tasks["call control"].cancel()
            await backend.outbox.close()
            await backend.writer.close(FLUSH_S)
            backend.hub.close()
            server.stop()
            await asyncio.wait([self._tasks["http"]], timeout=CLOSE_S)
        for task in self._tasks.values():
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=FLUSH_S)
        await self._database.close()

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._tasks[name] = asyncio.create_task(work, name=name)

    async def _tell_ready(self, backend: Backend, server: HttpServer) -> None:
        await server.started()
        engine = await backend.attached
        sip = engine.sip_uri or ""
        host, port = self._listener.getsockname()[:2]
        address = Address(LOOPBACK_OF.get(host, host), port)
        ready = Ready(f"http://{address}", sip.removeprefix("sip:"), os.getpid(), engine.tls)
        gc.freeze()
        gc.enable()
        _log.info("ready", http=ready.http, sip=ready.sip, sip_tls=ready.sip_tls, pid=ready.pid)
        if self._settings.ready_file is not None:
            try:
                ready.write(self._settings.ready_file)
            except OSError as error:
                _log.error("the ready file cannot be written", reason=error.strerror)

    def _reason(self, end: asyncio.Future[End]) -> End:
        if end.done():
            return end.result()
        for name, task in self._tasks.items():
            if task.done():
                failure = None if task.cancelled() else task.exception()
                _log.critical("a part of the backend ended", part=name, exc_info=failure)
        return End.FAILED

    async def _leave_engine(self, reason: End) -> None:
        try:
            async with asyncio.timeout(STOP_ENGINE_S):
                await (self._engine.stop() if reason is End.ASKED else self._engine.detach())
        except TimeoutError:
            _log.error("the exchange does not end in time")


async def _tidy(backend: Backend) -> None:
    await asyncio.wait([backend.attached])
    await _see_to_recordings(backend.retention.sweep)
    while True:
        await _see_to_recordings(backend.retention.tidy)
        await asyncio.sleep(TIDY_EVERY_S)
        backend.writer.put(backend.tickets.forget_expired)
        backend.webhooks.forget_expired()


async def _see_to_recordings(work: Callable[[], Awaitable[None]]) -> None:
    try:
        await work()
    except NOT_NOW as error:
        _log.error("old recordings cannot be removed now", reason=str(error))

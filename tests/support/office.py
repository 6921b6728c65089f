"""The HTTP API in this process: the real application and call control over a telephony engine in memory.

Requests go through ASGI without a socket; ``served`` has the same application on a loopback port.
"""

from __future__ import annotations

import asyncio
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from argon2 import PasswordHasher

from backend.api.app import create_app, create_routes
from backend.api.metrics import Metrics
from backend.api.rates import RateLimit
from backend.api.services import Services
from backend.api.stream.colleagues import Colleagues
from backend.api.stream.feeds import Feeds
from backend.api.stream.hub import EventHub
from backend.api.stream.snapshot import Snapshots
from backend.api.webhooks.outbox import Outbox
from backend.api.webhooks.service import WebhookService
from backend.api.webhooks.targets import Allowed, Targets
from backend.bootstrap.demo import sip_account
from backend.bootstrap.http_server import HttpServer
from backend.contract.operation import ExchangeHealth
from backend.domain.commlog.messages import MessageRecorder
from backend.domain.commlog.records import LogRecorder
from backend.domain.commlog.service import CommunicationLogService
from backend.domain.linestates.service import LineStateService
from backend.domain.recordings.access import RecordingAccess
from backend.domain.recordings.retention import Retention
from backend.domain.tickets.failures import FailureLimit
from backend.domain.tickets.guessing import LoginGuessing
from backend.domain.tickets.login import Login
from backend.domain.tickets.passwords import Passwords
from backend.domain.tickets.service import TicketService
from backend.domain.voicemail.service import VoicemailService
from backend.ports.organisation import Role
from backend.storage.database import SQLITE_FILE, Database, database_url
from backend.storage.repositories.commlog import SqlLogRepository
from backend.storage.repositories.linestates import SqlLineStateStore
from backend.storage.repositories.organisation import NewUser, SqlOrganisationStore
from backend.storage.repositories.recordings import SqlRecordingAccessRepository
from backend.storage.repositories.tickets import SqlCredentialRepository, SqlTicketRepository
from backend.storage.repositories.voicemail import SqlVoicemailSettingsStore
from backend.storage.repositories.webhooks import SqlWebhookStore
from backend.storage.writer import WriteBehind
from tests.support.desk import Desk
from tests.support.fake_sender import FakeSender
from tests.support.organisation import DOMAIN, ORGANISATION, USERS

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
BASE = "http://127.0.0.1"
_made: list[bytes] = []
_ROUTES = create_routes()
"""Of all offices: each operation is built once."""


class Office:
    """The application, a client of it, and what it stands on."""

    def __init__(self, database: Database, recordings: Path) -> None:
        self.desk = Desk(recordings=recordings)
        self.time_ahead = timedelta()
        self.monotonic = 0.0
        self.exchange: ExchangeHealth | None = None
        self.recordings = recordings
        self.writer = WriteBehind()
        self.written_within_s = 10.0
        bus, calls, devices = self.desk.bus, self.desk.service, self.desk.registry
        log_repository = SqlLogRepository(database.sessions)
        log = CommunicationLogService(log_repository, bus, recordings, self.now)
        LogRecorder(log_repository, self.writer, bus, calls.ended_recorded)
        MessageRecorder(log, self.desk.directory, self.writer, bus, calls.ended_recorded)
        self.voicemail = VoicemailService(
            self.desk.directory,
            bus,
            log_repository,
            store=SqlVoicemailSettingsStore(database.sessions, self.writer),
            queue=self.writer,
            recordings=recordings,
        )
        self.voicemail.connect(calls.tell_messages)
        self.desk.mailboxes.behind = self.voicemail
        self.retention = Retention(log, self.desk.directory, recordings, calls.recording_files, self.now)
        self.tickets = TicketService(SqlTicketRepository(database.sessions), self.desk.directory, self.now)
        self.hub = EventHub(bus, epoch="e1", monotonic=lambda: self.monotonic)
        self.line_state_store = SqlLineStateStore(database.sessions, self.writer)
        self.line_states = LineStateService(bus, self.line_state_store, self.desk.clock)
        self.posts = FakeSender()
        self.webhook_store = SqlWebhookStore(database.sessions, self.writer)
        self.targets = Targets(Allowed(), lambda: ())
        self.outbox = Outbox(self.webhook_store, self.posts, self.now, pauses_s=(0.01,))
        self.webhooks = WebhookService(
            bus, calls, self.targets, self.outbox, now=self.now, ticket_lives=self.tickets.lives
        )
        self.colleagues = Colleagues(self.desk.directory, calls, devices, self.line_states, bus)
        self.services = Services(
            directory=self.desk.directory,
            tickets=self.tickets,
            login=Login(
                self.desk.directory,
                SqlCredentialRepository(database.sessions),
                Passwords(QUICK),
                per_user=FailureLimit(3, 60, lambda: self.monotonic),
                per_address=FailureLimit(10, 60, lambda: self.monotonic),
                guessing=LoginGuessing(self.desk.directory, bus, lambda: self.monotonic),
            ),
            calls=calls,
            devices=devices,
            lines=self.desk.lines,
            line_states=self.line_states,
            log=log,
            voicemail=self.voicemail,
            recording_access=RecordingAccess(SqlRecordingAccessRepository(database.sessions), self.now),
            colleagues=self.colleagues,
            hub=self.hub,
            feeds=Feeds(bus, self.hub, calls, self.line_states, self.now),
            webhooks=self.webhooks,
            snapshots=Snapshots(calls, devices, log, self.colleagues),
            written=lambda: self.writer.written(self.written_within_s),
            metrics=Metrics(),
            requests_per_ticket=RateLimit(100, 200, lambda: self.monotonic),
            refusals_per_address=RateLimit(10, 20, lambda: self.monotonic),
            exchange_health=self.exchange_health,
        )
        self.app = create_app(self.services, _ROUTES, ["desk.example"])
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=BASE)

    async def exchange_health(self) -> ExchangeHealth | None:
        """Return what the test has made it."""
        return self.exchange

    def now(self) -> datetime:
        """Return the present, or what the test has made it."""
        return datetime.now(UTC) + self.time_ahead

    async def token(self, user: str = "alice", *apis: str, **parameters: str | int) -> str:
        """Return a token for a user, by default for everything."""
        response = await self.client.post(
            f"/api/tickets/{DOMAIN}/{user}",
            params={"api": list(apis) or ["CALL_CONTROL", "USER"], "platform": "other", **parameters},
            auth=(user, f"demo-{user}"),
        )
        assert response.status_code == 200, response.text
        token: str = response.json()["token"]
        return token

    def make_service_account(self, user_id: str) -> None:
        """Turn a user into the account of a program."""
        self.desk.directory.replace_user(user_id, roles=frozenset({Role.SERVICE}))

    async def ask(
        self, method: str, path: str, token: str, body: object = None, **options: Any
    ) -> httpx.Response:
        """Send a request with a ticket, and let the engine react to it."""
        headers = {"Authorization": f"Bearer {token}", **options.pop("headers", {})}
        if body is not None:
            options["json"] = body
        response = await self.client.request(method, path, headers=headers, **options)
        self.desk.pump()
        return response

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        """Serve the application on a port of its own; yields the URL."""
        listener = socket.create_server(("127.0.0.1", 0))
        listener.setblocking(False)
        port = listener.getsockname()[1]
        server = HttpServer(self.app, listener)
        task = asyncio.create_task(server.run())
        await server.started()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            self.hub.close()
            server.stop()
            await task


@asynccontextmanager
async def open_office(directory: Path) -> AsyncIterator[Office]:
    """Open an office with a fresh database in a directory."""
    (directory / SQLITE_FILE).write_bytes(await _fresh_database())
    database = Database(database_url(None, directory))
    office = Office(database, directory)
    office.writer.start()
    try:
        yield office
    finally:
        await office.client.aclose()
        await office.outbox.close()
        await office.writer.close(5)
        await database.close()


async def _fresh_database() -> bytes:
    """Return a database file with the organisation; making one takes a while, so it is made once."""
    if not _made:
        with tempfile.TemporaryDirectory() as directory:
            database = Database(database_url(None, Path(directory)))
            await database.prepare()
            users = [
                NewUser(user, QUICK.hash(f"demo-{user.user_id}"), sip_account(user, f"sip-{user.extension}"))
                for user in USERS
            ]
            await SqlOrganisationStore(database.sessions).add(ORGANISATION, users, demo=True)
            await database.close()
            _made.append(await asyncio.to_thread((Path(directory) / SQLITE_FILE).read_bytes))
    return _made[0]


def error_of(response: httpx.Response) -> tuple[int, str, str | None]:
    """Return status, code and field of a report with one error."""
    report = response.json()
    assert len(report["field"]) == 1, report
    assert report["generated-id"]
    return response.status_code, report["field"][0]["code"], report["field"][0].get("fieldName")

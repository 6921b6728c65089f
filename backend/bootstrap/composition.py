"""The composition root: builds every part of the backend and connects them; nobody else knows them all."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import msgspec
import structlog
from starlette.types import ASGIApp

from backend.api.app import create_app, create_routes
from backend.api.metrics import Metrics
from backend.api.rates import RateLimit
from backend.api.services import Services
from backend.api.stream.colleagues import Colleagues
from backend.api.stream.feeds import Feeds
from backend.api.stream.hub import EventHub
from backend.api.stream.snapshot import Snapshots
from backend.api.webhooks.outbox import Outbox
from backend.api.webhooks.sender import HttpSender, own_addresses
from backend.api.webhooks.service import WebhookService
from backend.api.webhooks.targets import Targets
from backend.bootstrap.demo import read_demo, store_demo
from backend.bootstrap.health import exchange_health
from backend.bootstrap.organisation_watch import OrganisationWatch
from backend.bootstrap.sealing import Sealer, SealError
from backend.bootstrap.settings import RESOURCES, Settings, StartError
from backend.bus.bus import Bus
from backend.bus.events import EngineChanged
from backend.domain.calls.board import CallSettings
from backend.domain.calls.loop_clock import LoopClock
from backend.domain.calls.runner import CallRunner
from backend.domain.calls.service import CallService
from backend.domain.commlog.messages import MessageRecorder
from backend.domain.commlog.records import LogRecorder
from backend.domain.commlog.service import CommunicationLogService
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.devices.watching import Watching
from backend.domain.lines.service import LineService
from backend.domain.linestates.service import LineStateService
from backend.domain.recordings.access import RecordingAccess
from backend.domain.recordings.retention import Retention
from backend.domain.routing.usage import Usage
from backend.domain.tickets.failures import FailureLimit
from backend.domain.tickets.guessing import LoginGuessing
from backend.domain.tickets.login import Login
from backend.domain.tickets.passwords import Passwords
from backend.domain.tickets.service import TicketService
from backend.domain.voicemail.service import VoicemailService
from backend.ports.clock import Clock
from backend.ports.telephony import AnyCommand, SetAccounts, SetTrunks, TelephonyEngine
from backend.storage.database import PASSING_ERRORS, Database
from backend.storage.directory import MemoryDirectory
from backend.storage.repositories.applied import SqlAppliedRequestStore
from backend.storage.repositories.commlog import SqlLogRepository
from backend.storage.repositories.devices import SqlDeviceStore
from backend.storage.repositories.lines import SqlLineStore
from backend.storage.repositories.linestates import SqlLineStateStore
from backend.storage.repositories.live import SqlLiveCallStore
from backend.storage.repositories.organisation import SqlOrganisationStore, StoredOrganisation
from backend.storage.repositories.recordings import SqlRecordingAccessRepository
from backend.storage.repositories.subscriptions import SqlSubscriptionStore
from backend.storage.repositories.tickets import SqlCredentialRepository, SqlTicketRepository
from backend.storage.repositories.usage import SqlUsageStore
from backend.storage.repositories.voicemail import SqlVoicemailSettingsStore
from backend.storage.repositories.webhooks import SqlWebhookStore
from backend.storage.writer import WriteBehind

DEMO_FILE = RESOURCES / "demo" / "organisation.json"
FAILURES_PER_USER = 5
FAILURES_PER_ADDRESS = 30
FAILURE_WINDOW_S = 60.0
REQUESTS_PER_S = 1000.0
REQUEST_BURST = 2000
REFUSALS_PER_S = 20.0
REFUSAL_BURST = 200
WILDCARDS = frozenset({"0.0.0.0", "::"})
NO_ORGANISATION = (
    "There is no organisation yet: describe yours after resources/configuration/example.toml and give it with"
    " `python -m backend configure FILE`, or start with --demo to try one."
)


_log = structlog.get_logger("deskline.backend")


@dataclass(frozen=True)
class Backend:
    """The parts that the life cycle drives."""

    app: ASGIApp
    runner: CallRunner
    tickets: TicketService
    hub: EventHub
    webhooks: WebhookService
    outbox: Outbox
    writer: WriteBehind
    retention: Retention
    watch: OrganisationWatch
    attached: asyncio.Future[EngineChanged]
    """Done once the exchange is attached for the first time: where SIP is served."""


async def load_organisation(
    database: Database, settings: Settings, passwords: Passwords
) -> StoredOrganisation:
    """Return the stored organisation, with ``--demo`` stored first where there is none. Raises StartError."""
    store = SqlOrganisationStore(database.sessions)
    stored = await store.load()
    if stored is None and settings.demo:
        await store_demo(read_demo(DEMO_FILE), store, passwords)
        stored = await store.load()
    if stored is None:
        raise StartError(NO_ORGANISATION, "organisation.missing")
    if stored.demo:
        settings.refuse_open_demo()
    return stored


async def build(settings: Settings, database: Database, engine: TelephonyEngine) -> Backend:
    """Build the backend on a prepared database. Raises StartError."""
    passwords = Passwords()
    stored = await load_organisation(database, settings, passwords)
    directory = MemoryDirectory(stored.organisation, stored.users)
    bus, writer, metrics = Bus(), WriteBehind(), Metrics()
    metrics.watch(bus)

    devices = await _devices(database, writer, directory, bus)

    clock = LoopClock(asyncio.get_running_loop())
    line_states = await _line_states(database, writer, bus, clock)

    line_store = SqlLineStore(database.sessions, writer)
    lines = LineService(directory, line_store)
    lines.restore(await line_store.all())

    usage = await _usage(database, writer, clock)

    log_repository = SqlLogRepository(database.sessions)
    voicemail_store = SqlVoicemailSettingsStore(database.sessions, writer)
    voicemail = VoicemailService(
        directory,
        bus,
        log_repository,
        store=voicemail_store,
        queue=writer,
        recordings=settings.recordings.resolve(),
    )
    voicemail.restore(await voicemail_store.all(), await log_repository.messages())

    live_store = SqlLiveCallStore(database.sessions, writer)
    applied_store = SqlAppliedRequestStore(database.sessions, writer)
    calls = CallService(
        CallSettings(
            recordings=settings.recordings.resolve(),
            new_id=lambda: secrets.token_hex(8),
            new_token=lambda: secrets.randbits(48),
        ),
        clock,
        directory,
        devices,
        bus,
        lines=lines,
        usage=usage,
        live=live_store,
        applied=applied_store,
        mailboxes=voicemail,
        send=engine.send,
    )
    calls.restore(await live_store.all(), await applied_store.all())
    serving = _Serving(stored, Sealer(settings.data_dir))
    runner = CallRunner(engine, calls, serving.accounts, lambda: devices.to_restore(time.time()))

    log = CommunicationLogService(log_repository, bus, settings.recordings, _now)
    LogRecorder(log_repository, writer, bus, calls.ended_recorded)
    MessageRecorder(log, directory, writer, bus, calls.ended_recorded)
    voicemail.connect(calls.tell_messages)
    retention = Retention(log, directory, settings.recordings, calls.recording_files, _now)

    tickets = TicketService(SqlTicketRepository(database.sessions), directory, _now)
    await tickets.restore()

    colleagues = Colleagues(directory, calls, devices, line_states, bus)

    async def organisation_changed(changed: StoredOrganisation) -> None:
        serving.stored = changed
        directory.replace(changed.organisation, changed.users)
        runner.accounts_changed()
        colleagues.organisation_changed()
        await tickets.forget_strangers()

    watch = OrganisationWatch(SqlOrganisationStore(database.sessions), stored, organisation_changed)
    login = Login(
        directory,
        SqlCredentialRepository(database.sessions),
        passwords,
        per_user=FailureLimit(FAILURES_PER_USER, FAILURE_WINDOW_S, time.monotonic),
        per_address=FailureLimit(FAILURES_PER_ADDRESS, FAILURE_WINDOW_S, time.monotonic),
        guessing=LoginGuessing(directory, bus, time.monotonic),
    )
    hub = EventHub(bus, epoch=secrets.token_hex(4))
    webhook_store = SqlWebhookStore(database.sessions, writer)
    targets = Targets(settings.webhook_allow, own_addresses)
    outbox = Outbox(webhook_store, HttpSender(targets), _now)
    webhooks = WebhookService(bus, calls, targets, outbox, now=_now, ticket_lives=tickets.lives)
    webhooks.restore(await webhook_store.webhooks(), await webhook_store.deliveries())
    services = Services(
        directory=directory,
        tickets=tickets,
        login=login,
        calls=calls,
        devices=devices,
        lines=lines,
        line_states=line_states,
        log=log,
        voicemail=voicemail,
        recording_access=RecordingAccess(SqlRecordingAccessRepository(database.sessions), _now),
        hub=hub,
        colleagues=colleagues,
        feeds=Feeds(bus, hub, calls, line_states, _now),
        webhooks=webhooks,
        snapshots=Snapshots(calls, devices, log, colleagues),
        written=writer.written,
        metrics=metrics,
        requests_per_ticket=RateLimit(REQUESTS_PER_S, REQUEST_BURST, time.monotonic),
        refusals_per_address=RateLimit(REFUSALS_PER_S, REFUSAL_BURST, time.monotonic),
        exchange_health=partial(exchange_health, settings.endpoint_file),
    )
    app = create_app(services, create_routes(PASSING_ERRORS), _host_names(settings))
    return Backend(
        app, runner, tickets, hub, webhooks, outbox, writer, retention, watch, _first_attachment(bus)
    )


async def _devices(
    database: Database, writer: WriteBehind, directory: MemoryDirectory, bus: Bus
) -> DeviceRegistry:
    """Build the devices from what is stored of them, and of what they watch."""
    subscriptions = SqlSubscriptionStore(database.sessions, writer)
    watching = Watching(subscriptions)
    watching.restore(await subscriptions.all())
    store = SqlDeviceStore(database.sessions, writer)
    devices = DeviceRegistry(directory, bus, store, watching)
    devices.restore(await store.all(), await store.bindings())
    return devices


async def _line_states(database: Database, writer: WriteBehind, bus: Bus, clock: Clock) -> LineStateService:
    store = SqlLineStateStore(database.sessions, writer)
    line_states = LineStateService(bus, store, clock)
    line_states.restore(await store.all())
    return line_states


async def _usage(database: Database, writer: WriteBehind, clock: Clock) -> Usage:
    store = SqlUsageStore(database.sessions, writer)
    usage = Usage(store)
    usage.restore(await store.all(), clock.now())
    return usage


@dataclass
class _Serving:
    """The organisation that is served now."""

    stored: StoredOrganisation
    sealer: Sealer

    def accounts(self) -> list[AnyCommand]:
        """Tell who may register and call, and the trunks; without those whose passwords cannot be opened."""
        organisation = self.stored.organisation
        trunks = []
        for plan in organisation.routing.trunks:
            try:
                password = self.sealer.open(plan.sealed_password)
            except SealError as error:
                _log.error("trunk left out", trunk=plan.trunk.trunk_id, reason=str(error))
            else:
                trunks.append(msgspec.structs.replace(plan.trunk, password=password))
        return [SetAccounts(organisation.domain, self.stored.accounts), SetTrunks(trunks)]


def _first_attachment(bus: Bus) -> asyncio.Future[EngineChanged]:
    attached: asyncio.Future[EngineChanged] = asyncio.get_running_loop().create_future()

    def changed(engine: EngineChanged) -> None:
        if engine.sip_uri is not None and not attached.done():
            attached.set_result(engine)

    bus.subscribe(EngineChanged, changed)
    return attached


def _host_names(settings: Settings) -> list[str]:
    """Return what clients may call us: the names that were set, and the address we listen on.

    Where we listen on all addresses, the names must be set: browsers reach this machine as 0.0.0.0, too.
    """
    host = settings.http.host
    own = [] if host in WILDCARDS else [f"[{host}]" if ":" in host else host]
    return [*settings.host_names, *own]


def _now() -> datetime:
    return datetime.now(UTC)

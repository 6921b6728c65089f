"""The exchange process' parts and its life: built, started, served and ended here, all on one loop.

It lives by its backend: without one for the grace time, or when it is told to stop, or when events pile up
that nobody acknowledges, it ends all calls (CANCEL, BYE), finishes all recordings and is over.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import sys
import threading
import time

import msgspec
import psutil
import structlog

from backend.contract import wire
from backend.contract.version import VERSION
from backend.contract.wire import Endpoint
from backend.ports.telephony import Batch, Cause, Snapshot
from backend.ports.telephony_link import Statistics, ToExchange
from backend.telephony.embedded.attachment import Attachment
from backend.telephony.embedded.channels import Channels
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.engine import Engine
from backend.telephony.embedded.heap import Heap
from backend.telephony.embedded.journal import Journal
from backend.telephony.embedded.log_limit import limit_log
from backend.telephony.embedded.media.events import MediaEvent
from backend.telephony.embedded.media.plane import MediaPlane
from backend.telephony.embedded.media.settings import MediaSettings
from backend.telephony.embedded.net.certificate_watch import CertificateWatch
from backend.telephony.embedded.net.endpoint import SipEndpoint, TlsAddress
from backend.telephony.embedded.net.tls import server_context
from backend.telephony.embedded.options import Options, TlsOptions
from backend.telephony.embedded.random_pool import RandomPool
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.flow import host_port, read_host_port
from backend.telephony.embedded.sip.settings import AgentSettings
from backend.telephony.embedded.trimming import Trimming

SWEEP_S = 1.0
FAREWELL_S = 1.5
"""How long the end waits for the devices to confirm that their calls are over."""
POLL_S = 0.02
FLUSH_S = 0.5
BIND_ATTEMPTS_S = 3.0
"""How long to wait for the SIP port of an exchange that is just ending."""

_log = structlog.get_logger("deskline.exchange")


class Exchange:
    """One exchange: ``start``, ``wait`` until it is told to end, ``close``."""

    def __init__(self, options: Options, agent_settings: AgentSettings | None = None) -> None:
        """Build it. Raises OSError where the certificate for TLS cannot be used."""
        loop = asyncio.get_running_loop()
        self._options = options
        self._loop = loop
        self._agent = UserAgent(
            msgspec.structs.replace(
                agent_settings or AgentSettings(random_bytes=RandomPool()),
                unix_offset=time.time() - SipEndpoint.now(),
            )
        )
        self._media = MediaPlane(
            MediaSettings(
                hosts=options.hosts,
                first_port=options.first_rtp_port,
                last_port=options.last_rtp_port,
                sounds=options.sounds,
            ),
            self._on_media_event,
        )
        self._journal = Journal(self._on_append)
        self._channels = Channels()
        core = Core(
            self._agent,
            self._media,
            self._channels,
            self._journal,
            SipEndpoint.now,
            options.media_rules,
            self._serves,
        )
        self._engine = Engine(core, engine_id=secrets.token_hex(8))
        # Who comes before the accounts do would be told that his password is wrong, and phones believe that.
        self._sip = SipEndpoint(
            self._agent, self._engine.on_sip_events, tls=_tls_address(options.tls), held=True
        )
        self._sip_address = (options.sip_host, options.sip_port)
        tls = options.tls
        self._certificate = None if tls is None else CertificateWatch(tls.certificate, tls.key)
        self._trimming = Trimming(lambda: self._agent.calm_down(SipEndpoint.now()), Heap())
        self._attachment = Attachment(self, self._journal, self._on_attached)
        self._ending = asyncio.Event()
        self._grace: asyncio.TimerHandle | None = None
        self._sweeper: asyncio.TimerHandle | None = None
        self._server: asyncio.Server | None = None
        self._endpoint: Endpoint | None = None

    async def start(self) -> None:
        """Listen, for devices and then for the backend. Raises OSError."""
        await self._media.start()
        self._sip_address = await self._bind()
        self._server, self._endpoint = await wire.serve(ToExchange, self._attachment.serve)
        self._endpoint.write(self._options.endpoint_file)
        self._sweep()
        self._on_attached(False)
        _log.info(
            "exchange serves",
            sip=host_port(*self._sip_address),
            further=[host for host, _ in self._options.further_sip],
            tls=host_port(*self._sip.tls_address) if self._sip.tls_address else None,
            pid=self._endpoint.pid,
        )

    @property
    def ending(self) -> bool:
        """Whether it is to end."""
        return self._ending.is_set()

    async def wait(self) -> None:
        """Return when the exchange is to end."""
        await self._ending.wait()

    async def close(self) -> None:
        """End all calls, tell the backend, close everything. Takes 3 s at most."""
        for timer in (self._sweeper, self._grace):
            if timer is not None:
                timer.cancel()
        if self._server is not None:
            self._server.close()
        self._engine.end_all(Cause.NORMAL_CLEARING)
        self._agent.trunks.close(SipEndpoint.now())
        self._sip.after_call()
        await self._farewell()
        await self._media.stop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_S):
                await self._attachment.flush()
        self._attachment.close()
        await self._sip.stop()
        if self._endpoint is not None and Endpoint.read(self._options.endpoint_file) == self._endpoint:
            self._options.endpoint_file.unlink(missing_ok=True)
        _log.info("exchange is over")

    # --- what the links need

    def _serves(self, address: str) -> bool:
        local = read_host_port(address)
        return local is not None and self._sip.serves_udp(local)

    def snapshot(self) -> Snapshot:
        """Return the engine as it is."""
        return self._engine.snapshot(*self._sip_address, self._sip.tls_address)

    def apply(self, batch: Batch) -> None:
        """Do a batch. Raises BatchError."""
        self._engine.apply(batch)
        if batch.commands:
            self._sip.after_call()
        if self._agent.has_accounts:
            self._sip.release()

    def statistics(self) -> Statistics:
        """Count what the exchange holds."""
        counts = self._agent.counts()
        process = psutil.Process()
        return Statistics(
            legs=len(self._channels),
            bridges=len(self._engine.mixing.bridges),
            recordings=len(self._engine.mixing.recordings),
            playbacks=len(self._engine.mixing.playbacks),
            dialogs=counts.dialogs,
            transactions=counts.transactions,
            ports=self._media.ports_in_use,
            journal=len(self._journal),
            remembered_bytes=self._engine.memory.size,
            bindings=len(self._agent.bindings()),
            tasks=len(asyncio.all_tasks(self._loop)),
            threads=threading.active_count(),
            handles=_handles(process),
            rss_bytes=process.memory_info().rss,
            uptime_s=time.time() - process.create_time(),
            version=VERSION,
        )

    def stop(self) -> None:
        """End the exchange."""
        self._ending.set()

    # --- what happens

    def _on_media_event(self, event: MediaEvent) -> None:
        self._engine.on_media_event(event)
        self._sip.after_call()

    def _on_append(self) -> None:
        self._attachment.wake()
        if self._journal.overfull and not self._ending.is_set():
            _log.error("nobody acknowledges events, the exchange ends", kept=len(self._journal))
            self._ending.set()

    def _on_attached(self, attached: bool) -> None:
        if self._grace is not None:
            self._grace.cancel()
            self._grace = None
        if not attached:
            self._grace = self._loop.call_later(self._options.grace_s, self._on_grace_over)

    def _on_grace_over(self) -> None:
        _log.warning("no backend for the grace time, the exchange ends", seconds=self._options.grace_s)
        self._ending.set()

    def _sweep(self) -> None:
        # First the next one: a failure of this one must not leave all later time limits unseen to.
        self._sweeper = self._loop.call_later(SWEEP_S, self._sweep)
        self._engine.sweep()
        self._sip.after_call()
        self._trimming.sweep(len(self._channels), self._agent.counts().transactions)
        limit_log()
        self._renew_certificate()

    def _renew_certificate(self) -> None:
        context = None if self._certificate is None else self._certificate.renewed(self._loop.time())
        if context is not None:
            self._sip.renew_certificate(context)

    # --- start and end

    async def _bind(self) -> tuple[str, int]:
        until = self._loop.time() + BIND_ATTEMPTS_S
        while True:
            try:
                options = self._options
                return await self._sip.start(options.sip_host, options.sip_port, options.further_sip)
            except OSError:
                if self._loop.time() > until:
                    raise
                await asyncio.sleep(0.1)

    async def _farewell(self) -> None:
        """Give the devices time to answer BYE and CANCEL, which are repeated meanwhile."""
        for _ in range(int(FAREWELL_S / POLL_S)):
            if not self._agent.counts().dialogs:
                return
            await asyncio.sleep(POLL_S)


def _tls_address(options: TlsOptions | None) -> TlsAddress | None:
    """Read the certificate. Raises OSError."""
    if options is None:
        return None
    return TlsAddress(
        options.host, options.port, server_context(options.certificate, options.key), options.further
    )


def _handles(process: psutil.Process) -> int:
    if sys.platform == "win32":
        return process.num_handles()
    return process.num_fds()

"""The telephony port over the link to an exchange process, which is started or found by its endpoint file.

Runs on the backend's loop, driven by one task: ``connect``, then ``events`` until EngineLostError, then
``connect`` again. Where a newer backend has taken this one's place, ``connect`` waits until that one is gone.
"""

from __future__ import annotations

import asyncio
import enum
import time
from collections.abc import AsyncIterator

import msgspec
import structlog

from backend.contract import wire
from backend.contract.wire import Endpoint, Link, LinkClosedError
from backend.ports.telephony import Batch, EngineLostError, NumberedEvent, Snapshot
from backend.ports.telephony_link import (
    Attach,
    BatchRefused,
    Busy,
    FromExchange,
    Ping,
    Replaced,
    Stop,
    ToExchange,
)
from backend.telephony.link.process import ExchangeProcess, ExchangeSettings, kill_exchange

POLL_S = 0.02
BUSY_RETRY_S = 1.0
ANSWER_TIMEOUT_S = 5.0
SILENT_ATTEMPTS = 3
"""A busy machine keeps either side waiting for seconds, and an exchange given up takes its calls along."""
START_TIMEOUT_S = 15.0
STOP_TIMEOUT_S = 3.0
CLOSE_TIMEOUT_S = 0.5
RESTART_DELAYS_S = (0.0, 0.2, 0.5, 1.0, 2.0, 5.0)
SILENT_PINGS = 10
"""An attached exchange that says nothing for so many pings, one after the other, hangs. They are counted, not
timed: after a pause of the whole machine, both sides go on where they were."""
SPARE_AFTER_S = 5.0
"""How long the first exchange is attached before another one is loaded that could take its place at once: all
else that starts comes first. Beside one that took the place of a lost one, the next is loaded at once."""
STEADY_S = 10.0
"""An exchange that lived this long may be started again without delay."""

_log = structlog.get_logger("deskline.link")


class _Outcome(enum.Enum):
    ABSENT = "nobody listens"
    SILENT = "there is no answer in time"
    BUSY = "another backend is attached"


class EmbeddedEngine:
    """TelephonyEngine on an exchange process of ours."""

    def __init__(self, settings: ExchangeSettings, ping_s: float = 1.0) -> None:
        self._settings = settings
        self._ping_s = ping_s
        self._heard = False
        self._process = ExchangeProcess(settings.log_file)
        self._link: Link[FromExchange, ToExchange] | None = None
        self._endpoint: Endpoint | None = None
        self._sip = settings.sip
        self._sip_tls = settings.tls.address if settings.tls is not None else ""
        self._take_over = True
        self._left = False
        self._failures = 0
        self._lost = False

    async def connect(self) -> Snapshot:
        """Start or find the exchange and attach. Waits and retries until it succeeds."""
        self._left = False
        await self._close()
        silent = 0
        while True:
            outcome = await self._attach()
            if isinstance(outcome, Snapshot):
                return self._attached(outcome)
            silent = silent + 1 if outcome is _Outcome.SILENT else 0
            if silent == SILENT_ATTEMPTS:
                self._end_silent()
            if outcome is _Outcome.BUSY:
                await asyncio.sleep(BUSY_RETRY_S)
            elif not 0 < silent < SILENT_ATTEMPTS:
                self._keep_running()
                await asyncio.sleep(POLL_S)

    def send(self, batch: Batch) -> None:
        """Queue a batch; order is kept. Swallowed while the engine is lost."""
        if self._link is not None:
            self._link.send(batch)

    async def events(self) -> AsyncIterator[NumberedEvent]:
        """Yield events in order until the engine is lost. Raises EngineLostError then."""
        link = self._link
        if link is None:
            raise EngineLostError("not attached")
        watch = asyncio.create_task(self._watch(link), name="exchange watch")
        try:
            while True:
                try:
                    message = await link.receive()
                except (LinkClosedError, msgspec.DecodeError) as error:
                    self._lost = True
                    await self._close(link)
                    raise EngineLostError(f"link to the exchange lost: {error}") from error
                self._heard = True
                if isinstance(message, NumberedEvent):
                    yield message
                elif isinstance(message, BatchRefused):
                    _log.error("batch refused by the exchange", reason=message.reason)
                elif isinstance(message, Replaced):
                    self._take_over = False
                    await self._close(link)
                    raise EngineLostError("a newer backend has attached to the exchange")
        finally:
            watch.cancel()

    async def _watch(self, link: Link[FromExchange, ToExchange]) -> None:
        """Ask again and again whether the exchange lives; end one that hangs, which ends its link."""
        silent = 0
        spare_at = time.monotonic() + (0.0 if self._lost else SPARE_AFTER_S)
        while silent < SILENT_PINGS and link is self._link:
            if time.monotonic() >= spare_at:
                self._prepare()
                spare_at = time.monotonic() + SPARE_AFTER_S
            self._heard = False
            link.send(Ping())
            await asyncio.sleep(self._ping_s)
            silent = 0 if self._heard else silent + 1
        if link is self._link and self._endpoint is not None:
            _log.error("exchange hangs, killed", pid=self._endpoint.pid)
            self._kill(self._endpoint)
            link.abort()

    def _prepare(self) -> None:
        try:
            self._process.prepare(self._settings.command(self._sip, self._sip_tls))
        except OSError as error:
            _log.warning("no spare exchange", reason=str(error))

    def _end_silent(self) -> None:
        """End the exchange of the endpoint file, which holds the ports that a new one needs."""
        endpoint = Endpoint.read(self._settings.endpoint_file)
        if endpoint is not None:
            _log.error("exchange does not answer, killed", pid=endpoint.pid)
            self._kill(endpoint)

    async def stop(self) -> None:
        """End all calls and the engine, within 3 s; not one that was let go of or is another's."""
        if self._left or not self._take_over:
            await self.detach()
            return
        if self._link is None:
            await self._reach()
        link, endpoint = self._link, self._endpoint
        if link is not None and endpoint is not None:
            link.send(Stop())
            await self._ended(endpoint)
            await self._close()
            if self._holds_its_file(endpoint):
                self._end_by_force(endpoint)
        self._process.kill()
        self._process.dismiss()

    async def detach(self) -> None:
        """Let go of the engine; calls go on for its grace time."""
        self._left = True
        await self._close()
        self._process.dismiss()
        self._process.let_go()

    async def _attach(self) -> Snapshot | _Outcome:
        outcome = await self._reach()
        link = self._link
        if link is None:
            return outcome
        link.send(Attach(take_over=self._take_over))
        try:
            async with asyncio.timeout(ANSWER_TIMEOUT_S):
                answer = await link.receive()
            if isinstance(answer, Snapshot):
                return answer
            outcome = _Outcome.BUSY if isinstance(answer, Busy) else _Outcome.ABSENT
        except TimeoutError:
            _log.warning("exchange does not answer in time")
            outcome = _Outcome.SILENT
        except (LinkClosedError, msgspec.DecodeError) as error:
            _log.warning("exchange does not answer", error=str(error))
        await self._close()
        return outcome

    async def _reach(self) -> _Outcome:
        """Connect to the exchange of the endpoint file, if there is one; return why not where it fails."""
        path = self._settings.endpoint_file
        endpoint = Endpoint.read(path)
        if endpoint is None:
            return _Outcome.ABSENT
        try:
            async with asyncio.timeout(ANSWER_TIMEOUT_S):
                self._link = await wire.connect(endpoint, FromExchange)
            self._endpoint = endpoint
        except TimeoutError:
            _log.warning("exchange does not take the link in time")
            return _Outcome.SILENT
        except OSError:
            # Left behind by an exchange that was killed. Windows takes 2 s to refuse a connection.
            path.unlink(missing_ok=True)
        return _Outcome.ABSENT

    def _attached(self, snapshot: Snapshot) -> Snapshot:
        self._take_over = True
        self._failures = 0
        self._sip = _same_port(self._settings.sip, snapshot.sip_port)
        if self._settings.tls is not None and snapshot.tls_port:
            self._sip_tls = _same_port(self._settings.tls.address, snapshot.tls_port)
        return snapshot

    def _keep_running(self) -> None:
        if self._process.running:
            if self._process.age_s > START_TIMEOUT_S:
                _log.error("exchange hangs, killed")
                self._process.kill()
            return
        if self._process.age_s > STEADY_S:
            self._failures = 0
        delay = RESTART_DELAYS_S[min(self._failures, len(RESTART_DELAYS_S) - 1)]
        if self._process.age_s < delay:
            return
        self._failures += 1
        try:
            self._process.start(self._settings.command(self._sip, self._sip_tls))
        except OSError as error:
            _log.error("exchange cannot be started", reason=str(error))

    async def _ended(self, endpoint: Endpoint) -> None:
        """Wait for the end of the process; one that is not our child removes its file as its last act."""
        for _ in range(int(STOP_TIMEOUT_S / POLL_S)):
            if not self._process.running and not self._holds_its_file(endpoint):
                return
            await asyncio.sleep(POLL_S)

    def _end_by_force(self, endpoint: Endpoint) -> None:
        _log.error("exchange does not end, killed", pid=endpoint.pid)
        self._kill(endpoint)

    def _kill(self, endpoint: Endpoint) -> None:
        """Kill an exchange, be it ours or found by its file; a stopped one hears of nothing less."""
        if not self._process.running:
            kill_exchange(endpoint.pid)
        self._process.kill()
        if self._holds_its_file(endpoint):
            self._settings.endpoint_file.unlink(missing_ok=True)

    def _holds_its_file(self, endpoint: Endpoint) -> bool:
        return Endpoint.read(self._settings.endpoint_file) == endpoint

    async def _close(self, link: Link[FromExchange, ToExchange] | None = None) -> None:
        """Close the link; or, where it is no longer the present one, that older link alone."""
        link = link or self._link
        if link is self._link:
            self._link = None
        if link is None:
            return
        try:
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await link.close()
        except TimeoutError:
            link.abort()


def _same_port(wanted: str, port: int) -> str:
    """Phones know the port that was free at first: a new exchange shall listen there again."""
    host, _, number = wanted.rpartition(":")
    return f"{host}:{port}" if number == "0" else wanted

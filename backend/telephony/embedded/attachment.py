"""The links of the exchange: one attached backend at a time, fed from the journal at its own pace.

Each link has a task of ``wire.serve``; the attached one has a second one that sends events. A backend that
reads slowly delays its own events only: they wait in the journal. Runs on the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

import msgspec
import structlog

from backend.contract.wire import Link, LinkClosedError
from backend.ports.telephony import Batch, Snapshot
from backend.ports.telephony_link import (
    Attach,
    BatchRefused,
    Busy,
    FromExchange,
    GetStatistics,
    Ping,
    Pong,
    Replaced,
    Statistics,
    Stop,
    ToExchange,
)
from backend.telephony.embedded.batch_check import BatchError
from backend.telephony.embedded.journal import Journal

FIRST_MESSAGE_TIMEOUT_S = 5.0
HURRIED_BYTES = 32 * 1024
"""What may wait to be sent before we wait for the reader."""
SLOW_READER_TIMEOUT_S = 10.0
"""A backend that takes nothing for so long is let go; it attaches anew when it lives again."""

ExchangeLink = Link[ToExchange, FromExchange]
_log = structlog.get_logger("deskline.exchange")


class Host(Protocol):
    """What the links need of the exchange."""

    def snapshot(self) -> Snapshot:
        """Return the engine as it is."""

    def apply(self, batch: Batch) -> None:
        """Do a batch. Raises BatchError."""

    def statistics(self) -> Statistics:
        """Count what the exchange holds."""

    def stop(self) -> None:
        """End the exchange."""


class Attachment:
    """The links, and which of them is the backend's."""

    def __init__(self, host: Host, journal: Journal, on_change: Callable[[bool], None]) -> None:
        self._host = host
        self._journal = journal
        self._on_change = on_change
        self._attached: ExchangeLink | None = None
        self._feeder: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        self._all_sent = asyncio.Event()

    def wake(self) -> None:
        """Tell that the journal has grown."""
        self._news.set()
        self._all_sent.clear()

    async def serve(self, link: ExchangeLink) -> None:
        """Answer one link until it ends."""
        try:
            async with asyncio.timeout(FIRST_MESSAGE_TIMEOUT_S):
                message = await self._receive(link)
            while self._take(link, message):
                message = await self._receive(link)
        except (LinkClosedError, TimeoutError):
            pass
        finally:
            self._let_go(link)

    async def flush(self) -> None:
        """Wait until the backend has been sent every event, as long as it is attached."""
        if self._attached is not None:
            await self._all_sent.wait()

    def close(self) -> None:
        """Let go of the backend."""
        self._detach()

    async def _receive(self, link: ExchangeLink) -> ToExchange:
        """Return the next message that can be read; tell the sender of those that cannot."""
        while True:
            try:
                return await link.receive()
            except msgspec.DecodeError as error:
                self._refuse(link, f"unreadable message: {error}")

    def _take(self, link: ExchangeLink, message: ToExchange) -> bool:
        """Do what a message asks; return whether the link goes on."""
        match message:
            case Attach():
                return self._attach(link, message.take_over)
            case Batch():
                self._apply(link, message)
            case GetStatistics():
                link.send(self._host.statistics())
            case Ping():
                link.send(Pong())
            case Stop():
                self._host.stop()
        return True

    def _attach(self, link: ExchangeLink, take_over: bool) -> bool:
        if self._attached is not None and not take_over:
            link.send(Busy())
            return False
        if self._attached is not None:
            _log.warning("a newer backend takes over")
            self._attached.send(Replaced())
            self._detach()
        snapshot = self._host.snapshot()
        link.send(snapshot)
        self._attached = link
        self._all_sent.clear()
        self._feeder = asyncio.create_task(self._feed(link, snapshot.acknowledged), name="event feeder")
        self._on_change(True)
        return True

    def _apply(self, link: ExchangeLink, batch: Batch) -> None:
        if link is not self._attached:
            self._refuse(link, "not attached")
            return
        try:
            self._host.apply(batch)
        except BatchError as error:
            self._refuse(link, str(error))

    def _refuse(self, link: ExchangeLink, reason: str) -> None:
        _log.error("batch refused", reason=reason)
        link.send(BatchRefused(reason))

    async def _feed(self, link: ExchangeLink, sent: int) -> None:
        """Send what the journal holds and will hold, in order."""
        try:
            while True:
                for event in list(self._journal.after(sent)):
                    link.send(event)
                    sent = event.number
                if link.backlog > HURRIED_BYTES:
                    async with asyncio.timeout(SLOW_READER_TIMEOUT_S):
                        await link.drain()
                if sent == self._journal.last:
                    self._news.clear()
                    self._all_sent.set()
                    await self._news.wait()
        except (LinkClosedError, TimeoutError) as error:
            _log.warning("backend takes no events", reason=str(error))
            link.abort()

    def _let_go(self, link: ExchangeLink) -> None:
        """Note the end of a link; of the backend's, that nobody is attached."""
        if link is self._attached:
            self._attached = None
            self._end_feeder()
            self._on_change(False)

    def _detach(self) -> None:
        """End the backend's link from this side, once what was said on it is sent."""
        link, self._attached = self._attached, None
        self._end_feeder()
        if link is not None:
            link.close_soon()

    def _end_feeder(self) -> None:
        if self._feeder is not None:
            self._feeder.cancel()
            self._feeder = None
        self._all_sent.set()

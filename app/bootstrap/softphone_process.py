"""Softphone processes: one opened with its link, and the supervisor that keeps the console's own running.

Runs on the loop.
"""

from __future__ import annotations

import asyncio

import msgspec

from app.bootstrap.child import Child, ChildSpec, spawn
from app.bridge.backoff import Backoff
from app.bridge.softphone_control import SoftphoneControl, SoftphoneLink
from app.softphone import protocol
from app.state.softphone import SoftphoneStopped
from app.state.store import Store
from backend.contract import wire

READY_TIMEOUT_S = 20.0
STOP_TIMEOUT_S = 5.0


class SoftphoneGoneError(Exception):
    """The softphone process has ended, or never came so far."""


class SoftphoneProcess:
    """One softphone process."""

    def __init__(self, spec: ChildSpec) -> None:
        """Start it. Raises OSError."""
        self._spec = spec
        self.child = Child(spec, spawn(spec))

    async def connect(self) -> SoftphoneLink:
        """Wait until it listens, and connect. Raises SoftphoneGoneError."""
        endpoint = None
        if await self.child.ready(READY_TIMEOUT_S):
            endpoint = wire.Endpoint.read(self._spec.ready_file)
        if endpoint is None:
            raise SoftphoneGoneError(self.child.last_words())
        try:
            link: SoftphoneLink = await wire.connect(endpoint, protocol.Message)
        except OSError as error:
            raise SoftphoneGoneError(str(error)) from error
        return link

    async def stop(self) -> None:
        """End it."""
        await self.child.stop(STOP_TIMEOUT_S)


class SoftphoneSupervisor:
    """Keeps the console's softphone running."""

    def __init__(self, spec: ChildSpec, store: Store, control: SoftphoneControl) -> None:
        self._spec = spec
        self._store = store
        self._control = control
        self._process: SoftphoneProcess | None = None
        self._backoff = Backoff(first_s=0.1)

    async def run(self) -> None:
        """Run until cancelled; ``stop`` comes after."""
        while True:
            self._process = SoftphoneProcess(self._spec)
            try:
                await self._serve(self._process)
            except (SoftphoneGoneError, wire.LinkClosedError, msgspec.MsgspecError) as error:
                self._store.apply(SoftphoneStopped(_sentence(error)))
            await self._process.stop()
            await asyncio.sleep(self._backoff.next_s())

    async def stop(self) -> None:
        """End the softphone."""
        if self._process is not None:
            await self._process.stop()

    async def _serve(self, process: SoftphoneProcess) -> None:
        link = await process.connect()
        self._backoff.reset()
        try:
            await self._control.serve(link)
        finally:
            await link.close()


def _sentence(error: Exception) -> str:
    told = f" It said: {error}" if isinstance(error, SoftphoneGoneError) and str(error) else ""
    return f"The softphone has stopped; it is being started again.{told}"

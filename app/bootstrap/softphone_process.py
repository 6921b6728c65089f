"""Softphone processes: one opened with its link, and the supervisor that keeps the console's own running.

Runs on the loop.
"""

from __future__ import annotations

import asyncio

import msgspec

from app.bootstrap.child import Child, last_said
from app.bootstrap.spawning import ChildSpec, spawn
from app.bridge.backoff import Backoff
from app.bridge.softphone_control import SoftphoneControl, SoftphoneLink
from app.language import tr
from app.softphone import protocol
from app.state.softphone import SoftphoneStopped
from app.state.store import Store
from backend.contract import wire

READY_TIMEOUT_S = 20.0
STOP_TIMEOUT_S = 5.0


class SoftphoneGoneError(Exception):
    """The softphone process has ended, or never came so far."""


class SoftphoneProcess:
    """One running softphone process and the link to it."""

    def __init__(self, child: Child, link: SoftphoneLink) -> None:
        self.link = link
        self._child = child

    @classmethod
    async def start(cls, spec: ChildSpec) -> SoftphoneProcess:
        """Start one and connect to it. Raises SoftphoneGoneError, OSError."""
        child = Child(spec, spawn(spec))
        try:
            return cls(child, await _connect(child))
        except BaseException:
            await child.stop(STOP_TIMEOUT_S)
            raise

    @property
    def pid(self) -> int:
        """The process."""
        return self._child.pid

    def exit_status(self) -> int | None:
        """Return the exit status, None while it runs."""
        return self._child.exit_status()

    async def stop(self) -> int:
        """End it; return the exit status."""
        await self.link.close()
        return await self._child.stop(STOP_TIMEOUT_S)


async def _connect(child: Child) -> SoftphoneLink:
    ready = await child.ready(READY_TIMEOUT_S)
    endpoint = wire.Endpoint.read(child.spec.ready_file) if ready else None
    if endpoint is None:
        raise SoftphoneGoneError(child.last_words())
    try:
        link: SoftphoneLink = await wire.connect(endpoint, protocol.Message)
    except OSError as error:
        raise SoftphoneGoneError(str(error)) from error
    return link


class SoftphoneSupervisor:
    """Keeps the console's softphone running."""

    def __init__(self, spec: ChildSpec, store: Store, control: SoftphoneControl) -> None:
        self._spec = spec
        self._store = store
        self._control = control
        self._backoff = Backoff(first_s=0.1)

    async def run(self) -> None:
        """Run until cancelled; the process then ends in order."""
        while True:
            try:
                await self._serve()
            except (SoftphoneGoneError, wire.LinkClosedError, msgspec.MsgspecError) as error:
                self._store.apply(SoftphoneStopped(_sentence(error)))
            await asyncio.sleep(self._backoff.next_s())

    async def _serve(self) -> None:
        process = await SoftphoneProcess.start(self._spec)
        try:
            self._backoff.reset()
            await self._control.serve(process.link)
        finally:
            await process.stop()


def _sentence(error: Exception) -> str:
    words = str(error) if isinstance(error, SoftphoneGoneError) else ""
    return last_said(tr("The softphone has stopped; it is being started again."), words)

"""The engine itself: attaching to it, what it then tells, and its life."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

import msgspec

from backend.ports.telephony.commands import Batch
from backend.ports.telephony.events import NumberedEvent
from backend.ports.telephony.vocabulary import Binding, ChannelState, Subscription, TrunkInfo


class ChannelInfo(msgspec.Struct, frozen=True):
    """A live channel."""

    channel_id: str
    username: str
    binding_id: str | None
    state: ChannelState
    bridge_id: str | None
    held: bool
    muted: bool


class Snapshot(msgspec.Struct, frozen=True, tag=True):
    """The engine as it is when a caller attaches; unacknowledged events follow it.

    ``engine_id`` differs after a restart of the engine: nothing of before lives on. ``sip_host`` and
    ``sip_port`` are where phones register, by UDP and TCP; ``tls_host`` and ``tls_port`` are where they do so
    by TLS, "" and 0 where it is not served. ``fresh``: no caller has set accounts yet, so nobody
    is registered.
    """

    engine_id: str
    sip_host: str
    sip_port: int
    acknowledged: int
    channels: list[ChannelInfo]
    bridges: list[str]
    recordings: list[str]
    bindings: list[Binding]
    remembered: dict[str, bytes]
    tls_host: str = ""
    tls_port: int = 0
    trunks: list[TrunkInfo] = []
    fresh: bool = False
    subscriptions: list[Subscription] = []

    @property
    def sip_address(self) -> str:
        """Where phones register, ``host:port``."""
        return _host_port(self.sip_host, self.sip_port)

    @property
    def tls_address(self) -> str | None:
        """Where they do so by TLS, ``host:port``."""
        return _host_port(self.tls_host, self.tls_port) if self.tls_port else None


def _host_port(host: str, port: int) -> str:
    """Join a numeric address and a port; IPv6 goes in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


class EngineLostError(ConnectionError):
    """The engine died or cannot be reached; ``connect`` again gives a new Snapshot."""


class TelephonyEngine(Protocol):
    """One attached engine."""

    async def connect(self) -> Snapshot:
        """Start or find the engine and attach. Waits and retries until it succeeds."""

    def send(self, batch: Batch) -> None:
        """Queue a batch; order is kept. Swallowed while the engine is lost."""

    def events(self) -> AsyncIterator[NumberedEvent]:
        """Yield events in order until the engine is lost. Raises EngineLostError then."""

    async def stop(self) -> None:
        """End all calls and the engine, within 3 s."""

    async def detach(self) -> None:
        """Let go of the engine; calls go on for its grace time."""

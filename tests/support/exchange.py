"""An exchange under test, and a backend that does nothing but what the test says.

``in_this_process`` runs the exchange's parts on the test's loop; ``as_process`` starts the real process.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from backend.ports.telephony import (
    Account,
    AnyCommand,
    AnyEvent,
    Batch,
    EngineLostError,
    Originate,
    Party,
    RegistrationChanged,
    SetAccounts,
    Snapshot,
)
from backend.ports.telephony_link import Statistics
from backend.telephony.embedded.exchange import Exchange
from backend.telephony.embedded.options import Options, TlsOptions
from backend.telephony.embedded.sip.settings import AgentSettings
from backend.telephony.link.engine import EmbeddedEngine
from backend.telephony.link.process import ExchangeSettings
from backend.telephony.link.statistics import read_statistics
from tests.support.raw_message import ha1
from tests.support.raw_phone import RawPhone

REALM = "example.org"
SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
TIMEOUT_S = 10.0
E = TypeVar("E", bound=AnyEvent)


def account(username: str) -> Account:
    """Return an account as the backend hands it over; the password is ``sip-<username>``."""
    password = f"sip-{username}"
    return Account(
        username,
        f"User {username}",
        ha1(username, REALM, password, "MD5"),
        ha1(username, REALM, password, "SHA-256"),
    )


class Switchboard:
    """A backend in a test's hand: sends commands, waits for events. Acknowledges what it has waited for."""

    def __init__(self, engine: EmbeddedEngine, endpoint_file: Path) -> None:
        self.engine = engine
        self.endpoint_file = endpoint_file
        self.snapshot: Snapshot
        self.events: list[AnyEvent] = []
        self.last = 0
        self.lost = asyncio.Event()
        self._changed = asyncio.Event()
        self._reader: asyncio.Task[None] | None = None
        self.phones: list[RawPhone] = []

    @classmethod
    def at(cls, folder: Path, *, grace_s: float = 60.0) -> Switchboard:
        """Make one for the exchange whose files are in ``folder``."""
        file = folder / "exchange.json"
        settings = ExchangeSettings(
            endpoint_file=file,
            sip="127.0.0.1:0",
            sounds=SOUNDS,
            log_file=folder / "exchange.log",
            grace_s=grace_s,
        )
        return cls(EmbeddedEngine(settings), file)

    async def connect(self) -> Snapshot:
        """Attach, and read events from now on."""
        async with asyncio.timeout(TIMEOUT_S):
            self.snapshot = await self.engine.connect()
        self.last = self.snapshot.acknowledged
        self.lost.clear()
        self._reader = asyncio.create_task(self._read())
        return self.snapshot

    async def close(self) -> None:
        """Read no more, and close the phones made of text."""
        for phone in self.phones:
            phone.close()
        self.phones.clear()
        await self._stop_reading()

    async def reconnect(self) -> Snapshot:
        """Attach anew, as a backend that was started again."""
        await self._stop_reading()
        return await self.connect()

    async def _stop_reading(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.gather(self._reader, return_exceptions=True)
            self._reader = None

    @property
    def sip(self) -> tuple[str, int]:
        """Where phones register."""
        return self.snapshot.sip_host, self.snapshot.sip_port

    @property
    def registrar(self) -> str:
        return f"sip:{self.snapshot.sip_host}:{self.snapshot.sip_port}"

    def do(self, *commands: AnyCommand) -> None:
        """Send a batch."""
        self.engine.send(Batch(self.last, list(commands)))

    async def detach(self) -> None:
        """Leave the exchange alone, as a backend that ends."""
        await self._stop_reading()
        await self.engine.detach()

    def set_accounts(self, *usernames: str) -> None:
        self.do(SetAccounts(REALM, [account(username) for username in usernames]))

    async def next(self, kind: type[E], matches: Callable[[E], bool] = lambda _: True) -> E:
        """Wait for the next event of a kind, and take it and no other out of ``events``."""

        def look() -> E | None:
            for event in self.events:
                if isinstance(event, kind) and matches(event):
                    self.events.remove(event)
                    return event
            return None

        try:
            async with asyncio.timeout(TIMEOUT_S):
                while (found := look()) is None:
                    self._changed.clear()
                    await self._changed.wait()
                return found
        except TimeoutError:
            raise AssertionError(f"no {kind.__name__}; there are {self.events}") from None

    async def raw_phone(self, username: str) -> RawPhone:
        """Open a phone made of text, registered."""
        phone = await RawPhone.open(self.sip, username, f"sip-{username}", REALM)
        response = await phone.register()
        self.phones.append(phone)
        assert response.status == 200, response.start
        return phone

    async def binding_of(self, username: str) -> str:
        """Wait until a user has a phone; return its binding's id."""
        event = await self.next(RegistrationChanged, lambda e: e.username == username and bool(e.bindings))
        return event.bindings[-1].binding_id

    def originate(self, channel_id: str, binding_id: str, caller: str = "1000") -> Originate:
        return Originate(channel_id, binding_id, Party(caller, f"User {caller}"))

    async def statistics(self) -> Statistics:
        return await read_statistics(self.endpoint_file)

    async def settled(self) -> Statistics:
        """Wait until no call is left; return what is left else."""
        async with asyncio.timeout(TIMEOUT_S):
            while True:
                now = await self.statistics()
                if not (
                    now.legs or now.bridges or now.recordings or now.playbacks or now.dialogs or now.ports
                ):
                    return now
                await asyncio.sleep(0.05)

    async def _read(self) -> None:
        try:
            async for numbered in self.engine.events():
                assert numbered.number == self.last + 1, (numbered.number, self.last)
                self.last = numbered.number
                self.events.append(numbered.event)
                self._changed.set()
        except EngineLostError:
            self.lost.set()


@asynccontextmanager
async def in_this_process(
    folder: Path,
    *,
    grace_s: float = 60.0,
    rtp_ports: tuple[int, int] = (20000, 29999),
    agent: AgentSettings | None = None,
    tls: TlsOptions | None = None,
) -> AsyncIterator[Switchboard]:
    """Run an exchange on this loop, with a backend on the real link that gives it no accounts."""
    file = folder / "exchange.json"
    exchange = Exchange(Options(file, "127.0.0.1", 0, *rtp_ports, SOUNDS, grace_s, tls=tls), agent)
    await exchange.start()
    try:
        board = Switchboard.at(folder, grace_s=grace_s)
        try:
            async with asyncio.timeout(60):
                await board.connect()
                board.set_accounts()
                yield board
        finally:
            await board.close()
            await board.engine.detach()
    finally:
        await exchange.close()


@asynccontextmanager
async def as_process(folder: Path, *, grace_s: float = 60.0) -> AsyncIterator[Switchboard]:
    """Start the exchange process, attached and without an account; stop it afterwards."""
    board = Switchboard.at(folder, grace_s=grace_s)
    try:
        await board.connect()
        board.set_accounts()
        yield board
    finally:
        await board.close()
        await board.engine.stop()

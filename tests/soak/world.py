"""A real backend with its exchange, a phone for each user, and clients of the HTTP API that watch everything.

What the clients see in their event streams is kept, to be held against the communication log at the end.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from httpx_sse import aconnect_sse

from backend.contract.wire import Endpoint
from backend.ports.telephony import EngineLostError
from tests.soak.robot import RobotPhone
from tests.support.backend import DOMAIN, ApiUser, Backend, api_user

USERS = {"alice": "1001", "bob": "1002", "carol": "1003", "dave": "1004", "erin": "1005", "frank": "1006"}
LATE_S = 45.0
"""A request to a phone that has vanished takes 32 s to time out; within this all must be over."""
RECONNECT_S = 0.1


@dataclass
class Seen:
    """What one user was shown of one call."""

    statuses: list[str] = field(default_factory=list)
    inbound: bool = False
    event: str = ""


class World:
    """Everything that runs."""

    def __init__(self, backend: Backend, seed: int) -> None:
        self.backend = backend
        self.random = random.Random(seed)
        self.phones: dict[str, RobotPhone] = {}
        self.users: dict[str, ApiUser] = {}
        self.seen: dict[str, dict[str, Seen]] = {}
        self.failures: list[str] = []
        self.latencies_ms: list[float] = []
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        """Commands by action."""
        self.originated = 0
        self.kills = 0
        self.snapshots: Counter[str] = Counter()
        """How often each user's stream began anew; what happened before may not have been seen."""
        self.undisturbed_at = 0.0
        """Before this time (monotonic) something was killed, and requests may fail."""
        self._watchers: list[asyncio.Task[None]] = []

    @property
    def disturbed(self) -> bool:
        """Whether something was killed a moment ago."""
        return time.monotonic() < self.undisturbed_at

    def live_calls(self, user: str) -> list[str]:
        """Return the calls that a user has been shown and whose end was not, newest last."""
        return [uid for uid, seen in self.seen[user].items() if seen.statuses[-1] != "TERMINATED"][-5:]

    async def open(self, stack: contextlib.AsyncExitStack) -> None:
        """Register the phones, sign the users in and begin to watch."""
        for user, extension in USERS.items():
            phone = await RobotPhone.connect(self._sip, extension, DOMAIN)
            stack.callback(phone.close)
            self.phones[user] = phone
            self.users[user] = await stack.enter_async_context(api_user(self.backend, user))
            self.users[user].client.timeout = httpx.Timeout(20)
            self.seen[user] = {}
            self._watchers.append(asyncio.create_task(self._watch(user), name=f"watch {user}"))
        stack.push_async_callback(self._stop_watching)
        async with asyncio.timeout(LATE_S):
            while len(self.snapshots) < len(USERS):
                await asyncio.sleep(0.02)

    async def kill_backend(self) -> None:
        """Kill the backend, and start another one."""
        self.kills += 1
        self.undisturbed_at = time.monotonic() + LATE_S
        await self.backend.kill()
        await self.backend.start()
        self.undisturbed_at = time.monotonic() + 1

    async def kill_exchange(self) -> None:
        """Kill the exchange; the backend starts another one, at which the phones register anew."""
        endpoint = Endpoint.read(self.backend.data / "exchange.json")
        assert endpoint is not None
        self.kills += 1
        self.undisturbed_at = time.monotonic() + LATE_S
        os.kill(endpoint.pid, signal.SIGKILL)
        async with asyncio.timeout(LATE_S):
            while not await self._is_another(endpoint):
                await asyncio.sleep(0.05)
            for phone in self.phones.values():
                phone.drop_calls()
                while (await phone.register(expires=3600)).status != 200:
                    await asyncio.sleep(0.1)
        self.undisturbed_at = time.monotonic() + 1

    async def until_undisturbed(self) -> None:
        """Wait until what was killed is there again."""
        while self.disturbed:
            await asyncio.sleep(0.1)

    async def register(self) -> None:
        """Refresh all registrations."""
        for phone in self.phones.values():
            await phone.register(expires=3600)

    async def quieten(self) -> None:
        """End all calls, and wait until nothing is left of any."""
        for phone in self.phones.values():
            phone.deaf, phone.loss = False, 0.0
        async with asyncio.timeout(2 * LATE_S):
            while not await self._is_quiet():
                await asyncio.sleep(0.2)
        held = await self.backend.statistics()
        if held.journal:
            await asyncio.sleep(0.5)
            held = await self.backend.statistics()
        self.check(not held.journal, f"events that nobody has taken: {held}")

    async def _is_quiet(self) -> bool:
        await asyncio.gather(*(self.hang_up(user) for user in self.users))
        with contextlib.suppress(EngineLostError, TimeoutError):
            held = await self.backend.statistics()
            left = (held.legs, held.bridges, held.recordings, held.playbacks, held.ports)
            return not any(left) and not held.remembered_bytes
        return False

    async def hang_up(self, user: str) -> None:
        """End what the user has, whether the backend knows of it or the phone alone."""
        with contextlib.suppress(AssertionError, TimeoutError):
            await asyncio.gather(*(call.hang_up() for call in self.phones[user].talking))
        with contextlib.suppress(httpx.HTTPError, AssertionError):
            for call in await self.users[user].calls():
                await self.users[user].request("DELETE", f"/api/callcontrol/{{user}}/{call['callId']}")

    def check(self, holds: bool, sentence: str) -> None:
        """Note a failure."""
        if not holds:
            self.failures.append(sentence)

    @property
    def _sip(self) -> tuple[str, int]:
        host, _, port = self.backend.sip.rpartition(":")
        return host, int(port)

    async def _is_another(self, former: Endpoint) -> bool:
        endpoint = Endpoint.read(self.backend.data / "exchange.json")
        if endpoint in (None, former):
            return False
        with contextlib.suppress(EngineLostError, TimeoutError, OSError):
            await self.backend.statistics()
            return True
        return False

    # --- watching

    async def _watch(self, user: str) -> None:
        """Read the event stream of a user, again and again."""
        client = self.users[user].client
        path, last = f"/api/stream/{DOMAIN}/{user}", ""
        while True:
            headers = {"Last-Event-ID": last} if last else {}
            with contextlib.suppress(httpx.HTTPError):
                async with aconnect_sse(
                    client, "GET", path, headers=headers, timeout=httpx.Timeout(10, read=30)
                ) as source:
                    async for event in source.aiter_sse():
                        last = event.id or last
                        self._note(user, event.event, json.loads(event.data or "{}"))
            await asyncio.sleep(RECONNECT_S)

    def _note(self, user: str, kind: str, data: dict[str, object]) -> None:
        self.snapshots[user] += kind == "snapshot"
        calls = data.get("calls") if kind == "snapshot" else [data["call"]] if kind == "call" else []
        assert isinstance(calls, list)
        for call in calls:
            seen = self.seen[user].setdefault(call["callId"], Seen())
            self.check(
                "TERMINATED" not in seen.statuses or kind == "snapshot",
                f"{user}: call {call['callId']} goes on after its end: {seen.statuses} {call['status']}",
            )
            seen.statuses.append(call["status"])
            seen.inbound, seen.event = call["inbound"], call.get("event", "")

    async def _stop_watching(self) -> None:
        for task in self._watchers:
            task.cancel()
        await asyncio.gather(*self._watchers, return_exceptions=True)


@contextlib.asynccontextmanager
async def open_world(folder: Path, seed: int) -> AsyncIterator[World]:
    """Start everything, and end it in order."""
    backend = Backend(folder)
    await backend.start()
    try:
        async with contextlib.AsyncExitStack() as stack:
            world = World(backend, seed)
            await world.open(stack)
            yield world
    finally:
        await backend.stop()

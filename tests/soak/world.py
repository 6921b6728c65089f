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
from collections import Counter, deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import httpx
from httpx_sse import aconnect_sse

from backend.contract.wire import Endpoint
from backend.ports.telephony import EngineLostError
from tests.soak.robot import Mood, RobotPhone
from tests.support.backend import DOMAIN, ApiUser, Backend, api_user

USERS = {"alice": "1001", "bob": "1002", "carol": "1003", "dave": "1004", "erin": "1005", "frank": "1006"}
SECOND = ("alice", "bob", "carol")
"""Users with a second phone, which rings and does not answer by itself."""
PROGRAM = "crm"
ORGANISATION = Path(__file__).with_name("organisation.toml")
KEPT_EXAMPLES = 20
LATE_S = 45.0
"""A request to a phone that has vanished takes 32 s to time out; within this all must be over."""
RECONNECT_S = 0.1


@dataclass
class Seen:
    """What one user was shown of one call."""

    statuses: list[str] = field(default_factory=list)
    inbound: bool = False
    event: str = ""
    duration_s: int = 0
    """As it was told last."""
    began: float = 0.0
    answered: float | None = None
    ended: float | None = None
    """When it was told first, that it is answered, and that it is over, by ``time.monotonic``."""
    recorded: bool = False
    """Whether it was ever recorded."""
    saved: bool = False
    """Whether what was recorded is to be kept, of users who have to say so."""

    def take(self, call: dict[str, Any], now: float) -> None:
        """Note a state that was told."""
        self.began = self.began or now
        self.statuses.append(call["status"])
        self.inbound, self.event = call["inbound"], call.get("event", "")
        self.duration_s = call.get("duration", 0)
        self.recorded = self.recorded or bool(call.get("recording") or call.get("externalRecording"))
        if self.event in ("RECORDING_SAVED", "RECORDING_DISCARDED"):
            self.saved = self.event == "RECORDING_SAVED"
        if self.answered is None and call["status"] in ("ACTIVE", "HELD"):
            self.answered = now
        if call["status"] == "TERMINATED":
            self.ended = self.ended or now


class World:
    """Everything that runs."""

    def __init__(self, backend: Backend, seed: int) -> None:
        self.backend = backend
        self.random = random.Random(seed)
        self.phones: dict[str, RobotPhone] = {}
        self.second: dict[str, RobotPhone] = {}
        self.users: dict[str, ApiUser] = {}
        self.seen: dict[str, dict[str, Seen]] = {}
        self.latest: dict[str, dict[str, dict[str, Any]]] = {}
        """The last state of each call that is not over, by user and call id."""
        self.parked: list[dict[str, Any]] = []
        self.reserved: set[str] = set()
        """Users that a scene has for itself."""
        self.failures: list[str] = []
        self.latencies_ms: list[float] = []
        """Of requests that came while no others were sent at once on purpose."""
        self.bursts = 0
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        """Commands by action."""
        self.running: Counter[str] = Counter()
        """Scenes by name."""
        self.tried: Counter[str] = Counter()
        self.played: Counter[str] = Counter()
        """Scenes begun, and come to their end."""
        self.broken_off: Counter[str] = Counter()
        """Why scenes did not come to their end."""
        self.examples: deque[str] = deque(maxlen=KEPT_EXAMPLES)
        self.messages = 0
        """How many messages were left in mailboxes, as far as scenes know."""
        self.being_left: set[str] = set()
        """The files of these and of those that scenes have not come to the end of."""
        self.originated = 0
        self.kills = 0
        self.snapshots: Counter[str] = Counter()
        """How often each user's stream began anew; what happened before may not have been seen."""
        self.undisturbed_at = 0.0
        """Before this time (monotonic) something was killed, and requests may fail."""
        self._watchers: list[asyncio.Task[None]] = []

    @property
    def recordings(self) -> Path:
        """Where the backend keeps recordings."""
        return self.backend.data / "recordings"

    @property
    def disturbed(self) -> bool:
        """Whether something was killed a moment ago."""
        return time.monotonic() < self.undisturbed_at

    def handsets(self, user: str) -> list[RobotPhone]:
        """Return the phones of a user."""
        return [each for each in (self.phones[user], self.second.get(user)) if each is not None]

    @property
    def all_phones(self) -> list[RobotPhone]:
        """The phones of everybody."""
        return [*self.phones.values(), *self.second.values()]

    def took(self, began: float) -> None:
        """Note how long a request took that was sent at ``began``, by ``time.perf_counter``."""
        if not self.bursts:
            self.latencies_ms.append((time.perf_counter() - began) * 1000)

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
            if user in SECOND:
                self.second[user] = await RobotPhone.connect(self._sip, extension, DOMAIN)
                self.second[user].mood = Mood.RING
                stack.callback(self.second[user].close)
            self.seen[user], self.latest[user] = {}, {}
            self._watchers.append(asyncio.create_task(self._watch(user), name=f"watch {user}"))
        self.users[PROGRAM] = await stack.enter_async_context(api_user(self.backend, PROGRAM))
        for user in ("carol", "frank"):
            await self.users[user].ask("PUT", "/api/voicemailsettings/{user}", {"allowVoicemail": True})
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
            for phone in self.all_phones:
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
        for phone in self.all_phones:
            await phone.register(expires=3600)

    async def quieten(self) -> None:
        """End all calls, and wait until nothing is left of any."""
        for phone in self.all_phones:
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
        await asyncio.gather(*(self.hang_up(user) for user in USERS))
        with contextlib.suppress(EngineLostError, TimeoutError):
            held = await self.backend.statistics()
            left = (held.legs, held.bridges, held.recordings, held.playbacks, held.ports)
            return not any(left) and not held.remembered_bytes
        return False

    async def backend_tasks(self) -> int:
        """Ask the backend how many asyncio tasks it has."""
        response = await self.users["alice"].request("GET", "/metrics")
        assert response.is_success, response.text
        (line,) = [each for each in response.text.splitlines() if each.startswith("deskline_tasks ")]
        return int(float(line.split()[1]))

    async def hang_up(self, user: str) -> None:
        """End what the user has, whether the backend knows of it or the phone alone."""
        with contextlib.suppress(AssertionError, TimeoutError):
            talking = [call for phone in self.handsets(user) for call in phone.talking]
            await asyncio.gather(*(call.hang_up() for call in talking))
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
        if kind in ("snapshot", "parked"):
            self.parked = cast("list[dict[str, Any]]", data["parked"])
        if kind == "snapshot":
            self.latest[user].clear()
        calls = data.get("calls") if kind == "snapshot" else [data["call"]] if kind == "call" else []
        assert isinstance(calls, list)
        for call in calls:
            seen = self.seen[user].setdefault(call["callId"], Seen())
            self.check(
                "TERMINATED" not in seen.statuses or kind == "snapshot",
                f"{user}: call {call['callId']} goes on after its end: {seen.statuses} {call['status']}",
            )
            seen.take(call, time.monotonic())
            if call["status"] == "TERMINATED":
                self.latest[user].pop(call["callId"], None)
            else:
                self.latest[user][call["callId"]] = call

    async def _stop_watching(self) -> None:
        for task in self._watchers:
            task.cancel()
        await asyncio.gather(*self._watchers, return_exceptions=True)


@contextlib.asynccontextmanager
async def open_world(folder: Path, seed: int) -> AsyncIterator[World]:
    """Start everything, and end it in order."""
    backend = Backend(folder, demo=False)
    await backend.configure(ORGANISATION.read_text())
    await backend.start()
    try:
        async with contextlib.AsyncExitStack() as stack:
            world = World(backend, seed)
            await world.open(stack)
            yield world
    finally:
        await backend.stop()

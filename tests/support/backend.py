"""The real backend process with the demo organisation, and clients of its HTTP API."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from backend.ports.telephony import EngineLostError
from backend.ports.telephony_link import Statistics
from backend.telephony.link.statistics import read_statistics

ROOT = Path(__file__).parents[2]
DOMAIN = "example.org"
START_TIMEOUT_S = 30.0
END_TIMEOUT_S = 5.0
ALL_APIS = ("CALLS", "USER", "CALL_CONTROL")


async def until_exchange_idle(endpoint_file: Path, timeout_s: float = 10.0) -> Statistics:
    """Wait until an exchange holds nothing of any call: no leg, bridge, port, state; return what it holds."""
    held = await read_statistics(endpoint_file)
    try:
        async with asyncio.timeout(timeout_s):
            while (
                held.legs
                + held.bridges
                + held.recordings
                + held.playbacks
                + held.ports
                + held.remembered_bytes
            ):
                await asyncio.sleep(0.05)
                held = await read_statistics(endpoint_file)
    except TimeoutError:
        raise AssertionError(f"the exchange still holds {held}") from None
    return held


class Backend:
    """A backend that runs; ``http`` is its base address, ``sip`` is HOST:PORT.

    Without ``demo`` it needs an organisation: see ``configure``.
    """

    def __init__(self, folder: Path, *arguments: str, demo: bool = True) -> None:
        self.data = folder / "data"
        self.http = ""
        self.sip = "127.0.0.1:0"
        self._arguments = arguments
        self._organisation = ["--demo"] if demo else []
        self._ready = folder / "ready.json"
        self._log = folder / "backend.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The process."""
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start it, again on the ports that it had; wait until it serves."""
        self._ready.unlink(missing_ok=True)
        http = self.http.removeprefix("http://") or "127.0.0.1:0"
        command = [*self._organisation, "--data-dir", str(self.data), "--http", http, "--sip", self.sip]
        command += ["--ready-file", str(self._ready), *self._arguments]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "backend", *command], cwd=ROOT, stdout=log, stderr=log
            )
        async with asyncio.timeout(START_TIMEOUT_S):
            while not self._ready.exists():
                if self._process.poll() is not None:
                    raise AssertionError(self._log.read_text())
                await asyncio.sleep(0.02)
        told = json.loads(self._ready.read_text())
        assert told["pid"] == self.pid
        self.http, self.sip = told["http"], told["sip"]

    async def configure(self, text: str, *options: str) -> str:
        """Give it a configuration file, whether it runs or not; return what is said."""
        file = self._ready.with_name("organisation.toml")
        file.write_text(text)
        command = ["configure", str(file), "--data-dir", str(self.data), *options]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "backend", *command),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        said, refused = await process.communicate()
        assert process.returncode == 0, refused.decode()
        return said.decode()

    async def kill(self) -> None:
        """End it as a crash does."""
        assert self._process is not None
        self._process.kill()
        await self._ended()

    async def stop(self) -> None:
        """End it in order; fails where that takes over five seconds or leaves the exchange behind."""
        if self._process is None or self._process.poll() is not None:
            return
        self._process.send_signal(signal.SIGTERM)
        status = await self._ended()
        assert status == 0, self._log.read_text()

    async def statistics(self) -> Statistics:
        """Ask the exchange what it holds."""
        return await read_statistics(self.data / "exchange.json")

    async def until_idle(self) -> None:
        """Wait until the exchange holds nothing of any call."""
        await until_exchange_idle(self.data / "exchange.json")

    async def end_exchange(self) -> None:
        """End an exchange that was left behind on purpose."""
        from backend.telephony.link.engine import EmbeddedEngine
        from backend.telephony.link.process import ExchangeSettings

        sounds, log = ROOT / "resources" / "sounds", self.data / "exchange.log"
        settings = ExchangeSettings(self.data / "exchange.json", self.sip, sounds, log)
        with contextlib.suppress(EngineLostError):
            await EmbeddedEngine(settings).stop()

    async def _ended(self) -> int:
        process = self._process
        assert process is not None
        try:
            async with asyncio.timeout(END_TIMEOUT_S):
                while process.poll() is None:
                    await asyncio.sleep(0.02)
        except TimeoutError:
            process.kill()
            process.wait()
            raise AssertionError(
                "the backend took over five seconds to end:\n" + self._log.read_text()
            ) from None
        return process.wait()


class ApiUser:
    """One user's client of the HTTP API, with a ticket for everything."""

    def __init__(self, client: httpx.AsyncClient, user: str) -> None:
        self.client = client
        self.user = user

    async def request(self, method: str, path: str, body: object = None) -> httpx.Response:
        """Send a request; ``path`` may have ``{user}`` for domain and user."""
        address = path.replace("{user}", f"{DOMAIN}/{self.user}")
        return await self.client.request(method, address, json=body)

    async def ask(self, method: str, path: str, body: object = None) -> Any:
        """Send a request that must be done; return its answer."""
        response = await self.request(method, path, body)
        assert response.is_success, f"{method} {path}: {response.status_code} {response.text}"
        return response.json() if response.content else None

    async def calls(self) -> list[dict[str, Any]]:
        """The calls of the user now."""
        state: dict[str, list[dict[str, Any]]] = await self.ask("GET", "/api/callstate/{user}")
        return state["calls"]

    async def until_calls(self, *statuses: str, timeout_s: float = 10.0) -> list[dict[str, Any]]:
        """Wait until the user's calls have these statuses; return them in this order."""
        calls: list[dict[str, Any]] = []
        try:
            async with asyncio.timeout(timeout_s):
                while True:
                    calls = await self.calls()
                    if sorted(call["status"] for call in calls) == sorted(statuses):
                        break
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"{self.user} has no {statuses}: {calls}") from None
        return sorted(calls, key=lambda call: statuses.index(call["status"]))

    async def device(self) -> str:
        """Wait for an active device; return its id."""
        async with asyncio.timeout(10):
            while not (devices := await self.ask("GET", "/api/userdevices/{user}/active")):
                await asyncio.sleep(0.05)
        device: str = devices[0]["deviceId"]
        return device


@contextlib.asynccontextmanager
async def running_backend(
    folder: Path, *arguments: str, organisation: str | None = None
) -> AsyncIterator[Backend]:
    """Start a backend, of the demo organisation or that of a configuration, and end it in order."""
    backend = Backend(folder, *arguments, demo=organisation is None)
    if organisation is not None:
        await backend.configure(organisation)
    await backend.start()
    try:
        yield backend
    finally:
        await backend.stop()


@contextlib.asynccontextmanager
async def api_user(backend: Backend, user: str) -> AsyncIterator[ApiUser]:
    """Sign a user of the demo organisation in."""
    # Shorter than the server keeps a connection: a request must not cross its end.
    limits = httpx.Limits(keepalive_expiry=2.0)
    async with httpx.AsyncClient(base_url=backend.http, limits=limits) as client:
        response = await client.post(
            f"/api/tickets/{DOMAIN}/{user}",
            params={"api": list(ALL_APIS), "platform": "other", "name": "test"},
            auth=(user, f"demo-{user}"),
        )
        assert response.status_code == 200, response.text
        client.headers["Authorization"] = f"Bearer {response.json()['token']}"
        yield ApiUser(client, user)

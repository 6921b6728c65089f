"""baresip as an independent phone: a process driven over its ``ctrl_tcp`` module (netstrings of JSON).

It says a sine tone (two minutes at most) and writes what it hears to a WAV file (module ``sndfile``).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import wave
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

LEVEL = 0.25
"""Of the tone that it says; 1 is full scale."""
MODULES = Path("/usr/lib/baresip/modules")

CONFIG = """\
poll_method epoll
sip_listen {listen}
{prefer}call_local_timeout 120
call_max_calls 4
audio_path /usr/share/baresip
audio_player aubridge,{name}-unheard
audio_source aufile,{folder}/says.wav
audio_alert aubridge,{name}-alert
audio_srate {rate}
audio_channels 1
rtp_ports 20000-29999
rtp_timeout 0
snd_path {folder}/heard
module_path {modules}
module {codec}.so
module aufile.so
module aubridge.so
module sndfile.so
module_tmp uuid.so
module_tmp account.so
module_app menu.so
module_app contact.so
module_app presence.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:{control}
"""


class Baresip:
    """One running baresip with one account."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        folder: Path,
    ) -> None:
        self.folder = folder
        self.events: list[dict[str, Any]] = []
        self._process = process
        self._reader = reader
        self._writer = writer
        self._arrived = asyncio.Condition()
        self._listener = asyncio.create_task(self._listen())

    async def command(self, name: str, params: str = "") -> None:
        """Send one of baresip's long commands (``dial``, ``accept``, ``hangup``, ``hold`` …)."""
        text = json.dumps({"command": name, "params": params, "token": name})
        self._writer.write(f"{len(text)}:{text},".encode())
        await self._writer.drain()

    async def answer(self, name: str, params: str = "") -> str:
        """Send a command and return what it prints, without colours."""
        await self.command(name, params)
        event = await self.wait(lambda event: event.get("response") is True and event.get("token") == name)
        return re.sub(r"\x1b\[[0-9;]*m", "", str(event.get("data", "")))

    async def sees(self, watched: str, status: str, timeout_s: float = 10.0) -> None:
        """Wait until the lamp of a contact shows a status (Online, Offline, Busy, Unknown)."""
        async with asyncio.timeout(timeout_s):
            while True:
                lines = (await self.answer("contacts")).splitlines()
                if any(status in line and f"sip:{watched}@" in line for line in lines):
                    return
                await asyncio.sleep(0.1)

    async def wait(
        self, matches: Callable[[dict[str, Any]], bool], timeout_s: float = 10.0
    ) -> dict[str, Any]:
        """Return the first event that matches, taking it and all before it out of ``events``."""
        async with asyncio.timeout(timeout_s), self._arrived:
            while True:
                for index, event in enumerate(self.events):
                    if matches(event):
                        del self.events[: index + 1]
                        return event
                await self._arrived.wait()

    async def wait_for(self, kind: str, timeout_s: float = 10.0) -> dict[str, Any]:
        """Wait for an event by its type, such as REGISTER_OK, CALL_INCOMING, CALL_ESTABLISHED."""
        return await self.wait(lambda event: event.get("type") == kind, timeout_s)

    def heard(self) -> list[Path]:
        """The WAV files of what was heard, oldest first; whole once the call is closed."""
        return sorted((self.folder / "heard").glob("*-dec.wav"))

    async def _listen(self) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                length = int((await self._reader.readuntil(b":"))[:-1])
                netstring = await self._reader.readexactly(length + 1)
                event = json.loads(netstring[:-1])
                async with self._arrived:
                    self.events.append(event)
                    self._arrived.notify_all()

    async def close(self) -> None:
        """End the calls and the process."""
        with contextlib.suppress(ConnectionError):
            await self.command("quit")
        try:
            async with asyncio.timeout(3):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        self._writer.close()
        self._listener.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._listener


def _write_profile(
    folder: Path,
    registrar: str,
    username: str,
    password: str,
    *,
    tone: int,
    codec: str,
    control: int,
    watches: Sequence[str],
    settings: str,
    parameters: str,
    account: str,
) -> None:
    (folder / "heard").mkdir(parents=True, exist_ok=True)
    rate = 16000 if codec == "g722" else 8000
    write_tone(folder / "says.wav", tone, rate)
    config = CONFIG.format(
        name=username,
        folder=folder,
        modules=MODULES,
        codec=codec,
        rate=rate,
        control=control,
        listen="[::1]:0" if registrar.startswith("[") else "127.0.0.1:0",
        prefer="net_prefer_ipv6 yes\n" if registrar.startswith("[") else "",
    )
    (folder / "config").write_text(config + settings)
    contacts = [f'"{watched}" <sip:{watched}@{registrar}>;presence=p2p\n' for watched in watches]
    (folder / "contacts").write_text("".join(contacts))
    address = f"<sip:{username}@{registrar}{parameters}>;auth_user={username};auth_pass={password};regint=60"
    (folder / "accounts").write_text(f"{address};answermode=manual{account}\n")


def write_tone(path: Path, frequency_hz: int, rate: int, seconds: int = 120) -> None:
    """Write a tone to a WAV file."""
    phase = 2 * np.pi * frequency_hz / rate * np.arange(seconds * rate)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((LEVEL * 32767 * np.sin(phase)).astype("<i2").tobytes())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.asynccontextmanager
async def baresip(
    folder: Path,
    registrar: str,
    username: str,
    password: str,
    *,
    tone: int = 440,
    codec: str = "g711",
    watches: Sequence[str] = (),
    settings: str = "",
    parameters: str = "",
    account: str = "",
) -> AsyncIterator[Baresip]:
    """Start baresip, registered as ``username`` at ``registrar`` (host:port), and end it afterwards.

    It watches the presence of the accounts ``watches``. ``settings`` are further lines of its configuration,
    ``parameters`` those of its account's address, such as ``;transport=tls``, ``account`` the account's own.
    """
    control = _free_port()
    _write_profile(
        folder,
        registrar,
        username,
        password,
        tone=tone,
        codec=codec,
        control=control,
        watches=watches,
        settings=settings,
        parameters=parameters,
        account=account,
    )
    with (folder / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec("baresip", "-f", str(folder), stdout=log, stderr=log)
    for _ in range(100):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", control)
            break
        except ConnectionRefusedError:
            await asyncio.sleep(0.05)
    else:
        process.kill()
        await process.wait()
        raise TimeoutError("baresip does not listen: " + (folder / "log").read_text())
    phone = Baresip(process, reader, writer, folder)
    try:
        yield phone
    finally:
        await phone.close()

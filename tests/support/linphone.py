"""linphone as an independent phone: its console program, driven by what is typed to it and what it prints.

It needs neither a sound device nor a display: it says a tone from a WAV file (two minutes at most) and writes
what it hears to another.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from tests.support.baresip import write_tone

END_S = 5.0
RATE = 8000
CONFIG = """\
[sip]
sip_port=-1
sip_tcp_port=-1
sip_tls_port=-1
root_ca={authority}
verify_server_certs=1
verify_server_cn=1
media_encryption={encryption}
media_encryption_mandatory={mandatory}
subscribe_expires=60
[net]
enable_nat_helper=0
[misc]
uuid={username}
"""
FRIEND = '[friend_{number}]\nurl="{watched}" <sip:{watched}@{registrar}>\npol=accept\nsubscribe=1\n'


class Linphone:
    """One running linphone with one account."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Path) -> None:
        self.heard = folder / "heard.wav"
        """What was heard; whole once the call is over."""
        self.printed = ""
        self._process = process
        self._log = folder / "log"
        self._arrived = asyncio.Condition()
        self._reader = asyncio.create_task(self._read())

    def type(self, command: str) -> None:
        """Type a command, such as ``answer``, ``pause``, ``transfer NUMBER``, or a digit to send."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n".encode())

    async def wait_for(self, text: str, timeout_s: float = 10.0) -> None:
        """Wait until it prints a text; forget what it printed up to there."""
        try:
            async with asyncio.timeout(timeout_s), self._arrived:
                while text not in self.printed:
                    await self._arrived.wait()
                self.printed = self.printed.partition(text)[2]
        except TimeoutError:
            raise AssertionError(f"linphone does not say {text!r} but {self.printed!r}") from None

    async def ask_for(self, command: str, text: str, timeout_s: float = 10.0) -> None:
        """Type a command again and again until the answer has a text."""
        async with asyncio.timeout(timeout_s):
            while True:
                self.type(command)
                with contextlib.suppress(AssertionError):
                    await self.wait_for(text, 0.3)
                    return

    async def notes(self, text: str, timeout_s: float = 10.0) -> None:
        """Wait until its log has a text, for what it does not print."""
        try:
            async with asyncio.timeout(timeout_s):
                while text not in self._log.read_text(errors="replace"):
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise AssertionError(f"linphone does not note {text!r}") from None

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while data := await self._process.stdout.read(65536):
            async with self._arrived:
                self.printed += data.decode(errors="replace").replace("\r", "")
                self._arrived.notify_all()

    async def close(self) -> None:
        """End the calls and the process."""
        if self._process.returncode is None:
            with contextlib.suppress(ConnectionError):
                self.type("quit")
        try:
            async with asyncio.timeout(END_S):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        self._reader.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._reader


@contextlib.asynccontextmanager
async def linphone(
    folder: Path,
    registrar: str,
    username: str,
    password: str,
    *,
    tone: int = 440,
    parameters: str = "",
    authority: Path | None = None,
    encryption: str = "none",
    watches: Sequence[str] = (),
) -> AsyncIterator[Linphone]:
    """Start linphone, registered as ``username`` at ``registrar`` (host:port), and end it afterwards.

    ``parameters`` are those of the registrar's address, such as ``;transport=tls``; ``authority`` is what
    vouches for its certificate. ``encryption`` of media is ``none`` or ``srtp``, which it insists on. It
    watches the presence of the accounts ``watches``.
    """
    (folder / ".local" / "share" / "linphone").mkdir(parents=True)
    config = CONFIG.format(
        authority=authority or "",
        encryption=encryption,
        mandatory=int(encryption != "none"),
        username=username,
    )
    for number, watched in enumerate(watches):
        config += FRIEND.format(number=number, watched=watched, registrar=registrar)
    (folder / "rc").write_text(config)
    write_tone(folder / "says.wav", tone, RATE)
    process = await asyncio.create_subprocess_exec(
        *("linphonec", "-c", str(folder / "rc"), "-l", str(folder / "log"), "-d", "6"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, "HOME": str(folder)},
    )
    phone = Linphone(process, folder)
    try:
        await phone.wait_for("linphonec>")
        phone.type("soundcard use files")
        await phone.wait_for("wav files")
        phone.type(f"play {folder / 'says.wav'}")
        phone.type(f"record {phone.heard}")
        phone.type(f"register sip:{username}@{registrar} sip:{registrar}{parameters} {password}")
        await phone.ask_for("status register", "registered, identity")
        yield phone
    finally:
        await phone.close()

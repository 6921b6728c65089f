"""A backend that serves TLS with a certificate made for this machine, and phones on it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import psutil

from backend.contract.wire import Endpoint
from tests.support.backend import Backend
from tests.support.pjsua_phone import PjsuaPhone, pjsua_phone

OPTIONS = (
    "OPTIONS sip:example.org SIP/2.0\r\nVia: SIP/2.0/TLS 127.0.0.1:5061;branch=z9hG4bKo;rport\r\n"
    "Max-Forwards: 70\r\nFrom: <sip:a@example.org>;tag=a\r\nTo: <sip:example.org>\r\nCall-ID: o\r\n"
    "CSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
)


class TlsOffice:
    """A backend that serves TLS."""

    def __init__(self, backend: Backend, folder: Path) -> None:
        self.backend = backend
        self.folder = folder
        self.tls: str = json.loads((folder / "ready.json").read_text())["sip_tls"]
        self.certificate = backend.data / "tls" / "certificate.pem"

    @property
    def port(self) -> int:
        return int(self.tls.rpartition(":")[2])

    def phone(
        self, user: str, tone: int, *, scheme: str = "sip", srtp: str = "off", outbound: bool = False
    ) -> AbstractAsyncContextManager[PjsuaPhone]:
        uri = f"sip:127.0.0.1:{self.port};transport=tls" if scheme == "sip" else f"sips:127.0.0.1:{self.port}"
        return pjsua_phone(
            self.folder,
            user,
            uri,
            transport="tls",
            tone=tone,
            scheme=scheme,
            authority=self.certificate,
            srtp=srtp,
            outbound=outbound,
        )

    async def kill_exchange(self) -> None:
        """Kill the exchange; wait until there is another one."""
        file = self.backend.data / "exchange.json"
        before = Endpoint.read(file)
        assert before is not None
        psutil.Process(before.pid).kill()
        async with asyncio.timeout(10):
            while Endpoint.read(file) in (None, before):
                await asyncio.sleep(0.02)

    async def openssl(self, *arguments: str) -> str:
        process = await asyncio.create_subprocess_exec(
            *("openssl", "s_client", "-connect", f"127.0.0.1:{self.port}", "-CAfile", str(self.certificate)),
            *("-verify_ip", "127.0.0.1", "-verify_return_error", *arguments),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(OPTIONS.encode())
        said = b""
        try:
            async with asyncio.timeout(5):
                while b"\r\nContent-Length: 0\r\n" not in said:
                    data = await process.stdout.read(4096)
                    if not data:
                        break
                    said += data
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        return said.decode(errors="replace")

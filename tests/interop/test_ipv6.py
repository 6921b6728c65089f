"""Phones on IPv6 and on IPv4 at one exchange: UDP, TCP and TLS, and both hear each other."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import Backend, api_user, running_backend
from tests.support.baresip import baresip
from tests.support.ipv6 import needs_ipv6
from tests.support.phone import Phone
from tests.support.tones import is_heard, read_wav

BOB, CAROL = 1017, 1438


@pytest_asyncio.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    """A backend that serves both kinds of addresses, each transport on one port."""
    tls = ["--sip-tls", "127.0.0.1:0", "--sip-tls", "[::1]:0", "--make-certificate"]
    async with running_backend(tmp_path, "--sip", "[::1]:0", *tls) as running:
        yield running
        await running.until_idle()


def port_of(address: str) -> int:
    return int(address.rpartition(":")[2])


@needs_ipv6
@pytest.mark.asyncio
async def test_a_phone_on_ipv6_and_one_on_ipv4_hear_each_other(backend: Backend, tmp_path: Path) -> None:
    sip, tls = (json.loads((tmp_path / "ready.json").read_text())[key] for key in ("sip", "sip_tls"))
    ports = {"udp": port_of(sip), "tcp": port_of(sip), "tls": port_of(tls)}
    authority = f"sip_cafile {backend.data / 'tls' / 'certificate.pem'}\n"
    async with await Phone.start(tmp_path, "bob") as bob:
        await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
        await bob.say_tone(BOB)
        for transport, port in ports.items():
            async with baresip(
                tmp_path / transport,
                f"[::1]:{port}",
                "1003",
                "sip-1003",
                tone=CAROL,
                parameters=f";transport={transport}",
                settings=authority,
            ) as carol:
                async with api_user(backend, "carol") as user:
                    await user.device()
                leg = await bob.dial("1003")
                await carol.wait_for("CALL_INCOMING")
                await carol.command("accept")
                await bob.wait_up(leg)
                await asyncio.sleep(0.3)
                assert is_heard(await bob.listen(0.7), CAROL), transport
                await bob.hang_up(leg)
                await carol.wait_for("CALL_CLOSED")
                heard, rate = read_wav(carol.heard()[0])
                assert is_heard(heard, BOB, rate), transport
                await carol.command("dial", "1002")
                leg = await bob.next_incoming()
                await bob.answer(leg)
                await carol.wait_for("CALL_ESTABLISHED")
                await carol.command("hangup")
                await bob.wait_ended(leg)

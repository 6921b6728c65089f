"""A phone that sends its calls elsewhere by 302, on the real backend: to a colleague, and to outside."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import running_backend
from tests.support.exchange import REALM
from tests.support.raw_phone import RawCall, RawPhone


class Trio:
    """Bob, Carol whose phone may send calls on, and Dave."""

    def __init__(self, bob: RawPhone, carol: RawPhone, dave: RawPhone) -> None:
        self.bob, self.carol, self.dave = bob, carol, dave

    async def divert(self, target: str) -> RawCall:
        """Have Bob call Carol, whose phone sends the call on."""
        call = self.bob.dial("1003")
        arrived = await self.carol.incoming.get()
        assert arrived.invite is not None
        self.carol.respond(arrived.invite, 302, "Moved Temporarily", arrived.local, contact=target)
        return call


@pytest_asyncio.fixture
async def trio(tmp_path: Path) -> AsyncIterator[Trio]:
    async with running_backend(tmp_path) as backend:
        host, _, port = backend.sip.rpartition(":")
        phones = [
            await RawPhone.open((host, int(port)), name, f"sip-{name}", REALM)
            for name in ("1002", "1003", "1004")
        ]
        for phone in phones:
            assert (await phone.register()).status == 200
        yield Trio(*phones)
        await backend.until_idle()
        for phone in phones:
            phone.close()


@pytest.mark.asyncio
async def test_a_call_is_sent_on_to_a_colleague_but_never_outside(trio: Trio) -> None:
    async with asyncio.timeout(20):
        call = await trio.divert(f"sip:1004@{REALM}")
        sent_on = await trio.dave.incoming.get()
        sent_on.ring()
        await call.status(180)
        sent_on.answer()
        await call.answered()
        await call.hang_up()
        await sent_on.ended.wait()

        call = await trio.divert("sip:00467012345678@elsewhere.example")
        await call.ended.wait()
        assert trio.dave.incoming.empty()

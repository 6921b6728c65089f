"""What the exchange's benchmark takes for granted about the calls that it makes."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from backend.ports.telephony import SetAccounts
from backend.telephony.link.engine import EmbeddedEngine
from backend.telephony.link.process import ExchangeSettings
from tests.benchmarks import exchange_load
from tests.benchmarks.bench_exchange import MESSAGES_PER_CALL
from tests.benchmarks.exchange_load import REALM, Load, called_name, caller_name
from tests.benchmarks.exchange_router import Router
from tests.support.exchange import SOUNDS, account
from tests.support.fake_backend import eventually
from tests.support.raw_phone import RawPhone


@pytest.mark.asyncio
async def test_a_call_has_as_many_messages_as_it_is_compared_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages: set[bytes] = set()
    """Of both phones, in and out; one that is sent again is the same."""
    phones: list[RawPhone] = []

    class CountedPhone(RawPhone):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(transport)
            phones.append(self)

        def send(self, data: bytes) -> None:
            messages.add(data)
            super().send(data)

        def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
            messages.add(data)
            super().datagram_received(data, addr)

    monkeypatch.setattr(exchange_load, "RawPhone", CountedPhone)
    settings = ExchangeSettings(
        tmp_path / "exchange.json", "127.0.0.1:0", SOUNDS, tmp_path / "exchange.log", (20000, 20999)
    )
    engine = EmbeddedEngine(settings)
    snapshot = await engine.connect()
    router = Router(engine, tmp_path)
    routing = asyncio.create_task(router.run())
    load = Load((snapshot.sip_host, snapshot.sip_port))
    try:
        names = [caller_name(0), called_name(0)]
        router.send(SetAccounts(REALM, [account(name) for name in names]))
        await load.register(1)
        await router.registered(len(names))
        messages.clear()
        made = await load.throughput(seconds=0.05, parallel=1)
        await eventually(lambda: not phones[1].calls)
        assert made["failed"] == 0
        assert len(messages) == MESSAGES_PER_CALL * made["done"]
    finally:
        load.close()
        routing.cancel()
        await engine.stop()

"""Ways to providers: the next service where one is unknown or cannot be reached."""

from __future__ import annotations

import asyncio
import socket
from itertools import count

import pytest

from backend.telephony.embedded.net import ways_out
from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.net.provider_names import ADDRESSES_HOLD_S, Places
from backend.telephony.embedded.net.tcp import TcpListener
from backend.telephony.embedded.net.ways_out import FoundWay, WaysOut
from backend.telephony.embedded.sip.core import FlowWish
from backend.telephony.embedded.sip.flow import Flow


@pytest.mark.asyncio
@pytest.mark.parametrize("offered", [["tcp", "tls", "udp"], ["tcp"]])
async def test_a_provider_is_looked_for_by_all_that_its_name_offers(
    monkeypatch: pytest.MonkeyPatch, offered: list[str]
) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        closed: tuple[str, int] = unused.getsockname()

    async def services(wish: FlowWish) -> list[FlowWish]:
        return [wish._replace(transport=each, service=each) for each in offered]

    async def places(wish: FlowWish) -> Places:
        if wish.service == "tls":
            raise OSError("the provider's name has no such service")
        return Places([closed], ADDRESSES_HOLD_S)

    monkeypatch.setattr(ways_out, "find_services", services)
    monkeypatch.setattr(ways_out, "find_places", places)
    streams = {"tcp": TcpListener(TransportLimits(), lambda _, __: None, lambda _: None, count(1))}
    found: asyncio.Future[tuple[FoundWay | None, str]] = asyncio.get_running_loop().create_future()
    ways = WaysOut(
        streams,
        lambda host, port: Flow("udp", ("127.0.0.1", 5060), (host, port)),
        lambda _, way, reason: found.set_result((way, reason)),
    )
    ways.find(FlowWish("provider", "sip.example.net", 0, "dns", ""))
    async with asyncio.timeout(10):
        way, reason = await found
    assert (None if way is None else way.flow.transport) == ("udp" if "udp" in offered else None)
    assert bool(reason) == (way is None)
    await ways.close()
    await streams["tcp"].close()

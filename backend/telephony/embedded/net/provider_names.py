"""How a provider is spoken to, and where it is, best place first (RFC 3263).

Where a trunk has no transport, the NAPTR records of its name tell it, or else the first transport of which
there are SRV records, or else it is UDP (section 4.1). SRV records count where no port is set; where there
are none, the name's own addresses do, with the usual port (section 4.2). Runs on the asyncio loop.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from types import ModuleType
from typing import NamedTuple

from backend.contract.threads import look_up
from backend.telephony.embedded.sip.core import FlowWish

SHORTEST_S, LONGEST_S = 30.0, 3600.0
ADDRESSES_HOLD_S = 300.0
"""The system does not tell how long addresses hold."""
_PORTS = {"udp": 5060, "tcp": 5060, "tls": 5061}
_SERVICES = {"udp": "_sip._udp.", "tcp": "_sip._tcp.", "tls": "_sips._tcp."}

Services = Callable[[str], Awaitable[tuple[list[tuple[str, int]], float] | None]]
Pointers = Callable[[str], Awaitable[list[tuple[str, str]] | None]]
Peer = tuple[str, int]


class Places(NamedTuple):
    """Addresses and ports, best first, and for how many seconds they hold."""

    peers: list[Peer]
    fresh_s: float


async def find_services(wish: FlowWish, pointers: Pointers | None = None) -> list[FlowWish]:
    """Return a wish for each way in which a provider may be looked for, the best first."""
    if wish.transport != "dns":
        return [wish]
    ask_for = pointers if pointers is not None else (await asyncio.to_thread(_load)).pointers
    told = await ask_for(wish.host)
    if told:
        return [wish._replace(transport=transport, service=service) for transport, service in told]
    by_udp = wish._replace(transport="udp")
    if told is None:
        return [by_udp]
    known = _SERVICES.items()
    services = [wish._replace(transport=each, service=prefix + wish.host) for each, prefix in known]
    return [*services, by_udp]


async def find_places(wish: FlowWish, services: Services | None = None) -> Places:
    """Find a provider. Raises OSError where its name is unknown, or offers no such service."""
    if wish.port or _is_address(wish.host):
        port = wish.port or _PORTS[wish.transport]
        return Places(await _addresses(wish.host, port), ADDRESSES_HOLD_S)
    ask_for = services if services is not None else (await asyncio.to_thread(_load)).services
    told = await ask_for(wish.service or _SERVICES[wish.transport] + wish.host)
    if told is None and wish.service:
        raise OSError("the provider's name has no such service")
    if told is None:
        return Places(await _addresses(wish.host, _PORTS[wish.transport]), ADDRESSES_HOLD_S)
    hosts, ttl = told
    if [host for host, _ in hosts] == [""]:
        raise OSError("the provider offers no SIP by this transport")
    peers: list[Peer] = []
    for host, port in hosts:
        try:
            peers += await _addresses(host, port)
        except OSError as error:
            unknown = error
    if not peers:
        raise unknown
    return Places(list(dict.fromkeys(peers)), min(max(ttl, SHORTEST_S), LONGEST_S))


def _load() -> ModuleType:
    from backend.telephony.embedded.net import srv

    return srv


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


async def _addresses(host: str, port: int) -> list[Peer]:
    """Return the numeric addresses of a host, IPv4 before IPv6. Raises OSError."""
    found = await look_up(host, port, socket.SOCK_DGRAM)
    ordered = sorted(found, key=lambda each: each[0] != socket.AF_INET)
    return [(address, port) for _, address in ordered]

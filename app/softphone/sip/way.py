"""How an account's servers are reached: names looked up, the own address on that way, the URIs to use.

Runs in the main thread, on its loop: pjsua2 would look names up in its one thread, and nothing else be done
meanwhile. With TLS it is given the name itself, since that is what the certificate is for.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from dataclasses import dataclass

from app.language import tr
from app.reasons import reason_of
from app.softphone.errors import RefusedError
from app.softphone.protocol import Register
from app.softphone.sip.address import Registrar, Transport, host_port, parse_registrar
from app.softphone.sip.authorities import authorities
from app.softphone.sip.certificates import read_fingerprint
from app.softphone.sip.endpoint import NO_TRUST, Trust
from backend.contract.threads import look_up

RESOLVE_WITHIN_S = 3.0
_LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Planned:
    """The way: from the local address ``host`` by ``transport``.

    ``through`` is what called numbers are addressed to, None where calls go directly; ``name`` is the
    registrar's as it was given.
    """

    host: str = _LOOPBACK
    transport: Transport = Transport.UDP
    trust: Trust = NO_TRUST
    registrar_uri: str = ""
    route: str = ""
    through: str | None = None
    name: str = ""
    translated: bool = False
    peer: str = ""
    """``host:port`` that messages go to, by its address."""


async def plan(wanted: Register) -> Planned:
    """Find the way of an account. Raises RefusedError."""
    if not wanted.registrar:
        return Planned()
    registrar = parse_registrar(wanted.registrar)
    hop = parse_registrar(wanted.proxy) if wanted.proxy else registrar
    address, host = await _resolve(hop)
    trust = NO_TRUST
    if hop.transport is Transport.TLS:
        fingerprint = read_fingerprint(wanted.fingerprint)
        trust = Trust("" if fingerprint else authorities(wanted.authorities), fingerprint)
    next_hop = hop if hop.transport is Transport.TLS else hop._replace(host=address)
    peer = host_port(address, hop.port)
    translated = bool(wanted.stun_servers) or ipaddress.ip_address(address).is_global
    if wanted.proxy:
        return Planned(
            host=host,
            transport=hop.transport,
            trust=trust,
            registrar_uri=f"sip:{_plain(registrar)}",
            route=f"<sip:{next_hop.at};lr>",
            through=wanted.domain,
            name=registrar.host,
            translated=translated,
            peer=peer,
        )
    return Planned(
        host=host,
        transport=hop.transport,
        trust=trust,
        registrar_uri=f"sip:{next_hop.at}",
        through=next_hop.at,
        name=registrar.host,
        translated=translated,
        peer=peer,
    )


def _plain(registrar: Registrar) -> str:
    """The host, with its port where that is not the usual one."""
    usual = 5061 if registrar.transport is Transport.TLS else 5060
    return registrar.host if registrar.port == usual else host_port(registrar.host, registrar.port)


async def _resolve(server: Registrar) -> tuple[str, str]:
    """Return a server's IPv4 address, and the local one that reaches it. Raises RefusedError.

    The SIP library in use is built without IPv6.
    """
    if ":" in server.host:
        raise RefusedError(
            "registrar.ipv6",
            tr("This softphone speaks IPv4 only: give the IPv4 address of {host}.", host=server.host),
        )
    try:
        async with asyncio.timeout(RESOLVE_WITHIN_S):
            found = await look_up(server.host, server.port, socket.SOCK_DGRAM, socket.AF_INET)
    except (OSError, TimeoutError, UnicodeError):
        raise RefusedError(
            "registrar.unknown",
            tr("The host {host} is not known. Check how it is written, and the network.", host=server.host),
        ) from None
    family, address = found[0]
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((address, server.port))
        except OSError as error:
            raise RefusedError(
                "registrar.unreachable",
                tr("There is no way to {host}: {reason}.", host=server.host, reason=reason_of(error)),
            ) from error
        return address, str(probe.getsockname()[0])

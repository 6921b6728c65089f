"""A flow: the way on which bytes came and go back, as a value (the "flow" of RFC 5626).

Immutable; made by the transports, compared and kept by everything above them.
"""

from __future__ import annotations

import ipaddress
from typing import Literal, NamedTuple

Transport = Literal["udp", "tcp", "tls"]


class Flow(NamedTuple):
    """A transport, the address at which the peer reaches us, the peer's address, and the connection.

    Hosts are numeric addresses without brackets. ``connection`` is 0 for UDP and unique for each TCP or TLS
    connection in the life of the process. ``public`` is how the peer sees ``local`` through an address
    translation between them, None where there is none, or it is left to the peer.
    """

    transport: Transport
    local: tuple[str, int]
    remote: tuple[str, int]
    connection: int = 0
    public: tuple[str, int] | None = None

    @property
    def reliable(self) -> bool:
        """Whether the transport itself repeats what is lost."""
        return self.transport != "udp"

    @property
    def secure(self) -> bool:
        """Whether nobody on the way can read or change what is said."""
        return self.transport == "tls"

    @property
    def source(self) -> str:
        """The peer as ``host:port``."""
        return host_port(*self.remote)

    @property
    def sent_by(self) -> str:
        """Our side as the sent-by of a Via and the host part of a Contact."""
        return host_port(*(self.public or self.local))

    @property
    def media_host(self) -> str:
        """Our host as the peer is to send media to."""
        return (self.public or self.local)[0]


def read_host_port(text: str) -> tuple[str, int] | None:
    """Read what ``host_port`` has written; None for anything else."""
    host, colon, port = text.rpartition(":")
    try:
        address = ipaddress.ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        return None
    if not colon or not (port.isascii() and port.isdigit() and len(port) < 6) or not 0 < int(port) < 65536:
        return None
    return str(address), int(port)


def host_port(host: str, port: int) -> str:
    """Join a numeric address and a port; IPv6 goes in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"

"""Binding the sockets that SIP is served on. Nothing waits."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from typing import NamedTuple

HostPort = tuple[str, int]
_PORT_ATTEMPTS = 20


class BoundPair(NamedTuple):
    """A stream and a datagram socket on one address and port."""

    stream: socket.socket
    datagram: socket.socket

    def close(self) -> None:
        """Free the port."""
        self.stream.close()
        self.datagram.close()


def bind_all(addresses: Sequence[HostPort]) -> list[BoundPair]:
    """Bind UDP and TCP on each address. Raises OSError.

    Port 0 is any that is free on all of them: the others take the port of the first where theirs is 0.
    """
    for attempt in range(_PORT_ATTEMPTS):
        pairs: list[BoundPair] = []
        try:
            for host, port in addresses:
                pairs.append(_bind_pair(host, port or (port_of(pairs[0].stream) if pairs else 0)))
        except OSError:
            for pair in pairs:
                pair.close()
            if addresses[0][1] or attempt == _PORT_ATTEMPTS - 1:
                raise
        else:
            return pairs
    raise OSError("no port is free on all addresses")


def bind_streams(addresses: Sequence[HostPort]) -> list[socket.socket]:
    """Bind TCP alone on each address, as ``bind_all`` does. Raises OSError."""
    streams: list[socket.socket] = []
    try:
        for host, port in addresses:
            streams.append(_bind(host, port or (port_of(streams[0]) if streams else 0), socket.SOCK_STREAM))
    except OSError:
        for stream in streams:
            stream.close()
        raise
    return streams


def address_of(bound: socket.socket) -> HostPort:
    """Where a socket is bound."""
    host, port = bound.getsockname()[:2]
    return str(host), int(port)


def port_of(bound: socket.socket) -> int:
    """The port of a bound socket."""
    return address_of(bound)[1]


def _bind_pair(host: str, port: int) -> BoundPair:
    stream = _bind(host, port, socket.SOCK_STREAM)
    try:
        return BoundPair(stream, _bind(host, port_of(stream), socket.SOCK_DGRAM))
    except OSError:
        stream.close()
        raise


def _bind(host: str, port: int, kind: socket.SocketKind) -> socket.socket:
    family, _, _, _, address = socket.getaddrinfo(host, port, type=kind, flags=socket.AI_PASSIVE)[0]
    bound = socket.socket(family, kind)
    try:
        if kind == socket.SOCK_STREAM and hasattr(socket, "SO_REUSEPORT"):
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            # IPv4 has sockets of its own, so that both can be served on one port.
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        bound.setblocking(False)
        bound.bind(address)
    except OSError:
        bound.close()
        raise
    return bound

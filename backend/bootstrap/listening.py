"""Taking the ports: HTTP's for good, SIP's only to see whether the exchange could."""

from __future__ import annotations

import errno
import os
import socket
import sys

from backend.bootstrap.settings import Address, StartError

BACKLOG = 256
UNREAD_TIMEOUT_MS = 30_000
"""A client that does not take what it is sent for so long is disconnected by the system (Linux)."""
_REASONS = {
    errno.EADDRINUSE: ("port.in.use", "the port is in use by another program."),
    errno.EACCES: ("port.not.allowed", "the system does not let you use this port."),
    errno.EADDRNOTAVAIL: ("address.not.here", "this machine does not have this address."),
}


def listen_http(address: Address) -> socket.socket:
    """Return a listening TCP socket. Raises StartError where the address is taken or not ours."""
    listener = _bound(address, socket.SOCK_STREAM, "--http")
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNREAD_TIMEOUT_MS)
    listener.listen(BACKLOG)
    listener.setblocking(False)
    return listener


def check_sip(address: Address) -> None:
    """Raise StartError where SIP could not be served at an address, over UDP and TCP."""
    if address.port:
        for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
            _bound(address, kind, "--sip").close()


def check_sip_tls(address: Address) -> None:
    """Raise StartError where SIP over TLS could not be served at an address."""
    if address.port:
        _bound(address, socket.SOCK_STREAM, "--sip-tls").close()


def _bound(address: Address, kind: socket.SocketKind, option: str) -> socket.socket:
    try:
        found = socket.getaddrinfo(address.host, address.port, type=kind, flags=socket.AI_PASSIVE)
    except socket.gaierror as error:
        sentence = f"{option} {address}: there is no such host."
        raise StartError(sentence, "address.unknown", option=option, address=address) from error
    family, _, _, _, name = found[0]
    bound = socket.socket(family, kind)
    try:
        if kind == socket.SOCK_STREAM and os.name == "posix":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6 and option != "--http":
            # SIP has sockets of its own for IPv4.
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        bound.bind(name)
    except OSError as error:
        bound.close()
        raise _refused(error, f"{option} {address}", option=option, address=str(address)) from error
    return bound


def _refused(error: OSError, what: str, **values: str) -> StartError:
    code, reason = _REASONS.get(error.errno or 0, ("port.unusable", f"{error.strerror}."))
    return StartError(f"{what}: {reason}", code, reason=error.strerror, errno=error.errno, **values)

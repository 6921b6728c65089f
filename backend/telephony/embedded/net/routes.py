"""Which of our addresses a peer reaches us at, when we listen on all of them. Runs on the caller's thread."""

from __future__ import annotations

import ipaddress
import socket
from collections import OrderedDict

from backend.telephony.embedded.sip.flow import Flow

MAX_REMEMBERED = 1024
_ANY = ("0.0.0.0", "::", "")


class LocalAddresses:
    """Answers from the kernel's routing table, without sending anything; keeps the latest answers."""

    def __init__(self, bound_host: str) -> None:
        self._bound = None if bound_host in _ANY else bound_host
        self._version_6 = ":" in bound_host
        self._known: OrderedDict[str, str] = OrderedDict()

    def towards(self, remote_host: str) -> str:
        """Return our address on the way to a peer; the loopback address where there is no way."""
        if self._bound is not None:
            return self._bound
        known = self._known.get(remote_host)
        if known is None:
            known = self._known[remote_host] = local_address_towards(remote_host)
            if len(self._known) > MAX_REMEMBERED:
                self._known.popitem(last=False)
        return known

    def include(self, local_host: str) -> bool:
        """Whether one of our addresses is served here: the bound one, or where all are, any of its kind."""
        if self._bound is not None:
            return local_host == self._bound
        return (":" in local_host) == self._version_6

    def forget(self) -> None:
        """Ask anew from now on, as the machine's addresses may have changed."""
        self._known.clear()


def udp_reaches(flow: Flow) -> bool:
    """Whether a datagram can leave at the local address for the remote one."""
    local, remote = ipaddress.ip_address(flow.local[0]), ipaddress.ip_address(flow.remote[0])
    return local.version == remote.version and (remote.is_loopback or not local.is_loopback)


def local_address_towards(remote_host: str) -> str:
    """Return our address on the way to a peer; the loopback address where there is no way."""
    family = socket.AF_INET6 if ":" in remote_host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((remote_host, 9))
        except OSError:
            return "::1" if family == socket.AF_INET6 else "127.0.0.1"
        return str(probe.getsockname()[0])

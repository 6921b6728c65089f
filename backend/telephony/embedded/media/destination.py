"""Where media can be sent to, of what a device has described. Pure functions."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

from backend.telephony.embedded.media.latch import Address


def destination(host: str, port: int, version: int) -> Address | None:
    """Return an address that a socket of this IP version can send to; None for a stream off or a name."""
    usable = _usable_host(host, version)
    if usable is None or not 0 < port < 65536:
        return None
    return (usable, port) if version == 4 else (usable, port, 0, 0)


@lru_cache(maxsize=1024)
def _usable_host(host: str, version: int) -> str | None:
    try:
        parsed = ipaddress.ip_address(host)
    except ValueError:
        return None
    if parsed.version != version or parsed.is_unspecified or parsed.is_multicast:
        return None
    return str(parsed)

"""Where webhooks may go: no integration can have the backend reach what it must not (SSRF). No I/O.

A URL is checked when it is registered, and the addresses of its host each time before something is posted;
the post then goes to the very address that was checked, so that a name cannot change its mind in between.
Refused are loopback, link-local, multicast and reserved addresses, those of this machine, those where clouds
serve their metadata, and private networks unless the target is registered as not public. What is set as
allowed is allowed.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Collection, Iterable
from urllib.parse import urlsplit

import msgspec

from backend.domain.errors import ForbiddenError, InvalidError

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IpNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network
PORTS = {"http": 80, "https": 443}

PRIVATE = tuple(
    ipaddress.ip_network(text) for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
)
METADATA = frozenset(
    ipaddress.ip_address(text)
    for text in ("169.254.169.254", "168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254")
)
_TRANSLATED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))
"""NAT64 (RFC 6052, RFC 8215): the last 32 bits are an IPv4 address."""


class Target(msgspec.Struct, frozen=True):
    """A checked URL. ``authority`` is the Host header, ``path`` has the query too."""

    scheme: str
    host: str
    port: int
    authority: str
    path: str


class UnreachableError(Exception):
    """A host has no address that may be reached."""


class Allowed(msgspec.Struct, frozen=True):
    """What is allowed though it would be refused: host names and networks."""

    hosts: frozenset[str] = frozenset()
    networks: tuple[IpNetwork, ...] = ()

    @classmethod
    def parse(cls, entries: Iterable[str]) -> Allowed:
        """Read host names, addresses and networks (CIDR). Raises ValueError for what is none of them."""
        hosts, networks = set(), []
        for entry in entries:
            try:
                networks.append(ipaddress.ip_network(entry.strip("[]"), strict=False))
            except ValueError:
                if not _is_name(entry):
                    raise
                hosts.add(entry.lower())
        return cls(frozenset(hosts), tuple(networks))


class Targets:
    """The rules; ``own`` returns the addresses of this machine."""

    def __init__(self, allowed: Allowed, own: Callable[[], Collection[IpAddress]]) -> None:
        self._allowed = allowed
        self._own = own

    def check(self, url: str, *, public: bool) -> Target:
        """Return the target of a URL. Raises InvalidError, ForbiddenError for one that may not be reached."""
        target = parse_target(url)
        literal = _address(target.host)
        local_name = target.host == "localhost" or target.host.endswith(".localhost")
        if literal is not None:
            permitted = self._permits(literal, public)
        else:
            permitted = not local_name or target.host in self._allowed.hosts
        if not permitted:
            raise ForbiddenError(
                "webhook.target.forbidden",
                "Webhooks may not go to this address, unless --webhook-allow of the backend names it.",
                field="targetUrl",
                name=target.host,
            )
        return target

    def choose(self, target: Target, addresses: Iterable[str], *, public: bool) -> IpAddress:
        """Return the first address of a host if all may be reached. Raises UnreachableError.

        A name that leads to a forbidden address too is not trusted with any of its addresses.
        """
        found = [address for address in map(_address, addresses) if address is not None]
        trusted = target.host in self._allowed.hosts
        if not found or not (trusted or all(self._permits(address, public) for address in found)):
            raise UnreachableError(f"{target.host} has no address that webhooks may go to")
        return found[0]

    def _permits(self, address: IpAddress, public: bool) -> bool:
        if any(address in network for network in self._allowed.networks):
            return True
        inner = _embedded(address)
        if inner is not None:
            return self._permits(inner, public)
        if address in METADATA or address in self._own():
            return False
        if any(address in network for network in PRIVATE):
            return not public
        return address.is_global and not (
            address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
        )


def parse_target(url: str) -> Target:
    """Split an http or https URL. Raises InvalidError."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _invalid(url) from error
    host = (parts.hostname or "").rstrip(".")
    plain = url.isascii() and url.isprintable() and not set(url) & set(" \\")
    if not plain or parts.scheme not in PORTS or parts.fragment or "@" in parts.netloc or port == 0:
        raise _invalid(url)
    if "%" in host or (not _is_name(host) and _address(host) is None):
        raise _invalid(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, host, port or PORTS[parts.scheme], parts.netloc, path)


def _invalid(url: str) -> InvalidError:
    return InvalidError(
        "webhook.target.url.invalid",
        "targetUrl must be an http or https URL without user, password and fragment.",
        field="targetUrl",
        name=url,
    )


def _is_name(host: str) -> bool:
    labels = host.split(".")
    return len(host) <= 253 and all(
        0 < len(label) <= 63 and label.isascii() and label.replace("-", "").replace("_", "").isalnum()
        for label in labels
    )


def _address(text: str) -> IpAddress | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _embedded(address: IpAddress) -> IpAddress | None:
    """Return the IPv4 address that an IPv6 one stands for."""
    if not isinstance(address, ipaddress.IPv6Address):
        return None
    if any(address in network for network in _TRANSLATED):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    tunnelled = address.teredo[1] if address.teredo else None
    return address.ipv4_mapped or address.sixtofour or tunnelled

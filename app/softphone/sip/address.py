"""SIP addresses as the softphone writes and reads them (RFC 3261 section 19.1). Pure functions."""

from __future__ import annotations

import enum
import re
from typing import NamedTuple

from app.language import tr
from app.softphone.errors import RefusedError

_REGISTRAR = re.compile(
    r"(?P<scheme>sips?):(?P<host>\[[0-9a-fA-F:]+\]|[\w.-]+)(?::(?P<port>\d{1,5}))?(;transport=(?P<transport>udp|tcp|tls))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9A-Za-z*#+._-]{1,64}")
_URI = re.compile(r"<?(sips?:[^\s<>\"@]{1,128}@[^\s<>\"]{1,128}|sips?:[\w.:\[\]-]{1,128}[^\s<>\"]{0,128})>?")
_USERNAME = re.compile(r"[\w.!~*'()+-]{1,64}")
_DOMAIN = re.compile(r"[\w.:\[\]-]{1,255}")


class Transport(enum.StrEnum):
    """How SIP messages travel; the value is that of the URI parameter."""

    UDP = "udp"
    TCP = "tcp"
    TLS = "tls"


class Registrar(NamedTuple):
    """A server to send to; ``port`` 5060, with TLS 5061, unless given."""

    host: str
    port: int
    transport: Transport

    @property
    def at(self) -> str:
        """``host:port`` with the transport, as it stands in a URI."""
        suffix = "" if self.transport is Transport.UDP else f";transport={self.transport}"
        return host_port(self.host, self.port) + suffix


def parse_registrar(text: str) -> Registrar:
    """Read ``sip:host:port`` with an optional ``;transport=…``; ``sips:`` is TLS. Raises RefusedError."""
    match = _REGISTRAR.fullmatch(text)
    if match is None:
        raise _no_registrar(text)
    secure = match["scheme"].lower() == "sips"
    transport = Transport((match["transport"] or (secure and "tls") or "udp").lower())
    port = int(match["port"] or (5061 if transport is Transport.TLS else 5060))
    if not 0 < port < 65536 or (secure and transport is not Transport.TLS):
        raise _no_registrar(text)
    return Registrar(match["host"].strip("[]"), port, transport)


def _no_registrar(text: str) -> RefusedError:
    return RefusedError(
        "registrar.invalid", tr("“{address}” is not the address of a registrar.", address=text)
    )


def host_port(host: str, port: int) -> str:
    """Return ``host:port``, with an IPv6 address in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def own_address(display_name: str, username: str, domain: str) -> str:
    """Return ``"Name" <sip:user@domain>``. Raises RefusedError for a user or domain that cannot be."""
    if not _USERNAME.fullmatch(username):
        raise RefusedError("username.invalid", tr("“{name}” is not a SIP user name.", name=username))
    if not _DOMAIN.fullmatch(domain):
        raise RefusedError("domain.invalid", tr("“{name}” is not a domain.", name=domain))
    uri = f"<sip:{username}@{domain}>"
    name = "".join(c for c in display_name if c.isprintable()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{name}" {uri}' if name else uri


def destination_uri(text: str, domain: str, through: str | None, host: str = "") -> str:
    """Return the Request-URI for a number or address that a user typed.

    ``through`` is the registrar's ``host:port`` (with its transport), or None when calls go directly. What is
    registered calls only through its registrar, so the ``domain`` of an address, or the ``host`` that the
    registrar is known by, gives way to it. Raises RefusedError.
    """
    text = text.strip()
    if text.startswith("tel:"):
        text = text[4:].partition(";")[0]
    if _NUMBER.fullmatch(text):
        if through is None:
            raise RefusedError(
                "destination.unknown", tr("Without a registrar only a SIP address can be called.")
            )
        return f"sip:{text}@{through}"
    match = _URI.fullmatch(text)
    if match is None:
        raise RefusedError(
            "destination.invalid", tr("“{address}” is neither a number nor a SIP address.", address=text[:80])
        )
    uri = match[1]
    if through is None:
        return uri
    user, at, rest = uri.partition("@")
    named = re.split(r"[;?]", rest, maxsplit=1)[0]
    if not at or named not in (domain, host or domain, through, through.partition(";")[0]):
        raise RefusedError(
            "destination.foreign",
            tr(
                "This phone calls numbers and addresses of {domain} only, not {address}.",
                domain=domain,
                address=uri,
            ),
        )
    return f"{user}@{through}"

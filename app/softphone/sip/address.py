"""SIP addresses as the softphone writes and reads them (RFC 3261 section 19.1). Pure functions."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.softphone.errors import RefusedError

_REGISTRAR = re.compile(
    r"sips?:(?P<host>\[[0-9a-fA-F:]+\]|[\w.-]+)(?::(?P<port>\d{1,5}))?(?P<tcp>;transport=tcp)?", re.IGNORECASE
)
_NUMBER = re.compile(r"[0-9A-Za-z*#+._-]{1,64}")
_URI = re.compile(r"<?(sips?:[^\s<>\"@]{1,128}@[^\s<>\"]{1,128}|sips?:[\w.:\[\]-]{1,128}[^\s<>\"]{0,128})>?")
_USERNAME = re.compile(r"[\w.!~*'()+-]{1,64}")
_DOMAIN = re.compile(r"[\w.:\[\]-]{1,255}")


class Registrar(NamedTuple):
    """Where to register; ``port`` 5060 unless given."""

    host: str
    port: int
    tcp: bool


def parse_registrar(text: str) -> Registrar:
    """Read ``sip:host:port`` with an optional ``;transport=tcp``. Raises RefusedError."""
    match = _REGISTRAR.fullmatch(text)
    port = int(match["port"] or 5060) if match else 0
    if match is None or not 0 < port < 65536:
        raise RefusedError("registrar.invalid", f"“{text}” is not the address of a registrar.")
    return Registrar(match["host"].strip("[]"), port, match["tcp"] is not None)


def host_port(host: str, port: int) -> str:
    """Return ``host:port``, with an IPv6 address in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def own_address(display_name: str, username: str, domain: str) -> str:
    """Return ``"Name" <sip:user@domain>``. Raises RefusedError for a user or domain that cannot be."""
    if not _USERNAME.fullmatch(username):
        raise RefusedError("username.invalid", f"“{username}” is not a SIP user name.")
    if not _DOMAIN.fullmatch(domain):
        raise RefusedError("domain.invalid", f"“{domain}” is not a domain.")
    uri = f"<sip:{username}@{domain}>"
    name = "".join(c for c in display_name if c.isprintable()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{name}" {uri}' if name else uri


def destination_uri(text: str, domain: str, through: str | None) -> str:
    """Return the Request-URI for a number or address that a user typed.

    ``through`` is the registrar's ``host:port`` (with its transport), or None when calls go directly. What is
    registered calls only through its registrar, so the ``domain`` of an address gives way to it.
    Raises RefusedError.
    """
    text = text.strip()
    if text.startswith("tel:"):
        text = text[4:].partition(";")[0]
    if _NUMBER.fullmatch(text):
        if through is None:
            raise RefusedError("destination.unknown", "Without a registrar only a SIP address can be called.")
        return f"sip:{text}@{through}"
    match = _URI.fullmatch(text)
    if match is None:
        raise RefusedError("destination.invalid", f"“{text[:80]}” is neither a number nor a SIP address.")
    uri = match[1]
    if through is None:
        return uri
    user, at, rest = uri.partition("@")
    host = re.split(r"[;?]", rest, maxsplit=1)[0]
    if not at or host not in (domain, through, through.partition(";")[0]):
        raise RefusedError(
            "destination.foreign", f"This phone calls numbers and addresses of {domain} only, not {uri}."
        )
    return f"{user}@{through}"

"""URIs, name-addr values and header parameters, read and written (RFC 3261 sections 19.1, 20.10; RFC 3966).

Pure functions on text that came from or goes to the wire. Reading takes linear time;
what is written never contains a line break, whatever was given.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, unquote

_CACHED_CHARS = 128
"""Devices name the same few addresses again and again; longer ones are read anew each time."""
_NEVER = r"\x00-\x20\x7f<>\""
"""Never part of a URI, inside a character class."""
_SIP_URI = re.compile(
    rf"(sips?):(?:([^@{_NEVER}]*)@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9_.\-]+)(?::(\d{{1,5}}))?"
    rf"(;[^?{_NEVER}]*)?(?:\?([^{_NEVER}]*))?",
    re.IGNORECASE,
)
_TEL_URI = re.compile(rf"tel:([0-9A-Fa-f+*#().\-]+)(;[^?{_NEVER}]*)?", re.IGNORECASE)
_NAME_ADDR = re.compile(r'(?:"([^"\\]*(?:\\.[^"\\]*)*)"\s*|([^<"]*))<([^<>]*)>(.*)', re.DOTALL)
_PARAMETER = re.compile(r';\s*([^=;\s"]+)\s*(?:=\s*("[^"\\]*(?:\\.[^"\\]*)*"|[^;"]*))?')
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_VISUAL_SEPARATORS = str.maketrans("", "", "().-")
_USER_SAFE = "-_.!~*'()+$/#"
"""Needs no escaping in a user part (RFC 3261; phones take ``#``, too), nor misleads a careless parser."""


class UriError(ValueError):
    """Text that is not a URI we can use."""


class Uri(NamedTuple):
    """A sip, sips or tel URI. ``user`` is unescaped, without a password; for tel it is the number."""

    scheme: str
    user: str
    host: str
    port: int | None
    parameters: dict[str, str]
    headers: str


class Address(NamedTuple):
    """A name-addr or addr-spec: display name (unquoted), the URI's text, header parameters."""

    display_name: str
    uri: str
    parameters: dict[str, str]

    @property
    def tag(self) -> str:
        """The tag, or "" without one."""
        return self.parameters.get("tag", "")


def parse_uri(text: str) -> Uri:
    """Read a URI, whose parameters nobody may change. Raises UriError."""
    return _parse_usual_uri(text) if len(text) <= _CACHED_CHARS else _parse_uri(text)


def _parse_uri(text: str) -> Uri:
    match = _SIP_URI.fullmatch(text)
    if match is not None:
        scheme, user, host, port, parameters, headers = match.groups()
        if port is not None and not 0 < int(port) < 65536:
            raise UriError("port out of range")
        user = _text(user.partition(":")[0]) if user else ""
        return Uri(
            scheme.lower(),
            user,
            host.lower(),
            int(port) if port else None,
            parse_parameters(parameters or ""),
            headers or "",
        )
    match = _TEL_URI.fullmatch(text)
    if match is not None:
        number = match[1].translate(_VISUAL_SEPARATORS)
        return Uri("tel", number, "", None, parse_parameters(match[2] or ""), "")
    raise UriError("not a sip, sips or tel URI")


def _text(escaped: str) -> str:
    text = unquote(escaped, errors="replace")
    if _CONTROLS.search(text):
        raise UriError("control characters in a user part")
    return text


def parse_uri_headers(headers: str) -> dict[str, str]:
    """Unescape the ``?name=value&…`` part of a URI; names in lower case, controls made blanks."""
    pairs = (part.partition("=") for part in headers.split("&") if part)
    return {unquote(name).lower(): _CONTROLS.sub(" ", unquote(value)) for name, _, value in pairs}


def parse_address(value: str) -> Address:
    """Read one name-addr or addr-spec. Never fails: ``uri`` is whatever stands in its place.

    Nobody may change its parameters.
    """
    return _parse_usual_address(value) if len(value) <= _CACHED_CHARS else _parse_address(value)


def _parse_address(value: str) -> Address:
    match = _NAME_ADDR.match(value)
    if match is not None:
        quoted, plain, uri, rest = match.groups()
        name = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else plain.strip()
        return Address(name, uri.strip(), parse_parameters(rest))
    uri, semicolon, rest = value.partition(";")
    return Address("", uri.strip(), parse_parameters(semicolon + rest))


def parse_parameters(text: str) -> dict[str, str]:
    """Read ``;name=value;name``: names in lower case, values unquoted; the first of a name counts."""
    parameters: dict[str, str] = {}
    if not text:
        return parameters
    for name, value in _PARAMETER.findall(text):
        bare = re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value.strip()
        parameters.setdefault(name.lower(), bare)
    return parameters


_parse_usual_uri = lru_cache(maxsize=2048)(_parse_uri)
_parse_usual_address = lru_cache(maxsize=1024)(_parse_address)


def forget_addresses() -> None:
    """Give the memory of what was read back."""
    _parse_usual_uri.cache_clear()
    _parse_usual_address.cache_clear()


def sip_uri(user: str, host: str) -> str:
    """Write a SIP URI with an escaped user part."""
    return f"sip:{quote(clean(user), safe=_USER_SAFE)}@{host}"


def name_addr(name: str, uri: str) -> str:
    """Write a name-addr; the name is quoted."""
    name = clean(name)
    if not name:
        return f"<{uri}>"
    return f"{quoted(name)} <{uri}>"


def quoted(text: str) -> str:
    """Write a quoted-string (RFC 3261 section 25.1)."""
    escaped = clean(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def clean(text: str, limit: int = 200) -> str:
    """Make text fit for a header: no control characters or line breaks, not too long."""
    return _CONTROLS.sub(" ", text)[:limit].strip()

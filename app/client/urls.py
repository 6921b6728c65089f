"""Which backend addresses the console will send a password to. Pure."""

from __future__ import annotations

import ipaddress
from urllib.parse import quote, urlsplit

from app.language import tr


class BackendUrlError(ValueError):
    """An address that cannot be used; the text is for the user."""


def checked_url(url: str) -> str:
    """Return ``scheme://host[:port]``; plain HTTP is for this machine only. Raises BackendUrlError."""
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018 - reading it checks it
    except ValueError as error:
        raise BackendUrlError(
            tr("{url} is no address of a backend: {reason}.", url=url, reason=error)
        ) from error
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
        raise BackendUrlError(
            tr("{url} is no address of a backend; write it like https://pbx.example.org.", url=url)
        )
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise BackendUrlError(tr("{url} would send the password in the clear; use https.", url=url))
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def path(*segments: str) -> str:
    """Join path segments, each quoted."""
    return "/" + "/".join(quote(segment, safe="") for segment in segments)

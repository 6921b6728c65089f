"""Fetches what an administrator hands out: from a file, or by https. Runs on the loop."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from app.client.urls import is_loopback
from app.language import tr
from app.reasons import reason_of

TIMEOUT_S = 10.0


class FetchError(Exception):
    """It could not be fetched; the text is for the user."""


def origin(location: str) -> str:
    """Where it comes from, to be shown before it is used: the host of an address, or the file."""
    parts = urlsplit(location.strip())
    return (parts.hostname or "") if parts.scheme in ("http", "https") else location.strip()


async def fetch(location: str, most_bytes: int, transport: httpx.AsyncBaseTransport | None = None) -> bytes:
    """Return at most ``most_bytes`` + 1 bytes from a file or an https address. Raises FetchError."""
    location = location.strip()
    scheme = urlsplit(location).scheme
    if scheme in ("http", "https"):
        return await _download(location, most_bytes, transport)
    if "://" in location:
        raise FetchError(tr("Only files and https addresses can be used."))
    try:
        return await asyncio.to_thread(_read, location, most_bytes)
    except OSError as error:
        raise FetchError(
            tr("{file} cannot be read: {reason}.", file=location, reason=reason_of(error))
        ) from error


async def _download(url: str, most_bytes: int, transport: httpx.AsyncBaseTransport | None) -> bytes:
    parts = urlsplit(url)
    if not parts.hostname or (parts.scheme == "http" and not is_loopback(parts.hostname)):
        raise FetchError(tr("Use an https address: by http anybody on the way could change it."))
    content = b""
    try:
        async with (
            asyncio.timeout(TIMEOUT_S),
            httpx.AsyncClient(follow_redirects=False, transport=transport) as client,
            client.stream("GET", url) as response,
        ):
            if response.status_code != 200:
                raise FetchError(
                    tr("{host} answered {status}.", host=parts.hostname, status=response.status_code)
                )
            async for chunk in response.aiter_bytes(65536):
                content += chunk
                if len(content) > most_bytes:
                    break
    except TimeoutError:
        raise FetchError(tr("{host} took too long.", host=parts.hostname)) from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(
            tr("{host} cannot be reached ({reason}).", host=parts.hostname, reason=str(error))
        ) from error
    return content[: most_bytes + 1]


def _read(location: str, most_bytes: int) -> bytes:
    with Path(location).expanduser().open("rb") as file:
        return file.read(most_bytes + 1)

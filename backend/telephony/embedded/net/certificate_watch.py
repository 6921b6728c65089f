"""A certificate that is renewed is served at once: its files are looked at now and then.

Calls and connections that are up go on; who connects from then on sees the new one. A pair that cannot be
used, as half way through a renewal, changes nothing and is looked at again once a file changes. Looking reads
two file sizes and times; runs on the loop.
"""

from __future__ import annotations

import ssl
from pathlib import Path

import structlog

from backend.telephony.embedded.net.tls import server_context

LOOK_EVERY_S = 2.0

Stamp = tuple[tuple[int, int, int] | None, ...]
_log = structlog.get_logger("deskline.exchange")


class CertificateWatch:
    """One pair of PEM files."""

    def __init__(self, certificate: Path, key: Path) -> None:
        self._certificate = certificate
        self._key = key
        self._seen = self._stamp()
        self._due = 0.0

    def renewed(self, now: float) -> ssl.SSLContext | None:
        """Return what to serve with from now on; None where that is as before."""
        if now < self._due:
            return None
        self._due = now + LOOK_EVERY_S
        stamp = self._stamp()
        if stamp == self._seen:
            return None
        self._seen = stamp
        try:
            context = server_context(self._certificate, self._key)
        except OSError as error:
            _log.warning("changed certificate not taken", file=str(self._certificate), reason=str(error))
            return None
        _log.info("certificate renewed", file=str(self._certificate))
        return context

    def _stamp(self) -> Stamp:
        return tuple(_stamp_of(file) for file in (self._certificate, self._key))


def _stamp_of(file: Path) -> tuple[int, int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino

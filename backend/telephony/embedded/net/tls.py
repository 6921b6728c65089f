"""TLS for SIP connections (RFC 3261 section 26.3, RFC 5246, RFC 8446): context, and session without I/O.

The session sits between a TCP connection and its messages: bytes of the wire in, plain bytes out, and the
other way round. Doing this ourselves, rather than by the loop's own TLS, lets the connection be counted and
timed from its first byte on, before any handshake, and in the same way under every loop.
"""

from __future__ import annotations

import contextlib
import ssl
from pathlib import Path

_READ_BYTES = 64 * 1024


class TlsError(ConnectionError):
    """The peer broke the protocol, or wants what we do not speak: close the connection."""


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """Return the context to serve with: TLS 1.2 and newer. Raises OSError (ssl.SSLError) for a wrong pair."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION | ssl.OP_CIPHER_SERVER_PREFERENCE
    # An encrypted key fails here at once; OpenSSL would ask for its password on the terminal else.
    context.load_cert_chain(certificate, key, password="")
    return context


def client_context(ca_file: str) -> ssl.SSLContext:
    """Return the context to reach a provider with: TLS 1.2 and newer, its certificate and name checked.

    ``ca_file`` vouches for it in place of the system's authorities, "" for those. Raises OSError.
    """
    context = ssl.create_default_context(cafile=ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class TlsSession:
    """One end of one connection, the client's where the server's name is given.

    ``ready`` once the handshake is done.
    """

    def __init__(self, context: ssl.SSLContext, server_name: str | None = None) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(
            self._incoming,
            self._outgoing,
            server_side=server_name is None,
            server_hostname=server_name,
        )
        self.ready = False
        self.ended = False
        """Whether the peer has said that it sends no more."""

    def begin(self) -> None:
        """Say the client's first word."""
        with contextlib.suppress(ssl.SSLWantReadError):
            self._object.do_handshake()

    def receive(self, data: bytes) -> bytes:
        """Take what came over the wire; return what it says. Raises TlsError."""
        self._incoming.write(data)
        try:
            if not self.ready:
                self._object.do_handshake()
                self.ready = True
            return self._read()
        except ssl.SSLWantReadError:
            return b""
        except ssl.SSLError as error:
            raise TlsError(error.reason or "TLS failed") from error

    def _read(self) -> bytes:
        plain = bytearray()
        while True:
            try:
                part = self._object.read(_READ_BYTES)
            except ssl.SSLWantReadError:
                return bytes(plain)
            except ssl.SSLZeroReturnError:
                part = b""
            if not part:
                self.ended = True
                return bytes(plain)
            plain += part

    def send(self, data: bytes) -> None:
        """Encrypt for the peer; nothing before the handshake is done. Raises TlsError."""
        if not self.ready:
            return
        try:
            self._object.write(data)
        except ssl.SSLError as error:
            raise TlsError(error.reason or "TLS failed") from error

    def end(self) -> None:
        """Say that we send no more (close_notify), so that the peer knows that nothing was cut off."""
        try:
            self._object.unwrap()
        except ssl.SSLError:
            # It waits for the peer's own word, or there was no session yet; ours is written where it can be.
            return

    def take_output(self) -> bytes:
        """Return what is to go over the wire; emptied by this."""
        return self._outgoing.read()

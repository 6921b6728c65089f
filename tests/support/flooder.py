"""A process that floods the exchange: ``python -m tests.support.flooder SOURCE TARGET KIND PER_S SECONDS``.

``SOURCE`` is the host to send from (any of 127.0.0.0/8), ``TARGET`` is HOST:PORT. Prints how many datagrams
it sent. A process of its own, so that it takes nothing of the interpreter of those who measure.
"""

from __future__ import annotations

import contextlib
import secrets
import socket
import sys
import time

BATCH_S = 0.005
SDP = b"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 4000 RTP/AVP 0\r\n"
CREDENTIALS = (
    'Authorization: Digest username="1001", realm="example.org", nonce="%s", uri="sip:1002@example.org", '
    'response="%s", algorithm=MD5, qop=auth, nc=00000001, cnonce="x"\r\n'
)


def request(method: str, host: str, number: int, extra: str = "") -> bytes:
    """Write a request that is well formed; a new one for each number."""
    body = SDP if method == "INVITE" else b""
    return (
        f"{method} sip:1002@example.org SIP/2.0\r\n"
        f"Via: SIP/2.0/UDP {host}:5060;branch=z9hG4bK{number:x};rport\r\n"
        f"Max-Forwards: 70\r\nFrom: <sip:1001@example.org>;tag={number:x}\r\nTo: <sip:1002@example.org>\r\n"
        f"Call-ID: flood-{number}\r\nCSeq: 1 {method}\r\nContact: <sip:1001@{host}>\r\n{extra}"
        f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body


def messages(kind: str, host: str) -> list[bytes]:
    """Return what is sent in turn."""
    numbers = range(512)
    if kind == "mixed":
        return [request(("INVITE", "REGISTER", "OPTIONS")[n % 3], host, n) for n in numbers]
    if kind == "guesses":
        return [
            request("REGISTER", host, n, CREDENTIALS % (secrets.token_hex(24), secrets.token_hex(16)))
            for n in numbers
        ]
    if kind == "noise":
        return [secrets.token_bytes(400) for _ in numbers]
    return [request(kind, host, n) for n in numbers]


def main() -> int:
    """Flood for the time given."""
    source, target, kind, per_s, seconds = sys.argv[1:]
    host, _, port = target.rpartition(":")
    sent, begun = 0, time.monotonic()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as flood:
        flood.bind((source, 0))
        flood.connect((host, int(port)))
        flood.setblocking(False)
        ready = messages(kind, source)
        while (passed := time.monotonic() - begun) < float(seconds):
            while sent < passed * float(per_s):
                with contextlib.suppress(OSError):
                    flood.send(ready[sent % len(ready)])
                sent += 1
            time.sleep(BATCH_S)
    sys.stdout.write(f"{sent}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

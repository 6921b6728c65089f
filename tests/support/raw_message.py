"""SIP messages as text, for phones made of nothing else: lenient, quick, no more than tests need."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field

_CHALLENGE_ITEM = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')
_TAG = re.compile(r";\s*tag=([^;>\s]+)", re.IGNORECASE)
_BRANCH = re.compile(r";\s*branch=([^;,\s]+)", re.IGNORECASE)
_URI = re.compile(r"<([^>]+)>")
_COMPACT = {"v": "via", "f": "from", "t": "to", "i": "call-id", "m": "contact", "l": "content-length"}


@dataclass
class RawMessage:
    """A start line, headers in order (names in lower case) and a body."""

    start: str
    headers: list[tuple[str, str]]
    body: bytes = b""

    @classmethod
    def parse(cls, data: bytes) -> RawMessage:
        head, _, body = data.partition(b"\r\n\r\n")
        start, *lines = head.decode().split("\r\n")
        headers = []
        for line in lines:
            name, _, value = line.partition(":")
            name = name.strip().lower()
            headers.append((_COMPACT.get(name, name), value.strip()))
        return cls(start, headers, body)

    def encode(self) -> bytes:
        headers = [*self.headers, ("content-length", str(len(self.body)))]
        lines = [self.start, *(f"{name}: {value}" for name, value in headers)]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + self.body

    @property
    def status(self) -> int:
        """The status of a response; 0 for a request."""
        return int(self.start[8:11]) if self.start.startswith("SIP/2.0 ") else 0

    @property
    def method(self) -> str:
        """The method of a request; that of CSeq for a response."""
        return (self.header("cseq").split() or [""])[-1] if self.status else self.start.split(" ", 1)[0]

    @property
    def uri(self) -> str:
        return self.start.split(" ")[1]

    @property
    def branch(self) -> str:
        match = _BRANCH.search(self.header("via"))
        return match.group(1) if match else ""

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key == name]

    def tag(self, name: str) -> str:
        match = _TAG.search(self.header(name))
        return match.group(1) if match else ""

    def target(self) -> str:
        """The URI of Contact."""
        match = _URI.search(self.header("contact"))
        return match.group(1) if match else self.header("contact").split(";")[0]


@dataclass
class Credentials:
    """Digest answers (RFC 7616, qop=auth) to the challenges of one realm."""

    username: str
    password: str
    algorithm: str = "SHA-256"
    count: int = field(default=0, init=False)

    def answer(self, response: RawMessage, method: str, uri: str) -> tuple[str, str]:
        """Return the header that answers a 401 or 407."""
        name = "www-authenticate" if response.status == 401 else "proxy-authenticate"
        for value in response.all(name):
            challenge = {key: quoted or plain for key, quoted, plain in _CHALLENGE_ITEM.findall(value)}
            if challenge.get("algorithm", "MD5") == self.algorithm:
                reply = "authorization" if response.status == 401 else "proxy-authorization"
                return reply, self._digest(challenge, method, uri)
        raise AssertionError(f"no {self.algorithm} challenge in {response.all(name)}")

    def _digest(self, challenge: dict[str, str], method: str, uri: str) -> str:
        algorithm = hashlib.sha256 if self.algorithm == "SHA-256" else hashlib.md5

        def digest(text: str) -> str:
            return algorithm(text.encode()).hexdigest()

        self.count += 1
        realm, nonce = challenge["realm"], challenge["nonce"]
        cnonce, nc = secrets.token_hex(8), f"{self.count:08x}"
        secret = digest(f"{self.username}:{realm}:{self.password}")
        response = digest(f"{secret}:{nonce}:{nc}:{cnonce}:auth:{digest(f'{method}:{uri}')}")
        return (
            f'Digest username="{self.username}", realm="{realm}", nonce="{nonce}", uri="{uri}", '
            f'response="{response}", algorithm={self.algorithm}, qop=auth, nc={nc}, cnonce="{cnonce}"'
            + (f', opaque="{challenge["opaque"]}"' if "opaque" in challenge else "")
        )


def ha1(username: str, realm: str, password: str, algorithm: str) -> str:
    """Return ``H(username:realm:password)``, as accounts hold it."""
    digest = hashlib.sha256 if algorithm == "SHA-256" else hashlib.md5
    return digest(f"{username}:{realm}:{password}".encode()).hexdigest()


def audio(
    host: str, port: int, *, direction: str = "sendrecv", codecs: str = "0 101", version: int = 1
) -> bytes:
    """Return a session description with one audio stream."""
    names = {"0": "PCMU/8000", "8": "PCMA/8000", "9": "G722/8000", "101": "telephone-event/8000"}
    lines = [
        "v=0",
        f"o=raw 1 {version} IN IP4 {host}",
        "s=-",
        f"c=IN IP4 {host}",
        "t=0 0",
        f"m=audio {port} RTP/AVP {codecs}",
        *(f"a=rtpmap:{number} {names[number]}" for number in codecs.split()),
        f"a={direction}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n"

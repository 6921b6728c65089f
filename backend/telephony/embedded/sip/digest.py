"""Digest access authentication as text and sums (RFC 7616, RFC 8760; RFC 2617 for MD5).

Pure functions. Only ``qop=auth`` is spoken: without it a captured answer could be replayed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

import msgspec

SCHEME = "digest"
_PARAMETER = re.compile(
    r'([A-Za-z0-9_\-*]{1,32})\s{0,8}=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s,"]*))\s*(?:,|$)'
)
_ESCAPED = re.compile(r"\\(.)")
MAX_HEADER = 2048
_HEX = re.compile(r"[0-9a-fA-F]+")
ALGORITHMS = ("SHA-256", "MD5")


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


_SUMS: dict[str, Callable[[str], str]] = {"MD5": _md5, "SHA-256": _sha256}


class Credentials(msgspec.Struct, frozen=True):
    """An Authorization header that is complete: what a client says it computed."""

    username: str
    realm: str
    nonce: str
    uri: str
    response: str
    algorithm: str
    cnonce: str
    nonce_count: int
    nonce_count_text: str


def parse_credentials(value: str) -> Credentials | None:
    """Read an Authorization header; None where it is not a digest that we could check."""
    scheme, _, rest = value.partition(" ")
    if scheme.lower() != SCHEME or len(rest) > MAX_HEADER:
        return None
    parameters: dict[str, str] = {}
    for written, quoted, token in _PARAMETER.findall(rest):
        name = written.lower()
        if name in parameters:
            return None
        parameters[name] = _ESCAPED.sub(r"\1", quoted) if "\\" in quoted else quoted or token
    algorithm = parameters.get("algorithm", "MD5").upper()
    count = parameters.get("nc", "")
    if (
        algorithm not in _SUMS
        or parameters.get("qop", "").lower() != "auth"
        or not _HEX.fullmatch(count)
        or len(count) > 8
        or not all(
            parameters.get(name) for name in ("username", "realm", "nonce", "uri", "response", "cnonce")
        )
    ):
        return None
    return Credentials(
        username=parameters["username"],
        realm=parameters["realm"],
        nonce=parameters["nonce"],
        uri=parameters["uri"],
        response=parameters["response"].lower(),
        algorithm=algorithm,
        cnonce=parameters["cnonce"],
        nonce_count=int(count, 16),
        nonce_count_text=count,
    )


def hash_secret(algorithm: str, username: str, realm: str, password: str) -> str:
    """Return H(user:realm:password), which an account keeps instead of its password."""
    return _SUMS[algorithm](f"{username}:{realm}:{password}")


def digest_of(algorithm: str, text: str) -> str:
    """Return the sum of a text, in hex."""
    return _SUMS[algorithm](text)


def expected_response(credentials: Credentials, ha1: str, method: str) -> str:
    """Compute the response that the holder of the secret would give (RFC 7616 section 3.4.1)."""
    digest = _SUMS[credentials.algorithm]
    ha2 = digest(f"{method}:{credentials.uri}")
    middle = f"{credentials.nonce}:{credentials.nonce_count_text}:{credentials.cnonce}:auth"
    return digest(f"{ha1}:{middle}:{ha2}")


def challenges(realm: str, nonce: str, algorithms: tuple[str, ...], *, stale: bool) -> list[tuple[str, str]]:
    """Write one WWW-Authenticate header for each algorithm, best first (RFC 8760 section 2.3)."""
    ending = ", stale=true" if stale else ""
    quoted = realm.replace("\\", "\\\\").replace('"', '\\"')
    return [
        (
            "WWW-Authenticate",
            f'Digest realm="{quoted}", nonce="{nonce}", algorithm={algorithm}, qop="auth"{ending}',
        )
        for algorithm in algorithms
    ]

"""Answering the challenges of a provider (RFC 3261 section 22, RFC 7616, RFC 8760).

The latest challenge is kept: requests after it carry credentials from the start. Single thread, no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from backend.telephony.embedded.sip.digest import ALGORITHMS, digest_of, hash_secret
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.message import Response

CHALLENGED = (401, 407)
CREDENTIALS = ("Authorization", "Proxy-Authorization")
MAX_CHALLENGES = 8
_PARAMETER = re.compile(r'([A-Za-z0-9_\-]{1,32})\s{0,8}=\s*(?:"((?:[^"\\]|\\.){0,1024})"|([^\s,"]{0,256}))')


class Challenge(msgspec.Struct, frozen=True):
    """What a provider wants to be proved. ``header`` is the one to answer with."""

    realm: str
    nonce: str
    opaque: str | None
    algorithm: str
    algorithm_given: bool
    has_qop: bool
    stale: bool
    header: str


def read_challenge(response: Response) -> Challenge | None:
    """Return the best challenge of a 401 or 407 that we can answer; None without one."""
    name, header = (
        ("proxy-authenticate", "Proxy-Authorization")
        if response.status == 407
        else ("www-authenticate", "Authorization")
    )
    found = [_read(line, header) for line in response.lines(name)[:MAX_CHALLENGES]]
    usable = [each for each in found if each is not None]
    return min(usable, key=lambda each: ALGORITHMS.index(each.algorithm), default=None)


def _read(line: str, header: str) -> Challenge | None:
    scheme, _, rest = line.partition(" ")
    if scheme.lower() != "digest":
        return None
    values = {name.lower(): quoted or token for name, quoted, token in _PARAMETER.findall(rest)}
    algorithm = values.get("algorithm", "MD5").upper()
    offered = [word.strip().lower() for word in values.get("qop", "").split(",") if word.strip()]
    if algorithm not in ALGORITHMS or not values.get("nonce") or (offered and "auth" not in offered):
        return None
    return Challenge(
        realm=values.get("realm", ""),
        nonce=values["nonce"],
        opaque=values.get("opaque"),
        algorithm=algorithm,
        algorithm_given="algorithm" in values,
        has_qop=bool(offered),
        stale=values.get("stale", "").lower() == "true",
        header=header,
    )


class ClientAuth:
    """The account that a provider knows us by."""

    def __init__(self, username: str, password: str, random_bytes: Callable[[int], bytes]) -> None:
        self._username = username
        self._password = password
        self._random_bytes = random_bytes
        self._challenge: Challenge | None = None
        self._count = 0

    @property
    def known(self) -> bool:
        """Whether there is an account to answer with."""
        return bool(self._username)

    def authorize(self, draft: RequestDraft) -> RequestDraft:
        """Return the request with credentials for the latest challenge, if there was one."""
        challenge = self._challenge
        kept = tuple(each for each in draft.headers if each[0] not in CREDENTIALS)
        if challenge is None:
            return draft
        self._count += 1
        value = self._credentials(challenge, draft.method, draft.uri)
        return msgspec.structs.replace(draft, headers=(*kept, (challenge.header, value)))

    def learn(self, response: Response, *, answered: bool) -> bool:
        """Take a challenge; False where it cannot be answered, or was (``answered``) with a wrong secret."""
        challenge = read_challenge(response) if self._username else None
        if challenge is None or (answered and not challenge.stale):
            return False
        self._challenge, self._count = challenge, 0
        return True

    def _credentials(self, challenge: Challenge, method: str, uri: str) -> str:
        secret = hash_secret(challenge.algorithm, self._username, challenge.realm, self._password)
        target = digest_of(challenge.algorithm, f"{method}:{uri}")
        parts = [
            f'username="{_quoted(self._username)}"',
            f'realm="{challenge.realm}"',
            f'nonce="{challenge.nonce}"',
            f'uri="{uri}"',
        ]
        middle = challenge.nonce
        if challenge.has_qop:
            cnonce, count = self._random_bytes(8).hex(), f"{self._count:08x}"
            middle = f"{challenge.nonce}:{count}:{cnonce}:auth"
            parts += ["qop=auth", f"nc={count}", f'cnonce="{cnonce}"']
        parts.append(f'response="{digest_of(challenge.algorithm, f"{secret}:{middle}:{target}")}"')
        if challenge.algorithm_given:
            parts.append(f"algorithm={challenge.algorithm}")
        if challenge.opaque is not None:
            parts.append(f'opaque="{challenge.opaque}"')
        return "Digest " + ", ".join(parts)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')

"""Digest nonces: self-describing, so that a challenge costs no memory, and single-use in their count.

A nonce is its time of issue and a random number, sealed for one source host. Memory is used only once a nonce
was answered rightly: then the counts seen with it are kept (RFC 7616 section 3.4, nc). Single thread.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Callable

_TIME_BYTES = 6
_RANDOM_BYTES = 6
_SEAL_BYTES = 12
_NONCE_DIGITS = 2 * (_TIME_BYTES + _RANDOM_BYTES + _SEAL_BYTES)
_BODY_DIGITS = 2 * (_TIME_BYTES + _RANDOM_BYTES)
_WINDOW = 64


class Nonces:
    """Issues and checks nonces. Remembers the counts of at most ``remembered`` nonces."""

    def __init__(
        self,
        secret: bytes,
        lifetime: float,
        random_bytes: Callable[[int], bytes],
        remembered: int = 20_000,
    ) -> None:
        self._secret = secret
        self._lifetime = lifetime
        self._random_bytes = random_bytes
        self._remembered = remembered
        self._used: OrderedDict[str, tuple[int, int]] = OrderedDict()
        self._oldest_valid = 0

    def __len__(self) -> int:
        return len(self._used)

    def issue(self, host: str, now: float) -> str:
        """Make a nonce that ``host`` may use from now on."""
        time = int(now * 1000).to_bytes(_TIME_BYTES, "big")
        body = (time + self._random_bytes(_RANDOM_BYTES)).hex()
        return body + self._seal(body, host)

    def is_fresh(self, nonce: str, host: str, now: float) -> bool:
        """Whether we issued the nonce to ``host`` and not too long ago."""
        if len(nonce) != _NONCE_DIGITS or not nonce.isascii():
            return False
        body, seal = nonce[:_BODY_DIGITS], nonce[_BODY_DIGITS:]
        if not hmac.compare_digest(seal, self._seal(body, host)):
            return False
        issued = _issued(nonce)
        return issued > self._oldest_valid and now * 1000 - issued <= self._lifetime * 1000

    def use(self, nonce: str, count: int) -> bool:
        """Take a count of a fresh nonce; False where it was used before (or is far behind the highest)."""
        if count < 1:
            return False
        highest, seen = self._used.get(nonce, (0, 0))
        if count > highest:
            seen = (
                ((seen << (count - highest)) | 1) & ((1 << _WINDOW) - 1) if count - highest < _WINDOW else 1
            )
            highest = count
        else:
            bit = 1 << (highest - count) if highest - count < _WINDOW else 0
            if not bit or seen & bit:
                return False
            seen |= bit
        self._used[nonce] = (highest, seen)
        self._forget_oldest()
        return True

    def forget_before(self, moment: float) -> None:
        """Have all nonces that were issued before a moment challenged anew, and forget their counts."""
        self._oldest_valid = max(self._oldest_valid, int(moment * 1000))
        self._used = OrderedDict(
            (nonce, seen) for nonce, seen in self._used.items() if _issued(nonce) > self._oldest_valid
        )

    def _forget_oldest(self) -> None:
        """Whatever was issued before a forgotten nonce is stale from then on, or it could be replayed."""
        while len(self._used) > self._remembered:
            nonce, _ = self._used.popitem(last=False)
            self._oldest_valid = max(self._oldest_valid, _issued(nonce))

    def _seal(self, body: str, host: str) -> str:
        text = f"{body}{host}".encode()
        return hashlib.blake2b(text, key=self._secret, digest_size=_SEAL_BYTES).hexdigest()


def _issued(nonce: str) -> int:
    return int(nonce[: 2 * _TIME_BYTES], 16)

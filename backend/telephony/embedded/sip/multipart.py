"""The session description in a body of several parts (RFC 5621). Pure functions.

Beside it stand what carriers tell each other of a call (ISUP), where an emergency caller is (PIDF-LO), and
the like.
"""

from __future__ import annotations

import re
from typing import NamedTuple

SDP = "application/sdp"
MAX_PARTS = 16
_BOUNDARY = re.compile(r';\s*boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;"]{1,70}))', re.IGNORECASE)
_REQUIRED = re.compile(r';\s*handling\s*=\s*"?required\b', re.IGNORECASE)
_PLAIN_ENCODINGS = ("", "7bit", "8bit", "binary")


class _Part(NamedTuple):
    kind: str
    disposition: str
    encoding: str
    content: bytes

    @property
    def describes(self) -> bool:
        """Whether this is a session description as it stands."""
        purpose = self.disposition.partition(";")[0].strip().lower()
        return self.kind == SDP and purpose in ("", "session") and self.encoding in _PLAIN_ENCODINGS


def description_in(content_type: str, body: bytes) -> bytes | None:
    """Return the session description in a body of several parts.

    None where there is none, or where one of the others is said to be required: that is to be refused.
    """
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        return None
    parts = _parts(body, (boundary[1] or boundary[2]).encode())
    if any(not part.describes and _REQUIRED.search(part.disposition) for part in parts):
        return None
    return next((part.content for part in parts if part.describes), None)


def _parts(body: bytes, boundary: bytes) -> list[_Part]:
    """What stands before the first boundary and behind the last one counts for nothing (RFC 2046)."""
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary, MAX_PARTS + 1)[1:]
    return [_part(piece) for piece in pieces[:MAX_PARTS] if not piece.startswith(b"--")]


def _part(piece: bytes) -> _Part:
    """Read one, from behind its boundary; a part without headers begins with an empty line."""
    head, _, content = piece.lstrip(b" \t").partition(b"\r\n\r\n")
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", errors="replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    kind = headers.get("content-type", headers.get("c", "")).partition(";")[0].strip().lower()
    encoding = headers.get("content-transfer-encoding", "").lower()
    return _Part(kind, headers.get("content-disposition", ""), encoding, content)

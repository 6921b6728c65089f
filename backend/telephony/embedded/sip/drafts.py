"""A request that we send, before its Via is known (RFC 3261 section 8.1.1), and those derived from an INVITE.

Plain values.
"""

from __future__ import annotations

import msgspec

from backend.telephony.embedded.sip.message import encode

MAX_FORWARDS = 70


class RequestDraft(msgspec.Struct, frozen=True, gc=False):
    """All of a request but the Via. ``from_`` and ``to`` are whole header values with their tags."""

    method: str
    uri: str
    from_: str
    to: str
    call_id: str
    cseq: int
    routes: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    content_type: str = "application/sdp"

    def encode(self, via: str) -> bytes:
        """Write the request."""
        lines = [
            ("Via", via),
            ("Max-Forwards", str(MAX_FORWARDS)),
            *[("Route", route) for route in self.routes],
            ("From", self.from_),
            ("To", self.to),
            ("Call-ID", self.call_id),
            ("CSeq", f"{self.cseq} {self.method}"),
            *self.headers,
        ]
        if self.body:
            lines.append(("Content-Type", self.content_type))
        return encode(f"{self.method} {self.uri} SIP/2.0", lines, self.body)

    def ack_of_refusal(self, to: str) -> RequestDraft:
        """The ACK of this INVITE's 3xx to 6xx (RFC 3261 section 17.1.1.3)."""
        return msgspec.structs.replace(self, method="ACK", to=to, headers=(), body=b"")

    def without_content(self) -> RequestDraft:
        """What identifies the request, and routes those that follow from it."""
        return msgspec.structs.replace(self, headers=(), body=b"")

    def cancel(self, headers: tuple[tuple[str, str], ...] = ()) -> RequestDraft:
        """The CANCEL of this INVITE (RFC 3261 section 9.1)."""
        return msgspec.structs.replace(self, method="CANCEL", headers=headers, body=b"")

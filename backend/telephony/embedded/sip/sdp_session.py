"""The descriptions that we send on one leg, over all its offers and answers. No I/O."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import msgspec

from backend.telephony.embedded.sip.sdes import KEY_BYTES, CryptoLine, SrtpKey, offer_lines, read_lines
from backend.telephony.embedded.sip.sdp import (
    SECURE,
    LocalMedia,
    Negotiated,
    Protection,
    accept_answer,
    answer,
    offer,
    origin_line,
)
from backend.telephony.embedded.sip.sdp_parser import parse_sdp


class SdpSession:
    """One session id, a version that grows when a description changes, and our key for SRTP.

    Our key stays for the life of the leg, so that the sender's counters go on, unless the device changes its
    own: then both directions begin anew (RFC 4568 section 7.1.4).
    """

    def __init__(self, local: LocalMedia, new_key: Callable[[int], bytes] = secrets.token_bytes) -> None:
        self._new_key = new_key
        self._local = local
        if local.protection in (Protection.OPTIONAL, Protection.REQUIRED):
            self._change_key()
        self._offered = self._local
        self._last: bytes | None = None
        self._agreed: Negotiated | None = None
        self._their_key: SrtpKey | None = None

    def offer(self) -> bytes:
        """Offer all our codecs; with or without keys as was agreed last, if anything was."""
        return self._offer(self._local if self._agreed is None else self._as_agreed(self._agreed))

    def offer_encrypted(self) -> bytes | None:
        """Offer encrypted media alone, to a device that refuses where keys are optional; None elsewhere."""
        if self._local.protection is not Protection.OPTIONAL:
            return None
        return self._offer(msgspec.structs.replace(self._local, protection=Protection.REQUIRED))

    def answer(self, remote_offer: bytes) -> tuple[bytes, Negotiated]:
        """Answer an offer. Raises SdpError."""
        on_demand = self._local.protection is Protection.ON_DEMAND and not self._local.keys
        if on_demand and b"crypto" in remote_offer.lower():
            self._change_key()
        description, negotiated = answer(remote_offer, self._local)
        if None not in (self._their_key, negotiated.their_key) and negotiated.their_key != self._their_key:
            self._change_key()
            description, negotiated = answer(remote_offer, self._local)
        self._agree(negotiated)
        self._offered = self._repeated(description, negotiated)
        return self._stamp(description), negotiated

    def _repeated(self, description: bytes, agreed: Negotiated) -> LocalMedia:
        """Our answer taken as an offer, which it is where it is repeated to refresh the session."""
        local = self._as_agreed(agreed)
        if agreed.our_key is not None:
            (before, _), media = agreed.around, parse_sdp(description).media
            local = msgspec.structs.replace(local, keys=tuple(read_lines(media[len(before)].crypto)))
        dtmf = agreed.receive_dtmf_payload_type or local.dtmf_payload_type
        return msgspec.structs.replace(
            local, codecs=(agreed.codec,), dtmf_payload_type=dtmf, around=agreed.around
        )

    def accept_answer(self, remote_answer: bytes) -> Negotiated:
        """Read the answer to our last offer, or to our last answer said again. Raises SdpError."""
        negotiated = accept_answer(remote_answer, self._offered)
        self._agree(negotiated)
        return negotiated

    def _agree(self, negotiated: Negotiated) -> None:
        self._agreed = negotiated
        self._their_key = negotiated.their_key or self._their_key

    def _change_key(self) -> None:
        self._local = msgspec.structs.replace(self._local, keys=tuple(offer_lines(self._new_key(KEY_BYTES))))

    def _as_agreed(self, agreed: Negotiated) -> LocalMedia:
        """What to offer anew: the protection that there is, which keeps the key in use."""
        if agreed.our_key is None:
            required = self._local.protection is Protection.REQUIRED
            return (
                self._local if required else msgspec.structs.replace(self._local, protection=Protection.NEVER)
            )
        protection = Protection.REQUIRED if agreed.profile == SECURE else Protection.OPTIONAL
        return msgspec.structs.replace(
            self._local, protection=protection, keys=(CryptoLine(1, agreed.our_key),)
        )

    def _offer(self, local: LocalMedia) -> bytes:
        if self._agreed is not None:
            local = msgspec.structs.replace(
                local, dtmf_payload_type=self._agreed.next_dtmf_payload_type, around=self._agreed.around
            )
        self._offered = local
        return self._stamp(offer(msgspec.structs.replace(local, version=self._local.version)))

    def _stamp(self, description: bytes) -> bytes:
        """RFC 3264 section 8: the version grows by one if and only if the description changed."""
        if self._last is not None and description != self._last:
            before = origin_line(self._local)
            self._local = msgspec.structs.replace(self._local, version=self._local.version + 1)
            description = description.replace(before.encode(), origin_line(self._local).encode(), 1)
        self._last = description
        return description

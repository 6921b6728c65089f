"""SRTP and SRTCP of one channel (RFC 3711): packets sealed and opened, by libsrtp. No I/O.

Each direction has its key. A key that stays over a new agreement keeps its context, with the rollover counter
and what is known of replays; another one begins anew. What is not authentic, or came before, is dropped:
nobody can feed us what they did not get a key for, nor what they overheard.
"""

from __future__ import annotations

from pylibsrtp import Error, Policy, Session

from backend.telephony.embedded.sip.sdes import CryptoSuite, SrtpKey

Buffer = bytes | bytearray | memoryview
REPLAY_WINDOW = 128
"""Packets; the least that RFC 3711 section 3.3.2 allows is 64."""
_PROFILES = {
    CryptoSuite.AES_CM_128_HMAC_SHA1_80: Policy.SRTP_PROFILE_AES128_CM_SHA1_80,
    CryptoSuite.AES_CM_128_HMAC_SHA1_32: Policy.SRTP_PROFILE_AES128_CM_SHA1_32,
}


class Seal:
    """What we send, under our key."""

    __slots__ = ("_session", "key")

    def __init__(self, key: SrtpKey) -> None:
        self.key = key
        self._session = _session(key, Policy.SSRC_ANY_OUTBOUND)

    def rtp(self, packet: Buffer) -> bytes | None:
        """Encrypt and sign a packet; None for one that cannot be sent, such as a repetition."""
        try:
            return self._session.protect(bytes(packet))
        except (Error, ValueError):
            return None

    def rtcp(self, packet: Buffer) -> bytes | None:
        """Encrypt and sign a compound packet."""
        try:
            return self._session.protect_rtcp(bytes(packet))
        except (Error, ValueError):
            return None


class Opener:
    """What the device sends, under its key. ``refused`` counts what was not authentic or came before."""

    __slots__ = ("_session", "key", "refused")

    def __init__(self, key: SrtpKey) -> None:
        self.key = key
        self.refused = 0
        self._session = _session(key, Policy.SSRC_ANY_INBOUND)

    def rtp(self, data: bytearray, size: int) -> int:
        """Decrypt the first ``size`` bytes in place; return the new size, 0 for a packet to be dropped."""
        try:
            packet = self._session.unprotect(bytes(memoryview(data)[:size]))
        except (Error, ValueError):
            self.refused += 1
            return 0
        data[: len(packet)] = packet
        return len(packet)

    def rtcp(self, data: bytearray, size: int) -> int:
        """Decrypt a compound packet in place; return the new size, 0 for one to be dropped."""
        try:
            packet = self._session.unprotect_rtcp(bytes(memoryview(data)[:size]))
        except (Error, ValueError):
            self.refused += 1
            return 0
        data[: len(packet)] = packet
        return len(packet)


def _session(key: SrtpKey, ssrcs: int) -> Session:
    policy = Policy(key=key.material, ssrc_type=ssrcs, srtp_profile=_PROFILES[key.suite])
    policy.window_size = REPLAY_WINDOW
    return Session(policy)

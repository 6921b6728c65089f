"""How far the media of a leg are to be encrypted: by what is set, and by the way its signalling goes.

A key for SRTP travels in the signalling (RFC 4568 section 7): who can read that, reads the key. So keys are
offered only where the signalling is TLS, unless the installation says that its network keeps plain SIP
private (a VPN, a separate voice network). A device that would not talk without is answered with a key on any
way: it has sent its own already, and a call that is no safer than a plain one is better than none.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from backend.ports.telephony import MediaEncryption
from backend.telephony.embedded.sip.sdp import Protection


class UnprotectedError(ValueError):
    """Media must be encrypted, and the way of the signalling allows no key."""


@dataclass(frozen=True, slots=True)
class MediaRules:
    """What the installation wants where an account has no rule of its own."""

    encryption: MediaEncryption = MediaEncryption.OPTIONAL
    keys_without_tls: bool = False

    def of_trunk(self, of_trunk: MediaEncryption | None, *, secure: bool) -> Protection:
        """Decide for a provider's leg by its trunk's rule. Raises UnprotectedError.

        Without a rule keys are taken where it insists, whatever is wanted of phones.
        """
        if of_trunk is not None:
            return self.protection(of_trunk, secure=secure)
        return Protection.NEVER if self.encryption is MediaEncryption.OFF else Protection.ON_DEMAND

    def of_phone(self, of_account: MediaEncryption | None, local_host: str, *, secure: bool) -> Protection:
        """Decide for a phone's leg; ``local_host`` is our address towards it. Raises UnprotectedError."""
        here = _is_loopback(local_host) and not secure
        if here and of_account is None and self.encryption is MediaEncryption.REQUIRED:
            return Protection.ON_DEMAND
        return self.protection(of_account, secure=secure)

    def protection(self, of_account: MediaEncryption | None, *, secure: bool) -> Protection:
        """Decide for a leg whose signalling is TLS (``secure``) or not. Raises UnprotectedError."""
        wanted = self.encryption if of_account is None else of_account
        if wanted is MediaEncryption.OFF:
            return Protection.NEVER
        if secure or self.keys_without_tls:
            return Protection.OPTIONAL if wanted is MediaEncryption.OPTIONAL else Protection.REQUIRED
        if wanted is MediaEncryption.OPTIONAL:
            return Protection.ON_DEMAND
        raise UnprotectedError("media must be encrypted, and without TLS everybody on the way reads the key")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

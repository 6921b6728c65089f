"""Where a channel's device sends from: symmetric RTP that a third party cannot take over.

See RFC 4961 and RFC 7362 section 4. The first valid packet says where the device is, since what it signalled
may be an address behind a NAT. From then on another source is believed in two cases only: it is the very
address that was signalled, or it carries on the stream that we were hearing (its SSRC, which nobody off the
path knows, and its sequence) after the old source fell silent, as when a NAT binds anew. A new description
from the device starts afresh. No time of silence alone ever opens the door, since a device on mute or on hold
may be silent for long.

What a device signals is no proof that somebody there wants to be sent anything: whoever may call could name a
victim's address, to which we would send music for hours (the voice hammer of RFC 8445 section 19.5.1). So a
signalled address is sent to at once only where its host is the one that the signalling came from; any other
only after RTP or RTCP came, and then, for RTP, to where that came from (RFC 7362 section 3). A device behind
a NAT loses nothing by that, as its signalled address leads nowhere.
"""

from __future__ import annotations

from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.reception import Reception

Address = tuple[str, int] | tuple[str, int, int, int]
"""Of a socket; that of IPv6 has a flow label and a scope, too."""

REBIND_SILENCE_S = 0.1
"""How long the known source must have been silent: five packets."""


class SourceLatch:
    """The address that packets are accepted from and sent to. ``source`` is None before the first packet."""

    __slots__ = ("foreign", "proven", "signalled", "source")

    def __init__(self) -> None:
        self.signalled: Address | None = None
        self.source: Address | None = None
        self.proven = False
        """Whether the signalled address may be sent to before anything came."""
        self.foreign = 0

    @property
    def target(self) -> Address | None:
        """Where to send to."""
        return self.source or (self.signalled if self.proven else None)

    def signal(self, address: Address | None, device_host: str) -> None:
        """Take in the address of a description; a changed one opens the latch for the next valid packet.

        ``device_host`` is where the description came from.
        """
        if address != self.signalled:
            self.signalled = address
            self.source = None
            self.proven = address is not None and address[0] == device_host

    def admit(self, source: Address, incoming: Incoming, reception: Reception) -> bool:
        """Decide on a valid packet that is not from ``self.source``."""
        if self.source is None or source == self.signalled or self._has_moved(incoming, reception):
            self.source = source
            return True
        self.foreign += 1
        return False

    def _has_moved(self, incoming: Incoming, reception: Reception) -> bool:
        silent = incoming.arrival - reception.arrival >= REBIND_SILENCE_S
        return silent and reception.is_near(incoming.ssrc, incoming.sequence)

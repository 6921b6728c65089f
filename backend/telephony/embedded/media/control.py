"""One channel's RTCP socket: where its reports go and whose are believed. Runs on the loop."""

from __future__ import annotations

import contextlib
import time

from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.latch import Address, SourceLatch
from backend.telephony.embedded.media.port_pair import PortPair
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.reports import Reports
from backend.telephony.embedded.media.srtp import Opener
from backend.telephony.embedded.media.transmission import Transmission


class ControlPort:
    """Sends a report when asked and takes in those of the device; only the device's host is believed."""

    __slots__ = (
        "_incoming",
        "_latch",
        "_reception",
        "_socket",
        "_source",
        "_transmission",
        "opener",
        "reports",
        "signalled",
    )

    def __init__(
        self,
        pair: PortPair,
        incoming: Incoming,
        latch: SourceLatch,
        transmission: Transmission,
        reception: Reception,
    ) -> None:
        self._socket = pair.rtcp
        self._incoming = incoming
        self._latch = latch
        self._transmission = transmission
        self._reception = reception
        self._source: Address | None = None
        self.signalled: Address | None = None
        self.opener: Opener | None = None
        """Where SRTP is agreed, what opens the device's packets."""
        self.reports = Reports(f"deskline@{pair.host}")

    def on_readable(self) -> None:
        """Handle one packet of the RTCP socket."""
        try:
            size, source = self._socket.recvfrom_into(self._incoming.data)
        except OSError:
            return
        target = self._latch.target or self._latch.signalled
        if target is not None and source[0] == target[0]:
            if self.opener is not None and not (size := self.opener.rtcp(self._incoming.data, size)):
                return
            self._source = source
            self._prove()
            self.take(size)

    def _prove(self) -> None:
        """Somebody is there: a device that only listens says so by RTCP alone."""
        if not self._latch.proven:
            self._latch.proven = True
            self._transmission.target = self._latch.target

    def take(self, size: int) -> None:
        """Take in the compound packet in the buffer."""
        now = time.perf_counter()
        data = self._incoming.view[:size]
        self.reports.receive(data, self._transmission, self._reception, now, time.time())

    def send_report(self, now: float) -> None:
        """Send the report that is due."""
        self._send(self.reports.build(self._transmission, self._reception, now, time.time()))

    def send_bye(self) -> None:
        """Say that our stream is over."""
        self._send(self.reports.build_bye(self._transmission))

    def _send(self, packet: bytes) -> None:
        target, seal = self._target(), self._transmission.seal
        if target is None:
            return
        sealed = packet if seal is None else seal.rtcp(packet)
        if sealed is not None:
            with contextlib.suppress(OSError):
                self._socket.sendto(sealed, target)

    def _target(self) -> Address | None:
        """Where RTCP came from, else where it was signalled, else beside a source that was not signalled."""
        target = self._latch.target
        if target is None:
            return None
        if self._source is not None and self._source[0] == target[0]:
            return self._source
        if target == self._latch.signalled:
            return self.signalled
        return (target[0], target[1] + 1, *target[2:]) if target[1] < 65535 else None

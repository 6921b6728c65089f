"""One channel's digits both ways: told, passed on as they come, or queued and sent by the ticker."""

from __future__ import annotations

from collections.abc import Callable

from backend.telephony.embedded.media.dtmf import (
    DEFAULT_UNITS,
    DigitEnded,
    DigitReceiver,
    DigitSender,
    DigitStarted,
)
from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.transmission import Transmission


class Digits:
    """``on_started`` is told of each digit once; ``on_ended`` of the end of those that were not passed on."""

    __slots__ = (
        "_on_ended",
        "_on_started",
        "_receiver",
        "_relayed",
        "_send_type",
        "_sender",
        "_transmission",
    )

    def __init__(
        self,
        transmission: Transmission,
        on_started: Callable[[str], None],
        on_ended: Callable[[str, int], None],
    ) -> None:
        self._transmission = transmission
        self._on_started = on_started
        self._on_ended = on_ended
        self._receiver = DigitReceiver()
        self._sender = DigitSender()
        self._send_type: int | None = None
        self._relayed = False

    def configure(self, send_type: int | None) -> None:
        """Set the payload type that the device takes digits with, None if it takes none."""
        self._send_type = send_type

    def tell_nobody(self) -> None:
        """Let go of the listeners, which hold the channel: without the circle it is freed at once."""
        self._on_started, self._on_ended = _unheard_start, _unheard_end

    @property
    def receiving(self) -> bool:
        """Whether the device is sending a digit now."""
        return self._receiver.active

    def receive(self, incoming: Incoming, stream: Reception, relay: Digits | None) -> bool:
        """Take in a packet of a digit, and pass it on by ``relay``. False if it was not passed on."""
        told = self._receiver.receive(incoming.payload, incoming.timestamp, incoming.arrival)
        relayed = relay is not None and relay.pass_on(incoming, stream)
        self._tell(told, relayed)
        return relayed

    def reset(self) -> None:
        """Forget what was received: the device has begun another stream."""
        self._receiver.reset()

    def pass_on(self, incoming: Incoming, stream: Reception) -> bool:
        """Send another channel's packet of a digit to this channel's device. False where it takes none."""
        if self._send_type is None:
            return False
        return self._transmission.relay_event(incoming, self._send_type, stream)

    def expire(self, now: float) -> None:
        """End a digit whose end packets were lost."""
        self._tell(self._receiver.expire(now), False)

    def _tell(self, told: list[DigitStarted | DigitEnded], relayed: bool) -> None:
        for one in told:
            if isinstance(one, DigitStarted):
                self._relayed = relayed
                self._on_started(one.digit)
            elif not self._relayed:
                self._on_ended(one.digit, one.units)

    def queue(self, digits: str, units: int = DEFAULT_UNITS) -> bool:
        """Send digits from the next tick on. False where the device takes no telephone-event."""
        if self._send_type is None:
            return False
        self._sender.queue(digits, units)
        self._transmission.reserved = self._sender.busy
        return True

    def send(self, now: float) -> bool:
        """Send what is due in this tick; False when the frame is free for audio."""
        packet = self._sender.next_packet()
        if packet is None:
            self._transmission.reserved = self._sender.busy
            return False
        if self._send_type is not None:
            self._transmission.event(self._send_type, packet.payload, packet.first, now)
        return True


def _unheard_start(_digit: str) -> None:
    """The channel is closed."""


def _unheard_end(_digit: str, _units: int) -> None:
    """The channel is closed."""

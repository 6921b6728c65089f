"""One channel's media: its two sockets, the stream that it receives and the one that it sends.

Each packet is handled on the loop as it comes, in one shared buffer: checked, counted, and passed on to the
other channel of a relay, put into the jitter buffer of the mix, or dropped. What it sends besides relayed
packets comes from the ticker.

A device that hears nothing is sent silence, 50 packets a second, rather than nothing: its NAT keeps the way
open for what we send later (RFC 6263 wants traffic every 15 s), its own watchdog for media (many phones hang
up after 30 to 60 s without RTP) stays quiet, and its jitter buffer keeps its depth, so that a retrieved call
is heard at once. It costs about 4 us a packet.
"""

from __future__ import annotations

import enum
import ipaddress
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from backend.telephony.embedded.media.codecs import CODECS, Codec, Samples, WideCoder
from backend.telephony.embedded.media.concealment import Concealer
from backend.telephony.embedded.media.control import ControlPort
from backend.telephony.embedded.media.dtmf import DigitEnded, DigitReceiver, DigitSender, DigitStarted
from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.jitter import JitterBuffer
from backend.telephony.embedded.media.latch import Address, SourceLatch
from backend.telephony.embedded.media.ports import PortPair
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.rtp import (
    HEADER_BYTES,
    MAX_PAYLOAD_BYTES,
    UNITS_PER_SECOND,
    is_rtcp,
)
from backend.telephony.embedded.media.statistics import ChannelStatistics
from backend.telephony.embedded.media.transmission import Buffer, Transmission

if TYPE_CHECKING:
    from backend.telephony.embedded.media.playback import Playback
    from backend.telephony.embedded.sip.sdp import Negotiated

COMFORT_NOISE = frozenset({13, 19})
"""RFC 3389, and the number that it had before."""
MIN_PACKET_MS = 10
MAX_PACKET_MS = 60
RELAY_SILENCE_S = 0.1
"""A relayed stream that pauses for longer is filled with silence."""


class Path(enum.StrEnum):
    """What feeds a channel's device."""

    NONE = "none"
    SILENCE = "silence"
    PLAY = "play"
    RELAY = "relay"
    MIX = "mix"


class DigitListener(Protocol):
    """Who is told of digits."""

    def digit_started(self, channel: MediaChannel, digit: str) -> None:
        """Take note of a digit's first packet."""

    def digit_ended(self, channel: MediaChannel, digit: str, units: int) -> None:
        """Take note of a digit's end, if its packets were not passed on as they came."""


class MediaChannel:
    """A channel from ``open`` to ``close``. ``codec`` is None until its media are agreed."""

    __slots__ = (
        "_audio_type",
        "_digit_relayed",
        "_digit_type",
        "_incoming",
        "_listener",
        "_receive",
        "bridge_id",
        "buffering",
        "channel_id",
        "closed",
        "codec",
        "coder",
        "concealed_frames",
        "concealer",
        "control",
        "digit_type",
        "digits_in",
        "digits_out",
        "echo",
        "invalid",
        "jitter",
        "latch",
        "music",
        "muted",
        "next_tick",
        "packet_ms",
        "pair",
        "path",
        "playback",
        "receives",
        "reception",
        "relay_to",
        "sends",
        "transmission",
    )

    def __init__(self, channel_id: str, pair: PortPair, incoming: Incoming, listener: DigitListener) -> None:
        self.channel_id = channel_id
        self.pair = pair
        self._incoming = incoming
        self._listener = listener
        self._receive: Callable[[bytearray], tuple[int, Address]] = pair.rtp.recvfrom_into
        self.latch = SourceLatch()
        self.reception = Reception()
        self.transmission = Transmission(pair.rtp.sendto)
        self.control = ControlPort(pair.rtcp, incoming, self.latch, self.transmission, self.reception)
        self.jitter = JitterBuffer(0xFF)
        self.concealer = Concealer()
        self.digits_in = DigitReceiver()
        self.digits_out = DigitSender()
        self.coder: WideCoder | None = None
        self.codec: Codec | None = None
        self.packet_ms = 20
        self.digit_type: int | None = None
        self.sends = False
        self.receives = False
        self.muted = False
        self.closed = False
        self.echo = False
        self.music: str | None = None
        self.playback: Playback | None = None
        self.bridge_id: str | None = None
        self.path = Path.NONE
        self.relay_to: MediaChannel | None = None
        self.buffering = False
        self.next_tick = 0.0
        """When the jitter buffer is asked for its next frame."""
        self.invalid = 0
        self.concealed_frames = 0
        self._audio_type = -1
        self._digit_type = -1
        self._digit_relayed = False

    def configure(self, negotiated: Negotiated) -> None:
        """Take over what was agreed."""
        codec = CODECS[negotiated.codec]
        if codec is not self.codec:
            self.codec = codec
            self.coder = WideCoder() if codec.wide else None
            self.jitter = JitterBuffer(codec.silence[0])
            self.concealer = Concealer()
        self._audio_type = negotiated.payload_type
        self.digit_type = negotiated.dtmf_payload_type
        expected = negotiated.receive_dtmf_payload_type
        self._digit_type = expected if expected is not None else negotiated.dtmf_payload_type or -1
        on = negotiated.remote_port != 0
        self.sends = negotiated.send and on
        self.receives = negotiated.receive and on
        self.packet_ms = min(MAX_PACKET_MS, max(MIN_PACKET_MS, negotiated.ptime_ms))
        self.transmission.configure(negotiated.payload_type, self.packet_ms * UNITS_PER_SECOND // 1000)
        self.latch.signal(_address(negotiated.remote_host, negotiated.remote_port))
        self.control.signalled = _address(negotiated.remote_host, negotiated.remote_rtcp_port)
        self.transmission.target = self.latch.target

    def speaks_like(self, other: MediaChannel) -> bool:
        """Whether the packets of one can be passed on to the other as they are."""
        return self.codec is other.codec and self.packet_ms == other.packet_ms

    def take_path(self, path: Path, relay_to: MediaChannel | None) -> None:
        """Set what feeds the device from now on, and where its packets go."""
        buffering = path is Path.MIX
        if buffering and not self.buffering:
            self.jitter.reset()
            self.concealer = Concealer()
        self.path = path
        self.relay_to = relay_to
        self.buffering = buffering

    # --- receiving

    def on_rtp(self) -> None:
        """Handle one packet of the RTP socket."""
        incoming = self._incoming
        try:
            size, source = self._receive(incoming.data)
        except OSError:
            return
        incoming.arrival = now = time.monotonic()
        if not incoming.parse(size) or incoming.payload_type != self._audio_type:
            self._on_other(size, source)
            return
        octets = incoming.size - HEADER_BYTES
        if not 0 < octets <= MAX_PAYLOAD_BYTES:
            self.invalid += 1
            return
        latch = self.latch
        if source != latch.source and not self._admit(source):
            return
        latch.heard_at = now
        reception = self.reception
        if not reception.accept(incoming.ssrc, incoming.sequence, octets):
            return
        reception.time(incoming.timestamp, now)
        if not self.receives:
            return
        if self.buffering:
            until_tick = (self.next_tick - now) * UNITS_PER_SECOND
            self.jitter.put(incoming.timestamp, incoming.payload, until_tick)
            return
        peer = self.relay_to
        if peer is not None and peer.sends and not peer.digits_out.busy:
            transmission = peer.transmission
            transmission.relay(incoming, transmission.payload_type, reception, True)

    def _on_other(self, size: int, source: Address) -> None:
        """Handle what is no audio: digits, comfort noise, RTCP on this port, nonsense."""
        incoming = self._incoming
        if is_rtcp(incoming.data, size):
            if source == self.latch.source:
                self.control.take(size)
            return
        is_digit = incoming.payload_type == self._digit_type
        if size < HEADER_BYTES or not (is_digit or incoming.payload_type in COMFORT_NOISE):
            self.invalid += 1
            return
        if source != self.latch.source and not self._admit(source):
            return
        self.latch.heard_at = incoming.arrival
        if not self.reception.accept(incoming.ssrc, incoming.sequence, incoming.size - HEADER_BYTES):
            return
        if is_digit:
            self._on_digit()
        elif self.relay_to is not None:
            self.relay_to.transmission.interrupt()

    def _admit(self, source: Address) -> bool:
        incoming = self._incoming
        if self.codec is None or not self.latch.admit(source, incoming, self.reception):
            return False
        self.transmission.target = self.latch.target
        return True

    def _on_digit(self) -> None:
        incoming = self._incoming
        told = self.digits_in.receive(incoming.payload, incoming.timestamp, incoming.arrival)
        peer = self.relay_to
        relayed = False
        if peer is not None:
            relayed = peer is not self and peer.relay_digit(incoming, self.reception)
            if not relayed:
                peer.transmission.interrupt()
        self._tell(told, relayed)

    def relay_digit(self, incoming: Incoming, stream: Reception) -> bool:
        """Pass on a packet of a digit to this channel's device. False where that is not possible."""
        if self.digit_type is None or not self.sends or self.digits_out.busy:
            return False
        self.transmission.relay(incoming, self.digit_type, stream, False)
        return True

    def _tell(self, told: list[DigitStarted | DigitEnded], relayed: bool) -> None:
        for one in told:
            if isinstance(one, DigitStarted):
                self._digit_relayed = relayed
                self._listener.digit_started(self, one.digit)
            elif not self._digit_relayed:
                self._listener.digit_ended(self, one.digit, one.units)

    def expire_digit(self, now: float) -> None:
        """End a digit whose end packets were lost."""
        self._tell(self.digits_in.expire(now), False)

    # --- sending, from the ticker

    def send_codes(self, payload: Buffer, now: float) -> None:
        """Send 20 ms in the channel's codec, unless a digit is being sent."""
        if self.digits_out.busy and self._send_digit(now):
            return
        self.transmission.frame(payload, now)

    def send_wide(self, samples: Samples, now: float) -> None:
        """Send 20 ms of 16 kHz to a G.722 channel, unless a digit is being sent."""
        if self.digits_out.busy and self._send_digit(now):
            return
        if self.coder is not None:
            self.transmission.frame(self.coder.encode(samples), now)

    def tend_relay(self, silence: Callable[[MediaChannel], Buffer], now: float) -> None:
        """Send a queued digit, or silence where the other side of the relay has fallen silent."""
        transmission = self.transmission
        if self.digits_out.busy:
            self._send_digit(now)
        elif not transmission.relaying or now - transmission.relayed_at > RELAY_SILENCE_S:
            transmission.frame(silence(self), now)

    def _send_digit(self, now: float) -> bool:
        packet = self.digits_out.next_packet()
        if packet is None:
            return False
        if self.digit_type is not None:
            self.transmission.event(self.digit_type, packet.payload, packet.first, now)
        return True

    def send_report(self, now: float) -> None:
        """Send the RTCP report that is due."""
        if self.codec is not None:
            self.control.send_report(now)

    def close(self) -> None:
        """Say goodbye by RTCP; the plane closes the sockets."""
        self.closed = True
        self.sends = self.receives = False
        self.relay_to = None
        if self.codec is not None:
            self.control.send_bye()

    def statistics(self) -> ChannelStatistics:
        """Return the figures as they stand."""
        reception, reports = self.reception, self.control.reports
        return ChannelStatistics(
            codec=self.codec.name if self.codec is not None else None,
            path=self.path.value,
            remote=self.latch.target,
            packets_sent=self.transmission.packets,
            octets_sent=self.transmission.octets,
            packets_received=reception.packets,
            octets_received=reception.octets,
            lost=reception.lost,
            late=self.jitter.late,
            duplicates=reception.duplicates,
            concealed_ms=self.concealed_frames * 20,
            foreign=self.latch.foreign,
            invalid=self.invalid,
            jitter_ms=reception.jitter * 1000 / UNITS_PER_SECOND,
            buffer_ms=self.jitter.delay_units * 1000 / UNITS_PER_SECOND if self.buffering else 0.0,
            remote_lost=reports.remote_lost,
            remote_fraction_lost=reports.remote_fraction_lost,
            remote_jitter_ms=reports.remote_jitter * 1000 / UNITS_PER_SECOND,
            round_trip_ms=None if reports.round_trip_s is None else reports.round_trip_s * 1000,
        )


def _address(host: str, port: int) -> Address | None:
    """Return an address that can be sent to, or None for a stream that is off or a name."""
    try:
        parsed = ipaddress.IPv4Address(host)
    except ValueError:
        return None
    if parsed.is_unspecified or parsed.is_multicast or not 0 < port < 65536:
        return None
    return str(parsed), port

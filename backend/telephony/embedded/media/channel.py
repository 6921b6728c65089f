"""One channel's media: its two sockets, the stream that it receives and the one that it sends.

Each packet is handled on the loop as it comes, in one shared buffer: checked, counted, and passed on to the
other channel of a relay, put into the jitter buffer of the mix, or dropped. What it sends besides relayed
packets comes from the ticker.

A device that hears nothing is sent silence, 50 packets a second, rather than nothing: its NAT keeps the way
open for what we send later (RFC 6263 wants traffic every 15 s), its own watchdog stays quiet (linphone ends a
call that had no RTP for 30 s, its ``nortp_timeout``), and its jitter buffer keeps its depth, so that a
retrieved call is heard at once. It costs one send for each packet; G.711 silence is not even encoded.
"""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from backend.telephony.embedded.media.codecs import CODECS, Codec, Samples, WideCoder
from backend.telephony.embedded.media.concealment import Concealer
from backend.telephony.embedded.media.control import ControlPort
from backend.telephony.embedded.media.destination import destination
from backend.telephony.embedded.media.digits import Digits
from backend.telephony.embedded.media.formats import Formats, Kind
from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.jitter import JitterBuffer
from backend.telephony.embedded.media.latch import Address, SourceLatch
from backend.telephony.embedded.media.port_pair import PortPair
from backend.telephony.embedded.media.reception import Reception
from backend.telephony.embedded.media.rtp import (
    HEADER,
    HEADER_BYTES,
    MARKER,
    MASK_16,
    MAX_PAYLOAD_BYTES,
    PLAIN,
    UNITS_PER_SECOND,
    is_rtcp,
)
from backend.telephony.embedded.media.snooping import Snooping
from backend.telephony.embedded.media.srtp import Opener, Seal
from backend.telephony.embedded.media.transmission import Buffer, OutgoingBuffer, Transmission

if TYPE_CHECKING:
    from backend.telephony.embedded.media.channel_listener import ChannelListener
    from backend.telephony.embedded.media.playback import Playback
    from backend.telephony.embedded.sip.sdes import SrtpKey
    from backend.telephony.embedded.sip.sdp import Negotiated

MIN_PACKET_MS = 10
MAX_PACKET_MS = 60
MAX_DRAINED = 25
RELAY_SILENCE_S = 0.1
"""A relayed stream that pauses for longer is filled with silence."""


class Path(enum.StrEnum):
    """What feeds a channel's device."""

    NONE = "none"
    SILENCE = "silence"
    PLAY = "play"
    RELAY = "relay"
    MIX = "mix"


class MediaChannel:
    """A channel from ``open`` to ``close``. ``codec`` is None until its media are agreed."""

    __slots__ = (
        "_audio_type",
        "_formats",
        "_incoming",
        "_listener",
        "_opener",
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
        "digits",
        "echo",
        "invalid",
        "jitter",
        "latch",
        "listening",
        "music",
        "muted",
        "on_sound",
        "packet_ms",
        "pair",
        "path",
        "playback",
        "receives",
        "reception",
        "relay_to",
        "sends",
        "snooping",
        "transmission",
    )

    def __init__(
        self,
        channel_id: str,
        pair: PortPair,
        incoming: Incoming,
        outgoing: OutgoingBuffer,
        listener: ChannelListener,
    ) -> None:
        self.channel_id = channel_id
        self.pair = pair
        self._incoming = incoming
        self._receive: Callable[[bytearray], tuple[int, Address]] = pair.rtp.recvfrom_into
        self.latch = SourceLatch()
        self.reception = Reception()
        self.transmission = Transmission(pair.rtp.sendto, outgoing)
        self.control = ControlPort(pair, incoming, self.latch, self.transmission, self.reception)
        self.jitter = JitterBuffer(0xFF)
        self.concealer = Concealer()
        self.digits = Digits(
            self.transmission,
            lambda digit: listener.digit_started(self, digit),
            lambda digit, units: listener.digit_ended(self, digit, units),
        )
        self.coder: WideCoder | None = None
        self.codec: Codec | None = None
        self.packet_ms = 20
        self.sends = False
        self.receives = False
        self.muted = False
        self.closed = False
        self.echo = False
        self.music: str | None = None
        self.playback: Playback | None = None
        self.bridge_id: str | None = None
        self.snooping: Snooping | None = None
        self.path = Path.NONE
        self.relay_to: MediaChannel | None = None
        self.buffering = False
        self.listening = False
        """Whether audio is taken for the mix: the tone that a device sends beside a digit is not."""
        self.on_sound: Callable[[], None] | None = None
        """Who waits for the first packet of audio."""
        self.invalid = 0
        self.concealed_frames = 0
        self._audio_type = -1
        self._formats = Formats()
        self._listener = listener
        self._opener: Opener | None = None

    def configure(self, negotiated: Negotiated, device_host: str) -> None:
        """Take over what was agreed with a device that signals from ``device_host``."""
        self._formats.configure(negotiated)
        self.digits.configure(negotiated.dtmf_payload_type)
        on = negotiated.remote_port != 0
        self.sends = negotiated.send and on
        self.receives = negotiated.receive and on
        self.packet_ms = min(MAX_PACKET_MS, max(MIN_PACKET_MS, negotiated.ptime_ms))
        self._speak(CODECS[negotiated.codec], negotiated.payload_type)
        host, version = negotiated.remote_host, self.pair.version
        self.latch.signal(destination(host, negotiated.remote_port, version), device_host)
        self.control.signalled = destination(host, negotiated.remote_rtcp_port, version)
        self.transmission.target = self.latch.target
        self._encrypt(negotiated.our_key, negotiated.their_key)

    def _speak(self, codec: Codec, payload_type: int) -> None:
        """Use a codec in both directions from now on."""
        if codec is not self.codec:
            self.codec = codec
            self.coder = WideCoder() if codec.wide else None
            self.jitter.begin(codec.silence[0])
            self.concealer = Concealer()
        self._audio_type = payload_type
        self.transmission.configure(payload_type, self.packet_ms * UNITS_PER_SECOND // 1000)

    def _follow(self) -> None:
        """Speak as the device does, which sends another codec of those agreed."""
        before, incoming = self.codec, self._incoming
        name = self._formats.settles_on(incoming.payload_type, incoming.sequence)
        if name is not None and before is not None:
            self._formats.exchange(self._audio_type, before.name, incoming.payload_type)
            self.relay_to = None
            self._speak(CODECS[name], incoming.payload_type)
            self._listener.codec_changed(self)

    def _encrypt(self, our_key: SrtpKey | None, their_key: SrtpKey | None) -> None:
        """Take over the keys; what goes on under the same key keeps its counters."""
        seal, opener = self.transmission.seal, self._opener
        if our_key is None or their_key is None:
            seal = opener = None
        else:
            seal = seal if seal is not None and seal.key == our_key else Seal(our_key)
            opener = opener if opener is not None and opener.key == their_key else Opener(their_key)
        self.transmission.seal = seal
        self._opener = self.control.opener = opener

    @property
    def encrypted(self) -> bool:
        """Whether SRTP is spoken."""
        return self._opener is not None

    @property
    def unauthentic(self) -> int:
        """Packets under the present key that were forged, broken or repeated."""
        return self._opener.refused if self._opener is not None else 0

    def speaks_like(self, other: MediaChannel) -> bool:
        """Whether the packets of one can be passed on to the other as they are."""
        return self.codec is other.codec and self.packet_ms == other.packet_ms

    def take_path(self, path: Path, relay_to: MediaChannel | None) -> None:
        """Set what feeds the device from now on, and where its packets go."""
        buffering = path is Path.MIX and self.receives
        if buffering and not self.buffering:
            self.jitter.reset()
            self.concealer = Concealer()
        self.path = path
        self.relay_to = relay_to if self.receives and relay_to is not None and relay_to.sends else None
        self.buffering = buffering
        self.listen()

    def listen(self) -> None:
        """Take the device's audio into the mix, unless it is sending a digit."""
        self.listening = self.buffering and not self.digits.receiving

    # --- receiving

    def drain(self) -> None:
        """Handle all packets that wait: a tick is late, and what it wants may have come in the meantime."""
        for _ in range(MAX_DRAINED):
            if not self.on_rtp():
                break

    def on_rtp(self) -> bool:
        """Handle one packet of the RTP socket: here the one that was expected, which most are.

        False when there was none.
        """
        incoming = self._incoming
        try:
            size, source = self._receive(incoming.data)
        except OSError:
            return False
        if self._opener is not None and not (size := self._open(self._opener, size)):
            return True
        incoming.arrival = now = time.perf_counter()
        first, second, sequence, timestamp, ssrc = HEADER.unpack_from(incoming.data)
        reception = self.reception
        octets = size - HEADER_BYTES
        if (
            first != PLAIN
            or second & 0x7F != self._audio_type
            or ssrc != reception.ssrc
            or (sequence - reception.highest) & MASK_16 != 1
            or source != self.latch.source
            or not 0 < octets <= MAX_PAYLOAD_BYTES
        ):
            self._on_unusual(size, source)
            return True
        reception.advance(timestamp, octets, now)
        peer = self.relay_to
        if peer is not None:
            incoming.size = size
            incoming.marker = second & MARKER
            incoming.sequence = sequence
            incoming.timestamp = timestamp
            peer.transmission.relay(incoming, reception)
        elif self.listening:
            until_tick = (incoming.next_tick - now) * UNITS_PER_SECOND
            self.jitter.put(timestamp, incoming.view[HEADER_BYTES:size], until_tick)
        return True

    def _open(self, opener: Opener, size: int) -> int:
        """Decrypt a packet of the RTP socket; 0 for one to be dropped."""
        data = self._incoming.data
        return opener.rtcp(data, size) if is_rtcp(data, size) else opener.rtp(data, size)

    def _on_unusual(self, size: int, source: Address) -> None:
        """Handle any packet, valid or not."""
        incoming = self._incoming
        if is_rtcp(incoming.data, size):
            if source == self.latch.source:
                self.control.take(size)
            return
        kind = self._classify(size)
        if kind is None:
            self.invalid += 1
            return
        if self.codec is None or not self._admit(source):
            return
        if kind is Kind.OTHER_AUDIO:
            self._follow()
            return
        octets = incoming.size - HEADER_BYTES
        timestamp = incoming.timestamp if kind is Kind.AUDIO else None
        epoch = self.reception.epoch
        if not self.reception.accept(incoming.ssrc, incoming.sequence, octets, incoming.arrival, timestamp):
            return
        if self.reception.epoch != epoch:
            self.jitter.reset()
            self.digits.reset()
            self.listen()
        if kind is Kind.AUDIO:
            self._on_audio()
        elif kind is Kind.DIGIT:
            self._on_digit()
        elif self.relay_to is not None:
            self.relay_to.transmission.interrupt()

    def _classify(self, size: int) -> Kind | None:
        """Tell what the packet is, or None for one that is not ours to understand."""
        incoming = self._incoming
        if not incoming.parse(size):
            return None
        kind = self._formats.kind(incoming.payload_type, self._audio_type)
        fits = 0 < incoming.size - HEADER_BYTES <= MAX_PAYLOAD_BYTES
        return None if kind is Kind.AUDIO and not fits else kind

    def _admit(self, source: Address) -> bool:
        if source == self.latch.source:
            return True
        if not self.latch.admit(source, self._incoming, self.reception):
            return False
        self.transmission.target = self.latch.target
        return True

    def _on_audio(self) -> None:
        told, self.on_sound = self.on_sound, None
        if told is not None:
            told()
        incoming = self._incoming
        if self.relay_to is not None:
            self.relay_to.transmission.relay(incoming, self.reception)
        elif self.listening:
            until_tick = (incoming.next_tick - incoming.arrival) * UNITS_PER_SECOND
            self.jitter.put(incoming.timestamp, incoming.payload, until_tick)

    def _on_digit(self) -> None:
        peer = self.relay_to
        relay = peer.digits if peer is not None and peer is not self else None
        if not self.digits.receive(self._incoming, self.reception, relay) and peer is not None:
            peer.transmission.interrupt()
        self.listen()

    # --- sending, from the ticker

    def send_codes(self, payload: Buffer, now: float) -> None:
        """Send 20 ms in the channel's codec, unless a digit is being sent."""
        transmission = self.transmission
        if not transmission.reserved or not self.digits.send(now):
            transmission.frame(payload, now)

    def send_wide(self, samples: Samples, now: float) -> None:
        """Send 20 ms of 16 kHz to a G.722 channel, unless a digit is being sent."""
        if self.transmission.reserved and self.digits.send(now):
            return
        if self.coder is not None:
            self.transmission.frame(self.coder.encode(samples), now)

    def needs_tending(self, now: float) -> bool:
        """Whether a relayed channel has digits to send, or hears nothing, from the other side or at all."""
        transmission = self.transmission
        return self.sends and (
            transmission.reserved
            or not transmission.relaying
            or now - max(transmission.sent_at, transmission.events_at) > RELAY_SILENCE_S
        )

    def tend_relay(self, silence: Callable[[MediaChannel], Buffer], now: float) -> None:
        """Send a queued digit, or silence."""
        if self.transmission.reserved:
            self.digits.send(now)
        else:
            self.transmission.frame(silence(self), now)

    def send_report(self, now: float) -> None:
        """Send the RTCP report that is due."""
        if self.codec is not None:
            self.control.send_report(now)

    def close(self) -> None:
        """Say goodbye by RTCP; the plane closes the sockets."""
        self.closed = True
        self.sends = self.receives = False
        self.relay_to = None
        self.digits.tell_nobody()
        if self.codec is not None:
            self.control.send_bye()

"""A phone that speaks RTP and RTCP alone, for tests of the media plane: all that came is kept."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from backend.telephony.embedded.media.codecs import CODECS, CodecName, WideCoder
from backend.telephony.embedded.media.srtp import Opener, Seal
from backend.telephony.embedded.sip.sdes import SrtpKey
from backend.telephony.embedded.sip.sdp import Negotiated
from tests.support.tones import level

PAYLOAD_TYPES: dict[CodecName, int] = {"PCMU": 0, "PCMA": 8, "G722": 9}
DTMF_TYPE = 101
FRAME_UNITS = 160
Floats = npt.NDArray[np.float64]
Address = tuple[str, int]


@dataclass(frozen=True)
class Packet:
    """A received RTP packet and when it came (by time.perf_counter)."""

    at: float
    marker: bool
    payload_type: int
    sequence: int
    timestamp: int
    ssrc: int
    payload: bytes
    source: Address


def parse(data: bytes, source: Address) -> Packet:
    first, second, sequence, timestamp, ssrc = struct.unpack(">BBHII", data[:12])
    assert first == 0x80, "the plane sends plain packets only"
    return Packet(
        time.perf_counter(), second >= 0x80, second & 0x7F, sequence, timestamp, ssrc, data[12:], source
    )


def tone_frames(hertz: float, rate: int, amplitude: float = 0.3) -> Iterator[npt.NDArray[np.int16]]:
    """Yield 20 ms after 20 ms of a tone."""
    size = rate // 50
    at = 0
    while True:
        turn = 2 * np.pi * hertz * (at + np.arange(size)) / rate
        yield (amplitude * 32767 * np.sin(turn)).astype(np.int16)
        at += size


def _bind() -> socket.socket:
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.setblocking(False)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    one.bind(("127.0.0.1", 0))
    return one


@dataclass
class RtpPhone:
    """Speaks to one channel of the plane, at ``server_port``; by SRTP with ``key`` and ``server_key``."""

    codec: CodecName = "PCMU"
    ptime_ms: int = 20
    dtmf: bool = True
    ssrc: int = 0x1234
    sequence: int = 1000
    timestamp: int = 50_000
    server_port: int = 0
    received: list[Packet] = field(default_factory=list)
    reports: list[bytes] = field(default_factory=list)
    others: tuple[CodecName, ...] = ()
    """Further codecs that were agreed."""
    key: SrtpKey | None = None
    server_key: SrtpKey | None = None
    unreadable: int = 0

    def __post_init__(self) -> None:
        self.rtp = _bind()
        self.rtcp = _bind()
        self._coder = WideCoder()
        if self.key is not None and self.server_key is not None:
            self.use_keys(self.key, self.server_key)
        self._task: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        loop.add_reader(self.rtp.fileno(), self._on_rtp)
        loop.add_reader(self.rtcp.fileno(), self._on_rtcp)

    def use_keys(self, key: SrtpKey, server_key: SrtpKey) -> None:
        """Speak SRTP under these keys from now on."""
        self.key, self.server_key = key, server_key
        self._seal, self._opener = Seal(key), Opener(server_key)

    @property
    def address(self) -> Address:
        host, port = self.rtp.getsockname()
        return str(host), int(port)

    @property
    def rate(self) -> int:
        return CODECS[self.codec].rate

    def negotiated(self, *, send: bool = True, receive: bool = True, port: int | None = None) -> Negotiated:
        return Negotiated(
            remote_host="127.0.0.1",
            remote_port=self.address[1] if port is None else port,
            codec=self.codec,
            payload_type=PAYLOAD_TYPES[self.codec],
            dtmf_payload_type=DTMF_TYPE if self.dtmf else None,
            send=send,
            receive=receive,
            ptime_ms=self.ptime_ms,
            remote_rtcp_port=int(self.rtcp.getsockname()[1]),
            our_key=self.server_key,
            their_key=self.key,
            others=tuple((PAYLOAD_TYPES[codec], codec) for codec in self.others),
        )

    # --- speaking

    def encode(self, samples: npt.NDArray[np.int16]) -> bytes:
        if self.codec == "G722":
            return self._coder.encode(samples)
        return CODECS[self.codec].encode(samples)

    def packet(self, payload: bytes, *, payload_type: int | None = None, marker: bool = False) -> bytes:
        """Return a packet with the present sequence number and timestamp, moving the number on."""
        kind = PAYLOAD_TYPES[self.codec] if payload_type is None else payload_type
        header = struct.pack(
            ">BBHII", 0x80, (0x80 if marker else 0) | kind, self.sequence, self.timestamp, self.ssrc
        )
        self.sequence = (self.sequence + 1) & 0xFFFF
        return header + payload

    def sealed(self, data: bytes) -> bytes:
        """Return a packet as it goes over the wire."""
        return data if self.key is None else self._seal.rtp(data) or b""

    def send(self, data: bytes) -> None:
        self.send_raw(self.sealed(data))

    def send_raw(self, data: bytes) -> None:
        self.rtp.sendto(data, ("127.0.0.1", self.server_port))

    def send_frame(self, samples: npt.NDArray[np.int16]) -> None:
        payload = self.encode(samples)
        self.send(self.packet(payload))
        self.timestamp = (self.timestamp + len(payload)) & 0xFFFFFFFF

    def speak(self, hertz: float, amplitude: float = 0.3) -> None:
        """Say a tone until ``hush``, a packet each ptime."""
        self.hush()
        self._task = asyncio.get_running_loop().create_task(self._speak(hertz, amplitude))

    async def _speak(self, hertz: float, amplitude: float) -> None:
        frames = tone_frames(hertz, self.rate, amplitude)
        pending = np.zeros(0, np.int16)
        size = self.rate * self.ptime_ms // 1000
        deadline = time.perf_counter()
        while True:
            while len(pending) < size:
                pending = np.concatenate((pending, next(frames)))
            self.send_frame(pending[:size])
            pending = pending[size:]
            deadline += self.ptime_ms / 1000
            await asyncio.sleep(max(0.0, deadline - time.perf_counter()))

    def hush(self) -> None:
        """Send nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def digit_packets(self, code: int, units: int = 800, *, ends: int = 3) -> list[bytes]:
        """Return the packets of one telephone-event, and move the clock over it."""
        packets = [
            self.packet(
                struct.pack(">BBH", code, 10, elapsed), payload_type=DTMF_TYPE, marker=elapsed == FRAME_UNITS
            )
            for elapsed in range(FRAME_UNITS, units, FRAME_UNITS)
        ]
        packets += [
            self.packet(struct.pack(">BBH", code, 0x80 | 10, units), payload_type=DTMF_TYPE)
            for _ in range(ends)
        ]
        self.timestamp += units + FRAME_UNITS
        return packets

    # --- hearing

    def _on_rtp(self) -> None:
        data, source = self.rtp.recvfrom(4096)
        if self.key is not None:
            buffer = bytearray(data)
            data = bytes(buffer[: self._opener.rtp(buffer, len(buffer))])
            if not data:
                self.unreadable += 1
                return
        self.received.append(parse(data, source))

    def _on_rtcp(self) -> None:
        data = self.rtcp.recv(4096)
        if self.key is not None:
            buffer = bytearray(data)
            data = bytes(buffer[: self._opener.rtcp(buffer, len(buffer))])
        self.reports.append(data)

    def send_report(self, report: bytes) -> None:
        """Send RTCP to the channel."""
        data = report if self.key is None else self._seal.rtcp(report) or b""
        self.rtcp.sendto(data, ("127.0.0.1", self.server_port + 1))

    def audio(self) -> list[Packet]:
        return [packet for packet in self.received if packet.payload_type == PAYLOAD_TYPES[self.codec]]

    def events(self) -> list[Packet]:
        return [packet for packet in self.received if packet.payload_type == DTMF_TYPE]

    def heard(self, last_s: float | None = None) -> Floats:
        """Return what came, laid out by timestamps (lost time is silence), from -1 to 1; or the end of it."""
        packets = self.audio()
        if not packets:
            return np.zeros(0)
        coder = WideCoder()
        scale = self.rate // 8000
        first = packets[0].timestamp
        offsets = [((p.timestamp - first + 0x80000000) & 0xFFFFFFFF) - 0x80000000 for p in packets]
        out = np.zeros((max(offsets) + 1600) * scale)
        end = 0
        for packet, offset in zip(packets, offsets, strict=True):
            if self.codec == "G722":
                samples = coder.decode(packet.payload)
            else:
                levels = CODECS[self.codec].levels
                assert levels is not None
                samples = levels[np.frombuffer(packet.payload, np.uint8)]
            if offset >= 0:
                out[offset * scale : offset * scale + len(samples)] = samples / 32768
                end = max(end, offset * scale + len(samples))
        out = out[:end]
        return out if last_s is None else out[-round(last_s * self.rate) :]

    async def until_heard(self, hertz: float) -> None:
        """Wait until a tone is heard, from now on."""
        self.forget()
        async with asyncio.timeout(5):
            while level(self.heard(0.12), hertz, self.rate) < 0.1:
                await asyncio.sleep(0.05)

    def forget(self) -> None:
        self.received.clear()
        self.reports.clear()

    def close(self) -> None:
        self.hush()
        loop = asyncio.get_running_loop()
        for one in (self.rtp, self.rtcp):
            loop.remove_reader(one.fileno())
            one.close()

"""RTP of many phones through one socket: sent evenly over each 20 ms, and judged as it comes back.

Two threads, since frames must neither wait for the SIP of the loop nor for each other; a frame comes when the
system has it, not when its thread gets round to it.
"""

from __future__ import annotations

import asyncio
import itertools
import socket
import struct
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks.arrivals import ask_for_arrivals, receive_into

FRAME_S = 0.02
SLOTS = 10
"""The streams are spread over so many moments of each frame's time."""
LATE_S = 0.04
"""A frame is late that comes so long after the quickest one of its stream: two frames of buffer."""
_HEADER = struct.Struct(">BBHII")
_BUFFER_BYTES = 8 * 1024 * 1024


@dataclass
class Heard:
    """One incoming stream, by the exchange's port."""

    first: int = -1
    last: int = -1
    frames: int = 0
    late: int = 0
    base: float = field(default=float("inf"))

    def take(self, sequence: int, now: float) -> None:
        """Count one frame."""
        if self.first < 0:
            self.first = self.last = sequence
        delta = (sequence - self.last + 0x8000 & 0xFFFF) - 0x8000
        extended = self.last + delta
        self.last = max(self.last, extended)
        offset = now - extended * FRAME_S
        self.base = min(self.base, offset)
        self.frames += 1
        self.late += offset - self.base > LATE_S


class RtpLoad:
    """PCMU streams to the exchange's ports, each of its own SSRC."""

    def __init__(self) -> None:
        sys.setswitchinterval(0.0005)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
            self._socket.setsockopt(socket.SOL_SOCKET, option, _BUFFER_BYTES)
        ask_for_arrivals(self._socket)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.2)
        self.port: int = self._socket.getsockname()[1]
        self._slots: list[list[tuple[str, int]]] = [[] for _ in range(SLOTS)]
        self._next_slot = itertools.cycle(range(SLOTS))
        self._heard: dict[int, Heard] = {}
        self._over = threading.Event()
        self._threads = [threading.Thread(target=run, daemon=True) for run in (self._send, self._receive)]
        for thread in self._threads:
            thread.start()

    def add(self, port: int) -> None:
        """Send a stream to this port of the exchange from now on."""
        self._slots[next(self._next_slot)].append(("127.0.0.1", port))

    def silence(self) -> None:
        """Send nothing more."""
        for slot in self._slots:
            slot.clear()
        self._heard = {}

    async def measure(self, seconds: float) -> dict[str, Any]:
        """Count what comes in the coming seconds."""
        self._heard = {}
        await asyncio.sleep(seconds)
        heard, self._heard = self._heard, {}
        streams = sum(map(len, self._slots))
        expected = sum(one.last - one.first + 1 for one in heard.values())
        lost = expected - sum(one.frames for one in heard.values())
        late = sum(one.late for one in heard.values())
        return {
            "streams": streams,
            "silent": streams - len(heard),
            "frames": expected,
            "lost": max(0, lost),
            "late": late,
        }

    def close(self) -> None:
        """End both threads."""
        self._over.set()
        for thread in self._threads:
            thread.join()
        self._socket.close()

    def _send(self) -> None:
        payload = bytes(range(160))
        due = time.perf_counter()
        for frame in itertools.count():
            for number, slot in enumerate(self._slots):
                if self._over.is_set():
                    return
                for address in list(slot):
                    header = _HEADER.pack(
                        0x80,
                        0,
                        frame & 0xFFFF,
                        frame * 160 & 0xFFFFFFFF,
                        0x1000000 * (number + 1) + address[1],
                    )
                    self._socket.sendto(header + payload, address)
                due += FRAME_S / SLOTS
                time.sleep(max(0.0, due - time.perf_counter()))

    def _receive(self) -> None:
        buffer = bytearray(2048)
        while not self._over.is_set():
            try:
                size, address, now = receive_into(self._socket, buffer)
            except TimeoutError:
                continue
            if size >= _HEADER.size and buffer[1] & 0x7F == 0:
                heard = self._heard.setdefault(address[1], Heard())
                heard.take(int.from_bytes(buffer[2:4], "big"), now)

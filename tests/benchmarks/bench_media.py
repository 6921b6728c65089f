"""The media plane alone, on one core: what simultaneous calls cost, and whether every packet arrives in time.

The load comes from this process, on another core: one socket that sends each channel a packet every 20 ms,
spread evenly over them, and gets all that the plane sends. The reference is a process on the same core that
receives the same packets on as many sockets and sends them on untouched.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass

from tests.benchmarks.cores import LOAD_CORE, pin
from tests.benchmarks.report import Figure

CALLS = 250
SECONDS = 3.0
WARM_UP_S = 1.5
SLICES = 20
HEADER = struct.Struct(">BBHII")
PAYLOAD = bytes(range(0x60, 0x70)) * 10
LATE_S = 0.1
KINDS = {
    "relay": "relayed",
    "mix": "mixed",
    "conference": "in conferences of 32",
    "record": "mixed and recorded to disk",
    "transcode": "mixed, PCMU with PCMA",
    "wide": "mixed, PCMU with G.722",
    "music": "two channels each hearing music",
}


@dataclass
class Outcome:
    """What a run came to: the plane's processor share over ``seconds``, and the packets due and received."""

    cpu: float
    seconds: float
    late_ticks: int
    due: int
    received: int
    late: int
    resident: float
    """MiB of memory, while the calls are up."""

    @property
    def microseconds(self) -> float:
        """Processor time for each packet received and sent."""
        return self.cpu * self.seconds / max(1, self.received) * 1e6

    @property
    def bad(self) -> float:
        """The share of packets that were lost or late."""
        return (max(0, self.due - self.received) + self.late) / self.due


class Load:
    """Paces packets to all ports and takes in what comes back."""

    def __init__(self) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 23)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.setblocking(False)
        self.port = int(self.socket.getsockname()[1])
        self.received = 0
        self.late = 0
        self._last: dict[tuple[str, int], float] = {}
        self._buffer = bytearray(2048)
        self._started: dict[int, Counter[int]] = {}

    def run(self, ports: list[int], payload_types: list[int], seconds: float, first: int) -> int:
        """Send to all ports for a time; return the sequence number after the last."""
        targets = [("127.0.0.1", port) for port in ports]
        packet = bytearray(HEADER.size + len(PAYLOAD))
        packet[HEADER.size :] = PAYLOAD
        deadline = time.monotonic()
        end = deadline + seconds
        sequence = first
        while deadline < end:
            for part in range(SLICES):
                for index in range(part, len(targets), SLICES):
                    HEADER.pack_into(
                        packet, 0, 0x80, payload_types[index], sequence & 0xFFFF, sequence * 160, index
                    )
                    self.socket.sendto(packet, targets[index])
                deadline += 0.02 / SLICES
                self._receive_until(deadline)
            sequence += 1
        return sequence

    def _receive_until(self, deadline: float) -> None:
        """Sleep and then take in what came: waiting in select would bill the plane for waking us up."""
        left = deadline - time.monotonic()
        if left > 0:
            time.sleep(left)
        self._drain()

    def _drain(self) -> None:
        try:
            while True:
                size, source = self.socket.recvfrom_into(self._buffer)
                if size < HEADER.size + 100:
                    continue
                now = time.monotonic()
                self.received += 1
                before = self._last.get(source, now)
                self.late += now - before > LATE_S
                self._last[source] = now
        except BlockingIOError:
            return

    def close(self) -> None:
        self.socket.close()


def _ask(server: subprocess.Popen[str]) -> dict[str, float]:
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write("\n")
    server.stdin.flush()
    answer: dict[str, float] = json.loads(server.stdout.readline())
    return answer


def run_kind(kind: str, calls: int = CALLS, seconds: float = SECONDS) -> Outcome:
    """Load a plane with so many calls of a kind and return what came of it."""
    load = Load()
    command = [sys.executable, "-m", "tests.benchmarks.media_server", kind, str(calls), str(load.port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        ports = json.loads(server.stdout.readline())["ports"]
        second = {"transcode": 8, "wide": 9}.get(kind, 0)
        types = [0 if index % 2 == 0 else second for index in range(len(ports))]
        sequence = load.run(ports, types, WARM_UP_S, 0)
        _ask(server)
        load.received = load.late = 0
        began = time.monotonic()
        load.run(ports, types, seconds, sequence)
        elapsed = time.monotonic() - began
        answer = _ask(server)
    load.close()
    due = round(elapsed / 0.02) * len(ports)
    return Outcome(
        answer["cpu"], elapsed, int(answer["late"]), due, load.received, load.late, answer["resident"]
    )


def measure() -> list[Figure]:
    """Measure each kind of call, by processor time for a packet, which a busy machine changes least."""
    pin(os.getpid(), LOAD_CORE)
    bare = run_kind("bare").microseconds
    packets_a_second = CALLS * 2 / 0.02
    figures = []
    for kind, words in KINDS.items():
        outcome = run_kind(kind)
        share = outcome.microseconds * packets_a_second / 1e4
        figures.append(
            Figure(
                f"media of {CALLS} calls {words}",
                outcome.microseconds,
                "us a packet",
                "us received and sent on untouched",
                bare,
                f"{share:.0f} % of one core; {outcome.bad * 100:.3f} % lost or late, "
                f"{outcome.late_ticks} late ticks, {outcome.resident:.0f} MiB",
            )
        )
    return figures

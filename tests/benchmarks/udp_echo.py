"""The reference: a process that sends back each datagram, on the same loop and core as the exchange has.

``python -m tests.benchmarks.udp_echo`` prints its port and echoes until its standard input ends.
"""

from __future__ import annotations

import asyncio
import socket
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import cast

import psutil

from tests.benchmarks.cores import EXCHANGE_CORE, pin

WINDOW = 32
PACKET = bytes(500)


@dataclass(frozen=True)
class Reference:
    """Of the bare echo: the round trip (ms, median), how many round trips a second, its work for one (us)."""

    round_trip_ms: float
    per_second: float
    spent_us: float


class Echo(asyncio.DatagramProtocol):
    """Sends back what comes."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str | int, ...]) -> None:
        self.transport.sendto(data, addr)


async def serve() -> None:
    """Echo until standard input ends."""
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    sys.stdout.write(f"{transport.get_extra_info('sockname')[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    transport.close()


def measure_reference(seconds: float = 1.5) -> Reference:
    """Measure the echo, in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.udp_echo"]
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as echo,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        assert echo.stdout is not None
        pin(echo.pid, EXCHANGE_CORE)
        client.connect(("127.0.0.1", int(echo.stdout.readline())))
        client.settimeout(2.0)
        round_trip_ms = _round_trip_ms(client)
        before = psutil.Process(echo.pid).cpu_times()
        per_second = _per_second(client, seconds)
        after = psutil.Process(echo.pid).cpu_times()
        spent = after.user + after.system - before.user - before.system
        return Reference(round_trip_ms, per_second, spent * 1e6 / (per_second * seconds))


def _round_trip_ms(client: socket.socket) -> float:
    times = []
    for _ in range(500):
        began = time.perf_counter()
        client.send(PACKET)
        client.recv(2048)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def _per_second(client: socket.socket, seconds: float) -> float:
    began, count = time.perf_counter(), 0
    for _ in range(WINDOW):
        client.send(PACKET)
    while time.perf_counter() - began < seconds:
        client.recv(2048)
        client.send(PACKET)
        count += 1
    return count / (time.perf_counter() - began)


def _main() -> None:
    try:
        import uvloop
    except ModuleNotFoundError:
        asyncio.run(serve())
    else:
        uvloop.run(serve())


if __name__ == "__main__":
    _main()

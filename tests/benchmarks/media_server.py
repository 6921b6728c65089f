"""The measured process of the media benchmark: a media plane alone, without SIP.

``python -m tests.benchmarks.media_server KIND CALLS LOAD_PORT`` opens two channels for each call, all of them
talking to one UDP port, prints their RTP ports as JSON, and answers each line on its standard input with a
line of figures since the last one. KIND is one of those in ``bench_media``, or ``bare``: sockets alone.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from backend.telephony.embedded.media.plane import MediaPlane
from backend.telephony.embedded.media.settings import MediaSettings
from backend.telephony.embedded.sip.sdp import Negotiated
from tests.benchmarks.cores import EXCHANGE_CORE, pin

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
FIRST_PORT, LAST_PORT = 32000, 36999
CODECS = {"transcode": ("PCMU", "PCMA"), "wide": ("PCMU", "G722")}
CALLS_OF_CONFERENCE = 16
"""With two channels each."""
PAYLOAD_TYPES = {"PCMU": 0, "PCMA": 8, "G722": 9}


def _negotiated(codec: str, port: int) -> Negotiated:
    return Negotiated(
        remote_host="127.0.0.1",
        remote_port=port,
        codec=codec,  # type: ignore[arg-type]  # one of the three, from the table above
        payload_type=PAYLOAD_TYPES[codec],
        dtmf_payload_type=101,
        send=True,
        receive=True,
        ptime_ms=20,
        remote_rtcp_port=0,
    )


class _Load:
    """The calls of one kind on one plane."""

    def __init__(self, kind: str, calls: int, load_port: int, directory: Path) -> None:
        self._kind = kind
        self._calls = calls
        self._load_port = load_port
        self._directory = directory
        settings = MediaSettings(("127.0.0.1",), FIRST_PORT, LAST_PORT, SOUNDS)
        self.plane = MediaPlane(settings, lambda _: None)
        self.ticker = self.plane.ticker
        self.start = self.plane.start
        self.stop = self.plane.stop

    def open(self) -> list[int]:
        """Set up all calls and return the RTP ports."""
        codecs = CODECS.get(self._kind, ("PCMU", "PCMU"))
        return [port for call in range(self._calls) for port in self._open_call(call, codecs)]

    def _open_call(self, call: int, codecs: tuple[str, str]) -> list[int]:
        plane, ports = self.plane, []
        bridge_id = f"b{call // CALLS_OF_CONFERENCE if self._kind == 'conference' else call}"
        plane.create_bridge(bridge_id)
        for side, codec in enumerate(codecs):
            channel_id = f"c{call}-{side}"
            ports.append(plane.open(channel_id))
            plane.configure(channel_id, _negotiated(codec, self._load_port), "127.0.0.1")
            if self._kind == "music":
                plane.start_music(channel_id, "default")
            else:
                plane.join(bridge_id, channel_id)
        if self._kind == "mix":
            plane.play(f"p{call}", f"b{call}", ["tone:waiting"])
        if self._kind == "record":
            path = self._directory / f"{call}.wav"
            plane.start_recording(f"r{call}", f"b{call}", f"c{call}-0", str(path))
        return ports


class _BareTicker:
    ticks = late = skipped = 0


class _Bare:
    """The reference: sockets whose packets go out on their neighbour's, untouched and uncounted."""

    def __init__(self, calls: int, load_port: int) -> None:
        self.ticker = _BareTicker()
        self._target = ("127.0.0.1", load_port)
        self._sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2 * calls)]

    def open(self) -> list[int]:
        """Bind all sockets and return their ports."""
        loop = asyncio.get_running_loop()
        for one in self._sockets:
            one.setblocking(False)
            one.bind(("127.0.0.1", 0))
        for index, one in enumerate(self._sockets):
            loop.add_reader(one.fileno(), self._relay(one, self._sockets[index ^ 1]))
        return [int(one.getsockname()[1]) for one in self._sockets]

    def _relay(self, one: socket.socket, other: socket.socket) -> Callable[[], None]:
        buffer = bytearray(2048)
        view = memoryview(buffer)
        receive, send, target = one.recvfrom_into, other.sendto, self._target

        def pass_on() -> None:
            size, _ = receive(buffer)
            send(view[:size], target)

        return pass_on

    async def start(self) -> None:
        """Nothing to start."""

    async def stop(self) -> None:
        """Close the sockets."""
        for one in self._sockets:
            asyncio.get_running_loop().remove_reader(one.fileno())
            one.close()


async def _serve(kind: str, calls: int, load_port: int) -> None:
    with tempfile.TemporaryDirectory() as directory:
        load = _Bare(calls, load_port) if kind == "bare" else _Load(kind, calls, load_port, Path(directory))
        await load.start()
        _answer({"ports": load.open()})
        ticker = load.ticker
        began, used, ticks, late = time.monotonic(), time.process_time(), 0, 0
        while await asyncio.to_thread(sys.stdin.readline):
            now, cpu = time.monotonic(), time.process_time()
            _answer(
                {
                    "cpu": (cpu - used) / (now - began),
                    "ticks": ticker.ticks - ticks,
                    "late": ticker.late - late,
                    "skipped": ticker.skipped,
                    "resident": psutil.Process().memory_info().rss / 2**20,
                }
            )
            began, used, ticks, late = now, cpu, ticker.ticks, ticker.late
        await load.stop()


def _answer(document: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(document) + "\n")
    sys.stdout.flush()


def _raise_file_limit() -> None:
    """Two sockets a channel: more than many systems let a process have at first."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))


def _main() -> None:
    kind, calls, load_port = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    pin(os.getpid(), EXCHANGE_CORE)
    _raise_file_limit()
    try:
        import uvloop
    except ModuleNotFoundError:
        asyncio.run(_serve(kind, calls, load_port))
    else:
        uvloop.run(_serve(kind, calls, load_port))


if __name__ == "__main__":
    _main()

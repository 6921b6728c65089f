"""A PulseAudio server of its own for tests: null sinks as loudspeakers, a microphone to speak into."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import numpy as np

from tests.support.tones import Samples

RATE = 48000
START_WITHIN_S = 5.0
SETTLE_S = 2.5
SPEAKER = "loudspeaker"
_ROOM = "room"
MICROPHONE = "microphone"


class Pulse:
    """One server. ``loudspeaker`` is the default sink; ``microphone`` hears what is said into the room."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.address = f"unix:{folder / 'native'}"

    def start(self) -> None:
        """Start the server and wait until it answers."""
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        socket = self._folder / "native"
        socket.unlink(missing_ok=True)
        modules = (
            f"module-native-protocol-unix socket={socket} auth-anonymous=1",
            f"module-null-sink sink_name={SPEAKER} rate={RATE}",
            f"module-null-sink sink_name={_ROOM} rate={RATE}",
            f"module-remap-source source_name={MICROPHONE} master={_ROOM}.monitor",
        )
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        command += ["--disable-shm=yes", "--log-level=error"]
        for module in modules:
            command += ["-L", module]
        environment = {**os.environ, "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(runtime)}
        environment.pop("PULSE_SERVER", None)
        self._process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        until = time.monotonic() + START_WITHIN_S
        while self._ask("info").returncode != 0:
            assert time.monotonic() < until, "PulseAudio does not start"
            time.sleep(0.05)

    def stop(self) -> None:
        """End the server; its clients lose it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None

    def load(self, module: str) -> str:
        """Load a module; return its number."""
        answer = self._ask("load-module", *module.split())
        assert answer.returncode == 0, answer.stderr
        return answer.stdout.strip()

    def hear_the_loudspeaker(self) -> None:
        """Have the microphone hear what the loudspeaker plays, a moment later."""
        self.load(f"module-loopback source={SPEAKER}.monitor sink={_ROOM} latency_msec=40")

    def unload(self, number: str) -> None:
        """Unload a module."""
        assert self._ask("unload-module", number).returncode == 0

    @contextlib.asynccontextmanager
    async def recorded(self, sink: str = SPEAKER) -> AsyncIterator[Recording]:
        """Record what a sink plays while the block runs."""
        process = await asyncio.create_subprocess_exec(
            "parec",
            f"--server={self.address}",
            f"--device={sink}.monitor",
            f"--rate={RATE}",
            "--channels=1",
            "--format=s16le",
            "--latency-msec=5",
            stdout=subprocess.PIPE,
        )
        recording = Recording(process)
        try:
            # A null sink renders two seconds ahead until somebody wants it sooner.
            await asyncio.sleep(SETTLE_S)
            yield recording
        finally:
            await recording.stop()

    @contextlib.asynccontextmanager
    async def spoken(self, frequency_hz: int, amplitude: float = 0.3) -> AsyncIterator[None]:
        """Say a tone into the room while the block runs."""
        second = np.sin(2 * np.pi * frequency_hz * np.arange(RATE) / RATE) * amplitude * 32767
        content = second.astype("<i2").tobytes()
        process = await asyncio.create_subprocess_exec(
            "pacat",
            f"--server={self.address}",
            f"--device={_ROOM}",
            f"--rate={RATE}",
            "--channels=1",
            "--format=s16le",
            "--latency-msec=50",
            "--raw",
            stdin=subprocess.PIPE,
        )
        assert process.stdin is not None
        speaking = asyncio.create_task(_repeat(process.stdin, content))
        try:
            yield
        finally:
            speaking.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await speaking
            process.kill()
            await process.wait()

    @contextlib.contextmanager
    def recorded_to(self, file: Path) -> Iterator[None]:
        """Record the loudspeaker to a file of raw samples, whatever this process is doing meanwhile."""
        with file.open("wb") as content:
            recorder = subprocess.Popen(self._tool("parec", f"{SPEAKER}.monitor", 5), stdout=content)
        try:
            yield
        finally:
            recorder.terminate()
            recorder.wait()

    @contextlib.contextmanager
    def spoken_from(self, file: Path, frequency_hz: int, seconds: int) -> Iterator[None]:
        """Say a tone into the room by way of a file, whatever this process is doing meanwhile."""
        phase = 2 * np.pi * frequency_hz / RATE * np.arange(seconds * RATE)
        file.write_bytes((np.sin(phase) * 0.3 * 32767).astype("<i2").tobytes())
        with file.open("rb") as content:
            speaker = subprocess.Popen(self._tool("pacat", _ROOM, 50), stdin=content)
        try:
            yield
        finally:
            speaker.terminate()
            speaker.wait()

    def _tool(self, name: str, device: str, latency_ms: int) -> list[str]:
        described = ["--raw", f"--rate={RATE}", "--channels=1", "--format=s16le"]
        return [
            name,
            f"--server={self.address}",
            f"--device={device}",
            *described,
            f"--latency-msec={latency_ms}",
        ]

    def _ask(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pactl", f"--server={self.address}", *words], capture_output=True, text=True, check=False
        )


class Recording:
    """What a sink plays, as it comes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._content = bytearray()
        self._more = asyncio.Event()
        self._reader = asyncio.create_task(self._read())

    async def listen(self, seconds: float) -> Samples:
        """Return what is played in the coming seconds, at 48 kHz."""
        begin = len(self._content)
        wanted = round(seconds * RATE) * 2
        async with asyncio.timeout(seconds + 5):
            await asyncio.sleep(seconds)
            while len(self._content) < begin + wanted:
                self._more.clear()
                await self._more.wait()
        begin -= begin % 2
        return np.frombuffer(bytes(self._content[begin : begin + wanted]), dtype="<i2") / 32768.0

    async def stop(self) -> None:
        """End the recording."""
        self._process.kill()
        await self._reader
        await self._process.wait()

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while chunk := await self._process.stdout.read(4096):
            self._content += chunk
            self._more.set()


async def _repeat(pipe: asyncio.StreamWriter, content: bytes) -> None:
    while True:
        pipe.write(content)
        await pipe.drain()

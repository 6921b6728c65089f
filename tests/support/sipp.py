"""SIPp as an independent peer: one scenario file, one call, and whether it went as written."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

SCENARIOS = Path(__file__).parent.parent / "interop" / "sipp"


class SippFailedError(AssertionError):
    """The scenario did not go as written; carries what SIPp logged."""


def free_udp_port() -> int:
    """A port on loopback that is free now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def sipp(
    scenario: str,
    exchange: str,
    username: str,
    folder: Path,
    *,
    port: int,
    callee: str = "",
    timeout_s: int = 20,
) -> None:
    """Run a scenario once, from ``port``, as ``username``. Raises SippFailedError."""
    folder.mkdir(parents=True, exist_ok=True)
    errors = folder / f"{scenario}-errors.log"
    messages = folder / f"{scenario}-messages.log"
    process = await asyncio.create_subprocess_exec(
        "sipp", exchange, "-sf", str(SCENARIOS / f"{scenario}.xml"), "-s", username, "-m", "1",
        "-i", "127.0.0.1", "-p", str(port), "-key", "callee", callee or username, "-nostdin",
        "-timeout", f"{timeout_s}s", "-timeout_error",
        "-trace_err", "-error_file", str(errors), "-trace_msg", "-message_file", str(messages),
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(timeout_s + 5):
            _, stderr = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        logs = [file.read_text(errors="replace")[-6000:] for file in (messages, errors) if file.exists()]
        raise SippFailedError(
            f"{scenario}: status {process.returncode}\n{stderr.decode()}\n" + "\n".join(logs)
        )

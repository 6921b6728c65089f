"""SIPp as an independent peer: one scenario, one call, and whether it went as written."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path


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
    tcp: bool = False,
    password: str = "",
    timeout_s: int = 20,
) -> None:
    """Run a scenario (XML) once, from ``port``, as ``username``. Raises SippFailedError."""
    folder.mkdir(parents=True, exist_ok=True)
    file, errors, messages = (folder / f"{port}.{kind}" for kind in ("xml", "errors", "messages"))
    file.write_text(scenario)
    who = ["-s", username, "-au", username, "-ap", password or f"sip-{username}"]
    where = ["-i", "127.0.0.1", "-p", str(port), "-t", "t1" if tcp else "u1"]
    limits = ["-m", "1", "-nostdin", "-timeout", f"{timeout_s}s", "-timeout_error"]
    logs = ["-trace_err", "-error_file", str(errors), "-trace_msg", "-message_file", str(messages)]
    process = await asyncio.create_subprocess_exec(
        *["sipp", exchange, "-sf", str(file), *who, *where, *limits, *logs],
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(timeout_s + 5):
            _, stderr = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        said = [log.read_text(errors="replace")[-4000:] for log in (messages, errors) if log.exists()]
        raise SippFailedError(f"status {process.returncode}\n{stderr.decode()}\n" + "\n".join(said))

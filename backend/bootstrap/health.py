"""Asks the exchange how it is doing, over a link of its own, so that calls do not wait for the answer."""

from __future__ import annotations

from pathlib import Path

import msgspec

from backend.contract.operation import ExchangeHealth
from backend.ports.telephony import EngineLostError
from backend.telephony.link.statistics import read_statistics


async def exchange_health(endpoint_file: Path) -> ExchangeHealth | None:
    """Return what the exchange of that endpoint file says of itself; None where it does not answer."""
    try:
        told = await read_statistics(endpoint_file)
    except (EngineLostError, OSError, TimeoutError, msgspec.DecodeError):
        return None
    return ExchangeHealth(
        version=told.version,
        uptime_seconds=told.uptime_s,
        memory_bytes=told.rss_bytes,
        legs=told.legs,
        registrations=told.bindings,
        rtp_ports=told.ports,
    )

"""Ask a running exchange what it holds, beside its backend and without disturbing it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from backend.contract import wire
from backend.contract.wire import Endpoint, Link
from backend.ports.telephony import EngineLostError
from backend.ports.telephony_link import FromExchange, GetStatistics, Statistics, ToExchange

TIMEOUT_S = 5.0


async def read_statistics(endpoint_file: Path) -> Statistics:
    """Return the statistics of the exchange of that endpoint file.

    Raises EngineLostError when there is none, TimeoutError when it does not answer.
    """
    endpoint = Endpoint.read(endpoint_file)
    if endpoint is None:
        raise EngineLostError(f"no exchange at {endpoint_file}")
    async with asyncio.timeout(TIMEOUT_S):
        link: Link[FromExchange, ToExchange] = await wire.connect(endpoint, FromExchange)
        try:
            link.send(GetStatistics())
            while not isinstance(answer := await link.receive(), Statistics):
                pass
        finally:
            await link.close()
    return answer

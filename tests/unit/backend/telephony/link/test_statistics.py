from __future__ import annotations

from pathlib import Path

import pytest

from backend.contract import wire
from backend.contract.wire import Link
from backend.ports.telephony import EngineLostError
from backend.ports.telephony_link import FromExchange, GetStatistics, Statistics, ToExchange
from backend.telephony.link.statistics import read_statistics

FIGURES = Statistics(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14.5, "0.1.0")


@pytest.mark.asyncio
async def test_statistics_are_asked_on_a_link_of_their_own_without_attaching(tmp_path: Path) -> None:
    asked: list[ToExchange] = []

    async def answer(link: Link[ToExchange, FromExchange]) -> None:
        asked.append(await link.receive())
        link.send(FIGURES)

    server, endpoint = await wire.serve(ToExchange, answer)
    endpoint.write(tmp_path / "exchange.json")
    assert await read_statistics(tmp_path / "exchange.json") == FIGURES
    assert asked == [GetStatistics()]
    server.close()
    await server.wait_closed()


@pytest.mark.asyncio
async def test_without_an_exchange_there_are_none(tmp_path: Path) -> None:
    with pytest.raises(EngineLostError):
        await read_statistics(tmp_path / "exchange.json")

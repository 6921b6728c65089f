"""The clock: on time, without drift, and told of what it had to leave out."""

from __future__ import annotations

import asyncio
import time

import pytest

from backend.telephony.embedded.media.ticker import MAX_BURST, Ticker


class Log:
    """What a ticker did."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.skipped: list[int] = []
        self.bursts = 0
        self.ticker = Ticker(self._tick, self.skipped.append, self._late)

    def _tick(self, moment: float) -> None:
        self.times.append(moment)

    def _late(self) -> None:
        self.bursts += 1


def hang(seconds: float) -> None:
    """Keep the loop from doing anything."""
    time.sleep(seconds)


@pytest.mark.alone
@pytest.mark.asyncio
async def test_ticks_come_every_twenty_milliseconds_without_drift() -> None:
    log = Log()
    began = time.perf_counter()
    log.ticker.start()
    await asyncio.sleep(1.01)
    log.ticker.stop()
    assert 48 <= len(log.times) <= 51
    off = [at - began - 0.02 * (number + 1) for number, at in enumerate(log.times)]
    assert max(map(abs, off)) < 0.003


@pytest.mark.asyncio
async def test_a_short_hang_is_made_up_for() -> None:
    log = Log()
    log.ticker.start()
    await asyncio.sleep(0.05)
    hang(0.1)
    await asyncio.sleep(0.06)
    log.ticker.stop()
    assert 9 <= len(log.times) <= 11
    assert log.skipped == []
    assert log.ticker.late >= 3
    assert log.bursts == 1


@pytest.mark.asyncio
async def test_what_a_long_hang_missed_is_left_out_and_told() -> None:
    log = Log()
    log.ticker.start()
    hang(0.6)
    await asyncio.sleep(0.05)
    log.ticker.stop()
    assert sum(log.skipped) >= 29 - MAX_BURST - 1
    assert abs(len(log.times) + sum(log.skipped) - 32) <= 2


@pytest.mark.asyncio
async def test_a_failing_tick_does_not_stop_the_clock() -> None:
    ticks = 0
    failures: list[object] = []

    def tick(now: float) -> None:
        nonlocal ticks
        ticks += 1
        if ticks == 2:
            raise ValueError("one bad tick")

    asyncio.get_running_loop().set_exception_handler(lambda _, context: failures.append(context))
    ticker = Ticker(tick, lambda _: None, lambda: None)
    ticker.start()
    await asyncio.sleep(0.13)
    ticker.stop()
    assert ticks >= 5
    assert len(failures) == 1


@pytest.mark.asyncio
async def test_a_failure_before_a_burst_does_not_stop_the_clock() -> None:
    ticks: list[float] = []
    failures: list[object] = []

    def fail() -> None:
        raise ValueError("one bad burst")

    asyncio.get_running_loop().set_exception_handler(lambda _, context: failures.append(context))
    ticker = Ticker(ticks.append, lambda _: None, fail)
    ticker.start()
    hang(0.07)
    await asyncio.sleep(0.1)
    ticker.stop()
    assert len(ticks) >= 3
    assert failures


@pytest.mark.asyncio
async def test_a_stopped_ticker_ticks_no_more() -> None:
    log = Log()
    log.ticker.start()
    await asyncio.sleep(0.05)
    log.ticker.stop()
    count = len(log.times)
    await asyncio.sleep(0.06)
    assert len(log.times) == count

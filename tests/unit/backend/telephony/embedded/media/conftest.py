"""A running media plane for each test that asks for one."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.support.studio import Studio


@pytest_asyncio.fixture
async def studio() -> AsyncIterator[Studio]:
    one = Studio(rtcp_interval_s=0.3)
    await one.plane.start()
    yield one
    await one.close()

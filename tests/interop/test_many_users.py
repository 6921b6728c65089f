"""A real backend with more users than the console knows of by itself: others are looked up as one types."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from app.bridge.backend_feed import BackendFeed
from app.bridge.colleague_search import ColleagueSearch
from app.client.session import BackendSession, Credentials
from app.state.destination import DestinationTyped
from app.state.store import Store
from backend.api.stream.colleagues import MAX_COLLEAGUES
from tests.interop.test_configuration import ORGANISATION
from tests.support.backend import Backend
from tests.support.fake_backend import eventually

OTHERS = "".join(
    f'[[users]]\nid = "u{each}"\nname = "Nils {each:04}"\nextension = "{20000 + each}"\n'
    for each in range(MAX_COLLEAGUES + 50)
)
LAST = f"Nils {MAX_COLLEAGUES + 49:04}"


@pytest.mark.asyncio
async def test_whom_the_console_does_not_know_of_is_found_at_the_backend(tmp_path: Path) -> None:
    backend = Backend(tmp_path, demo=False)
    await backend.configure(ORGANISATION + OTHERS)
    await backend.start()
    store, session = Store(), BackendSession(ticket_name="t", new_id=lambda: "1")
    search = ColleagueSearch(store, session)
    try:
        await session.use(backend.http)
        await session.sign_in(Credentials("example.com", "alice", "wonderland"))
        feed = asyncio.create_task(BackendFeed(store, session, time.monotonic).run())
        await eventually(lambda: store.state.colleagues_cut)
        assert len(store.state.colleagues) <= MAX_COLLEAGUES
        assert LAST not in {each.display_name for each in store.state.colleagues}
        store.apply(DestinationTyped(LAST.lower()))
        await eventually(lambda: LAST in [each.name for each in store.state.completion.suggestions][:1])
    finally:
        feed.cancel()
        await asyncio.gather(feed, return_exceptions=True)
        await search.close()
        await session.close()
        await backend.stop()

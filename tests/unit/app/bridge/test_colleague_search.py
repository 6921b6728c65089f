"""Looking up beyond what the backend tells of by itself."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.bridge.colleague_search import ColleagueSearch
from app.client.errors import UnreachableError
from app.state.completion import ColleaguesFound
from app.state.destination import DestinationTyped
from app.state.store import Store
from backend.contract.stream import Colleague, ColleagueState
from tests.support import console_states as states

ZOE = Colleague(
    user_id="zoe", display_name="Zoë Zimmer", extension="2999", number="+46999", state=ColleagueState.FREE
)


class SpySearcher:
    def __init__(self, *, fails: bool = False) -> None:
        self.asked: list[str] = []
        self._fails = fails

    async def find_colleagues(self, text: str) -> tuple[Colleague, ...]:
        self.asked.append(text)
        if self._fails:
            raise UnreachableError("no")
        return (ZOE,)


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0.005)


@pytest.mark.asyncio
async def test_typing_asks_once_it_pauses_and_shows_whom_it_found() -> None:
    store, searcher = Store(replace(states.IDLE, colleagues_cut=True)), SpySearcher()
    search = ColleagueSearch(store, searcher, pause_s=0.01)
    for text in ("z", "zo", "zoe"):
        store.apply(DestinationTyped(text))
    await settle()
    assert searcher.asked == ["zoe"]
    chosen = store.state.completion.chosen
    assert chosen is not None and (chosen.name, chosen.number) == ("Zoë Zimmer", "2999")
    assert not store.state.completion.asked
    await search.close()


@pytest.mark.asyncio
@pytest.mark.parametrize(("cut", "text"), [(False, "zoe"), (True, "z"), (True, "sip:zoe@example.org")])
async def test_nobody_is_asked_in_vain(cut: bool, text: str) -> None:
    store, searcher = Store(replace(states.IDLE, colleagues_cut=cut)), SpySearcher()
    search = ColleagueSearch(store, searcher, pause_s=0.0)
    store.apply(DestinationTyped(text))
    await settle()
    assert searcher.asked == []
    await search.close()


@pytest.mark.asyncio
async def test_without_an_answer_the_box_goes_on_without() -> None:
    store, searcher = Store(replace(states.IDLE, colleagues_cut=True)), SpySearcher(fails=True)
    search = ColleagueSearch(store, searcher, pause_s=0.0)
    store.apply(DestinationTyped("zoe"))
    await settle()
    assert (store.state.completion.suggestions, store.state.completion.asked) == ((), False)
    await search.close()


def test_a_late_answer_to_another_text_is_dropped() -> None:
    store = Store(states.IDLE)
    store.apply(DestinationTyped("bob"))
    before = store.state.completion
    store.apply(ColleaguesFound("zoe", (ZOE,)))
    assert store.state.completion == before

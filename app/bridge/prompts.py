"""Questions to the user as awaitable values: shown through the state, answered through the console model.

Runs on the loop's thread. One question at a time; the others wait.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from app.state.model import Prompt
from app.state.prompts import PromptClosed, PromptShown
from app.state.store import Store

AskUser = Callable[[Prompt], Awaitable[Mapping[str, str] | None]]
"""Asks, and gives the values by field name, or None where the user cancels."""


class Prompter:
    """Asks the user by way of the window."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turn = asyncio.Lock()
        self._open: tuple[str, asyncio.Future[Mapping[str, str] | None]] | None = None

    async def ask(self, prompt: Prompt) -> Mapping[str, str] | None:
        """Show the prompt and wait for its answer."""
        async with self._turn:
            answer: asyncio.Future[Mapping[str, str] | None] = asyncio.get_running_loop().create_future()
            self._open = (prompt.prompt_id, answer)
            self._store.apply(PromptShown(prompt))
            try:
                return await answer
            finally:
                self._open = None
                self._store.apply(PromptClosed(prompt.prompt_id))

    def answer(self, prompt_id: str, values: Mapping[str, str] | None) -> None:
        """Take the user's answer; one to a question that is gone is dropped."""
        if self._open is not None and self._open[0] == prompt_id and not self._open[1].done():
            self._open[1].set_result(values)

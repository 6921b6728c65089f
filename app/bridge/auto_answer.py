"""Answers calls for the user where she wants that: after some seconds, with a tone first, one at a time.

Only while no other call is up, so that nobody is put on hold by it. Runs on the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from app.commands.availability import possible
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.declared import AUTO_ANSWER, AUTO_ANSWER_SECONDS
from app.settings.store import Settings
from app.softphone import protocol
from app.state.model import Topic
from app.state.store import Store

TONE = Path(__file__).parents[2] / "resources" / "sounds" / "beep.wav"
TOPICS = frozenset({Topic.CALLS, Topic.CONNECTION, Topic.ENGINE, Topic.SOFTPHONE})


class AutoAnswer:
    """Watches the incoming calls."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        give: Callable[[CommandId, Arguments], None],
        tell: Callable[[protocol.Command], None],
    ) -> None:
        self._store = store
        self._settings = settings
        self._give = give
        self._tell = tell
        self._timer: asyncio.TimerHandle | None = None
        self._waits_for: str | None = None
        self._answered: str | None = None
        self._unsubscribe = [store.subscribe(self._on_state), settings.subscribe(self._on_setting)]

    def close(self) -> None:
        """Answer no more."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        self._wait_for(None)

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS:
            self._look()

    def _on_setting(self, key: str) -> None:
        if key in {AUTO_ANSWER.key, AUTO_ANSWER_SECONDS.key}:
            self._look()

    def _look(self) -> None:
        state = self._store.state
        free = not state.calls.current and possible(CommandId.ANSWER, state)
        wanted = self._settings.flag(AUTO_ANSWER) and free
        self._wait_for(state.calls.incoming[0] if wanted and state.calls.incoming else None)

    def _wait_for(self, call_id: str | None) -> None:
        if call_id == self._waits_for or (call_id is not None and call_id == self._answered):
            return
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._waits_for = call_id
        if call_id is not None:
            seconds = self._settings.number(AUTO_ANSWER_SECONDS)
            self._timer = asyncio.get_running_loop().call_later(seconds, self._answer, call_id)

    def _answer(self, call_id: str) -> None:
        self._timer, self._waits_for, self._answered = None, None, call_id
        self._tell(protocol.PlayFile(str(TONE)))
        self._give(CommandId.ANSWER, Arguments(call_id=call_id))

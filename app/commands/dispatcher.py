"""The one way out for commands: a command id and arguments in, one request or message out.

It asks the planner what the command comes to and has it done: by the backend (HTTP), by the softphone, by
the window or by the program. What the backend refuses becomes a notice. Runs on the loop's thread; each
request is a task, and requests on the same call keep their order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Protocol

from app.client.errors import BackendError, RefusedError
from app.client.requests import UserRequest
from app.commands.availability import obstacle, waited_for
from app.commands.ids import CommandId
from app.commands.plan import Arguments, Ask, InSession, InWindow, PlayItem, Select, Tell
from app.commands.table import BY_ID
from app.language import tr
from app.reasons import reason_of
from app.softphone import protocol
from app.state.action import CommandDone
from app.state.calls import ConsultationStarted, ListeningStarted
from app.state.model import PendingCommand, Severity
from app.state.notices import Noticed
from app.state.pending import CommandSent
from app.state.playback import PlaybackAsked, PlaybackEnded
from app.state.selection import Selected
from app.state.store import Store
from backend.contract.calls import CallState

PATIENCE_S = 1.0
"""So long nothing is said of a command that waits for another one."""


class Backend(Protocol):
    """Who carries requests out."""

    async def perform(self, request: UserRequest, request_id: str) -> CallState | None:
        """Send a request and return the call's new state, where there is one. Raises BackendError."""

    async def fetch_audio(self, item_id: int) -> Path:
        """Fetch the audio of a recording into a private file. Raises BackendError."""


class Phone(Protocol):
    """Who takes messages to the softphone."""

    def send(self, message: protocol.Command) -> None:
        """Queue a message; one for a softphone that is away is dropped."""


class Dispatcher:
    """Carries commands out."""

    def __init__(
        self,
        store: Store,
        backend: Backend,
        phone: Phone,
        *,
        in_window: Callable[[CommandId], None],
        in_session: Callable[[CommandId], None],
        new_id: Callable[[], str],
        clock: Callable[[], float],
    ) -> None:
        self._store = store
        self._backend = backend
        self._phone = phone
        self._in_window = in_window
        self._in_session = in_session
        self._new_id = new_id
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._fetching: asyncio.Task[None] | None = None
        self._last_of_call: dict[str, asyncio.Task[None]] = {}

    def give(self, command_id: CommandId, arguments: Arguments) -> None:
        """Carry a command out, or tell the user what is missing; a key pressed twice counts once."""
        plan = BY_ID[command_id].plan(self._store.state, arguments)
        if plan is not None and (before := waited_for(command_id, plan, self._store.state)) is not None:
            self._say_what_it_waits_for(before)
            return
        match plan:
            case None:
                self._notice(Severity.INFORMATION, obstacle(command_id, self._store.state))
            case Ask():
                self._ask(command_id, plan, arguments)
            case Tell(message=message):
                self._phone.send(message)
            case Select(selection=selection):
                self._store.apply(Selected(selection))
            case PlayItem(item_id=item_id):
                self._play(item_id)
            case InWindow():
                self._in_window(command_id)
            case InSession():
                self._in_session(command_id)

    def _say_what_it_waits_for(self, before: PendingCommand) -> None:
        """A key pressed twice is no news; one that waits for a slow backend is told what for."""
        if self._clock() - before.since > PATIENCE_S:
            title = BY_ID[CommandId(before.command)].title
            waits = tr("“{command}” is still on its way: the backend has not answered yet.", command=title)
            self._notice(Severity.WARNING, waits)

    async def close(self) -> None:
        """Give up what is still on its way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ask(self, command_id: CommandId, ask: Ask, arguments: Arguments) -> None:
        request_id = self._new_id()
        typed = self._store.state.destination if ask.dials and arguments.destination is None else None
        before = {self._last_of_call[each] for each in ask.call_ids if each in self._last_of_call}
        about = ask.call_ids if ask.blocks else frozenset()
        tokens = frozenset() if ask.dials else self._tokens(ask.call_ids)
        self._store.apply(CommandSent(PendingCommand(request_id, command_id, about, tokens, self._clock())))
        task = self._start(self._perform(ask, request_id, typed, before))
        for call_id in ask.call_ids:
            self._last_of_call[call_id] = task

    def _tokens(self, call_ids: frozenset[str]) -> frozenset[tuple[str, int]]:
        calls = self._store.state.calls.by_id
        return frozenset((each, calls[each].state.state_token) for each in call_ids if each in calls)

    async def _perform(
        self, ask: Ask, request_id: str, typed: str | None, before: set[asyncio.Task[None]]
    ) -> None:
        succeeded = False
        try:
            if before:
                await asyncio.wait(before)
            state = await self._backend.perform(ask.request, request_id)
            if ask.consults is not None and state is not None:
                self._store.apply(ConsultationStarted(state.call_id, ask.consults))
            if ask.listens is not None and state is not None:
                self._store.apply(ListeningStarted(state.call_id, ask.listens))
            if ask.then is not None:
                await self._backend.perform(ask.then, self._new_id())
            succeeded = True
        except BackendError as error:
            self._notice(_severity(error), error.sentence, error.code, error.report_id)
        finally:
            self._store.apply(CommandDone(request_id, succeeded, typed))

    def _play(self, item_id: int) -> None:
        """Fetch and play; a recording that is still being fetched gives way."""
        if self._fetching is not None:
            self._fetching.cancel()
        self._store.apply(PlaybackAsked(item_id))
        self._fetching = self._start(self._fetch(item_id))

    async def _fetch(self, item_id: int) -> None:
        try:
            path = await self._backend.fetch_audio(item_id)
        except BackendError as error:
            self._store.apply(PlaybackEnded())
            self._notice(_severity(error), error.sentence, error.code, error.report_id)
            return
        except OSError as error:
            self._store.apply(PlaybackEnded())
            failed = tr("The recording could not be fetched: {reason}.", reason=reason_of(error))
            self._notice(Severity.ERROR, failed)
            return
        if self._store.state.playback is not None:  # else it was stopped meanwhile
            self._phone.send(protocol.PlayFile(str(path)))

    def _start(self, coroutine: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return task

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        for call_id in [each for each, last in self._last_of_call.items() if last is task]:
            del self._last_of_call[call_id]

    def _notice(self, severity: Severity, sentence: str, code: str = "", report_id: str = "") -> None:
        self._store.apply(Noticed(severity, sentence, code, report_id, self._clock()))


def _severity(error: BackendError) -> Severity:
    """A refusal by the rules is no fault of the system: it goes by itself, as "busy" does."""
    ruled = isinstance(error, RefusedError) and error.status < 500
    return Severity.WARNING if ruled else Severity.ERROR

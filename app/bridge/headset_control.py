"""Headset buttons give commands, and headset lamps show the calls; muting is kept equal both ways.

A headset answers a lamp that lifts its hook by the report of that hook, as if the user had done it: what was
just told to the headset is no press. Runs on the loop; the headsets have a thread of their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.headset.devices import Headsets, Library, Plugged
from app.headset.telephony import Lamps, Press
from app.settings.declared import HEADSET_BUTTONS
from app.settings.store import Settings
from app.state.headsets import HeadsetsPlugged
from app.state.model import CallKind, ConsoleState, Topic
from app.state.store import Store
from app.state.watched import HeadsetNames

ECHO_S = 1.0
Give = Callable[[CommandId, Arguments], None]
_TOPICS = frozenset({Topic.CALLS, Topic.SELECTION})
_HOOKS = {Press.OFF_HOOK: True, Press.ON_HOOK: False}


class HeadsetControl:
    """The headsets of this console; none where there is no library for them."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        library: Library | None,
        *,
        give: Give,
        clock: Callable[[], float],
    ) -> None:
        self._store = store
        self._settings = settings
        self._library = library
        self._give = give
        self._clock = clock
        self._loop = asyncio.get_running_loop()
        self._headsets: Headsets | None = None
        self._lamps = Lamps()
        self._stopping: asyncio.Task[None] | None = None
        self._echoes: list[tuple[bool, float]] = []
        """Hooks that a headset may repeat, and until when."""
        self._unsubscribe = [store.subscribe(self._on_state), settings.subscribe(self._on_setting)]

    def start(self) -> None:
        """Look for headsets, if the user wants that."""
        self._keep()

    async def close(self) -> None:
        """Let go of the headsets."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        if self._stopping is not None:
            await self._stopping
        await self._stop()

    def _keep(self) -> None:
        wanted = self._settings.flag(HEADSET_BUTTONS) and self._library is not None
        if wanted and self._headsets is None and self._library is not None:
            self._headsets = Headsets(
                self._library,
                lambda press: self._post(lambda: self._pressed(press)),
                lambda plugged: self._post(lambda: self._plugged(plugged)),
            )
            self._headsets.light(self._lamps)
            self._headsets.start()

    async def _stop(self) -> None:
        headsets, self._headsets = self._headsets, None
        if headsets is not None:
            await self._loop.run_in_executor(None, headsets.close)

    def _post(self, call: Callable[[], None]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call)

    def _on_setting(self, key: str) -> None:
        if key != HEADSET_BUTTONS.key:
            return
        if self._settings.flag(HEADSET_BUTTONS):
            self._keep()
        elif self._headsets is not None:
            self._stopping = self._loop.create_task(self._stop(), name="headsets end")
            self._plugged(Plugged())

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if not topics & _TOPICS:
            return
        lamps = lamps_of(self._store.state)
        if lamps.off_hook is not self._lamps.off_hook:
            self._echoes.append((lamps.off_hook, self._clock() + ECHO_S))
        if lamps != self._lamps:
            self._lamps = lamps
            if self._headsets is not None:
                self._headsets.light(lamps)

    def _plugged(self, plugged: Plugged) -> None:
        self._store.apply(HeadsetsPlugged(HeadsetNames(plugged.used, plugged.refused)))

    def _pressed(self, press: Press) -> None:
        if press in _HOOKS and self._is_echo(_HOOKS[press]):
            return
        asked = command_of(press, self._store.state)
        if asked is not None:
            self._give(*asked)

    def _is_echo(self, off_hook: bool) -> bool:
        now = self._clock()
        self._echoes = [each for each in self._echoes if each[1] > now]
        for each in self._echoes:
            if each[0] is off_hook:
                self._echoes.remove(each)
                return True
        return False


def lamps_of(state: ConsoleState) -> Lamps:
    """Return what headsets show: whether one speaks, whether that is muted, whether somebody calls."""
    current = state.calls.of(CallKind.CURRENT)
    muted = any(call.state.muted for call in current)
    return Lamps(off_hook=bool(current), muted=muted, ringing=bool(state.calls.incoming) and not current)


def command_of(press: Press, state: ConsoleState) -> tuple[CommandId, Arguments] | None:
    """Return what a press asks for, as the calls are now, and which call it is about."""
    talking = next(iter(state.calls.current), None)
    ringing = next(iter(state.calls.incoming), None)
    muted = lamps_of(state).muted
    command_id: CommandId | None = None
    call_id = talking
    match press:
        case Press.OFF_HOOK | Press.REJECT if ringing and not talking:
            command_id = CommandId.ANSWER if press is Press.OFF_HOOK else CommandId.HANG_UP
            call_id = ringing
        case Press.ON_HOOK if talking:
            command_id = CommandId.HANG_UP
        case Press.HOOK_TOGGLED if talking or ringing:
            command_id = CommandId.HANG_UP if talking else CommandId.ANSWER
            call_id = talking or ringing
        case Press.FLASH if talking or ringing or state.calls.held:
            command_id = CommandId.ANSWER if ringing else CommandId.HOLD_RESUME
            call_id = ringing or talking
        case Press.MUTE_TOGGLED if talking:
            command_id = CommandId.MUTE
        case Press.MUTED | Press.UNMUTED if talking and muted is not (press is Press.MUTED):
            command_id = CommandId.MUTE
    return (command_id, Arguments(call_id=call_id)) if command_id is not None else None

"""The store: one state, changed by actions only, and who wants to know what changed.

``reduce`` joins the reducers of the domains. The store is used on one thread (the loop's). An action applied
by a listener waits until all listeners have seen the one before.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from app.state import (
    backend_clock,
    call_notes,
    caller,
    calls,
    completion,
    conferences,
    connection,
    destination,
    diagnostics,
    headsets,
    log,
    notices,
    organisation,
    pending,
    playback,
    profile,
    prompts,
    selection,
    softphone,
    system_keys,
)
from app.state.action import Action, LanguageChanged
from app.state.model import ConsoleState, Topic
from app.state.said_again import said_again

Listener = Callable[[frozenset[Topic]], None]


def reduce(state: ConsoleState, action: Action) -> ConsoleState:
    """The state after an action; parts that it does not touch are the same objects."""
    if isinstance(action, LanguageChanged):
        return said_again(state)
    new_calls = calls.reduce(state.calls, action)
    new_parked = organisation.reduce_parked(state.parked, action)
    new_log = log.reduce(state.log, action)
    new_destination = destination.reduce(state.destination, action)
    new_user = organisation.reduce_user(state.user, action)
    new_colleagues = organisation.reduce_colleagues(state.colleagues, action, new_user)
    return ConsoleState(
        connection=connection.reduce(state.connection, action),
        user=new_user,
        engine=organisation.reduce_engine(state.engine, action),
        sip_uri=organisation.reduce_sip_uri(state.sip_uri, action),
        devices=organisation.reduce_devices(state.devices, action),
        device_id=state.device_id,
        backend_clock=backend_clock.reduce(state.backend_clock, action),
        demo=profile.reduce_demo(state.demo, action),
        profile=profile.reduce(state.profile, action),
        softphone=softphone.reduce(state.softphone, action),
        calls=new_calls,
        conferences=conferences.reduce(state.conferences, action, new_calls),
        call_notes=call_notes.reduce(state.call_notes, action, new_calls),
        parked=new_parked,
        returning=organisation.reduce_returning(state.returning, action),
        log=new_log,
        caller=caller.reduce(state.caller, action),
        selection=selection.reduce(
            state.selection, action, before=state.calls, calls=new_calls, parked=new_parked, log=new_log
        ),
        destination=new_destination,
        completion=completion.reduce(
            state.completion,
            action,
            typed=(state.destination, new_destination),
            colleagues=(state.colleagues, new_colleagues),
            log=(state.log, new_log),
        ),
        colleagues=new_colleagues,
        colleagues_cut=organisation.reduce_cut(state.colleagues_cut, action),
        playback=playback.reduce(state.playback, action),
        notices=notices.reduce(state.notices, action, state.calls),
        pending=pending.reduce(state.pending, action),
        prompt=prompts.reduce(state.prompt, action),
        diagnostics=diagnostics.reduce(state.diagnostics, action, state.device_id),
        levels=diagnostics.reduce_levels(state.levels, action),
        headsets=headsets.reduce(state.headsets, action),
        saying=headsets.reduce_saying(state.saying, action),
        system_keys=system_keys.reduce(state.system_keys, action),
    )


def changed(old: ConsoleState, new: ConsoleState) -> frozenset[Topic]:
    """The parts that are not the same."""
    return frozenset(topic for topic in Topic if _differs(getattr(old, topic), getattr(new, topic)))


def _differs(old: object, new: object) -> bool:
    return old is not new and old != new


class Store:
    """Holds the state."""

    def __init__(self, state: ConsoleState | None = None) -> None:
        self.state = state or ConsoleState()
        self._listeners: list[Listener] = []
        self._waiting: deque[Action] = deque()
        self._applying = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener`` called with what changed; returns how to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(self, action: Action) -> None:
        """Change the state and tell the listeners what is new, if anything is."""
        self._waiting.append(action)
        if self._applying:
            return
        self._applying = True
        try:
            while self._waiting:
                self._step(self._waiting.popleft())
        finally:
            self._applying = False

    def _step(self, action: Action) -> None:
        old, self.state = self.state, reduce(self.state, action)
        topics = changed(old, self.state)
        if topics:
            for listener in list(self._listeners):
                listener(topics)

"""The backend of the exchange's benchmark: connects each call to the number called, and does nothing else."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

from backend.ports.telephony import (
    Answer,
    AnyCommand,
    AnyEvent,
    Batch,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelOffered,
    CreateBridge,
    DestroyBridge,
    HangUp,
    Join,
    Originate,
    RegistrationChanged,
    Ring,
    StartRecording,
    StopRecording,
)
from backend.telephony.link.engine import EmbeddedEngine


class Router:
    """Rings the caller at once, calls the number's phone, bridges both, and ends one with the other."""

    def __init__(self, engine: EmbeddedEngine, recordings: Path) -> None:
        self._engine = engine
        self._recordings = recordings
        self._bindings: dict[str, str] = {}
        self._other: dict[str, str] = {}
        self._callers: dict[str, str] = {}
        self._numbers = itertools.count()
        self._acknowledged = 0
        self.recording = False

    async def run(self) -> None:
        """Route until cancelled."""
        async for numbered in self._engine.events():
            self._acknowledged = numbered.number
            self.send(*self._commands(numbered.event))

    def send(self, *commands: AnyCommand) -> None:
        """Send a batch."""
        self._engine.send(Batch(self._acknowledged, list(commands)))

    async def registered(self, count: int) -> None:
        """Wait until so many accounts have a phone."""
        async with asyncio.timeout(20):
            while len(self._bindings) < count:
                await asyncio.sleep(0.01)

    def _commands(self, event: AnyEvent) -> list[AnyCommand]:
        match event:
            case RegistrationChanged(username=username, bindings=[*_, binding]):
                self._bindings[username] = binding.binding_id
            case ChannelOffered():
                return self._connect(event)
            case ChannelAnswered(channel_id=channel_id) if channel_id in self._callers:
                return self._bridge(channel_id, self._callers[channel_id])
            case ChannelDestroyed(channel_id=channel_id) if channel_id in self._other:
                return self._end(channel_id, self._other[channel_id])
            case _:
                pass
        return []

    def _connect(self, offered: ChannelOffered) -> list[AnyCommand]:
        channel_id = f"called-{next(self._numbers)}"
        self._callers[channel_id] = offered.channel_id
        self._other[channel_id], self._other[offered.channel_id] = offered.channel_id, channel_id
        binding = self._bindings[offered.called]
        return [Ring(offered.channel_id), Originate(channel_id, binding, offered.caller)]

    def _bridge(self, called: str, caller: str) -> list[AnyCommand]:
        commands: list[AnyCommand] = [Answer(caller), CreateBridge(called), Join(called, caller)]
        commands.append(Join(called, called))
        if self.recording:
            path = self._recordings / f"{called}.wav"
            commands.append(StartRecording(called, called, caller, str(path)))
        return commands

    def _end(self, channel_id: str, other: str) -> list[AnyCommand]:
        del self._other[channel_id]
        bridge = channel_id if channel_id in self._callers else other
        if other not in self._other:
            self._callers.pop(bridge, None)
            return [DestroyBridge(bridge)]
        return [StopRecording(bridge), HangUp(other)]

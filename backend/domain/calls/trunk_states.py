"""Which trunks take calls now, as the engine tells. Runs on the event loop."""

from __future__ import annotations

from collections.abc import Iterable

from backend.bus.bus import Bus
from backend.bus.events import TrunkChanged
from backend.ports.telephony import TrunkInfo, TrunkState, TrunkStateChanged


class TrunkStates:
    """The state of each trunk."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._states: dict[str, TrunkInfo] = {}

    def attached(self, infos: Iterable[TrunkInfo]) -> None:
        """Take in the states of an engine that was just attached."""
        self._states = {}
        for info in infos:
            self._take(info)

    def changed(self, event: TrunkStateChanged) -> None:
        """Take in a change."""
        self._take(TrunkInfo(event.trunk_id, event.state, event.reason))

    def _take(self, info: TrunkInfo) -> None:
        self._states[info.trunk_id] = info
        self._bus.publish(TrunkChanged(info.trunk_id, info.state is TrunkState.UP))

    def is_down(self, trunk_id: str) -> bool:
        """Tell whether a trunk is known not to take calls."""
        info = self._states.get(trunk_id)
        return info is not None and info.state is TrunkState.DOWN

"""Which trunks take calls now, as the engine tells. Runs on the event loop."""

from __future__ import annotations

from collections.abc import Iterable

from backend.ports.telephony import TrunkInfo, TrunkState, TrunkStateChanged


class TrunkStates:
    """The state of each trunk."""

    def __init__(self) -> None:
        self._states: dict[str, TrunkInfo] = {}

    def attached(self, infos: Iterable[TrunkInfo]) -> None:
        """Take in the states of an engine that was just attached."""
        self._states = {info.trunk_id: info for info in infos}

    def changed(self, event: TrunkStateChanged) -> None:
        """Take in a change."""
        self._states[event.trunk_id] = TrunkInfo(event.trunk_id, event.state, event.reason)

    def is_down(self, trunk_id: str) -> bool:
        """Tell whether a trunk is known not to take calls."""
        info = self._states.get(trunk_id)
        return info is not None and info.state is TrunkState.DOWN

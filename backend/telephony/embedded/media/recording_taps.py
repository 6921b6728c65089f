"""From the mix to the recordings, once a tick: most in one go, those that differ from the mix one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from backend.telephony.embedded.media.bridge import Bridge
from backend.telephony.embedded.media.mixer import MixStage
from backend.telephony.embedded.media.recording import Recording


class _Direct:
    """The recordings of one stage that have its rate and whose channel is in their bridge."""

    def __init__(self, stage: MixStage) -> None:
        self.stage = stage
        self.recordings: list[Recording] = []
        self.rows: list[int] = []
        self.index: npt.NDArray[np.intp] = np.zeros(0, np.intp)


class RecordingTaps:
    """Which recording hears what. ``arrange`` after any change, ``tick`` after the stages' own."""

    def __init__(self) -> None:
        self._direct: list[_Direct] = []
        self._single: list[tuple[Recording, MixStage | None, int]] = []

    def arrange(self, bridges: Iterable[Bridge], staged: Mapping[str, tuple[MixStage, int]]) -> None:
        """Look at all recordings anew; ``staged`` has each mixed bridge's stage and its place in it."""
        self._single.clear()
        direct: dict[int, _Direct] = {}
        for bridge in bridges:
            stage, at = staged.get(bridge.bridge_id, (None, 0))
            for recording in bridge.recordings.values():
                row = stage.row_in(at, recording.channel_id) if stage is not None else None
                if stage is None or row is None or stage.rate != recording.rate:
                    self._single.append((recording, stage, at))
                    continue
                tap = direct.setdefault(stage.rate, _Direct(stage))
                tap.recordings.append(recording)
                tap.rows.append(row)
        self._direct = list(direct.values())
        for tap in self._direct:
            tap.index = np.array(tap.rows, np.intp)

    def tick(self) -> None:
        """Add 20 ms to each recording that is not paused."""
        for tap in self._direct:
            pairs = tap.stage.pairs(tap.index)
            size = len(pairs) // len(tap.recordings)
            for number, recording in enumerate(tap.recordings):
                recording.add_pairs(pairs[number * size : (number + 1) * size])
        for recording, stage, at in self._single:
            if stage is None:
                recording.add(None, None)
            else:
                recording.add(*stage.said(at, recording.channel_id))

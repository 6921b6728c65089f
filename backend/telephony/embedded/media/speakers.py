"""Who speaks in a conference: looked at in the mix ten times a second, told twice a second at most.

A member speaks from the first frame that is loud enough until none has been for a while, so that pauses
between words do not count. Runs on the loop, in the ticker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
import numpy.typing as npt

from backend.telephony.embedded.media.bridge import Bridge
from backend.telephony.embedded.media.mixer import MixStage

CONFERENCE = 3
"""From so many on it is worth telling: of two, each knows."""
LOOK_EVERY = 5
TELL_EVERY = 25
HOLD = 40
"""All in frames of 20 ms."""
LOUD = 600
"""A frame with a sample above this (-35 dBFS) is speech."""


class _Conference:
    """One bridge that is watched: the rows of its members in the mix, and when each was loud last."""

    def __init__(self) -> None:
        self.stage: MixStage | None = None
        self.members: list[str] = []
        self.rows: npt.NDArray[np.intp] = np.zeros(0, np.intp)
        self.loud_at: dict[str, int] = {}
        self.told: tuple[str, ...] = ()
        self.told_at = -TELL_EVERY

    def arrange(self, bridge: Bridge, stage: MixStage) -> None:
        """Take note of who is there now."""
        self.stage = stage
        self.members = [each.channel_id for each in bridge.talkers() if each.channel_id in stage.rows]
        self.rows = np.array([stage.rows[member] for member in self.members], np.intp)
        self.loud_at = {member: self.loud_at[member] for member in self.members if member in self.loud_at}

    def speakers(self, now: int) -> tuple[str, ...]:
        """Look at the present frame, and return who speaks."""
        if self.stage is not None:
            peaks = self.stage.heard[self.rows].max(axis=1)
            for at in np.flatnonzero(peaks >= LOUD):
                self.loud_at[self.members[at]] = now
        return tuple(each for each in self.members if now - self.loud_at.get(each, -HOLD - 1) <= HOLD)


class SpeakerWatch:
    """``arrange`` after any change, ``tick`` after the stages' own."""

    def __init__(self, on_change: Callable[[str, tuple[str, ...]], None]) -> None:
        """``on_change`` is told the bridge and the channels that speak in it."""
        self._on_change = on_change
        self._conferences: dict[str, _Conference] = {}
        self._now = 0

    def arrange(self, bridges: Iterable[Bridge], staged: Mapping[str, tuple[MixStage, int]]) -> None:
        """Watch the conferences that there are now; ``staged`` has each mixed bridge's stage."""
        before, self._conferences = self._conferences, {}
        for bridge in bridges:
            stage, _ = staged.get(bridge.bridge_id, (None, 0))
            if stage is not None and len(bridge.talkers()) >= CONFERENCE:
                conference = before.pop(bridge.bridge_id, None) or _Conference()
                conference.arrange(bridge, stage)
                self._conferences[bridge.bridge_id] = conference
        for bridge_id, gone in before.items():
            if gone.told:
                self._on_change(bridge_id, ())

    def tick(self) -> None:
        """Look, and tell, where it is time to."""
        self._now += 1
        if self._now % LOOK_EVERY:
            return
        for bridge_id, conference in self._conferences.items():
            speakers = conference.speakers(self._now)
            if speakers != conference.told and self._now - conference.told_at >= TELL_EVERY:
                conference.told, conference.told_at = speakers, self._now
                self._on_change(bridge_id, speakers)

"""Clips being played to one target, in order, a frame at each tick."""

from __future__ import annotations

from collections.abc import Sequence

from backend.telephony.embedded.media.clips import Clip


class Playback:
    """The clips of one playback and how far it has come. An endless clip is the last that is heard."""

    __slots__ = ("_clips", "_index", "clip", "frame", "playback_id", "target_id")

    def __init__(self, playback_id: str, target_id: str, clips: Sequence[Clip]) -> None:
        self.playback_id = playback_id
        self.target_id = target_id
        self._clips = clips
        self._index = 0
        self.clip = clips[0]
        """The clip and the frame of it whose turn it is."""
        self.frame = 0

    def advance(self, frames: int = 1) -> bool:
        """Go on to a later frame. False when the playback is over."""
        self.frame += frames
        while self.frame >= self.clip.frames:
            if self.clip.endless:
                self.frame %= self.clip.frames
                return True
            self.frame -= self.clip.frames
            self._index += 1
            if self._index == len(self._clips):
                return False
            self.clip = self._clips[self._index]
        return True

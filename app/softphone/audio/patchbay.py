"""Who hears whom inside pjsua2's conference bridge. Runs in the main thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pjsua2 as pj


class Patchbay:
    """Connects every leg with the source that it hears and the sinks that hear it."""

    def __init__(self) -> None:
        self._legs: dict[str, pj.AudioMedia] = {}
        self._source: pj.AudioMedia | None = None
        self._sinks: list[pj.AudioMedia] = []
        self._muted: set[str] = set()
        self._use_changed: Callable[[bool], None] = lambda _: None

    def on_use_changed(self, use_changed: Callable[[bool], None]) -> None:
        """Call ``use_changed`` when the first leg gets sound (True) and when the last loses it (False)."""
        self._use_changed = use_changed

    def set_leg(self, leg_id: str, media: pj.AudioMedia) -> None:
        """Connect a leg, after its media came or changed."""
        first = not self._legs
        self._legs[leg_id] = media
        if self._source is not None and leg_id not in self._muted:
            _connect(self._source, media)
        for sink in self._sinks:
            _connect(media, sink)
        if first:
            self._use_changed(True)

    def remove_leg(self, leg_id: str) -> None:
        """Forget a leg; pjsua2 has disconnected it when its media went."""
        if self._legs.pop(leg_id, None) is not None and not self._legs:
            self._use_changed(False)

    def mute(self, leg_id: str, *, muted: bool) -> None:
        """Keep the source from a leg, also once its media changes, or let it be heard again."""
        if muted:
            self._muted.add(leg_id)
        else:
            self._muted.discard(leg_id)
        media = self._legs.get(leg_id)
        if media is not None and self._source is not None:
            (_disconnect if muted else _connect)(self._source, media)

    def forget(self, leg_id: str) -> None:
        """A leg is over."""
        self.remove_leg(leg_id)
        self._muted.discard(leg_id)

    def set_source(self, source: pj.AudioMedia | None) -> None:
        """Let all legs hear another source, or nothing."""
        before, self._source = self._source, source
        for leg_id, media in self._legs.items():
            if before is not None:
                _disconnect(before, media)
            if source is not None and leg_id not in self._muted:
                _connect(source, media)

    def add_sink(self, sink: pj.AudioMedia) -> None:
        """Let a sink hear all legs."""
        self._sinks.append(sink)
        for media in self._legs.values():
            _connect(media, sink)

    def remove_sink(self, sink: pj.AudioMedia) -> None:
        """Take a sink off all legs."""
        self._sinks.remove(sink)
        for media in self._legs.values():
            _disconnect(media, sink)


def _connect(source: pj.AudioMedia, sink: pj.AudioMedia) -> None:
    with contextlib.suppress(pj.Error):  # A leg whose media has just gone: it is about to be removed.
        source.startTransmit(sink)


def _disconnect(source: pj.AudioMedia, sink: pj.AudioMedia) -> None:
    with contextlib.suppress(pj.Error):  # As above.
        source.stopTransmit(sink)

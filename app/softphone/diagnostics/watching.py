"""Tells what is watched, as long as it is. Runs in the main thread, on its loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.softphone.diagnostics.measures import Measures
from app.softphone.diagnostics.messages import LevelsMeasured, PhoneMeasured, SipTraced, Watch
from app.softphone.diagnostics.trace import Trace
from app.softphone.protocol import LegChanged

MEASURED_EVERY_S = 1.0


class Watching:
    """Switches trace and measures on and off."""

    def __init__(
        self,
        trace: Trace,
        measures: Measures,
        legs: Callable[[], list[LegChanged]],
        publish: Callable[[SipTraced | PhoneMeasured | LevelsMeasured], None],
    ) -> None:
        self._trace = trace
        self._measures = measures
        self._legs = legs
        self._publish = publish
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None

    def watch(self, wanted: Watch) -> None:
        """Tell this from now on."""
        self._trace.switch(wanted.trace)
        self._stop()
        if wanted.measures:
            self._tell()

    def close(self) -> None:
        """Tell nothing any more."""
        self._trace.switch(False)
        self._stop()

    def _tell(self) -> None:
        self._publish(self._measures.take(self._legs()))
        self._timer = self._loop.call_later(MEASURED_EVERY_S, self._tell)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

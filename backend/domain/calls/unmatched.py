"""Legs of ours and channels of the engine that lack their counterpart after an attach.

Events that were under way when the link was lost explain most of them, so they are looked at a moment later:
then the leg is taken for destroyed, or the channel is hung up. Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Collection

from backend.domain.calls.board import Board
from backend.domain.calls.phones import Phones
from backend.domain.calls.transition import Transition
from backend.ports.clock import Clock, Timer
from backend.ports.telephony import Cause, ChannelDestroyed, HangUp

SETTLE_S = 2.0
"""Time after an attach in which the events that were under way have surely come."""


class Unmatched:
    """Checks once after each attach, unless the engine is lost before."""

    def __init__(self, board: Board, clock: Clock, transition: Transition, phones: Phones) -> None:
        self._board = board
        self._clock = clock
        self._transition = transition
        self._phones = phones
        self._timer: Timer | None = None

    def check_later(self, channels: Collection[str]) -> None:
        """See to what lacks its counterpart among the engine's ``channels``, a moment from now."""
        self.forget()
        legs, channels = set(self._board.legs), set(channels)
        gone, orphaned = legs - channels, channels - legs
        if gone or orphaned:
            when = self._clock.now() + SETTLE_S
            self._timer = self._clock.call_at(when, lambda: self._drop(gone, orphaned))

    def forget(self) -> None:
        """Check nothing: the engine is away."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _drop(self, gone: set[str], orphaned: set[str]) -> None:
        self._timer = None
        self._transition.begin()
        for leg_id in gone:
            leg = self._board.legs.get(leg_id)
            if leg is not None:
                self._phones.destroyed(leg, ChannelDestroyed(leg_id, Cause.NETWORK_OUT_OF_ORDER))
        for channel_id in orphaned - set(self._board.legs):
            self._board.command(HangUp(channel_id, Cause.NORMAL_CLEARING))
        self._transition.commit()

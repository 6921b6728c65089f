"""Which calls and recordings there are, kept where the exchange and this process may both die.

While one of the two lives, the exchange's memory is enough. For the death of both, the database has the last
state of each call and recording that matters to the log: when it was answered, with whom, whether it is kept.
It is written behind the calls, and a call that is over before that is never written. A start ends those that
no exchange knows any more. Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import structlog

from backend.domain.calls.board import Board
from backend.domain.calls.model import Call, Conversation, Leg, Recording
from backend.ports.calls import LiveCalls, LiveCallStore
from backend.ports.clock import Clock, Timer

SEEN_EVERY_S = 10.0
"""How often the time is noted while there are calls: so exactly the end of one is known afterwards."""

KINDS = ("call:", "recording:", "conversation:")
Facts = tuple[object, ...]
_CALL = msgspec.msgpack.Decoder(Call)
_RECORDING = msgspec.msgpack.Decoder(Recording)
_CONVERSATION = msgspec.msgpack.Decoder(Conversation)
_log = structlog.get_logger("deskline.calls")


class Lost(msgspec.Struct):
    """Calls that no exchange knows, when they were last seen (Unix time), and notes by conversation."""

    calls: list[Call] = []
    recordings: list[Recording] = []
    notes: dict[str, str] = {}
    seen_at: float = 0.0


class Ledger:
    """Notes what the board remembers; without a store it notes nothing."""

    def __init__(self, board: Board, clock: Clock, store: LiveCallStore | None) -> None:
        self._board = board
        self._clock = clock
        self._store = store
        self._noted: dict[str, Facts] = {}
        self._found: LiveCalls | None = None
        self._timer: Timer | None = None

    def restore(self, found: LiveCalls) -> None:
        """Take in what the database has, at the start."""
        self._found = found

    def note(self, key: str, saved: Call | Leg | Conversation | Recording | None, state: bytes) -> None:
        """Note what is remembered as ``state``, or forgotten (None), where it matters to the log."""
        if self._store is None:
            return
        if isinstance(saved, Call):
            other = saved.met or saved.remote
            facts: Facts = (saved.answered_at, other, saved.payer)
        elif isinstance(saved, Recording):
            facts = (saved.kept, saved.decided, saved.running_since, saved.whole_s)
        elif isinstance(saved, Conversation) and (saved.note or key in self._noted):
            facts = (saved.note,)
        else:
            if saved is None and key in self._noted:
                self._over(key)
            return
        if self._noted.get(key) != facts:
            self._noted[key] = facts
            self._store.keep(key, state, self._board.now)
            self._watch()

    def settled(self, uid: str) -> None:
        """Forget a call or a recording that the log has."""
        for key in ("call:" + uid, "recording:" + uid):
            if key in self._noted:
                self._drop(key)

    def take_up(self, remembered: Mapping[str, bytes]) -> Lost:
        """Compare with what an exchange remembers, and return what it does not know.

        Once, after the start: from then on this process knows better.
        """
        if self._store is None or self._found is None:
            return Lost()
        found, self._found = self._found, None
        lost = Lost(seen_at=found.seen_at)
        for key, state in remembered.items():
            if key.startswith(KINDS):
                self._noted[key] = ()
                self._store.keep(key, state, self._clock.now())
        for key, state in found.states.items():
            kind, _, name = key.partition(":")
            if key in remembered or "ended:" + name in remembered:
                self._noted[key] = ()
                continue
            try:
                if kind == "call":
                    lost.calls.append(_CALL.decode(state))
                elif kind == "recording":
                    lost.recordings.append(_RECORDING.decode(state))
                else:
                    lost.notes[name] = _CONVERSATION.decode(state).note
            except msgspec.MsgspecError as error:
                _log.error("a call of another version is not logged", key=key, reason=str(error))
                self._store.drop(key)
            else:
                self._noted[key] = ()
                if kind == "conversation":
                    self._drop(key)
        return lost

    def _over(self, key: str) -> None:
        if key.partition(":")[2] not in self._board.records:
            self._drop(key)
        if self._timer is not None and not self._board.calls:
            self._timer.cancel()
            self._timer = None

    def _drop(self, key: str) -> None:
        del self._noted[key]
        if self._store is not None:
            self._store.drop(key)

    def _watch(self) -> None:
        if self._timer is None:
            self._timer = self._clock.call_at(self._clock.now() + SEEN_EVERY_S, self._seen)

    def _seen(self) -> None:
        self._timer = None
        if self._board.calls and self._store is not None:
            self._store.seen(self._clock.now())
            self._watch()


def put_on_board(board: Board, lost: Lost) -> None:
    """Bring calls and recordings that no exchange knows to the board, each call alone, to be ended there."""
    board.now = lost.seen_at or board.now
    for recording in lost.recordings:
        board.recordings[recording.recording_id] = recording
    for call in lost.calls:
        call.leg_id = call.pending_leg_id = call.intruded_call_id = None
        call.ringing_legs.clear()
        conversation = board.add_conversation()
        conversation.members.append(call.call_id)
        conversation.note = lost.notes.get(call.conversation_id, "")
        call.conversation_id = conversation.conversation_id
        board.add_call(call)

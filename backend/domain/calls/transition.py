"""The end of a transition: consequences, media, tokens, what is remembered, one Batch, then the news."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from backend.bus.bus import Bus
from backend.bus.events import CallChanged, ParkedChanged, ReturningChanged
from backend.contract.calls import CallAction, CallState
from backend.contract.stream import ReturningCall
from backend.domain.calls.actions import Standing, Standings
from backend.domain.calls.announcing import Announcing
from backend.domain.calls.board import Board
from backend.domain.calls.conference_news import ConferenceNews
from backend.domain.calls.ledger import Ledger
from backend.domain.calls.media import Reconciler
from backend.domain.calls.model import Call, Conversation, Leg, Recording, UserKey
from backend.domain.calls.notes import NoteNews
from backend.domain.calls.recordings import Recordings
from backend.domain.calls.settling import Settling
from backend.domain.calls.views import call_changed, parked_calls, returning_calls
from backend.ports.clock import Clock, Timer
from backend.ports.organisation import Directory
from backend.ports.telephony import Batch, Forget, Remember

Shown = tuple[tuple[CallAction, ...], tuple[str, ...]]


class Transition:
    """Commits what the board has marked."""

    def __init__(
        self,
        board: Board,
        clock: Clock,
        bus: Bus,
        send: Callable[[Batch], None],
        *,
        directory: Directory,
        settling: Settling,
        reconciler: Reconciler,
        recordings: Recordings,
        announcing: Announcing,
        standings: Standings,
        ledger: Ledger,
        on_deadline: Callable[[str], None],
    ) -> None:
        self._board = board
        self._clock = clock
        self._bus = bus
        self._send = send
        self._directory = directory
        self._settling = settling
        self._reconciler = reconciler
        self._recordings = recordings
        self._announcing = announcing
        self._standings = standings
        self._ledger = ledger
        self._on_deadline = on_deadline
        self._encoder = msgspec.msgpack.Encoder()
        self._timers: dict[str, tuple[float, Timer]] = {}
        self._offered: dict[str, Shown] = {}
        self._conference_news = ConferenceNews(board)
        self._note_news = NoteNews(board)
        self._shown_returning: dict[UserKey, list[ReturningCall]] = {}
        self.acknowledged = 0

    def begin(self) -> None:
        """Fix the time of a transition; while there are no calls the wall clock may be set."""
        if not (self._board.calls or self._board.recordings):
            self._clock.follow_wall()
        self._board.now = self._clock.now()

    def commit(self, *, acknowledge: bool = False) -> dict[str, CallState]:
        """Settle, send and publish what has changed; an event is acknowledged though nothing followed.

        Returns the states that were published, by call id.
        """
        board = self._board
        self._settling.settle()
        self._reconciler.reconcile()
        self._record()
        self._announcing.announce()
        standings = self._changed_standings()
        changes = [self._ended(call) for call in board.ended]
        changes.extend(self._shown(call, standings) for call in board.shown.values())
        news: list[object] = [*changes]
        if board.slots_changed:
            news.append(ParkedChanged(self._directory.organisation.domain, parked_calls(board)))
        news.extend(self._conference_news.changes())
        news.extend(self._note_news.changes())
        news.extend(self._returning())
        news.extend(board.new_records)
        self._set_timers()
        self._remember()
        commands = [*board.commands, *board.last_commands]
        self._clear()
        if commands or acknowledge:
            self._send(Batch(self.acknowledged, commands))
        for event in news:
            self._bus.publish(event)
        return {change.call.call_id: change.call for change in changes}

    def take_up(self) -> None:
        """Set timers, and note what is shown, for a board that has been restored."""
        board = self._board
        for conversation_id, conversation in board.conversations.items():
            self._set_timer("conversation:" + conversation_id, conversation.due)
        for leg_id, leg in board.legs.items():
            self._set_timer("leg:" + leg_id, leg.due)
        for recording_id, recording in board.recordings.items():
            self._set_timer("recording:" + recording_id, recording.due)
        for user in board.calls_of_user:
            for call_id, standing in self._standings.of_user(user).items():
                self._offered[call_id] = (standing.actions, standing.devices)

    def forget_timers(self) -> None:
        """Cancel all timers, while the exchange is away or before everything is built anew."""
        for _, timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._offered.clear()
        self._conference_news.forget()
        self._note_news.forget()

    def _record(self) -> None:
        """Begin the recordings that are due, and have the others follow their calls."""
        board = self._board
        for saved in tuple(board.saved.values()):
            if not isinstance(saved, Call):
                continue
            if saved.recording_id is not None:
                self._recordings.follow(saved)
            elif self._is_due(saved):
                self._recordings.begin(saved)

    def _is_due(self, call: Call) -> bool:
        if (
            not call.policy.whole_calls
            or call.answered_at is None
            or call.earlier_recordings
            or self._board.twin_recorded(call)
        ):
            return False
        conversation = self._board.conversations[call.conversation_id]
        return len(conversation.members) > 1 and conversation.attempt is None and self._board.is_up(call)

    def _changed_standings(self) -> dict[str, Standing]:
        """Return the standings of all calls of the users touched, marking those whose actions differ."""
        board = self._board
        self._touch_users()
        result: dict[str, Standing] = {}
        for user in board.users:
            for call_id, standing in self._standings.of_user(user).items():
                offered = (standing.actions, standing.devices)
                if self._offered.get(call_id) != offered:
                    self._offered[call_id] = offered
                    board.shown.setdefault(call_id, board.calls[call_id])
                result[call_id] = standing
        return result

    def _touch_users(self) -> None:
        """Add everybody whose calls may stand otherwise now, since something around them has changed.

        A leg is to a device of its user, where any call of that user may want to go.
        """
        board = self._board
        users = board.users
        for extension in board.extensions:
            user = self._directory.user_of_extension(extension)
            if user is not None:
                users[user.domain, user.user_id] = None
        for saved in board.saved.values():
            if isinstance(saved, Call):
                users[saved.user] = None
            elif isinstance(saved, Conversation):
                for call in (*board.members(saved), *board.targets(saved)):
                    users[call.user] = None

    def _shown(self, call: Call, standings: dict[str, Standing]) -> CallChanged:
        call.token += 1
        self._board.save_call(call)
        return call_changed(self._board, call, standings[call.call_id])

    def _ended(self, call: Call) -> CallChanged:
        call.token += 1
        self._offered.pop(call.call_id, None)
        return call_changed(self._board, call, None)

    def _remember(self) -> None:
        board = self._board
        for key, value in board.saved.items():
            if value is None:
                state = b""
                board.last_commands.append(Forget(key))
            else:
                state = self._encoder.encode(value)
                board.last_commands.append(Remember(key, state))
            self._ledger.note(key, value, state)
        for record in board.new_records:
            board.last_commands.append(Remember("ended:" + record.uid, self._encoder.encode(record)))

    def _returning(self) -> list[ReturningChanged]:
        """Return the transfers that may come back of all users whose transfers have changed."""
        board = self._board
        users = set(self._shown_returning)
        for conversation in board.transfers.values():
            if conversation.attempt is not None and conversation.attempt.transferor is not None:
                users.add(conversation.attempt.transferor)
        news = []
        for user in sorted(users):
            calls = returning_calls(board, user)
            if calls != self._shown_returning.get(user, []):
                news.append(ReturningChanged(user[0], user[1], calls))
                self._shown_returning[user] = calls
            if not calls:
                self._shown_returning.pop(user, None)
        return news

    def _set_timers(self) -> None:
        for key, saved in self._board.saved.items():
            if saved is None or isinstance(saved, Conversation | Leg | Recording):
                self._set_timer(key, None if saved is None else saved.due)

    def _set_timer(self, key: str, due: float | None) -> None:
        set_for, timer = self._timers.get(key, (None, None))
        if due == set_for:
            return
        if timer is not None:
            timer.cancel()
            del self._timers[key]
        if due is not None:

            def fire() -> None:
                self._timers.pop(key, None)
                self._on_deadline(key)

            self._timers[key] = (due, self._clock.call_at(due, fire))

    def _clear(self) -> None:
        board = self._board
        for marks in (
            board.commands,
            board.last_commands,
            board.saved,
            board.shown,
            board.ended,
            board.new_records,
            board.users,
            board.extensions,
            board.unsettled,
            board.unsettled_legs,
            board.unheard,
            board.answering,
            board.causes,
            board.words,
            board.farewells,
            board.departures,
            board.heard_anew,
        ):
            marks.clear()
        board.slots_changed = False

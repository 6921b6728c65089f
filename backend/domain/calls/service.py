"""Call control: a synchronous state machine between the operations of users and the engine's channels.

Runs on the event loop, one transition at a time, without locks or awaits. Each transition ends in one Batch
that carries its commands, what is to be remembered of it and the number of the last event taken in, so the
engine always holds a whole state from which another process can go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from backend.bus.bus import Bus
from backend.bus.events import (
    CallChanged,
    CallEnded,
    EngineChanged,
    ParkedChanged,
    RecordingDiscarded,
    RecordingKept,
)
from backend.contract.callnotes import CallNote
from backend.contract.calls import CallEvent, CallStatus
from backend.contract.stream import CallReasons, ConferenceState, EngineStatus, ParkedCall, ReturningCall
from backend.domain.calls.board import CallSettings
from backend.domain.calls.conference_news import conference_state
from backend.domain.calls.device_operations import DeviceOperations
from backend.domain.calls.holding import phone_held, phone_unheld
from backend.domain.calls.ledger import Lost, put_on_board
from backend.domain.calls.model import Attempt, Call, Conversation, Leg
from backend.domain.calls.notes import note_of
from backend.domain.calls.operations import Operations
from backend.domain.calls.recording_operations import RecordingOperations
from backend.domain.calls.restoring import restore
from backend.domain.calls.sentences import Sentence, coded
from backend.domain.calls.transfer_operations import TransferOperations
from backend.domain.calls.unmatched import Unmatched
from backend.domain.calls.views import call_changed, call_reasons, parked_calls, returning_calls
from backend.domain.calls.wiring import Parts
from backend.domain.devices.registry import DeviceRegistry
from backend.domain.lines.service import LineService
from backend.domain.routing.usage import Usage
from backend.ports.calls import AppliedRequest, AppliedRequestStore, LiveCalls, LiveCallStore
from backend.ports.clock import Clock
from backend.ports.organisation import Directory
from backend.ports.telephony import (
    AnyEvent,
    Batch,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelHeld,
    ChannelOffered,
    ChannelRinging,
    ChannelSounds,
    ChannelUnheld,
    DtmfReceived,
    Forget,
    GuessingReported,
    NumberedEvent,
    PlaybackFinished,
    RecordingFinished,
    RegistrationChanged,
    SetMessages,
    Snapshot,
    SpeakersChanged,
    SubscriptionChanged,
    SubscriptionEnded,
    TransferRequested,
    TrunkStateChanged,
)
from backend.ports.voicemail import Mailboxes

_RESTARTED = coded("exchange.restarted", "The exchange was restarted during the call.")
_LOST = coded("exchange.lost", "The connection to the exchange was lost.")


class CallService(Operations, DeviceOperations, RecordingOperations, TransferOperations):
    """All calls of the organisation, over one telephony engine."""

    def __init__(
        self,
        settings: CallSettings,
        clock: Clock,
        directory: Directory,
        registry: DeviceRegistry,
        bus: Bus,
        *,
        lines: LineService,
        mailboxes: Mailboxes,
        usage: Usage | None = None,
        live: LiveCallStore | None = None,
        applied: AppliedRequestStore | None = None,
        send: Callable[[Batch], None],
    ) -> None:
        parts = Parts(
            settings,
            clock,
            directory,
            registry,
            bus,
            lines=lines,
            mailboxes=mailboxes,
            usage=usage,
            live=live,
            applied=applied,
            send=send,
            on_deadline=self._deadline_passed,
        )
        super().__init__(parts, directory, registry)
        self._clock = clock
        self._bus = bus
        self._send = send
        self._transition = parts.transition
        self._engine_id: str | None = None
        self._lost_at: float | None = None
        self._sip_uri: str | None = None
        self._unmatched = Unmatched(self._board, clock, self._transition, parts.phones)

    @property
    def engine_status(self) -> EngineStatus:
        """Whether the exchange is attached."""
        return EngineStatus.UP if self._attached else EngineStatus.DOWN

    @property
    def sip_uri(self) -> str | None:
        """Where phones register, ``sip:host:port``; None while the exchange is away."""
        return self._sip_uri

    @property
    def acknowledged(self) -> int:
        """Number of the last event taken in."""
        return self._transition.acknowledged

    def returning_calls(self, domain: str, user_id: str) -> list[ReturningCall]:
        """Return the transfers of a user that may still come back, the oldest first."""
        return returning_calls(self._board, (domain, user_id))

    def parked_calls(self) -> list[ParkedCall]:
        """Return all parked calls, first slot first."""
        return parked_calls(self._board)

    def in_call(self, domain: str, user_id: str) -> bool:
        """Tell whether a user makes or has a call; one that only rings for the user does not count."""
        return any(
            not call.inbound or call.answered_at is not None
            for call in self._board.calls_of_user.get((domain, user_id), {}).values()
        )

    def tell_messages(self, extension: str, new: int, old: int) -> None:
        """Have the phones of a user show how many messages wait; nothing while the exchange is away."""
        if self._attached:
            self._send(Batch(self._transition.acknowledged, [SetMessages(extension, new, old)]))

    def recording_files(self) -> set[str]:
        """Return the names of the files of recordings that run, or that the log does not have yet."""
        files = {recording.path for recording in self._board.recordings.values()}
        settled = (RecordingKept, RecordingDiscarded)
        files |= {record.path for record in self._board.records.values() if isinstance(record, settled)}
        return {Path(path).name for path in files}

    def conferences(self, domain: str, user_id: str) -> list[ConferenceState]:
        """Return who speaks and who is muted in the conferences that a user is in."""
        board = self._board
        mine = board.calls_of_user.get((domain, user_id), {}).values()
        there = [(call, board.conversations[call.conversation_id]) for call in mine]
        return [conference_state(board, each, call) for call, each in there if each.conference]

    def notes(self, domain: str, user_id: str) -> list[CallNote]:
        """Return the notes on the calls of a user."""
        mine = self._board.calls_of_user.get((domain, user_id), {}).values()
        notes = (CallNote(call_id=call.call_id, note=note_of(self._board, call)) for call in mine)
        return [each for each in notes if each.note]

    def reasons(self, domain: str, user_id: str) -> list[CallReasons]:
        """Return what the sentences of the calls of a user say, where that has codes."""
        mine = self._board.calls_of_user.get((domain, user_id), {}).values()
        return [call_reasons(call) for call in mine if call.reasons]

    def ended_recorded(self, uid: str) -> None:
        """Take in that a CallEnded, RecordingKept or RecordingDiscarded has been seen to for good."""
        self._parts.ledger.settled(uid)
        if self._board.records.pop(uid, None) is not None and self._attached:
            self._send(Batch(self._transition.acknowledged, [Forget("ended:" + uid)]))

    # --- the engine

    def restore(self, found: LiveCalls, applied: Iterable[AppliedRequest]) -> None:
        """Take in, before the first attach, the calls that were up when this program was last seen.

        ``applied`` are the requests of its clients that are not to be applied again.
        """
        self._parts.ledger.restore(found)
        self._applied.restore_stored(applied)

    def attached(self, snapshot: Snapshot) -> None:
        """Go on with an engine: with what it remembers, or without calls where it is another one."""
        self._transition.forget_timers()
        self._transition.begin()
        self._transition.acknowledged = snapshot.acknowledged
        restarted = self._engine_id not in (None, snapshot.engine_id)
        self._engine_id = snapshot.engine_id
        self._attached = True
        self._sip_uri = f"sip:{snapshot.sip_address}"
        self._registry.attached(snapshot.bindings, fresh=snapshot.fresh)
        if not snapshot.fresh:
            self._registry.watching.attached(snapshot.subscriptions)
        self._parts.trunks.attached(snapshot.trunks)
        if restarted:
            self._end_all()
        else:
            self._take_up(snapshot)
        self._bus.publish(EngineChanged(EngineStatus.UP, self._sip_uri, snapshot.tls_address))

    def lost(self) -> None:
        """The engine is away: nothing can be changed until it is attached again."""
        if not self._attached:
            return
        self._attached = False
        self._lost_at = self._clock.now()
        self._sip_uri = None
        self._transition.forget_timers()
        self._unmatched.forget()
        self._bus.publish(EngineChanged(EngineStatus.DOWN, None))

    def handle(self, numbered: NumberedEvent) -> None:
        """Take in an event; one that was taken in before changes nothing."""
        if numbered.number <= self._transition.acknowledged:
            return
        self._transition.begin()
        self._dispatch(numbered.event)
        self._transition.acknowledged = numbered.number
        self._transition.commit(acknowledge=True)

    def _dispatch(self, event: AnyEvent) -> None:
        match event:
            case ChannelOffered():
                if event.channel_id not in self._board.legs:
                    self._parts.phones.offered(event)
            case RegistrationChanged():
                self._registered(event)
            case SubscriptionChanged() | SubscriptionEnded():
                self._registry.watching.take(event)
            case TrunkStateChanged() | GuessingReported():
                self._parts.reports.take(event)
            case SpeakersChanged():
                conversation = self._board.conversations.get(event.bridge_id)
                if conversation is not None:
                    self._board.hear(conversation, event.channel_ids)
            case RecordingFinished():
                self._parts.voicemail.finished(event.recording_id)
                self._parts.recordings.finished(event)
            case PlaybackFinished():
                self._parts.phones.playback_finished(event.playback_id)
            case TransferRequested():
                self._parts.phones.transfer_requested(self._board.legs.get(event.channel_id), event)
            case _:
                leg = self._board.legs.get(event.channel_id)
                if leg is not None:
                    self._dispatch_on(leg, event)

    def _registered(self, event: RegistrationChanged) -> None:
        before = set(self._registry.phones(event.username))
        moved = self._registry.registration_changed(event.username, event.bindings)
        user = self._directory.user_of_extension(event.username)
        if user is not None and moved:
            self._board.users[(user.domain, user.user_id)] = None
            came = self._registry.phones(event.username).keys() - before
            self._parts.offers.devices_came(user, came)

    def _dispatch_on(
        self,
        leg: Leg,
        event: ChannelRinging
        | ChannelSounds
        | ChannelAnswered
        | ChannelHeld
        | ChannelUnheld
        | DtmfReceived
        | ChannelDestroyed,
    ) -> None:
        match event:
            case ChannelRinging():
                self._parts.phones.ringing(leg, event.dialog)
            case ChannelSounds():
                self._parts.phones.sounds(leg, event.dialog)
            case ChannelAnswered():
                self._parts.phones.answered(leg, event.dialog)
            case ChannelHeld():
                phone_held(self._board, leg)
            case ChannelUnheld():
                phone_unheld(self._board, leg)
            case DtmfReceived():
                self._parts.phones.digit(leg, event)
            case ChannelDestroyed():
                self._parts.phones.destroyed(leg, event)

    def _deadline_passed(self, key: str) -> None:
        """Take in that the time of something has come; ``key`` is as it is remembered."""
        kind, _, name = key.partition(":")
        if not self._attached:
            return
        self._transition.begin()
        if kind == "conversation":
            conversation = self._board.conversations.get(name)
            if conversation is not None and conversation.attempt is not None:
                self._attempt_due(conversation, conversation.attempt)
            elif conversation is not None and conversation.recall_at is not None:
                self._parts.returning.parked(conversation)
        elif kind == "recording":
            recording = self._board.recordings.get(name)
            if recording is not None and recording.due is not None:
                self._parts.announcing.beep(recording)
        else:
            leg = self._board.legs.get(name)
            if leg is not None and leg.farewell is not None:
                self._parts.settling.release(leg, leg.refused_by)
            elif leg is not None:
                self._parts.outside.limit_due(leg)
        self._transition.commit()

    def _attempt_due(self, conversation: Conversation, attempt: Attempt) -> None:
        if self._board.now >= attempt.deadline:
            self._parts.settling.fail(conversation, Cause.NO_ANSWER)
        else:
            attempt.patience = None
            self._board.touch(conversation)
            self._parts.offers.tell_ringing(conversation)

    # --- attaching

    def _end_all(self) -> None:
        """End all calls of an engine that is no more, as of the moment when it was lost."""
        board = self._board
        board.now = self._lost_at or board.now
        self._parts.recordings.engine_gone(board.calls.values(), tuple(board.recordings.values()))
        board.legs.clear()
        board.shared_legs.clear()
        for conversation in board.conversations.values():
            conversation.bridged = False
            conversation.attempt = None
            conversation.members.clear()
            board.touch(conversation)
        for call in tuple(board.calls.values()):
            call.ringing_legs.clear()
            self._parts.endings.end(call, CallEvent.FAILED, _RESTARTED, Cause.NETWORK_OUT_OF_ORDER)
        board.new_records[:] = board.records.values()
        self._transition.commit()

    def _take_up(self, snapshot: Snapshot) -> None:
        """Rebuild all calls, and show them, from what the engine remembers."""
        board = self._board
        before = dict(board.calls)
        restore(board, snapshot.remembered)
        self._transition.take_up()
        for call_id, call in before.items():
            if call_id not in board.calls and call_id in board.records:
                self._bus.publish(self._vanished(call))
        for call in [each for each in board.calls.values() if not each.outside]:
            changed = call_changed(board, call, self._parts.standings.of(call))
            self._applied.restore(call, changed.call)
            self._bus.publish(changed)
        self._bus.publish(ParkedChanged(self._directory.organisation.domain, parked_calls(board)))
        unknown = [before[each] for each in before if each not in board.calls and each not in board.records]
        for record in tuple(board.records.values()):
            if isinstance(record, CallEnded):
                self._applied.restore_ended(record)
            self._bus.publish(record)
        self._end_lost(Lost(unknown), _LOST)
        self._end_lost(self._parts.ledger.take_up(snapshot.remembered), _RESTARTED)
        self._unmatched.check_later({channel.channel_id for channel in snapshot.channels})

    def _end_lost(self, lost: Lost, text: Sentence) -> None:
        """End calls that the engine never heard of, or that an engine took with it while nobody looked."""
        if not lost.calls and not lost.recordings:
            return
        put_on_board(self._board, lost)
        self._parts.recordings.engine_gone(lost.calls, lost.recordings)
        for call in lost.calls:
            self._parts.endings.end(call, CallEvent.FAILED, text, Cause.NETWORK_OUT_OF_ORDER)
        self._transition.commit()

    def _vanished(self, call: Call) -> CallChanged:
        """Show the end of a call whose end the engine was told already."""
        record = self._board.records.get(call.call_id)
        call.status = CallStatus.TERMINATED
        call.event = record.outcome if isinstance(record, CallEnded) else CallEvent.FAILED
        call.description, call.reasons = _LOST.text, _LOST.reasons
        call.token += 1
        return call_changed(self._board, call, None)

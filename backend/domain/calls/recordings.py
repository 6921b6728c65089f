"""Recordings of calls: begun, paused, kept or thrown away.

A recording is bound to the bridge of the conversation, so it hears the conversation and not what else its
user's device carries: hold keeps it running (in silence), and a call that joins a conference keeps its bridge
where that is possible. Where two recorded conversations become one, the call that moves to the other bridge
goes on in a second file; both are kept or thrown away alike.

Each user's call has one recording at a time, that user's own: where two users of a conversation are recorded,
each has a file, keeps or pauses it without the other, and hears of it in the own log. A user who is in a
conversation twice (calls the own other phone) is recorded once.

What may yet be thrown away lies in a directory of its own, so that a start after a crash knows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from backend.bus.events import RecordingDiscarded, RecordingKept
from backend.contract.calls import CallEvent
from backend.domain.calls.announcing import Announcing
from backend.domain.calls.board import Board
from backend.domain.calls.media import Reconciler
from backend.domain.calls.model import Call, Contact, Recording
from backend.domain.recordings.files import path_of, seconds_of
from backend.ports.organisation import RecordingPolicy
from backend.ports.telephony import (
    PauseRecording,
    RecordingFinished,
    ResumeRecording,
    StartRecording,
    StopRecording,
)

SHORTEST_MESSAGE_S = 1.0
"""A shorter message is from somebody who hung up after the tone."""


class Recordings:
    """All recordings that run, or whose files are not yet handed over."""

    def __init__(self, board: Board, reconciler: Reconciler, announcing: Announcing) -> None:
        self._board = board
        self._reconciler = reconciler
        self._announcing = announcing

    def of(self, call: Call) -> Recording | None:
        """Return the running recording of a call."""
        return None if call.recording_id is None else self._board.recordings.get(call.recording_id)

    def begin(self, call: Call, *, earlier: Recording | None = None) -> None:
        """Record a call on the bridge of its conversation, going on after an earlier file of it."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        leg = board.leg_of(call)
        if leg is None:
            return
        recording_id = board.settings.new_id()
        on_demand = call.policy is RecordingPolicy.ON_DEMAND
        recording = Recording(
            recording_id=recording_id,
            call_id=call.call_id,
            domain=call.domain,
            user_id=call.user_id,
            inbound=call.inbound,
            remote=call.met or call.remote,
            conversation_id=conversation.conversation_id,
            leg_id=leg.leg_id,
            path=str(path_of(board.settings.recordings, recording_id, sure=not on_demand)),
            whole_call=call.policy.whole_calls,
            kept=not on_demand or (earlier is not None and earlier.kept),
            started_at=board.now,
            running_since=board.now,
            earlier_s=0.0 if earlier is None else earlier.duration(board.now),
        )
        self._announcing.schedule_beep(recording)
        board.recordings[recording_id] = recording
        board.save_recording(recording)
        call.recording_id = recording_id
        board.save_call(call)
        self._reconciler.ensure_bridge(conversation)
        start = StartRecording(recording_id, conversation.conversation_id, leg.leg_id, recording.path)
        board.last_commands.append(start)
        if earlier is not None and earlier.paused:
            self._pause(recording)

    def start(self, call: Call) -> None:
        """Operation startRecording."""
        self.begin(call)
        self._board.change(call, CallEvent.RECORDING_STARTED, "The call is being recorded from now on.")

    def stop(self, call: Call) -> None:
        """Operation stopRecording."""
        self._finish(call)
        self._board.change(call, CallEvent.RECORDING_STOPPED, "The call is no longer being recorded.")

    def pause(self, call: Call) -> None:
        """Operation pauseRecording."""
        recording = self._running(call)
        self._pause(recording)
        self._board.change(call, CallEvent.RECORDING_PAUSED, "The recording is paused.")

    def resume(self, call: Call) -> None:
        """Operation resumeRecording."""
        recording = self._running(call)
        recording.running_since, recording.paused = self._board.now, False
        self._announcing.schedule_beep(recording)
        self._board.command(ResumeRecording(recording.recording_id))
        self._board.save_recording(recording)
        self._board.change(call, CallEvent.RECORDING_RESUMED, "The recording goes on.")

    def keep(self, call: Call, kept: bool) -> None:
        """Operations saveRecording and discardRecording."""
        board = self._board
        for recording_id in (self._running(call).recording_id, *call.earlier_recordings):
            board.recordings[recording_id].kept = kept
            board.save_recording(board.recordings[recording_id])
        if kept:
            board.change(call, CallEvent.RECORDING_SAVED, "The recording will be kept.")
        else:
            board.change(call, CallEvent.RECORDING_DISCARDED, "The recording will not be kept.")

    def follow(self, call: Call) -> None:
        """Go on in a new file where the call has come to another bridge or another channel."""
        recording = self.of(call)
        if recording is None or call.leg_id is None:
            return
        if (recording.conversation_id, recording.leg_id) == (call.conversation_id, call.leg_id):
            return
        self._finish(call)
        if recording.whole_call:
            call.earlier_recordings.append(recording.recording_id)
        self.begin(call, earlier=recording)

    def call_ended(self, call: Call) -> None:
        """Finish and decide whatever was recorded of a call that is over."""
        board = self._board
        self._stop_message(call)
        recorded = [*call.earlier_recordings]
        if call.recording_id is not None:
            recorded.append(call.recording_id)
            self._finish(call)
        for recording_id in recorded:
            recording = board.recordings.get(recording_id)
            if recording is not None:
                recording.decided = True
                board.save_recording(recording)
                self._hand_over(recording)

    def _stop_message(self, call: Call) -> None:
        """Finish the message that a call which is ending leaves in a mailbox."""
        conversation = self._board.conversations.get(call.conversation_id)
        if conversation is not None and conversation.mailbox is not None:
            recording_id, conversation.mailbox.recording_id = conversation.mailbox.recording_id, None
            if recording_id is not None:
                self._board.command(StopRecording(recording_id))

    def finished(self, event: RecordingFinished) -> None:
        """Take in that a file is whole."""
        recording = self._board.recordings.get(event.recording_id)
        if recording is None:
            return
        self._close(recording)
        recording.whole_s, recording.error = event.duration_s, event.error
        self._board.save_recording(recording)
        call = self._board.calls.get(recording.call_id)
        if call is not None and call.recording_id == recording.recording_id:
            self._ended_early(call, recording)
        self._hand_over(recording)

    def engine_gone(self, calls: Iterable[Call], recordings: Iterable[Recording]) -> None:
        """Settle the files of an engine that is no more: each is whole as far as it got to the disk."""
        for call in calls:
            call.recording_id = None
            call.earlier_recordings.clear()
        for recording in recordings:
            recording.decided = True
            if recording.whole_s is None:
                self._close(recording)
                written = seconds_of(Path(recording.path))
                recording.whole_s = recording.recorded_s if written is None else written
                recording.error = "The exchange stopped during the recording."
            self._hand_over(recording)

    def _ended_early(self, call: Call, recording: Recording) -> None:
        call.recording_id = None
        if recording.whole_call:
            call.earlier_recordings.append(recording.recording_id)
        else:
            recording.decided = True
        reason = recording.error or "it was ended by the exchange"
        self._board.change(call, CallEvent.RECORDING_STOPPED, f"The recording stopped: {reason}.")

    def _running(self, call: Call) -> Recording:
        return self._board.recordings[call.recording_id or ""]

    def _pause(self, recording: Recording) -> None:
        self._close(recording)
        recording.paused = True
        self._board.last_commands.append(PauseRecording(recording.recording_id))
        self._board.save_recording(recording)

    def _close(self, recording: Recording) -> None:
        if recording.running_since is not None:
            recording.recorded_s += max(0.0, self._board.now - recording.running_since)
            recording.running_since = None

    def _finish(self, call: Call) -> None:
        recording = self._running(call)
        self._close(recording)
        recording.decided = not recording.whole_call
        call.recording_id = None
        self._board.command(StopRecording(recording.recording_id))
        self._board.save_recording(recording)
        self._board.save_call(call)

    def _hand_over(self, recording: Recording) -> None:
        if recording.whole_s is None or not recording.decided:
            return
        board = self._board
        board.recordings.pop(recording.recording_id, None)
        board.saved["recording:" + recording.recording_id] = None
        board.add_record(_record(recording))


def log_number(contact: Contact) -> str:
    """Return the number of a party as the log keeps it: E.164 where there is one."""
    return (contact.tel_uri or "").removeprefix("tel:") or contact.number or ""


def _record(recording: Recording) -> RecordingKept | RecordingDiscarded:
    nothing_said = recording.message and (recording.whole_s or 0.0) < SHORTEST_MESSAGE_S
    if nothing_said or not recording.kept:
        return RecordingDiscarded(
            recording.recording_id, recording.domain, recording.user_id, recording.call_id, recording.path
        )
    return RecordingKept(
        uid=recording.recording_id,
        domain=recording.domain,
        user_id=recording.user_id,
        call_id=recording.call_id,
        inbound=recording.inbound,
        remote_number=log_number(recording.remote),
        remote_name=recording.remote.name,
        path=recording.path,
        started_at=datetime.fromtimestamp(recording.started_at, UTC),
        duration_s=recording.whole_s or 0.0,
        error=recording.error,
        message=recording.message,
    )

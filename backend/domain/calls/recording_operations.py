"""The operations of the catalogue's sections Call Recording and Call Recording Control.

START and STOP are for users whose calls are recorded by hand (what stop ends is kept); SAVE, DISCARD, PAUSE
and RESUME for users all of whose calls are recorded, and thrown away at the end unless saved.
"""

from __future__ import annotations

from collections.abc import Collection

from backend.contract.calls import CallAction, CallState, StateTokenRequest
from backend.contract.recordings import RecordedCall, RecordedCallAction
from backend.domain.calls.access import Access
from backend.domain.calls.applied import RequestKey
from backend.domain.calls.model import Call, Recording
from backend.ports.organisation import User

_CONTROLS = (
    (CallAction.SAVE_REC, RecordedCallAction.SAVE),
    (CallAction.DISCARD_REC, RecordedCallAction.DISCARD),
    (CallAction.PAUSE_REC, RecordedCallAction.PAUSE),
    (CallAction.RESUME_REC, RecordedCallAction.RESUME),
)


class RecordingOperations(Access):
    """What users ask to be done with the recordings of their calls. Errors as in ``operations``."""

    def recorded_calls(self, domain: str, user_id: str) -> list[RecordedCall]:
        """Operation listRecordedCalls: the user's calls that are being recorded, paused ones too."""
        self._parts.transition.begin()
        user = self._user(domain, user_id)
        standings = self._parts.standings.of_user((domain, user_id))
        return [
            self._recorded(user, self._board.calls[call_id], recording, standing.actions)
            for call_id, standing in standings.items()
            if (recording := self._board.recordings.get(self._board.calls[call_id].recording_id or ""))
        ]

    def update_recorded_call(
        self, domain: str, user_id: str, call_id: str, action: RecordedCallAction
    ) -> None:
        """Operation updateRecordedCall: only what the recording lists as allowed."""
        act = {
            RecordedCallAction.SAVE: self.save_recording,
            RecordedCallAction.DISCARD: self.discard_recording,
            RecordedCallAction.PAUSE: self.pause_recording,
            RecordedCallAction.RESUME: self.resume_recording,
        }[action]
        act(domain, user_id, call_id, StateTokenRequest())

    def _recorded(
        self, user: User, call: Call, recording: Recording, actions: Collection[CallAction]
    ) -> RecordedCall:
        remote = (call.remote.tel_uri or "").removeprefix("tel:") or call.remote.number or ""
        now = self._board.now
        return RecordedCall(
            id=call.call_id,
            mobile_number=user.number,
            display_name=call.remote.name,
            number=remote,
            called_number=user.number if call.inbound else remote,
            is_saved=recording.kept,
            is_paused=recording.paused,
            allowed_actions=[action for needed, action in _CONTROLS if needed in actions],
            duration=0 if call.answered_at is None else int(max(0.0, now - call.answered_at)),
            record_duration=int(recording.duration(now)),
            call_id=call.call_id,
        )

    def start_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation startRecording: from now on."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.START_REC,
            request,
            self._parts.recordings.start,
            request_id=request_id,
        )

    def stop_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation stopRecording: the file is kept."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.STOP_REC,
            request,
            self._parts.recordings.stop,
            request_id=request_id,
        )

    def save_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation saveRecording: the whole recording will be kept."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.SAVE_REC,
            request,
            lambda call: self._parts.recordings.keep(call, True),
            request_id=request_id,
        )

    def discard_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation discardRecording: takes a save back."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.DISCARD_REC,
            request,
            lambda call: self._parts.recordings.keep(call, False),
            request_id=request_id,
        )

    def pause_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation pauseRecording: nothing is recorded until it is resumed."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.PAUSE_REC,
            request,
            self._parts.recordings.pause,
            request_id=request_id,
        )

    def resume_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation resumeRecording: goes on after a pause."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.RESUME_REC,
            request,
            self._parts.recordings.resume,
            request_id=request_id,
        )

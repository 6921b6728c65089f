"""The operations of the catalogue's section Call Recording, one method each.

START and STOP are for users whose calls are recorded by hand (what stop ends is kept); SAVE, DISCARD, PAUSE
and RESUME for users all of whose calls are recorded, and thrown away at the end unless saved.
"""

from __future__ import annotations

from backend.contract.calls import CallAction, CallState, StateTokenRequest
from backend.domain.calls.access import Access


class RecordingOperations(Access):
    """What users ask to be done with the recordings of their calls. Errors as in ``operations``."""

    def start_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
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
        request_id: str | None = None,
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
        request_id: str | None = None,
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
        request_id: str | None = None,
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
        request_id: str | None = None,
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
        request_id: str | None = None,
    ) -> CallState:
        """Operation resumeRecording: goes on after a pause."""
        return self._act(
            (domain, user_id, call_id),
            CallAction.RESUME_REC,
            request,
            self._parts.recordings.resume,
            request_id=request_id,
        )

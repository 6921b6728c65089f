"""The operations on calls, as the API calls them.

This describes the shape; the class of the same name takes its place in this module.
"""

from __future__ import annotations

from typing import Protocol

from backend.contract.calls import (
    AttendedTransferRequest,
    CallState,
    CallWebhookRequest,
    DtmfRequest,
    MakeCallRequest,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
    UserState,
)
from backend.contract.stream import EngineStatus, ParkedCall


class CallService(Protocol):
    """All raise DomainError. ``request_id`` (X-Request-Id): the same one again gives the first result."""

    @property
    def engine_status(self) -> EngineStatus:
        """Whether the exchange is attached."""

    @property
    def sip_uri(self) -> str | None:
        """Where phones register, ``sip:host:port``; None while the exchange is away."""

    def parked_calls(self) -> list[ParkedCall]:
        """All parked calls, first slot first."""

    def ended_recorded(self, uid: str) -> None:
        """Say that a CallEnded, RecordingKept or RecordingDiscarded is in the database."""

    def get_call_state(self, domain: str, user_id: str, call_id: str) -> CallState:
        """Operation getCallState of the catalogue."""

    def get_user_state(self, domain: str, user_id: str) -> UserState:
        """Operation getUserState of the catalogue."""

    def make_call(
        self,
        domain: str,
        user_id: str,
        device_id: str,
        request: MakeCallRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation makeCall of the catalogue."""

    def make_consultation_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: MakeCallRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation makeConsultationCall of the catalogue."""

    def answer_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        device_id: str,
        request: CallWebhookRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation answerCall of the catalogue."""

    def hang_up_call(
        self, domain: str, user_id: str, call_id: str, *, request_id: str | None = None
    ) -> CallState:
        """Operation hangUpCall of the catalogue."""

    def leave_conference(
        self, domain: str, user_id: str, call_id: str, *, request_id: str | None = None
    ) -> CallState:
        """Operation leaveConference of the catalogue."""

    def hold_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation holdCall of the catalogue."""

    def resume_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation resumeCall of the catalogue."""

    def mute_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation muteCall of the catalogue."""

    def unmute_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation unmuteCall of the catalogue."""

    def park_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation parkCall of the catalogue."""

    def alternate_calls(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: TargetCallRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation alternateCalls of the catalogue."""

    def add_call_to_conference(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: TargetCallRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation addCallToConference of the catalogue."""

    def remove_conference_participant(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        participant_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation removeConferenceParticipant of the catalogue."""

    def send_dtmf(
        self, domain: str, user_id: str, call_id: str, request: DtmfRequest, *, request_id: str | None = None
    ) -> CallState:
        """Operation sendDtmf of the catalogue."""

    def transfer_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: TransferRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation transferCall of the catalogue."""

    def transfer_to_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: AttendedTransferRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation transferToCall of the catalogue."""

    def start_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation startRecording of the catalogue."""

    def stop_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation stopRecording of the catalogue."""

    def save_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation saveRecording of the catalogue."""

    def discard_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation discardRecording of the catalogue."""

    def pause_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation pauseRecording of the catalogue."""

    def resume_recording(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        request: StateTokenRequest,
        *,
        request_id: str | None = None,
    ) -> CallState:
        """Operation resumeRecording of the catalogue."""

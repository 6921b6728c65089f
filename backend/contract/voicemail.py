"""Voicemail settings of a user (catalogue schema ``VoicemailSettings``)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from backend.contract.base import ApiModel, ApiRequest

Number = Annotated[str, Field(max_length=64)]


class VoicemailSettings(ApiModel):
    """What a user has set. ``allow_voicemail``: callers may leave messages."""

    play_activity: bool
    play_merged_unavailable_end_time: bool
    play_human_assistance: bool
    human_assistance_number: str | None = None
    sms_notification: bool
    email_notification: bool
    file_attached: bool
    voicemail_inbox_full_sms_notification: bool
    voicemail_inbox_full_email_notification: bool
    allow_download: bool
    allow_voicemail: bool
    bypass_voicemail: bool
    voicemail_callback_enabled: bool


class VoicemailSettingsChange(ApiRequest):
    """New values; what is absent stays as it is."""

    play_activity: bool | None = None
    play_merged_unavailable_end_time: bool | None = None
    play_human_assistance: bool | None = None
    human_assistance_number: Number | None = None
    sms_notification: bool | None = None
    email_notification: bool | None = None
    file_attached: bool | None = None
    voicemail_inbox_full_sms_notification: bool | None = None
    voicemail_inbox_full_email_notification: bool | None = None
    allow_download: bool | None = None
    allow_voicemail: bool | None = None
    bypass_voicemail: bool | None = None
    voicemail_callback_enabled: bool | None = None

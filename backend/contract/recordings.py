"""Calls that are being recorded (catalogue schema ``RecordedCall``)."""

from __future__ import annotations

import enum

from backend.contract.base import ApiModel


class RecordedCallAction(enum.StrEnum):
    """What can be done with a recording that runs (catalogue enum ``RecordedCallAction``)."""

    SAVE = "SAVE"
    DISCARD = "DISCARD"
    PAUSE = "PAUSE"
    RESUME = "RESUME"


class RecordedCallDeviceType(enum.StrEnum):
    """Where a call is recorded. All phones here hang on the exchange."""

    MOBILE_VOIP = "MOBILE_VOIP"
    EXTERNAL_PBX = "EXTERNAL_PBX"


class RecordedCall(ApiModel):
    """A call that is being recorded. Durations are whole seconds, of the call and of what is recorded."""

    id: str
    device_type: RecordedCallDeviceType = RecordedCallDeviceType.EXTERNAL_PBX
    mobile_number: str
    is_local_device: bool = True
    display_name: str
    number: str
    called_number: str
    is_saved: bool
    is_paused: bool
    allowed_actions: list[RecordedCallAction]
    duration: int
    record_duration: int
    call_id: str

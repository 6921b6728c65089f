"""Devices of a user (catalogue section User Device Information)."""

from __future__ import annotations

import enum

from backend.contract.base import ApiModel


class DeviceType(enum.StrEnum):
    """Kinds of device (catalogue enum ``DeviceType``)."""

    MOBILE = "MOBILE"
    TABLET = "TABLET"
    SOFTPHONE = "SOFTPHONE"
    DESKPHONE = "DESKPHONE"
    PBX = "PBX"
    DECT = "DECT"
    THIRD_PARTY = "THIRD_PARTY"
    WEB_SOFTPHONE = "WEB_SOFTPHONE"
    TEAMS = "TEAMS"


class DeviceIconName(enum.StrEnum):
    """Icons of a device."""

    DEFAULT = "DEFAULT"
    TYPE_1 = "TYPE_1"
    TYPE_2 = "TYPE_2"


class DeviceStatus(enum.StrEnum):
    """ACTIVE while at least one registration of the device lives."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class DeviceAttributeName(enum.StrEnum):
    """What is told of a device beside its description."""

    USER_AGENT = "USER_AGENT"


class DeviceAttribute(ApiModel):
    """One attribute of a device."""

    name: DeviceAttributeName
    value: str


class DeviceChangedField(enum.StrEnum):
    """What of the devices has changed."""

    DEVICE_INFO = "DEVICE_INFO"


class DeviceChange(ApiModel):
    """The device set of a user has changed; ``time_stamp`` is UTC, ``yyyy-MM-dd HH:mm:ss.SSS``."""

    time_stamp: str
    changed_field: DeviceChangedField = DeviceChangedField.DEVICE_INFO


class DeviceSummary(ApiModel):
    """The short form of a device."""

    device_id: str
    device_type: DeviceType
    device_name: str
    device_icon: DeviceIconName = DeviceIconName.DEFAULT


class Device(DeviceSummary):
    """A device of a user."""

    device_type_name: str
    device_status: DeviceStatus
    revocable: bool = True
    has_attributes: bool = True


class OwnDevice(Device):
    """A device as the event stream shows it to its user; ``do_not_disturb``: new calls do not ring it."""

    do_not_disturb: bool | None = None

"""Section User Device Information: the devices of a user."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from backend.api.routers.parameters import ServicesOfApp
from backend.api.security import PlainUser
from backend.contract.devices import Device, DeviceSummary, DeviceType

router = APIRouter(
    prefix="/api/userdevices/{domain}/{userId}",
    tags=["User Device Information"],
)
TypeFilter = Annotated[DeviceType | None, Query(alias="type", description="device type; default: all")]


@router.get("", operation_id="listDevices")
async def list_devices(
    user: PlainUser, services: ServicesOfApp, device_type: TypeFilter = None
) -> list[Device]:
    """All devices of a user."""
    return services.devices.list_devices(user.domain, user.user_id, device_type)


@router.get("/active", operation_id="listActiveDevices")
async def list_active_devices(user: PlainUser, services: ServicesOfApp) -> list[DeviceSummary]:
    """Short list of the devices not known to be unreachable."""
    return services.devices.list_active_devices(user.domain, user.user_id)

"""Section User Device Information: the devices of a user."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from backend.api.durable import DurableRoute
from backend.api.routers.parameters import DeviceId, ServicesOfApp
from backend.api.routers.webhooks import (
    GivenSecret,
    TicketOfRequest,
    WebhookTargetId,
    registered,
    secret_of,
)
from backend.api.security import PlainUser, TicketActor
from backend.api.stream.response import EventStreamResponse
from backend.api.stream.serving import serve
from backend.contract.devices import (
    Device,
    DeviceAttribute,
    DeviceChange,
    DeviceIconName,
    DeviceSummary,
    DeviceType,
    OwnDevice,
)
from backend.contract.webhooks import WebhookRegistration, WebhookRequest
from backend.ports.webhooks import WebhookKind

STREAMED = "The data of each event is a DeviceChange, application/app-config-data in JSON."
router = APIRouter(
    prefix="/api/userdevices/{domain}/{userId}", tags=["User Device Information"], route_class=DurableRoute
)
TypeFilter = Annotated[DeviceType | None, Query(alias="type", description="device type; default: all")]
Fallback = Annotated[bool, Query(description="fall back to the default when nothing is configured")]


@router.get("", operation_id="listDevices", response_model=list[Device])
async def list_devices(
    user: PlainUser, services: ServicesOfApp, device_type: TypeFilter = None
) -> list[OwnDevice]:
    """All devices of a user."""
    return services.devices.list_devices(user.domain, user.user_id, device_type)


@router.get("/active", operation_id="listActiveDevices")
async def list_active_devices(user: PlainUser, services: ServicesOfApp) -> list[DeviceSummary]:
    """Short list of the devices not known to be unreachable."""
    return services.devices.list_active_devices(user.domain, user.user_id)


@router.get(
    "/stream",
    operation_id="streamDeviceChanges",
    status_code=200,
    response_class=EventStreamResponse,
    responses={200: {"model": DeviceChange, "description": STREAMED}},
)
async def stream_device_changes(user: PlainUser, actor: TicketActor, services: ServicesOfApp) -> Response:
    """Event stream of changes of the device set."""
    feed = services.feeds.devices(user)
    return serve(services, actor, feed.subscription, feed.close)


@router.post("/webhooks", operation_id="registerDeviceWebhook", response_model=WebhookRegistration)
async def register_device_webhook(
    *,
    user: PlainUser,
    ticket: TicketOfRequest,
    body: WebhookRequest,
    services: ServicesOfApp,
    secret: GivenSecret = None,
) -> Response:
    """Have changes of the device set reported to a URL, for an hour; register again to renew."""
    kind = WebhookKind.DEVICES
    return registered(services, services.webhooks.register(user, ticket, kind, body, secret_of(secret)))


@router.delete(
    "/webhooks/{targetId}",
    operation_id="unregisterDeviceWebhook",
    status_code=204,
    response_class=Response,
)
async def unregister_device_webhook(
    user: PlainUser, target_id: WebhookTargetId, services: ServicesOfApp
) -> None:
    """Drop a device webhook of a user."""
    services.webhooks.unregister(user, WebhookKind.DEVICES, target_id)


@router.get("/{deviceId}", operation_id="getDeviceAttributes")
async def get_device_attributes(
    user: PlainUser, device_id: DeviceId, services: ServicesOfApp
) -> list[DeviceAttribute]:
    """Attributes of one device."""
    return services.devices.attributes(user.domain, user.user_id, device_id)


@router.get("/{deviceId}/icon", operation_id="getDeviceIcon")
async def get_device_icon(
    *, user: PlainUser, device_id: DeviceId, services: ServicesOfApp, fallback: Fallback = True
) -> str:
    """Icon name of a device with its type, such as DESKPHONE_TYPE_2, or the default of the type."""
    return services.devices.icon(user.domain, user.user_id, device_id, fallback=fallback)


@router.put("/{deviceId}/icon", operation_id="setDeviceIcon", status_code=204, response_class=Response)
async def set_device_icon(
    user: PlainUser,
    device_id: DeviceId,
    services: ServicesOfApp,
    name: Annotated[DeviceIconName, Query(description="icon name")],
) -> None:
    """Set the icon name of a device; it must suit the device type."""
    services.devices.set_icon(user.domain, user.user_id, device_id, name)


@router.get("/{deviceId}/name", operation_id="getDeviceName")
async def get_device_name(
    *, user: PlainUser, device_id: DeviceId, services: ServicesOfApp, fallback: Fallback = True
) -> str:
    """Display name of a device, or that of its product."""
    return services.devices.name(user.domain, user.user_id, device_id, fallback=fallback)


@router.put("/{deviceId}/name", operation_id="setDeviceName", status_code=204, response_class=Response)
async def set_device_name(
    user: PlainUser,
    device_id: DeviceId,
    services: ServicesOfApp,
    name: Annotated[str, Query(description="display name, at most 32 characters")],
) -> None:
    """Set the display name of a device."""
    services.devices.set_name(user.domain, user.user_id, device_id, name)


@router.put(
    "/{deviceId}/donotdisturb",
    operation_id="setDeviceDoNotDisturb",
    status_code=204,
    response_class=Response,
)
async def set_device_do_not_disturb(
    user: PlainUser,
    device_id: DeviceId,
    services: ServicesOfApp,
    value: Annotated[bool, Query(description="true: new calls do not ring the device")],
) -> None:
    """Keep new calls from a device; calls that come back to its user still ring. Not in the catalogue."""
    services.devices.set_do_not_disturb(user.domain, user.user_id, device_id, wanted=value)

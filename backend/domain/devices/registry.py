"""The devices of the users, as their registrations show them.

Runs on the event loop. A device is a phone or softphone that has registered once: its id is that of its SIP
instance (RFC 5626 ``+sip.instance``), or a digest of account, user agent and source address where a phone
does not tell one. It is ACTIVE while a registration of it lives, and stays listed afterwards.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

import msgspec

from backend.bus.bus import Bus
from backend.bus.events import DevicesChanged
from backend.contract.devices import (
    DeviceAttribute,
    DeviceAttributeName,
    DeviceIconName,
    DeviceStatus,
    DeviceSummary,
    DeviceType,
    OwnDevice,
)
from backend.domain.devices.kinds import TYPE_NAMES, device_type_of, icons_of
from backend.domain.devices.naming import MAX_NAME_LENGTH, Naming, WaitingNames
from backend.domain.devices.watching import Watching
from backend.domain.errors import InvalidError, NotFoundError
from backend.ports.devices import DeviceRecord, DeviceStore
from backend.ports.organisation import Directory, User
from backend.ports.telephony import AnyCommand, Binding, RestoreBindings, RestoreSubscriptions

MAX_DEVICES_PER_USER = 50
"""Further ones can be called and can call, but are neither listed nor remembered."""
_INSTANCE = re.compile(r"urn:uuid:([0-9a-f-]{32,36})")
KEPT = frozenset({"udp", "tcp"})
"""By which ways an exchange that was started again can reach a phone."""


class Phone(msgspec.Struct, frozen=True):
    """A device that can be called now: the binding that leads to it."""

    device_id: str
    binding_id: str
    extension: str
    shared: bool
    """Whether one channel carries all calls of its user (our softphone), or each call has its own."""


def device_id_of(binding: Binding) -> str:
    """Return the device id of a binding: 32 hex digits."""
    instance = _INSTANCE.search((binding.instance_id or "").lower())
    if instance is not None:
        digits = instance.group(1).replace("-", "")
        if len(digits) == 32:
            return digits
    host = binding.source.rpartition(":")[0] or binding.source
    identity = f"{binding.username}|{binding.user_agent}|{host}"
    return hashlib.sha256(identity.encode()).hexdigest()[:32]


def product_of(user_agent: str) -> str:
    """Return the product name in a user agent: ``Yealink SIP-T46S/66.85`` is ``Yealink SIP-T46S``."""
    name = re.split(r"[/(]", user_agent.strip(), maxsplit=1)[0].strip()
    return "".join(letter for letter in name if letter.isprintable())[:64]


class DeviceRegistry:
    """Who has which devices, and how to reach them."""

    def __init__(
        self, directory: Directory, bus: Bus, store: DeviceStore, watching: Watching | None = None
    ) -> None:
        self._directory = directory
        self._bus = bus
        self._store = store
        self._records: dict[tuple[str, str], dict[str, DeviceRecord]] = {}
        self._bindings: dict[str, dict[str, Binding]] = {}
        self._phones: dict[str, dict[str, Phone]] = {}
        self._kept: dict[str, list[Binding]] = {}
        self._names = WaitingNames()
        self.watching = watching or Watching()

    def restore(self, records: Iterable[DeviceRecord], bindings: Iterable[Binding] = ()) -> None:
        """Take in what was remembered, at the start."""
        for binding in bindings:
            self._kept.setdefault(binding.username, []).append(binding)
        for record in records:
            self._records.setdefault((record.domain, record.user_id), {})[record.device_id] = record

    def attached(self, bindings: Iterable[Binding], *, fresh: bool = False) -> None:
        """Take in all bindings of an exchange that was just attached; others are gone.

        A ``fresh`` exchange knows none yet: those that are kept are for it to have.
        """
        by_account: dict[str, list[Binding]] = {username: [] for username in (*self._bindings, *self._kept)}
        for binding in bindings:
            by_account.setdefault(binding.username, []).append(binding)
        for username, live in by_account.items():
            if fresh:
                self._show(username, live)
            else:
                self.registration_changed(username, live)

    def to_restore(self, now: float) -> list[AnyCommand]:
        """Return what a fresh exchange is to be told; ``now`` in seconds since 1970."""
        bindings = [each for kept in self._kept.values() for each in kept if each.expires_at > now]
        return [RestoreBindings(bindings), RestoreSubscriptions(self.watching.to_restore(now))]

    def registration_changed(self, username: str, bindings: Sequence[Binding]) -> bool:
        """Take in all live bindings of one account; tell whether they lead elsewhere than before.

        Those of a phone on UDP or TCP are kept for an exchange to come. A connection ends with its exchange;
        by TLS the phone has to make a new one.
        """
        known = self._directory.user_of_extension(username) is not None
        kept = [binding for binding in bindings if known and binding.transport in KEPT]
        if kept != self._kept.get(username, []):
            self._kept[username] = kept
            self._store.keep_bindings(username, kept)
        return self._show(username, bindings)

    def _show(self, username: str, bindings: Sequence[Binding]) -> bool:
        live = {binding.binding_id: binding for binding in sorted(bindings, key=lambda each: each.expires_at)}
        user = self._directory.user_of_extension(username)
        if user is None:
            self._bindings.pop(username, None)
            return self._phones.pop(username, None) is not None
        before = self._phones.get(username, {})
        phones: dict[str, Phone] = {}
        remembered = False
        for binding in live.values():
            device_id = device_id_of(binding)
            shared = device_type_of(binding.user_agent) is DeviceType.SOFTPHONE
            phones[device_id] = Phone(device_id, binding.binding_id, username, shared)
            remembered |= self._remember(user, device_id, binding)
        self._bindings[username] = live
        self._phones[username] = phones
        if remembered or before.keys() != phones.keys():
            devices = self.list_devices(user.domain, user.user_id)
            self._bus.publish(DevicesChanged(user.domain, user.user_id, devices))
        return before != phones

    def list_devices(
        self, domain: str, user_id: str, device_type: DeviceType | None = None
    ) -> list[OwnDevice]:
        """Return all devices of a user, or those of one type. Raises NotFoundError."""
        user = self._user(domain, user_id)
        active = self._phones.get(user.extension, {})
        devices = [
            self._device(record, record.device_id in active)
            for record in self._records.get((domain, user_id), {}).values()
        ]
        return [each for each in devices if device_type is None or each.device_type is device_type]

    def list_active_devices(self, domain: str, user_id: str) -> list[DeviceSummary]:
        """Return the devices of a user that are not known to be unreachable. Raises NotFoundError."""
        return [
            DeviceSummary(
                device_id=each.device_id,
                device_type=each.device_type,
                device_name=each.device_name,
                device_icon=each.device_icon,
            )
            for each in self.list_devices(domain, user_id)
            if each.device_status is DeviceStatus.ACTIVE
        ]

    def attributes(self, domain: str, user_id: str, device_id: str) -> list[DeviceAttribute]:
        """Return what is known of a device. Raises NotFoundError."""
        record = self._record(domain, user_id, device_id)
        return [DeviceAttribute(name=DeviceAttributeName.USER_AGENT, value=record.user_agent)]

    def icon(self, domain: str, user_id: str, device_id: str, *, fallback: bool) -> str:
        """Return the icon of a device with its type: ``DESKPHONE_TYPE_2``.

        Without ``fallback`` one that nobody has set is a NotFoundError.
        """
        record = self._record(domain, user_id, device_id)
        if record.icon is None and not fallback:
            text = "No icon was set for this device."
            raise NotFoundError("device.icon.not.set", text, field="deviceId", name=device_id)
        return f"{device_type_of(record.user_agent)}_{record.icon or DeviceIconName.DEFAULT}"

    def set_icon(self, domain: str, user_id: str, device_id: str, icon: DeviceIconName) -> None:
        """Set the icon of a device. Raises NotFoundError, InvalidError for one that its type has not."""
        record = self._record(domain, user_id, device_id)
        if icon not in icons_of(device_type_of(record.user_agent)):
            text = "Devices of this type have no such icon."
            raise InvalidError("device.icon.unsuitable", text, field="name", name=icon)
        self._change(msgspec.structs.replace(record, icon=icon))

    def name(self, domain: str, user_id: str, device_id: str, *, fallback: bool) -> str:
        """Return the name of a device. Without ``fallback`` one that nobody has set is a NotFoundError."""
        record = self._record(domain, user_id, device_id)
        if record.name is None and not fallback:
            text = "No name was set for this device."
            raise NotFoundError("device.name.not.set", text, field="deviceId", name=device_id)
        return record.name or _type_name(record)

    def set_name(self, domain: str, user_id: str, device_id: str, name: str) -> None:
        """Set the name of a device, without blanks around it. Raises NotFoundError, InvalidError."""
        record = self._record(domain, user_id, device_id)
        name = name.strip()
        if not 1 <= len(name) <= MAX_NAME_LENGTH or not name.isprintable():
            text = f"A device's name has 1 to {MAX_NAME_LENGTH} printable characters."
            raise InvalidError("device.name.invalid", text, field="name", name=name[:MAX_NAME_LENGTH])
        self._change(msgspec.structs.replace(record, name=name))

    def name_by_ticket(self, domain: str, user_id: str, naming: Naming) -> None:
        """Name the device that a ticket was asked from, unless its user has. Raises NotFoundError."""
        user = self._user(domain, user_id)
        suitable = [each for each in self._bindings.get(user.extension, {}).values() if naming.suits(each)]
        devices = {device_id_of(each) for each in suitable}
        records = self._records.get((domain, user_id), {})
        if not devices:
            self._names.keep(domain, user_id, naming)
        elif len(devices) == 1:
            record = records.get(devices.pop())
            if record is not None and record.name is None:
                self._change(msgspec.structs.replace(record, name=naming.name))

    def set_do_not_disturb(self, domain: str, user_id: str, device_id: str, *, wanted: bool) -> None:
        """Have new calls leave a device in peace, or ring it again. Raises NotFoundError."""
        record = self._record(domain, user_id, device_id)
        self._change(msgspec.structs.replace(record, do_not_disturb=wanted))

    def disturbable(self, domain: str, user_id: str, device_id: str) -> bool:
        """Tell whether new calls may ring a device."""
        record = self._records.get((domain, user_id), {}).get(device_id)
        return record is None or not record.do_not_disturb

    def at_place(self, domain: str, user_id: str, place: str) -> str:
        """Return the id of a reachable device by answer place: its type in any case, or its id.

        Raises NotFoundError where the user has none there.
        """
        for device in self.list_active_devices(domain, user_id):
            if place.upper() == device.device_type or place == device.device_id:
                return device.device_id
        text = "The user has no reachable device at this answer place."
        raise NotFoundError("answerplace.unknown", text, field="aptype", name=place)

    def phones(self, extension: str) -> dict[str, Phone]:
        """Return the devices of an account that can be called now, by device id."""
        return self._phones.get(extension, {})

    def phone_of_binding(self, extension: str, binding_id: str | None) -> Phone | None:
        """Find the device behind a binding."""
        binding = self._bindings.get(extension, {}).get(binding_id or "")
        return None if binding is None else self._phones[extension].get(device_id_of(binding))

    def knows(self, domain: str, user_id: str, device_id: str) -> bool:
        """Tell whether the user has, or had, this device."""
        return device_id in self._records.get((domain, user_id), {})

    def _user(self, domain: str, user_id: str) -> User:
        user = self._directory.user(domain, user_id)
        if user is None:
            raise NotFoundError("user.unknown", "There is no such user.", field="userId", name=user_id)
        return user

    def _record(self, domain: str, user_id: str, device_id: str) -> DeviceRecord:
        self._user(domain, user_id)
        record = self._records.get((domain, user_id), {}).get(device_id)
        if record is None:
            text = "The user has no such device."
            raise NotFoundError("device.unknown", text, field="deviceId", name=device_id)
        return record

    def _change(self, record: DeviceRecord) -> None:
        records = self._records[record.domain, record.user_id]
        if records[record.device_id] == record:
            return
        records[record.device_id] = record
        self._store.remember(record)
        devices = self.list_devices(record.domain, record.user_id)
        self._bus.publish(DevicesChanged(record.domain, record.user_id, devices))

    def _remember(self, user: User, device_id: str, binding: Binding) -> bool:
        records = self._records.setdefault((user.domain, user.user_id), {})
        known = records.get(device_id)
        agent = binding.user_agent[:256]
        if known is None:
            if len(records) >= MAX_DEVICES_PER_USER:
                return False
            record = DeviceRecord(device_id, user.domain, user.user_id, agent)
        else:
            record = msgspec.structs.replace(known, user_agent=agent)
        if record.name is None:
            name = self._names.take(user.domain, user.user_id, binding)
            record = msgspec.structs.replace(record, name=name)
        if known == record:
            return False
        records[device_id] = record
        self._store.remember(record)
        return True

    @staticmethod
    def _device(record: DeviceRecord, active: bool) -> OwnDevice:
        type_name = _type_name(record)
        return OwnDevice(
            device_id=record.device_id,
            device_type=device_type_of(record.user_agent),
            device_name=record.name or type_name,
            device_icon=record.icon or DeviceIconName.DEFAULT,
            device_type_name=type_name,
            device_status=DeviceStatus.ACTIVE if active else DeviceStatus.INACTIVE,
            do_not_disturb=record.do_not_disturb or None,
        )


def _type_name(record: DeviceRecord) -> str:
    return product_of(record.user_agent) or TYPE_NAMES[device_type_of(record.user_agent)]

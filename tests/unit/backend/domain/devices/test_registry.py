"""The devices of users, as their registrations show them."""

from __future__ import annotations

import msgspec
import pytest

from backend.bus.bus import Bus
from backend.bus.events import DevicesChanged
from backend.contract.devices import DeviceStatus, DeviceType
from backend.domain.devices.registry import DeviceRegistry, device_id_of, product_of
from backend.domain.errors import NotFoundError
from backend.ports.devices import DeviceRecord
from backend.ports.telephony import Binding, RestoreBindings
from tests.support.fake_stores import SpyDeviceStore
from tests.support.organisation import DOMAIN, FakeDirectory

INSTANCE = "0f7a6b1e-9d3c-4c5b-8a21-000102030405"
SOFTPHONE = Binding(
    binding_id="b1",
    username="1001",
    contact="sip:1001@127.0.0.1:5070",
    source="127.0.0.1:5070",
    transport="udp",
    user_agent="Deskline/0.1 (Linux)",
    instance_id=f'"<urn:uuid:{INSTANCE}>"',
    expires_at=1000.0,
)
YEALINK = msgspec.structs.replace(
    SOFTPHONE, binding_id="b2", user_agent="Yealink SIP-T46S 66.85.0.5", instance_id=None
)


class Registrations:
    """A registry with everything around it."""

    def __init__(self) -> None:
        self.bus, self.store = Bus(), SpyDeviceStore()
        self.changes: list[DevicesChanged] = []
        self.bus.subscribe(DevicesChanged, self.changes.append)
        self.registry = DeviceRegistry(FakeDirectory(), self.bus, self.store)


def test_our_own_softphone_is_a_softphone_and_what_is_not_known_a_deskphone() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE, YEALINK])
    softphone, yealink = given.registry.list_devices(DOMAIN, "alice")
    assert softphone.device_type is DeviceType.SOFTPHONE
    assert softphone.device_type_name == "Deskline"
    assert yealink.device_type is DeviceType.DESKPHONE
    assert yealink.device_type_name == "Yealink SIP-T46S 66.85.0.5"
    assert softphone.device_status is yealink.device_status is DeviceStatus.ACTIVE
    assert [each.device_id for each in given.changes[-1].devices] == [softphone.device_id, yealink.device_id]


def test_devices_can_be_listed_by_type() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE, YEALINK])
    (only,) = given.registry.list_devices(DOMAIN, "alice", DeviceType.DESKPHONE)
    assert only.device_type is DeviceType.DESKPHONE
    assert given.registry.list_devices(DOMAIN, "alice", DeviceType.MOBILE) == []


def test_a_device_id_is_the_instance_or_a_digest_of_what_is_known() -> None:
    assert device_id_of(SOFTPHONE) == INSTANCE.replace("-", "")
    digest = device_id_of(YEALINK)
    assert len(digest) == 32
    moved = msgspec.structs.replace(YEALINK, source="127.0.0.1:6000", binding_id="b9")
    assert device_id_of(moved) == digest
    assert device_id_of(msgspec.structs.replace(YEALINK, source="10.0.0.2:6000")) != digest
    odd = msgspec.structs.replace(SOFTPHONE, instance_id="<urn:dev:mac:1234>")
    assert len(device_id_of(odd)) == 32


def test_a_device_that_is_no_longer_registered_stays_listed_as_inactive() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE])
    given.registry.registration_changed("1001", [])
    (device,) = given.registry.list_devices(DOMAIN, "alice")
    assert device.device_status is DeviceStatus.INACTIVE
    assert given.registry.list_active_devices(DOMAIN, "alice") == []
    assert given.changes[-1].devices == [device]
    assert given.registry.phones("1001") == {}


def test_a_refreshed_registration_is_no_change() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE])
    refreshed = msgspec.structs.replace(SOFTPHONE, expires_at=2000.0)
    given.registry.registration_changed("1001", [refreshed])
    assert len(given.changes) == 1
    assert len(given.store.records) == 1


def test_devices_are_remembered_and_restored_as_inactive() -> None:
    given, later = Registrations(), Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE])
    assert given.store.records == [
        DeviceRecord(INSTANCE.replace("-", ""), DOMAIN, "alice", "Deskline/0.1 (Linux)")
    ]
    later.registry.restore(given.store.records)
    (device,) = later.registry.list_devices(DOMAIN, "alice")
    assert device.device_status is DeviceStatus.INACTIVE
    assert later.registry.knows(DOMAIN, "alice", device.device_id)


def test_bindings_that_are_gone_when_the_exchange_is_attached_again_are_inactive() -> None:
    given = Registrations()
    given.registry.attached([SOFTPHONE])
    given.registry.attached([])
    (device,) = given.registry.list_devices(DOMAIN, "alice")
    assert device.device_status is DeviceStatus.INACTIVE


def test_registrations_of_an_account_that_is_gone_are_ignored() -> None:
    given = Registrations()
    given.registry.registration_changed("4711", [msgspec.structs.replace(SOFTPHONE, username="4711")])
    assert given.changes == []
    assert given.registry.phones("4711") == {}


def test_the_devices_of_nobody_are_not_found() -> None:
    with pytest.raises(NotFoundError) as refusal:
        Registrations().registry.list_devices(DOMAIN, "zoe")
    assert refusal.value.code == "user.unknown"


def test_of_two_bindings_of_one_device_the_later_one_is_called() -> None:
    given = Registrations()
    later = msgspec.structs.replace(SOFTPHONE, binding_id="b3", expires_at=3000.0)
    given.registry.registration_changed("1001", [later, SOFTPHONE])
    (phone,) = given.registry.phones("1001").values()
    assert phone.binding_id == "b3"
    assert phone.shared


def test_the_device_behind_a_binding_is_found() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE])
    phone = given.registry.phone_of_binding("1001", "b1")
    assert phone is not None
    assert phone.device_id == device_id_of(SOFTPHONE)
    assert given.registry.phone_of_binding("1001", "other") is None
    assert given.registry.phone_of_binding("1001", None) is None


@pytest.mark.parametrize(
    ("user_agent", "product"),
    [("baresip v1.0.0 (x86_64/linux)", "baresip v1.0.0"), ("Z 5.5/rel", "Z 5.5"), ("", ""), ("\x00x", "x")],
)
def test_the_product_is_what_comes_before_version_and_comment(user_agent: str, product: str) -> None:
    assert product_of(user_agent) == product


def restored(given: Registrations, now: float) -> list[Binding]:
    bindings, _ = given.registry.to_restore(now)
    assert isinstance(bindings, RestoreBindings)
    return bindings.bindings


def test_what_is_registered_over_udp_is_kept_for_a_fresh_exchange() -> None:
    given = Registrations()
    by_tls = msgspec.structs.replace(YEALINK, transport="tls")
    assert given.registry.registration_changed("1001", [SOFTPHONE, by_tls])
    assert given.store.bindings == {"1001": [SOFTPHONE]}
    given.registry.attached([], fresh=True)
    assert given.registry.phones("1001") == {}
    assert restored(given, 999.0) == [SOFTPHONE]
    assert restored(given, 1000.0) == []
    given.registry.attached([])
    assert given.store.bindings == {"1001": []}
    assert restored(given, 0.0) == []


def test_a_refresh_is_kept_and_changes_nothing_else() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE])
    refreshed = msgspec.structs.replace(SOFTPHONE, expires_at=2000.0)
    assert not given.registry.registration_changed("1001", [refreshed])
    assert given.store.bindings == {"1001": [refreshed]}
    later = Registrations()
    later.registry.restore([], [refreshed])
    assert restored(later, 1500.0) == [refreshed]


def test_nothing_is_kept_for_an_account_that_is_nobodys() -> None:
    given = Registrations()
    given.registry.registration_changed("4711", [msgspec.structs.replace(SOFTPHONE, username="4711")])
    assert restored(given, 0.0) == []

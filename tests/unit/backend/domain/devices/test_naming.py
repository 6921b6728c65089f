"""A device is called as the ticket says that was asked for on it."""

from __future__ import annotations

import msgspec
import pytest

from backend.contract.tickets import TicketPlatform
from backend.domain.devices.naming import naming_of
from tests.support.organisation import DOMAIN
from tests.unit.backend.domain.devices.test_registry import SOFTPHONE, YEALINK, Registrations

MOBILE = msgspec.structs.replace(
    SOFTPHONE, binding_id="m", source="10.0.0.7:5071", user_agent="LinphoneAndroid/5.2", instance_id=None
)


def named(given: Registrations, name: str, address: str, platform: TicketPlatform) -> list[str]:
    """Ask for a ticket, and return what alice's devices are called then."""
    naming = naming_of(name, address, platform)
    assert naming is not None
    given.registry.name_by_ticket(DOMAIN, "alice", naming)
    return [each.device_name for each in given.registry.list_devices(DOMAIN, "alice")]


def test_the_device_that_asks_for_a_ticket_is_named_and_all_are_told() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [SOFTPHONE, YEALINK, MOBILE])
    assert "Alice's Pixel" in named(given, "Alice's Pixel", "10.0.0.7", TicketPlatform.ANDROID)
    assert named(given, "Desk PC", "127.0.0.1", TicketPlatform.OTHER) == [
        "Desk PC",
        "Yealink SIP-T46S 66.85.0.5",
        "Alice's Pixel",
    ]
    assert given.changes[-1].devices[0].device_name == "Desk PC"


def test_a_device_that_registers_later_gets_its_name_then_and_only_once() -> None:
    given = Registrations()
    assert named(given, "Alice's Pixel", "::ffff:10.0.0.7", TicketPlatform.IPHONE) == []
    given.registry.registration_changed("1001", [YEALINK, MOBILE])
    other = msgspec.structs.replace(MOBILE, binding_id="n", user_agent="LinphoneAndroid/6")
    given.registry.registration_changed("1001", [YEALINK, MOBILE, other])
    names = [each.device_name for each in given.registry.list_devices(DOMAIN, "alice")]
    assert names == ["Yealink SIP-T46S 66.85.0.5", "Alice's Pixel", "LinphoneAndroid"]


def test_a_name_that_the_user_has_set_stays() -> None:
    given = Registrations()
    given.registry.registration_changed("1001", [MOBILE])
    (device,) = given.registry.list_devices(DOMAIN, "alice")
    given.registry.set_name(DOMAIN, "alice", device.device_id, "My own")
    assert named(given, "Another", "10.0.0.7", TicketPlatform.ANDROID) == ["My own"]


def test_nothing_is_named_where_it_is_not_clear_which_device_it_is() -> None:
    given = Registrations()
    second = msgspec.structs.replace(MOBILE, binding_id="n", user_agent="LinphoneAndroid/6", instance_id="n")
    given.registry.registration_changed(
        "1001", [MOBILE, msgspec.structs.replace(second, user_agent="iPad X")]
    )
    assert named(given, "Which", "10.0.0.7", TicketPlatform.ANDROID) == ["LinphoneAndroid", "iPad X"]


@pytest.mark.parametrize(
    ("given", "shown"),
    [("  Reception \n", "Reception"), ("x" * 64, "x" * 32), ("a\x00b", "ab"), ("", None), (" \x07 ", None)],
)
def test_a_name_is_made_fit_to_be_shown(given: str, shown: str | None) -> None:
    naming = naming_of(given, "10.0.0.7", TicketPlatform.OTHER)
    assert (naming and naming.name) == shown

"""Names, icons and attributes of devices by HTTP."""

from __future__ import annotations

import pytest

from backend.contract.devices import DeviceIconName, DeviceType
from tests.support.desk import FakePhone
from tests.support.office import Office, error_of

DEVICES = "/api/userdevices/example.org/alice"


@pytest.mark.asyncio
async def test_a_device_has_the_name_that_its_user_gives_it(office: Office) -> None:
    phone = office.desk.deskphone("alice")
    token, path = await office.token("alice"), f"{DEVICES}/{phone.device_id}/name"
    assert (await office.ask("GET", path, token)).json() == "Yealink SIP-T46S 66.85"
    unset = await office.ask("GET", path, token, params={"fallback": "false"})
    assert error_of(unset) == (404, "device.name.not.set", "deviceId")
    assert (await office.ask("PUT", path, token, params={"name": " Reception "})).status_code == 204
    assert (await office.ask("GET", path, token, params={"fallback": "false"})).json() == "Reception"
    (device,) = (await office.ask("GET", DEVICES, token)).json()
    assert (device["deviceName"], device["deviceTypeName"]) == ("Reception", "Yealink SIP-T46S 66.85")
    assert [each.device_name for each in office.desk.news.devices[-1].devices] == ["Reception"]
    assert office.desk.store.records[-1].name == "Reception"


@pytest.mark.asyncio
async def test_a_name_survives_the_next_registration(office: Office) -> None:
    phone = office.desk.deskphone("alice")
    token, path = await office.token("alice"), f"{DEVICES}/{phone.device_id}/name"
    await office.ask("PUT", path, token, params={"name": "Reception"})
    phone.unregister()
    office.desk.engine.register(phone.binding)
    office.desk.pump()
    assert (await office.ask("GET", path, token)).json() == "Reception"


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["", "   ", "x" * 33, "two\nlines"])
async def test_a_name_that_cannot_be_is_refused(office: Office, name: str) -> None:
    phone = office.desk.deskphone("alice")
    path = f"{DEVICES}/{phone.device_id}/name"
    refused = await office.ask("PUT", path, await office.token("alice"), params={"name": name})
    assert error_of(refused) == (400, "device.name.invalid", "name")


@pytest.mark.asyncio
async def test_a_device_has_the_icon_that_its_user_gives_it(office: Office) -> None:
    phone = office.desk.deskphone("alice")
    token, path = await office.token("alice"), f"{DEVICES}/{phone.device_id}/icon"
    assert (await office.ask("GET", path, token)).json() == "DESKPHONE_DEFAULT"
    unset = await office.ask("GET", path, token, params={"fallback": "false"})
    assert error_of(unset) == (404, "device.icon.not.set", "deviceId")
    for icon in ("TYPE_1", "TYPE_2"):
        assert (await office.ask("PUT", path, token, params={"name": icon})).status_code == 204
    assert (await office.ask("GET", path, token)).json() == "DESKPHONE_TYPE_2"
    (device,) = (await office.ask("GET", f"{DEVICES}/active", token)).json()
    assert device["deviceIcon"] == "TYPE_2"
    wrong = await office.ask("PUT", path, token, params={"name": "TYPE_3"})
    assert error_of(wrong) == (400, "value.not.allowed", "name")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("user_agent", "kind", "icons"),
    [
        ("Deskline/0.1 (Linux)", "SOFTPHONE", 3),
        ("snomD785/10.1.175.16", "DESKPHONE", 3),
        ("LinphoneAndroid/5.2.5 (Pixel 8) LinphoneSDK/5.3", "MOBILE", 3),
        ("LinphoneiOS/5.2 (iPad) LinphoneSDK/5.3", "TABLET", 3),
        ("Yealink W73P 116.85.0.35", "DECT", 3),
        ("FPBX-16.0.40.7(18.20.0)", "PBX", 1),
        ("baresip v1.0.0 (x86_64/linux)", "THIRD_PARTY", 3),
        ("JsSIP 3.10.1", "WEB_SOFTPHONE", 1),
        ("Microsoft.PSTNHub.SIPProxy v.2024.5.22.1", "TEAMS", 1),
    ],
)
async def test_a_device_is_listed_called_and_shown_as_what_it_is(
    office: Office, user_agent: str, kind: str, icons: int
) -> None:
    carol, token = office.desk.deskphone("carol"), await office.token("alice", "USER", "CALLS")
    phone = FakePhone(office.desk, office.desk.user("alice"), "one", user_agent, auto=True)
    for each in DeviceType:
        listed = (await office.ask("GET", DEVICES, token, params={"type": each})).json()
        assert [device["deviceType"] for device in listed] == ([kind] if each == kind else [])
    path = f"{DEVICES}/{phone.device_id}/icon"
    given = [(await office.ask("PUT", path, token, params={"name": icon})) for icon in DeviceIconName]
    assert [answer.status_code for answer in given].count(204) == icons
    called = await office.ask("POST", f"/api/calls/current/example.org/alice/{kind.lower()}/1003", token)
    assert called.status_code == 200, called.text
    assert carol.channel.caller is not None and carol.channel.caller.name == "Alice"


@pytest.mark.asyncio
async def test_a_change_that_changes_nothing_is_not_told(office: Office) -> None:
    phone = office.desk.deskphone("alice")
    token, path = await office.token("alice"), f"{DEVICES}/{phone.device_id}/icon"
    await office.ask("PUT", path, token, params={"name": "TYPE_1"})
    told = len(office.desk.news.devices)
    await office.ask("PUT", path, token, params={"name": "TYPE_1"})
    assert len(office.desk.news.devices) == told


@pytest.mark.asyncio
async def test_the_attributes_of_a_device_tell_what_it_says_of_itself(office: Office) -> None:
    phone = office.desk.deskphone("alice")
    answer = await office.ask("GET", f"{DEVICES}/{phone.device_id}", await office.token("alice"))
    assert answer.json() == [{"name": "USER_AGENT", "value": "Yealink SIP-T46S 66.85/1"}]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("method", "end"), [("GET", ""), ("GET", "/icon"), ("PUT", "/icon"), ("GET", "/name"), ("PUT", "/name")]
)
async def test_a_device_of_somebody_else_is_unknown(office: Office, method: str, end: str) -> None:
    phone = office.desk.deskphone("bob")
    path = f"{DEVICES}/{phone.device_id}{end}"
    answer = await office.ask(method, path, await office.token("alice"), params={"name": "TYPE_1"})
    assert error_of(answer) == (404, "device.unknown", "deviceId")


@pytest.mark.asyncio
async def test_a_device_can_be_left_in_peace_and_that_is_remembered(office: Office) -> None:
    phone = office.desk.softphone("alice")
    token, path = await office.token("alice"), f"{DEVICES}/{phone.device_id}/donotdisturb"
    (device,) = (await office.ask("GET", DEVICES, token)).json()
    assert "doNotDisturb" not in device
    assert (await office.ask("PUT", path, token, params={"value": "true"})).status_code == 204
    (device,) = (await office.ask("GET", DEVICES, token)).json()
    assert "doNotDisturb" not in device  # the catalogue knows no such member: only the stream has it
    assert office.desk.news.devices[-1].devices[0].do_not_disturb is True
    assert office.desk.store.records[-1].do_not_disturb
    assert (await office.ask("PUT", path, token, params={"value": "false"})).status_code == 204
    unknown = f"{DEVICES}/{'0' * 32}/donotdisturb"
    refused = await office.ask("PUT", unknown, token, params={"value": "true"})
    assert error_of(refused) == (404, "device.unknown", "deviceId")
    refused = await office.ask("PUT", path, token, params={"value": "maybe"})
    assert refused.status_code == 400

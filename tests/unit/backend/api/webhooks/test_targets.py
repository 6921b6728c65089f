"""Where webhooks may go, and that a post goes to the address that was checked."""

from __future__ import annotations

import ipaddress

import pytest

from backend.api.webhooks.targets import Allowed, Targets, UnreachableError, parse_target
from backend.domain.errors import ForbiddenError, InvalidError

OWN = ipaddress.ip_address("93.184.216.34")
PUBLIC = "93.184.215.14"
FORBIDDEN = [
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "169.254.169.254",
    "169.254.1.1",
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    str(OWN),
    "::",
    "::1",
    "fe80::1",
    "ff02::1",
    "fd00:ec2::254",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "2002:7f00:1::",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
]


def targets(*allowed: str) -> Targets:
    return Targets(Allowed.parse(allowed), lambda: {OWN})


def url_of(address: str) -> str:
    return f"http://[{address}]/" if ":" in address else f"http://{address}/"


@pytest.mark.parametrize("public", [True, False])
@pytest.mark.parametrize("address", FORBIDDEN)
def test_no_webhook_goes_to_an_address_that_only_this_machine_or_its_cloud_has(
    address: str, public: bool
) -> None:
    with pytest.raises(ForbiddenError):
        targets().check(url_of(address), public=public)
    with pytest.raises(UnreachableError):
        targets().choose(parse_target("https://crm.example.com/"), [address], public=public)


@pytest.mark.parametrize("address", ["10.1.2.3", "172.16.0.1", "192.168.178.2", "fd12:3456::1"])
def test_a_private_address_is_for_targets_that_are_not_public(address: str) -> None:
    assert targets().check(url_of(address), public=False).host == address
    with pytest.raises(ForbiddenError):
        targets().check(url_of(address), public=True)


def test_a_public_address_may_be_reached() -> None:
    target = targets().check("https://crm.example.com:8443/a/b?c=d", public=True)
    assert (target.scheme, target.host, target.port) == ("https", "crm.example.com", 8443)
    assert (target.authority, target.path) == ("crm.example.com:8443", "/a/b?c=d")
    assert str(targets().choose(target, [PUBLIC], public=True)) == PUBLIC


def test_a_name_that_leads_to_a_forbidden_address_too_is_not_trusted() -> None:
    target = parse_target("https://crm.example.com/")
    with pytest.raises(UnreachableError):
        targets().choose(target, [PUBLIC, "127.0.0.1"], public=True)
    with pytest.raises(UnreachableError):
        targets().choose(target, [], public=True)


def test_what_is_allowed_may_be_reached() -> None:
    assert targets("127.0.0.0/8").check("http://127.0.0.1:9/", public=True).port == 9
    assert targets("::1").check("http://[::1]/", public=True).host == "::1"
    assert targets("LocalHost").check("http://localhost/", public=True).host == "localhost"
    target = parse_target("http://crm.internal/")
    assert str(targets("crm.internal").choose(target, ["10.0.0.9"], public=True)) == "10.0.0.9"
    with pytest.raises(UnreachableError):
        targets("other.internal").choose(target, ["10.0.0.9"], public=True)


@pytest.mark.parametrize("entry", ["", "10.0.0.0/33", "a b", "http://x/"])
def test_what_is_neither_host_nor_network_cannot_be_allowed(entry: str) -> None:
    with pytest.raises(ValueError, match="does not appear"):
        Allowed.parse([entry])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "crm.example.com",
        "ftp://crm.example.com/",
        "file:///etc/passwd",
        "http://",
        "http:///x",
        "http://crm.example.com:0/",
        "http://crm.example.com:99999/",
        "http://user@crm.example.com/",
        "http://user:word@crm.example.com/",
        "http://crm.example.com/#top",
        "http://crm.example.com/a b",
        "http://crm.example.com\\@127.0.0.1/",
        "http://crm.example.com/\r\nX: y",
        "http://[::1",
        "http://[fe80::1%25eth0]/",
        "http://a..b/",
        "http://ü.example/",
    ],
)
def test_what_is_no_plain_url_is_refused(url: str) -> None:
    with pytest.raises(InvalidError):
        parse_target(url)

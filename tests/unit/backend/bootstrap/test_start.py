from __future__ import annotations

import hashlib
import socket
from pathlib import Path

import pytest
import structlog

from backend.bootstrap.composition import DEMO_FILE
from backend.bootstrap.data_dir import DataDirLock, make_data_dir
from backend.bootstrap.demo import read_demo, sip_account
from backend.bootstrap.listening import check_sip, listen_http
from backend.bootstrap.logs import hide_secrets
from backend.bootstrap.settings import Address, Settings, StartError
from backend.ports.organisation import RecordingPolicy, Role


@pytest.mark.parametrize(
    ("text", "host", "port", "loopback"),
    [
        ("127.0.0.1:8470", "127.0.0.1", 8470, True),
        ("localhost:0", "localhost", 0, True),
        ("[::1]:5060", "::1", 5060, True),
        ("0.0.0.0:80", "0.0.0.0", 80, False),
        ("desk.example:80", "desk.example", 80, False),
        ("[2001:db8::1]:80", "2001:db8::1", 80, False),
    ],
)
def test_an_address_is_read_and_known_as_loopback_or_not(
    text: str, host: str, port: int, loopback: bool
) -> None:
    address = Address.parse(text, "--http")
    assert (address.host, address.port, address.is_loopback) == (host, port, loopback)
    assert str(address) == text


@pytest.mark.parametrize("text", ["", "8470", ":8470", "::1:80", "127.0.0.1:", "127.0.0.1:70000", "a:-1"])
def test_an_address_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(StartError, match="--sip takes HOST:PORT"):
        Address.parse(text, "--sip")


@pytest.mark.parametrize(
    ("http", "sip"), [("0.0.0.0:1", "127.0.0.1:1"), ("127.0.0.1:1", "192.0.2.1:1"), ("127.0.0.1:1", "[::]:1")]
)
def test_a_demo_that_others_could_reach_is_refused(tmp_path: Path, http: str, sip: str) -> None:
    settings = Settings(tmp_path, Address.parse(http, "--http"), Address.parse_all([sip], "--sip"))
    with pytest.raises(StartError, match="passwords that everybody knows"):
        settings.refuse_open_demo()


def test_the_database_url_is_not_shown_with_the_settings(tmp_path: Path) -> None:
    address = Address("127.0.0.1", 0)
    settings = Settings(tmp_path, address, (address,), database="postgresql://u:secret@h/d")
    assert "secret" not in repr(settings)


def test_the_demo_organisation_is_the_promised_one() -> None:
    demo = read_demo(DEMO_FILE)
    first = ["alice", "bob", "carol", "dave", "erin", "frank"]
    assert [each.user_id for each in demo.users] == [
        *first,
        "grace",
        "heidi",
        "ivan",
        "judy",
        "mallory",
        "niaj",
    ]
    assert demo.organisation.domain == "example.org"
    assert demo.organisation.main_number == "+46277400"
    assert (demo.organisation.park_first, demo.organisation.park_last) == (701, 720)
    for number, each in enumerate(demo.users, start=1001):
        assert each.extension == str(number)
        assert each.number == f"+462774{number}"
        assert each.password == f"demo-{each.user_id}"
        assert each.sip_password == f"sip-{number}"
    roles = {each.user_id: each.roles for each in demo.users if each.roles}
    assert roles == {"alice": {Role.ATTENDANT, Role.ORG_ADMIN}}
    on_demand = [each.user_id for each in demo.users if each.recording is RecordingPolicy.ON_DEMAND]
    assert on_demand == ["bob"]


def test_sip_passwords_become_digests_over_name_and_realm() -> None:
    alice = read_demo(DEMO_FILE).users[0]
    account = sip_account(alice.user("example.org"), alice.sip_password)
    secret = b"1001:example.org:sip-1001"
    assert account.ha1_md5 == hashlib.md5(secret, usedforsecurity=False).hexdigest()
    assert account.ha1_sha256 == hashlib.sha256(secret).hexdigest()


def test_one_data_directory_is_of_one_backend(tmp_path: Path) -> None:
    first, second = DataDirLock(tmp_path), DataDirLock(tmp_path)
    first.acquire()
    with pytest.raises(StartError, match="Another backend uses"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


def test_the_data_directory_is_private(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    make_data_dir(data, data / "recordings")
    assert data.stat().st_mode & 0o077 == 0
    assert (data / "recordings").is_dir()


def test_a_data_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StartError, match="cannot be used"):
        make_data_dir(tmp_path / "file" / "data", tmp_path / "file" / "data" / "recordings")


def test_http_listens_on_a_port_of_its_own() -> None:
    with listen_http(Address("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        socket.create_connection(("127.0.0.1", port)).close()
        with pytest.raises(StartError, match="in use"):
            listen_http(Address("127.0.0.1", port))


def test_sip_is_tried_without_being_taken() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        address = Address("127.0.0.1", taken.getsockname()[1])
        with pytest.raises(StartError, match="in use"):
            check_sip(address)
    check_sip(address)
    check_sip(address)


def test_addresses_that_are_not_of_this_machine_are_named() -> None:
    with pytest.raises(StartError, match="does not have this address"):
        listen_http(Address("192.0.2.1", 0))
    with pytest.raises(StartError, match="no such host"):
        listen_http(Address("nowhere.invalid", 0))


def test_secrets_are_hidden_from_the_log() -> None:
    event = {"event": "login", "user": "alice", "password": "x", "accessToken": "y", "Authorization": "z"}
    shown = hide_secrets(structlog.get_logger(), "info", event)
    assert dict(shown) == {
        "event": "login",
        "user": "alice",
        "password": "(hidden)",
        "accessToken": "(hidden)",
        "Authorization": "(hidden)",
    }

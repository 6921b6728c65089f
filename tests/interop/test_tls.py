"""SIP over TLS on the real processes: pjsua2, baresip, openssl, a certificate made for this machine."""

from __future__ import annotations

import asyncio
import ssl
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import api_user, running_backend
from tests.support.baresip import baresip
from tests.support.phone import Phone
from tests.support.pjsua_phone import CONFIRMED, pjsua_phone
from tests.support.raw_phone import RawPhone
from tests.support.tls_office import TlsOffice
from tests.support.tones import is_heard

ALICE, BOB, CAROL = 523, 1017, 1438


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[TlsOffice]:
    arguments = ("--sip-tls", "127.0.0.1:0", "--make-certificate")
    async with running_backend(tmp_path, *arguments) as backend:
        yield TlsOffice(backend, tmp_path)
        await backend.until_idle()


@pytest.mark.asyncio
@pytest.mark.parametrize("scheme", ["sip", "sips"])
async def test_a_phone_on_tls_and_one_on_udp_call_each_other(
    office: TlsOffice, tmp_path: Path, scheme: str
) -> None:
    async with (
        office.phone("1003", CAROL, scheme=scheme) as carol,
        await Phone.start(tmp_path, "bob") as bob,
    ):
        await carol.registered()
        await bob.register(f"sip:{office.backend.sip}", "1002", "sip-1002")
        await bob.say_tone(BOB)
        await carol.do("dial", to=f"{scheme}:1002@example.org")
        leg = await bob.next_incoming()
        await bob.answer(leg)
        await carol.up()
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await bob.hang_up(leg)
        await carol.over()
        leg = await bob.dial("1003")
        incoming = await carol.wait("incoming")
        assert "Via: SIP/2.0/TLS 127.0.0.1:" in incoming["request"]
        assert f"Contact: <{scheme}:127.0.0.1:{office.port}" in incoming["request"]
        await carol.do("answer")
        await bob.wait_up(leg)
        await carol.up()
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await carol.do("hang up")
        await bob.wait_ended(leg)
        assert is_heard(await carol.close(), BOB)


@pytest.mark.asyncio
async def test_a_phone_on_tls_holds_and_is_shown_with_its_device(office: TlsOffice, tmp_path: Path) -> None:
    async with office.phone("1003", CAROL) as carol, await Phone.start(tmp_path, "bob") as bob:
        await carol.registered()
        await bob.register(f"sip:{office.backend.sip}", "1002", "sip-1002")
        async with api_user(office.backend, "carol") as user:
            await user.device()
            await carol.do("dial", to="sip:1002@example.org")
            leg = await bob.next_incoming()
            await bob.answer(leg)
            await carol.wait("state", lambda event: event["state"] == CONFIRMED)
            await user.until_calls("ACTIVE")
            await carol.do("hold")
            await carol.wait("held")
            await user.until_calls("HELD")
            await carol.do("resume")
            await user.until_calls("ACTIVE")
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await bob.hang_up(leg)
        await carol.over()


@pytest.mark.asyncio
async def test_baresip_registers_calls_and_answers_over_tls(office: TlsOffice, tmp_path: Path) -> None:
    async with (
        baresip(
            tmp_path / "baresip",
            f"127.0.0.1:{office.port}",
            "1003",
            "sip-1003",
            tone=CAROL,
            settings=f"sip_cafile {office.certificate}\n",
            parameters=";transport=tls",
        ) as carol,
        await Phone.start(tmp_path, "bob") as bob,
    ):
        await bob.register(f"sip:{office.backend.sip}", "1002", "sip-1002")
        await bob.say_tone(BOB)
        async with api_user(office.backend, "carol") as user:
            await user.device()
        leg = await bob.dial("1003")
        await carol.wait_for("CALL_INCOMING")
        await carol.command("accept")
        await carol.wait_for("CALL_ESTABLISHED")
        await bob.wait_up(leg)
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await bob.hang_up(leg)
        await carol.wait_for("CALL_CLOSED")


@pytest.mark.asyncio
async def test_baresip_notices_at_once_that_its_connection_is_broken(
    office: TlsOffice, tmp_path: Path
) -> None:
    async with baresip(
        tmp_path / "baresip",
        f"127.0.0.1:{office.port}",
        "1003",
        "sip-1003",
        settings=f"sip_cafile {office.certificate}\n",
        parameters=";transport=tls",
        account=f';sipnat=outbound;outbound="sip:127.0.0.1:{office.port};transport=tls"',
    ) as carol:
        async with api_user(office.backend, "carol") as user:
            await user.device()
        await office.kill_exchange()
        await carol.wait_for("REGISTER_FAIL")  # and registers again within a minute


@pytest.mark.asyncio
async def test_openssl_verifies_the_certificate_and_speaks_tls_1_2_and_1_3_only(office: TlsOffice) -> None:
    for version in ("-tls1_2", "-tls1_3"):
        said = await office.openssl(version, "-quiet")
        assert "SIP/2.0 200 OK" in said, said
    for version in ("-tls1_1", "-tls1"):
        assert "SIP/2.0" not in await office.openssl(version, "-cipher", "DEFAULT@SECLEVEL=0")


@pytest.mark.asyncio
async def test_a_peer_that_does_not_trust_the_certificate_gets_no_connection(office: TlsOffice) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        await asyncio.open_connection("127.0.0.1", office.port, ssl=ssl.create_default_context())


@pytest.mark.asyncio
async def test_an_exchange_that_is_started_again_serves_tls_where_it_was(office: TlsOffice) -> None:
    await office.kill_exchange()
    trusted = ssl.create_default_context(cafile=str(office.certificate))
    _, writer = await asyncio.open_connection("127.0.0.1", office.port, ssl=trusted)
    writer.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("transport", ["tls", "tcp"])
async def test_a_phone_that_has_a_connection_is_called_and_has_its_lamps_after_a_kill(
    office: TlsOffice, tmp_path: Path, transport: str
) -> None:
    host, _, port = office.backend.sip.rpartition(":")
    bob = await RawPhone.open((host, int(port)), "1002", "sip-1002", "example.org")
    by_tcp = pjsua_phone(tmp_path, "1003", f"sip:{office.backend.sip};transport=tcp", transport="tcp")
    by_tls = office.phone("1003", CAROL, outbound=True)
    async with by_tls if transport == "tls" else by_tcp as carol:
        await carol.registered()
        await carol.do("watch", whom="sip:1002@example.org")
        await carol.wait("lamp", lambda event: event["text"] == "Offline")
        await bob.register()
        await carol.wait("lamp", lambda event: event["text"] == "Online")
        await office.kill_exchange()
        await carol.do("register")
        await carol.wait("lamp", lambda event: event["text"] == "Online")
        await bob.register(expires=0)
        await carol.wait("lamp", lambda event: event["text"] == "Offline")
        call = bob.dial("1003")
        await carol.wait("incoming")
        await carol.do("answer")
        await call.answered()
        await call.hang_up()
        await carol.over()
    bob.close()


@pytest.mark.asyncio
async def test_the_private_key_is_readable_by_its_user_alone(office: TlsOffice) -> None:
    key = office.certificate.with_name("key.pem")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert "PRIVATE KEY" not in (office.backend.data / "exchange.log").read_text()

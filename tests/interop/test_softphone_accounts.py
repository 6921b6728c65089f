"""The softphone at other telephone systems: how they are reached, whom it trusts, how it is refused."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import msgspec
import pytest

from app.softphone import protocol
from app.softphone.protocol import CertificateFlaw, RegistrationChanged, RegistrationState, Trouble
from tests.support.certificates import Pair, make
from tests.support.phone import Phone
from tests.support.registrar import Registrar
from tests.support.stream_registrar import StreamRegistrar
from tests.support.stun import StunServer


def account(at: Registrar, **more: object) -> protocol.Register:
    """An account elsewhere."""
    plain = protocol.Register(at.uri, "localhost", "200", "secret", "Desk", "", expires_s=300)
    return msgspec.structs.replace(plain, **more)


async def outcome(phone: Phone, wanted: protocol.Register) -> RegistrationChanged:
    """Take on an account and wait until its registration has worked or failed."""
    told = len(phone.registrations)
    phone.send(wanted)

    def look() -> RegistrationChanged | None:
        states = [each.state for each in phone.registrations]
        if RegistrationState.REGISTERING not in states[told:]:  # What came before is about another account.
            return None
        begun = states.index(RegistrationState.REGISTERING, told)
        return next(iter(phone.registrations[begun + 1 :]), None)

    return await phone.wait_for(look, "an answer")


@pytest.mark.asyncio
async def test_only_a_certificate_that_is_trusted_for_that_host_is_taken(tmp_path: Path) -> None:
    authority = make(tmp_path, "Example CA", ca=True)
    right = make(tmp_path, "localhost", issuer=authority)
    flawed: list[tuple[Pair, list[CertificateFlaw]]] = [
        (make(tmp_path, "localhost"), [CertificateFlaw.SELF_SIGNED]),
        (make(tmp_path, "localhost", issuer=make(tmp_path, "Other")), [CertificateFlaw.UNKNOWN_ISSUER]),
        (make(tmp_path, "pbx.example.org", issuer=authority), [CertificateFlaw.WRONG_HOST]),
        (make(tmp_path, "localhost", issuer=authority, days=(-9, -2)), [CertificateFlaw.EXPIRED]),
        (make(tmp_path, "localhost", issuer=authority, days=(2, 9)), [CertificateFlaw.NOT_YET_VALID]),
    ]
    async with await Phone.start(tmp_path, "desk") as desk:
        for pair, flaws in flawed:
            registrar = await StreamRegistrar(pair.server()).open()
            told = await outcome(desk, account(registrar, authorities=str(authority.file)))
            assert (told.state, told.trouble) == (RegistrationState.FAILED, Trouble.CERTIFICATE)
            assert told.certificate is not None
            assert told.certificate.flaws == flaws
            assert told.certificate.fingerprint == pair.fingerprint
            assert registrar.requests == []
            registrar.close()
        registrar = await StreamRegistrar(right.server()).open()
        told = await outcome(desk, account(registrar, authorities=str(authority.file)))
        assert (told.state, told.trouble) == (RegistrationState.REGISTERED, Trouble.NONE)
        assert told.certificate is not None
        assert told.certificate.subject == "localhost"
        assert told.certificate.issuer == "Example CA"
        registrar.close()


@pytest.mark.asyncio
async def test_a_pinned_certificate_is_taken_whatever_it_says_and_no_other_one(tmp_path: Path) -> None:
    pinned, other = (make(tmp_path, "asterisk", days=(-9, -2)) for _ in range(2))
    registrar = await StreamRegistrar(pinned.server()).open()
    async with await Phone.start(tmp_path, "desk") as desk:
        wanted = account(registrar, fingerprint=pinned.fingerprint.upper())
        assert (await outcome(desk, wanted)).state is RegistrationState.REGISTERED
        known = len(registrar.requests)
        registrar.close()
        registrar.context = other.server()
        await registrar.open()
        await desk.wait_for(lambda: desk.registration.trouble is Trouble.CERTIFICATE or None, "the other one")
        certificate = desk.registration.certificate
        assert certificate is not None
        assert certificate.flaws[0] is CertificateFlaw.CHANGED
        assert certificate.fingerprint == other.fingerprint
        assert len(registrar.requests) == known
    registrar.close()


@pytest.mark.asyncio
async def test_what_keeps_an_account_from_registering_is_told(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    plain = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    port = plain.sockets[0].getsockname()[1]
    async with await Phone.start(tmp_path, "desk") as desk:
        for answer, trouble in (
            ((403, "Forbidden"), Trouble.SECRET),
            ((404, "Not Found"), Trouble.UNKNOWN_USER),
            ((503, "Service Unavailable"), Trouble.BUSY),
            ((420, "Bad Extension"), Trouble.REFUSED),
        ):
            registrar.answer = answer
            told = await outcome(desk, account(registrar, display_name=answer[1]))
            assert (told.state, told.trouble) == (RegistrationState.FAILED, trouble)
        by_tls = f"sip:localhost:{port};transport=tls"
        assert (await outcome(desk, account(registrar, registrar=by_tls))).trouble is Trouble.ENCRYPTION
        plain.close()
        by_tcp = f"sip:localhost:{port};transport=tcp"
        assert (await outcome(desk, account(registrar, registrar=by_tcp))).trouble is Trouble.UNREACHABLE
        registrar.close()
        assert (await outcome(desk, account(registrar))).trouble is Trouble.NO_ANSWER


@pytest.mark.asyncio
async def test_an_account_that_cannot_be_is_refused_with_a_sentence(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    async with await Phone.start(tmp_path, "desk") as desk:
        for more, code in (
            ({"registrar": "sip:[::1]:5060"}, "registrar.ipv6"),
            ({"registrar": "pbx"}, "registrar.invalid"),
            ({"registrar": "sip:nowhere.invalid"}, "registrar.unknown"),
            ({"registrar": "sip:no..where.invalid"}, "registrar.unknown"),
            ({"media_encryption": protocol.MediaEncryption.REQUIRED}, "encryption.without.tls"),
            ({"registrar": "sip:localhost;transport=tls", "fingerprint": "12:34"}, "fingerprint.invalid"),
            (
                {"registrar": "sip:localhost;transport=tls", "authorities": str(tmp_path / "none.pem")},
                "authorities.unreadable",
            ),
        ):
            assert (await desk.expect_refused(account(registrar, **more))).code == code
    registrar.close()


@pytest.mark.asyncio
async def test_a_name_of_its_own_for_the_digest_and_a_proxy_before_the_registrar(tmp_path: Path) -> None:
    proxy = await Registrar().open()
    async with await Phone.start(tmp_path, "desk") as desk:
        elsewhere = account(
            proxy,
            registrar="sip:pbx.invalid",
            proxy=proxy.uri,
            domain="pbx.invalid",
            auth_username="line-7",
            realm="pbx",
        )
        proxy.challenge = 'Digest realm="pbx", nonce="n", algorithm=MD5, qop="auth"'
        assert (await outcome(desk, elsewhere)).state is RegistrationState.REGISTERED
        first, second = proxy.registers()
        assert first.uri == "sip:pbx.invalid"
        assert first.header("expires") == "300"
        assert f"<{proxy.uri};lr>" in first.header("route")
        assert 'username="line-7"' in second.header("authorization")
        leg = await desk.dial("tel:+46812345")
        assert (await desk.wait_ended(leg)).status == 486
        assert proxy.requests[-1].uri == "sip:+46812345@pbx.invalid"
        known = len(proxy.registers())
        proxy.answer = (403, "Forbidden")
        desk.send(elsewhere)
        await desk.wait_registration(RegistrationState.FAILED)
        await asyncio.sleep(1.5)
        assert len(proxy.registers()) == known + 2  # without and with credentials, and no more
    proxy.close()


@pytest.mark.asyncio
async def test_voice_is_encrypted_as_the_account_wants_it(tmp_path: Path) -> None:
    authority = make(tmp_path, "Example CA", ca=True)
    registrar = await StreamRegistrar(make(tmp_path, "localhost", issuer=authority).server()).open()
    async with await Phone.start(tmp_path, "desk") as desk:
        for wanted, profile, crypto, to_plain in (
            (protocol.MediaEncryption.OFF, "RTP/AVP", False, 180),
            (protocol.MediaEncryption.OPTIONAL, "RTP/AVP", True, 180),
            (protocol.MediaEncryption.REQUIRED, "RTP/SAVP", True, 488),
        ):
            own = account(registrar, authorities=str(authority.file), media_encryption=wanted)
            assert (await outcome(desk, own)).state is RegistrationState.REGISTERED
            leg = await desk.dial("100")
            await desk.wait_ended(leg)
            offer = [each for each in registrar.requests if each.method == "INVITE"][-1].body.decode()
            assert f"{profile} " in offer
            assert ("a=crypto:" in offer) is crypto
            registrar.invite(f"plain-{wanted}")
            assert await registrar.response(f"plain-{wanted}", to_plain)
    registrar.close()


@pytest.mark.asyncio
async def test_offers_of_sound_name_the_address_that_a_stun_server_sees(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    stun = await StunServer().open()
    async with await Phone.start(tmp_path, "desk") as desk:
        await outcome(desk, account(registrar, stun_servers=[f"127.0.0.1:{stun.port}"]))
        began = time.monotonic()
        await desk.wait_ended(await desk.dial("100"))
        assert time.monotonic() - began < 1.0
        offer = next(each for each in registrar.requests if each.method == "INVITE").body.decode()
        assert f"c=IN IP4 {stun.SEEN}" in offer
        stun.close()
        await desk.wait_ended(await desk.dial("100"))
    registrar.close()

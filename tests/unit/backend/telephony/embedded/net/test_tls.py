"""SIP over TLS on real sockets: its handshake, its limits, and peers that misbehave."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
import uvloop

from backend.bootstrap.certificate import CertificatePair, make_certificate
from backend.telephony.embedded.net import tls
from backend.telephony.embedded.net.certificate_watch import CertificateWatch
from backend.telephony.embedded.net.endpoint import SipEndpoint, TlsAddress
from backend.telephony.embedded.net.limits import TransportLimits
from backend.telephony.embedded.net.tls import server_context
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.settings import AgentSettings, RateLimits

OPTIONS = (
    b"OPTIONS sip:example.org SIP/2.0\r\nVia: SIP/2.0/TLS 127.0.0.1:5061;branch=z9hG4bKo;rport\r\n"
    b"Max-Forwards: 70\r\nFrom: <sip:a@example.org>;tag=a\r\nTo: <sip:example.org>\r\nCall-ID: o\r\n"
    b"CSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
)
LOOPS = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> CertificatePair:
    folder = tmp_path_factory.mktemp("tls")
    pair = CertificatePair(folder / "certificate.pem", folder / "key.pem")
    make_certificate(pair, ["localhost"], [ipaddress.ip_address("127.0.0.1")])
    return pair


@pytest.fixture(params=LOOPS)
def loop_factory(request: pytest.FixtureRequest) -> Callable[[], asyncio.AbstractEventLoop]:
    return LOOPS[request.param]


@asynccontextmanager
async def served(
    pair: CertificatePair,
    limits: TransportLimits | None = None,
    context: ssl.SSLContext | None = None,
) -> AsyncIterator[tuple[str, int]]:
    agent = UserAgent(AgentSettings())
    address = TlsAddress("127.0.0.1", 0, context or server_context(pair.certificate, pair.key))
    endpoint = SipEndpoint(agent, lambda _: None, limits, address)
    await endpoint.start("127.0.0.1", 0)
    assert endpoint.tls_address is not None
    try:
        yield endpoint.tls_address
    finally:
        await endpoint.stop()


def client(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate))


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    writer.write(OPTIONS)
    async with asyncio.timeout(5):
        return await reader.readuntil(b"\r\n\r\n")


async def is_cut(reader: asyncio.StreamReader, seconds: float = 5.0) -> bool:
    try:
        async with asyncio.timeout(seconds):
            while await reader.read(4096):
                pass
    except ConnectionError:
        return True
    except TimeoutError:
        return False
    return True


def test_a_message_is_answered_over_its_connection(
    pair: CertificatePair, loop_factory: Callable[[], asyncio.AbstractEventLoop]
) -> None:
    async def main() -> None:
        async with served(pair) as address:
            reader, writer = await asyncio.open_connection(*address, ssl=client(pair.certificate))
            for _ in range(3):
                assert (await ask(reader, writer)).startswith(b"SIP/2.0 200 OK")
            writer.write(b"\r\n\r\n")
            async with asyncio.timeout(5):
                assert await reader.readexactly(2) == b"\r\n", "the pong"
            writer.close()

    with asyncio.Runner(loop_factory=loop_factory) as runner:
        runner.run(main())


def test_a_handshake_that_comes_byte_by_byte_succeeds(pair: CertificatePair) -> None:
    async def main() -> None:
        async with served(pair) as address:
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            session = client(pair.certificate).wrap_bio(incoming, outgoing, server_hostname="localhost")
            reader, writer = await asyncio.open_connection(*address)
            for _ in range(10):
                try:
                    session.do_handshake()
                    break
                except ssl.SSLWantReadError:
                    for number in outgoing.read():
                        writer.write(bytes([number]))
                        await writer.drain()
                    incoming.write(await reader.read(8192))
            session.write(OPTIONS)
            for number in outgoing.read():
                writer.write(bytes([number]))
                await writer.drain()
            said = b""
            async with asyncio.timeout(5):
                while b"200 OK" not in said:
                    incoming.write(await reader.read(8192))
                    try:
                        said += session.read(8192)
                    except ssl.SSLWantReadError:
                        continue
            writer.close()

    asyncio.run(main())


def test_plain_sip_on_the_port_of_tls_is_cut_off_and_never_read(pair: CertificatePair) -> None:
    async def main() -> None:
        async with served(pair) as address:
            reader, writer = await asyncio.open_connection(*address)
            writer.write(OPTIONS)
            async with asyncio.timeout(5):
                said = await reader.read()
            assert b"SIP/2.0" not in said
            writer.close()

    asyncio.run(main())


@pytest.mark.skipif(not ssl.HAS_TLSv1_1, reason="OpenSSL was built without TLS 1.1")
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")
def test_tls_1_1_is_refused_by_us_even_where_python_and_openssl_would_speak_it(
    pair: CertificatePair, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lax(protocol: int) -> ssl.SSLContext:
        context = ssl.SSLContext(protocol)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.set_ciphers("ALL:@SECLEVEL=0")
        return context

    old = lax(ssl.PROTOCOL_TLS_CLIENT)
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.load_verify_locations(pair.certificate)
    monkeypatch.setattr(tls, "ssl", SimpleNamespace(**{**vars(ssl), "SSLContext": lax}))

    async def main() -> None:
        ours = server_context(pair.certificate, pair.key)
        async with served(pair, context=ours) as address:
            with pytest.raises(ssl.SSLError, match="PROTOCOL_VERSION"):
                await asyncio.open_connection(*address, ssl=old)
        lowered = server_context(pair.certificate, pair.key)
        lowered.minimum_version = ssl.TLSVersion.TLSv1_1
        async with served(pair, context=lowered) as address:
            reader, writer = await asyncio.open_connection(*address, ssl=old)
            assert writer.get_extra_info("ssl_object").version() == "TLSv1.1"
            assert (await ask(reader, writer)).startswith(b"SIP/2.0 200 OK"), "only the minimum refuses it"
            writer.close()

    asyncio.run(main())


def test_a_handshake_that_is_not_finished_in_time_is_cut_off(pair: CertificatePair) -> None:
    async def main() -> None:
        limits = TransportLimits(handshake=0.2, first_message=60.0, sweep=0.05)
        async with served(pair, limits) as address:
            reader, writer = await asyncio.open_connection(*address)
            writer.write(b"\x16\x03\x01")
            assert await is_cut(reader)
            writer.close()

    asyncio.run(main())


def test_a_peer_that_says_nothing_after_its_handshake_is_cut_off(pair: CertificatePair) -> None:
    async def main() -> None:
        limits = TransportLimits(first_message=0.2, sweep=0.05)
        async with served(pair, limits) as address:
            reader, writer = await asyncio.open_connection(*address, ssl=client(pair.certificate))
            assert await is_cut(reader)
            writer.close()

    asyncio.run(main())


def test_connections_beyond_the_limit_and_too_many_handshakes_are_refused(pair: CertificatePair) -> None:
    async def connect(address: tuple[str, int]) -> bool:
        try:
            _, writer = await asyncio.open_connection(*address, ssl=client(pair.certificate))
        except OSError:
            return False
        writer.close()
        return True

    async def main() -> None:
        async with served(pair, TransportLimits(connections=2)) as address:
            plain = [await asyncio.open_connection(*address) for _ in range(2)]
            assert not await connect(address), "connections without a handshake count, too"
            for _, writer in plain:
                writer.close()
        scarce = RateLimits(rate=0.001, burst=3, loopback_factor=1.0)
        async with served(pair, TransportLimits(handshakes=scarce)) as address:
            assert [await connect(address) for _ in range(4)] == [True, True, True, False]

    asyncio.run(main())


def test_a_port_that_is_taken_leaves_nothing_open(pair: CertificatePair) -> None:
    async def main() -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            context = server_context(pair.certificate, pair.key)
            address = TlsAddress("127.0.0.1", taken.getsockname()[1], context)
            endpoint = SipEndpoint(UserAgent(AgentSettings()), lambda _: None, None, address)
            with pytest.raises(OSError):
                await endpoint.start("127.0.0.1", 0)

    asyncio.run(main())


def test_an_encrypted_key_is_refused_without_asking_for_its_password(
    pair: CertificatePair, tmp_path: Path
) -> None:
    from cryptography.hazmat.primitives import serialization

    key = serialization.load_pem_private_key(pair.key.read_bytes(), None)
    locked = tmp_path / "locked.pem"
    locked.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"secret"),
        )
    )
    with pytest.raises(OSError):
        server_context(pair.certificate, locked)


async def shown(address: tuple[str, int]) -> bytes:
    """Return the certificate that is served now."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    _, writer = await asyncio.open_connection(*address, ssl=context)
    certificate = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    assert isinstance(certificate, bytes)
    return certificate


@pytest.mark.asyncio
async def test_a_renewed_certificate_is_served_while_connections_go_on(tmp_path: Path) -> None:
    files = CertificatePair(tmp_path / "certificate.pem", tmp_path / "key.pem")
    addresses = [ipaddress.ip_address("127.0.0.1")]
    make_certificate(files, ["localhost"], addresses)
    watch = CertificateWatch(files.certificate, files.key)
    first = TlsAddress("127.0.0.1", 0, server_context(files.certificate, files.key))
    endpoint = SipEndpoint(UserAgent(AgentSettings()), lambda _: None, None, first)
    await endpoint.start("127.0.0.1", 0)
    address = endpoint.tls_address
    assert address is not None
    try:
        reader, writer = await asyncio.open_connection(*address, ssl=client(files.certificate))
        before = await shown(address)
        assert watch.renewed(0.0) is None

        key = files.key.read_bytes()
        make_certificate(files, ["localhost"], addresses)
        new_key = files.key.read_bytes()
        files.key.write_bytes(key)
        assert watch.renewed(10.0) is None, "half way through"
        assert await shown(address) == before
        files.key.write_bytes(new_key)
        context = watch.renewed(20.0)
        assert context is not None
        endpoint.renew_certificate(context)
        assert await shown(address) != before
        writer.write(OPTIONS)
        assert (await reader.readline()).startswith(b"SIP/2.0 200")
        writer.close()

        files.certificate.unlink()
        assert watch.renewed(30.0) is None
    finally:
        await endpoint.stop()

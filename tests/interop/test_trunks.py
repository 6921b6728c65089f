"""Two exchanges on this machine: one has trunks, the other is its provider, over real sockets."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from backend.bootstrap.certificate import CertificatePair, make_certificate
from backend.ports.telephony import (
    Answer,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelOffered,
    ChannelRinging,
    Dial,
    Diversion,
    HangUp,
    MediaEncryption,
    Originate,
    Party,
    Play,
    Progress,
    Ring,
    SetTrunks,
    Trunk,
    TrunkState,
    TrunkStateChanged,
    TrunkTransport,
)
from backend.telephony.embedded.options import TlsOptions
from tests.support.backend import Backend
from tests.support.exchange import REALM, Switchboard, in_this_process
from tests.support.raw_phone import RawPhone
from tests.support.rtp_phone import RtpPhone
from tests.support.sipp import free_udp_port, sipp
from tests.support.sipp_scenarios import Dialog, answer_a_call, expect_request, scenario
from tests.support.tones import write_tone

ACCOUNT = "46812345601"
ANNOUNCED_HZ = 1300
ORGANISATION = """
[organisation]
domain = "example.org"
name = "Example"
country = "SE"
main_number = "+46812345600"

[[users]]
id = "alice"
name = "Alice"
extension = "1001"
number = "+46812345601"
sip_password = "sip-1001"

[[trunks]]
id = "dead"
host = "127.0.0.1"
port = 9
options_s = 0
response_s = 1

[[trunks]]
id = "provider"
host = "127.0.0.1"
port = {port}
register = true
username = "46812345601"
password = "sip-46812345601"
domain = "example.org"
options_s = 0
"""


@asynccontextmanager
async def two_exchanges(folder: Path) -> AsyncIterator[tuple[Switchboard, Switchboard]]:
    for name in ("ours", "theirs"):
        (folder / name).mkdir()
    async with in_this_process(folder / "ours") as ours, in_this_process(folder / "theirs") as theirs:
        theirs.set_accounts(ACCOUNT)
        yield ours, theirs


def trunk_to(provider: Switchboard, transport: TrunkTransport = TrunkTransport.UDP) -> Trunk:
    host, port = provider.sip
    return Trunk(
        trunk_id="provider",
        host=host,
        port=port,
        transport=transport,
        domain=REALM,
        registers=True,
        username=ACCOUNT,
        password=f"sip-{ACCOUNT}",
        options_s=0,
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("transport", [TrunkTransport.UDP, TrunkTransport.TCP])
async def test_a_trunk_registers_and_carries_calls_both_ways(
    tmp_path: Path, transport: TrunkTransport
) -> None:
    async with two_exchanges(tmp_path) as (ours, theirs):
        ours.do(SetTrunks([trunk_to(theirs, transport)]))
        await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.UP)
        binding = await theirs.binding_of(ACCOUNT)

        ours.do(Dial("out", "provider", "+4687654321", Party("+46812345601", "Alice")))
        offered = await theirs.next(ChannelOffered)
        assert offered.called == "+4687654321" and offered.binding_id == binding
        theirs.do(Ring(offered.channel_id))
        await ours.next(ChannelRinging)
        theirs.do(Answer(offered.channel_id))
        await ours.next(ChannelAnswered)
        ours.do(HangUp("out"))
        await theirs.next(ChannelDestroyed)

        theirs.do(Originate("in", binding, Party("+46701740605", "Customer")))
        offered = await ours.next(ChannelOffered)
        assert (offered.trunk_id, offered.username) == ("provider", "")
        assert offered.caller == Party("+46701740605", "Customer")
        ours.do(Answer(offered.channel_id))
        await theirs.next(ChannelAnswered)
        theirs.do(HangUp("in"))
        assert (await ours.next(ChannelDestroyed, lambda e: e.channel_id == offered.channel_id)).cause is (
            Cause.NORMAL_CLEARING
        )
        await ours.settled()


@pytest.mark.asyncio
async def test_a_wrong_password_and_a_dead_provider_are_told(tmp_path: Path) -> None:
    async with two_exchanges(tmp_path) as (ours, theirs):
        wrong = msgspec.structs.replace(trunk_to(theirs), password="wrong")
        dead = msgspec.structs.replace(
            trunk_to(theirs), trunk_id="dead", port=9, registers=False, response_s=0.3
        )
        ours.do(SetTrunks([wrong, dead]))
        down = await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.DOWN)
        assert (down.trunk_id, down.reason[:3]) == ("provider", "401")
        nameless = msgspec.structs.replace(dead, trunk_id="nameless", host="no..name")
        ours.do(SetTrunks([wrong, dead, nameless]))
        down = await ours.next(TrunkStateChanged, lambda event: event.trunk_id == "nameless")
        assert down.state is TrunkState.DOWN
        ours.do(Dial("out", "dead", "112", Party("+46812345601", "")))
        gone = await ours.next(ChannelDestroyed)
        assert gone.cause in (Cause.NO_USER_RESPONSE, Cause.NETWORK_OUT_OF_ORDER)


async def phone_of(backend: Backend, extension: str) -> RawPhone:
    host, _, port = backend.sip.rpartition(":")
    phone = await RawPhone.open((host, int(port)), extension, f"sip-{extension}", REALM)
    assert (await phone.register()).status == 200
    return phone


async def is_refused(phone: RawPhone, number: str, status: int) -> bool:
    """Dial, and tell whether that is refused at once; a call that gets through is given up."""
    call = phone.dial(number)
    try:
        async with asyncio.timeout(1.5):
            while (response := await call.responses.get()).status < 200:
                pass
    except TimeoutError:
        await call.cancel()
        return False
    return response.status == status


@pytest.mark.asyncio
async def test_an_organisation_calls_and_is_called_by_its_provider(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    backend = Backend(tmp_path, demo=False)
    async with in_this_process(tmp_path / "theirs") as theirs:
        theirs.set_accounts(ACCOUNT)
        organisation = ORGANISATION.replace("{port}", str(theirs.sip[1]))
        await backend.configure(organisation)
        await backend.start()
        try:
            binding = await theirs.binding_of(ACCOUNT)
            alice = await phone_of(backend, "1001")

            rtp = RtpPhone()
            alice.rtp_port = rtp.address[1]
            out = alice.dial("087654321")
            offered = await theirs.next(ChannelOffered)
            assert offered.called == "+4687654321", "by the second trunk, as the first is dead"
            write_tone(tmp_path / "announcement.wav", ANNOUNCED_HZ, 30, rate=8000, channels=2)
            announcement = [f"file:{tmp_path / 'announcement.wav'}"]
            theirs.do(Progress(offered.channel_id), Play("p", offered.channel_id, announcement))
            assert (await out.status(183)).body
            await rtp.until_heard(ANNOUNCED_HZ)
            await backend.kill()
            await rtp.until_heard(ANNOUNCED_HZ)
            await backend.start()
            theirs.do(Answer(offered.channel_id))
            await out.answered()
            await rtp.until_heard(ANNOUNCED_HZ)
            await out.hang_up()
            await theirs.next(ChannelDestroyed)

            out = alice.dial("087654321")
            offered = await theirs.next(ChannelOffered)
            theirs.do(Progress(offered.channel_id), Play("q", offered.channel_id, announcement))
            await out.status(183)
            await rtp.until_heard(ANNOUNCED_HZ)
            theirs.do(HangUp(offered.channel_id, Cause.UNALLOCATED_NUMBER))
            await out.status(404)
            await theirs.next(ChannelDestroyed)
            rtp.close()

            theirs.do(Originate("in", binding, Party("+46701740605", "Customer")))
            rung = await asyncio.wait_for(alice.incoming.get(), 10)
            assert rung.invite is not None
            assert rung.invite.header("from").startswith('"Customer" <sip:+46701740605@')
            rung.answer()
            await theirs.next(ChannelAnswered)
            theirs.do(HangUp("in"))
            await asyncio.wait_for(rung.ended.wait(), 10)

            await backend.configure(organisation + "[routing.limits]\ncalls = 0\n")
            async with asyncio.timeout(20):
                while not await is_refused(alice, "087654321", 503):
                    await asyncio.sleep(0.2)
            alice.close()
            await backend.until_idle()
        finally:
            await backend.stop()
    assert not [each for each in tmp_path.rglob("*.log") if f"sip-{ACCOUNT}".encode() in each.read_bytes()]
    database = (backend.data / "deskline.sqlite3").read_bytes()
    assert b"provider" in database and f"sip-{ACCOUNT}".encode() not in database


@pytest.mark.asyncio
async def test_a_trunk_over_tls_checks_who_the_provider_is_and_encrypts_voice(tmp_path: Path) -> None:
    pair = CertificatePair(tmp_path / "certificate.pem", tmp_path / "key.pem")
    make_certificate(pair, ["localhost"], [ipaddress.ip_address("127.0.0.1")])
    server = TlsOptions("127.0.0.1", 0, pair.certificate, pair.key)
    for name in ("ours", "theirs"):
        (tmp_path / name).mkdir()
    async with (
        in_this_process(tmp_path / "ours") as ours,
        in_this_process(tmp_path / "theirs", tls=server) as theirs,
    ):
        theirs.set_accounts(ACCOUNT)
        trusting = msgspec.structs.replace(
            trunk_to(theirs, TrunkTransport.TLS),
            port=theirs.snapshot.tls_port,
            ca_file=str(pair.certificate),
            media_encryption=MediaEncryption.REQUIRED,
        )
        doubting = msgspec.structs.replace(trusting, trunk_id="doubting", ca_file="")
        ours.do(SetTrunks([trusting, doubting]))
        await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.UP)
        down = await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.DOWN)
        assert (down.trunk_id, down.reason) == ("doubting", "CERTIFICATE_VERIFY_FAILED")
        ours.do(Dial("out", "provider", "+4687654321", Party("+46812345601", "Alice")))
        offered = await theirs.next(ChannelOffered)
        theirs.do(Answer(offered.channel_id))
        await ours.next(ChannelAnswered)


@pytest.mark.asyncio
async def test_a_peer_is_known_by_its_address_and_says_who_calls_and_who_has_diverted(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    async with in_this_process(tmp_path / "ours") as ours:
        peer = await RawPhone.open(ours.sip, "them", "", "example.net")
        trunk = Trunk("peer", peer.host, peer.port, TrunkTransport.UDP, "example.net", options_s=0)
        ours.do(SetTrunks([trunk]))
        await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.UP)
        said = [
            ("p-asserted-identity", '"Customer" <sip:+46701740605@example.net>'),
            ("diversion", "<sip:+46812345602@example.net>;reason=no-answer"),
        ]
        hidden = peer.dial("+46812345600", headers=[*said, ("privacy", "id")])
        assert (await ours.next(ChannelOffered)).caller == Party("", "")
        await hidden.cancel()
        call = peer.dial("+46812345600", headers=said)
        offered = await ours.next(ChannelOffered)
        assert offered.caller == Party("+46701740605", "Customer")
        assert offered.diversions == [Diversion("+46812345602", "", "no-answer")]
        ours.do(Answer(offered.channel_id))
        await call.answered()
        ours.do(HangUp(offered.channel_id))
        await asyncio.wait_for(call.ended.wait(), 10)

        ours.do(Dial("out", "peer", "+4687654321", Party("+46812345601", "Alice"), anonymous=True))
        rung = await asyncio.wait_for(peer.incoming.get(), 10)
        assert rung.invite is not None
        assert rung.invite.header("from").startswith('"Anonymous" <sip:anonymous@anonymous.invalid>')
        assert rung.invite.header("privacy") == "id"
        rung.answer()
        await ours.next(ChannelAnswered, lambda event: event.channel_id == "out")
        await rung.hang_up()
        await ours.next(ChannelDestroyed, lambda event: event.channel_id == "out")
        peer.close()


@pytest.mark.asyncio
async def test_sipp_as_a_provider_is_called_and_calls(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    async with in_this_process(tmp_path / "ours") as ours:
        port, address = free_udp_port(), f"{ours.sip[0]}:{ours.sip[1]}"
        trunk = Trunk("sipp", "127.0.0.1", port, TrunkTransport.UDP, "example.net", options_s=0)
        ours.do(SetTrunks([trunk]))
        await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.UP)
        called = asyncio.create_task(
            sipp(scenario(answer_a_call()), address, ACCOUNT, tmp_path / "called", port=port)
        )
        ours.do(Dial("out", "sipp", "+4687654321", Party("+46812345601", "Alice")))
        await ours.next(ChannelAnswered)
        ours.do(HangUp("out"))
        await called

        steps = scenario(Dialog("+46812345600").call_unchallenged(), expect_request("BYE"))
        calling = asyncio.create_task(sipp(steps, address, ACCOUNT, tmp_path / "calling", port=port))
        offered = await ours.next(ChannelOffered)
        assert (offered.trunk_id, offered.called) == ("sipp", "+46812345600")
        assert offered.caller.number == ACCOUNT
        ours.do(Answer(offered.channel_id))
        await ours.next(ChannelAnswered, lambda event: event.channel_id == offered.channel_id)
        ours.do(HangUp(offered.channel_id))
        await calling
        await ours.settled()

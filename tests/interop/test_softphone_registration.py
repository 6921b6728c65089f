"""The softphone at a registrar: comes, stays, comes back; takes calls from nobody else."""

from __future__ import annotations

import asyncio
import itertools
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.softphone import protocol
from app.softphone.protocol import LegState, RegistrationState
from backend.ports.telephony import ChannelAnswered, HangUp, Originate, Party, StartEcho
from tests.support.exchange import in_this_process
from tests.support.phone import Phone
from tests.support.registrar import Registrar
from tests.support.tones import is_heard


@asynccontextmanager
async def _registered(folder: Path) -> AsyncIterator[tuple[Registrar, Phone]]:
    registrar = await Registrar().open()
    try:
        async with await Phone.start(folder, "bob") as bob:
            await bob.register(registrar.uri, "1002", "sip-1002", display_name='Bob "B" Smith')
            yield registrar, bob
    finally:
        registrar.close()


def _register(bob: Phone, registrar: Registrar) -> protocol.Register:
    return protocol.Register(
        registrar.uri, "example.org", "1002", "sip-1002", 'Bob "B" Smith', bob.instance_id
    )


@pytest.mark.asyncio
async def test_a_registration_names_user_program_and_installation(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        request = registrar.registers()[0]
        assert request.uri == registrar.uri
        assert request.header("user-agent").startswith("Deskline/")
        assert r'"Bob \"B\" Smith" <sip:1002@example.org>' in request.header("from")
        assert f'+sip.instance="<urn:uuid:{bob.instance_id}>"' in request.header("contact")
        assert "sip-1002" not in request.encode().decode()
        assert bob.registration.contact == request.target().partition(";")[0]


@pytest.mark.asyncio
async def test_a_phone_that_ends_unregisters_first(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, _):
        pass
    assert registrar.registers()[-1].header("expires") == "0"


@pytest.mark.asyncio
async def test_a_registration_is_refreshed_in_half_its_time(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    registrar.expires = 4
    async with await Phone.start(tmp_path, "bob") as bob:
        await bob.register(registrar.uri, "1002", "sip-1002")
        began = time.monotonic()
        await registrar.next_register()
        assert 1.5 < time.monotonic() - began < 2.5
    registrar.close()


@pytest.mark.asyncio
async def test_the_same_account_again_registers_at_once(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        bob.send(_register(bob, registrar))
        await registrar.next_register(timeout=0.5)
        assert bob.registration.state is RegistrationState.REGISTERED


@pytest.mark.asyncio
async def test_a_registrar_that_is_away_is_told_and_found_again_when_it_is_back(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        registrar.close()
        bob.send(_register(bob, registrar))
        await bob.wait_registration(RegistrationState.FAILED, timeout=6)
        assert bob.registration.reason == "The registrar does not answer."
        await registrar.open()
        await bob.wait_registered(timeout=5)


@pytest.mark.asyncio
async def test_a_command_finds_a_registrar_that_is_back_at_once(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        registrar.close()
        bob.send(_register(bob, registrar))
        await bob.wait_registration(RegistrationState.FAILED, timeout=6)
        await registrar.open()
        began = time.monotonic()
        bob.send(_register(bob, registrar))
        await bob.wait_registered()
        assert time.monotonic() - began < 0.5


@pytest.mark.asyncio
async def test_a_refusal_is_told_once_and_asked_again_after_growing_times(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    registrar.answer = (403, "Forbidden")
    async with await Phone.start(tmp_path, "bob") as bob:
        bob.send(_register(bob, registrar))
        await bob.wait_registration(RegistrationState.FAILED)
        times = [time.monotonic()]
        for _ in range(3):
            await registrar.next_register()
            times.append(time.monotonic())
        pauses = [later - sooner for sooner, later in itertools.pairwise(times)]
        assert pauses == pytest.approx([1.0, 2.0, 4.0], abs=0.4)
        told = [m for m in bob.messages if isinstance(m, protocol.RegistrationChanged)]
        assert [message.status for message in told] == [0, 403]
        registrar.answer = (200, "OK")
        await bob.wait_registered(timeout=10)
    registrar.close()


@pytest.mark.asyncio
async def test_the_registrar_can_have_a_call_answered_at_once(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        began = time.monotonic()
        registrar.invite("at-once", answer_at_once=True)
        assert await registrar.final_response("at-once") == 200
        assert time.monotonic() - began < 0.2
        assert bob.legs[await bob.next_incoming()].auto_answered


@pytest.mark.asyncio
async def test_a_call_that_a_restarted_registrar_knows_no_more_ends(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        registrar.invite("before", answer_at_once=True)
        leg = await bob.next_incoming()
        await bob.wait_up(leg)
        registrar.forgotten = ("INVITE", "UPDATE", "BYE")
        bob.send(_register(bob, registrar))
        await bob.wait_ended(leg, timeout=3)


@pytest.mark.asyncio
async def test_a_phone_registers_and_is_called_over_tcp_too(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board, await Phone.start(tmp_path, "bob") as bob:
        board.set_accounts("1002")
        await bob.register(f"{board.registrar};transport=tcp", "1002", "sip-1002")
        binding = await board.binding_of("1002")
        board.do(Originate("c1", binding, Party("1000", "Desk"), auto_answer=True), StartEcho("c1"))
        await board.next(ChannelAnswered)
        leg = await bob.next_incoming()
        await bob.wait_up(leg)
        await bob.say_tone(440)
        await asyncio.sleep(0.5)
        assert is_heard(await bob.listen(0.5), 440)
        board.do(HangUp("c1"))
        await bob.wait_ended(leg)


@pytest.mark.asyncio
async def test_a_call_without_that_wish_rings(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        registrar.invite("ringing")
        ringing = await bob.next_incoming()
        await bob.settle()
        leg = bob.legs[ringing]
        assert (leg.state, leg.auto_answered) == (LegState.INCOMING, False)
        assert '"Desk"' in leg.remote
        await bob.hang_up(ringing, status=480)
        assert await registrar.final_response("ringing") == 480


@pytest.mark.asyncio
async def test_a_call_from_anyone_but_the_registrar_is_forbidden(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        stranger = await Registrar().open()
        stranger.requests = registrar.requests
        stranger.invite("stranger", answer_at_once=True)
        assert await stranger.final_response("stranger") == 403
        await bob.settle()
        assert not bob.legs
        stranger.close()


@pytest.mark.asyncio
async def test_numbers_are_called_at_the_registrar_and_foreign_addresses_refused(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        for destination, user in (("1001", "1001"), ("*43", "*43"), ("sip:alice@example.org", "alice")):
            leg = await bob.dial(destination)
            assert (await bob.wait_ended(leg)).status == 486
            assert registrar.requests[-1].uri == f"sip:{user}@127.0.0.1:{registrar.port}"
        refused = await bob.expect_refused(protocol.Dial("sip:mallory@elsewhere.example"))
        assert refused.code == "destination.foreign"


@pytest.mark.asyncio
async def test_garbage_from_the_network_does_not_disturb_a_phone(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (registrar, bob):
        host, _, port = bob.registration.contact.partition("@")[2].rpartition(":")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
            for garbage in (
                b"\0" * 500,
                b"INVITE sip:x SIP/2.0\r\n\r\n",
                b"x" * 9000,
                b"SIP/2.0 200 OK\r\n\r\n",
            ):
                stranger.sendto(garbage, (host, int(port)))
        bob.send(_register(bob, registrar))
        await registrar.next_register(timeout=5)
        await bob.settle()


@pytest.mark.asyncio
async def test_no_secret_is_in_the_log(tmp_path: Path) -> None:
    async with _registered(tmp_path) as (_, bob):
        await bob.settle()
    logged = "".join(file.read_text(errors="replace") for file in tmp_path.glob("*.log"))
    assert "REGISTER sip:" in logged
    assert "sip-1002" not in logged


@pytest.mark.asyncio
async def test_a_phone_ends_cleanly_while_it_changes_its_account(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    desk = await Phone.start(tmp_path, "desk")
    await desk.register(registrar.uri, "200", "secret")
    registrar.silent = True
    desk.send(protocol.Register(registrar.uri, "localhost", "201", "secret", "Desk", ""))
    assert (await registrar.next_register()).header("expires") == "0"
    await desk.stop()
    registrar.close()


@pytest.mark.asyncio
async def test_a_phone_ends_cleanly_while_it_drops_an_account_with_a_call(tmp_path: Path) -> None:
    registrar = await Registrar().open()
    desk = await Phone.start(tmp_path, "desk")
    await desk.register(registrar.uri, "200", "secret")
    registrar.invite("to-the-end", answer_at_once=True)
    await desk.wait_up(await desk.next_incoming())
    registrar.silent = True
    desk.send(protocol.Unregister())
    await registrar.request("BYE")
    await desk.stop()
    registrar.close()


@pytest.mark.asyncio
async def test_a_phone_ends_cleanly_whose_captured_file_is_gone(tmp_path: Path) -> None:
    desk = await Phone.start(tmp_path, "desk")
    heard = tmp_path / "heard.wav"
    desk.send(protocol.SetCapture(str(heard)))
    await desk.settle()
    heard.unlink()
    await desk.stop()

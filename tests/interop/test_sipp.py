"""SIPp, message by message as the RFC has it, on the real exchange: over UDP and TCP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import Backend, running_backend
from tests.support.phone import Phone
from tests.support.sipp import free_udp_port, sipp
from tests.support.sipp_scenarios import (
    Dialog,
    answer_a_call,
    digit,
    expect,
    expect_request,
    pause,
    register,
    scenario,
    sdp,
)


@pytest_asyncio.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    async with running_backend(tmp_path) as running:
        yield running
        await running.until_idle()


@pytest.mark.asyncio
@pytest.mark.parametrize("tcp", [False, True], ids=["udp", "tcp"])
async def test_sipp_registers_with_a_digest(backend: Backend, tmp_path: Path, tcp: bool) -> None:
    await sipp(scenario(register()), backend.sip, "1004", tmp_path, port=free_udp_port(), tcp=tcp)


@pytest.mark.asyncio
@pytest.mark.parametrize("tcp", [False, True], ids=["udp", "tcp"])
async def test_sipp_calls_holds_and_sends_a_digit(backend: Backend, tmp_path: Path, tcp: bool) -> None:
    call = Dialog("*43")
    steps = scenario(
        call.call(),
        pause(200),
        call.offer(sdp(2, "sendonly"), containing="a=recvonly"),
        pause(200),
        call.offer(sdp(3, "inactive"), containing="a=inactive"),
        call.offer(sdp(4), containing="a=sendrecv"),
        call.request("INFO", digit("5")),
        expect(200),
        call.hang_up(),
    )
    await sipp(steps, backend.sip, "1004", tmp_path, port=free_udp_port(), tcp=tcp)


@pytest.mark.asyncio
async def test_a_phone_calls_sipp(backend: Backend, tmp_path: Path) -> None:
    port = free_udp_port()
    await sipp(scenario(register()), backend.sip, "1005", tmp_path, port=port)
    async with await Phone.start(tmp_path, "bob") as bob:
        await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
        answering = asyncio.create_task(
            sipp(scenario(answer_a_call()), backend.sip, "1005", tmp_path, port=port)
        )
        await asyncio.sleep(0.5)
        leg = await bob.dial("1005")
        await bob.wait_up(leg)
        await bob.hang_up(leg)
        await answering


@pytest.mark.asyncio
async def test_sipp_transfers_blindly_by_refer(backend: Backend, tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "bob") as bob:
        await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
        call = Dialog("1002")
        steps = scenario(
            call.call(),
            pause(300),
            call.request("REFER", extra="Refer-To: <sip:*43@example.org>"),
            expect(202),
            expect_request("NOTIFY"),
            expect_request("NOTIFY"),
            expect_request("BYE"),
        )
        port = free_udp_port()
        calling = asyncio.create_task(sipp(steps, backend.sip, "1004", tmp_path, port=port))
        leg = await bob.next_incoming()
        await bob.answer(leg)
        await calling
        await bob.settle()
        assert bob.legs[leg].state == "UP", "the transferred call goes on"
        await bob.hang_up(leg)


@pytest.mark.asyncio
async def test_a_call_with_a_wrong_password_is_refused(backend: Backend, tmp_path: Path) -> None:
    steps = scenario(Dialog("*43").request("INVITE", sdp()), expect(401))
    await sipp(steps, backend.sip, "1004", tmp_path, port=free_udp_port(), password="guess")
    assert (await backend.statistics()).legs == 0

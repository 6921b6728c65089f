"""What is left when processes die: calls, log entries, recordings, registrations.

Carol calls, since calls of Bob are recorded on demand from their beginning.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import sys
from pathlib import Path

import psutil
import pytest

from backend.contract.wire import Endpoint
from tests.support.backend import ApiUser, Backend, api_user, running_backend
from tests.support.listening import ALICE, CAROL, hears, hears_music
from tests.support.phone import Phone
from tests.support.raw_phone import RawCall, RawPhone
from tests.support.tones import is_heard, read_wav


async def registered(backend: Backend, folder: Path, name: str, extension: str, voice: int) -> Phone:
    phone = await Phone.start(folder, name)
    await phone.register(f"sip:{backend.sip}", extension, f"sip-{extension}")
    await phone.say_tone(voice)
    return phone


async def logged(user: ApiUser, *kinds: str) -> None:
    """Wait until the communication log has items of these kinds and no others."""
    found: set[str] = set()
    async with asyncio.timeout(5):
        while found != set(kinds):
            await asyncio.sleep(0.05)
            log = await user.ask("GET", "/api/communicationlog/{user}")
            found = {item[".CallDTO"]["itemType"] for item in log["historyItems"]}


async def shows(lamp: RawCall, *states: str) -> None:
    """Wait until a lamp is told of calls in these states, by documents with growing versions."""
    version, told = -1, [""]
    async with asyncio.timeout(10):
        while told != list(states):
            document = (await lamp.next_request("NOTIFY")).body.decode()
            [now] = re.findall(r' version="(\d+)"', document)
            assert int(now) > version
            version, told = int(now), re.findall("<state>(.*)</state>", document)


@pytest.mark.asyncio
async def test_calls_go_on_while_the_backend_is_killed_and_are_there_again(tmp_path: Path) -> None:
    async with (
        running_backend(tmp_path) as backend,
        await registered(backend, tmp_path, "alice", "1001", ALICE) as alice,
        await registered(backend, tmp_path, "carol", "1003", CAROL) as carol,
    ):
        leg = await carol.dial("1001")
        await alice.answer(await alice.next_incoming())
        await carol.wait_up(leg)
        async with api_user(backend, "alice") as user:
            (before,) = await user.until_calls("ACTIVE")
        await backend.kill()
        await hears(carol, ALICE)
        await backend.start()
        async with api_user(backend, "alice") as user:
            (after,) = await user.until_calls("ACTIVE")
            assert (after["callId"], after["stateToken"]) == (before["callId"], before["stateToken"])
            await user.ask("PUT", "/api/callcontrol/{user}/" + after["callId"] + "/hold", {})
            await hears_music(carol)
        await carol.hang_up(leg)
        await backend.until_idle()


@pytest.mark.asyncio
async def test_a_call_that_ends_while_the_backend_is_away_is_logged(tmp_path: Path) -> None:
    async with (
        running_backend(tmp_path) as backend,
        await registered(backend, tmp_path, "alice", "1001", ALICE) as alice,
        await registered(backend, tmp_path, "carol", "1003", CAROL) as carol,
    ):
        leg = await carol.dial("1001")
        await alice.answer(await alice.next_incoming())
        await carol.wait_up(leg)
        async with api_user(backend, "alice") as user:
            (call,) = await user.until_calls("ACTIVE")
            await user.ask("PUT", "/api/callrecording/{user}/" + call["callId"] + "/start", {})
        await asyncio.sleep(1)
        await backend.kill()
        await carol.hang_up(leg)
        await backend.start()
        async with api_user(backend, "alice") as user:
            await user.until_calls()
            await logged(user, "INCOMING_CALL", "RECORDING")
        await backend.until_idle()


@pytest.mark.asyncio
async def test_an_unfinished_recording_of_a_killed_exchange_can_be_played(tmp_path: Path) -> None:
    async with (
        running_backend(tmp_path) as backend,
        await registered(backend, tmp_path, "alice", "1001", ALICE) as alice,
        await registered(backend, tmp_path, "carol", "1003", CAROL) as carol,
    ):
        leg = await carol.dial("1001")
        await alice.answer(await alice.next_incoming())
        await carol.wait_up(leg)
        async with api_user(backend, "alice") as user:
            (call,) = await user.until_calls("ACTIVE")
            await user.ask("PUT", "/api/callrecording/{user}/" + call["callId"] + "/start", {})
            await asyncio.sleep(2.5)
            endpoint = Endpoint.read(backend.data / "exchange.json")
            assert endpoint is not None
            os.kill(endpoint.pid, signal.SIGKILL)
            await user.until_calls()
        (file,) = (backend.data / "recordings").glob("*.wav")
        samples, rate = read_wav(file)
        assert len(samples) > rate
        assert is_heard(samples[:, 1], CAROL, rate)
        await alice.wait_registered(timeout=20)
        with contextlib.suppress(AssertionError):
            await carol.hang_up(leg)


@pytest.mark.asyncio
@pytest.mark.parametrize("with_backend", [False, True])
async def test_phones_can_be_called_after_a_kill_without_registering_again(
    tmp_path: Path, with_backend: bool
) -> None:
    async with running_backend(tmp_path) as backend:
        host, _, port = backend.sip.rpartition(":")
        carol, dave = [
            await RawPhone.open((host, int(port)), number, f"sip-{number}", "example.org")
            for number in ("1003", "1004")
        ]
        for phone in (carol, dave):
            assert (await phone.register()).status == 200
        lamp = await carol.watch("1004")
        async with api_user(backend, "dave") as user:
            await user.device()
            call = carol.dial("1004")
            (await dave.incoming.get()).answer()
            await call.answered()
            await user.until_calls("ACTIVE")
            await shows(lamp, "confirmed")
            before = Endpoint.read(backend.data / "exchange.json")
            assert before is not None
            if with_backend:
                await backend.kill()
            os.kill(before.pid, signal.SIGKILL)
            if with_backend:
                await backend.start()
            else:
                await user.until_calls()
                await logged(user, "INCOMING_CALL")
        await shows(lamp)
        async with api_user(backend, "dave") as user:
            await user.device()
            call = carol.dial("1004")
            async with asyncio.timeout(10):
                (await dave.incoming.get()).answer()
            await call.answered()
            await shows(lamp, "confirmed")
            await call.hang_up()
            await user.until_calls()
        await backend.until_idle()
        for phone in (carol, dave):
            phone.close()


@pytest.mark.asyncio
async def test_after_a_terminate_no_child_is_left(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend:
        children = psutil.Process(backend.pid).children(recursive=True)
        assert children
        await backend.stop()
        async with asyncio.timeout(3):
            while any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children):
                await asyncio.sleep(0.05)


@pytest.mark.asyncio
async def test_a_softphone_that_is_started_again_is_not_left_in_a_silent_call(tmp_path: Path) -> None:
    async with (
        running_backend(tmp_path) as backend,
        await registered(backend, tmp_path, "carol", "1003", CAROL) as carol,
    ):
        alice = await registered(backend, tmp_path, "alice", "1001", ALICE)
        leg = await carol.dial("1001")
        await alice.answer(await alice.next_incoming())
        await carol.wait_up(leg)
        os.kill(alice.pid, signal.SIGKILL)
        async with await Phone.start(tmp_path, "alice") as again:
            again.instance_id = alice.instance_id
            await again.register(f"sip:{backend.sip}", "1001", "sip-1001")
            await carol.wait_ended(leg)
            with contextlib.suppress(AssertionError):
                await alice.stop()
        await backend.until_idle()


@pytest.mark.asyncio
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process")
async def test_an_exchange_that_hangs_is_replaced(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend:
        file = backend.data / "exchange.json"
        before = Endpoint.read(file)
        assert before is not None
        os.kill(before.pid, signal.SIGSTOP)
        async with asyncio.timeout(40):
            while Endpoint.read(file) in (None, before):
                await asyncio.sleep(0.05)
        assert not psutil.pid_exists(before.pid)
        await backend.until_idle()

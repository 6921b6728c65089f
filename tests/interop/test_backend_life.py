"""The real backend process: how it starts, what it refuses, how it ends, and what outlives a kill."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
import wave
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.support.backend import DOMAIN, ROOT, ApiUser, Backend, api_user, running_backend
from tests.support.raw_phone import RawCall, RawPhone

TIMEOUT_S = 60


@contextlib.asynccontextmanager
async def phones_of(backend: Backend, *extensions: str) -> AsyncIterator[list[RawPhone]]:
    """Registered phones, made of text."""
    host, _, port = backend.sip.rpartition(":")
    phones = []
    try:
        for extension in extensions:
            phone = await RawPhone.open((host, int(port)), extension, f"sip-{extension}", DOMAIN)
            phones.append(phone)
            assert (await phone.register()).status == 200
        yield phones
    finally:
        for phone in phones:
            phone.close()


async def talk(caller: RawPhone, called: RawPhone) -> RawCall:
    """One phone calls the other, which answers; returns the caller's side."""
    call = caller.dial(called.username)
    other = await called.incoming.get()
    other.ring()
    other.answer()
    await call.answered()
    return call


async def log_of(user: ApiUser) -> list[dict[str, Any]]:
    page = await user.ask("GET", "/api/communicationlog/{user}")
    return [item[".CallDTO"] for item in page["historyItems"]]


def exchanges_of(backend: Backend) -> list[psutil.Process]:
    """The exchange processes that work in the backend's data directory."""
    return [each for each in psutil.process_iter(["cmdline"]) if _is_exchange(each, backend.data)]


def _is_exchange(process: psutil.Process, data: Path) -> bool:
    command = process.info["cmdline"] or []
    return "backend.telephony.embedded" in command and any(str(data) in part for part in command)


def refused(*arguments: str) -> str:
    """Run a backend that must not start; returns its sentence."""
    ended = subprocess.run(
        [sys.executable, "-m", "backend", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert ended.returncode == 2, ended.stderr
    [sentence] = [line for line in ended.stderr.splitlines() if line.startswith("deskline: ")]
    assert "Traceback" not in ended.stderr
    return sentence


@pytest.mark.asyncio
async def test_an_orderly_end_ends_calls_logs_them_and_leaves_nothing(tmp_path: Path) -> None:
    async with asyncio.timeout(TIMEOUT_S), running_backend(tmp_path) as backend:
        async with phones_of(backend, "1002", "1003") as (bob, carol):
            call = await talk(bob, carol)
            begun = asyncio.get_running_loop().time()
            stopped = asyncio.create_task(backend.stop())
            assert (await call.requests.get()).method == "BYE"
            await stopped
            assert asyncio.get_running_loop().time() - begun < 5
        assert exchanges_of(backend) == []
        assert not (tmp_path / "ready.json").exists()
        await backend.start()
        async with api_user(backend, "bob") as user:
            [item] = await log_of(user)
            assert item["itemType"] == "OUTGOING_CALL"
            assert item["remoteParty"] == {"number": "+4627741003", "displayName": "Carol Carlsson"}


@pytest.mark.asyncio
async def test_a_call_outlives_the_backend_and_is_logged_by_the_next_one(tmp_path: Path) -> None:
    async with (
        asyncio.timeout(TIMEOUT_S),
        running_backend(tmp_path) as backend,
        phones_of(backend, "1002", "1003") as (bob, carol),
    ):
        call = await talk(bob, carol)
        async with api_user(backend, "bob") as user:
            [before] = await user.until_calls("ACTIVE")
        await backend.kill()
        await backend.start()
        async with api_user(backend, "bob") as user:
            [after] = await user.until_calls("ACTIVE")
            assert after["callId"] == before["callId"]
            held = await user.ask("PUT", f"/api/callcontrol/{{user}}/{after['callId']}/hold", {})
            assert held["status"] == "HELD"
            assert len(await user.ask("GET", "/api/userdevices/{user}/active")) == 1
            await call.hang_up()
            await user.until_calls()
            async with asyncio.timeout(5):
                while not (items := await log_of(user)):
                    await asyncio.sleep(0.02)
            assert [item["itemType"] for item in items] == ["OUTGOING_CALL"]
        await backend.until_idle()


@pytest.mark.asyncio
async def test_nothing_that_ended_before_a_kill_or_during_it_is_lost(tmp_path: Path) -> None:
    async with (
        asyncio.timeout(TIMEOUT_S),
        running_backend(tmp_path) as backend,
        phones_of(backend, "1002", "1003") as (bob, carol),
    ):
        first, second = await talk(bob, carol), await talk(carol, bob)
        await first.hang_up()
        await backend.kill()
        await second.hang_up()
        await backend.start()
        async with api_user(backend, "carol") as user:
            async with asyncio.timeout(10):
                while len(items := await log_of(user)) < 2:
                    await asyncio.sleep(0.05)
        assert sorted(item["itemType"] for item in items) == ["INCOMING_CALL", "OUTGOING_CALL"]


@pytest.mark.asyncio
async def test_an_unfinished_recording_is_a_playable_file(tmp_path: Path) -> None:
    async with (
        asyncio.timeout(TIMEOUT_S),
        running_backend(tmp_path) as backend,
        phones_of(backend, "1001", "1003") as (alice, carol),
        api_user(backend, "alice") as user,
    ):
        await talk(alice, carol)
        [call] = await user.until_calls("ACTIVE")
        await user.ask("PUT", f"/api/callrecording/{{user}}/{call['callId']}/start", {})
        await asyncio.sleep(2.0)  # what is said is on disk within a second
        [exchange] = exchanges_of(backend)
        exchange.kill()
        await backend.kill()
        [file] = (backend.data / "recordings").glob("*.wav")
        with wave.open(str(file)) as recording:
            assert recording.getnframes() > 0
            assert recording.getnchannels() == 2
        await backend.start()


@pytest.mark.asyncio
@pytest.mark.parametrize("with_exchange", [False, True])
async def test_a_note_that_was_taken_outlives_a_kill_right_after_it(
    tmp_path: Path, with_exchange: bool
) -> None:
    async with (
        asyncio.timeout(TIMEOUT_S),
        running_backend(tmp_path) as backend,
        phones_of(backend, "1002", "1003") as (bob, carol),
    ):
        call = await talk(bob, carol)
        async with api_user(backend, "carol") as user:
            [state] = await user.until_calls("ACTIVE")
            exchanges = exchanges_of(backend)
            await user.ask("PUT", f"/api/callnotes/{{user}}/{state['callId']}", {"note": "Room 12"})
            psutil.Process(backend.pid).kill()
            for exchange in exchanges if with_exchange else ():
                exchange.kill()
        await backend.kill()
        await backend.start()
        async with api_user(backend, "carol") as user:
            if not with_exchange:
                assert (await user.ask("GET", f"/api/callnotes/{{user}}/{state['callId']}"))[
                    "note"
                ] == "Room 12"
                await call.hang_up()
            async with asyncio.timeout(10):
                while not (items := await log_of(user)):
                    await asyncio.sleep(0.05)
        assert [item["note"] for item in items] == ["Room 12"]


@pytest.mark.asyncio
async def test_a_second_backend_on_the_same_data_is_refused(tmp_path: Path) -> None:
    async with asyncio.timeout(TIMEOUT_S), running_backend(tmp_path) as backend:
        arguments = ("--data-dir", str(backend.data), "--http", "127.0.0.1:0", "--sip", "127.0.0.1:0")
        sentence = await asyncio.to_thread(refused, *arguments)
        assert sentence == f"deskline: Another backend uses {backend.data} already."
        assert len(exchanges_of(backend)) == 1


@pytest.mark.parametrize(
    ("option", "other", "kind"),
    [
        ("--http", "--sip", socket.SOCK_STREAM),
        ("--sip", "--http", socket.SOCK_DGRAM),
        ("--sip", "--http", socket.SOCK_STREAM),
    ],
)
def test_a_port_that_is_taken_is_named(
    tmp_path: Path, option: str, other: str, kind: socket.SocketKind
) -> None:
    with socket.socket(socket.AF_INET, kind) as taken:
        taken.bind(("127.0.0.1", 0))
        if kind == socket.SOCK_STREAM:
            taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        sentence = refused("--demo", "--data-dir", str(tmp_path), option, address, other, "127.0.0.1:0")
    assert sentence == f"deskline: {option} {address}: the port is in use by another program."


def test_without_an_organisation_there_is_nothing_to_serve(tmp_path: Path) -> None:
    sentence = refused("--data-dir", str(tmp_path), "--http", "127.0.0.1:0", "--sip", "127.0.0.1:0")
    assert "--demo" in sentence and "configure FILE" in sentence and len(sentence) < 200


@pytest.mark.asyncio
async def test_the_demo_organisation_is_never_opened_to_others(tmp_path: Path) -> None:
    for option in ("--http", "--sip"):
        sentence = await asyncio.to_thread(
            refused, "--demo", "--data-dir", str(tmp_path), option, "0.0.0.0:0"
        )
        assert f"{option} 0.0.0.0:0" in sentence
    async with running_backend(tmp_path) as backend:
        data = str(backend.data)
    stored = await asyncio.to_thread(
        refused, "--data-dir", data, "--http", "0.0.0.0:0", "--sip", "127.0.0.1:0"
    )
    assert "passwords that everybody knows" in stored
    assert exchanges_of(backend) == []


@pytest.mark.asyncio
async def test_the_lifeline_ends_it_in_order_and_its_parents_death_at_once(tmp_path: Path) -> None:
    backend = Backend(tmp_path)
    for stop_asked in (True, False):
        ready = tmp_path / "lifeline.json"
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "backend", "--demo", "--lifeline", "--data-dir", str(backend.data)),
            *("--http", "127.0.0.1:0", "--sip", "127.0.0.1:0", "--ready-file", str(ready)),
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert process.stdin is not None
        async with asyncio.timeout(TIMEOUT_S):
            while not ready.exists():
                await asyncio.sleep(0.02)
        backend.sip = json.loads(ready.read_text())["sip"]
        if stop_asked:
            process.stdin.write(b"stop\n")
        else:
            process.stdin.close()
        async with asyncio.timeout(5):
            assert await process.wait() == 0
        process.stdin.close()
        assert len(exchanges_of(backend)) == (0 if stop_asked else 1)
    await backend.end_exchange()


@pytest.mark.asyncio
async def test_secrets_are_in_no_log(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend, api_user(backend, "alice") as user:
        token = user.client.headers["Authorization"].removeprefix("Bearer ")
        await user.ask("GET", "/api/callstate/{user}")
    logs = b"".join(path.read_bytes() for path in tmp_path.rglob("*.log"))
    assert b"ready" in logs
    for secret in (token, "demo-alice", "sip-1001"):
        assert secret.encode() not in logs


@pytest.mark.asyncio
async def test_what_is_kept_is_readable_by_its_user_alone(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend:
        modes = {path.name: path.stat().st_mode & 0o077 for path in [backend.data, *backend.data.iterdir()]}
    assert not any(modes.values()), modes


def test_a_ready_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    arguments = [
        "--demo",
        "--http",
        "127.0.0.1:0",
        "--sip",
        "127.0.0.1:0",
        "--data-dir",
        str(tmp_path / "data"),
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "backend", *arguments, "--ready-file", str(tmp_path / "none" / "ready.json")],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    while "the ready file cannot be written" not in process.stderr.readline():
        assert process.poll() is None
    process.terminate()
    process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 0

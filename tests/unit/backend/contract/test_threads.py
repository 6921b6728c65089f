"""A name server that does not answer holds up nobody's end."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys

import pytest

from app.bootstrap.spawning import ROOT
from backend.contract.threads import in_own_thread, look_up

ENDS_WHILE_LOOKING_UP = """
import asyncio, socket, sys, threading
asked = threading.Event()

def hangs(*_, **__):
    asked.set()
    threading.Event().wait()

socket.getaddrinfo = hangs

async def main():
    looking = asyncio.create_task({looks_up})
    while not asked.is_set():
        await asyncio.sleep(0.01)
    looking.cancel()
    await asyncio.wait([looking])

{imports}
with asyncio.Runner(loop_factory={loop}) as runner:
    runner.run(main())
"""
PROVIDER = (
    "from backend.telephony.embedded.net.provider_names import find_places, FlowWish; import uvloop",
    "find_places(FlowWish('trunk', 'provider.example', 5060, 'udp', ''))",
    "uvloop.Loop",
)
WEBHOOK = (
    "from backend.api.webhooks.sender import HttpSender; from backend.api.webhooks.targets import *;"
    "import uvloop",
    "HttpSender(Targets(Allowed(), list)).post(parse_target('http://a.example'), True, {}, b'')",
    "uvloop.Loop",
)
REGISTRAR = (
    "from app.softphone.sip.way import plan; from app.softphone.protocol import Register",
    "plan(Register('sip:a.example', 'a.example', '1001', '', '', ''))",
    "None",
)


@pytest.mark.parametrize("who", [PROVIDER, WEBHOOK, REGISTRAR], ids=["provider", "webhook", "registrar"])
def test_a_process_ends_while_it_looks_up_a_name(who: tuple[str, str, str]) -> None:
    imports, looks_up, loop = who
    code = ENDS_WHILE_LOOKING_UP.format(imports=imports, looks_up=looks_up, loop=loop)
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=20, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.asyncio
async def test_what_the_thread_returns_or_raises_comes_back() -> None:
    assert await in_own_thread(lambda: 7, "seven") == 7
    with pytest.raises(ZeroDivisionError):
        await in_own_thread(lambda: 1 // 0, "nothing")


@pytest.mark.asyncio
async def test_names_are_looked_up() -> None:
    assert await look_up("127.0.0.1", 5060, socket.SOCK_DGRAM) == [(socket.AF_INET, "127.0.0.1")]
    with pytest.raises(UnicodeError):
        await look_up("a" * 64 + ".example", 5060, socket.SOCK_DGRAM)


def test_a_loop_that_is_gone_is_told_nothing() -> None:
    async def leave() -> None:
        work = asyncio.create_task(in_own_thread(lambda: 7, "late"))
        await asyncio.sleep(0)
        work.cancel()

    asyncio.run(leave())

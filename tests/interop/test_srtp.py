"""Encrypted voice with real phones: pjsua2, which has libsrtp, and baresip, which has an SRTP of its own."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.backend import running_backend
from tests.support.baresip import baresip
from tests.support.phone import Phone
from tests.support.tls_office import TlsOffice
from tests.support.tones import is_heard, read_wav

BOB, CAROL, DAVE = 1017, 1438, 2011


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[TlsOffice]:
    async with running_backend(tmp_path, "--sip-tls", "127.0.0.1:0", "--make-certificate") as backend:
        yield TlsOffice(backend, tmp_path)
        await backend.until_idle()


def keys_in(folder: Path) -> set[str]:
    """Return all keys that the phones have logged, which write down what they send and receive."""
    logs = [each.read_text(errors="replace") for each in folder.glob("*-pjsua.log")]
    return {key for log in logs for key in re.findall(r"inline:([A-Za-z0-9+/]{40})", log)}


@pytest.mark.asyncio
@pytest.mark.parametrize("srtp", ["required", "optional,AES_CM_128_HMAC_SHA1_32"])
async def test_a_phone_with_srtp_talks_to_one_without(office: TlsOffice, tmp_path: Path, srtp: str) -> None:
    async with office.phone("1003", CAROL, srtp=srtp) as carol, await Phone.start(tmp_path, "bob") as bob:
        await carol.registered()
        await bob.register(f"sip:{office.backend.sip}", "1002", "sip-1002")
        await bob.say_tone(BOB)
        await carol.do("dial", to="sip:1002@example.org")
        leg = await bob.next_incoming()
        await bob.answer(leg)
        assert (await carol.up())["srtp"]
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await carol.do("hold")
        await carol.wait("held")
        await carol.do("resume")
        assert (await carol.up())["srtp"]
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await bob.hang_up(leg)
        await carol.over()
        leg = await bob.dial("1003")
        await carol.wait("incoming")
        await carol.do("be heard early")
        assert (await carol.up())["srtp"]
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL), "before the answer"
        await carol.do("answer")
        await bob.wait_up(leg)
        await asyncio.sleep(0.4)
        assert is_heard(await bob.listen(0.6), CAROL)
        await carol.do("hang up")
        await bob.wait_ended(leg)
        assert is_heard(await carol.close(), BOB)
    keys = keys_in(tmp_path)
    assert len(keys) >= 4
    ours = [
        office.backend.data / "exchange.log",
        *office.backend.data.glob("*.log"),
        tmp_path / "backend.log",
    ]
    assert not [key for key in keys for log in ours if key in log.read_text(errors="replace")]


@pytest.mark.asyncio
@pytest.mark.parametrize("encryption", ["srtp", "srtp-mand"])
async def test_baresip_and_pjsua_talk_with_srtp_on_both_sides(
    office: TlsOffice, tmp_path: Path, encryption: str
) -> None:
    async with (
        baresip(
            tmp_path / "baresip",
            f"127.0.0.1:{office.port}",
            "1004",
            "sip-1004",
            tone=DAVE,
            settings=f"sip_cafile {office.certificate}\nmodule srtp.so\n",
            parameters=f";transport=tls;mediaenc={encryption}",
        ) as dave,
        office.phone("1003", CAROL, srtp="required") as carol,
    ):
        await carol.registered()
        await carol.do("dial", to="sip:1004@example.org")
        await dave.wait_for("CALL_INCOMING")
        await dave.command("accept")
        assert (await carol.up())["srtp"]
        await dave.wait_for("CALL_ESTABLISHED")
        await asyncio.sleep(1)
        await carol.do("hang up")
        await dave.wait_for("CALL_CLOSED")
        samples, rate = read_wav(dave.heard()[0])
        assert is_heard(samples, CAROL, rate)
        await dave.command("dial", "1003")
        await carol.wait("incoming")
        await carol.do("answer")
        assert (await carol.up())["srtp"]
        await asyncio.sleep(1)
        await carol.do("hang up")
        await carol.over()
        assert is_heard(await carol.close(), DAVE)


@pytest.mark.asyncio
async def test_the_softphone_of_this_machine_calls_where_voice_on_the_network_must_be_encrypted(
    tmp_path: Path,
) -> None:
    async with (
        running_backend(tmp_path, "--media-encryption", "required") as backend,
        await Phone.start(tmp_path, "bob") as bob,
        await Phone.start(tmp_path, "carol") as carol,
    ):
        await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
        await carol.register(f"sip:{backend.sip}", "1003", "sip-1003")
        leg = await bob.dial("1003")
        await carol.answer(await carol.next_incoming())
        await bob.wait_up(leg)
        await bob.hang_up(leg)
        await backend.until_idle()

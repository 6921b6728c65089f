"""A message left and heard with real phones on a real backend, and the lamp that tells of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.support.backend import DOMAIN, ApiUser, Backend, api_user, running_backend
from tests.support.listening import BOB
from tests.support.phone import Phone
from tests.support.raw_phone import RawCall, RawPhone
from tests.support.tones import is_heard, read_wav

CAROL_LOG = "/api/communicationlog/{user}"
LAMP_S = 10.0


async def watched_lamp(backend: Backend) -> tuple[RawPhone, RawCall]:
    """A phone of Carol's that watches her mailbox; its NOTIFYs come to the call."""
    host, _, port = backend.sip.rpartition(":")
    phone = await RawPhone.open((host, int(port)), "1003", "sip-1003", DOMAIN)
    return phone, await phone.watch("1003", "message-summary")


async def shown(lamp: RawCall) -> str:
    async with asyncio.timeout(LAMP_S):
        return (await lamp.next_request("NOTIFY")).body.decode()


async def messages(api: ApiUser) -> list[dict[str, Any]]:
    page = await api.ask("GET", f"{CAROL_LOG}?itemType=VOICEMAIL")
    return [item[".CallDTO"] for item in page["historyItems"]]


@pytest.mark.asyncio
async def test_a_message_is_left_shown_heard_and_deleted(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend, api_user(backend, "carol") as api:
        await api.ask("PUT", "/api/voicemailsettings/{user}", {"allowVoicemail": True})
        watcher, lamp = await watched_lamp(backend)
        assert "Messages-Waiting: no" in await shown(lamp)
        async with await Phone.start(tmp_path, "bob") as bob:
            await bob.register(f"sip:{backend.sip}", "1002", "sip-1002")
            leg = await bob.dial("1003")
            await bob.wait_up(leg)
            await bob.send_digits(leg, "#")
            await asyncio.sleep(1.0)
            await bob.say_tone(BOB)
            await asyncio.sleep(2.0)
            await bob.send_digits(leg, "#")
            await bob.wait_ended(leg)
        assert "Voice-Message: 1/0" in await shown(lamp)
        [message] = await messages(api)
        assert message["remoteParty"]["displayName"] == "Bob Berg"
        audio = await api.request("GET", f"{CAROL_LOG}/{message['itemId']}/audio")
        path = tmp_path / "message.wav"
        path.write_bytes(audio.content)
        samples, rate = read_wav(path)
        assert is_heard(samples[-rate:, 0], BOB, rate)
        watcher.close()
        async with await Phone.start(tmp_path, "carol") as carol:
            await carol.register(f"sip:{backend.sip}", "1003", "sip-1003")
            leg = await carol.dial("*97")
            await carol.wait_up(leg)
            heard = await carol.listen(6.0)
            assert is_heard(heard[len(heard) // 2 :], BOB)
            await carol.send_digits(leg, "3")
            await carol.wait_ended(leg)
        async with asyncio.timeout(LAMP_S):
            while await messages(api):
                await asyncio.sleep(0.1)

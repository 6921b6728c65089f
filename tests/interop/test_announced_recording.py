"""A call that is always recorded, with real phones: both hear that it is, and the file is kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.support.backend import Backend
from tests.support.listening import BOB, CAROL
from tests.support.phone import Phone
from tests.support.tones import is_heard, loudness, read_wav

DOMAIN = "example.com"
ORGANISATION = """
[organisation]
domain = "example.com"
name = "Example"
country = "SE"
main_number = "+46812345600"

[organisation.settings]
recording_announcement = true

[[users]]
id = "bob"
name = "Bob"
extension = "1002"
number = "+46812345602"
recording = "ALWAYS"
password = "the builder"
sip_password = "sip-1002"

[[users]]
id = "carol"
name = "Carol"
extension = "1003"
number = "+46812345603"
recording = "NONE"
password = "a christmas"
sip_password = "sip-1003"
"""


@pytest.mark.asyncio
async def test_both_hear_that_they_are_recorded_and_the_recording_is_kept(tmp_path: Path) -> None:
    backend = Backend(tmp_path, demo=False)
    await backend.configure(ORGANISATION)
    await backend.start()
    try:
        async with await Phone.start(tmp_path, "bob") as bob, await Phone.start(tmp_path, "carol") as carol:
            for phone, extension in ((bob, "1002"), (carol, "1003")):
                secret = f"sip-{extension}"
                await phone.register(f"sip:{backend.sip}", extension, secret, domain=DOMAIN)
            leg = await carol.dial("1002")
            await bob.answer(await bob.next_incoming())
            await carol.wait_up(leg)
            heard = await asyncio.gather(bob.listen(1.5), carol.listen(1.5))
            assert all(loudness(each) > 0.01 for each in heard), "nobody has said anything but the exchange"
            await bob.say_tone(BOB)
            await carol.say_tone(CAROL)
            await asyncio.sleep(2.0)
            await carol.hang_up(leg)
        recordings = backend.data / "recordings"
        async with asyncio.timeout(10):
            while not list(recordings.glob("*.wav")):
                await asyncio.sleep(0.05)
        await backend.until_idle()
        [path] = recordings.glob("*.wav")
        samples, rate = read_wav(path)
        said, others = samples[-rate:, 0], samples[-rate:, 1]
        assert is_heard(said, BOB, rate) and not is_heard(said, CAROL, rate)
        assert is_heard(others, CAROL, rate) and not is_heard(others, BOB, rate)
    finally:
        await backend.stop()

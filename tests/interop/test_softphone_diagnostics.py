"""What a softphone tells of itself when it is watched."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.softphone.diagnostics.messages import PhoneMeasured, SipTraced, Watch
from tests.support.phone import Phone


@pytest.mark.asyncio
async def test_what_is_watched_is_told_and_nothing_else(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "bob") as bob, await Phone.start(tmp_path, "alice") as alice:
        await alice.say_tone(440)
        address = await bob.go_direct()
        await alice.go_direct()
        before = await alice.dial(address)
        ringing = await bob.next_incoming()
        await bob.answer(ringing)
        await alice.wait_up(before)
        bob.send(Watch(trace=True, measures=True))
        traced = await bob.expect(PhoneMeasured, lambda told: told.legs and told.legs[0].received > 40)
        leg = traced.legs[0]
        assert (leg.codec, leg.lost, leg.leg_id) == ("G722", 0, ringing)
        assert leg.mos is not None and leg.mos > 4
        assert traced.memory_bytes > 10_000_000
        await alice.hang_up(before)
        seen = await bob.expect(SipTraced, lambda told: told.text.startswith("BYE"))
        assert not seen.sent and seen.transport == "UDP"
        assert not any(isinstance(each, SipTraced) and "INVITE" in each.text[:6] for each in bob.messages)
        assert not any(isinstance(each, SipTraced) for each in alice.messages)

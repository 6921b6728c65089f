"""What a softphone tells of itself when it is watched."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.softphone import protocol
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


@pytest.mark.asyncio
async def test_an_account_offers_the_codecs_that_it_names_in_their_order(tmp_path: Path) -> None:
    async with await Phone.start(tmp_path, "bob") as bob, await Phone.start(tmp_path, "alice") as alice:
        address = await bob.go_direct()
        alice.send(Watch(trace=True))
        for named, offered in (
            (["pcma", "opus", "pcmu"], ["PCMA", "PCMU"]),
            (["pcmu", "pcma", "g722"], ["PCMU", "PCMA", "G722"]),
            (["opus"], ["G722", "PCMU", "PCMA"]),
        ):
            alice.messages.clear()
            alice.send(
                protocol.Register("", "example.org", "alice", "", "Alice", alice.instance_id, codecs=named)
            )
            await alice.settle()
            leg = await alice.dial(address)
            await bob.answer(await bob.next_incoming())
            await alice.wait_up(leg)
            invite = await alice.expect(SipTraced, lambda told: told.text.startswith("INVITE"))
            maps = [line.split()[1] for line in invite.text.splitlines() if line.startswith("a=rtpmap:")]
            assert [each.partition("/")[0] for each in maps if "telephone" not in each] == offered
            await alice.hang_up(leg)

from __future__ import annotations

import asyncio
import weakref
from typing import cast

import pjsua2 as pj
import pytest

from app.softphone.audio.patchbay import Patchbay
from app.softphone.sip.call import CallSeen, CallTable, SipCall
from app.softphone.sip.legs import Legs
from app.softphone.sip.registration import Registration


class Call:
    """A call whose far side does not answer the BYE."""

    def __init__(self, leg_id: str) -> None:
        self.leg_id = leg_id

    def hangup(self, _: pj.CallOpParam) -> None:
        """Wait for the answer."""


def seen(leg_id: str) -> CallSeen:
    return CallSeen(
        leg_id=leg_id,
        state=pj.PJSIP_INV_STATE_CONFIRMED,
        outgoing=True,
        remote="sip:1001@example.org",
        status=200,
        reason="OK",
        media=0,
        media_index=0,
        sip_call_id=leg_id,
        media_changed=False,
    )


def with_calls(*leg_ids: str) -> tuple[CallTable, Legs]:
    table = CallTable(lambda _: None)
    legs = Legs(table, cast(Registration, None), Patchbay(), lambda _: None)
    for leg_id in leg_ids:
        table.add(cast(SipCall, Call(leg_id)))
        legs.happened(seen(leg_id))
    return table, legs


@pytest.mark.asyncio
async def test_no_call_outlives_its_end_while_another_is_waited_for() -> None:
    """pjsua2 gives its place to another call, or the library has ended: either is fatal."""
    table, legs = with_calls("first", "second")
    ended = weakref.ref(cast(SipCall, table.get("second")))
    ending = asyncio.create_task(legs.end_all(10.0))
    await asyncio.sleep(0)
    table.drop("second")
    assert ended() is None
    ending.cancel()
    await asyncio.wait([ending])


def test_calls_that_came_while_the_phone_was_ending_are_dropped() -> None:
    table, legs = with_calls("known")
    table.add(cast(SipCall, Call("not told yet")))
    legs.let_go()
    assert table.leg_ids() == []
    assert legs.states() == []

"""Two exchanges on this machine: one has a trunk, the other is its provider, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from backend.ports.telephony import (
    Answer,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelOffered,
    ChannelRinging,
    Dial,
    HangUp,
    Originate,
    Party,
    Ring,
    SetTrunks,
    Trunk,
    TrunkState,
    TrunkStateChanged,
    TrunkTransport,
)
from tests.support.exchange import REALM, Switchboard, in_this_process

ACCOUNT = "461234"


@asynccontextmanager
async def two_exchanges(folder: Path) -> AsyncIterator[tuple[Switchboard, Switchboard]]:
    for name in ("ours", "theirs"):
        (folder / name).mkdir()
    async with in_this_process(folder / "ours") as ours, in_this_process(folder / "theirs") as theirs:
        theirs.set_accounts(ACCOUNT)
        yield ours, theirs


def trunk_to(provider: Switchboard, transport: TrunkTransport = TrunkTransport.UDP) -> Trunk:
    host, port = provider.sip
    return Trunk(
        trunk_id="provider",
        host=host,
        port=port,
        transport=transport,
        domain=REALM,
        registers=True,
        username=ACCOUNT,
        password=f"sip-{ACCOUNT}",
        options_s=0,
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("transport", [TrunkTransport.UDP, TrunkTransport.TCP])
async def test_a_trunk_registers_and_carries_calls_both_ways(
    tmp_path: Path, transport: TrunkTransport
) -> None:
    async with two_exchanges(tmp_path) as (ours, theirs):
        ours.do(SetTrunks([trunk_to(theirs, transport)]))
        await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.UP)
        binding = await theirs.binding_of(ACCOUNT)

        ours.do(Dial("out", "provider", "+4687654321", Party("+46812345601", "Alice")))
        offered = await theirs.next(ChannelOffered)
        assert offered.called == "+4687654321" and offered.binding_id == binding
        theirs.do(Ring(offered.channel_id))
        await ours.next(ChannelRinging)
        theirs.do(Answer(offered.channel_id))
        await ours.next(ChannelAnswered)
        ours.do(HangUp("out"))
        await theirs.next(ChannelDestroyed)

        theirs.do(Originate("in", binding, Party("+46701740605", "Customer")))
        offered = await ours.next(ChannelOffered)
        assert (offered.trunk_id, offered.username) == ("provider", "")
        assert offered.caller == Party("+46701740605", "Customer")
        ours.do(Answer(offered.channel_id))
        await theirs.next(ChannelAnswered)
        theirs.do(HangUp("in"))
        assert (await ours.next(ChannelDestroyed, lambda e: e.channel_id == offered.channel_id)).cause is (
            Cause.NORMAL_CLEARING
        )
        await ours.settled()


@pytest.mark.asyncio
async def test_a_wrong_password_and_a_dead_provider_are_told(tmp_path: Path) -> None:
    async with two_exchanges(tmp_path) as (ours, theirs):
        wrong = msgspec.structs.replace(trunk_to(theirs), password="wrong")
        dead = msgspec.structs.replace(
            trunk_to(theirs), trunk_id="dead", port=9, registers=False, response_s=0.3
        )
        ours.do(SetTrunks([wrong, dead]))
        down = await ours.next(TrunkStateChanged, lambda event: event.state is TrunkState.DOWN)
        assert (down.trunk_id, down.reason[:3]) == ("provider", "401")
        ours.do(Dial("out", "dead", "112", Party("+46812345601", "")))
        gone = await ours.next(ChannelDestroyed)
        assert gone.cause in (Cause.NO_USER_RESPONSE, Cause.NETWORK_OUT_OF_ORDER)

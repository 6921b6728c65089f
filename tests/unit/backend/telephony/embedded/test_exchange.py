"""The life of an exchange on this loop: what it keeps for its backend, when it ends, that nothing is left."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from backend.ports.telephony import (
    Answer,
    Batch,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelOffered,
    CreateBridge,
    DestroyBridge,
    Forget,
    GuessingReported,
    Join,
    Originate,
    Party,
    RecordingFinished,
    RegistrationChanged,
    Remember,
    StartRecording,
    TransferProgress,
)
from backend.telephony.embedded import exchange as exchange_module
from backend.telephony.embedded.exchange import Exchange
from backend.telephony.embedded.journal import Journal
from backend.telephony.embedded.options import Options
from backend.telephony.embedded.sip.settings import AgentSettings, Timers
from tests.support.exchange import REALM, SOUNDS, Switchboard, in_this_process
from tests.support.raw_phone import RawPhone

QUICK = AgentSettings(timers=Timers(t1=0.02, t2=0.1, t4=0.05), dialog_check=0.2)


def options(folder: Path, *, grace_s: float = 60.0) -> Options:
    return Options(folder / "exchange.json", "127.0.0.1", 0, 20000, 29999, SOUNDS, grace_s)


async def talking(board: Switchboard) -> tuple[str, str]:
    """Two phones in one bridge, the first of which called."""
    board.set_accounts("1001", "1002")
    caller, called = await board.raw_phone("1001"), await board.raw_phone("1002")
    binding = await board.binding_of("1002")
    call = caller.dial("1002")
    offered = await board.next(ChannelOffered)
    board.do(board.originate("called", binding))
    (await called.incoming.get()).answer()
    await board.next(ChannelAnswered)
    board.do(
        Answer(offered.channel_id), CreateBridge("b"), Join("b", offered.channel_id), Join("b", "called")
    )
    await call.answered()
    await board.next(ChannelAnswered)
    return offered.channel_id, "called"


@pytest.mark.asyncio
async def test_after_all_calls_no_leg_port_task_or_transaction_is_left(tmp_path: Path) -> None:
    async with in_this_process(tmp_path, agent=QUICK) as board:
        before = await board.statistics()
        first, _ = await talking(board)
        during = await board.statistics()
        assert (during.legs, during.bridges, during.dialogs, during.ports) == (2, 1, 2, 4)
        for phone in board.phones:
            for call in list(phone.calls.values()):
                await call.hang_up()
        await board.next(ChannelDestroyed, lambda event: event.channel_id == first)
        board.events.clear()
        board.do(DestroyBridge("b"))
        await board.settled()
        async with asyncio.timeout(5):
            while (after := await board.statistics()).transactions or after.journal:
                await asyncio.sleep(0.1)
                board.do()
        assert (after.tasks, after.threads) == (before.tasks, before.threads)
        assert (after.legs, after.ports, after.recordings, after.playbacks) == (0, 0, 0, 0)


@pytest.mark.asyncio
async def test_a_device_that_is_gone_without_a_word_loses_its_channel(tmp_path: Path) -> None:
    async with in_this_process(tmp_path, agent=QUICK) as board:
        await talking(board)
        for phone in board.phones:
            phone.deaf = True
        ended = [await board.next(ChannelDestroyed) for _ in range(2)]
        assert {event.cause for event in ended} == {Cause.RECOVERY_ON_TIMER_EXPIRE}
        board.do(DestroyBridge("b"))
        await board.settled()


@pytest.mark.asyncio
async def test_a_device_that_is_silent_but_alive_keeps_its_channel(tmp_path: Path) -> None:
    async with in_this_process(tmp_path, agent=QUICK) as board:
        await talking(board)
        await asyncio.sleep(1.5)
        assert not any(isinstance(event, ChannelDestroyed) for event in board.events)


@pytest.mark.asyncio
async def test_a_wrong_batch_is_not_done_at_all_and_the_next_one_is(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.do(Remember("wrong", b"1"), CreateBridge("b"), TransferProgress("t", 42))
        board.do(Remember("right", b"2"))
        snapshot = await board.reconnect()
        assert (snapshot.remembered, snapshot.bridges) == ({"right": b"2"}, [])


@pytest.mark.asyncio
async def test_what_was_remembered_and_not_acknowledged_awaits_the_next_backend(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.do(Remember("a", b"1"), Remember("b", b"2"), Forget("a"))
        board.set_accounts("1001")
        await board.raw_phone("1001")
        await board.next(RegistrationChanged)
        assert board.last == 1
        snapshot = await board.reconnect()
        assert (snapshot.remembered, snapshot.acknowledged) == ({"b": b"2"}, 0)
        assert [binding.username for binding in snapshot.bindings] == ["1001"]
        assert (await board.next(RegistrationChanged)).username == "1001"
        board.do()
        assert (await board.reconnect()).acknowledged == 1
        assert board.events == []


@pytest.mark.asyncio
async def test_a_device_that_comes_before_the_accounts_is_heard_once_they_are_there(tmp_path: Path) -> None:
    exchange = Exchange(options(tmp_path))
    await exchange.start()
    board = Switchboard.at(tmp_path)
    await board.connect()
    phone = await RawPhone.open(board.sip, "1001", "sip-1001", REALM)
    registering = asyncio.create_task(phone.register())
    await asyncio.sleep(0.1)
    assert not registering.done()
    board.set_accounts("1001")
    assert (await registering).status == 200
    assert not [event for event in board.events if isinstance(event, GuessingReported)]
    phone.close()
    await board.close()
    await board.engine.detach()
    await exchange.close()


@pytest.mark.asyncio
async def test_bindings_of_accounts_that_are_gone_are_dropped(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001", "1002")
        await board.raw_phone("1001")
        await board.binding_of("1001")
        board.set_accounts("1002")
        assert await board.next(RegistrationChanged) == RegistrationChanged("1001", [])


@pytest.mark.asyncio
async def test_guessing_is_reported_once_and_not_for_each_account(tmp_path: Path) -> None:
    async with in_this_process(tmp_path) as board:
        board.set_accounts("1001", "1002")
        for username in ("1001", "1002"):
            phone = await RawPhone.open(board.sip, username, "wrong", REALM)
            statuses = [(await phone.register()).status for _ in range(9)]
            assert (statuses[0], statuses[-1]) == (401, 403)
            phone.close()
        reported = await board.next(GuessingReported)
        assert (reported.source.partition(":")[0], reported.account) == ("127.0.0.1", "1001")
        assert board.events == []


@pytest.mark.asyncio
async def test_without_a_backend_the_exchange_ends_after_the_grace_time(tmp_path: Path) -> None:
    exchange = Exchange(options(tmp_path, grace_s=0.2))
    await exchange.start()
    async with asyncio.timeout(5):
        await exchange.wait()
    await exchange.close()
    assert not (tmp_path / "exchange.json").exists()


@pytest.mark.asyncio
async def test_attaching_again_in_time_ends_the_grace_time(tmp_path: Path) -> None:
    async with in_this_process(tmp_path, grace_s=0.5) as board:
        board.do(Remember("k", b"v"))
        for _ in range(3):
            await board.detach()
            await asyncio.sleep(0.25)
            assert (await board.reconnect()).remembered == {"k": b"v"}


@pytest.mark.asyncio
async def test_events_that_nobody_acknowledges_end_the_exchange_rather_than_being_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_module, "Journal", lambda on_append: Journal(on_append, limit=2))
    exchange = Exchange(options(tmp_path))
    await exchange.start()
    for number in range(3):
        assert not exchange.ending
        exchange.apply(Batch(0, [Originate(str(number), "nobody", Party("1", ""))]))
    assert exchange.ending
    await exchange.close()


@pytest.mark.asyncio
async def test_the_end_of_the_exchange_finishes_recordings_and_tells_the_backend(tmp_path: Path) -> None:
    path = tmp_path / "r.wav"
    exchange = Exchange(options(tmp_path), QUICK)
    await exchange.start()
    board = Switchboard.at(tmp_path)
    await board.connect()
    await talking(board)
    board.do(StartRecording("r", "b", "called", str(path)))
    await asyncio.sleep(0.3)
    await exchange.close()
    assert (await board.next(RecordingFinished)).path == str(path)
    assert path.stat().st_size > 44
    assert {(await board.next(ChannelDestroyed)).cause for _ in range(2)} == {Cause.NORMAL_CLEARING}
    await board.close()
    await board.engine.detach()


@pytest.mark.asyncio
async def test_a_second_exchange_on_the_same_port_says_that_it_cannot_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_module, "BIND_ATTEMPTS_S", 0.3)
    async with in_this_process(tmp_path) as board:
        (tmp_path / "second").mkdir()
        second = Exchange(
            Options(tmp_path / "second" / "e.json", "127.0.0.1", board.sip[1], 20000, 29999, SOUNDS, 60.0)
        )
        with pytest.raises(OSError, match="in use"):
            await second.start()
        await second.close()

"""The real exchange process with real phones (pjsua2, a process each), and a test in place of a backend."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from backend.contract.wire import Endpoint
from backend.ports.telephony import (
    Answer,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelHeld,
    ChannelOffered,
    ChannelUnheld,
    CreateBridge,
    DestroyBridge,
    DtmfReceived,
    HangUp,
    Join,
    Leave,
    RecordingFinished,
    Remember,
    Ring,
    SendDtmf,
    StartEcho,
    StartMusic,
    StartRecording,
    StopRecording,
    TransferProgress,
    TransferRequested,
)
from tests.support.exchange import Switchboard, as_process
from tests.support.phone import Phone
from tests.support.tones import is_heard, longest_gap_s, loudness, read_wav

ALICE_HZ, BOB_HZ = 440, 1000


@contextlib.asynccontextmanager
async def two_phones(
    folder: Path, *, grace_s: float = 60.0
) -> AsyncIterator[tuple[Switchboard, Phone, Phone]]:
    async with (
        as_process(folder, grace_s=grace_s) as board,
        await Phone.start(folder, "alice") as alice,
        await Phone.start(folder, "bob") as bob,
    ):
        board.set_accounts("1001", "1002")
        await alice.register(board.registrar, "1001", "sip-1001")
        await bob.register(board.registrar, "1002", "sip-1002")
        await alice.say_tone(ALICE_HZ)
        await bob.say_tone(BOB_HZ)
        yield board, alice, bob


class Conversation:
    """Alice has called Bob; both are in one bridge."""

    def __init__(self, board: Switchboard, alice: Phone, bob: Phone) -> None:
        self.board, self.alice, self.bob = board, alice, bob
        self.alice_leg = self.bob_leg = self.alice_channel = ""
        self.bob_channel = "bob-channel"

    async def begin(self) -> None:
        board = self.board
        binding = await board.binding_of("1002")
        self.alice_leg = await self.alice.dial("1002")
        self.alice_channel = (await board.next(ChannelOffered)).channel_id
        board.do(
            Ring(self.alice_channel),
            board.originate(self.bob_channel, binding, "1001"),
            Remember("call", b"alice to bob"),
        )
        self.bob_leg = await self.bob.next_incoming()
        await self.bob.answer(self.bob_leg)
        await board.next(ChannelAnswered, lambda event: event.channel_id == self.bob_channel)
        board.do(
            Answer(self.alice_channel),
            CreateBridge("bridge"),
            Join("bridge", self.alice_channel),
            Join("bridge", self.bob_channel),
        )
        await self.alice.wait_up(self.alice_leg)
        await board.next(ChannelAnswered, lambda event: event.channel_id == self.alice_channel)

    async def is_heard_both_ways(self) -> bool:
        at_alice, at_bob = await asyncio.gather(self.alice.listen(0.6), self.bob.listen(0.6))
        return is_heard(at_alice, BOB_HZ) and is_heard(at_bob, ALICE_HZ)

    async def end(self) -> None:
        self.board.do(HangUp(self.alice_channel), HangUp(self.bob_channel), DestroyBridge("bridge"))
        await self.alice.wait_ended(self.alice_leg)
        await self.bob.wait_ended(self.bob_leg)
        await self.board.settled()


@contextlib.asynccontextmanager
async def conversation(folder: Path, *, grace_s: float = 60.0) -> AsyncIterator[Conversation]:
    async with two_phones(folder, grace_s=grace_s) as (board, alice, bob):
        talk = Conversation(board, alice, bob)
        await talk.begin()
        yield talk


@pytest.mark.asyncio
async def test_two_phones_hear_each_other_and_nothing_is_left_afterwards(tmp_path: Path) -> None:
    async with conversation(tmp_path) as talk:
        assert await talk.is_heard_both_ways()
        await talk.end()
        assert (await talk.board.next(ChannelDestroyed)).cause is Cause.NORMAL_CLEARING


@pytest.mark.asyncio
async def test_music_is_heard_while_the_far_party_is_away_and_goes_on_when_the_listener_holds(
    tmp_path: Path,
) -> None:
    async with conversation(tmp_path) as talk:
        talk.board.do(Leave(talk.bob_channel), Leave(talk.alice_channel), StartMusic(talk.bob_channel))
        await asyncio.sleep(0.3)
        heard = await talk.bob.listen(1.0)
        assert loudness(heard) > 0.005
        assert not is_heard(heard, ALICE_HZ)
        await talk.bob.hold(talk.bob_leg)
        await talk.board.next(ChannelHeld)
        await talk.bob.resume(talk.bob_leg)
        await talk.board.next(ChannelUnheld)
        await asyncio.sleep(0.3)
        assert loudness(await talk.bob.listen(1.0)) > 0.005
        talk.board.do(Join("bridge", talk.bob_channel), Join("bridge", talk.alice_channel))
        await asyncio.sleep(0.3)
        assert await talk.is_heard_both_ways()
        await talk.end()


@pytest.mark.asyncio
async def test_digits_pass_both_ways(tmp_path: Path) -> None:
    async with conversation(tmp_path) as talk:
        await talk.alice.send_digits(talk.alice_leg, "15#")
        digits = [await talk.board.next(DtmfReceived) for _ in range(3)]
        assert digits == [DtmfReceived(talk.alice_channel, digit) for digit in "15#"]
        await talk.bob.wait_digits(talk.bob_leg, "15#")
        talk.board.do(SendDtmf(talk.bob_channel, "42*"))
        await talk.bob.wait_digits(talk.bob_leg, "15#42*")
        await asyncio.sleep(0.5)
        assert not any(isinstance(event, DtmfReceived) for event in talk.board.events)
        await talk.end()


@pytest.mark.asyncio
async def test_a_conversation_is_recorded_with_each_side_on_its_channel(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    async with conversation(tmp_path) as talk:
        talk.board.do(StartRecording("r", "bridge", talk.alice_channel, str(path)))
        await asyncio.sleep(1.5)
        talk.board.do(StopRecording("r"))
        finished = await talk.board.next(RecordingFinished)
        assert (finished.recording_id, finished.path, finished.error) == ("r", str(path), "")
        samples, rate = read_wav(path)
        left, right = samples[:, 0], samples[:, 1]
        assert is_heard(left, ALICE_HZ, rate)
        assert not is_heard(left, BOB_HZ, rate)
        assert is_heard(right, BOB_HZ, rate)
        assert not is_heard(right, ALICE_HZ, rate)
        assert abs(finished.duration_s - 1.5) < 0.5
        await talk.end()


@pytest.mark.asyncio
async def test_a_phone_hears_its_own_echo(tmp_path: Path) -> None:
    async with two_phones(tmp_path) as (board, alice, _):
        leg = await alice.dial("*43")
        offered = await board.next(ChannelOffered)
        assert offered.called == "*43"
        board.do(Answer(offered.channel_id), StartEcho(offered.channel_id))
        await alice.wait_up(leg)
        await asyncio.sleep(0.3)
        assert is_heard(await alice.listen(0.6), ALICE_HZ)
        await alice.hang_up(leg)
        await board.settled()


@pytest.mark.asyncio
async def test_a_phone_asks_for_a_blind_transfer_and_is_told_how_it_went(tmp_path: Path) -> None:
    async with conversation(tmp_path) as talk:
        transfer = asyncio.create_task(talk.alice.transfer(talk.alice_leg, "1003"))
        asked = await talk.board.next(TransferRequested)
        assert (asked.channel_id, asked.target, asked.replaces) == (talk.alice_channel, "1003", None)
        talk.board.do(TransferProgress(asked.transfer_id, 100))
        talk.board.do(TransferProgress(asked.transfer_id, 200))
        assert (await transfer).status == 200
        await talk.end()


@pytest.mark.asyncio
async def test_an_attended_transfer_names_the_channel_of_the_other_call(tmp_path: Path) -> None:
    async with conversation(tmp_path) as talk:
        await talk.alice.hold(talk.alice_leg)
        await talk.board.next(ChannelHeld)
        second_leg = await talk.alice.dial("1003")
        second = await talk.board.next(ChannelOffered)
        talk.board.do(Answer(second.channel_id))
        await talk.alice.wait_up(second_leg)
        transfer = asyncio.create_task(talk.alice.transfer_to_leg(talk.alice_leg, second_leg))
        asked = await talk.board.next(TransferRequested)
        assert (asked.channel_id, asked.replaces) == (talk.alice_channel, second.channel_id)
        talk.board.do(TransferProgress(asked.transfer_id, 200))
        assert (await transfer).status == 200
        talk.board.do(HangUp(second.channel_id))
        await talk.end()


@pytest.mark.asyncio
async def test_a_call_goes_on_unheard_of_while_the_backend_is_away_and_is_given_back(tmp_path: Path) -> None:
    async with conversation(tmp_path) as talk:
        board = talk.board
        await board.detach()
        heard = asyncio.create_task(talk.bob.listen(2.0))
        await talk.alice.send_digits(talk.alice_leg, "7")
        await asyncio.sleep(0.5)
        snapshot = await board.reconnect()
        assert snapshot.remembered == {"call": b"alice to bob"}
        assert {channel.channel_id: channel.bridge_id for channel in snapshot.channels} == {
            talk.alice_channel: "bridge",
            talk.bob_channel: "bridge",
        }
        assert (await board.next(DtmfReceived)).digit == "7"
        # While a phone sends a digit by RFC 4733 it sends no sound.
        assert longest_gap_s((await heard)[1600:], ALICE_HZ) < 0.4
        await talk.end()


@pytest.mark.asyncio
async def test_without_a_backend_calls_end_after_the_grace_time_and_recordings_are_finished(
    tmp_path: Path,
) -> None:
    path = tmp_path / "talk.wav"
    async with conversation(tmp_path, grace_s=1.0) as talk:
        talk.board.do(StartRecording("r", "bridge", talk.alice_channel, str(path)))
        await talk.board.statistics()
        exchange = exchange_of(talk.board)
        await talk.board.detach()
        await talk.alice.wait_ended(talk.alice_leg)
        await talk.bob.wait_ended(talk.bob_leg)
        assert await ends_within(exchange, 3.0)
        samples, rate = read_wav(path)
        assert len(samples) > rate * 0.5
        assert not talk.board.endpoint_file.exists()


@pytest.mark.asyncio
@pytest.mark.alone
async def test_stop_ends_the_calls_and_the_process_within_three_seconds(tmp_path: Path) -> None:
    async with conversation(tmp_path) as talk:
        exchange = exchange_of(talk.board)
        began = time.monotonic()
        await talk.board.engine.stop()
        assert time.monotonic() - began < 3.0
        assert not exchange.is_running() or exchange.status() == psutil.STATUS_ZOMBIE
        await talk.alice.wait_ended(talk.alice_leg)
        await talk.bob.wait_ended(talk.bob_leg)
        assert (await talk.board.next(ChannelDestroyed)).cause is Cause.NORMAL_CLEARING


if sys.platform != "win32":

    @pytest.mark.asyncio
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    async def test_a_signal_ends_the_calls_and_the_process_within_three_seconds(
        tmp_path: Path, number: signal.Signals
    ) -> None:
        async with conversation(tmp_path) as talk:
            exchange = exchange_of(talk.board)
            os.kill(exchange.pid, number)
            assert await ends_within(exchange, 3.0)
            await talk.alice.wait_ended(talk.alice_leg)
            await talk.bob.wait_ended(talk.bob_leg)


@pytest.mark.asyncio
@pytest.mark.alone
async def test_an_exchange_that_dies_is_started_again_where_it_was_within_two_seconds(tmp_path: Path) -> None:
    async with two_phones(tmp_path) as (board, alice, _):
        before = board.snapshot
        exchange_of(board).kill()
        async with asyncio.timeout(2.0):
            await board.lost.wait()
            after = await board.reconnect()
        assert after.engine_id != before.engine_id
        assert after.sip_port == before.sip_port
        assert (after.channels, after.remembered) == ([], {})
        board.set_accounts("1001", "1002")
        await alice.unregister()
        await alice.register(board.registrar, "1001", "sip-1001")
        leg = await alice.dial("*43")
        offered = await board.next(ChannelOffered)
        board.do(HangUp(offered.channel_id, Cause.USER_BUSY))
        assert (await alice.wait_ended(leg)).status == 486


def exchange_of(board: Switchboard) -> psutil.Process:
    endpoint = Endpoint.read(board.endpoint_file)
    assert endpoint is not None
    return psutil.Process(endpoint.pid)


async def ends_within(process: psutil.Process, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with contextlib.suppress(psutil.NoSuchProcess):
            if process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                await asyncio.sleep(0.02)
                continue
        return True
    return False

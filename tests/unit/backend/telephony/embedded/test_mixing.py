"""Bridges, playbacks and recordings as the backend sees them, at a whole exchange on this loop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from backend.ports.telephony import (
    Answer,
    AnyCommand,
    Audience,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelInfo,
    ChannelOffered,
    CreateBridge,
    DestroyBridge,
    HangUp,
    Join,
    Leave,
    Mute,
    PauseRecording,
    Play,
    PlaybackFinished,
    RecordingFinished,
    ResumeRecording,
    Snoop,
    StartEcho,
    StartMusic,
    StartRecording,
    StopMusic,
    StopPlayback,
    StopRecording,
)
from tests.support.exchange import Switchboard, in_this_process


@asynccontextmanager
async def two_channels(folder: Path) -> AsyncIterator[tuple[Switchboard, str, str]]:
    """Two answered calls of one phone, in no bridge."""
    async with in_this_process(folder) as board:
        board.set_accounts("1001")
        phone = await board.raw_phone("1001")
        channels = []
        for number in ("1002", "1003"):
            call = phone.dial(number)
            channel_id = (await board.next(ChannelOffered)).channel_id
            board.do(Answer(channel_id))
            await call.answered()
            await board.next(ChannelAnswered)
            channels.append(channel_id)
        board.events.clear()
        yield board, channels[0], channels[1]


async def channel(board: Switchboard, channel_id: str) -> ChannelInfo:
    snapshot = await board.reconnect()
    return next(info for info in snapshot.channels if info.channel_id == channel_id)


@pytest.mark.asyncio
async def test_a_channel_is_in_the_bridge_that_it_joined_last(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, _):
        board.do(CreateBridge("a"), CreateBridge("b"), Join("a", first), Join("b", first))
        assert (await channel(board, first)).bridge_id == "b"
        board.do(Leave(first))
        assert (await channel(board, first)).bridge_id is None
        assert sorted((await board.reconnect()).bridges) == ["a", "b"]


@pytest.mark.asyncio
async def test_the_channels_of_a_destroyed_bridge_are_in_none(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, second):
        board.do(CreateBridge("a"), Join("a", first), Join("a", second), DestroyBridge("a"))
        assert (await channel(board, first)).bridge_id is None
        assert (await channel(board, second)).bridge_id is None
        assert (await board.reconnect()).bridges == []


@pytest.mark.asyncio
async def test_a_muted_channel_is_shown_so(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, _):
        board.do(Mute(first, muted=True))
        assert (await channel(board, first)).muted
        board.do(Mute(first, muted=False))
        assert not (await channel(board, first)).muted


@pytest.mark.asyncio
async def test_a_bridge_does_not_keep_a_channel_that_has_ended(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, second):
        board.do(CreateBridge("a"), Join("a", first), Join("a", second), HangUp(first))
        await board.next(ChannelDestroyed)
        board.do(Leave(second), Join("a", second))
        assert [info.channel_id for info in (await board.reconnect()).channels] == [second]


@pytest.mark.asyncio
async def test_a_playback_ends_by_itself_or_when_it_is_stopped(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, second):
        board.do(Play("beep", first, ["tone:beep"]), Play("tone", second, ["tone:ringback"]))
        assert (await board.next(PlaybackFinished)).playback_id == "beep"
        board.do(StopPlayback("tone"))
        assert (await board.next(PlaybackFinished)).playback_id == "tone"
        board.do(StopPlayback("tone"), Play("beep", first, ["tone:beep"]))
        assert (await board.next(PlaybackFinished)).playback_id == "beep"


@pytest.mark.asyncio
async def test_what_cannot_be_played_ends_at_once(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, _):
        board.do(Play("none", first, []), Play("unknown", first, ["sound:../../etc/passwd"]))
        assert {(await board.next(PlaybackFinished)).playback_id for _ in range(2)} == {"none", "unknown"}


@pytest.mark.asyncio
async def test_a_playback_ends_before_its_channel_does(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, _):
        board.do(Play("p", first, ["tone:ringback"]), HangUp(first))
        await board.next(ChannelDestroyed)
        assert board.events == [PlaybackFinished("p")]


@pytest.mark.asyncio
async def test_a_channel_that_listens_in_is_in_the_bridge_until_it_leaves(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, second):
        board.do(CreateBridge("a"), Join("a", first), Snoop("a", second, Audience.ONE, first, tone=True))
        assert (await channel(board, second)).bridge_id == "a"
        board.do(Leave(second))
        assert (await channel(board, second)).bridge_id is None


@pytest.mark.asyncio
async def test_a_recording_is_finished_when_it_is_stopped_or_its_bridge_is_gone(tmp_path: Path) -> None:
    first_path, second_path = tmp_path / "1.wav", tmp_path / "2.wav"
    async with two_channels(tmp_path) as (board, first, second):
        board.do(
            CreateBridge("a"),
            Join("a", first),
            Join("a", second),
            StartRecording("r1", "a", first, str(first_path)),
            StartRecording("r2", "a", first, str(second_path)),
            PauseRecording("r1"),
            ResumeRecording("r1"),
        )
        assert sorted((await board.reconnect()).recordings) == ["r1", "r2"]
        board.do(StopRecording("r1"))
        assert (await board.next(RecordingFinished)).path == str(first_path)
        board.do(DestroyBridge("a"))
        assert (await board.next(RecordingFinished)).path == str(second_path)
        assert (await board.reconnect()).recordings == []


@pytest.mark.asyncio
async def test_a_recording_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    async with two_channels(tmp_path) as (board, first, _):
        (tmp_path / "file").touch()
        nowhere = tmp_path / "file" / "r.wav"
        board.do(CreateBridge("a"), Join("a", first), StartRecording("r", "a", first, str(nowhere)))
        assert (await board.next(RecordingFinished)).error


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "late",
    [
        Join("gone", "gone"),
        Snoop("gone", "gone"),
        Leave("gone"),
        Mute("gone", muted=True),
        StartMusic("gone"),
        StopMusic("gone"),
        StartEcho("gone"),
        Play("p", "gone", ["tone:beep"]),
        StopPlayback("gone"),
        StartRecording("r", "gone", "gone", str(Path("/nowhere/r.wav").absolute())),
        PauseRecording("gone"),
        ResumeRecording("gone"),
        StopRecording("gone"),
        DestroyBridge("gone"),
    ],
)
async def test_a_command_on_what_is_gone_is_skipped_and_the_rest_is_done(
    tmp_path: Path, late: AnyCommand
) -> None:
    async with in_this_process(tmp_path) as board:
        board.do(CreateBridge("before"), late, CreateBridge("after"))
        assert sorted((await board.reconnect()).bridges) == ["after", "before"]
        assert board.events == []

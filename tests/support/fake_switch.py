"""What each command of the port does to the channels, bridges and recordings of the fake engine.

Strict: it refuses what a real engine would not understand, such as a join to a bridge that does not exist or
music to a channel in a bridge.
"""

from __future__ import annotations

from collections.abc import Callable

from backend.ports.telephony import (
    Answer,
    AnyEvent,
    Batch,
    Binding,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelState,
    CreateBridge,
    DestroyBridge,
    Dial,
    Forget,
    HangUp,
    Join,
    Leave,
    Mute,
    NumberedEvent,
    Originate,
    PauseRecording,
    Play,
    PlaybackFinished,
    Progress,
    RecordingFinished,
    Remember,
    ResumeRecording,
    Ring,
    SendDtmf,
    SetAccounts,
    SetMessages,
    ShowParty,
    Snoop,
    StartEcho,
    StartMusic,
    StartRecording,
    StopMusic,
    StopPlayback,
    StopRecording,
    TransferProgress,
)
from tests.support.fake_channel import FakeChannel, FakeRecording


class FakeSwitch:
    """Applies commands, one by one, and numbers the events that come of them."""

    def __init__(self, engine_id: str = "engine-1") -> None:
        self.engine_id = engine_id
        self.channels: dict[str, FakeChannel] = {}
        self.bridges: set[str] = set()
        self.recordings: dict[str, FakeRecording] = {}
        self.bindings: dict[str, list[Binding]] = {}
        self.remembered: dict[str, bytes] = {}
        self.transfers: dict[str, list[int]] = {}
        self.destroyed: dict[str, Cause] = {}
        self.refusals: dict[str, str] = {}
        self.batches: list[Batch] = []
        self.journal: list[NumberedEvent] = []
        self.number = 0
        self.acknowledged = 0
        self.calls = 0
        self.dialled: list[Dial] = []
        self.accounts: SetAccounts | None = None
        self.messages: dict[str, tuple[int, int]] = {}
        self.limits: dict[str, tuple[float, float]] = {}
        self.played_to_bridges: list[tuple[str, list[str]]] = []
        self.deaf = False

    def emit(self, event: AnyEvent) -> None:
        """Number an event and queue it."""
        self.number += 1
        self.journal.append(NumberedEvent(self.number, event))

    def _apply(self, command: object) -> None:
        apply: Callable[[object], None] = getattr(self, "_on_" + type(command).__name__.lower())
        apply(command)

    def _on_setaccounts(self, command: SetAccounts) -> None:
        self.accounts = command

    def _on_originate(self, command: Originate) -> None:
        assert command.channel_id not in self.channels, "a channel id is used once"
        binding = next(
            (
                each
                for live in self.bindings.values()
                for each in live
                if each.binding_id == command.binding_id
            ),
            None,
        )
        if binding is None:
            self.emit(ChannelDestroyed(command.channel_id, Cause.DESTINATION_OUT_OF_ORDER))
            return
        self.channels[command.channel_id] = FakeChannel(
            command.channel_id,
            binding.username,
            command.binding_id,
            ChannelState.DIALLING,
            offered=False,
            caller=command.caller,
            auto_answer=command.auto_answer,
            diversions=command.diversions,
        )

    def _on_dial(self, command: Dial) -> None:
        assert command.channel_id not in self.channels, "a channel id is used once"
        self.dialled.append(command)
        self.channels[command.channel_id] = FakeChannel(
            command.channel_id, "", None, ChannelState.DIALLING, offered=False, caller=command.caller
        )

    def _on_ring(self, command: Ring) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            assert channel.offered and channel.state is ChannelState.RINGING
            channel.rung = True

    def _on_progress(self, command: Progress) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            assert channel.offered and channel.state is ChannelState.RINGING and not channel.early
            channel.early = True

    def _on_answer(self, command: Answer) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            assert channel.offered and channel.state is ChannelState.RINGING, "answered once"
            channel.state = ChannelState.UP
            self.emit(ChannelAnswered(command.channel_id))

    def _on_hangup(self, command: HangUp) -> None:
        if command.channel_id in self.channels:
            self._destroy(command.channel_id, command.cause)
            self.refusals[command.channel_id] = command.words

    def _on_createbridge(self, command: CreateBridge) -> None:
        assert command.bridge_id not in self.bridges, "a bridge is made once"
        self.bridges.add(command.bridge_id)

    def _on_destroybridge(self, command: DestroyBridge) -> None:
        assert command.bridge_id in self.bridges, "only a bridge that exists is destroyed"
        self.bridges.discard(command.bridge_id)
        for channel in self.channels.values():
            assert channel.bridge != command.bridge_id, "a bridge is empty when it is destroyed"
        for recording in tuple(self.recordings.values()):
            assert recording.bridge_id != command.bridge_id, "recordings end before their bridge"

    def _on_join(self, command: Join) -> None:
        assert command.bridge_id in self.bridges, "a join needs a bridge"
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            assert channel.hearing, "only a channel that hears joins"
            channel.bridge = command.bridge_id
            channel.music = channel.echo = False
            channel.playback = channel.snoop = None

    def _on_snoop(self, command: Snoop) -> None:
        self._on_join(Join(command.bridge_id, command.channel_id))
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            channel.snoop = command

    def _on_leave(self, command: Leave) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            channel.bridge = channel.snoop = None

    def _on_mute(self, command: Mute) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            channel.muted = command.muted

    def _on_startmusic(self, command: StartMusic) -> None:
        channel = self._outside_bridge(command.channel_id)
        if channel is not None:
            channel.music = True

    def _on_stopmusic(self, command: StopMusic) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            channel.music = False

    def _on_startecho(self, command: StartEcho) -> None:
        channel = self._outside_bridge(command.channel_id)
        if channel is not None:
            channel.echo = True

    def _on_play(self, command: Play) -> None:
        if command.target_id in self.bridges:
            self.played_to_bridges.append((command.target_id, command.media))
        channel = self._outside_bridge(command.target_id)
        if channel is not None:
            channel.playback, channel.media = command.playback_id, command.media

    def _on_stopplayback(self, command: StopPlayback) -> None:
        for channel in self.channels.values():
            if channel.playback == command.playback_id:
                channel.playback = None
                self.emit(PlaybackFinished(command.playback_id))

    def _on_showparty(self, command: ShowParty) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            channel.far = command.party
            if command.to_device:
                channel.display = command.party

    def _on_senddtmf(self, command: SendDtmf) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            channel.digits += command.digits

    def _on_startrecording(self, command: StartRecording) -> None:
        assert command.bridge_id in self.bridges, "a recording needs a bridge"
        self.limits[command.recording_id] = (command.max_s, command.max_silence_s)
        if command.channel_id in self.channels:
            self.recordings[command.recording_id] = FakeRecording(
                command.recording_id, command.bridge_id, command.channel_id, command.path
            )
        else:
            self.emit(RecordingFinished(command.recording_id, command.path, 0.0, "no such channel"))

    def _on_pauserecording(self, command: PauseRecording) -> None:
        if command.recording_id in self.recordings:
            self.recordings[command.recording_id].paused = True

    def _on_resumerecording(self, command: ResumeRecording) -> None:
        if command.recording_id in self.recordings:
            self.recordings[command.recording_id].paused = False

    def _on_stoprecording(self, command: StopRecording) -> None:
        recording = self.recordings.pop(command.recording_id, None)
        if recording is not None:
            self.emit(RecordingFinished(command.recording_id, recording.path, 2.5))

    def _on_setmessages(self, command: SetMessages) -> None:
        self.messages[command.username] = (command.new, command.old)

    def _on_transferprogress(self, command: TransferProgress) -> None:
        self.transfers[command.transfer_id].append(command.status)

    def _on_remember(self, command: Remember) -> None:
        self.remembered[command.key] = command.value

    def _on_forget(self, command: Forget) -> None:
        self.remembered.pop(command.key, None)

    def _outside_bridge(self, channel_id: str) -> FakeChannel | None:
        channel = self.channels.get(channel_id)
        if channel is not None:
            assert channel.bridge is None, "music, echo and playbacks need a channel outside a bridge"
            assert channel.hearing, "only a channel that is UP, or has early media, hears"
            assert not channel.music and not channel.echo and channel.playback is None, "one sound at a time"
        return channel

    def _destroy(self, channel_id: str, cause: Cause, status: int | None = None) -> None:
        self.channels.pop(channel_id, None)
        self.destroyed[channel_id] = cause
        self.emit(ChannelDestroyed(channel_id, cause, status))

"""A telephony engine at the port, in memory: applies batches strictly and simulates what channels do.

Used to test call control: it refuses what a real engine would not understand (a join to a bridge that does
not exist, music to a channel in a bridge), keeps what is remembered, and numbers events as the port says. A
test lets phones ring, answer and hang up by its methods.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from backend.ports.telephony import (
    Answer,
    AnyEvent,
    Batch,
    Binding,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelHeld,
    ChannelInfo,
    ChannelOffered,
    ChannelRinging,
    ChannelState,
    ChannelUnheld,
    CreateBridge,
    DestroyBridge,
    Dial,
    Diversion,
    DtmfReceived,
    Forget,
    HangUp,
    Join,
    Leave,
    Mute,
    NumberedEvent,
    Originate,
    Party,
    PauseRecording,
    Play,
    PlaybackFinished,
    RecordingFinished,
    RegistrationChanged,
    Remember,
    ResumeRecording,
    Ring,
    SendDtmf,
    SetAccounts,
    SetMessages,
    ShowParty,
    SipDialog,
    Snapshot,
    Snoop,
    StartEcho,
    StartMusic,
    StartRecording,
    StopMusic,
    StopPlayback,
    StopRecording,
    TransferProgress,
    TransferRequested,
)


@dataclass
class FakeChannel:
    """One leg as the engine holds it."""

    channel_id: str
    username: str
    binding_id: str | None
    state: ChannelState
    offered: bool
    caller: Party | None = None
    auto_answer: bool = False
    bridge: str | None = None
    music: bool = False
    echo: bool = False
    playback: str | None = None
    media: list[str] = field(default_factory=list)
    snoop: Snoop | None = None
    muted: bool = False
    held: bool = False
    rung: bool = False
    digits: str = ""
    far: Party | None = None

    def hears(self) -> str:
        """Return in one word what the device hears."""
        if self.bridge is not None:
            return f"bridge:{self.bridge}"
        if self.music:
            return "music"
        if self.echo:
            return "echo"
        return ",".join(self.media) if self.playback is not None else "nothing"


@dataclass
class FakeRecording:
    """A recording that runs."""

    recording_id: str
    bridge_id: str
    channel_id: str
    path: str
    paused: bool = False


def dialog_of(channel: FakeChannel) -> SipDialog:
    """Return the SIP dialog of a channel whose device has answered anything."""
    return SipDialog(f"dialog-of-{channel.channel_id}", frozenset({"ours", "theirs"}))


class FakeEngine:
    """Applies batches and queues events until they are pumped into the service."""

    def __init__(self, engine_id: str = "engine-1") -> None:
        self.engine_id = engine_id
        self.channels: dict[str, FakeChannel] = {}
        self.bridges: set[str] = set()
        self.recordings: dict[str, FakeRecording] = {}
        self.bindings: dict[str, list[Binding]] = {}
        self.remembered: dict[str, bytes] = {}
        self.transfers: dict[str, list[int]] = {}
        self.destroyed: dict[str, Cause] = {}
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

    def reset(self, engine_id: str) -> None:
        """Be another engine, that knows nothing."""
        self.engine_id, self.deaf = engine_id, False
        self.number = self.acknowledged = 0
        for kept in (self.channels, self.bridges, self.recordings, self.bindings, self.remembered):
            kept.clear()
        self.journal.clear()

    # --- the port

    def send(self, batch: Batch) -> None:
        """Apply a batch, in order and as a whole."""
        if self.deaf:
            return
        self.batches.append(batch)
        for command in batch.commands:
            self._apply(command)
        self.acknowledged = max(self.acknowledged, batch.acknowledged)
        self.journal = [event for event in self.journal if event.number > self.acknowledged]

    def snapshot(self) -> Snapshot:
        """Return what an attaching backend is told."""
        return Snapshot(
            engine_id=self.engine_id,
            sip_host="127.0.0.1",
            sip_port=5060,
            acknowledged=self.acknowledged,
            channels=[
                ChannelInfo(
                    each.channel_id,
                    each.username,
                    each.binding_id,
                    each.state,
                    each.bridge,
                    each.held,
                    each.muted,
                )
                for each in self.channels.values()
            ],
            bridges=sorted(self.bridges),
            recordings=sorted(self.recordings),
            bindings=[binding for live in self.bindings.values() for binding in live],
            remembered=dict(self.remembered),
        )

    def emit(self, event: AnyEvent) -> None:
        """Number an event and queue it."""
        self.number += 1
        self.journal.append(NumberedEvent(self.number, event))

    # --- what phones do

    def register(self, binding: Binding) -> None:
        """A phone registers."""
        live = [
            each for each in self.bindings.get(binding.username, []) if each.binding_id != binding.binding_id
        ]
        self.bindings[binding.username] = [*live, binding]
        self.emit(RegistrationChanged(binding.username, list(self.bindings[binding.username])))

    def unregister(self, username: str, binding_id: str) -> None:
        """A registration of a phone ends."""
        live = [each for each in self.bindings.get(username, []) if each.binding_id != binding_id]
        self.bindings[username] = live
        self.emit(RegistrationChanged(username, list(live)))

    def dial(self, username: str, binding_id: str, called: str, replaces: str | None = None) -> FakeChannel:
        """A phone calls."""
        self.calls += 1
        channel = FakeChannel(f"in-{self.calls}", username, binding_id, ChannelState.RINGING, offered=True)
        self.channels[channel.channel_id] = channel
        caller = Party(username, username)
        sip_call_id = f"call-{self.calls}@phone"
        self.emit(
            ChannelOffered(
                channel.channel_id,
                username,
                binding_id,
                called,
                caller,
                sip_call_id,
                replaces,
                dialog=dialog_of(channel),
            )
        )
        return channel

    def dial_in(
        self, trunk_id: str, called: str, caller: Party, diversions: Sequence[Diversion] = ()
    ) -> FakeChannel:
        """Somebody calls by a trunk."""
        self.calls += 1
        channel = FakeChannel(f"in-{self.calls}", "", None, ChannelState.RINGING, offered=True)
        self.channels[channel.channel_id] = channel
        self.emit(
            ChannelOffered(
                channel_id=channel.channel_id,
                username="",
                binding_id=None,
                called=called,
                caller=caller,
                sip_call_id=f"call-{self.calls}@provider",
                trunk_id=trunk_id,
                diversions=list(diversions),
            )
        )
        return channel

    def fail(self, channel: FakeChannel, cause: Cause, status: int | None) -> None:
        """A called device or trunk refuses with a SIP status."""
        self._destroy(channel.channel_id, cause, status)

    def ring(self, channel: FakeChannel) -> None:
        """A called phone rings."""
        channel.state = ChannelState.RINGING
        self.emit(ChannelRinging(channel.channel_id, dialog_of(channel)))

    def answer(self, channel: FakeChannel) -> None:
        """A called phone answers."""
        channel.state = ChannelState.UP
        self.emit(ChannelAnswered(channel.channel_id, dialog_of(channel)))

    def hang_up(self, channel: FakeChannel, cause: Cause = Cause.NORMAL_CLEARING) -> None:
        """A phone ends, cancels or refuses its call."""
        self._destroy(channel.channel_id, cause)

    def divert(self, channel: FakeChannel, target: str) -> None:
        """A called phone refuses with 302 and names another place."""
        del self.channels[channel.channel_id]
        self.emit(ChannelDestroyed(channel.channel_id, Cause.NORMAL_UNSPECIFIED, 302, "Moved", target))

    def hold(self, channel: FakeChannel, held: bool = True) -> None:
        """A phone holds by its own re-INVITE, or no more."""
        channel.held = held
        self.emit(ChannelHeld(channel.channel_id) if held else ChannelUnheld(channel.channel_id))

    def press(self, channel: FakeChannel, digit: str) -> None:
        """A phone sends a digit."""
        self.emit(DtmfReceived(channel.channel_id, digit))

    def refer(self, channel: FakeChannel, target: str, replaces: FakeChannel | None = None) -> str:
        """A phone asks for a transfer."""
        transfer_id = f"refer-{len(self.transfers) + 1}"
        self.transfers[transfer_id] = []
        replaced = None if replaces is None else replaces.channel_id
        self.emit(TransferRequested(channel.channel_id, transfer_id, target, replaced))
        return transfer_id

    def playback_ends(self, channel: FakeChannel) -> None:
        """What is played to a channel comes to its end."""
        assert channel.playback is not None
        playback, channel.playback = channel.playback, None
        self.emit(PlaybackFinished(playback))

    def recording_ends(self, recording: FakeRecording, seconds: float) -> None:
        """A limit of the recording is reached."""
        del self.recordings[recording.recording_id]
        self.emit(RecordingFinished(recording.recording_id, recording.path, seconds))

    def recording_breaks(self, recording: FakeRecording, error: str) -> None:
        """The disk is full."""
        del self.recordings[recording.recording_id]
        self.emit(RecordingFinished(recording.recording_id, recording.path, 1.0, error))

    # --- commands

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

    def _on_answer(self, command: Answer) -> None:
        channel = self.channels.get(command.channel_id)
        if channel is not None:
            assert channel.offered and channel.state is ChannelState.RINGING, "answered once"
            channel.state = ChannelState.UP
            self.emit(ChannelAnswered(command.channel_id))

    def _on_hangup(self, command: HangUp) -> None:
        if command.channel_id in self.channels:
            self._destroy(command.channel_id, command.cause)

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
            assert channel.state is ChannelState.UP, "only a channel that is UP joins"
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
            assert channel.state is ChannelState.UP, "only a channel that is UP hears"
            assert not channel.music and not channel.echo and channel.playback is None, "one sound at a time"
        return channel

    def _destroy(self, channel_id: str, cause: Cause, status: int | None = None) -> None:
        self.channels.pop(channel_id, None)
        self.destroyed[channel_id] = cause
        self.emit(ChannelDestroyed(channel_id, cause, status))

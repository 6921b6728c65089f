"""A telephony engine at the port, in memory: applies batches strictly and simulates what channels do.

Used to test call control: it refuses what a real engine would not understand (a join to a bridge that does
not exist, music to a channel in a bridge), keeps what is remembered, and numbers events as the port says. A
test lets phones ring, answer and hang up by its methods.
"""

from __future__ import annotations

from collections.abc import Sequence

from backend.ports.telephony import (
    Batch,
    Binding,
    Cause,
    ChannelAnswered,
    ChannelDestroyed,
    ChannelHeld,
    ChannelInfo,
    ChannelOffered,
    ChannelRinging,
    ChannelSounds,
    ChannelState,
    ChannelUnheld,
    Diversion,
    DtmfReceived,
    Party,
    PlaybackFinished,
    RecordingFinished,
    RegistrationChanged,
    Snapshot,
    TransferRequested,
)
from tests.support.fake_channel import FakeChannel, FakeRecording, dialog_of
from tests.support.fake_switch import FakeSwitch


class FakeEngine(FakeSwitch):
    """Applies batches and queues events until they are pumped into the service."""

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

    def dial(
        self,
        username: str,
        binding_id: str,
        called: str,
        replaces: str | None = None,
        *,
        anonymous: bool = False,
    ) -> FakeChannel:
        """A phone calls."""
        self.calls += 1
        channel = FakeChannel(f"in-{self.calls}", username, binding_id, ChannelState.RINGING, offered=True)
        self.channels[channel.channel_id] = channel
        caller = Party("", "") if anonymous else Party(username, username)
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

    def sound(self, channel: FakeChannel) -> None:
        """A called phone, which has not answered, sends sound."""
        channel.state, channel.early = ChannelState.RINGING, True
        self.emit(ChannelSounds(channel.channel_id, dialog_of(channel)))

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

"""Batches: checked wholly, then applied command by command without a pause. Runs on the loop."""

from __future__ import annotations

from functools import singledispatch

from backend.ports.telephony import (
    Answer,
    Batch,
    Command,
    CreateBridge,
    DestroyBridge,
    Dial,
    Forget,
    HangUp,
    Join,
    Leave,
    Mute,
    Originate,
    PauseRecording,
    Play,
    Progress,
    Remember,
    RestoreBindings,
    RestoreSubscriptions,
    ResumeRecording,
    Ring,
    SendDtmf,
    SetAccounts,
    SetMessages,
    SetTrunks,
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
from backend.telephony.embedded.batch_check import BatchCheck
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.legs import Legs
from backend.telephony.embedded.memory import Memory
from backend.telephony.embedded.mixing import Mixing


class Batches:
    """Gives each command of a batch to the part that does it."""

    def __init__(self, core: Core, legs: Legs, mixing: Mixing, memory: Memory) -> None:
        self.core = core
        self.legs = legs
        self.mixing = mixing
        self.memory = memory
        self._check = BatchCheck(core, mixing, memory)

    def apply(self, batch: Batch) -> None:
        """Do all of a batch, or raise BatchError and do nothing of it."""
        self._check.check(batch)
        self.core.journal.acknowledge(batch.acknowledged)
        for command in batch.commands:
            _do.registry[type(command)](command, self)


@singledispatch
def _do(command: Command, to: Batches) -> None:
    raise TypeError(f"no way to do {type(command).__name__}")


@_do.register
def _(command: SetAccounts, to: Batches) -> None:
    to.core.agent.set_accounts(command.realm, command.accounts, to.core.clock())


@_do.register
def _(command: RestoreBindings, to: Batches) -> None:
    reached = [each for each in command.bindings if each.transport == "tcp" or to.core.serves(each.served_at)]
    to.core.agent.restore_bindings(reached, to.core.clock())


@_do.register
def _(command: RestoreSubscriptions, to: Batches) -> None:
    reached = [
        each for each in command.subscriptions if each.transport != "udp" or to.core.serves(each.served_at)
    ]
    to.core.agent.restore_subscriptions(reached, to.core.clock())


@_do.register
def _(command: SetTrunks, to: Batches) -> None:
    to.core.agent.trunks.set(command.trunks, to.core.clock())


@_do.register
def _(command: Dial, to: Batches) -> None:
    to.legs.dial(command)


@_do.register
def _(command: Originate, to: Batches) -> None:
    to.legs.originate(command)


@_do.register
def _(command: Ring, to: Batches) -> None:
    to.legs.ring(command.channel_id)


@_do.register
def _(command: Progress, to: Batches) -> None:
    to.legs.progress(command.channel_id)


@_do.register
def _(command: Answer, to: Batches) -> None:
    to.legs.answer(command.channel_id)


@_do.register
def _(command: HangUp, to: Batches) -> None:
    to.legs.hang_up(command.channel_id, command.cause, command.words)


@_do.register
def _(command: CreateBridge, to: Batches) -> None:
    to.mixing.create_bridge(command.bridge_id)


@_do.register
def _(command: DestroyBridge, to: Batches) -> None:
    to.mixing.destroy_bridge(command.bridge_id)


@_do.register
def _(command: Join, to: Batches) -> None:
    to.mixing.join(command.bridge_id, command.channel_id)


@_do.register
def _(command: Snoop, to: Batches) -> None:
    to.mixing.snoop(command)


@_do.register
def _(command: Leave, to: Batches) -> None:
    to.mixing.leave(command.channel_id)


@_do.register
def _(command: Mute, to: Batches) -> None:
    to.mixing.mute(command.channel_id, command.muted)


@_do.register
def _(command: StartMusic, to: Batches) -> None:
    to.mixing.start_music(command.channel_id, command.music_class)


@_do.register
def _(command: StopMusic, to: Batches) -> None:
    to.mixing.stop_music(command.channel_id)


@_do.register
def _(command: StartEcho, to: Batches) -> None:
    to.mixing.start_echo(command.channel_id)


@_do.register
def _(command: Play, to: Batches) -> None:
    to.mixing.play(command.playback_id, command.target_id, command.media)


@_do.register
def _(command: StopPlayback, to: Batches) -> None:
    to.mixing.stop_playback(command.playback_id)


@_do.register
def _(command: ShowParty, to: Batches) -> None:
    to.core.agent.show_party(command.channel_id, command.party, to.core.clock(), to_device=command.to_device)


@_do.register
def _(command: SendDtmf, to: Batches) -> None:
    to.legs.send_dtmf(command.channel_id, command.digits)


@_do.register
def _(command: StartRecording, to: Batches) -> None:
    to.mixing.start_recording(command)


@_do.register
def _(command: PauseRecording, to: Batches) -> None:
    to.mixing.pause_recording(command.recording_id)


@_do.register
def _(command: ResumeRecording, to: Batches) -> None:
    to.mixing.resume_recording(command.recording_id)


@_do.register
def _(command: StopRecording, to: Batches) -> None:
    to.mixing.stop_recording(command.recording_id)


@_do.register
def _(command: SetMessages, to: Batches) -> None:
    to.core.agent.set_messages(command.username, command.new, command.old)


@_do.register
def _(command: TransferProgress, to: Batches) -> None:
    to.legs.transfer_progress(command.transfer_id, command.status)


@_do.register
def _(command: Remember, to: Batches) -> None:
    to.memory.remember(command.key, command.value)


@_do.register
def _(command: Forget, to: Batches) -> None:
    to.memory.forget(command.key)

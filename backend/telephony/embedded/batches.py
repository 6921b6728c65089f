"""Batches: checked wholly, then applied command by command without a pause. Runs on the loop."""

from __future__ import annotations

from functools import singledispatchmethod

from backend.ports.telephony import (
    Answer,
    Batch,
    Command,
    CreateBridge,
    DestroyBridge,
    Forget,
    HangUp,
    Join,
    Leave,
    Mute,
    Originate,
    PauseRecording,
    Play,
    Remember,
    ResumeRecording,
    Ring,
    SendDtmf,
    SetAccounts,
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
        self._core = core
        self._legs = legs
        self._mixing = mixing
        self._memory = memory

    def apply(self, batch: Batch) -> None:
        """Do all of a batch, or raise BatchError and do nothing of it."""
        BatchCheck(self._core, self._mixing, self._memory).check(batch)
        self._core.journal.acknowledge(batch.acknowledged)
        for command in batch.commands:
            self._do(command)

    @singledispatchmethod
    def _do(self, command: Command) -> None:
        raise TypeError(f"no way to do {type(command).__name__}")

    @_do.register
    def _(self, command: SetAccounts) -> None:
        self._core.agent.set_accounts(command.realm, command.accounts, self._core.clock())

    @_do.register
    def _(self, command: Originate) -> None:
        self._legs.originate(command)

    @_do.register
    def _(self, command: Ring) -> None:
        self._legs.ring(command.channel_id)

    @_do.register
    def _(self, command: Answer) -> None:
        self._legs.answer(command.channel_id)

    @_do.register
    def _(self, command: HangUp) -> None:
        self._legs.hang_up(command.channel_id, command.cause)

    @_do.register
    def _(self, command: CreateBridge) -> None:
        self._mixing.create_bridge(command.bridge_id)

    @_do.register
    def _(self, command: DestroyBridge) -> None:
        self._mixing.destroy_bridge(command.bridge_id)

    @_do.register
    def _(self, command: Join) -> None:
        self._mixing.join(command.bridge_id, command.channel_id)

    @_do.register
    def _(self, command: Leave) -> None:
        self._mixing.leave(command.channel_id)

    @_do.register
    def _(self, command: Mute) -> None:
        self._mixing.mute(command.channel_id, command.muted)

    @_do.register
    def _(self, command: StartMusic) -> None:
        self._mixing.start_music(command.channel_id, command.music_class)

    @_do.register
    def _(self, command: StopMusic) -> None:
        self._mixing.stop_music(command.channel_id)

    @_do.register
    def _(self, command: StartEcho) -> None:
        self._mixing.start_echo(command.channel_id)

    @_do.register
    def _(self, command: Play) -> None:
        self._mixing.play(command.playback_id, command.target_id, command.media)

    @_do.register
    def _(self, command: StopPlayback) -> None:
        self._mixing.stop_playback(command.playback_id)

    @_do.register
    def _(self, command: SendDtmf) -> None:
        self._legs.send_dtmf(command.channel_id, command.digits)

    @_do.register
    def _(self, command: StartRecording) -> None:
        self._mixing.start_recording(
            command.recording_id, command.bridge_id, command.channel_id, command.path
        )

    @_do.register
    def _(self, command: PauseRecording) -> None:
        self._mixing.pause_recording(command.recording_id)

    @_do.register
    def _(self, command: ResumeRecording) -> None:
        self._mixing.resume_recording(command.recording_id)

    @_do.register
    def _(self, command: StopRecording) -> None:
        self._mixing.stop_recording(command.recording_id)

    @_do.register
    def _(self, command: TransferProgress) -> None:
        self._legs.transfer_progress(command.transfer_id, command.status)

    @_do.register
    def _(self, command: Remember) -> None:
        self._memory.remember(command.key, command.value)

    @_do.register
    def _(self, command: Forget) -> None:
        self._memory.forget(command.key)

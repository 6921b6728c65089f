"""Whether a batch is right in itself: checked wholly before any of it is applied.

Wrong is what no course of events can make right: a second use of a live id, a value out of its range, an
acknowledgement of an event that has not happened. A command on something that is gone is not wrong.
"""

from __future__ import annotations

import ipaddress
import math
import re
from collections.abc import Container
from functools import singledispatch
from pathlib import PurePath
from typing import get_args

from backend.ports.telephony import (
    Batch,
    Command,
    CreateBridge,
    DestroyBridge,
    Dial,
    Originate,
    Play,
    Remember,
    RestoreBindings,
    RestoreSubscriptions,
    SendDtmf,
    SetAccounts,
    SetMessages,
    SetTrunks,
    StartMusic,
    StartRecording,
    TransferProgress,
)
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.journal import AcknowledgeError
from backend.telephony.embedded.memory import LIMIT_BYTES, Memory
from backend.telephony.embedded.mixing import Mixing
from backend.telephony.embedded.sip.sdp import CodecName

MAX_ID_CHARS = 200
MAX_TIMEOUT_S = 3600.0
MAX_MEDIA = 64
MAX_ACCOUNTS = 100_000
MAX_RESTORED = 200_000
_MUSIC_CLASS = re.compile(r"[\w][\w-]{0,63}")
MAX_TRUNKS = 100
CODECS: frozenset[str] = frozenset(get_args(CodecName))
_NUMBER = re.compile(r"\+?[0-9*#]{1,40}")
_DIGITS = re.compile(r"[0-9*#A-D]{1,1000}")


class BatchError(ValueError):
    """A batch that is wrong in itself; nothing of it is done."""


class BatchCheck:
    """Checks a batch against the engine as it is and as the batch's own commands will make it."""

    def __init__(self, core: Core, mixing: Mixing, memory: Memory) -> None:
        self.journal = core.journal
        self.channels = _Ids(core.channels)
        self.bridges = _Ids(mixing.bridges)
        self.playbacks = _Ids(mixing.playbacks)
        self.recordings = _Ids(mixing.recordings)
        self.memory = memory
        self.remembered_bytes = 0

    def check(self, batch: Batch) -> None:
        """Raise BatchError where the batch is wrong."""
        try:
            self.journal.check(batch.acknowledged)
        except AcknowledgeError as error:
            raise BatchError(str(error)) from error
        self.remembered_bytes = self.memory.size
        try:
            for command in batch.commands:
                self._check(command)
        finally:
            for ids in (self.channels, self.bridges, self.playbacks, self.recordings):
                ids.forget()

    def _check(self, command: Command) -> None:
        check = _check.registry.get(type(command))
        if check is None:
            return
        try:
            check(command, self)
        except BatchError as error:
            raise BatchError(f"{type(command).__name__}: {error}") from error


@singledispatch
def _check(command: Command, batch: BatchCheck) -> None:
    """Commands with ids alone, which may be gone, need no check."""


@_check.register
def _(command: SetAccounts, batch: BatchCheck) -> None:
    _require(bool(command.realm), "no realm")
    _require(len(command.accounts) <= MAX_ACCOUNTS, "too many accounts")
    names = {account.username for account in command.accounts}
    _require(len(names) == len(command.accounts), "a user name comes twice")
    _require(all(names), "an empty user name")


@_check.register
def _(command: SetTrunks, batch: BatchCheck) -> None:
    _require(len(command.trunks) <= MAX_TRUNKS, "too many trunks")
    ids = {trunk.trunk_id for trunk in command.trunks}
    _require(len(ids) == len(command.trunks) and all(ids), "a trunk without an id of its own")
    for trunk in command.trunks:
        _require(1 <= trunk.port <= 65535 and bool(trunk.host), f"address of trunk {trunk.trunk_id}")
        _require(trunk.options_s >= 0 < trunk.expires_s and trunk.response_s > 0, "a time of a trunk")
        _require(set(trunk.codecs) <= CODECS, f"codecs of trunk {trunk.trunk_id}")
        for source in trunk.sources:
            try:
                ipaddress.ip_network(source, strict=False)
            except ValueError as error:
                raise BatchError(f"source {source!r}") from error


@_check.register
def _(command: RestoreBindings, batch: BatchCheck) -> None:
    _require(len(command.bindings) <= MAX_RESTORED, "too many bindings")


@_check.register
def _(command: RestoreSubscriptions, batch: BatchCheck) -> None:
    _require(len(command.subscriptions) <= MAX_RESTORED, "too many subscriptions")


@_check.register
def _(command: Originate, batch: BatchCheck) -> None:
    batch.channels.take(command.channel_id)
    _require_timeout(command.timeout_s)


@_check.register
def _(command: Dial, batch: BatchCheck) -> None:
    batch.channels.take(command.channel_id)
    _require_timeout(command.timeout_s)
    _require(_NUMBER.fullmatch(command.number) is not None, f"number {command.number[:80]!r}")


@_check.register
def _(command: CreateBridge, batch: BatchCheck) -> None:
    batch.bridges.take(command.bridge_id)


@_check.register
def _(command: DestroyBridge, batch: BatchCheck) -> None:
    batch.bridges.free(command.bridge_id)


@_check.register
def _(command: StartMusic, batch: BatchCheck) -> None:
    name = command.music_class
    _require(_MUSIC_CLASS.fullmatch(name) is not None, f"music class {name!r}")


@_check.register
def _(command: Play, batch: BatchCheck) -> None:
    batch.playbacks.take(command.playback_id)
    _require(len(command.media) <= MAX_MEDIA, f"{len(command.media)} media")


@_check.register
def _(command: SendDtmf, batch: BatchCheck) -> None:
    _require(_DIGITS.fullmatch(command.digits) is not None, f"digits {command.digits[:80]!r}")


@_check.register
def _(command: StartRecording, batch: BatchCheck) -> None:
    batch.recordings.take(command.recording_id)
    _require(PurePath(command.path).is_absolute(), f"path {command.path!r}")
    _require(command.max_s >= 0 <= command.max_silence_s, "a limit of a recording")


@_check.register
def _(command: SetMessages, batch: BatchCheck) -> None:
    _require(bool(command.username) and command.new >= 0 <= command.old, "messages of a mailbox")


@_check.register
def _(command: TransferProgress, batch: BatchCheck) -> None:
    _require(100 <= command.status <= 699, f"status {command.status}")


@_check.register
def _(command: Remember, batch: BatchCheck) -> None:
    _require(bool(command.key), "no key")
    added = len(command.key) + len(command.value) - batch.memory.size_of(command.key)
    batch.remembered_bytes += max(0, added)
    _require(batch.remembered_bytes <= LIMIT_BYTES, "too much to remember")


class _Ids:
    """The ids in use: those of the engine, and those that the batch at hand takes and frees."""

    __slots__ = ("_freed", "_live", "_taken")

    def __init__(self, live: Container[str]) -> None:
        self._live = live
        self._taken: set[str] = set()
        self._freed: set[str] = set()

    def take(self, new_id: str) -> None:
        _require(0 < len(new_id) <= MAX_ID_CHARS, f"an id of {len(new_id)} characters")
        used = new_id in self._taken or (new_id in self._live and new_id not in self._freed)
        _require(not used, f"id {new_id!r} is in use")
        self._taken.add(new_id)

    def free(self, old_id: str) -> None:
        self._taken.discard(old_id)
        self._freed.add(old_id)

    def forget(self) -> None:
        """The batch is checked."""
        self._taken.clear()
        self._freed.clear()


def _require_timeout(seconds: float) -> None:
    _require(math.isfinite(seconds) and 0 < seconds <= MAX_TIMEOUT_S, f"timeout of {seconds} s")


def _require(right: bool, wrong: str) -> None:
    if not right:
        raise BatchError(wrong)

from __future__ import annotations

import math
from pathlib import Path

import pytest

from backend.ports.telephony import (
    Account,
    AnyCommand,
    Batch,
    ChannelRinging,
    CreateBridge,
    DestroyBridge,
    Forget,
    HangUp,
    Join,
    Leave,
    Originate,
    Party,
    Play,
    Remember,
    SendDtmf,
    SetAccounts,
    StartMusic,
    StartRecording,
    StopRecording,
    TransferProgress,
)
from backend.telephony.embedded.batch_check import BatchCheck, BatchError
from backend.telephony.embedded.channels import Channels
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.journal import Journal
from backend.telephony.embedded.media.plane import MediaPlane
from backend.telephony.embedded.media.settings import MediaSettings
from backend.telephony.embedded.memory import LIMIT_BYTES, Memory
from backend.telephony.embedded.mixing import Mixing
from backend.telephony.embedded.sip.agent import UserAgent
from backend.telephony.embedded.sip.settings import AgentSettings

CALLER = Party("1001", "Alice")
ACCOUNT = Account("1001", "Alice", "md5", "sha256")


class Checked:
    """An engine's state, and batches checked against it."""

    def __init__(self) -> None:
        media = MediaPlane(MediaSettings(("127.0.0.1",), 20000, 20099, Path("sounds")), lambda _: None)
        agent = UserAgent(AgentSettings())
        self.core = Core(agent, media, Channels(), Journal(lambda: None), lambda: 0.0)
        self.mixing = Mixing(self.core)
        self.memory = Memory()

    def check(self, *commands: AnyCommand, acknowledged: int = 0) -> None:
        BatchCheck(self.core, self.mixing, self.memory).check(Batch(acknowledged, list(commands)))


@pytest.fixture
def engine() -> Checked:
    return Checked()


def test_a_right_batch_passes(engine: Checked) -> None:
    engine.check(
        SetAccounts("example.org", [ACCOUNT]),
        Originate("c", "b", CALLER),
        CreateBridge("bridge"),
        Join("bridge", "c"),
        Play("p", "c", ["tone:ringback", "sound:hello.wav", "digits:0*#"]),
        StartMusic("c", "default"),
        SendDtmf("c", "12ABCD*#"),
        StartRecording("r", "bridge", "c", str(Path("/tmp/r.wav").absolute())),
        StopRecording("r"),
        TransferProgress("t", 200),
        Remember("k", b"v"),
        Forget("k"),
        DestroyBridge("bridge"),
    )


def test_commands_on_what_is_gone_are_not_wrong(engine: Checked) -> None:
    engine.check(HangUp("gone"), Join("gone", "gone"), Leave("gone"), DestroyBridge("gone"), Forget("gone"))


@pytest.mark.parametrize(
    "wrong",
    [
        SetAccounts("", [ACCOUNT]),
        SetAccounts("example.org", [ACCOUNT, ACCOUNT]),
        SetAccounts("example.org", [Account("", "", "", "")]),
        Originate("", "b", CALLER),
        Originate("c" * 201, "b", CALLER),
        Originate("c", "b", CALLER, timeout_s=0),
        Originate("c", "b", CALLER, timeout_s=math.nan),
        Originate("c", "b", CALLER, timeout_s=math.inf),
        Play("p", "c", ["tone:beep"] * 65),
        StartMusic("c", "../class"),
        SendDtmf("c", ""),
        SendDtmf("c", "12\r\n"),
        StartRecording("r", "b", "c", "relative.wav"),
        TransferProgress("t", 99),
        TransferProgress("t", 700),
        Remember("", b""),
        Remember("k", bytes(LIMIT_BYTES)),
    ],
)
def test_a_value_out_of_its_range_is_refused_with_the_command_s_name(
    engine: Checked, wrong: AnyCommand
) -> None:
    with pytest.raises(BatchError, match=type(wrong).__name__):
        engine.check(CreateBridge("b"), wrong)


def test_an_event_that_has_not_happened_cannot_be_acknowledged(engine: Checked) -> None:
    engine.core.journal.append(ChannelRinging("c"))
    engine.check(acknowledged=1)
    with pytest.raises(BatchError):
        engine.check(acknowledged=2)


def test_an_id_in_use_cannot_be_taken_again(engine: Checked) -> None:
    engine.mixing.create_bridge("b")
    with pytest.raises(BatchError, match="in use"):
        engine.check(CreateBridge("b"))
    with pytest.raises(BatchError, match="in use"):
        engine.check(Originate("c", "b", CALLER), Originate("c", "b", CALLER))


def test_an_id_that_the_batch_frees_can_be_taken_again(engine: Checked) -> None:
    engine.mixing.create_bridge("b")
    engine.check(DestroyBridge("b"), CreateBridge("b"), DestroyBridge("b"), CreateBridge("b"))


def test_what_is_remembered_anew_does_not_count_twice(engine: Checked) -> None:
    half = bytes(LIMIT_BYTES // 2)
    engine.memory.remember("k", half)
    engine.check(Remember("k", half))
    with pytest.raises(BatchError, match="remember"):
        engine.check(Remember("other", half))

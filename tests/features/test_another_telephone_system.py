"""The console as a telephone of another system: real processes, nothing of that system's API is used."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.bootstrap.arguments import parse
from app.bootstrap.foundation import Foundation
from app.bootstrap.program import Program, Window
from app.commands.availability import possible
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.settings.installation import places
from app.settings.profiles import FILE, Profiles
from app.settings.secrets import SecretKind, SessionSecrets
from app.state.model import Call, ConsoleState, RegistrationStatus
from backend.contract.calls import CallAction, CallStatus
from backend.contract.commlog import LogItemType
from tests.support.backend import Backend, running_backend
from tests.support.fake_backend import eventually
from tests.support.fake_secrets import FakeSecrets
from tests.support.phone import Phone

SECRET = SecretKind.SIP


class Desk:
    """A program with a profile for that system, driven by commands and watched by its state."""

    def __init__(self, folder: Path, backend: Backend) -> None:
        options = parse(["--data-dir", str(folder), "--audio", "none", "--profile", "reception"])
        where = places(options.data_directory)
        where.make()
        profiles = Profiles(where.settings_file.with_name(FILE))
        made = profiles.add(
            "Reception",
            {
                "connects": "phone",
                "registrar": backend.sip,
                "domain": "example.org",
                "number": "1001",
                "display-name": "Reception desk",
            },
        )
        ring = FakeSecrets()
        ring.kept[SECRET, f"profile:{made.profile_id}"] = "1001@example.org\nsip-1001"
        self.foundation = Foundation(options, where, ring=SessionSecrets(ring))
        self.program = Program(self.foundation, Window(self._nobody, print, lambda: None), None)

    async def _nobody(self, _: object) -> None:
        return None

    @property
    def state(self) -> ConsoleState:
        return self.foundation.store.state

    def calls(self) -> list[Call]:
        return list(self.state.calls.by_id.values())

    def notices(self) -> list[str]:
        return [notice.sentence for notice in self.state.notices]

    async def give(self, command_id: CommandId, arguments: Arguments | None = None) -> None:
        """Press the key as soon as it can be pressed."""
        if arguments is None:
            await eventually(lambda: possible(command_id, self.state), 10.0)
        self.program.dispatcher.give(command_id, arguments or Arguments())

    async def until(self, condition: Callable[[list[Call]], object]) -> None:
        try:
            await eventually(lambda: condition(self.calls()), 10.0)
        except pytest.fail.Exception:
            pytest.fail(f"{self.calls()} {self.state.softphone} {self.notices()}")


@asynccontextmanager
async def a_desk(folder: Path, backend: Backend) -> AsyncIterator[Desk]:
    desk = Desk(folder, backend)
    await desk.program.start()
    try:
        await eventually(lambda: desk.state.softphone.registration is RegistrationStatus.REGISTERED, 20.0)
        yield desk
    finally:
        await desk.program.close()
    assert len(asyncio.all_tasks()) <= 12


def statuses(calls: list[Call]) -> list[CallStatus]:
    return [call.state.status for call in calls]


@pytest.mark.asyncio
async def test_a_day_at_another_telephone_system(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend, a_desk(tmp_path / "desk", backend) as desk:
        assert desk.state.profile.elsewhere
        async with await Phone.start(tmp_path, "bob") as bob, await Phone.start(tmp_path, "eve") as eve:
            await bob.register(f"sip:{backend.sip}", "1002", "sip-1002", display_name="Bob Berg")
            await eve.register(f"sip:{backend.sip}", "1003", "sip-1003")
            # Somebody calls: the caller is named, and what a telephone can do is offered, and no more.
            asked = await bob.dial("1001")
            await desk.until(lambda calls: statuses(calls) == [CallStatus.RINGING])
            (call,) = desk.calls()
            assert (call.state.inbound, call.number) == (True, "1002")
            await desk.give(CommandId.ANSWER)
            await bob.wait_up(asked)
            await desk.until(lambda calls: statuses(calls) == [CallStatus.ACTIVE])
            for command_id in (
                CommandId.PARK,
                CommandId.RECORD_START,
                CommandId.EDIT_NOTE,
                CommandId.SIGN_OUT,
            ):
                assert not possible(command_id, desk.state)
            await desk.give(CommandId.DTMF, Arguments(digits="42"))
            await bob.wait_digits(asked, "42")
            await desk.give(CommandId.MUTE)
            await desk.until(lambda calls: calls[0].state.muted)
            await desk.give(CommandId.MUTE)
            await desk.until(lambda calls: not calls[0].state.muted)
            await desk.give(CommandId.HOLD_RESUME)
            await desk.until(lambda calls: statuses(calls) == [CallStatus.HELD])
            await desk.give(CommandId.HOLD_RESUME)
            await desk.until(lambda calls: statuses(calls) == [CallStatus.ACTIVE])
            # Ask eve first, then connect the two: the desk is out of it.
            await desk.give(CommandId.TRANSFER_ATTENDED, Arguments(destination="1003"))
            rings = await eve.next_incoming()
            await desk.until(lambda calls: statuses(calls) == [CallStatus.HELD, CallStatus.RINGING])
            await eve.answer(rings)
            await desk.until(lambda calls: statuses(calls) == [CallStatus.HELD, CallStatus.ACTIVE])
            assert desk.calls()[0].allows(CallAction.TRANSFER_TO_CALL)
            await desk.give(CommandId.TRANSFER_ATTENDED)
            await desk.until(lambda calls: calls == [])
            await bob.wait_up(asked)
            await eve.hang_up(rings)
            await bob.wait_ended(asked)
            kinds = {item.remote_party.number: item.item_type for item in desk.state.log}
            assert kinds == {"1002": LogItemType.INCOMING_CALL, "1003": LogItemType.OUTGOING_CALL}
            # A call that does not come about says why; what is dialled is rung off.
            await desk.give(CommandId.CALL, Arguments(destination="1999"))
            await eventually(lambda: desk.notices() != [], 10.0)
            assert desk.notices() == ["There is nobody at that number."]
            await desk.give(CommandId.DO_NOT_DISTURB)
            assert (await bob.wait_ended(await bob.dial("1001"))).status == 486

"""The demo: passwords that everybody knows, and the second phone of "Demo > Incoming call".

The second phone is a softphone process of its own: it registers as another user, places a genuine SIP call
and speaks. Runs on the loop.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.bootstrap.softphone_process import SoftphoneGoneError, SoftphoneProcess
from app.bootstrap.spawning import ROOT, ChildSpec
from app.bridge.softphone_control import SoftphoneLink
from app.language import tr
from app.settings.secrets import SecretKind
from app.softphone import protocol
from app.state.model import Severity
from app.state.notices import Noticed
from app.state.store import Store
from backend.contract import wire
from backend.contract.stream import UserIdentity

ORGANISATION = ROOT / "resources" / "demo" / "organisation.json"
SPEECH = ROOT / "resources" / "sounds" / "demo-caller.wav"
TONE = "tone:440"
REGISTER_TIMEOUT_S = 15.0
CALL_TIMEOUT_S = 600.0
MOST_CALLERS = 3
ATTENDANT = "ATTENDANT"


class DemoUser(msgspec.Struct, frozen=True):
    """A user of the demo organisation."""

    user_id: str
    display_name: str
    extension: str
    password: str
    sip_password: str


class DemoDomain(msgspec.Struct, frozen=True):
    """The demo organisation itself."""

    domain: str
    main_number: str


class Demo(msgspec.Struct, frozen=True):
    """What the console needs of the demo's data."""

    organisation: DemoDomain
    users: list[DemoUser]

    @classmethod
    def load(cls, path: Path = ORGANISATION) -> Demo:
        """Read the data. Raises OSError, msgspec.MsgspecError."""
        return msgspec.json.decode(path.read_bytes(), type=cls)


class DemoSecrets:
    """The demo's passwords, as a key ring that forgets nothing and keeps nothing."""

    def __init__(self, demo: Demo) -> None:
        domain = demo.organisation.domain
        self._known = {
            **{(SecretKind.PASSWORD, f"{each.user_id}@{domain}"): each.password for each in demo.users},
            **{(SecretKind.SIP, f"{each.extension}@{domain}"): each.sip_password for each in demo.users},
        }

    async def get(self, kind: SecretKind, account: str) -> str | None:
        """Return the secret of a demo user."""
        return self._known.get((kind, account))

    async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
        """Keep nothing: another password is for this session only."""
        return False

    async def forget(self, kind: SecretKind, account: str) -> None:
        """Stop offering a password that was refused."""
        self._known.pop((kind, account), None)


@dataclass(frozen=True, slots=True)
class DemoCall:
    """Who calls whom: the user who calls, the number that is called, the registrar."""

    caller: DemoUser
    called: str
    registrar: str
    domain: str


class DemoCallers:
    """The second phones that are calling now."""

    def __init__(self, demo: Demo, store: Store, new_spec: Callable[[str], ChildSpec]) -> None:
        self._demo = demo
        self._store = store
        self._new_spec = new_spec
        self._calls: dict[str, asyncio.Task[None]] = {}

    def call(self) -> None:
        """Have another user call the main number, or the user who is no attendant."""
        state = self._store.state
        if state.user is None or state.sip_uri is None:
            return
        caller = self._free_caller(state.user)
        if caller is None:
            self._tell(tr("%n demo calls at a time are enough.", n=MOST_CALLERS))
            return
        organisation = self._demo.organisation
        attendant = ATTENDANT in state.user.roles
        called = organisation.main_number if attendant else state.user.extension
        call = DemoCall(caller, called, state.sip_uri, organisation.domain)
        self._start(caller.user_id, self._run(call))

    async def close(self) -> None:
        """Hang up and end all second phones."""
        calls = list(self._calls.values())
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)

    def _free_caller(self, user: UserIdentity) -> DemoUser | None:
        if len(self._calls) >= MOST_CALLERS:
            return None
        others = [each for each in self._demo.users if each.user_id != user.user_id]
        return next((each for each in others[1:] if each.user_id not in self._calls), None)

    def _start(self, name: str, coroutine: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(coroutine, name=f"demo call of {name}")
        self._calls[name] = task
        task.add_done_callback(lambda _: self._calls.pop(name, None))

    async def _run(self, call: DemoCall) -> None:
        try:
            process = await SoftphoneProcess.start(self._new_spec(f"demo-{call.caller.user_id}"))
            try:
                await _place(process.link, call)
            finally:
                await process.stop()
        except (SoftphoneGoneError, wire.LinkClosedError, msgspec.MsgspecError, TimeoutError):
            self._tell(tr("The demo's second phone could not call."))

    def _tell(self, sentence: str) -> None:
        self._store.apply(Noticed(Severity.WARNING, sentence))


async def _place(link: SoftphoneLink, call: DemoCall) -> None:
    """Register, call, speak, and wait for the end. Raises TimeoutError, LinkClosedError."""
    caller = call.caller
    link.send(
        protocol.Register(
            registrar=call.registrar,
            domain=call.domain,
            username=caller.extension,
            password=caller.sip_password,
            display_name=caller.display_name,
            instance_id=str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{caller.user_id}.demo.deskline")),
        )
    )
    async with asyncio.timeout(REGISTER_TIMEOUT_S):
        await _until(link, _is_registered)
    link.send(protocol.SetSource(f"file:{SPEECH}" if SPEECH.exists() else TONE))
    link.send(protocol.Dial(call.called))
    async with asyncio.timeout(CALL_TIMEOUT_S):
        await _until(link, _is_over)


async def _until(link: SoftphoneLink, is_it: Callable[[protocol.Message], bool]) -> None:
    while not is_it(await link.receive()):
        pass


def _is_registered(message: protocol.Message) -> bool:
    return (
        isinstance(message, protocol.RegistrationChanged)
        and message.state is protocol.RegistrationState.REGISTERED
    )


def _is_over(message: protocol.Message) -> bool:
    ended = isinstance(message, protocol.LegChanged) and message.state is protocol.LegState.ENDED
    return ended or isinstance(message, protocol.CommandRefused)

"""A real phone for tests: our softphone in its own process without sound devices, driven by its protocol.

    async with await Phone.start(tmp_path, "bob") as bob:
        await bob.register("sip:127.0.0.1:5060", "1002", "sip-1002")
        await bob.say_tone(440)
        leg = await bob.next_incoming()
        await bob.answer(leg)
        assert is_heard(await bob.listen(1.0), 880)

Every wait has a time limit and fails with what the phone has seen so far.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import uuid
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from app.bootstrap import launch
from app.bootstrap.softphone_process import SoftphoneProcess
from app.bridge.softphone_control import SoftphoneLink
from app.softphone import protocol
from app.softphone.protocol import LegChanged, LegState, RegistrationChanged, RegistrationState
from backend.contract import wire
from tests.support.tones import Samples, read_wav

TIMEOUT_S = 10.0
DOMAIN = "example.org"
LEAD_IN_S = 0.1
"""The first frames of a capture may be silent."""

T = TypeVar("T")
M = TypeVar("M", bound=protocol.Message)
_numbers = itertools.count(1)


class PhoneRefusedError(AssertionError):
    """The phone has refused a command."""

    def __init__(self, refused: protocol.CommandRefused) -> None:
        super().__init__(f"{refused.command}: {refused.code}: {refused.description}")
        self.code = refused.code


class PhoneProcess(Protocol):
    """The process of a phone, and the link to it."""

    @property
    def link(self) -> SoftphoneLink:
        """The link."""

    @property
    def pid(self) -> int:
        """The process."""

    def exit_status(self) -> int | None:
        """Its exit status, None while it runs."""

    async def stop(self) -> int:
        """End it; return its exit status."""


class Phone:
    """One phone. ``legs`` has the latest state of every leg it ever had, by leg id."""

    def __init__(self, name: str, folder: Path, child: PhoneProcess) -> None:
        self.name = name
        self.instance_id = str(uuid.uuid4())
        self.registration = RegistrationChanged(RegistrationState.UNREGISTERED)
        self.registrations: list[RegistrationChanged] = []
        """All that was told since the start."""
        self.legs: dict[str, LegChanged] = {}
        self.digits: dict[str, str] = {}
        self.transfers: dict[str, protocol.LegTransferChanged] = {}
        self.playing: protocol.PlayingChanged | None = None
        self.messages: list[protocol.Message] = []
        self._folder = folder
        self._child = child
        self._changed = asyncio.Event()
        self._refused: list[protocol.CommandRefused] = []
        self._incoming: set[str] = set()
        self._taken: set[str] = set()
        self._answered_pings: set[int] = set()
        self._numbers = itertools.count(1)
        self._gone = False
        self._reader = asyncio.create_task(self._read())

    @classmethod
    async def start(cls, folder: Path, name: str = "phone", *, audio: str = "none") -> Self:
        """Start a phone; its files are in ``folder``."""
        own = f"{name}-{next(_numbers)}"
        spec = launch.softphone_in(folder, folder, own, audio=audio, sip_log=folder / f"{own}-sip.log")
        child = await SoftphoneProcess.start(spec)
        phone = cls(name, folder, child)
        await phone.wait_for(lambda: phone.messages or None, "the greeting")
        return phone

    async def stop(self) -> None:
        """End the phone; fails unless it ends cleanly, status 0."""
        self._reader.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._reader
        status = await self._child.stop()
        assert status == 0, f"{self.name} ended with status {status}"

    async def wait_gone(self, timeout: float = TIMEOUT_S) -> None:
        """Wait until the phone ends by itself."""
        async with asyncio.timeout(timeout):
            await self._reader

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    @property
    def pid(self) -> int:
        """The phone's process."""
        return self._child.pid

    # --- the account

    async def register(
        self, registrar: str, username: str, password: str, *, domain: str = DOMAIN, display_name: str = ""
    ) -> None:
        """Register (``registrar`` is ``sip:host:port``) and wait until it is done."""
        self.send(
            protocol.Register(
                registrar, domain, username, password, display_name or self.name, self.instance_id
            )
        )
        await self.wait_registered()

    async def go_direct(self) -> str:
        """Take calls without a registrar; return the address to call."""
        self.send(protocol.Register("", DOMAIN, self.name, "", self.name, self.instance_id))
        return await self.wait_for(lambda: self.registration.contact or None, "an address")

    async def wait_registered(self, timeout: float = TIMEOUT_S) -> None:
        """Wait until the registrar has us."""
        await self.wait_registration(RegistrationState.REGISTERED, timeout)

    async def wait_registration(self, state: RegistrationState, timeout: float = TIMEOUT_S) -> None:
        """Wait for a state of the registration."""
        await self.wait_for(lambda: self.registration.state is state or None, f"{state}", timeout)

    async def unregister(self) -> None:
        """Drop the account and wait until it is gone."""
        self.send(protocol.Unregister())
        await self.wait_registration(RegistrationState.UNREGISTERED)

    # --- calls

    async def dial(self, destination: str) -> str:
        """Call a number or address; return the new leg's id once it is on its way."""
        leg_id = f"{self.name}-{next(self._numbers)}"
        self.send(protocol.Dial(destination, leg_id))
        await self.wait_for(lambda: self.legs.get(leg_id), f"the call to {destination}")
        return leg_id

    async def next_incoming(self, timeout: float = TIMEOUT_S) -> str:
        """Wait for a call that comes in (each is given once); return its leg's id."""
        leg_id = await self.wait_for(self._untaken, "an incoming call", timeout)
        self._taken.add(leg_id)
        return leg_id

    async def answer(self, leg_id: str) -> None:
        """Answer and wait until there is sound both ways."""
        self.send(protocol.AnswerLeg(leg_id))
        await self.wait_up(leg_id)

    async def hang_up(self, leg_id: str, status: int = 603) -> None:
        """End or reject a leg and wait until it is over."""
        self.send(protocol.HangUpLeg(leg_id, status))
        await self.wait_ended(leg_id)

    async def hold(self, leg_id: str) -> None:
        """Hold by re-INVITE and wait until the far side agreed."""
        self.send(protocol.HoldLeg(leg_id, held=True))
        await self.wait_leg(leg_id, lambda leg: leg.held, "held")

    async def resume(self, leg_id: str) -> None:
        """Take a leg off hold and wait until there is sound both ways."""
        self.send(protocol.HoldLeg(leg_id, held=False))
        await self.wait_up(leg_id)

    async def transfer(self, leg_id: str, destination: str) -> protocol.LegTransferChanged:
        """Transfer blindly by REFER; return the final answer."""
        return await self._transfer(protocol.TransferLeg(leg_id, destination))

    async def transfer_to_leg(self, leg_id: str, other_leg_id: str) -> protocol.LegTransferChanged:
        """Transfer with Replaces to the far party of another leg; return the final answer."""
        return await self._transfer(protocol.TransferLeg(leg_id, replaces_leg_id=other_leg_id))

    async def send_digits(self, leg_id: str, digits: str) -> None:
        """Send DTMF."""
        self.send(protocol.SendLegDtmf(leg_id, digits))
        await self.settle()

    async def wait_digits(self, leg_id: str, digits: str, timeout: float = TIMEOUT_S) -> None:
        """Wait until exactly these digits have come on the leg."""
        await self.wait_for(
            lambda: self.digits.get(leg_id) == digits or None, f"the digits {digits}", timeout
        )

    async def wait_up(self, leg_id: str, timeout: float = TIMEOUT_S) -> None:
        """Wait until a leg is answered and has sound both ways."""
        await self.wait_leg(
            leg_id, lambda leg: leg.state is LegState.UP and leg.media_active, "up with sound", timeout
        )

    async def wait_state(self, leg_id: str, state: LegState, timeout: float = TIMEOUT_S) -> LegChanged:
        """Wait for a state of a leg."""
        return await self.wait_leg(leg_id, lambda leg: leg.state is state, state.value, timeout)

    async def wait_ended(self, leg_id: str, timeout: float = TIMEOUT_S) -> LegChanged:
        """Wait until a leg is over; return how."""
        return await self.wait_state(leg_id, LegState.ENDED, timeout)

    async def wait_leg(
        self,
        leg_id: str,
        is_so: Callable[[LegChanged], bool],
        what: str,
        timeout: float = TIMEOUT_S,
    ) -> LegChanged:
        """Wait until a leg is as described."""

        def look() -> LegChanged | None:
            leg = self.legs.get(leg_id)
            return leg if leg is not None and is_so(leg) else None

        return await self.wait_for(look, f"leg {leg_id} {what}", timeout)

    # --- sound

    async def say_tone(self, frequency_hz: int) -> None:
        """Say a tone on all legs from now on."""
        await self._say(f"tone:{frequency_hz}")

    async def say_file(self, path: Path) -> None:
        """Say a WAV file, again and again."""
        await self._say(f"file:{path}")

    async def be_silent(self) -> None:
        """Say nothing."""
        await self._say("silence")

    async def listen(self, seconds: float) -> Samples:
        """Return what is heard on all legs in the coming seconds (16 kHz, mono, -1 to 1)."""
        path = await self.start_capture()
        await asyncio.sleep(LEAD_IN_S + seconds)
        await self.stop_capture()
        samples, rate = read_wav(path)
        path.unlink()
        return samples[-round(seconds * rate) :]

    async def start_capture(self) -> Path:
        """Begin to write what is heard; return the file."""
        path = self._folder / f"{self.name}-heard-{next(self._numbers)}.wav"
        self.send(protocol.SetCapture(str(path)))
        await self.settle()
        return path

    async def stop_capture(self) -> None:
        """Finish the file."""
        self.send(protocol.SetCapture(None))
        await self.settle()

    # --- the protocol

    def send(self, command: protocol.Command) -> None:
        """Send any command."""
        self._child.link.send(command)

    async def expect(self, kind: type[M], is_so: Callable[[M], object] = bool) -> M:
        """Wait for a message of a kind, as described; return the first one."""
        return await self.wait_for(
            lambda: next((each for each in self.messages if isinstance(each, kind) and is_so(each)), None),
            f"{kind.__name__} as expected",
        )

    async def settle(self) -> None:
        """Wait until all commands sent so far are done. Raises PhoneRefusedError when one was refused."""
        await self._ping()
        self._raise_if_refused()

    async def expect_refused(self, command: protocol.Command) -> protocol.CommandRefused:
        """Send a command that must be refused; return the refusal."""
        await self.settle()
        self.send(command)
        await self._ping()
        assert self._refused, f"{self.name} has not refused {command}"
        return self._refused.pop(0)

    async def _ping(self) -> None:
        number = next(self._numbers)
        self.send(protocol.Ping(number))
        async with asyncio.timeout(TIMEOUT_S):
            while number not in self._answered_pings:
                await self._next_change()

    async def _say(self, source: str) -> None:
        self.send(protocol.SetSource(source))
        await self.settle()

    async def _transfer(self, command: protocol.TransferLeg) -> protocol.LegTransferChanged:
        self.transfers.pop(command.leg_id, None)
        self.send(command)

        def final() -> protocol.LegTransferChanged | None:
            transfer = self.transfers.get(command.leg_id)
            return transfer if transfer is not None and transfer.final else None

        return await self.wait_for(final, "the transfer's final answer")

    def _untaken(self) -> str | None:
        for leg in self.legs.values():
            if leg.state is not LegState.ENDED and leg.leg_id in self._incoming - self._taken:
                return leg.leg_id
        return None

    async def wait_for(self, look: Callable[[], T | None], what: str, timeout: float = TIMEOUT_S) -> T:
        """Wait until ``look`` finds something. Raises AssertionError with what was seen instead."""
        try:
            async with asyncio.timeout(timeout):
                while (found := look()) is None:
                    self._raise_if_refused()
                    await self._next_change()
                return found
        except TimeoutError:
            legs = "".join(f"\n  {leg}" for leg in self.legs.values())
            raise AssertionError(
                f"{self.name} has not seen {what} within {timeout} s; it has {self.registration}{legs}"
            ) from None

    async def _next_change(self) -> None:
        if self._gone:
            raise AssertionError(f"the process of {self.name} is gone: {self._child.exit_status()}")
        self._changed.clear()
        await self._changed.wait()

    def _raise_if_refused(self) -> None:
        if self._refused:
            raise PhoneRefusedError(self._refused.pop(0))

    async def _read(self) -> None:
        try:
            while True:
                self._take(await self._child.link.receive())
                self._changed.set()
        except wire.LinkClosedError:
            return
        finally:
            self._gone = True
            self._changed.set()

    def _take(self, message: protocol.Message) -> None:
        self.messages.append(message)
        match message:
            case protocol.Hello():
                self.registration = message.registration
            case RegistrationChanged():
                self.registration = message
                self.registrations.append(message)
            case LegChanged():
                if message.state is LegState.INCOMING:
                    self._incoming.add(message.leg_id)
                self.legs[message.leg_id] = message
            case protocol.LegDtmf():
                self.digits[message.leg_id] = self.digits.get(message.leg_id, "") + message.digit
            case protocol.LegTransferChanged():
                self.transfers[message.leg_id] = message
            case protocol.PlayingChanged():
                self.playing = message
            case protocol.CommandRefused():
                self._refused.append(message)
            case protocol.Pong():
                self._answered_pings.add(message.number)
            case _:
                pass

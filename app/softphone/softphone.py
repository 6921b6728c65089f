"""The phone as a whole: one command in, the messages that it leads to out. Runs in the main thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.language import tr
from app.softphone.audio.capture import Capture
from app.softphone.audio.messages import SayFile, SetGains, SetProcessing, TryMicrophone
from app.softphone.audio.patchbay import Patchbay
from app.softphone.audio.sound import Sound, Surroundings
from app.softphone.diagnostics.measures import Measures
from app.softphone.diagnostics.messages import Watch
from app.softphone.diagnostics.trace import Trace
from app.softphone.diagnostics.watching import Watching
from app.softphone.errors import RefusedError
from app.softphone.logs import LogWriter
from app.softphone.protocol import (
    AnswerLeg,
    CaptureChanged,
    Command,
    Dial,
    HangUpLeg,
    Hello,
    HoldLeg,
    Message,
    MuteLeg,
    PlayFile,
    Register,
    RegistrationChanged,
    RegistrationState,
    SelectAudio,
    SendLegDtmf,
    SetCapture,
    SetRinging,
    SetSource,
    StopPlaying,
    TransferLeg,
    Unregister,
)
from app.softphone.sip.call import CallEvent, CallTable
from app.softphone.sip.certificates import Shown
from app.softphone.sip.endpoint import SipEndpoint
from app.softphone.sip.legs import LegMessage, Legs
from app.softphone.sip.registration import Registration
from backend.contract.version import VERSION

END_CALLS_WITHIN_S = 0.6
PREPARE_AFTER_S = 5.0
"""So long after it has registered, what calls need beyond a start is loaded: the start is over then."""

MakeSound = Callable[[Surroundings], Sound]


class Softphone:
    """Owns pjsua2, the account, the legs and the sound, and ends them in the order that they need."""

    def __init__(
        self,
        publish: Callable[[Message], None],
        log_writer: LogWriter,
        make_sound: MakeSound,
        renew_process: Callable[[], None],
    ) -> None:
        """Start everything but the account. Must be made in the main thread, on its loop."""
        self._publish = publish
        self._renew_process = renew_process
        self._loop = asyncio.get_running_loop()
        self._table = CallTable(self._post)
        self._endpoint = SipEndpoint(
            f"Deskline/{VERSION}", log_writer, self._post_disconnected, self._post_shown
        )
        self._registration = Registration(
            self._endpoint, self._table, self._tell_registration, self._check_legs
        )
        patchbay = Patchbay()
        self._capture = Capture(patchbay, self._endpoint.clock_source)
        self._sound = make_sound(
            Surroundings(self._endpoint, patchbay, self._capture, publish, self._renew_if_idle)
        )
        self._preparing: asyncio.TimerHandle | None = None
        self._legs = Legs(self._table, self._registration, patchbay, self._tell_leg)
        trace = Trace(publish)
        log_writer.heard = trace.hear
        measures = Measures(self._registration, self._table)
        self._watching = Watching(trace, measures, self._legs.states, publish)

    def hello(self) -> Hello:
        """Return the state of all."""
        return Hello(VERSION, self._registration.state, self._sound.state(), self._legs.states())

    async def execute(self, command: Command) -> None:
        """Do a command. Raises RefusedError."""
        match command:
            case Register():
                if self._registration.replaces(command):
                    await self._legs.end_all(END_CALLS_WITHIN_S)
                await self._registration.register(command)
            case Unregister():
                await self._legs.end_all(END_CALLS_WITHIN_S)
                await self._registration.unregister()
            case Watch():
                self._watching.watch(command)
                self._sound.watch(levels=command.levels, microphone=command.microphone)
            case SetCapture():
                await self._capture_to(command.path)
            case Dial() | AnswerLeg() | HangUpLeg() | HoldLeg() | MuteLeg() | TransferLeg() | SendLegDtmf():
                self._execute_on_leg(command)
            case (
                SelectAudio()
                | SetGains()
                | SetProcessing()
                | SetRinging()
                | PlayFile()
                | StopPlaying()
                | SetSource()
            ):
                self._execute_on_sound(command)
            case SayFile():
                self._sound.say(command.path, command.at_once)
            case TryMicrophone():
                self._try_microphone(command)

    async def close(self) -> None:
        """End the calls, unregister and end pjsua2, within 2 s."""
        if self._preparing is not None:
            self._preparing.cancel()
        self._watching.close()
        await self._legs.end_all(END_CALLS_WITHIN_S)
        await self._registration.unregister()
        await self._capture.stop()
        await self._sound.close()
        self._endpoint.stop_work()
        self._legs.let_go()
        self._endpoint.close()

    def _execute_on_leg(
        self, command: Dial | AnswerLeg | HangUpLeg | HoldLeg | MuteLeg | TransferLeg | SendLegDtmf
    ) -> None:
        match command:
            case Dial():
                self._legs.dial(command)
            case AnswerLeg():
                self._legs.answer(command)
            case HangUpLeg():
                self._legs.hang_up(command)
            case HoldLeg():
                self._legs.hold(command)
            case MuteLeg():
                self._legs.mute(command)
            case TransferLeg():
                self._legs.transfer(command)
            case SendLegDtmf():
                self._legs.send_dtmf(command)

    def _execute_on_sound(
        self,
        command: SelectAudio | SetGains | SetProcessing | SetRinging | PlayFile | StopPlaying | SetSource,
    ) -> None:
        match command:
            case SelectAudio():
                self._sound.select(command)
            case SetRinging():
                self._sound.ring(command.ringing, command.tone)
            case SetGains():
                self._sound.set_gains(command)
            case SetProcessing():
                self._sound.process(command)
            case PlayFile():
                self._sound.play(command.path, command.position_s)
            case StopPlaying():
                self._sound.stop_playing()
            case SetSource():
                self._sound.set_source(command.source)

    def _try_microphone(self, command: TryMicrophone) -> None:
        if any(leg.media_active for leg in self._legs.states()):
            raise RefusedError("trial.busy", tr("The microphone is in use for a call."))
        self._sound.try_microphone(command.seconds)

    async def _capture_to(self, path: str | None) -> None:
        if path is None:
            await self._capture.stop()
        else:
            await self._capture.start(path)
        self._publish(CaptureChanged(path))

    def _tell_registration(self, now: RegistrationChanged) -> None:
        self._publish(now)
        direct = now.state is RegistrationState.UNREGISTERED and now.contact
        if self._preparing is None and (direct or now.state is RegistrationState.REGISTERED):
            self._preparing = self._loop.call_later(PREPARE_AFTER_S, self._sound.prepare)

    def _tell_leg(self, message: LegMessage) -> None:
        self._publish(message)
        self._sound.prepare()

    def _renew_if_idle(self) -> None:
        if not self._legs.states():
            self._renew_process()

    def _check_legs(self) -> None:
        self._legs.check_alive()

    def _post(self, event: CallEvent) -> None:
        self._loop.call_soon_threadsafe(self._legs.happened, event)

    def _post_disconnected(self) -> None:
        self._loop.call_soon_threadsafe(self._registration.disconnected)

    def _post_shown(self, shown: Shown) -> None:
        self._loop.call_soon_threadsafe(self._registration.shown, shown)

"""Keeps the softphone as state and settings want it: registered, on the chosen devices, ringing or not.

It owns the link while the softphone process lives; a new process gets all of it again. Runs on the loop.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.bridge.softphone_messages import actions
from app.commands.ringing import tone_now
from app.language import tr
from app.settings.declared import (
    ANNOUNCER,
    ECHO_CANCELLATION,
    LEVEL_REGULATION,
    MICROPHONE,
    MICROPHONE_GAIN,
    NOISE_SUPPRESSION,
    RING,
    RING_EVERYWHERE,
    RINGER,
    SPEAKER,
    SPEAKER_GAIN,
)
from app.settings.store import Settings
from app.softphone import protocol
from app.softphone.audio.messages import SetGains, SetProcessing
from app.softphone.diagnostics.messages import Watch
from app.state.model import CallKind, ConsoleState, Topic
from app.state.store import Store
from app.state.watched import Watched
from backend.contract.calls import CallStatus
from backend.contract.devices import DeviceStatus
from backend.contract.stream import EngineStatus, UserIdentity
from backend.contract.wire import Link

SoftphoneLink = Link[protocol.Message, protocol.Command]
SipSecret = Callable[[UserIdentity, str], Awaitable[str | None]]
"""Gives the SIP password of a user; the text says why a former one was refused, else it is empty."""

REFUSED = frozenset({401, 403, 407})
LATER = frozenset({"registrar.unknown", "registrar.unreachable"})
"""What may be otherwise in a while: the network, or who answers for names."""
AGAIN_AFTER_S = 10.0
_ACCOUNT_TOPICS = frozenset({Topic.USER, Topic.SIP_URI, Topic.ENGINE, Topic.DEVICES})
_WATCH_TOPICS = frozenset({Topic.CALLS, Topic.DIAGNOSTICS})
_AUDIO_KEYS = frozenset(each.key for each in (MICROPHONE, SPEAKER, RINGER, RING_EVERYWHERE, ANNOUNCER))
_GAIN_KEYS = frozenset({MICROPHONE_GAIN.key, SPEAKER_GAIN.key})
_PROCESSING = (ECHO_CANCELLATION, NOISE_SUPPRESSION, LEVEL_REGULATION)
_PROCESSING_KEYS = frozenset(each.key for each in _PROCESSING)


@dataclass(frozen=True, slots=True)
class _Account:
    """What decides whether the softphone has to register anew."""

    user: UserIdentity
    registrar: str


class SoftphoneControl:
    """The console's hold on its softphone."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        instance: uuid.UUID,
        sip_secret: SipSecret,
        dressed: Callable[[protocol.Register], protocol.Register] = lambda plain: plain,
        heard: Callable[[protocol.Message], None] = lambda _: None,
    ) -> None:
        """``dressed`` adds what an account has beyond user and server; ``heard`` is told every message."""
        self._store = store
        self._settings = settings
        self._instance = instance
        self._sip_secret = sip_secret
        self._dressed = dressed
        self._heard = heard
        self._again: asyncio.TimerHandle | None = None
        self._link: SoftphoneLink | None = None
        self._account: _Account | None = None
        self._engine_up = False
        self._reachable = False
        self._ringing: str | None = None
        """The tone that rings."""
        self._watched = Watch()
        self._registering: asyncio.Task[None] | None = None
        self._unsubscribe = [store.subscribe(self._on_state), settings.subscribe(self._on_setting)]

    def send(self, message: protocol.Command) -> None:
        """Queue a message; one for a softphone that is away is dropped."""
        if self._link is not None:
            self._link.send(message)

    async def serve(self, link: SoftphoneLink) -> None:
        """Have this link until it closes. Raises LinkClosedError, msgspec.ValidationError."""
        self._link, self._account, self._ringing, self._watched = link, None, None, Watch()
        try:
            self._select_audio()
            self._set_gains()
            self._set_processing()
            self._keep_registered()
            self._keep_ringing()
            self._keep_watching()
            while True:
                self._take(await link.receive())
        finally:
            self._link = None

    async def close(self) -> None:
        """Hear of nothing any more."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        if self._again is not None:
            self._again.cancel()
        if self._registering is not None:
            self._registering.cancel()
            await asyncio.gather(self._registering, return_exceptions=True)

    def _take(self, message: protocol.Message) -> None:
        for action in actions(message):
            self._store.apply(action)
        self._heard(message)
        if isinstance(message, protocol.CommandRefused) and message.code in LATER:
            self._again = asyncio.get_running_loop().call_later(AGAIN_AFTER_S, self._register_again)
        registration = message if isinstance(message, protocol.RegistrationChanged) else None
        if registration is None or registration.state is not protocol.RegistrationState.FAILED:
            return
        if registration.status in REFUSED and self._account is not None:
            self._register(self._account, tr("The exchange did not take that SIP password."))

    def _register_again(self) -> None:
        if self._link is not None and self._account is not None:
            self._register(self._account, "")

    def _on_state(self, topics: frozenset[Topic]) -> None:
        if topics & _ACCOUNT_TOPICS:
            self._keep_registered()
        if Topic.CALLS in topics:
            self._keep_ringing()
        if topics & _WATCH_TOPICS:
            self._keep_watching()

    def _on_setting(self, key: str) -> None:
        if key in _AUDIO_KEYS:
            self._select_audio()
        elif key in _GAIN_KEYS:
            self._set_gains()
        elif key in _PROCESSING_KEYS:
            self._set_processing()
        elif key == RING.key:
            self._keep_ringing()

    def _select_audio(self) -> None:
        microphone, speaker, ringer, announcer = (
            self._settings.text(setting) or None for setting in (MICROPHONE, SPEAKER, RINGER, ANNOUNCER)
        )
        everywhere = self._settings.flag(RING_EVERYWHERE)
        self.send(protocol.SelectAudio(microphone, speaker, ringer, everywhere, announcer))

    def _set_gains(self) -> None:
        microphone, speaker = (
            self._settings.number(setting) / 100 for setting in (MICROPHONE_GAIN, SPEAKER_GAIN)
        )
        self.send(SetGains(microphone, speaker))

    def _set_processing(self) -> None:
        self.send(SetProcessing(*(self._settings.flag(each) for each in _PROCESSING)))

    def _keep_registered(self) -> None:
        """Register where the account is another, or where the exchange has lost the softphone."""
        state = self._store.state
        was_up, self._engine_up = self._engine_up, state.engine is EngineStatus.UP
        was_reachable, self._reachable = self._reachable, _is_reachable(state)
        lost = self._engine_up and (not was_up or (was_reachable and not self._reachable))
        wanted = _Account(state.user, state.sip_uri) if state.user and state.sip_uri else None
        if self._link is None or (wanted == self._account and not lost):
            return
        if wanted is None:
            self._account = None
            self._stop_registering()
            self.send(protocol.Unregister())
        else:
            self._register(wanted, "")

    def _register(self, account: _Account, refused: str) -> None:
        self._account = account
        self._stop_registering()
        self._registering = asyncio.get_running_loop().create_task(
            self._send_register(account, refused), name="SIP registration"
        )

    def _stop_registering(self) -> None:
        if self._again is not None:
            self._again.cancel()
            self._again = None
        if self._registering is not None:
            self._registering.cancel()

    async def _send_register(self, account: _Account, refused: str) -> None:
        password = await self._sip_secret(account.user, refused)
        if password is not None and self._account == account:
            plain = protocol.Register(
                registrar=account.registrar,
                domain=account.user.domain,
                username=account.user.extension,
                password=password,
                display_name=account.user.display_name,
                instance_id=str(self._instance),
            )
            self.send(self._dressed(plain))

    def _keep_watching(self) -> None:
        wanted = _watch(self._store.state)
        if self._link is not None and wanted != self._watched:
            self._watched = wanted
            self.send(wanted)

    def _keep_ringing(self) -> None:
        rings = self._settings.flag(RING) and _should_ring(self._store.state)
        wanted = tone_now(self._store.state, self._settings) if rings else None
        if self._link is not None and wanted != self._ringing:
            self._ringing = wanted
            self.send(protocol.SetRinging(rings, wanted or ""))


def _watch(state: ConsoleState) -> Watch:
    """What the softphone has to tell beyond its state: levels during calls, the rest for who looks at it."""
    diagnosed = Watched.DIAGNOSTICS in state.diagnostics.watched
    tried = Watched.SOUND in state.diagnostics.watched
    return Watch(trace=diagnosed, measures=diagnosed, levels=tried or _talks(state), microphone=tried)


def _talks(state: ConsoleState) -> bool:
    return any(call.state.status is CallStatus.ACTIVE for call in state.calls.of(CallKind.CURRENT))


def _is_reachable(state: ConsoleState) -> bool:
    """Whether the exchange has a live registration of this console's softphone."""
    return state.engine is EngineStatus.UP and any(
        device.device_id == state.device_id and device.device_status is DeviceStatus.ACTIVE
        for device in state.devices
    )


def _should_ring(state: ConsoleState) -> bool:
    return bool(state.calls.incoming) and not _talks(state)

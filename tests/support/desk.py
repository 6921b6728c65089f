"""Call control over a fake engine, with a small organisation, for tests of the domain."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from backend.bus.bus import Bus
from backend.bus.events import (
    CallChanged,
    CallEnded,
    ConferenceChanged,
    DevicesChanged,
    EngineChanged,
    MessageDeleted,
    MessageHeard,
    ParkedChanged,
    RecordingDiscarded,
    RecordingKept,
)
from backend.contract.calls import (
    CallAction,
    CallState,
    CallStatus,
    CallWebhookRequest,
    MakeCallRequest,
    MakeCallType,
    StateTokenRequest,
)
from backend.domain.calls.board import CallSettings
from backend.domain.calls.service import CallService
from backend.domain.devices.registry import DeviceRegistry, device_id_of
from backend.domain.lines.service import LineService
from backend.ports.organisation import (
    OrganisationSettings,
    User,
)
from backend.ports.routing import Routing
from backend.ports.telephony import Binding
from tests.support.fake_channel import FakeChannel
from tests.support.fake_clock import START, FakeClock
from tests.support.fake_engine import FakeEngine
from tests.support.fake_stores import FakeLiveCalls, FakeMailboxes, SpyDeviceStore, SpyLineStore
from tests.support.organisation import DOMAIN, ORGANISATION, USERS, FakeDirectory

NO_TOKEN = StateTokenRequest()


@dataclass
class News:
    """Everything that was published."""

    calls: list[CallChanged] = field(default_factory=list)
    ended: list[CallEnded] = field(default_factory=list)
    kept: list[RecordingKept] = field(default_factory=list)
    discarded: list[RecordingDiscarded] = field(default_factory=list)
    conferences: list[ConferenceChanged] = field(default_factory=list)
    messages: list[MessageHeard | MessageDeleted] = field(default_factory=list)
    parked: list[ParkedChanged] = field(default_factory=list)
    devices: list[DevicesChanged] = field(default_factory=list)
    engine: list[EngineChanged] = field(default_factory=list)


class FakePhone:
    """A registered device; ``auto`` ones answer when they are asked to."""

    def __init__(self, desk: Desk, user: User, name: str, user_agent: str, *, auto: bool) -> None:
        self.desk = desk
        self.user = user
        self.auto = auto
        self.binding = Binding(
            binding_id=f"binding-{user.extension}-{name}",
            username=user.extension,
            contact=f"sip:{user.extension}@127.0.0.1:40000",
            source="127.0.0.1:40000",
            transport="udp",
            user_agent=user_agent,
            instance_id=None if not name else f"<urn:uuid:{_uuid(user.extension, name)}>",
            expires_at=START + 3600,
        )
        self.device_id = device_id_of(self.binding)
        desk.phones.append(self)
        desk.engine.register(self.binding)
        desk.pump()

    @property
    def channels(self) -> list[FakeChannel]:
        """All channels to and from this phone."""
        channels = self.desk.engine.channels.values()
        return [each for each in channels if each.binding_id == self.binding.binding_id]

    @property
    def channel(self) -> FakeChannel:
        """The only channel of this phone."""
        (channel,) = self.channels
        return channel

    @property
    def hears(self) -> str:
        """What the only channel of this phone hears."""
        return self.channel.hears()

    def ring(self) -> None:
        self.desk.engine.ring(self.channel)
        self.desk.pump()

    def answer(self) -> None:
        self.desk.engine.answer(self.channel)
        self.desk.pump()

    def dial(self, called: str) -> FakeChannel:
        channel = self.desk.engine.dial(self.user.extension, self.binding.binding_id, called)
        self.desk.pump()
        return channel

    def unregister(self) -> None:
        self.desk.engine.unregister(self.user.extension, self.binding.binding_id)
        self.desk.pump()


def _uuid(extension: str, name: str) -> str:
    digits = (extension + name.encode().hex() + "0" * 32)[:32]
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


class Desk:
    """The service under test and everything around it."""

    def __init__(
        self,
        users: list[User] = USERS,
        *,
        max_calls: int = 64,
        max_conference: int | None = None,
        settings: OrganisationSettings = ORGANISATION.settings,
        routing: Routing = ORGANISATION.routing,
        recordings: Path = Path("/recordings"),
    ) -> None:
        self._recordings = recordings
        self._max_calls, self._max_conference = max_calls, max_conference
        self.clock = FakeClock()
        self.directory = FakeDirectory(
            users, msgspec.structs.replace(ORGANISATION, settings=settings, routing=routing)
        )
        self.engine = FakeEngine()
        self.phones: list[FakePhone] = []
        self.late = False
        self.store = SpyDeviceStore()
        self._ids = itertools.count(1)
        self.news = News()
        self.line_store = SpyLineStore()
        self.lines = LineService(self.directory, self.line_store)
        self.mailboxes = FakeMailboxes()
        self.live = FakeLiveCalls()
        self.bus, self.registry, self.service = self._build()
        self.service.attached(self.engine.snapshot())

    def _build(self) -> tuple[Bus, DeviceRegistry, CallService]:
        bus = Bus()
        bus.subscribe(CallChanged, self.news.calls.append)
        bus.subscribe(CallEnded, self.news.ended.append)
        bus.subscribe(RecordingKept, self.news.kept.append)
        bus.subscribe(RecordingDiscarded, self.news.discarded.append)
        bus.subscribe(ConferenceChanged, self.news.conferences.append)
        bus.subscribe(MessageHeard, self.news.messages.append)
        bus.subscribe(MessageDeleted, self.news.messages.append)
        bus.subscribe(ParkedChanged, self.news.parked.append)
        bus.subscribe(DevicesChanged, self.news.devices.append)
        bus.subscribe(EngineChanged, self.news.engine.append)
        registry = DeviceRegistry(self.directory, bus, self.store)
        settings = CallSettings(
            recordings=self._recordings,
            new_id=lambda: f"id{next(self._ids):06d}",
            new_token=lambda: 1000,
            max_calls_per_user=self._max_calls,
        )
        if self._max_conference is not None:
            settings = msgspec.structs.replace(settings, max_conference=self._max_conference)
        service = CallService(
            settings,
            self.clock,
            self.directory,
            registry,
            bus,
            lines=self.lines,
            mailboxes=self.mailboxes,
            live=self.live,
            send=self.engine.send,
        )
        return bus, registry, service

    def restart(self) -> None:
        """Kill the backend and start another one on the same engine; its events are yet to be pumped."""
        for timer in self.clock.timers:
            timer.cancel()
        self.bus, self.registry, self.service = self._build()
        self.service.attached(self.engine.snapshot())

    def both_restart(self) -> None:
        """Kill backend and exchange; others take their places, and the database alone knows of the calls."""
        for timer in self.clock.timers:
            timer.cancel()
        self.engine.reset(f"engine-{next(self._ids)}")
        self.bus, self.registry, self.service = self._build()
        self.service.restore(self.live.found(), [])
        self.service.attached(self.engine.snapshot())
        self.pump()

    def engine_restarts(self) -> None:
        """Kill the exchange; another one takes its place, without calls and registrations."""
        self.engine.deaf = True
        self.service.lost()
        self.engine.reset(f"engine-{next(self._ids)}")
        self.service.attached(self.engine.snapshot())
        self.pump()

    def pump(self) -> None:
        """Feed all events, unless they are late, and let phones answer that do so by themselves."""
        while not self.late:
            waiting = [each for each in self.engine.journal if each.number > self.service.acknowledged]
            if waiting:
                self.service.handle(waiting[0])
                continue
            for channel in tuple(self.engine.channels.values()):
                if channel.auto_answer and channel.state == "DIALLING" and self._is_auto(channel):
                    self.engine.answer(channel)
            if not any(each.number > self.service.acknowledged for each in self.engine.journal):
                return

    def _is_auto(self, channel: FakeChannel) -> bool:
        return any(each.auto for each in self.phones if each.binding.binding_id == channel.binding_id)

    def step(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.step(seconds)
        self.pump()

    # --- phones

    def softphone(self, user_id: str, name: str = "soft") -> FakePhone:
        """Register a softphone of ours, which answers when asked to."""
        return FakePhone(self, self.user(user_id), name, "Deskline/0.1 (softphone)", auto=True)

    def deskphone(self, user_id: str, name: str = "desk", *, auto: bool = True) -> FakePhone:
        """Register another phone."""
        return FakePhone(self, self.user(user_id), name, "Yealink SIP-T46S 66.85/1", auto=auto)

    def user(self, user_id: str) -> User:
        user = self.directory.user(DOMAIN, user_id)
        assert user is not None
        return user

    # --- what users do and see

    def calls(self, user_id: str) -> list[CallState]:
        """All calls of a user."""
        return self.service.get_user_state(DOMAIN, user_id).calls

    def call(self, user_id: str) -> CallState:
        """The only call of a user."""
        (call,) = self.calls(user_id)
        return call

    def call_of(self, user_id: str, call_id: str) -> CallState:
        """One of the calls of a user."""
        return self.service.get_call_state(DOMAIN, user_id, call_id)

    def actions(self, user_id: str, call_id: str) -> set[CallAction]:
        """What a user may do with a call."""
        state = self.service.get_call_state(DOMAIN, user_id, call_id)
        return {each.action for each in state.actions or []}

    def make(
        self,
        user_id: str,
        phone: FakePhone,
        destination: str,
        kind: MakeCallType = MakeCallType.BASIC,
    ) -> CallState:
        """Have a user call from a phone by operation."""
        request = MakeCallRequest(destination=destination, type=kind)
        state = self.service.make_call(DOMAIN, user_id, phone.device_id, request)
        self.pump()
        return state

    def answer(self, user_id: str, call_id: str, phone: FakePhone) -> CallState:
        """Have a user answer by operation."""
        request = CallWebhookRequest()
        state = self.service.answer_call(DOMAIN, user_id, call_id, phone.device_id, request)
        self.pump()
        return state

    def hang_up(self, user_id: str, call_id: str) -> CallState:
        """Have a user hang up by operation."""
        state = self.service.hang_up_call(DOMAIN, user_id, call_id)
        self.pump()
        return state

    def talk(self, caller: FakePhone, called: FakePhone) -> None:
        """Have one phone call another one, which answers."""
        before = {channel.channel_id for channel in called.channels}
        caller.dial(called.user.extension)
        (new,) = [each for each in called.channels if each.channel_id not in before]
        self.engine.ring(new)
        self.engine.answer(new)
        self.pump()

    def ended(self, user_id: str) -> CallEnded:
        """The only ended call of a user."""
        (record,) = [each for each in self.news.ended if each.user_id == user_id]
        return record

    def last_state(self, user_id: str) -> CallState:
        """The last state of a call that a user was shown."""
        return [each.call for each in self.news.calls if each.user_id == user_id][-1]

    def reasons(self, user_id: str) -> list[tuple[str, dict[str, str]]]:
        """What the sentence of the last event that a user was shown says, as codes."""
        last = [each for each in self.news.calls if each.user_id == user_id][-1]
        return [(each.code, each.values) for each in last.reasons]

    def all_over(self) -> bool:
        """Tell whether nothing is left, once the records are settled."""
        uids = [each.uid for each in self.news.ended]
        uids += [each.uid for each in self.news.kept] + [each.uid for each in self.news.discarded]
        uids += [each.uid for each in self.news.messages]
        for uid in uids:
            self.service.ended_recorded(uid)
        engine = self.engine
        left = (engine.channels, engine.bridges, engine.recordings, engine.remembered)
        return not any(left) and not any(
            call.status is not CallStatus.TERMINATED
            for user in self.directory.users()
            for call in self.calls(user.user_id)
        )

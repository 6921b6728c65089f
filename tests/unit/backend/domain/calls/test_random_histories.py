"""Random operations, phones and accidents: whatever happens, the state stays whole."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from backend.contract.calls import (
    CallAction,
    CallState,
    CallStatus,
    CallWebhookRequest,
    MakeCallRequest,
    MakeCallType,
    PickupSipRequest,
)
from backend.domain.errors import DomainError
from backend.ports.routing import OutboundRoute, Routing, TrunkPlan
from backend.ports.telephony import Cause, ChannelState, Party, Trunk, TrunkTransport
from backend.ports.voicemail import StoredMessage
from tests.support.desk import Desk
from tests.support.fake_channel import FakeChannel, dialog_of
from tests.support.organisation import DOMAIN, USERS
from tests.support.random_user import NUMBERS, try_action
from tests.support.whole_state import WholeState

INTRUSIONS = [MakeCallType.INTRUSION, MakeCallType.BARGE, MakeCallType.WHISPER, MakeCallType.MONITOR]
REFUSALS = [Cause.USER_BUSY, Cause.CALL_REJECTED, Cause.NORMAL_CLEARING, Cause.NETWORK_OUT_OF_ORDER]
TRUNKS = ["trunk", "spare"]
ROUTING = Routing(
    trunks=[
        TrunkPlan(Trunk(name, "example.net", 5060, TrunkTransport.UDP, "example.net"), max_calls=3)
        for name in TRUNKS
    ],
    outbound=[OutboundRoute(TRUNKS)],
)
pick = st.integers(min_value=0, max_value=999)
number = st.sampled_from(NUMBERS)


class CallControlMachine(WholeState):
    """Users, phones and an engine, driven at random."""

    @initialize()
    def set_up(self) -> None:
        users = [msgspec.structs.replace(each, pickup_group="all") for each in USERS]
        self.desk = Desk(users, routing=ROUTING)
        self.desk.mailboxes.takers |= {"bob", "dave"}
        self.desk.mailboxes.stored["alice"] = [
            StoredMessage(1, "/recordings/voicemail/new.wav", is_new=True),
            StoredMessage(2, "/recordings/voicemail/old.wav", is_new=False),
        ]
        self.online = [
            self.desk.softphone("alice"),
            self.desk.deskphone("alice"),
            self.desk.deskphone("bob"),
            self.desk.softphone("carol"),
            self.desk.deskphone("dave", auto=False),
            self.desk.softphone("dave"),
        ]

    # --- phones

    @rule(phone=pick, called=number)
    def a_phone_dials(self, phone: int, called: str) -> None:
        if self.online and len(self.desk.engine.channels) < 14:
            self.online[phone % len(self.online)].dial(called)

    @rule(called=st.sampled_from(["+4627741001", "+4627741003", "+46277400", "+46812345678", "1001"]))
    def somebody_calls_from_outside(self, called: str) -> None:
        if len(self.desk.engine.channels) < 14:
            self.desk.engine.dial_in("trunk", called, Party("+46701740605", "Customer"))
            self.desk.pump()

    @rule(which=pick, status=st.sampled_from([408, 486, 503]))
    def a_trunk_fails(self, which: int, status: int) -> None:
        fail = self.desk.engine.fail
        for state in (ChannelState.RINGING, ChannelState.DIALLING):
            if self._with_channel(which, state, lambda each: fail(each, Cause.TEMPORARY_FAILURE, status)):
                return

    @rule(caller=pick, called=pick)
    def two_phones_talk(self, caller: int, called: int) -> None:
        """Reach the states of a conversation more often than chance would."""
        phone, other = self.online[caller % len(self.online)], self.online[called % len(self.online)]
        if phone.user is other.user or len(self.desk.engine.channels) > 8:
            return
        phone.dial(other.user.extension)
        for channel in other.channels:
            if channel.state is not ChannelState.UP and not channel.offered:
                self.desk.engine.answer(channel)
                self.desk.pump()

    @rule(which=pick)
    def a_phone_rings(self, which: int) -> None:
        self._with_channel(which, ChannelState.DIALLING, self.desk.engine.ring)

    @rule(which=pick)
    def a_phone_is_heard_early(self, which: int) -> None:
        for state in (ChannelState.DIALLING, ChannelState.RINGING):
            if self._with_channel(which, state, self.desk.engine.sound):
                return

    @rule(which=pick)
    def a_phone_answers(self, which: int) -> None:
        for state in (ChannelState.RINGING, ChannelState.DIALLING):
            if self._with_channel(which, state, self.desk.engine.answer):
                return

    @rule(which=pick, cause=st.sampled_from(REFUSALS))
    def a_phone_refuses(self, which: int, cause: Cause) -> None:
        for state in (ChannelState.RINGING, ChannelState.DIALLING):
            if self._with_channel(which, state, lambda each: self.desk.engine.hang_up(each, cause)):
                return

    @rule(which=pick, cause=st.sampled_from([Cause.NORMAL_CLEARING, Cause.NETWORK_OUT_OF_ORDER]))
    def a_channel_ends(self, which: int, cause: Cause) -> None:
        channels = list(self.desk.engine.channels.values())
        if channels:
            self.desk.engine.hang_up(channels[which % len(channels)], cause)
            self.desk.pump()

    @rule(which=pick)
    def a_phone_holds_or_unholds(self, which: int) -> None:
        hold = self.desk.engine.hold
        self._with_channel(which, ChannelState.UP, lambda each: hold(each, not each.held))

    @rule(which=pick, digit=st.sampled_from("1239#"))
    def a_phone_sends_a_digit(self, which: int, digit: str) -> None:
        self._with_channel(which, ChannelState.UP, lambda each: self.desk.engine.press(each, digit))

    @rule(which=pick, called=number, other=pick)
    def a_phone_refers(self, which: int, called: str, other: int) -> None:
        def refer(channel: FakeChannel) -> None:
            mine = [
                each
                for each in self.desk.engine.channels.values()
                if each.binding_id == channel.binding_id and each is not channel
            ]
            replaced = mine[other % len(mine)] if mine and other % 2 else None
            self.desk.engine.refer(channel, called, replaced)

        self._with_channel(which, ChannelState.UP, refer)

    @rule(which=pick, phone=pick)
    def a_phone_replaces(self, which: int, phone: int) -> None:
        channels = [each for each in self.desk.engine.channels.values() if each.state != "DIALLING"]
        if channels and self.online:
            taker = self.online[phone % len(self.online)]
            replaced = channels[which % len(channels)].channel_id
            self.desk.engine.dial(taker.user.extension, taker.binding.binding_id, "1001", replaced)
            self.desk.pump()

    @rule(which=pick)
    def an_announcement_ends(self, which: int) -> None:
        playing = [
            each
            for each in self.desk.engine.channels.values()
            if each.playback is not None
            and (each.media[-1] == "tone:beep" or not each.media[-1].startswith("tone:"))
        ]
        if playing:
            self.desk.engine.playback_ends(playing[which % len(playing)])
            self.desk.pump()

    @rule(which=pick)
    def a_phone_goes_offline(self, which: int) -> None:
        if len(self.online) > 3:
            self.online.pop(which % len(self.online)).unregister()

    @rule(which=pick)
    def a_disk_is_full(self, which: int) -> None:
        recordings = list(self.desk.engine.recordings.values())
        if recordings:
            self.desk.engine.recording_breaks(recordings[which % len(recordings)], "the disk is full")
            self.desk.pump()

    # --- users

    @rule(phone=pick, called=number, kind=st.sampled_from([MakeCallType.BASIC, MakeCallType.INTERCOM]))
    def a_user_makes_a_call(self, phone: int, called: str, kind: MakeCallType) -> None:
        if not self.online or len(self.desk.engine.channels) >= 14:
            return
        device = self.online[phone % len(self.online)]
        request = MakeCallRequest(destination=f"tel:{called}", type=kind)
        try:
            self.desk.service.make_call(DOMAIN, device.user.user_id, device.device_id, request)
        except DomainError as error:
            expected = {"device.busy", "destination.unknown", "device.not.active", "pickup.nothing.rings"}
            expected |= {"park.slot.empty", "park.needs.a.call"}
            assert error.code in expected, error.code
        self.desk.pump()

    @rule(which=pick, phone=pick, by_dialog=st.booleans())
    def a_call_is_picked_up(self, which: int, phone: int, by_dialog: bool) -> None:
        service, channels = self.desk.service, list(self.desk.engine.channels.values())
        calls = [
            call.call_id for user in self.desk.directory.users() for call in self.desk.calls(user.user_id)
        ]
        if not calls or not channels or not self.online or len(channels) >= 14:
            return
        device = self.online[phone % len(self.online)]
        user_id, device_id = device.user.user_id, device.device_id
        try:
            if by_dialog:
                call_id = dialog_of(channels[which % len(channels)]).call_id
                dialog = PickupSipRequest(call_id=call_id, to_tag="ours", from_tag="theirs", early_only=False)
                service.pickup_sip_call(DOMAIN, user_id, device_id, dialog)
            else:
                call_id = calls[which % len(calls)]
                service.pickup_call(DOMAIN, user_id, device_id, call_id, CallWebhookRequest())
        except DomainError as error:
            expected = {"device.busy", "device.not.active", "call.not.ringing", "dialog.unknown"}
            assert error.code in expected, error.code
        self.desk.pump()

    @rule(phone=pick, called=pick, kind=st.sampled_from(INTRUSIONS))
    def a_user_intrudes(self, phone: int, called: int, kind: MakeCallType) -> None:
        mine = [each for each in self.online if each.user.user_id in ("alice", "dave")]
        talking = [
            user.extension
            for user in self.desk.directory.users()
            if any(call.status is CallStatus.ACTIVE for call in self.desk.calls(user.user_id))
        ]
        if not mine or not talking or len(self.desk.engine.channels) >= 14:
            return
        device = mine[phone % len(mine)]
        request = MakeCallRequest(destination=f"tel:{talking[called % len(talking)]}", type=kind)
        try:
            self.desk.service.make_call(DOMAIN, device.user.user_id, device.device_id, request)
        except DomainError as error:
            expected = {"device.busy", "call.target.not.in.call", "call.target.own"}
            assert error.code in expected, error.code
        self.desk.pump()

    @rule(which=pick, action=st.sampled_from(CallAction), called=number, other=pick)
    def a_user_acts(self, which: int, action: CallAction, called: str, other: int) -> None:
        calls = [
            (user.user_id, call)
            for user in self.desk.directory.users()
            for call in self.desk.calls(user.user_id)
        ]
        if not calls:
            return
        user_id, call = calls[which % len(calls)]
        try_action(self.desk, user_id, call, action, called=called, other=other)

    @rule(which=pick, choice=pick, called=number, other=pick)
    def a_user_does_what_is_offered(self, which: int, choice: int, called: str, other: int) -> None:
        offers = [
            (user.user_id, call, each.action)
            for user in self.desk.directory.users()
            for call in self.desk.calls(user.user_id)
            for each in call.actions or []
            if each.action is not CallAction.HANG_UP
        ]
        if offers:
            by_action: dict[CallAction, list[tuple[str, CallState]]] = {}
            for name, state, offer in offers:
                by_action.setdefault(offer, []).append((name, state))
            action = list(by_action)[choice % len(by_action)]
            user_id, call = by_action[action][which % len(by_action[action])]
            try_action(self.desk, user_id, call, action, called=called, other=other)

    # --- time and accidents

    @rule(seconds=st.sampled_from([1, 5, 25, 70]))
    def time_passes(self, seconds: int) -> None:
        self.desk.step(seconds)

    @rule()
    def events_are_late(self) -> None:
        self.desk.late = True

    @rule()
    def events_arrive(self) -> None:
        self.desk.late = False
        self.desk.pump()

    @rule()
    def the_backend_is_killed_and_started_again(self) -> None:
        before = self._states()
        self.desk.restart()
        assert self._states() == before
        self.desk.pump()

    @rule()
    def the_link_is_lost_and_found(self) -> None:
        before = self._states()
        self.desk.service.lost()
        self.desk.service.attached(self.desk.engine.snapshot())
        assert self._states() == before
        self.desk.pump()

    @precondition(lambda self: len(self.desk.engine.channels) > 2)
    @rule(sure=st.integers(min_value=0, max_value=9))
    def the_exchange_dies(self, sure: int) -> None:
        if sure == 0:
            self.desk.engine_restarts()
            assert not self.desk.service._board.calls
            for phone in self.online:
                self.desk.engine.register(phone.binding)
            self.desk.pump()

    def _states(self) -> dict[str, list[CallState]]:
        """Return all states; with events under way, without what depends on registrations."""
        gone = {"actions": None} if self.desk.late else {}
        return {
            user.user_id: [each.model_copy(update=gone) for each in self.desk.calls(user.user_id)]
            for user in self.desk.directory.users()
        }

    def _with_channel(self, which: int, state: ChannelState, act: Callable[[FakeChannel], object]) -> bool:
        channels = [
            each
            for each in self.desk.engine.channels.values()
            if each.state is state and (state is ChannelState.UP or not each.offered)
        ]
        if not channels:
            return False
        act(channels[which % len(channels)])
        self.desk.pump()
        return True

    def teardown(self) -> None:
        if not hasattr(self, "desk"):
            return
        self.desk.late = False
        self.desk.pump()
        for user in self.desk.directory.users():
            for call in self.desk.calls(user.user_id):
                if any(each.call_id == call.call_id for each in self.desk.calls(user.user_id)):
                    self.desk.hang_up(user.user_id, call.call_id)
        for channel in [each for each in self.desk.engine.channels.values() if each.username == ""]:
            self.desk.engine.hang_up(channel)
            self.desk.pump()
        self.desk.step(200)
        for user in self.desk.directory.users():
            for call in self.desk.calls(user.user_id):
                self.desk.hang_up(user.user_id, call.call_id)
        assert self.desk.all_over()
        assert not self.desk.clock.pending()
        assert not self.desk.service._board.conversations


CallControlMachine.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestCallControl = pytest.mark.timeout(110)(CallControlMachine.TestCase)

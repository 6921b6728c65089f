"""Calls that intrude upon a call: who may, who is told, and how they follow it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from backend.contract.calls import (
    CallAction,
    CallEvent,
    CallState,
    CallStatus,
    IntrusionType,
    MakeCallRequest,
    MakeCallType,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
)
from backend.domain.errors import DomainError
from backend.ports.organisation import OrganisationSettings, Permission, User
from backend.ports.telephony import Audience
from tests.support.desk import NO_TOKEN, Desk
from tests.support.fake_channel import FakeChannel
from tests.support.organisation import DOMAIN, USERS

KINDS = [MakeCallType.INTRUSION, MakeCallType.BARGE, MakeCallType.WHISPER, MakeCallType.MONITOR]
ANNOUNCED = OrganisationSettings(announce_intrusion=True)


def refusal(operation: Callable[[], object]) -> DomainError:
    with pytest.raises(DomainError) as caught:
        operation()
    return caught.value


def private(*names: str) -> list[User]:
    """The users, some of whom nobody may listen to."""
    return [
        msgspec.structs.replace(user, permissions=user.permissions | {Permission.PRIVACY})
        if user.user_id in names
        else user
        for user in USERS
    ]


class Supervised:
    """Carol has called Bob, and Alice may intrude."""

    def __init__(self, settings: OrganisationSettings = OrganisationSettings(), **options: object) -> None:  # noqa: B008
        self.desk = Desk(settings=settings, **options)  # type: ignore[arg-type]
        self.alice, self.bob = self.desk.softphone("alice"), self.desk.softphone("bob")
        self.carol = self.desk.deskphone("carol")
        self.desk.talk(self.carol, self.bob)

    def intrude(self, kind: MakeCallType) -> CallState:
        self.desk.make("alice", self.alice, "tel:1002", kind)
        return self.desk.call("alice")

    @property
    def bridge(self) -> str:
        return self.bob.hears

    def snooping(self) -> tuple[Audience, str, bool] | None:
        """How Alice's channel listens in: who hears it, whom it whispers to, whether a tone is heard."""
        snoop = self.alice.channel.snoop
        return None if snoop is None else (snoop.audience, snoop.target_id, snoop.tone)


@pytest.mark.parametrize(
    ("kind", "audience"),
    [
        (MakeCallType.INTRUSION, Audience.ALL),
        (MakeCallType.BARGE, Audience.ALL),
        (MakeCallType.WHISPER, Audience.ONE),
        (MakeCallType.MONITOR, Audience.NOBODY),
    ],
)
def test_who_intrudes_is_put_into_the_call_with_its_audience(kind: MakeCallType, audience: Audience) -> None:
    talk = Supervised()
    state = talk.intrude(kind)
    assert talk.snooping() == (audience, talk.bob.channel.channel_id, False)
    assert talk.alice.hears == talk.bob.hears == talk.carol.hears
    assert (state.status, state.event, state.intruded) == (CallStatus.ACTIVE, CallEvent.ANSWERED, False)
    assert state.remote_party is not None and state.remote_party.display_name == "Bob"
    assert [each.remote_party.display_name for each in state.participants or ()] == ["Carol", "Bob"]
    assert {CallAction.HANG_UP, CallAction.HOLD} <= talk.desk.actions("alice", state.call_id)


@pytest.mark.parametrize(
    ("kind", "settings", "to_bob", "to_carol"),
    [
        (MakeCallType.BARGE, OrganisationSettings(), True, True),
        (MakeCallType.INTRUSION, OrganisationSettings(), True, True),
        (MakeCallType.WHISPER, OrganisationSettings(), True, False),
        (MakeCallType.MONITOR, OrganisationSettings(), False, False),
        (MakeCallType.WHISPER, ANNOUNCED, True, True),
        (MakeCallType.MONITOR, ANNOUNCED, True, True),
    ],
)
def test_those_who_hear_it_or_are_to_know_are_told(
    kind: MakeCallType, settings: OrganisationSettings, to_bob: bool, to_carol: bool
) -> None:
    talk = Supervised(settings)
    talk.intrude(kind)
    snooping = talk.snooping()
    assert snooping is not None and snooping[2] == settings.announce_intrusion
    for user, told in (("bob", to_bob), ("carol", to_carol)):
        state = talk.desk.call(user)
        assert state.intruded == told
        shown = {each.remote_party.display_name: each.remote_party for each in state.participants or ()}
        assert ("Alice" in shown) == told
        if told:
            assert shown["Alice"].intrusion_type == IntrusionType(kind)
            assert (state.event, len(shown), state.conference) == (CallEvent.PARTICIPANT_ADDED, 2, False)


def test_a_silent_listener_changes_nothing_that_the_others_see() -> None:
    talk = Supervised()
    desk, watched = talk.desk, (talk.bob.channel.channel_id, talk.carol.channel.channel_id)
    shown = {channel: desk.engine.channels[channel].display for channel in watched}
    desk.news.calls.clear()
    commands = len(desk.engine.batches)
    state = talk.intrude(MakeCallType.MONITOR)
    desk.hang_up("alice", state.call_id)
    assert {each.user_id for each in desk.news.calls} == {"alice"}, "not in streams, webhooks, dialogs"
    assert desk.news.conferences == []
    sent = [each for batch in desk.engine.batches[commands:] for each in batch.commands]
    touched = {getattr(each, "channel_id", "") for each in sent}
    assert not touched & set(watched), "not on their phones, nor on lamps that show their calls"
    assert {channel: desk.engine.channels[channel].display for channel in watched} == shown


@pytest.mark.parametrize("kind", KINDS)
def test_the_call_is_untouched_when_who_intrudes_hangs_up(kind: MakeCallType) -> None:
    talk = Supervised(ANNOUNCED)
    before = talk.desk.call("bob")
    state = talk.intrude(kind)
    talk.desk.hang_up("alice", state.call_id)
    after = talk.desk.call("bob")
    assert not talk.desk.calls("alice") and not talk.alice.channels
    assert (after.status, after.intruded, after.participants) == (CallStatus.ACTIVE, False, None)
    assert after.event is CallEvent.PARTICIPANT_LEFT
    assert (after.actions, after.remote_party) == (before.actions, before.remote_party)
    assert talk.bob.hears == talk.carol.hears
    talk.desk.hang_up("bob", after.call_id)
    assert talk.desk.all_over()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("who", ["bob", "carol"])
def test_who_intrudes_goes_with_the_call(kind: MakeCallType, who: str) -> None:
    talk = Supervised()
    talk.intrude(kind)
    talk.desk.hang_up(who, talk.desk.call(who).call_id)
    assert talk.desk.calls("alice") == []
    assert talk.desk.ended("alice").outcome is CallEvent.HUNG_UP
    assert talk.desk.all_over()


@pytest.mark.parametrize("kind", [MakeCallType.BARGE, MakeCallType.WHISPER, MakeCallType.MONITOR])
def test_without_a_call_there_is_nothing_to_listen_to(kind: MakeCallType) -> None:
    desk = Desk()
    alice, _ = desk.softphone("alice"), desk.softphone("bob")
    error = refusal(lambda: desk.make("alice", alice, "tel:1002", kind))
    assert (error.status, error.code, error.field) == (409, "call.target.not.in.call", "destination")
    error = refusal(lambda: desk.make("alice", alice, "tel:+46277400", kind))
    assert (error.status, error.code, error.field) == (400, "destination.not.a.user", "destination")
    assert not desk.calls("alice") and not desk.engine.channels


def test_an_intrusion_upon_one_who_is_free_is_an_ordinary_call() -> None:
    desk = Desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.make("alice", alice, "tel:1002", MakeCallType.INTRUSION)
    bob.ring()
    bob.answer()
    assert alice.hears == bob.hears
    assert alice.channel.snoop is None
    assert CallAction.TRANSFER in desk.actions("alice", desk.call("alice").call_id)


@pytest.mark.parametrize("kind", KINDS)
def test_one_s_own_call_and_one_who_listens_cannot_be_listened_to(kind: MakeCallType) -> None:
    talk = Supervised()
    dave = talk.desk.softphone("dave")
    talk.intrude(MakeCallType.MONITOR)
    ordinary = kind is MakeCallType.INTRUSION
    if ordinary:
        assert talk.desk.make("dave", dave, "tel:1001", kind).intruded is False
        assert dave.channel.snoop is None
    else:
        error = refusal(lambda: talk.desk.make("dave", dave, "tel:1001", kind))
        assert error.code == "call.target.not.in.call"
    second = talk.desk.deskphone("dave", "second")
    talk.desk.talk(second, talk.desk.deskphone("erin"))
    error = refusal(lambda: talk.desk.make("dave", dave, "tel:1005", kind))
    assert (error.status, error.code) == (409, "call.target.own")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("who", ["bob", "carol"])
def test_who_has_privacy_is_not_intruded_upon(kind: MakeCallType, who: str) -> None:
    talk = Supervised(users=private(who))
    error = refusal(lambda: talk.intrude(kind))
    assert (error.status, error.code, error.field) == (403, "call.target.protected", "destination")


def test_listening_ends_when_one_with_privacy_comes_into_the_call() -> None:
    talk = Supervised(users=private("erin"))
    erin = talk.desk.deskphone("erin")
    talk.intrude(MakeCallType.MONITOR)
    call = talk.desk.call("carol")
    talk.desk.service.transfer_call(DOMAIN, "carol", call.call_id, TransferRequest(destination="tel:1005"))
    talk.desk.pump()
    assert talk.alice.hears == "nothing"
    erin.ring()
    erin.answer()
    assert talk.desk.calls("alice") == []
    assert talk.bob.hears == erin.hears
    assert talk.desk.ended("alice").outcome is CallEvent.FAILED


def test_two_can_listen_and_only_so_many_as_there_is_room_for() -> None:
    talk = Supervised(max_conference=4)
    dave = talk.desk.softphone("dave")
    talk.intrude(MakeCallType.MONITOR)
    talk.desk.make("dave", dave, "tel:1003", MakeCallType.WHISPER)
    assert dave.hears == talk.alice.hears == talk.bob.hears
    third = talk.desk.softphone("alice", "third")
    error = refusal(lambda: talk.desk.make("alice", third, "tel:1002", MakeCallType.MONITOR))
    assert (error.status, error.code) == (409, "conference.full")


@pytest.mark.parametrize("kind", KINDS)
def test_while_the_user_holds_there_is_nothing_to_hear(kind: MakeCallType) -> None:
    talk = Supervised()
    talk.intrude(kind)
    call = talk.desk.call("bob")
    talk.desk.service.hold_call(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert talk.alice.hears == "nothing"
    assert talk.carol.hears == "music"
    assert talk.desk.call("alice").event is CallEvent.REMOTE_HELD
    talk.desk.service.resume_call(DOMAIN, "bob", call.call_id, NO_TOKEN)
    assert talk.alice.hears == talk.bob.hears == talk.carol.hears
    assert talk.desk.call("alice").event is CallEvent.REMOTE_RESUMED


@pytest.mark.parametrize("kind", KINDS)
def test_while_the_other_side_holds_only_who_speaks_is_heard(kind: MakeCallType) -> None:
    talk = Supervised()
    talk.intrude(kind)
    talk.desk.engine.hold(talk.carol.channel)
    talk.desk.pump()
    silent = kind is MakeCallType.MONITOR
    assert talk.bob.hears == ("music" if silent else f"bridge:{talk.desk.call('bob').correlation_id}")
    assert talk.alice.hears == ("nothing" if silent else talk.bob.hears)
    talk.desk.engine.hold(talk.carol.channel, held=False)
    talk.desk.pump()
    assert talk.alice.hears == talk.bob.hears == talk.carol.hears


def test_a_transfer_by_the_other_side_is_followed_and_one_by_the_user_ends_it() -> None:
    talk = Supervised()
    erin = talk.desk.deskphone("erin")
    talk.intrude(MakeCallType.WHISPER)
    request = TransferRequest(destination="tel:1005")
    talk.desk.service.transfer_call(DOMAIN, "carol", talk.desk.call("carol").call_id, request)
    talk.desk.pump()
    erin.ring()
    erin.answer()
    state = talk.desk.call("alice")
    assert talk.alice.hears == talk.bob.hears == erin.hears
    assert {each.remote_party.display_name for each in state.participants or ()} == {"Bob", "Erin"}
    dave = talk.desk.deskphone("dave")
    request = TransferRequest(destination="tel:1004", blind=True)
    talk.desk.service.transfer_call(DOMAIN, "bob", talk.desk.call("bob").call_id, request)
    talk.desk.pump()
    assert talk.desk.calls("alice") == []
    dave.ring()
    dave.answer()
    assert dave.hears == erin.hears


def test_a_call_that_becomes_part_of_a_conference_is_followed_there() -> None:
    talk = Supervised()
    talk.intrude(MakeCallType.MONITOR)
    first = talk.desk.call("bob")
    erin = talk.desk.deskphone("erin")
    request = MakeCallRequest(destination="tel:1005")
    talk.desk.service.make_consultation_call(DOMAIN, "bob", first.call_id, request)
    talk.desk.pump()
    erin.ring()
    erin.answer()
    second = next(each for each in talk.desk.calls("bob") if each.call_id != first.call_id)
    assert talk.alice.hears == "nothing"
    body = TargetCallRequest(target_call_id=first.call_id)
    talk.desk.service.add_call_to_conference(DOMAIN, "bob", second.call_id, body)
    talk.desk.pump()
    assert talk.alice.hears == erin.hears == talk.carol.hears == talk.bob.hears
    names = {each.remote_party.display_name for each in talk.desk.call("alice").participants or ()}
    assert names == {"Bob", "Carol", "Erin"}
    talk.desk.hang_up("bob", second.call_id)
    assert talk.desk.all_over()


def test_who_listens_can_take_another_call_and_come_back() -> None:
    talk = Supervised()
    listening = talk.intrude(MakeCallType.BARGE)
    erin = talk.desk.deskphone("erin")
    erin.dial("1001")
    waiting = next(each for each in talk.desk.calls("alice") if each.call_id != listening.call_id)
    talk.desk.answer("alice", waiting.call_id, talk.alice)
    assert talk.alice.hears == erin.hears != talk.bob.hears
    talk.desk.service.resume_call(DOMAIN, "alice", listening.call_id, NO_TOKEN)
    assert talk.alice.hears == talk.bob.hears
    assert talk.snooping() is not None


def test_one_who_only_listens_has_nothing_to_mute() -> None:
    talk = Supervised()
    state = talk.intrude(MakeCallType.MONITOR)
    assert CallAction.MUTE not in talk.desk.actions("alice", state.call_id)
    talk.desk.hang_up("alice", state.call_id)
    state = talk.intrude(MakeCallType.WHISPER)
    talk.desk.service.mute_call(DOMAIN, "alice", state.call_id, StateTokenRequest())
    assert talk.alice.channel.muted


def test_listening_survives_a_restart_of_the_backend() -> None:
    talk = Supervised(ANNOUNCED)
    state = talk.intrude(MakeCallType.WHISPER)
    talk.desk.restart()
    talk.desk.pump()
    assert talk.desk.call("alice").participants == state.participants
    assert talk.desk.call("bob").intruded
    talk.desk.hang_up("carol", talk.desk.call("carol").call_id)
    assert talk.desk.calls("alice") == []
    assert talk.desk.all_over()


def test_a_phone_that_hangs_up_or_is_lost_while_listening_leaves_the_call_as_it_is() -> None:
    talk = Supervised(ANNOUNCED)
    talk.intrude(MakeCallType.MONITOR)
    channel: FakeChannel = talk.alice.channel
    talk.desk.engine.hang_up(channel)
    talk.desk.pump()
    assert talk.desk.calls("alice") == []
    assert not talk.desk.call("bob").intruded
    assert talk.bob.hears == talk.carol.hears


def test_a_call_that_ends_before_the_listener_s_phone_is_up_fails() -> None:
    desk = Desk()
    alice = desk.deskphone("alice", auto=False)
    bob, carol = desk.softphone("bob"), desk.deskphone("carol")
    desk.talk(carol, bob)
    desk.make("alice", alice, "tel:1002", MakeCallType.MONITOR)
    desk.hang_up("bob", desk.call("bob").call_id)
    alice.answer()
    assert desk.calls("alice") == []
    assert desk.ended("alice").outcome is CallEvent.FAILED

"""Calls to outside, over a fake engine with trunks."""

from __future__ import annotations

import pytest

from backend.api.metrics import Metrics
from backend.contract.calls import (
    CallEvent,
    CallStatus,
    DtmfRequest,
    MakeCallRequest,
    MakeCallType,
    RemotePartyType,
    TargetCallRequest,
    TransferRequest,
    UserLineType,
)
from backend.domain.errors import ForbiddenError, InvalidError, LimitError, NotFoundError
from backend.ports.lines import LineChoice
from backend.ports.organisation import OrganisationSettings
from backend.ports.routing import MAIN, CallLimits, NumberFormat
from backend.ports.telephony import (
    Cause,
    Diversion,
    Party,
    TrunkState,
    TrunkStateChanged,
)
from tests.support.desk import NO_TOKEN, Desk
from tests.support.organisation import DOMAIN
from tests.support.outside import OUTSIDE, answer, dialled, line_out, make_desk, party, plan


def test_a_number_outside_is_called_by_the_first_trunk_as_the_users_own_number() -> None:
    desk = make_desk()
    phone = desk.softphone("alice")
    desk.make("alice", phone, "tel:087654321")
    out = dialled(desk)
    assert (out.trunk_id, out.number, out.caller) == ("first", "+4687654321", Party("+4627741001", "Alice"))
    call = desk.call("alice")
    assert party(call).type is RemotePartyType.EXTERNAL_ID
    assert party(call).tel_uri == "tel:+4687654321"
    assert party(call).display_number == "08-765 43 21"
    answer(desk)
    assert desk.call("alice").status is CallStatus.ACTIVE
    assert line_out(desk).bridge == phone.channel.bridge is not None
    desk.engine.hang_up(line_out(desk))
    desk.pump()
    assert desk.ended("alice").remote_number == "+4687654321"
    assert {each.user_id for each in desk.news.ended} == {"alice"}
    assert {each.user_id for each in desk.news.calls} == {"alice"}


def test_a_phone_dials_outside_and_hears_the_ringing() -> None:
    desk = make_desk()
    phone = desk.deskphone("bob")
    channel = phone.dial("087654321")
    desk.engine.ring(line_out(desk))
    desk.pump()
    assert channel.rung
    desk.engine.answer(line_out(desk))
    desk.pump()
    assert desk.call("bob").status is CallStatus.ACTIVE
    phone.desk.engine.hang_up(channel)
    desk.pump()
    assert desk.engine.destroyed[dialled(desk).channel_id] is Cause.NORMAL_CLEARING
    assert desk.all_over()


@pytest.mark.parametrize(
    ("cause", "status"),
    [
        (Cause.TEMPORARY_FAILURE, 503),
        (Cause.NO_USER_RESPONSE, 408),
        (Cause.CALL_REJECTED, 403),
        (Cause.NETWORK_OUT_OF_ORDER, None),
    ],
)
def test_a_trunk_that_fails_is_followed_by_the_next(cause: Cause, status: int | None) -> None:
    desk = make_desk()
    desk.make("alice", desk.softphone("alice"), OUTSIDE)
    desk.engine.fail(line_out(desk), cause, status)
    desk.pump()
    assert dialled(desk).trunk_id == "second"
    assert desk.call("alice").status is CallStatus.INITIATED
    answer(desk)
    assert desk.call("alice").status is CallStatus.ACTIVE


@pytest.mark.parametrize(
    ("cause", "status", "event"),
    [
        (Cause.USER_BUSY, 486, CallEvent.BUSY),
        (Cause.NO_USER_RESPONSE, 480, CallEvent.NO_ANSWER),
        (Cause.UNALLOCATED_NUMBER, 404, CallEvent.FAILED),
        (Cause.CALL_REJECTED, 603, CallEvent.REJECTED),
    ],
)
def test_what_the_called_party_says_is_final(cause: Cause, status: int, event: CallEvent) -> None:
    desk = make_desk()
    desk.make("alice", desk.softphone("alice"), OUTSIDE)
    desk.engine.fail(line_out(desk), cause, status)
    desk.pump()
    assert len(desk.engine.dialled) == 1
    assert desk.last_state("alice").event is event


def test_the_call_fails_where_all_trunks_do() -> None:
    desk = make_desk()
    desk.make("alice", desk.softphone("alice"), OUTSIDE)
    for _ in range(2):
        desk.engine.fail(line_out(desk), Cause.TEMPORARY_FAILURE, 503)
        desk.pump()
    assert desk.last_state("alice").event is CallEvent.FAILED
    assert [each.trunk_id for each in desk.engine.dialled] == ["first", "second"]


def test_a_trunk_that_is_down_is_tried_last() -> None:
    desk = make_desk()
    desk.engine.emit(TrunkStateChanged("first", TrunkState.DOWN, "no response"))
    desk.pump()
    desk.make("alice", desk.softphone("alice"), OUTSIDE)
    assert dialled(desk).trunk_id == "second"


def test_a_full_trunk_is_passed_over_and_full_ones_are_congestion_both_ways() -> None:
    desk = make_desk(CallLimits(), plan("first", 1), plan("second", 1))
    alice, bob, carol = (desk.softphone(name) for name in ("alice", "bob", "carol"))
    for name, phone in (("alice", alice), ("bob", bob)):
        desk.make(name, phone, OUTSIDE)
        answer(desk)
    assert [each.trunk_id for each in desk.engine.dialled] == ["first", "second"]
    desk.make("carol", carol, OUTSIDE)
    assert len(desk.engine.dialled) == 2
    assert "no free line" in (desk.last_state("carol").event_description or "")
    incoming = desk.engine.dial_in("first", "+4627741003", Party("+46701740605", ""))
    desk.pump()
    assert desk.engine.destroyed[incoming.channel_id] is Cause.CONGESTION


def test_the_chosen_line_is_shown_and_a_withheld_number_is_the_providers_alone() -> None:
    desk = make_desk()
    desk.lines.restore([LineChoice(DOMAIN, "alice", UserLineType.SWITCHBOARD, 0)])
    phone = desk.softphone("alice")
    desk.make("alice", phone, OUTSIDE)
    assert dialled(desk).caller == Party("+46277400", "Example")
    desk.lines.restore([LineChoice(DOMAIN, "alice", UserLineType.ANONYMOUS, 0)])
    desk.hang_up("alice", desk.call("alice").call_id)
    desk.make("alice", phone, OUTSIDE)
    assert dialled(desk).anonymous
    assert dialled(desk).caller == Party("+4627741001", "")


def test_numbers_are_sent_in_the_form_that_the_provider_wants() -> None:
    desk = make_desk(CallLimits(), plan("first", number_format=NumberFormat.NATIONAL))
    desk.make("alice", desk.softphone("alice"), OUTSIDE)
    assert (dialled(desk).number, dialled(desk).caller.number) == ("087654321", "027741001")


def test_an_emergency_call_knows_no_limits() -> None:
    desk = make_desk(CallLimits(calls=0, minutes=0, allowed=["+44"]), plan("first", 0))
    desk.lines.restore([LineChoice(DOMAIN, "bob", UserLineType.ANONYMOUS, 0)])
    desk.make("bob", desk.softphone("bob"), "tel:112")
    assert dialled(desk).number == "112"
    assert not dialled(desk).anonymous
    assert dialled(desk).caller.number == "+4627741002"
    answer(desk)
    desk.step(7200)
    assert desk.call("bob").status is CallStatus.ACTIVE


def test_barred_numbers_are_refused_by_operation_by_phone_and_in_a_transfer() -> None:
    desk = make_desk(CallLimits(barred=["+44"]))
    phone, other = desk.deskphone("alice"), desk.softphone("bob")
    with pytest.raises(ForbiddenError) as refused:
        desk.make("bob", other, "tel:+442079460000")
    told = (refused.value.code, refused.value.field, refused.value.name)
    assert told == ("destination.barred.beginning", "destination", "+44")
    channel = phone.dial("00442079460000")
    assert desk.engine.destroyed[channel.channel_id] is Cause.OUTGOING_CALL_BARRED
    assert desk.engine.refusals[channel.channel_id] == "You may not call numbers that begin with +44."
    desk.talk(phone, other)
    (mine,) = [each for each in phone.channels if each.channel_id in desk.engine.channels]
    transfer = desk.engine.refer(mine, "00442079460000")
    desk.pump()
    assert desk.engine.transfers[transfer] == [403]
    assert not desk.engine.dialled


def test_where_refusals_are_announced_a_phone_hears_why_before_it_is_refused() -> None:
    desk = make_desk(CallLimits(barred=["+44"], minutes=0))
    desk.directory.set_settings(OrganisationSettings(announce_refusals=True))
    phone = desk.deskphone("alice")
    channels = [phone.dial(number) for number in ("00442079460000", "087654321")]
    assert [channel.hears() for channel in channels] == [
        "sound:number-barred",
        "sound:minutes-used-up",
    ]
    assert desk.calls("alice") == [] and not desk.engine.destroyed
    desk.restart()
    desk.pump()
    desk.engine.playback_ends(channels[0])
    desk.pump()
    assert desk.engine.destroyed == {channels[0].channel_id: Cause.OUTGOING_CALL_BARRED}
    assert desk.engine.refusals[channels[0].channel_id] == "You may not call numbers that begin with +44."
    desk.step(11)
    assert desk.engine.destroyed[channels[1].channel_id] is Cause.CONGESTION


def test_without_trunks_there_is_nobody_outside() -> None:
    desk = Desk()
    for number in (OUTSIDE, "tel:112"):
        with pytest.raises(NotFoundError):
            desk.make("alice", desk.softphone("alice"), number)


def test_only_so_many_calls_outside_at_a_time() -> None:
    desk = make_desk(CallLimits(calls=1))
    phone = desk.softphone("alice")
    desk.make("alice", phone, OUTSIDE)
    answer(desk)
    with pytest.raises(LimitError) as refused:
        desk.make("alice", phone, "tel:+4687654322")
    assert refused.value.code == "outside.calls.limit"
    desk.make("bob", desk.softphone("bob"), OUTSIDE)
    assert len(desk.engine.dialled) == 2


def test_a_call_ends_with_a_sentence_when_the_minutes_are_used_up() -> None:
    desk = make_desk(CallLimits(minutes=2))
    phone = desk.softphone("alice")
    desk.make("alice", phone, OUTSIDE)
    answer(desk)
    desk.step(119)
    assert desk.call("alice").status is CallStatus.ACTIVE
    desk.step(1.5)
    assert desk.calls("alice") == []
    assert desk.last_state("alice").event_description == "The minutes outside are used up for today."
    assert phone.hears == "sound:minutes-used-up"
    assert dialled(desk).channel_id in desk.engine.destroyed
    desk.engine.playback_ends(phone.channel)
    desk.pump()
    assert phone.channels == []
    with pytest.raises(LimitError) as refused:
        desk.make("alice", phone, OUTSIDE)
    assert refused.value.code == "outside.minutes.limit"
    desk.step(86_400)
    desk.make("alice", phone, OUTSIDE)


def test_two_calls_share_the_minutes() -> None:
    desk = make_desk(CallLimits(minutes=2))
    phone = desk.softphone("alice")
    desk.make("alice", phone, OUTSIDE)
    answer(desk)
    desk.make("alice", phone, "tel:+4687654322")
    answer(desk)
    desk.step(62)
    assert desk.calls("alice") == []


def test_a_transferred_call_counts_for_who_transferred_it_and_ends_at_that_users_limit() -> None:
    desk = make_desk(CallLimits(), user_limits={"alice": CallLimits(minutes=1)}, default_inbound=MAIN)
    phone = desk.softphone("alice")
    incoming = desk.engine.dial_in("first", "+4627741001", Party("+46701740605", "Customer"))
    desk.pump()
    phone.answer()
    call = desk.call("alice")
    desk.service.transfer_call(
        DOMAIN, "alice", call.call_id, TransferRequest(destination=OUTSIDE, blind=True)
    )
    desk.pump()
    assert desk.calls("alice") == []
    assert dialled(desk).caller == Party("+4627741001", "Alice")
    answer(desk)
    assert incoming.bridge == line_out(desk).bridge is not None
    desk.step(61)
    assert incoming.channel_id not in desk.engine.channels or incoming.hears() == "tone:congestion"
    with pytest.raises(LimitError):
        desk.make("alice", phone, OUTSIDE)


def test_a_trunk_may_show_who_calls_and_who_passed_the_call_on() -> None:
    desk = make_desk(CallLimits(), plan("first", passes_callers=True))
    phone = desk.softphone("alice")
    desk.engine.dial_in("first", "+4627741001", Party("+46701740605", "Customer"))
    desk.pump()
    phone.answer()
    call = desk.call("alice")
    desk.service.transfer_call(
        DOMAIN, "alice", call.call_id, TransferRequest(destination=OUTSIDE, blind=True)
    )
    desk.pump()
    assert dialled(desk).caller == Party("+46701740605", "Customer")
    assert dialled(desk).diversions == [Diversion("+4627741001", "Alice", "deflection")]


def test_who_has_diverted_a_call_before_it_came_is_told_where_it_is_passed_on_to() -> None:
    desk = make_desk(CallLimits(), plan("first", passes_callers=True, number_format=NumberFormat.DIGITS))
    phone = desk.softphone("alice")
    earlier = [Diversion("+46812345679", "Office", "no-answer"), Diversion("Desk", "", "unknown")]
    desk.engine.dial_in("first", "+4627741001", Party("+46701740605", "Customer"), earlier)
    desk.pump()
    phone.answer()
    call = desk.call("alice")
    desk.restart()
    desk.pump()
    desk.service.transfer_call(
        DOMAIN, "alice", call.call_id, TransferRequest(destination=OUTSIDE, blind=True)
    )
    desk.pump()
    assert dialled(desk).diversions == [
        Diversion("4627741001", "Alice", "deflection"),
        Diversion("46812345679", "Office", "no-answer"),
    ]


def test_limits_and_trunks_are_measured() -> None:
    desk = make_desk(CallLimits(minutes=1, barred=["+44"]))
    metrics = Metrics()
    metrics.watch(desk.bus)
    phone = desk.softphone("alice")
    with pytest.raises(ForbiddenError):
        desk.make("alice", phone, "tel:+442079460000")
    desk.make("alice", phone, OUTSIDE)
    answer(desk)
    desk.step(61)
    desk.engine.emit(TrunkStateChanged("first", TrunkState.UP))
    desk.engine.emit(TrunkStateChanged("second", TrunkState.DOWN, "503"))
    desk.pump()
    told = metrics.text().decode()
    assert 'deskline_outside_calls_refused_total{reason="destination.barred.beginning"} 1.0' in told
    assert 'deskline_outside_calls_refused_total{reason="outside.minutes.limit"} 1.0' in told
    assert 'deskline_trunk_up{trunk="first"} 1.0' in told
    assert 'deskline_trunk_up{trunk="second"} 0.0' in told


def test_calls_outside_survive_a_restart_of_the_backend() -> None:
    desk = make_desk(CallLimits(minutes=2))
    phone = desk.softphone("alice")
    desk.make("alice", phone, OUTSIDE)
    answer(desk)
    desk.restart()
    desk.pump()
    assert desk.call("alice").status is CallStatus.ACTIVE
    desk.step(121)
    assert desk.calls("alice") == []
    assert {each.user_id for each in desk.news.calls} == {"alice"}


def test_who_is_outside_hears_music_while_on_hold() -> None:
    desk = make_desk()
    phone = desk.softphone("alice")
    desk.make("alice", phone, OUTSIDE)
    answer(desk)
    call = desk.call("alice")
    desk.service.hold_call(DOMAIN, "alice", call.call_id, NO_TOKEN)
    desk.pump()
    assert line_out(desk).music


def test_digits_of_a_conference_go_to_who_is_outside_and_to_nobody_else() -> None:
    desk = make_desk()
    alice, bob = desk.softphone("alice"), desk.deskphone("bob")
    desk.talk(bob, alice)
    first = desk.call("alice").call_id
    body = MakeCallRequest(destination=OUTSIDE)
    second = desk.service.make_consultation_call(DOMAIN, "alice", first, body).call_id
    answer(desk)
    request = TargetCallRequest(target_call_id=second)
    desk.service.add_call_to_conference(DOMAIN, "alice", first, request)
    desk.pump()
    desk.service.send_dtmf(DOMAIN, "alice", first, DtmfRequest(digits="12"))
    desk.engine.press(bob.channel, "3")
    desk.pump()
    assert (line_out(desk).digits, bob.channel.digits, alice.channel.digits) == ("123", "", "")
    assert desk.call("alice").event is CallEvent.DTMF_SENT
    desk.hang_up("alice", first)
    assert desk.all_over()


def test_a_call_to_outside_can_be_listened_to_and_a_number_outside_cannot() -> None:
    desk = make_desk()
    alice, bob = desk.softphone("alice"), desk.softphone("bob")
    desk.make("bob", bob, OUTSIDE)
    answer(desk)
    with pytest.raises(InvalidError):
        desk.make("alice", alice, OUTSIDE, MakeCallType.MONITOR)
    desk.make("alice", alice, "tel:1002", MakeCallType.BARGE)
    assert alice.hears == bob.hears == line_out(desk).hears()
    desk.engine.hang_up(line_out(desk))
    desk.pump()
    assert desk.all_over()

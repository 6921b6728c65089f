"""Voicemail: who leaves a message where nobody answers, and how users hear theirs from a phone."""

from __future__ import annotations

import pytest

from backend.bus.events import MessageDeleted, MessageHeard
from backend.contract.calls import (
    CallEvent,
    CallStatus,
    MakeCallRequest,
    MakeCallType,
    TransferRequest,
    TransferType,
)
from backend.domain.errors import ConflictError, InvalidError
from backend.ports.routing import OutboundRoute, Routing, TrunkPlan
from backend.ports.telephony import Cause, Party, Trunk, TrunkTransport
from backend.ports.voicemail import StoredMessage
from tests.support.desk import Desk, FakePhone
from tests.support.organisation import DOMAIN

GREETING = "sound:no-answer,digits:1005,sound:leave-a-message,tone:beep"


def taking() -> Desk:
    """Erin takes messages."""
    desk = Desk()
    desk.mailboxes.takers.add("erin")
    return desk


def left_with_the_tone(desk: Desk, caller: FakePhone) -> None:
    """Hear the greeting to its end."""
    assert caller.hears == GREETING
    desk.engine.playback_ends(caller.channel)
    desk.pump()


def test_a_call_that_nobody_answers_leaves_a_message() -> None:
    desk = taking()
    carol, erin = desk.deskphone("carol"), desk.deskphone("erin")
    carol.dial("1005")
    erin.ring()
    desk.step(61)
    assert desk.calls("erin") == []
    call = desk.call("carol")
    assert (call.status, call.remote_party and call.remote_party.display_name) == (
        CallStatus.ACTIVE,
        "Voicemail of Erin",
    )
    left_with_the_tone(desk, carol)
    (message,) = desk.engine.recordings.values()
    assert desk.engine.limits[message.recording_id] == (180.0, 8.0)
    assert carol.hears == f"bridge:{message.bridge_id}"
    desk.engine.hang_up(carol.channel)
    desk.pump()
    (kept,) = desk.news.kept
    assert kept.message
    assert (kept.user_id, kept.remote_name, kept.path) == (
        "erin",
        "Carol",
        f"/recordings/voicemail/{message.recording_id}.wav",
    )
    assert desk.all_over()


@pytest.mark.parametrize("cause", [Cause.USER_BUSY, Cause.CALL_REJECTED])
def test_a_call_that_is_refused_leaves_a_message(cause: Cause) -> None:
    desk = taking()
    carol, erin = desk.deskphone("carol"), desk.deskphone("erin")
    carol.dial("1005")
    desk.engine.hang_up(erin.channel, cause)
    desk.pump()
    assert carol.hears == GREETING


def test_a_user_without_a_phone_takes_messages_too() -> None:
    desk = taking()
    alice = desk.softphone("alice")
    desk.make("alice", alice, "tel:1005")
    assert alice.hears == GREETING


def test_who_takes_no_messages_is_just_not_there() -> None:
    desk = Desk()
    carol = desk.deskphone("carol")
    carol.dial("1005")
    assert desk.calls("carol") == []


def test_silence_or_length_ends_the_message_and_the_call() -> None:
    desk = taking()
    carol = desk.deskphone("carol")
    carol.dial("1005")
    left_with_the_tone(desk, carol)
    (message,) = desk.engine.recordings.values()
    desk.engine.recording_ends(message, 9.0)
    desk.pump()
    assert desk.last_state("carol").event_description == "Your message was recorded."
    assert [each.duration_s for each in desk.news.kept] == [9.0]
    assert desk.all_over()


def test_the_hash_key_skips_the_greeting_and_ends_the_message() -> None:
    desk = taking()
    carol = desk.deskphone("carol")
    carol.dial("1005")
    desk.engine.press(carol.channel, "#")
    desk.pump()
    assert carol.hears == "tone:beep"
    desk.engine.playback_ends(carol.channel)
    desk.pump()
    assert desk.engine.recordings
    desk.engine.press(carol.channel, "#")
    desk.pump()
    assert len(desk.news.kept) == 1
    assert desk.all_over()


def test_who_hangs_up_at_the_tone_leaves_nothing() -> None:
    desk = taking()
    carol = desk.deskphone("carol")
    carol.dial("1005")
    left_with_the_tone(desk, carol)
    (message,) = desk.engine.recordings.values()
    desk.engine.recording_ends(message, 0.4)
    desk.pump()
    assert desk.news.kept == []
    assert len(desk.news.discarded) == 1


def test_a_call_of_the_type_goes_to_voicemail_at_once() -> None:
    desk = taking()
    alice, erin = desk.softphone("alice"), desk.deskphone("erin")
    request = MakeCallRequest(destination="tel:1005", type=MakeCallType.VOICEMAIL)
    desk.service.make_call(DOMAIN, "alice", alice.device_id, request)
    desk.pump()
    assert erin.channels == []
    assert alice.hears == GREETING


def test_who_takes_no_messages_cannot_be_called_there_and_a_service_has_no_mailbox() -> None:
    desk = Desk()
    alice = desk.softphone("alice")
    for destination, refusal in (("tel:1005", ConflictError), ("tel:*43", InvalidError)):
        request = MakeCallRequest(destination=destination, type=MakeCallType.VOICEMAIL)
        with pytest.raises(refusal):
            desk.service.make_call(DOMAIN, "alice", alice.device_id, request)
    assert alice.channels == []


def test_a_transfer_of_the_type_takes_the_caller_to_voicemail() -> None:
    desk = taking()
    alice, carol = desk.softphone("alice"), desk.deskphone("carol")
    desk.talk(carol, alice)
    request = TransferRequest(destination="tel:1005", type=TransferType.VOICEMAIL)
    desk.service.transfer_call(DOMAIN, "alice", desk.call("alice").call_id, request)
    desk.pump()
    assert desk.last_state("alice").event is CallEvent.TRANSFERRED
    left_with_the_tone(desk, carol)
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert [(each.user_id, each.remote_name) for each in desk.news.kept] == [("erin", "Carol")]


def test_somebody_outside_leaves_a_message_with_the_number_to_call_back() -> None:
    provider = Trunk("first", "sip.example.net", 5060, TrunkTransport.UDP, "example.net")
    desk = Desk(routing=Routing([TrunkPlan(provider)], [OutboundRoute(["first"])]))
    desk.mailboxes.takers.add("erin")
    incoming = desk.engine.dial_in("first", "027741005", Party("0701740605", "Customer"))
    desk.pump()
    assert incoming.hears() == GREETING
    desk.engine.playback_ends(incoming)
    desk.pump()
    assert desk.engine.recordings
    desk.engine.hang_up(incoming)
    desk.pump()
    (kept,) = desk.news.kept
    assert (kept.user_id, kept.remote_number, kept.remote_name) == ("erin", "+46701740605", "Customer")
    assert desk.all_over()


def test_a_message_goes_on_while_the_backend_is_restarted() -> None:
    desk = taking()
    carol = desk.deskphone("carol")
    carol.dial("1005")
    left_with_the_tone(desk, carol)
    desk.restart()
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert len(desk.news.kept) == 1
    assert desk.all_over()


NEW = StoredMessage(11, "/recordings/voicemail/a.wav", is_new=True)
OLD = StoredMessage(7, "/recordings/voicemail/b.wav", is_new=False)


def heard(message: StoredMessage) -> str:
    return f"tone:beep,file:{message.path},sound:message-options"


def test_a_user_hears_the_messages_from_an_own_phone() -> None:
    desk = Desk()
    desk.mailboxes.stored["carol"] = [NEW, OLD]
    carol = desk.deskphone("carol")
    carol.dial("*97")
    assert carol.hears == "sound:you-have,digits:1,sound:new-messages"
    desk.engine.playback_ends(carol.channel)
    desk.pump()
    assert carol.hears == heard(NEW)
    first = carol.channel.playback
    desk.engine.press(carol.channel, "1")
    desk.pump()
    assert carol.hears == heard(NEW)
    assert carol.channel.playback != first, "played again from the beginning"
    desk.engine.press(carol.channel, "2")
    desk.pump()
    assert carol.hears == heard(OLD)
    desk.engine.press(carol.channel, "3")
    desk.pump()
    assert desk.calls("carol") == []
    kinds = [(type(each), each.user_id, each.item_id) for each in desk.news.messages]
    assert kinds == [(MessageHeard, "carol", 11), (MessageDeleted, "carol", 7)]
    assert desk.all_over()


def test_an_empty_mailbox_says_so_and_hangs_up() -> None:
    desk = Desk()
    carol = desk.deskphone("carol")
    carol.dial("*97")
    assert carol.hears == "sound:no-messages"
    desk.engine.playback_ends(carol.channel)
    desk.pump()
    assert desk.all_over()


def test_phones_are_told_how_many_messages_wait() -> None:
    desk = Desk()
    desk.service.tell_messages("1003", 2, 1)
    assert desk.engine.messages == {"1003": (2, 1)}
    desk.service.lost()
    desk.service.tell_messages("1003", 0, 3)
    assert desk.engine.messages == {"1003": (2, 1)}

"""What users offer beside a message: somebody to speak to, the switchboard, and to call a sender back."""

from __future__ import annotations

import pytest

from backend.contract.calls import CallEvent, CallStatus
from backend.ports.routing import OutboundRoute, Routing, TrunkPlan
from backend.ports.telephony import Party, Trunk, TrunkTransport
from backend.ports.voicemail import StoredMessage, VoicemailSettings
from tests.support.desk import Desk, FakePhone

PROVIDER = Trunk("first", "sip.example.net", 5060, TrunkTransport.UDP, "example.net")
OUTSIDE = Routing([TrunkPlan(PROVIDER)], [OutboundRoute(["first"])])
ASSISTED = VoicemailSettings(play_human_assistance=True, human_assistance_number="1002")
HEARD = "tone:beep,file:/a.wav,sound:message-options"


def reached(settings: VoicemailSettings) -> tuple[Desk, FakePhone]:
    """Carol hears the greeting of Erin."""
    desk = Desk(routing=OUTSIDE)
    desk.mailboxes.takers.add("erin")
    desk.mailboxes.settings["erin"] = settings
    carol = desk.deskphone("carol")
    carol.dial("1005")
    return desk, carol


def press(desk: Desk, phone: FakePhone, digit: str) -> None:
    desk.engine.press(phone.channel, digit)
    desk.pump()


def test_the_greeting_offers_somebody_to_speak_to() -> None:
    desk, carol = reached(ASSISTED)
    bob = desk.deskphone("bob")
    assert carol.hears == "sound:no-answer,digits:1005,sound:human-assistance,sound:leave-a-message,tone:beep"
    press(desk, carol, "*")
    assert "sound:human-assistance" in carol.hears, "not offered"
    press(desk, carol, "0")
    assert desk.call("bob").status is CallStatus.RINGING
    bob.ring()
    assert carol.hears == "tone:ringback"
    bob.answer()
    assert carol.hears == bob.hears
    other = desk.call("carol").remote_party
    assert other is not None and other.display_name == "Bob"
    desk.engine.hang_up(carol.channel)
    desk.pump()
    assert desk.all_over()


def test_somebody_to_speak_to_who_does_not_answer_ends_the_call() -> None:
    desk, carol = reached(ASSISTED)
    desk.deskphone("bob")
    press(desk, carol, "0")
    desk.step(61)
    assert desk.ended("carol").outcome is CallEvent.NO_ANSWER
    desk.step(10)
    assert desk.all_over()


@pytest.mark.parametrize("number", [None, "4711", "*43", "nobody"])
def test_a_number_that_leads_nowhere_is_not_offered(number: str | None) -> None:
    settings = VoicemailSettings(play_human_assistance=True, human_assistance_number=number)
    desk, carol = reached(settings)
    before = carol.hears
    assert "human-assistance" not in before
    press(desk, carol, "0")
    assert carol.hears == before


def test_the_star_leads_past_voicemail_to_the_switchboard() -> None:
    desk, carol = reached(VoicemailSettings(bypass_voicemail=True))
    assert "sound:past-voicemail" in carol.hears
    alice = desk.deskphone("alice")
    press(desk, carol, "*")
    alice.answer()
    assert carol.hears == alice.hears


def test_who_is_outside_reaches_nobody_outside_by_it() -> None:
    desk, _ = reached(VoicemailSettings(play_human_assistance=True, human_assistance_number="087654321"))
    incoming = desk.engine.dial_in("first", "027741005", Party("0701740605", "Customer"))
    desk.pump()
    desk.engine.press(incoming, "0")
    desk.pump()
    channels = desk.engine.channels.values()
    assert [each for each in channels if each.username == ""] in ([incoming], [])


def test_a_sender_is_called_back_where_the_user_wants_that() -> None:
    desk = Desk()
    desk.mailboxes.stored["carol"] = [StoredMessage(11, "/a.wav", is_new=True, number="+4627741002")]
    carol, bob = desk.deskphone("carol"), desk.deskphone("bob")
    for enabled in (False, True):
        desk.mailboxes.settings["carol"] = VoicemailSettings(voicemail_callback_enabled=enabled)
        carol.dial("*97")
        desk.engine.playback_ends(carol.channel)
        desk.pump()
        assert carol.hears == HEARD + (",sound:call-back-option" if enabled else "")
        press(desk, carol, "4")
        if not enabled:
            assert carol.hears == HEARD
            press(desk, carol, "#")
    bob.answer()
    assert carol.hears == bob.hears
    assert [each.item_id for each in desk.news.messages] == [11], "heard"

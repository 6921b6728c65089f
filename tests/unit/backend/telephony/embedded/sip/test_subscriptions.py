"""SUBSCRIBE and NOTIFY: lamps, presence and message lamps, from the first document to the last."""

from __future__ import annotations

import msgspec
import pytest

from backend.ports.telephony import Cause, Party
from backend.telephony.embedded.sip.events import InviteReceived
from backend.telephony.embedded.sip.settings import AgentSettings, SubscriptionLimits
from tests.support.lamps import DIALOG, PIDF, Lamp, document, states, wire_with_two
from tests.support.raw_message import RawMessage
from tests.support.sip_wire import ANSWER, CALLER, OFFER, REALM, Device, Wire, account


def test_a_lamp_is_dark_first_and_says_until_when_it_is_watched() -> None:
    wire, watcher, _ = wire_with_two()
    lamp = Lamp(watcher, expires="600")
    assert lamp.response.status == 200
    assert lamp.response.header("expires") == "600"
    assert lamp.first is not None
    assert lamp.first.header("event") == "dialog"
    assert lamp.first.header("subscription-state") == "active;expires=600"
    assert lamp.first.header("content-type") == "application/dialog-info+xml"
    assert lamp.first.tag("to") == lamp.dialog.invite.tag("from")
    root = document(lamp.first)
    assert root.attrib == {"version": "0", "state": "full", "entity": f"sip:1002@{REALM}"}
    assert list(root) == []
    assert wire.agent.counts().subscriptions == 1


def test_a_lamp_follows_a_call_that_its_device_makes() -> None:
    wire, watcher, caller = wire_with_two()
    lamp = Lamp(watcher)
    call = caller.call("1003")
    told = lamp.told()
    wire.do(wire.agent.ring, call.leg_id)
    told += lamp.told()
    call.answered()
    told += lamp.told()
    call.send("BYE")
    told += lamp.told()
    assert [states(each) for each in told] == [["trying"], ["early"], ["confirmed"], ["terminated"]]
    roots = [document(each) for each in told]
    assert [root.attrib["version"] for root in roots] == ["1", "2", "3", "4"]
    dialogs = [root.find(f"{DIALOG}dialog") for root in roots]
    assert {each.attrib["direction"] for each in dialogs if each is not None} == {"initiator"}
    assert len({each.attrib["id"] for each in dialogs if each is not None}) == 1


def test_a_lamp_follows_a_call_that_its_device_gets() -> None:
    wire, watcher, called = wire_with_two()
    binding = called.binding_id()
    lamp = Lamp(watcher)
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    told = lamp.told()
    called.respond(invite, 180)
    told += lamp.told()
    called.answer_call(invite)
    told += lamp.told()
    wire.do(wire.agent.end, "leg", Cause.NORMAL_CLEARING)
    told += lamp.told()
    assert [states(each) for each in told] == [["trying"], ["early"], ["confirmed"], ["terminated"]]
    assert b'direction="recipient"' in told[0].body


def test_who_calls_is_told_to_the_account_itself_and_to_nobody_else() -> None:
    wire, watcher, _ = wire_with_two()
    own = Lamp(Device(wire, "1002", host="192.0.2.30"))
    other = Lamp(watcher)
    call = Device(wire, "1002", host="192.0.2.20").call("1003")
    told = {message.uri: message for _, _, message in wire.advance(0)}
    mine, theirs = told[own.device.contact[1:-1]].body, told[other.device.contact[1:-1]].body
    assert f"<identity>sip:1003@{REALM}</identity>".encode() in mine
    assert f'call-id="{call.call_id}"'.encode() in mine
    assert b"1003" not in theirs
    assert call.call_id.encode() not in theirs


def test_a_slow_watcher_gets_the_latest_state_once_it_has_taken_the_one_before() -> None:
    wire, watcher, caller = wire_with_two()
    lamp = Lamp(watcher)
    call = caller.call("1003")
    ((_, _, first),) = wire.advance(0)
    wire.do(wire.agent.ring, call.leg_id)
    call.answered()
    assert wire.advance(0) == []
    lamp.take(first)
    assert [states(each) for each in lamp.told()] == [["confirmed"]]


def test_presence_is_open_when_registered_and_has_a_note_when_busy() -> None:
    _, watcher, watched = wire_with_two()
    lamp = Lamp(watcher, event="presence")
    assert lamp.first is not None
    assert lamp.first.header("content-type") == "application/pidf+xml"
    watched.register()
    (opened,) = lamp.told()
    watched.call("1003")
    (busy,) = lamp.told()
    bodies = [document(each) for each in (lamp.first, opened, busy)]
    assert [each.findtext(f".//{PIDF}basic") for each in bodies] == ["closed", "open", "open"]
    assert [each.findtext(f".//{PIDF}note") for each in bodies] == [None, None, "On the phone"]
    assert bodies[0].attrib["entity"] == f"sip:1002@{REALM}"


def test_the_message_lamp_is_dark_and_only_of_ones_own() -> None:
    _, watcher, _ = wire_with_two()
    own = Lamp(watcher, "1001", "message-summary")
    assert own.first is not None
    assert own.first.header("content-type") == "application/simple-message-summary"
    assert own.first.body == f"Messages-Waiting: no\r\nMessage-Account: sip:1001@{REALM}\r\n".encode()
    assert Lamp(watcher, "1002", "message-summary").response.status == 403


def test_the_lamp_of_a_mailbox_shows_how_many_messages_wait() -> None:
    wire, watcher, _ = wire_with_two()
    lamp = Lamp(watcher, "1001", "message-summary")
    account = f"Message-Account: sip:1001@{REALM}\r\n"
    for new, old, waiting in ((2, 1, "yes"), (0, 3, "no")):
        wire.agent.set_messages("1001", new, old)
        (shown,) = lamp.told()
        body = f"Messages-Waiting: {waiting}\r\n{account}Voice-Message: {new}/{old}\r\n"
        assert shown.body == body.encode()


def test_a_fetch_gets_one_document_and_leaves_nothing() -> None:
    wire, watcher, _ = wire_with_two()
    lamp = Lamp(watcher, expires="0")
    assert lamp.response.status == 200
    assert lamp.first is not None
    assert lamp.first.header("subscription-state") == "terminated;reason=timeout"
    assert lamp.first.body
    assert wire.agent.counts().subscriptions == 0


def test_a_refresh_prolongs_and_tells_all_again() -> None:
    wire, watcher, _ = wire_with_two()
    lamp = Lamp(watcher, expires="60")
    wire.advance(50)
    response, notify = lamp.again("60")
    lamp.take(notify)
    assert (response.status, notify.header("subscription-state")) == (200, "active;expires=60")
    assert [each for _, _, each in wire.advance(50) if each.method == "NOTIFY"] == []
    ((_, _, last),) = wire.advance(10.2)
    assert last.header("subscription-state") == "terminated;reason=timeout"
    assert wire.agent.counts().subscriptions == 0


def test_a_device_unsubscribes() -> None:
    _, watcher, caller = wire_with_two()
    lamp = Lamp(watcher)
    response, notify = lamp.again("0")
    lamp.take(notify)
    assert (response.status, notify.header("subscription-state")) == (200, "terminated;reason=timeout")
    caller.call("1003")
    assert lamp.told() == []
    assert lamp.dialog.device.send(lamp.dialog.request("SUBSCRIBE"))[0].status == 481


@pytest.mark.parametrize("status", [481, 408, 500])
def test_a_refused_notify_ends_the_subscription(status: int) -> None:
    wire, watcher, caller = wire_with_two()
    lamp = Lamp(watcher)
    caller.call("1003")
    ((_, _, notify),) = wire.advance(0)
    lamp.take(notify, status)
    assert wire.agent.counts().subscriptions == 0


def test_an_unanswered_notify_ends_the_subscription() -> None:
    wire, watcher, caller = wire_with_two()
    Lamp(watcher)
    caller.call("1003")
    wire.advance(40)
    assert wire.agent.counts().subscriptions == 0


def test_a_device_started_again_takes_its_own_place() -> None:
    wire, watcher, caller = wire_with_two()
    for _ in range(5):
        lamp = Lamp(watcher)
    assert wire.agent.counts().subscriptions == 1
    caller.call("1003")
    assert len(lamp.told()) == 1


def test_subscriptions_of_an_account_are_limited() -> None:
    wire = Wire(AgentSettings(subscriptions=SubscriptionLimits(per_account=2)))
    watcher = Device(wire)
    assert [Lamp(watcher, watched).response.status for watched in ("1002", "1003", "1004")] == [200, 200, 403]
    assert Lamp(Device(wire, "1002"), "1004").response.status == 200


@pytest.mark.parametrize(
    ("watched", "headers", "status"),
    [
        ("1002", [("event", "conference")], 489),
        ("1002", [], 489),
        ("1002", [("event", "dialog"), ("expires", "10")], 423),
        ("1002", [("event", "dialog"), ("accept", "application/cpim-pidf+xml")], 406),
        ("1002", [("event", "dialog"), ("contact", "<mailto:a@b>")], 400),
        ("4711", [("event", "dialog")], 404),
    ],
)
def test_what_cannot_be_watched_is_refused(watched: str, headers: list[tuple[str, str]], status: int) -> None:
    wire, watcher, _ = wire_with_two()
    message = watcher.request("SUBSCRIBE", f"sip:{watched}@{REALM}", headers=headers)
    (response,) = watcher.send_authorized(message)[1]
    assert response.status == status
    if status == 489:
        assert "dialog" in response.header("allow-events")
    assert wire.agent.counts().subscriptions == 0


def test_a_subscription_is_refreshed_by_its_own_account_only() -> None:
    wire, watcher, other = wire_with_two()
    lamp = Lamp(watcher)
    message = lamp.dialog.request("SUBSCRIBE", headers=[("event", "dialog"), ("expires", "0")])
    (challenge,) = other.send(message)
    (response,) = other.send(other.again(message, challenge))
    assert response.status == 403
    assert wire.agent.counts().subscriptions == 1


def test_too_long_a_wish_is_shortened_and_the_id_is_repeated() -> None:
    _, watcher, _ = wire_with_two()
    lamp = Lamp(watcher, event="dialog;id=7", expires="99999999")
    assert lamp.response.header("expires") == "3600"
    assert lamp.first is not None
    assert lamp.first.header("event") == "dialog;id=7"


def test_odd_names_stay_inside_their_document() -> None:
    wire = Wire()
    own = Device(wire)
    binding = own.binding_id()
    lamp = Lamp(own, "1001")
    odd = msgspec.structs.replace(CALLER, name="<&\"'>\r\n\x07", number="<1>&")
    wire.do(wire.agent.invite, 'le"g<', binding, odd, ANSWER, timeout_s=60.0, auto_answer=False)
    (notify,) = lamp.told()
    dialog = document(notify).find(f"{DIALOG}dialog")
    assert dialog is not None
    assert dialog.attrib["id"] == 'le"g<'


def notified(wire: Wire, *lamps: Lamp) -> list[RawMessage]:
    """Have each lamp take its next document; return them in order."""
    sent = {message.uri: message for _, _, message in wire.advance(0)}
    return [lamp.take(sent[lamp.device.contact[1:-1]]) for lamp in lamps]


def test_a_lamp_tells_who_may_pick_up_which_ringing_call_to_replace_and_nobody_else() -> None:
    wire, watcher, called = wire_with_two()
    picker = msgspec.structs.replace(account("1001"), may_pick_up=True)
    wire.agent.set_accounts(REALM, [picker, account("1002"), account("1003")])
    binding = called.binding_id()
    lamp, plain = Lamp(watcher), Lamp(Device(wire, "1003"))
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    told = notified(wire, lamp, plain)
    assert all(b"call-id" not in each.body for each in told)
    called.respond(invite, 180)
    ringing, theirs = notified(wire, lamp, plain)
    dialog = document(ringing).find(f"{DIALOG}dialog")
    assert dialog is not None
    assert dialog.attrib["call-id"] == invite.header("call-id")
    assert f"sip:{CALLER.number}@{REALM}" in "".join(dialog.itertext())
    assert b"call-id" not in theirs.body
    value = f"{dialog.attrib['call-id']};to-tag={{}};from-tag={{}};early-only"
    tags = (dialog.attrib["remote-tag"], dialog.attrib["local-tag"])
    statuses = []
    for account_name, order in (("1003", tags), ("1001", tags), ("1001", tags[::-1])):
        device = Device(wire, account_name)
        headers = [("replaces", value.format(*order))]
        message = device.request("INVITE", f"sip:1002@{REALM}", headers=headers, body=OFFER)
        statuses.append(device.send_authorized(message)[1][0].status)
    assert statuses == [403, 100, 100]
    assert [event.replaces for event in wire.of(InviteReceived)] == ["leg", "leg"]
    called.answer_call(invite)
    assert all(b"call-id" not in each.body for each in notified(wire, lamp, plain))
    device = Device(wire, "1001")
    message = device.request(
        "INVITE", f"sip:1002@{REALM}", headers=[("replaces", value.format(*tags))], body=OFFER
    )
    assert device.send_authorized(message)[1][0].status == 403, "not once it is answered"


def test_the_own_account_is_told_of_the_new_far_party_after_a_transfer() -> None:
    wire, _, called = wire_with_two()
    binding = called.binding_id()
    own = Lamp(Device(wire, "1002", host="192.0.2.30"))
    (invite,) = wire.do(wire.agent.invite, "leg", binding, CALLER, OFFER, timeout_s=60.0, auto_answer=False)
    called.answer_call(invite)
    own.told()
    wire.do(wire.agent.show_party, "leg", Party("1003", "Carol & Co"))
    (notify,) = own.told()
    identity = next(document(notify).iter(f"{DIALOG}identity"))
    assert (identity.text, identity.attrib["display"]) == (f"sip:1003@{REALM}", "Carol & Co")
    wire.do(wire.agent.show_party, "leg", Party("1003", "Carol & Co"))
    assert own.told() == [], "nothing new"
    wire.do(wire.agent.show_party, "gone", Party("1003", "Carol"))

from __future__ import annotations

from app.state.action import Action, CommandDone, SignedOut, StreamReceived
from app.state.connection import BackendConnecting, BackendLost, BackendResumed
from app.state.destination import DestinationTyped
from app.state.model import (
    Audio,
    AudioStatus,
    ConnectionStatus,
    ConsoleState,
    PendingCommand,
    Prompt,
    RegistrationStatus,
    Selection,
    Severity,
    Topic,
)
from app.state.notices import MAX_NOTICES, NO_SOUND, Noticed, NoticeDismissed
from app.state.pending import CommandSent
from app.state.playback import PlaybackAsked, PlaybackEnded, PlaybackMoved
from app.state.prompts import PromptClosed, PromptShown
from app.state.selection import Selected
from app.state.softphone import AudioReported, RegistrationReported, SoftphoneStopped
from app.state.store import Store, reduce
from backend.contract.calls import CallEvent, CallStatus
from backend.contract.stream import (
    CallChangedEvent,
    DevicesChangedEvent,
    EngineEvent,
    EngineStatus,
    EventReason,
    LogAddedEvent,
    LogRemovedEvent,
    ParkedChangedEvent,
)
from tests.support.calls import ALICE, call, device, log_item, parked, snapshot


def after(*actions: Action) -> ConsoleState:
    state = ConsoleState()
    for action in actions:
        state = reduce(state, action)
    return state


def heard(store: Store) -> list[frozenset[Topic]]:
    told: list[frozenset[Topic]] = []
    store.subscribe(told.append)
    return told


def test_a_call_that_is_taken_up_is_the_selected_one_and_stays_so_while_it_is_held() -> None:
    def came(call_id: str, status: CallStatus) -> Action:
        return StreamReceived(CallChangedEvent(call=call(call_id, status)), 1.0)

    start = (StreamReceived(snapshot(), 0.0), came("h", CallStatus.HELD), came("r", CallStatus.RINGING))
    chosen = (*start, Selected(Selection(call_id="h")))
    assert after(*chosen, came("b", CallStatus.RINGING)).selection.call_id == "h"
    answered = (*chosen, came("r", CallStatus.ACTIVE))
    assert after(*answered).selection.call_id == "r"
    assert after(*answered, came("r", CallStatus.HELD)).selection.call_id == "r"
    assert after(*answered, came("r", CallStatus.TERMINATED)).selection.call_id is None


def test_of_mere_information_only_the_latest_stays() -> None:
    said = [Noticed(Severity.ERROR, "Broken."), *(Noticed(Severity.INFORMATION, text) for text in "ab")]
    assert [notice.sentence for notice in after(*said).notices] == ["Broken.", "b"]


def test_a_call_of_ones_own_that_does_not_come_about_says_why() -> None:
    ended = call("a", CallStatus.TERMINATED, inbound=False)
    ended = ended.model_copy(update={"event": CallEvent.BUSY, "event_description": "Frank is busy."})
    came = StreamReceived(CallChangedEvent(call=ended), 1.0)
    assert [notice.sentence for notice in after(came).notices] == ["Frank is busy."]
    inbound = ended.model_copy(update={"inbound": True})
    assert after(StreamReceived(CallChangedEvent(call=inbound), 1.0)).notices == ()


def test_a_caller_who_hangs_up_on_hold_is_told_of() -> None:
    def came(status: CallStatus, *reasons: EventReason) -> StreamReceived:
        state = call("a", status).model_copy(update={"event_description": "Bob hung up."})
        return StreamReceived(CallChangedEvent(call=state, reasons=list(reasons)), 1.0)

    went = came(CallStatus.TERMINATED, EventReason(code="party.hung.up", values={"who": "Bob"}))
    assert [each.sentence for each in after(came(CallStatus.HELD), went).notices] == ["Bob hung up."]
    assert after(came(CallStatus.ACTIVE), went).notices == ()
    assert after(came(CallStatus.HELD), came(CallStatus.TERMINATED)).notices == ()


def test_a_softphone_that_ends_in_a_call_says_how_to_get_the_sound_back() -> None:
    ended = SoftphoneStopped("It ended.")
    assert after(ended).notices == ()
    up = StreamReceived(CallChangedEvent(call=call("a", CallStatus.ACTIVE)), 1.0)
    (notice,) = after(up, ended).notices
    assert (notice.severity, notice.sentence) == (Severity.ERROR, str(NO_SOUND))


def test_listeners_are_told_which_parts_changed() -> None:
    store = Store()
    told = heard(store)
    store.apply(DestinationTyped("1002"))
    store.apply(BackendLost("Gone."))
    assert told == [frozenset({Topic.DESTINATION}), frozenset({Topic.CONNECTION})]


def test_an_action_that_changes_nothing_is_told_to_nobody() -> None:
    store = Store()
    store.apply(BackendLost("Gone."))
    told = heard(store)
    store.apply(BackendLost("Gone."))
    assert told == []


def test_an_action_of_a_listener_waits_until_all_have_seen_the_one_before() -> None:
    store = Store()
    seen: list[tuple[str, str]] = []

    def correct(_: frozenset[Topic]) -> None:
        seen.append(("first", store.state.destination))
        if store.state.destination == "1":
            store.apply(DestinationTyped("2"))

    store.subscribe(correct)
    store.subscribe(lambda _: seen.append(("second", store.state.destination)))
    store.apply(DestinationTyped("1"))
    assert seen == [("first", "1"), ("second", "1"), ("first", "2"), ("second", "2")]


def test_who_no_longer_listens_hears_nothing() -> None:
    store = Store()
    told: list[frozenset[Topic]] = []
    store.subscribe(told.append)()
    store.apply(DestinationTyped("1"))
    assert told == []


def test_every_part_of_the_state_is_a_topic() -> None:
    assert {topic.value for topic in Topic} == set(ConsoleState.__dataclass_fields__)


def test_a_snapshot_brings_everything_up() -> None:
    item = log_item(1)
    state = after(
        BackendConnecting("Starting…"),
        StreamReceived(snapshot(call("a"), parked=[parked("702"), parked("701")], log=[item]), 1.0),
    )
    assert state.connection.status is ConnectionStatus.UP
    assert state.user == ALICE
    assert state.engine is EngineStatus.UP
    assert state.sip_uri == "sip:127.0.0.1:5060"
    assert [each.slot for each in state.parked] == ["701", "702"]
    assert state.log == (item,)
    assert state.devices == (device(),)


def test_a_lost_backend_leaves_the_calls_on_the_screen_until_the_next_snapshot() -> None:
    state = after(StreamReceived(snapshot(call("a")), 0.0), BackendLost("Gone."))
    assert state.connection.status is ConnectionStatus.LOST
    assert set(state.calls.by_id) == {"a"}
    assert reduce(state, BackendResumed()).connection.status is ConnectionStatus.UP


def test_the_place_to_register_is_kept_while_the_exchange_is_away() -> None:
    state = after(StreamReceived(snapshot(), 0.0), StreamReceived(EngineEvent(engine=EngineStatus.DOWN), 1.0))
    assert state.engine is EngineStatus.DOWN
    assert state.sip_uri == "sip:127.0.0.1:5060"


def test_devices_and_parked_calls_are_replaced_as_a_whole() -> None:
    state = after(
        StreamReceived(snapshot(parked=[parked("701")]), 0.0),
        StreamReceived(ParkedChangedEvent(parked=[parked("703")]), 1.0),
        StreamReceived(DevicesChangedEvent(devices=[]), 1.0),
    )
    assert [each.slot for each in state.parked] == ["703"]
    assert state.devices == ()


def test_the_log_is_newest_first_and_an_item_comes_once() -> None:
    state = after(
        StreamReceived(snapshot(log=[log_item(1, minute=1), log_item(2, minute=5)]), 0.0),
        StreamReceived(LogAddedEvent(item=log_item(3, minute=3)), 1.0),
        StreamReceived(LogAddedEvent(item=log_item(1, minute=1)), 1.0),
    )
    assert [item.item_id for item in state.log] == [2, 3, 1]
    gone = reduce(state, StreamReceived(LogRemovedEvent(item_ids=[2, 3]), 2.0))
    assert [item.item_id for item in gone.log] == [1]


def test_a_choice_goes_with_the_chosen_thing() -> None:
    chosen = Selection(call_id="a", parked_slot="701", participant_id="p", log_item_id=1)
    lists = snapshot(call("a", participants=["p"]), parked=[parked("701")], log=[log_item(1)])
    state = after(StreamReceived(lists, 0.0), Selected(chosen))
    assert state.selection == chosen
    ended = call("a", CallStatus.TERMINATED)
    state = reduce(state, StreamReceived(CallChangedEvent(call=ended), 1.0))
    assert state.selection == Selection(parked_slot="701", log_item_id=1)
    assert after(Selected(chosen)).selection == Selection()


def test_what_was_typed_for_a_command_goes_when_it_is_done_and_newer_text_stays() -> None:
    sent = CommandDone("1", succeeded=True, typed="1002")
    assert after(DestinationTyped("1002"), sent).destination == ""
    assert after(DestinationTyped("10025"), sent).destination == "10025"
    refused = CommandDone("1", succeeded=False, typed="1002")
    assert after(DestinationTyped("1002"), refused).destination == "1002"


def test_commands_are_pending_until_they_are_answered() -> None:
    first = PendingCommand("1", "call.hold-resume", frozenset({"a"}))
    second = PendingCommand("2", "call.park", frozenset({"b"}))
    state = after(CommandSent(first), CommandSent(second), CommandDone("1", succeeded=True))
    assert state.pending == (second,)


def test_the_same_notice_comes_once_and_old_ones_give_way() -> None:
    state = after(
        Noticed(Severity.ERROR, "No."), Noticed(Severity.ERROR, "Yes."), Noticed(Severity.ERROR, "No.")
    )
    assert [notice.sentence for notice in state.notices] == ["Yes.", "No."]
    many = after(*(Noticed(Severity.ERROR, f"{number}") for number in range(MAX_NOTICES + 3)))
    assert len(many.notices) == MAX_NOTICES
    assert many.notices[-1].sentence == f"{MAX_NOTICES + 2}"
    assert len({notice.notice_id for notice in many.notices}) == MAX_NOTICES
    last = many.notices[-1]
    assert last not in reduce(many, NoticeDismissed(last.notice_id)).notices


def test_a_playback_is_fetched_played_and_over() -> None:
    state = after(PlaybackAsked(7))
    assert state.playback is not None
    assert state.playback.loading
    state = reduce(state, PlaybackMoved(1.5, 9.0))
    assert state.playback is not None
    assert (state.playback.playing, state.playback.loading, state.playback.position_s) == (True, False, 1.5)
    assert reduce(state, PlaybackEnded()).playback is None
    assert reduce(state, SoftphoneStopped("Gone.")).playback is None
    assert after(PlaybackMoved(1.5, 9.0)).playback is None


def test_a_softphone_that_stops_has_neither_registration_nor_sound() -> None:
    audio = Audio(AudioStatus.READY)
    state = after(RegistrationReported(RegistrationStatus.REGISTERED, "Registered."), AudioReported(audio))
    assert state.softphone.registration is RegistrationStatus.REGISTERED
    assert state.softphone.audio == audio
    stopped = reduce(state, SoftphoneStopped("Gone.")).softphone
    assert stopped.registration is RegistrationStatus.STOPPED
    assert stopped.audio == Audio()
    assert stopped.registration_sentence == "Gone."


def test_only_the_shown_prompt_can_be_closed() -> None:
    prompt = Prompt("sign-in", "Sign in", "", ())
    state = after(PromptShown(prompt), PromptClosed("another"))
    assert state.prompt == prompt
    assert reduce(state, PromptClosed("sign-in")).prompt is None


def test_signing_out_takes_away_all_that_belonged_to_the_user() -> None:
    state = after(
        StreamReceived(snapshot(call("a"), parked=[parked("701")], log=[log_item(1)]), 0.0),
        DestinationTyped("1002"),
        CommandSent(PendingCommand("1", "call.park", frozenset({"a"}))),
        SignedOut(),
    )
    assert state == after(SignedOut())
    assert state.connection.status is ConnectionStatus.SIGNED_OUT

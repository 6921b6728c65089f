from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.commands.availability import possible
from app.commands.ids import CommandId
from app.commands.plan import Arguments
from app.commands.table import BY_ID
from app.state.action import StreamReceived
from app.state.calls import ConsultationStarted
from app.state.connection import BackendLost
from app.state.destination import DestinationTyped
from app.state.model import PendingCommand, RegistrationStatus, Selection
from app.state.pending import CommandSent
from app.state.selection import Selected
from app.state.softphone import RegistrationReported
from app.state.store import reduce
from backend.contract.calls import CallAction, CallStatus, RemoteParty
from backend.contract.stream import (
    CallChangedEvent,
    EngineEvent,
    EngineStatus,
    ReturningCall,
    ReturningChangedEvent,
)
from tests.support.calls import DEVICE, call, parked, snapshot
from tests.support.planning import asked, ringing, sent, state_of

HELD = (
    CallAction.RESUME,
    CallAction.TRANSFER,
    CallAction.TRANSFER_TO_CALL,
    CallAction.ADD_TO_CONFERENCE,
    CallAction.HANG_UP,
)
TALKING = (
    CallAction.HOLD,
    CallAction.CONSULT,
    CallAction.TRANSFER,
    CallAction.TRANSFER_TO_CALL,
    CallAction.ALTERNATE,
    CallAction.ADD_TO_CONFERENCE,
    CallAction.PARK,
    CallAction.MUTE,
    CallAction.DTMF,
    CallAction.HANG_UP,
)


def test_answer_takes_the_call_that_waited_longest_on_this_console() -> None:
    state = state_of(ringing("first", [DEVICE, "other"]), ringing("second", [DEVICE]))
    expected = f'answerCall POST callcontrol/first/answer/{DEVICE} {{"publicTarget":true}}'
    assert sent(CommandId.ANSWER, state) == expected


def test_answer_takes_the_selected_call() -> None:
    calls = (ringing("first", [DEVICE]), ringing("second", [DEVICE]))
    state = state_of(*calls, then=(Selected(Selection(call_id="second")),))
    assert asked(CommandId.ANSWER, state).call_ids == {"second"}


def test_answer_uses_another_device_where_this_console_does_not_ring() -> None:
    assert asked(CommandId.ANSWER, state_of(ringing("a", ["desk"]))).request.tail[-1] == "desk"


def test_there_is_nothing_to_answer_without_an_incoming_call() -> None:
    assert not possible(CommandId.ANSWER, state_of(call("a", CallStatus.ACTIVE, *TALKING)))


def test_call_needs_a_destination_a_registration_and_the_exchange() -> None:
    typed = DestinationTyped("+46 277 400-99")
    state = state_of(then=(typed,))
    assert sent(CommandId.CALL, state).startswith(
        f'makeCall POST callcontrol/{DEVICE}/makecall {{"publicTarget":true,"destination":"tel:+4627740099"'
    )
    assert not possible(CommandId.CALL, state_of())
    unregistered = RegistrationReported(RegistrationStatus.FAILED, "No.")
    assert not possible(CommandId.CALL, state_of(then=(typed, unregistered)))
    assert not possible(CommandId.CALL, state_of(then=(typed, BackendLost("Gone."))))
    down = StreamReceived(EngineEvent(engine=EngineStatus.DOWN), 9.0)
    assert not possible(CommandId.CALL, state_of(then=(typed, down)))


def test_a_destination_that_is_given_goes_before_the_dial_box() -> None:
    state = state_of(then=(DestinationTyped("1002"),))
    plan = asked(CommandId.CALL, state, Arguments(destination="1003"))
    assert plan.request.body is not None
    assert "tel:1003" in plan.request.body.to_json()


def test_blind_transfer_names_the_state_that_the_user_sees() -> None:
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING, token=7), then=(DestinationTyped("bob"),))
    assert sent(CommandId.TRANSFER_BLIND, state) == (
        'transferCall POST callcontrol/a/transfer {"stateToken":7,"blind":true,"type":"BASIC",'
        '"destination":"sip:bob@example.org"}'
    )


def test_attended_transfer_first_asks_at_the_destination() -> None:
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING), then=(DestinationTyped("1003"),))
    plan = asked(CommandId.TRANSFER_ATTENDED, state)
    assert plan.request.operation == "makeConsultationCall"
    assert plan.consults == "a"
    assert plan.dials


@pytest.mark.parametrize(("status", "wait"), [(CallStatus.ACTIVE, "false"), (CallStatus.RINGING, "true")])
def test_attended_transfer_then_connects_the_two_calls(status: CallStatus, wait: str) -> None:
    allowed = TALKING if status is CallStatus.ACTIVE else (CallAction.HANG_UP,)
    consult = call("b", status, *allowed, inbound=False)
    state = state_of(
        call("other", CallStatus.HELD, *HELD),
        call("a", CallStatus.HELD, *HELD),
        consult,
        then=(ConsultationStarted("b", "other"),),
    )
    assert sent(CommandId.TRANSFER_ATTENDED, state) == (
        "transferToCall POST callcontrol/other/attendedtransfer "
        f'{{"targetCallId":"b","waitForAnswer":{wait}}}'
    )


def test_a_service_that_cannot_be_connected_is_no_target() -> None:
    echo = call("b", CallStatus.ACTIVE, CallAction.HOLD, inbound=False)
    state = state_of(call("a", CallStatus.HELD, *HELD), echo)
    assert not possible(CommandId.TRANSFER_ATTENDED, state)
    assert not possible(CommandId.CONFERENCE_ADD, state)


def test_without_a_known_consultation_the_call_held_last_is_transferred() -> None:
    state = state_of(
        call("old", CallStatus.HELD, *HELD),
        call("new", CallStatus.HELD, *HELD),
        call("b", CallStatus.ACTIVE, *TALKING, inbound=False),
    )
    state = reduce(state, StreamReceived(CallChangedEvent(call=call("old", CallStatus.HELD, *HELD)), 9.0))
    assert asked(CommandId.TRANSFER_ATTENDED, state).request.tail[0] == "new"
    selected = reduce(state, Selected(Selection(call_id="old")))
    assert asked(CommandId.TRANSFER_ATTENDED, selected).request.tail[0] == "old"


def test_when_the_caller_who_was_asked_for_has_gone_nobody_else_is_connected_instead() -> None:
    state = state_of(
        call("other", CallStatus.HELD, *HELD),
        call("gone", CallStatus.HELD, *HELD),
        call("b", CallStatus.ACTIVE, *TALKING, CallAction.ADD_TO_CONFERENCE, inbound=False),
        then=(ConsultationStarted("b", "gone"),),
    )
    over = StreamReceived(CallChangedEvent(call=call("gone", CallStatus.TERMINATED)), 9.0)
    state = reduce(state, over)
    assert not possible(CommandId.TRANSFER_ATTENDED, state)
    assert not possible(CommandId.CONFERENCE_ADD, state)
    chosen = reduce(state, Selected(Selection(call_id="other")))
    assert asked(CommandId.TRANSFER_ATTENDED, chosen).request.tail[0] == "other"


def test_attended_transfer_is_impossible_with_one_call_and_no_destination() -> None:
    assert not possible(CommandId.TRANSFER_ATTENDED, state_of(call("a", CallStatus.ACTIVE, *TALKING)))


def test_one_key_holds_the_active_call_and_resumes_the_held_one() -> None:
    assert sent(CommandId.HOLD_RESUME, state_of(call("a", CallStatus.ACTIVE, *TALKING))) == (
        "holdCall PUT callcontrol/a/hold {}"
    )
    assert sent(CommandId.HOLD_RESUME, state_of(call("a", CallStatus.HELD, *HELD))) == (
        "resumeCall PUT callcontrol/a/resume {}"
    )


def test_swap_takes_the_active_and_the_held_call() -> None:
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING), call("h", CallStatus.HELD, *HELD))
    assert sent(CommandId.SWAP, state) == 'alternateCalls POST callcontrol/a/alternate {"targetCallId":"h"}'
    assert not possible(CommandId.SWAP, state_of(call("a", CallStatus.ACTIVE, *TALKING)))


def test_hang_up_ends_the_call_in_hand_and_no_other() -> None:
    active = call("a", CallStatus.ACTIVE, *TALKING)
    state = state_of(ringing("r"), call("h", CallStatus.HELD, *HELD), active)
    assert sent(CommandId.HANG_UP, state) == "hangUpCall DELETE callcontrol/a"
    assert sent(CommandId.HANG_UP, state_of(ringing("r"))) == "hangUpCall DELETE callcontrol/r"
    chosen = reduce(state, Selected(Selection(call_id="r")))
    assert sent(CommandId.HANG_UP, chosen) == "hangUpCall DELETE callcontrol/r"


@pytest.mark.parametrize(
    "command_id", [CommandId.TRANSFER_BLIND, CommandId.HOLD_RESUME, CommandId.PARK, CommandId.RECORD_START]
)
def test_what_the_call_in_hand_does_not_allow_is_not_done_to_another(command_id: CommandId) -> None:
    held = call("h", CallStatus.HELD, *HELD, CallAction.PARK, CallAction.START_REC)
    asking = call("c", CallStatus.RINGING, CallAction.HANG_UP, inbound=False)
    state = state_of(held, asking, then=(DestinationTyped("1003"),))
    assert not possible(command_id, state)
    assert not possible(CommandId.SWAP, reduce(state, Selected(Selection(call_id="h"))))


def test_two_calls_are_joined_only_where_the_user_sees_one_of_them() -> None:
    active = call("a", CallStatus.ACTIVE, *TALKING)
    state = state_of(call("h", CallStatus.HELD, *HELD), active, ringing("r"))
    joining = (CommandId.TRANSFER_ATTENDED, CommandId.SWAP, CommandId.CONFERENCE_ADD)
    assert all(possible(each, state) for each in joining)
    chosen = reduce(state, Selected(Selection(call_id="r")))
    assert not any(possible(each, chosen) for each in joining)


def test_to_cancel_a_consultation_is_to_go_back_to_the_call_it_was_made_for() -> None:
    asking = call("c", CallStatus.RINGING, CallAction.HANG_UP, inbound=False)
    state = state_of(call("h", CallStatus.HELD, *HELD), asking, then=(ConsultationStarted("c", "h"),))
    plan = asked(CommandId.HANG_UP, state)
    assert plan.then is not None
    assert (plan.request.tail, plan.then.operation, plan.then.tail) == (("c",), "resumeCall", ("h", "resume"))
    alone = state_of(asking, then=(ConsultationStarted("c", "h"),))
    assert asked(CommandId.HANG_UP, alone).then is None


def test_the_microphone_is_that_of_the_conversation_whichever_call_is_selected() -> None:
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING), ringing("r"))
    chosen = reduce(state, Selected(Selection(call_id="r")))
    assert asked(CommandId.MUTE, chosen).call_ids == {"a"}


def test_the_selected_held_call_is_connected_rather_than_the_one_that_was_consulted_for() -> None:
    state = state_of(
        call("other", CallStatus.HELD, *HELD),
        call("a", CallStatus.HELD, *HELD),
        call("b", CallStatus.ACTIVE, *TALKING, inbound=False),
        then=(ConsultationStarted("b", "a"), Selected(Selection(call_id="other"))),
    )
    assert asked(CommandId.TRANSFER_ATTENDED, state).call_ids == {"other", "b"}


def test_a_call_that_is_named_but_over_is_not_replaced_by_another() -> None:
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING))
    assert BY_ID[CommandId.HANG_UP].plan(state, Arguments(call_id="gone")) is None


def test_a_parked_call_is_fetched_by_calling_its_slot() -> None:
    state = reduce(
        state_of(), StreamReceived(snapshot(parked=[parked("701", minute=5), parked("702", minute=1)]), 1.0)
    )
    plan = asked(CommandId.RETRIEVE_PARKED, state)
    assert plan.request.body is not None
    assert '"destination":"tel:702"' in plan.request.body.to_json()
    assert not plan.dials
    chosen = asked(CommandId.RETRIEVE_PARKED, reduce(state, Selected(Selection(parked_slot="701"))))
    assert chosen.request.body is not None
    assert '"destination":"tel:701"' in chosen.request.body.to_json()
    assert BY_ID[CommandId.RETRIEVE_PARKED].plan(state, Arguments(slot="709")) is None


def test_one_key_mutes_and_unmutes() -> None:
    assert (
        asked(CommandId.MUTE, state_of(call("a", CallStatus.ACTIVE, CallAction.MUTE))).request.tail[1]
        == "mute"
    )
    muted = call("a", CallStatus.ACTIVE, CallAction.UNMUTE)
    assert asked(CommandId.MUTE, state_of(muted)).request.tail[1] == "unmute"


def test_digits_wait_for_each_other_instead_of_being_refused() -> None:
    pending = CommandSent(PendingCommand("1", CommandId.DTMF, frozenset({"a"})))
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING), then=(pending,))
    assert possible(CommandId.DTMF, state)
    assert asked(CommandId.DTMF, state, Arguments(digits="5#")).queued
    assert BY_ID[CommandId.DTMF].plan(state, Arguments()) is None


def test_a_held_call_is_added_to_the_conference_in_hand() -> None:
    state = state_of(call("h", CallStatus.HELD, *HELD), call("a", CallStatus.ACTIVE, *TALKING))
    expected = 'addCallToConference POST callcontrol/a/conference {"targetCallId":"h"}'
    assert sent(CommandId.CONFERENCE_ADD, state) == expected


def test_the_chosen_participant_is_removed() -> None:
    conference = call("a", CallStatus.ACTIVE, CallAction.REMOVE_PARTICIPANT, participants=["p", "q"])
    state = state_of(conference, then=(Selected(Selection(participant_id="q")),))
    assert sent(CommandId.CONFERENCE_REMOVE, state) == (
        "removeConferenceParticipant PUT callcontrol/a/participants/q/remove {}"
    )
    assert not possible(CommandId.CONFERENCE_REMOVE, state_of(conference))


@pytest.mark.parametrize(
    ("command_id", "action", "expected"),
    [
        (CommandId.PARK, CallAction.PARK, "parkCall PUT callcontrol/a/park {}"),
        (CommandId.CONFERENCE_LEAVE, CallAction.LEAVE, "leaveConference PUT callcontrol/a/leave"),
        (CommandId.RECORD_START, CallAction.START_REC, "startRecording PUT callrecording/a/start {}"),
        (CommandId.RECORD_STOP, CallAction.STOP_REC, "stopRecording PUT callrecording/a/stop {}"),
        (CommandId.RECORD_SAVE, CallAction.SAVE_REC, "saveRecording PUT callrecording/a/save {}"),
        (CommandId.RECORD_DISCARD, CallAction.DISCARD_REC, "discardRecording PUT callrecording/a/discard {}"),
        (CommandId.RECORD_PAUSE, CallAction.PAUSE_REC, "pauseRecording PUT callrecording/a/pause {}"),
        (CommandId.RECORD_RESUME, CallAction.RESUME_REC, "resumeRecording PUT callrecording/a/resume {}"),
    ],
)
def test_a_command_on_one_call_is_possible_where_the_backend_says_so(
    command_id: CommandId, action: CallAction, expected: str
) -> None:
    assert sent(command_id, state_of(call("a", CallStatus.ACTIVE, action))) == expected
    assert not possible(command_id, state_of(call("a", CallStatus.ACTIVE)))
    assert not possible(
        command_id, state_of(call("a", CallStatus.ACTIVE, action), then=(BackendLost("Gone."),))
    )


@pytest.mark.parametrize(
    ("command_id", "kind"),
    [(CommandId.TRANSFER_CAMP_ON, "CAMP_ON"), (CommandId.TRANSFER_VOICEMAIL, "VOICEMAIL")],
)
def test_a_caller_can_be_left_waiting_or_with_a_mailbox(command_id: CommandId, kind: str) -> None:
    state = state_of(call("a", CallStatus.ACTIVE, *TALKING, token=7), then=(DestinationTyped("1003"),))
    assert sent(command_id, state) == (
        f'transferCall POST callcontrol/a/transfer {{"stateToken":7,"blind":true,"type":"{kind}",'
        '"destination":"tel:1003"}'
    )


def test_who_waits_for_a_busy_colleague_is_fetched_back_the_last_one_first() -> None:
    def transferred(name: str, minute: int, *, camp_on: bool = True) -> ReturningCall:
        moment = datetime(2026, 1, 5, 9, minute, tzinfo=UTC)
        return ReturningCall(
            transfer_id=name,
            remote_party=RemoteParty(),
            destination=RemoteParty(),
            camp_on=camp_on,
            since=moment,
            returns_at=moment,
        )

    assert not possible(CommandId.FETCH_BACK, state_of())
    ringing = transferred("t3", 3, camp_on=False)
    state = reduce(state_of(), StreamReceived(ReturningChangedEvent(returning=[ringing]), 0.0))
    assert not possible(CommandId.FETCH_BACK, state)
    event = ReturningChangedEvent(returning=[ringing, transferred("t2", 2), transferred("t1", 1)])
    state = reduce(state_of(), StreamReceived(event, 0.0))
    assert asked(CommandId.FETCH_BACK, state).request.tail == ("t2",)
    assert asked(CommandId.FETCH_BACK, state, Arguments(transfer_id="t1")).request.tail == ("t1",)

"""What the commands come to that are on no call: playback, selection, session, devices, keys that wait."""

from __future__ import annotations

import dataclasses

from app.commands.availability import possible
from app.commands.ids import CommandId
from app.commands.plan import Arguments, InSession, PlayItem, Select, Tell
from app.commands.table import BY_ID
from app.softphone import protocol
from app.state.action import SignedOut, StreamReceived
from app.state.destination import DestinationTyped
from app.state.model import PendingCommand, Selection
from app.state.pending import CommandSent
from app.state.playback import PlaybackAsked
from app.state.selection import Selected
from app.state.store import reduce
from backend.contract.calls import CallStatus
from backend.contract.commlog import LogItemType
from backend.contract.stream import (
    DevicesChangedEvent,
)
from tests.support.calls import DEVICE, call, device, log_item, snapshot
from tests.support.planning import asked, ringing, state_of
from tests.unit.app.commands.test_planners import HELD, TALKING


def test_the_chosen_recording_is_played_or_the_newest() -> None:
    items = [log_item(1, LogItemType.RECORDING), log_item(2, LogItemType.RECORDING, minute=9), log_item(3)]
    state = reduce(state_of(), StreamReceived(snapshot(log=items), 1.0))
    play = BY_ID[CommandId.PLAY_RECORDING].plan
    assert play(state, Arguments()) == PlayItem(2)
    assert play(state, Arguments(item_id=1)) == PlayItem(1)
    assert play(state, Arguments(item_id=3)) is None
    assert play(reduce(state, Selected(Selection(log_item_id=1))), Arguments()) == PlayItem(1)


def test_a_playback_can_be_stopped() -> None:
    plan = BY_ID[CommandId.STOP_PLAYING].plan
    assert plan(state_of(), Arguments()) is None
    assert plan(state_of(then=(PlaybackAsked(1),)), Arguments()) == Tell(protocol.StopPlaying())


def test_the_selection_moves_through_all_lists_and_around() -> None:
    state = state_of(ringing("r"), call("a"), call("h", CallStatus.HELD))
    order = []
    for _ in range(4):
        plan = BY_ID[CommandId.SELECT_NEXT_CALL].plan(state, Arguments())
        assert isinstance(plan, Select)
        state = reduce(state, Selected(plan.selection))
        order.append(state.selection.call_id)
    assert order == ["h", "r", "a", "h"]
    back = BY_ID[CommandId.SELECT_PREVIOUS_CALL].plan(state, Arguments())
    assert isinstance(back, Select)
    assert back.selection.call_id == "a"


def test_the_demo_calls_only_in_the_demo() -> None:
    plan = BY_ID[CommandId.DEMO_INCOMING_CALL].plan
    assert plan(state_of(), Arguments()) is None
    assert plan(dataclasses.replace(state_of(), demo=True), Arguments()) == InSession()


def test_one_signs_in_when_out_and_out_when_in() -> None:
    out = state_of(then=(SignedOut(),))
    assert possible(CommandId.SIGN_IN, out)
    assert not possible(CommandId.SIGN_OUT, out)
    assert possible(CommandId.SIGN_OUT, state_of())
    assert not possible(CommandId.SIGN_IN, state_of())


def test_a_key_waits_for_the_command_on_the_same_call() -> None:
    pending = CommandSent(PendingCommand("1", CommandId.HOLD_RESUME, frozenset({"a"})))
    state = state_of(
        call("a", CallStatus.ACTIVE, *TALKING), call("h", CallStatus.HELD, *HELD), then=(pending,)
    )
    assert not possible(CommandId.PARK, state)
    assert not possible(CommandId.SWAP, state)
    selected = reduce(state, Selected(Selection(call_id="h")))
    assert possible(CommandId.HOLD_RESUME, selected)


def test_a_second_call_is_not_made_while_the_first_is_on_its_way() -> None:
    pending = CommandSent(PendingCommand("1", CommandId.CALL, frozenset()))
    assert not possible(CommandId.CALL, state_of(then=(DestinationTyped("1002"), pending)))


def test_one_key_asks_not_to_be_disturbed_and_lifts_that() -> None:
    state = reduce(state_of(), StreamReceived(DevicesChangedEvent(devices=[device()]), 0.0))
    plan = asked(CommandId.DO_NOT_DISTURB, state)
    assert (plan.request.method, plan.request.tail) == ("PUT", (DEVICE, "donotdisturb"))
    assert plan.request.query == (("value", "true"),)
    quiet = device().model_copy(update={"do_not_disturb": True})
    state = reduce(state, StreamReceived(DevicesChangedEvent(devices=[quiet]), 1.0))
    assert asked(CommandId.DO_NOT_DISTURB, state).request.query == (("value", "false"),)
    state = reduce(state, StreamReceived(DevicesChangedEvent(devices=[]), 2.0))
    assert not possible(CommandId.DO_NOT_DISTURB, state)

"""What each row and place of the window is when something is dragged (GUI thread)."""

from __future__ import annotations

from app.commands import targets
from app.commands.dropping import Thing, ThingKind
from app.state.model import Call
from app.ui.input.dragging import Dragging
from app.ui.models.words import call_name, party_name, spaced
from app.ui.views.calls import CallsView
from app.ui.views.card import CardView
from app.ui.views.dial import DialView
from app.ui.views.log import LogView
from app.ui.views.parked import ParkedView
from app.ui.views.view import Surroundings


def thing_of_call(call: Call | None) -> Thing | None:
    """A call, as it is dragged."""
    return Thing(ThingKind.CALL, call.call_id, call_name(call)) if call is not None else None


def let_calls_be_dragged(
    around: Surroundings,
    dragging: Dragging,
    *,
    calls: tuple[CallsView, CallsView],
    card: CardView,
    parked: ParkedView,
    log: LogView,
    dial: DialView,
) -> None:
    """Join the views; ``calls`` are those that ring and those that the user has."""
    incoming, mine = calls
    dragging.add_rows(incoming.list, lambda row: thing_of_call(incoming.model.value_at(row)))
    area = Thing(ThingKind.CALLS)
    dragging.add_rows(mine.list, lambda row: thing_of_call(mine.model.value_at(row)), area=area)
    dragging.add_place(card, lambda: thing_of_call(targets.focus(around.console.state)))
    dragging.add_rows(parked.list, lambda row: _parked(parked, row), area=Thing(ThingKind.PARK))
    dragging.add_rows(log.list, lambda row: _logged(log, row))
    dragging.add_rows(dial.suggestions.list, lambda row: _suggested(dial, row))
    dragging.add_place(dial.line, lambda: Thing(ThingKind.DIAL_BOX))


def _parked(view: ParkedView, row: int) -> Thing | None:
    parked = view.model.value_at(row)
    return Thing(ThingKind.PARKED, parked.slot, party_name(parked.remote_party)) if parked else None


def _logged(view: LogView, row: int) -> Thing | None:
    item = view.model.value_at(row)
    if item is None or not item.remote_party.number:
        return None
    number = item.remote_party.number
    return Thing(ThingKind.PERSON, number, item.remote_party.display_name or spaced(number))


def _suggested(view: DialView, row: int) -> Thing | None:
    suggestion = view.suggestions.model.value_at(row)
    return Thing(ThingKind.PERSON, suggestion.number, suggestion.name) if suggestion else None

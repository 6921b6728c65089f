"""What dragging one thing onto another may mean: the commands that keys give, with both things named. Pure.

A choice is offered where the planner of its command says that it is possible, so the mouse can do what the
keys can and nothing else.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from app.commands.availability import waits
from app.commands.ids import CommandId
from app.commands.plan import Arguments, Given
from app.commands.table import BY_ID
from app.language import tr
from app.state.model import CallKind, ConsoleState


class ThingKind(enum.Enum):
    """What can be dragged or dropped onto; the last three are places."""

    CALL = enum.auto()
    PARKED = enum.auto()
    PERSON = enum.auto()
    CALLS = enum.auto()
    PARK = enum.auto()
    DIAL_BOX = enum.auto()


@dataclass(frozen=True, slots=True)
class Thing:
    """A call by its id, a parked one by its slot, a person by the number; ``name`` is for the eye."""

    kind: ThingKind
    key: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A command with what it is about, and what it is called here."""

    title: str
    command_id: CommandId
    arguments: Given


def choices(state: ConsoleState, dragged: Thing, onto: Thing) -> list[Choice]:
    """List what dropping may mean now; the likeliest first."""
    return [each for each in _wanted(state, dragged, onto) if _possible(each, state)]


def _possible(choice: Choice, state: ConsoleState) -> bool:
    plan = BY_ID[choice.command_id].plan(state, Arguments(**choice.arguments))
    return plan is not None and not waits(choice.command_id, plan, state)


def _wanted(state: ConsoleState, dragged: Thing, onto: Thing) -> Iterator[Choice]:
    match dragged.kind, onto.kind:
        case ThingKind.CALL, ThingKind.CALL if dragged.key != onto.key:
            yield from _calls_together(state, dragged, onto)
        case ThingKind.CALL, ThingKind.PERSON:
            yield from _to_person(dragged, onto)
        case ThingKind.PERSON, ThingKind.CALL:
            yield from _to_person(onto, dragged)
        case ThingKind.CALL, ThingKind.DIAL_BOX if state.destination.strip():
            chosen = state.completion.chosen
            typed = state.destination.strip()
            number, name = (chosen.number, chosen.name) if chosen is not None else (typed, typed)
            yield from _to_person(dragged, Thing(ThingKind.PERSON, number, name))
        case ThingKind.CALL, ThingKind.PARK | ThingKind.PARKED:
            yield Choice(
                tr("Park {who}", who=dragged.name), CommandId.PARK, {"call_id": dragged.key, "slot": ""}
            )
        case ThingKind.CALL, ThingKind.CALLS if _rings(state, dragged):
            title = tr("Answer {who}", who=dragged.name)
            yield Choice(title, CommandId.ANSWER, {"call_id": dragged.key})
        case ThingKind.PARKED, ThingKind.CALLS | ThingKind.CALL:
            title = tr("Retrieve {who}", who=dragged.name)
            yield Choice(title, CommandId.RETRIEVE_PARKED, {"slot": dragged.key})


def _rings(state: ConsoleState, thing: Thing) -> bool:
    call = state.calls.by_id.get(thing.key)
    return call is not None and call.kind is CallKind.INCOMING


def _calls_together(state: ConsoleState, dragged: Thing, onto: Thing) -> Iterator[Choice]:
    """Connect the two, bring all together, or take the one in the place of the other."""
    connect = tr("Connect {who} with {whom}", who=dragged.name, whom=onto.name)
    both: tuple[Given, Given] = (
        {"call_id": dragged.key, "target_call_id": onto.key},
        {"call_id": onto.key, "target_call_id": dragged.key},
    )
    for command_id, title in (
        (CommandId.TRANSFER_ATTENDED, connect),
        (CommandId.CONFERENCE_ADD, tr("Conference with both")),
        (CommandId.SWAP, tr("Swap the two")),
    ):
        offered = [Choice(title, command_id, arguments) for arguments in both]
        yield from [each for each in offered if _possible(each, state)][:1]


def _to_person(call: Thing, person: Thing) -> Iterator[Choice]:
    about: Given = {"call_id": call.key, "destination": person.key}
    who, whom = call.name, person.name or person.key
    yield Choice(tr("Transfer {who} to {whom}", who=who, whom=whom), CommandId.TRANSFER_BLIND, about)
    yield Choice(tr("Ask {whom} first", whom=whom), CommandId.TRANSFER_ATTENDED, about)
    yield Choice(tr("Call {whom} for the conference", whom=whom), CommandId.CONFERENCE_INVITE, about)
    yield Choice(tr("Have {who} wait for {whom}", who=who, whom=whom), CommandId.TRANSFER_CAMP_ON, about)
    voicemail = tr("{who} to the voicemail of {whom}", who=who, whom=whom)
    yield Choice(voicemail, CommandId.TRANSFER_VOICEMAIL, about)

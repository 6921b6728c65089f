"""The commands on the calls of others, on notes, and on who is in a conference, as rows. Pure data."""

from __future__ import annotations

from app.commands import company_planners as planners
from app.commands.command import Category, Command
from app.commands.ids import CommandId
from app.language import mark
from backend.contract.calls import MakeCallType

_NOT_LISTENING = mark(
    "Type a colleague who is in a call into the dial box first; it needs the permission to listen in."
)

COMPANY: tuple[Command, ...] = (
    Command(
        CommandId.PICK_UP,
        mark("Pick up"),
        Category.CALL,
        ("Ctrl+G",),
        "retrieve",
        mark("Fetch the call that rings at the colleague in the dial box, or in your pick-up group."),
        planners.pick_up,
        mark("That needs the permission to pick up calls, and a registered softphone."),
    ),
    Command(
        CommandId.MONITOR,
        mark("Listen in"),
        Category.CALL,
        ("Ctrl+Shift+H",),
        "headset",
        mark("Listen to the call of the colleague in the dial box; nobody hears you."),
        planners.listen(MakeCallType.MONITOR),
        _NOT_LISTENING,
    ),
    Command(
        CommandId.WHISPER,
        mark("Whisper"),
        Category.CALL,
        ("Ctrl+Shift+W",),
        "headset",
        mark("Listen to the call of the colleague in the dial box, who alone hears you."),
        planners.listen(MakeCallType.WHISPER),
        _NOT_LISTENING,
    ),
    Command(
        CommandId.BARGE,
        mark("Join in"),
        Category.CALL,
        ("Ctrl+Shift+B",),
        "people",
        mark("Join the call of the colleague in the dial box; all in it hear you."),
        planners.listen(MakeCallType.BARGE),
        _NOT_LISTENING,
    ),
    Command(
        CommandId.EDIT_NOTE,
        mark("Note on the call"),
        Category.CALL,
        ("Ctrl+N",),
        "note",
        mark("Write down what the next one should know: the note goes with the call. Enter keeps it."),
        planners.edit_note,
        mark("There is no call to write a note on."),
    ),
    Command(
        CommandId.SET_NOTE,
        mark("Keep the note"),
        Category.CALL,
        (),
        "note",
        mark("Keep what is written as the note on the call."),
        planners.set_note,
        mark("There is no call to write a note on."),
        in_menu=False,
    ),
    Command(
        CommandId.CONFERENCE_MUTE,
        mark("Mute participant"),
        Category.CONFERENCE,
        ("Ctrl+Shift+M",),
        "mute",
        mark("Keep what the selected participant says from the others, or let them hear it again."),
        planners.conference_mute,
        mark("Select a participant of your conference first."),
    ),
)

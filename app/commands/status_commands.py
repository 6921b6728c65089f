"""The rows of the command table that say how things stand, for those who do not see the screen. Pure data."""

from __future__ import annotations

from app.commands import planners
from app.commands.command import Category, Command
from app.commands.ids import CommandId
from app.language import Phrase, mark


def _says(command_id: CommandId, title: Phrase, key: str, icon: str, description: Phrase) -> Command:
    return Command(command_id, title, Category.STATUS, (key,), icon, description, planners.in_window, None)


STATUS: tuple[Command, ...] = (
    _says(
        CommandId.SAY_CONSOLE,
        mark("Console status"),
        "Ctrl+1",
        "information",
        mark("Say who is signed in, and how phone, sound and exchange stand."),
    ),
    _says(
        CommandId.SAY_DISPLAY,
        mark("Read the display"),
        "Ctrl+2",
        "information",
        mark("Read out the call in hand and what the dial box says."),
    ),
    _says(CommandId.SAY_AGAIN, mark("Repeat"), "Ctrl+3", "information", mark("Say the last message again.")),
    _says(
        CommandId.SAY_CALLS,
        mark("Call status"),
        "Ctrl+4",
        "information",
        mark("Say how many calls ring, are on hold and are parked, and how long the longest of them waits."),
    ),
    _says(
        CommandId.TOGGLE_SPEECH,
        mark("Announcements on or off"),
        "Ctrl+5",
        "bell",
        mark("Have changes announced, or be silent until one of these keys is pressed."),
    ),
    _says(
        CommandId.SAY_LAST_OPERATION,
        mark("Last operation"),
        "Ctrl+6",
        "information",
        mark("Say which command was given last, and what came of it."),
    ),
)

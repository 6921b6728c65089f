"""The rows of the command table that say how things stand, for those who do not see the screen. Pure data."""

from __future__ import annotations

from app.commands import planners
from app.commands.command import Category, Command
from app.commands.ids import CommandId


def _says(command_id: CommandId, title: str, key: str, icon: str, description: str) -> Command:
    return Command(command_id, title, Category.STATUS, (key,), icon, description, planners.in_window, "")


STATUS: tuple[Command, ...] = (
    _says(
        CommandId.SAY_CONSOLE,
        "Console status",
        "Ctrl+1",
        "information",
        "Say who is signed in, and how phone, sound and exchange stand.",
    ),
    _says(
        CommandId.SAY_DISPLAY,
        "Read the display",
        "Ctrl+2",
        "information",
        "Read out the call in hand and what the dial box says.",
    ),
    _says(CommandId.SAY_AGAIN, "Repeat", "Ctrl+3", "information", "Say the last message again."),
    _says(
        CommandId.SAY_CALLS,
        "Call status",
        "Ctrl+4",
        "information",
        "Say how many calls ring, are on hold and are parked, and how long the longest of them waits.",
    ),
    _says(
        CommandId.TOGGLE_SPEECH,
        "Announcements on or off",
        "Ctrl+5",
        "bell",
        "Have changes announced, or be silent until one of these keys is pressed.",
    ),
    _says(
        CommandId.SAY_LAST_OPERATION,
        "Last operation",
        "Ctrl+6",
        "information",
        "Say which command was given last, and what came of it.",
    ),
)

"""The one table of commands: it feeds menus, keys, tooltips, buttons and the help page.

A command's ``plan`` says both whether it is possible now and what it comes to. Keys are Qt's portable texts
(``Ctrl+M``); a user's key map may replace them (``keymap.py``). Pure data.
"""

from __future__ import annotations

from app.commands.call_commands import CALLS
from app.commands.command import Command
from app.commands.company_commands import COMPANY
from app.commands.ids import CommandId
from app.commands.program_commands import PROGRAM
from app.commands.recording_commands import RECORDINGS
from app.commands.status_commands import STATUS

COMMANDS: tuple[Command, ...] = (*CALLS, *COMPANY, *RECORDINGS, *STATUS, *PROGRAM)

BY_ID: dict[CommandId, Command] = {command.id: command for command in COMMANDS}

"""Which dialog a command opens (GUI thread). Loaded when the first one is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QWidget

from app.commands.console import Console
from app.commands.help_page import help_page
from app.commands.ids import CommandId
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.assistant import AssistantDialog
from app.ui.dialogs.audio import AudioDialog
from app.ui.dialogs.diagnostics import DiagnosticsDialog
from app.ui.dialogs.help import HelpDialog
from app.ui.dialogs.keys import KeysDialog
from app.ui.dialogs.palette import PaletteDialog
from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.dialogs.profiles import ProfilesDialog
from app.ui.input.gate import Gate
from app.ui.models.key_words import key_label
from app.ui.theme.theme import Theme


def makers(
    console: Console, gate: Gate, theme: Theme, window: QWidget
) -> Mapping[CommandId, Callable[[], QDialog]]:
    """What makes the dialog of each command that has one."""
    made: dict[CommandId, Callable[[], QDialog]] = {
        CommandId.PREFERENCES: lambda: PreferencesDialog(console, gate, theme, window),
        CommandId.AUDIO_SETTINGS: lambda: AudioDialog(console, gate, theme, window),
        CommandId.KEY_EDITOR: lambda: KeysDialog(console, theme, window),
        CommandId.PALETTE: lambda: PaletteDialog(console, gate, theme, window),
        CommandId.HELP: lambda: HelpDialog(help_page(console.keymap, key_label), theme, window),
        CommandId.DIAGNOSTICS: lambda: DiagnosticsDialog(console, theme, window),
        CommandId.ABOUT: lambda: AboutDialog(theme, window),
    }
    setup = console.setup
    if setup is not None:
        made[CommandId.SET_UP] = lambda: AssistantDialog(console, setup, gate, theme, window)
        made[CommandId.PROFILES] = lambda: ProfilesDialog(console, setup, gate, theme, window)
    return made

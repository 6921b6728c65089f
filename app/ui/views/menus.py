"""The menus, made from the command table: titles, keys and what is possible now come from there alone."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from app.commands.command import Category
from app.commands.ids import CommandId
from app.commands.table import COMMANDS
from app.ui.models.mnemonics import with_mnemonics
from app.ui.models.offers import lacks_destination
from app.ui.theme.tokens import IconSize
from app.ui.views.view import Surroundings


class Menus:
    """Fills a menu bar. Keys are only shown here: ``input.key_filter`` acts on them."""

    def __init__(self, around: Surroundings, bar: QMenuBar) -> None:
        self._around = around
        self.actions: dict[CommandId, QAction] = {}
        self.menus: dict[Category, QMenu] = {}
        titles = with_mnemonics([category.title for category in Category])
        for category, title in zip(Category, titles, strict=True):
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.redraw)
            self.menus[category] = menu
        for command in COMMANDS:
            if command.in_menu:
                menu = self.menus[command.category]
                action = menu.addAction(command.title)
                explain_action(action, command.description)
                action.triggered.connect(
                    lambda _=False, command_id=command.id: self._around.gate.give(command_id)
                )
                self.actions[command.id] = action
        self.redress()

    def redress(self) -> None:
        """Take over changed keys and another theme's icons."""
        keys = self._around.gate.key_labels()
        for command in COMMANDS:
            action = self.actions.get(command.id)
            if action is not None:
                key = keys.get(command.id, "")
                action.setText(f"{command.title}\t{key}" if key else command.title)
                action.setIcon(self._around.theme.icon(command.icon, edge=IconSize.SMALL))
        self.redraw()

    def redraw(self) -> None:
        """Grey out what is not possible now; the demo's menu is there in the demo only."""
        console = self._around.console
        for command_id, action in self.actions.items():
            action.setEnabled(console.possible(command_id) or lacks_destination(command_id, console.state))
        self.menus[Category.DEMO].menuAction().setVisible(console.state.demo)


def explain_action(action: QAction, text: str) -> None:
    """Say what an action does, in the status of assistive tools and as its tooltip."""
    action.setToolTip(text)
    action.setStatusTip(text)

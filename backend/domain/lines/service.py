"""Which lines a user can call with, and which one is chosen. Runs on the event loop, all in memory.

Everybody has the own number and can call without showing one; attendants can call as the main number. Second,
mobile and private numbers are those that the organisation has noted down for a user.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from backend.contract.calls import UserLine, UserLineType
from backend.domain.errors import ForbiddenError
from backend.ports.lines import LineChoice, LineStore
from backend.ports.organisation import Directory, Role, User

PRIMARY, SECONDARY = 0, 1
_NAMES = {
    UserLineType.OFFICE_FIXED: "Office",
    UserLineType.OFFICE_MOBILE: "Mobile",
    UserLineType.PRIVATE_FIXED: "Private",
    UserLineType.PRIVATE_MOBILE: "Private mobile",
}


class Line(msgspec.Struct, frozen=True):
    """A line of a user. ``number`` is E.164; None is shown to nobody."""

    line_type: UserLineType
    group_id: int
    number: str | None
    name: str


class LineService:
    """The lines of all users."""

    def __init__(self, directory: Directory, store: LineStore) -> None:
        self._directory = directory
        self._store = store
        self._choices: dict[tuple[str, str], LineChoice] = {}

    def restore(self, choices: Iterable[LineChoice]) -> None:
        """Take in what was remembered, at the start."""
        self._choices = {(choice.domain, choice.user_id): choice for choice in choices}

    def list_lines(self, user: User) -> list[UserLine]:
        """Return the lines a user can call with, the chosen one marked (operation listUserLines)."""
        active = self.active(user)
        return [
            shown(line).model_copy(update={"active": line == active}) for line in self._lines(user).values()
        ]

    def active(self, user: User) -> Line:
        """Return the line a user calls with: the chosen one, or the own number where that is no more."""
        lines = self._lines(user)
        choice = self._choices.get((user.domain, user.user_id))
        chosen = None if choice is None else lines.get((choice.line_type, choice.group_id))
        return chosen or lines[UserLineType.OFFICE_FIXED, PRIMARY]

    def line(self, user: User, line_type: UserLineType, group_id: int, field: str) -> Line:
        """Return a line of a user. Raises ForbiddenError for one that the user does not have."""
        line = self._lines(user).get((line_type, group_id))
        if line is None:
            text = "You may not call with this line."
            raise ForbiddenError("line.not.permitted", text, field=field, name=line_type)
        return line

    def choose(self, user: User, line_type: UserLineType, group_id: int) -> None:
        """Have a user call with a line from now on (operation setActiveUserLine). Raises ForbiddenError."""
        self.line(user, line_type, group_id, "type")
        choice = LineChoice(user.domain, user.user_id, line_type, group_id)
        self._choices[user.domain, user.user_id] = choice
        self._store.remember(choice)

    def _lines(self, user: User) -> dict[tuple[UserLineType, int], Line]:
        lines = [
            Line(UserLineType.OFFICE_FIXED, PRIMARY, user.number, "Office"),
            Line(UserLineType.ANONYMOUS, PRIMARY, None, "Anonymous"),
        ]
        organisation = self._directory.organisation
        for each in organisation.routing.user_lines.get(user.user_id, ()):
            group, nth = (SECONDARY, " 2") if each.secondary else (PRIMARY, "")
            lines.append(Line(each.line_type, group, each.number, _NAMES[each.line_type] + nth))
        if Role.ATTENDANT in user.roles:
            main = Line(UserLineType.SWITCHBOARD, PRIMARY, organisation.main_number, organisation.name)
            lines.append(main)
        return {(line.line_type, line.group_id): line for line in lines}


def shown(line: Line) -> UserLine:
    """Return a line as the API shows it."""
    return UserLine(type=line.line_type, group_id=line.group_id, number=line.number, name=line.name)

"""Tells the administrators that passwords are guessed. Runs on the event loop."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from backend.bus.bus import Bus
from backend.bus.events import PasswordsGuessed
from backend.contract.stream import GuessedService
from backend.domain.permissions import administrators
from backend.ports.organisation import Directory

TOLD_EVERY_S = 10.0
SHOWN_LENGTH = 64
_log = structlog.get_logger("deskline.login")


class LoginGuessing:
    """Who guesses passwords of the API. Guessing from many addresses must not flood those who are told."""

    def __init__(self, directory: Directory, bus: Bus, monotonic: Callable[[], float]) -> None:
        self._directory = directory
        self._bus = bus
        self._monotonic = monotonic
        self._told_at = -TOLD_EVERY_S

    def noticed(self, address: str, account: str) -> None:
        """Take in that an address has failed so often that it has to wait."""
        shown = "".join(each for each in account[:SHOWN_LENGTH] if each.isprintable())
        _log.warning("passwords are guessed", source=address, account=shown)
        now = self._monotonic()
        if now - self._told_at >= TOLD_EVERY_S:
            self._told_at = now
            for user in administrators(self._directory):
                self._bus.publish(
                    PasswordsGuessed(user.domain, user.user_id, GuessedService.API, address, shown)
                )

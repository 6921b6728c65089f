"""What the exchange reports beside calls: its trunks, and who guesses passwords. Runs on the event loop."""

from __future__ import annotations

from backend.bus.bus import Bus
from backend.bus.events import PasswordsGuessed
from backend.contract.stream import GuessedService
from backend.domain.calls.trunk_states import TrunkStates
from backend.domain.permissions import administrators
from backend.ports.organisation import Directory
from backend.ports.telephony import GuessingReported, TrunkStateChanged


class Reports:
    """Brings reports to those whom they concern."""

    def __init__(self, trunks: TrunkStates, directory: Directory, bus: Bus) -> None:
        self._trunks = trunks
        self._directory = directory
        self._bus = bus

    def take(self, event: TrunkStateChanged | GuessingReported) -> None:
        """Take in a report; that passwords are guessed is told to every administrator."""
        if isinstance(event, TrunkStateChanged):
            self._trunks.changed(event)
            return
        for user in administrators(self._directory):
            self._bus.publish(
                PasswordsGuessed(user.domain, user.user_id, GuessedService.SIP, event.source, event.account)
            )

"""Who a device is connected with, as its display is told: P-Asserted-Identity (RFC 3325, RFC 5876).

A phone shows whom it has called, or by whom it was called, until it is told otherwise: after a transfer, a
pick-up, a merge. That is said in our responses to its INVITE and in each re-INVITE and UPDATE of ours; where
the device takes UPDATE (RFC 3311), one is sent for it. A device that itself names parties by Remote-Party-ID,
as older ones do, gets that header, too. A provider is told nothing. Single thread, no I/O.
"""

from __future__ import annotations

from backend.ports.telephony import Party
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.uri import name_addr, sip_uri

Headers = tuple[tuple[str, str], ...]
OLD_HEADER = "Remote-Party-ID"


class ConnectedLine:
    """What one device was told. ``known`` is whom it has been shown by From, None where it called."""

    def __init__(self, core: Core, dialog: Dialog, known: Party | None = None, *, was_called: bool) -> None:
        self._core = core
        self._dialog = dialog
        self._party: Party | None = None
        self._told = known
        self._old_header = False
        self._role = "calling" if was_called else "called"

    @property
    def told(self) -> Party | None:
        """Whom the device has been shown, by us or by From."""
        return self._told

    @property
    def is_news(self) -> bool:
        """Whether the device has not been told yet."""
        return self._party is not None and self._party != self._told

    def learn(self, message: Request | Response) -> None:
        """Note how the device names parties."""
        self._old_header |= message.header(OLD_HEADER.lower()) is not None

    def show(self, party: Party) -> None:
        """Have the device be told of another party."""
        self._party = party

    def headers(self) -> Headers:
        """Headers that tell the device, in a message that is sent to it now."""
        party, flow = self._party, self._dialog.flow
        if party is None or flow is None:
            return ()
        self._told = party
        uri = sip_uri(party.number or "anonymous", self._core.domain(flow))
        shown = name_addr(party.name, uri)
        old = (
            ((OLD_HEADER, f"{shown};party={self._role};screen=yes;privacy=off"),) if self._old_header else ()
        )
        return (("P-Asserted-Identity", shown), *old)

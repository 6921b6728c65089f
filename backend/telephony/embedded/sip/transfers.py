"""Transfers that devices ask for: the implicit subscription of a REFER (RFC 3515, RFC 4488).

A transfer may outlive its leg, as the device often hangs up while it still waits for the outcome. Single
thread, no I/O.
"""

from __future__ import annotations

from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog_requests import DialogRequests
from backend.telephony.embedded.sip.responses import reason_phrase

CONTENT_TYPE = "message/sipfrag;version=2.0"
MAX_LIVE = 2000


class Transfer:
    """One subscription: says how the transfer goes until it says how it ended."""

    def __init__(
        self, core: Core, requests: DialogRequests, contact: str, event: str, expires: float
    ) -> None:
        self._core = core
        self._requests = requests
        self._contact = contact
        self._event = event
        self._expires = expires
        self._last_status = 0

    def notify(self, status: int, now: float) -> bool:
        """Send a status; True where it was the last."""
        if status == self._last_status:
            return False
        self._last_status = status
        final = status >= 200
        left = max(0, int(self._expires - now))
        state = "terminated;reason=noresource" if final else f"active;expires={left}"
        self._requests.send(
            "NOTIFY",
            now,
            _ignore,
            headers=(
                ("Event", self._event),
                ("Subscription-State", state),
                ("Contact", self._contact),
                self._core.product,
            ),
            body=f"SIP/2.0 {status} {reason_phrase(status)}\r\n".encode(),
            content_type=CONTENT_TYPE,
        )
        return final


def _ignore(_status: int, _now: float) -> None:
    """A device that wants no NOTIFY any more only misses the outcome."""


class Transfers:
    """All live transfers by their id."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._live: dict[str, Transfer] = {}

    def __len__(self) -> int:
        return len(self._live)

    def begin(self, requests: DialogRequests, contact: str, event: str | None, now: float) -> str | None:
        """Begin a transfer and say that it is tried; ``event`` None is for a device that wants no NOTIFY.

        Returns its id, None where there are too many.
        """
        if len(self._live) >= MAX_LIVE:
            return None
        transfer_id = self._core.token()
        if event is not None:
            expires = now + self._core.settings.transfer_lifetime
            self._live[transfer_id] = Transfer(self._core, requests, contact, event, expires)
            self._core.schedule.at(expires, lambda at: self.progress(transfer_id, 408, at))
            self.progress(transfer_id, 100, now)
        return transfer_id

    def progress(self, transfer_id: str, status: int, now: float) -> None:
        """Pass a status on; unknown and finished transfers are ignored."""
        transfer = self._live.get(transfer_id)
        if transfer is not None and 100 <= status <= 699 and transfer.notify(status, now):
            del self._live[transfer_id]

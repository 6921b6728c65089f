"""The user agent core: bytes and time in, bytes and events out (RFC 3261 section 8).

No I/O and no clock: whoever owns the sockets calls ``receive`` with what came, ``timeout`` when
``next_deadline`` is due, and after every call drains ``take_output`` and ``take_events``. All of it on one
thread. ``now`` is monotonic seconds.
"""

from __future__ import annotations

from collections.abc import Sequence

from backend.ports.telephony import Account, Binding, Cause, Party
from backend.telephony.embedded.sip.events import SipEvent
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.settings import AgentSettings


class UserAgent:
    """Registrar and the exchange's end of every call."""

    def __init__(self, settings: AgentSettings) -> None:
        self._settings = settings
        self._output: list[tuple[Flow, bytes]] = []
        self._events: list[SipEvent] = []

    def receive(self, data: bytes, flow: Flow, now: float) -> None:
        """Take one datagram, or one whole message of a stream."""

    def flow_closed(self, flow: Flow, now: float) -> None:
        """Note that a TCP connection is gone."""

    def set_accounts(self, realm: str, accounts: Sequence[Account], now: float = 0.0) -> None:
        """Replace the accounts; bindings of those that are gone are dropped."""

    def invite(
        self,
        leg_id: str,
        binding_id: str,
        caller: Party,
        sdp: bytes,
        *,
        timeout_s: float,
        auto_answer: bool,
        now: float,
    ) -> None:
        """Call a binding with an offer. An unknown binding gives ``Ended``."""

    def ring(self, leg_id: str, now: float, sdp: bytes | None = None) -> None:
        """Send 180, or 183 with ``sdp`` as early media."""

    def answer(self, leg_id: str, sdp: bytes, now: float) -> None:
        """Send 200 with our answer, or with our offer where the INVITE had none."""

    def reject(self, leg_id: str, status: int, reason: str, now: float) -> None:
        """Refuse an offered leg with a status from 300 to 699. ``Ended`` follows."""

    def end(self, leg_id: str, cause: Cause, now: float) -> None:
        """End a leg in whatever state: final response, CANCEL or BYE. ``Ended`` follows at once."""

    def answer_reoffer(self, leg_id: str, sdp: bytes, now: float) -> None:
        """Answer ``Reoffered`` (with our offer where it had none)."""

    def reject_reoffer(self, leg_id: str, status: int, now: float) -> None:
        """Refuse ``Reoffered`` (488 as a rule); the session stays as it was."""

    def reoffer(self, leg_id: str, sdp: bytes, now: float) -> None:
        """Offer anew by re-INVITE. ``Reanswered`` or ``ReofferRefused`` follows; glare is retried here."""

    def send_info_dtmf(self, leg_id: str, digit: str, now: float) -> None:
        """Send a digit by INFO; digits arrive in the order of the calls."""

    def transfer_progress(self, leg_id: str, transfer_id: str, status: int, now: float) -> None:
        """Tell the device how its transfer goes (NOTIFY sipfrag); a status from 200 on is the last."""

    def bindings(self) -> list[Binding]:
        """All live bindings."""
        return []

    def local_host(self, binding_id: str) -> str | None:
        """Our address as the binding's device reaches it, for the SDP of ``invite``."""
        return None

    def timeout(self, now: float) -> None:
        """Run what is due."""

    def next_deadline(self) -> float | None:
        """When ``timeout`` wants to be called next."""
        return None

    def take_output(self) -> list[tuple[Flow, bytes]]:
        """Messages to send, in order; emptied by this."""
        output, self._output = self._output, []
        return output

    def take_events(self) -> list[SipEvent]:
        """Events to handle, in order; emptied by this."""
        events, self._events = self._events, []
        return events

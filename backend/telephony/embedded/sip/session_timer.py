"""The session timer of one call (RFC 4028): who refreshes it how often, and its end if nobody does.

The refresher sends UPDATE, or the last offer again where the device takes no UPDATE, after half the interval.
Either side ends the call shortly before the interval is over. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from backend.telephony.embedded.sip.connected_line import ConnectedLine
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.dialog import Dialog
from backend.telephony.embedded.sip.dialog_sending import send_in
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.responses import ALLOW, SUPPORTED
from backend.telephony.embedded.sip.schedule import Appointment

INTERVAL = 1800
MIN_INTERVAL = 90
"""Seconds (RFC 4028 section 4)."""
MAX_INTERVAL = 86_400
LONGEST_NOTICE = 32.0
RETRY = 10.0
GONE = (408, 481)
REFUSED = (405, 501)
"""Statuses of a device that takes no UPDATE, whatever it says."""
TOO_SHORT = 422
MIN_SE = ("Min-SE", str(MIN_INTERVAL))
Headers = tuple[tuple[str, str], ...]


class Wish(NamedTuple):
    """A Session-Expires header. ``refresher`` is ``uac``, ``uas`` or "" where it leaves that open."""

    seconds: int
    refresher: str


class SessionTimer:
    """``on_expired`` ends the call; ``offer_again`` refreshes by re-INVITE; each UPDATE tells of ``line``."""

    def __init__(
        self,
        core: Core,
        dialog: Dialog,
        line: ConnectedLine,
        *,
        on_expired: Callable[[float], None],
        offer_again: Callable[[float], None],
    ) -> None:
        self._line = line
        self._core = core
        self._dialog = dialog
        self._on_expired = on_expired
        self._offer_again = offer_again
        self._seconds = 0
        self._least = MIN_INTERVAL
        self._lengthened = False
        self._ours = False
        self._takes_update = False
        self._updating = False
        self._refresh: Appointment | None = None
        self._end: Appointment | None = None
        self._over = False

    # --- what the device asks for

    def learn(self, message: Request | Response) -> None:
        """Note whether the device takes UPDATE."""
        if allowed := message.lines("allow"):
            self._takes_update = any("UPDATE" in line for line in allowed)

    def answer(self, request: Request, now: float) -> Headers:
        """Settle the timer as an INVITE or UPDATE that is accepted wants it; return headers of its 2xx."""
        wish = read_wish(request)
        knows = _knows_timers(request)
        if wish is None and not knows:
            self._stop()
            return ()
        longest = max(INTERVAL, _least(request))
        seconds = max(min(wish.seconds if wish else longest, longest), MIN_INTERVAL)
        refresher = (wish.refresher if wish else "") or "uac"
        if not knows:
            refresher = "uas"
        self._set(seconds, now, ours=refresher == "uas")
        header = ("Session-Expires", f"{seconds};refresher={refresher}")
        return (header, ("Require", "timer")) if refresher == "uac" else (header,)

    # --- what we ask for

    def headers(self) -> Headers:
        """Headers of a re-INVITE or UPDATE of ours: the timer goes on as it is."""
        if not self._seconds:
            return ()
        refresher = "uac" if self._ours else "uas"
        return (
            ("Session-Expires", f"{self._seconds};refresher={refresher}"),
            ("Min-SE", str(self._least)),
        )

    def accepted(self, response: Response, now: float) -> None:
        """Settle the timer as the 2xx to an INVITE or UPDATE of ours says."""
        self._lengthened = False
        wish = read_wish(response)
        if wish is None:
            self._stop()
        else:
            self._set(max(wish.seconds, MIN_INTERVAL), now, ours=wish.refresher != "uas")

    def takes_longer(self, response: Response) -> bool:
        """Whether a 422 to a request of ours wants a longer interval, which the next one asks for; once."""
        least = _least(response)
        known = self._lengthened or not self._seconds < least <= MAX_INTERVAL
        if response.status != TOO_SHORT or known:
            return False
        self._seconds = self._least = least
        self._lengthened = True
        return True

    def retry(self, now: float) -> None:
        """A refresh has failed for now; the end stays where it was."""
        self._updating = False
        if self._ours and not self._over and self._seconds:
            self._refresh = self._core.schedule.at(now + RETRY, self._send_refresh)

    def end(self) -> None:
        """Stop for good, and tell nobody, as the call is over."""
        self._over = True
        self._on_expired = self._offer_again = _tell_nobody
        self._stop()

    # --- the timer

    def _set(self, seconds: int, now: float, *, ours: bool) -> None:
        self._stop()
        if self._over:
            return
        self._seconds, self._ours = seconds, ours
        notice = min(LONGEST_NOTICE, seconds / 3)
        self._end = self._core.schedule.at(now + seconds - notice, self._on_expired)
        if ours:
            self._refresh = self._core.schedule.at(now + seconds / 2, self._send_refresh)

    def _stop(self) -> None:
        self._seconds = 0
        for timer in (self._refresh, self._end):
            if timer is not None:
                timer.cancel()

    def _send_refresh(self, now: float) -> None:
        flow = self._dialog.flow
        if flow is None:
            self.retry(now)
        elif not self._takes_update:
            self._offer_again(now)
        else:
            self._send_update(flow, now)

    def tell(self, now: float) -> None:
        """Send an UPDATE for news of the connected line, where the device takes it; one at a time."""
        flow = self._dialog.flow
        if not self._line.is_news or self._updating or self._over or flow is None:
            return
        if self._takes_update:
            self._send_update(flow, now)

    def _send_update(self, flow: Flow, now: float) -> None:
        self._updating = True
        contact = ("Contact", self._core.contact(flow, self._dialog.target))
        headers = (contact, ALLOW, SUPPORTED, *self._line.headers(), *self.headers(), self._core.product)
        send_in(
            self._core,
            self._dialog,
            self._dialog.draft("UPDATE", headers),
            flow,
            now,
            on_response=self._receive,
            on_timeout=self.retry,
        )

    def _receive(self, response: Response, now: float) -> None:
        if self._over or response.status < 200:
            return
        self._updating = False
        if response.status < 300:
            self._dialog.refresh_target(response)
            self.accepted(response, now)
            self.tell(now)
        elif response.status in GONE:
            self._on_expired(now)
        elif self.takes_longer(response):
            self._send_refresh(now)
        else:
            self._takes_update &= response.status not in REFUSED
            self.retry(now)


def _tell_nobody(_now: float) -> None:
    """The call is over."""


def read_wish(message: Request | Response) -> Wish | None:
    """Read Session-Expires; None where it is missing or makes no sense."""
    number, _, rest = (message.header("session-expires") or "").partition(";")
    number = number.strip()
    if not (number.isascii() and number.isdigit()):
        return None
    values = {name.strip(): value.strip() for name, _, value in (p.partition("=") for p in rest.split(";"))}
    refresher = values.get("refresher", "").lower()
    seconds = min(int(number[:9]), MAX_INTERVAL)
    return Wish(seconds, refresher if refresher in ("uac", "uas") else "")


def check_interval(request: Request) -> None:
    """Refuse an interval that is too short, to a device that knows what that means. Raises RefusedError."""
    wish = read_wish(request)
    if wish is not None and wish.seconds < MIN_INTERVAL and _knows_timers(request):
        raise RefusedError(TOO_SHORT, headers=(MIN_SE,))


def first_headers(seconds: int = INTERVAL) -> Headers:
    """Headers of the first INVITE of ours."""
    least = MIN_INTERVAL if seconds == INTERVAL else seconds
    return (("Session-Expires", str(seconds)), ("Min-SE", str(least)))


def longer_interval(response: Response) -> int | None:
    """Return the interval that a 422 to our first INVITE wants, None where it makes no sense."""
    least = _least(response)
    return least if INTERVAL < least <= MAX_INTERVAL else None


def _least(message: Request | Response) -> int:
    number = (message.header("min-se") or "").partition(";")[0].strip()
    return int(number[:9]) if number.isascii() and number.isdigit() else MIN_INTERVAL


def _knows_timers(request: Request) -> bool:
    return "timer" in request.tokens("supported") or "timer" in request.tokens("require")

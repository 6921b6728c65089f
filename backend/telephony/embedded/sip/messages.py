"""Text messages between accounts: MESSAGE in, one MESSAGE to each device of the called account (RFC 3428).

Nothing is stored: the sender learns at once whether a device took the message. Who sends is what the account
says; From is not believed. Single thread, no I/O.
"""

from __future__ import annotations

from collections.abc import Callable

from backend.ports.telephony import Account
from backend.telephony.embedded.sip.bindings import Location
from backend.telephony.embedded.sip.core import Core
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.limits import SourceRates
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.registrar import Registrar
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.settings import RateLimits
from backend.telephony.embedded.sip.uri import UriError, clean, name_addr, parse_uri, sip_uri

MAX_BODY = 1300
"""Bytes; what fits into a datagram on every way (RFC 3428 section 8)."""
RATE = RateLimits(rate=5.0, burst=30.0, loopback_factor=1.0)
"""How many messages an account may send."""
PATIENCE = 20.0
"""Seconds until the sender hears that no device answered; before its own transaction times out."""
TYPES = ("text/plain", "text/html", "message/cpim", "application/im-iscomposing+xml")
ACCEPT = ("Accept", ", ".join(TYPES))


class Messages:
    """Passes messages on. ``knows`` says whether an account exists."""

    def __init__(self, core: Core, registrar: Registrar, knows: Callable[[str], bool]) -> None:
        self._core = core
        self._registrar = registrar
        self._knows = knows
        self._rates = SourceRates(RATE)

    def receive(self, request: Request, transaction: ServerTransaction, account: Account, now: float) -> None:
        """Take a MESSAGE of an account."""
        try:
            called = self._called(request)
            content_type = _content_type(request)
            locations = self._registrar.locations.of_account(called)
            if not locations:
                raise RefusedError(480, "No device registered")
            if not self._rates.allows(account.username, now):
                raise RefusedError(503, "Too many messages", (("Retry-After", "5"),))
        except RefusedError as refusal:
            self._core.refuse_in(transaction, refusal, now)
            return
        delivery = Delivery(self._core, transaction, len(locations), now)
        for location in locations:
            draft = self._draft(location, account, request.body, content_type)
            delivery.send(draft, location, now)

    def _called(self, request: Request) -> str:
        try:
            called = parse_uri(request.uri).user
        except UriError as error:
            raise RefusedError(416) from error
        if not self._knows(called):
            raise RefusedError(404)
        return called

    def _draft(self, location: Location, sender: Account, body: bytes, content_type: str) -> RequestDraft:
        domain = self._core.domain(location.flow)
        from_ = name_addr(sender.display_name, sip_uri(sender.username, domain))
        return RequestDraft(
            method="MESSAGE",
            uri=location.contact,
            from_=f"{from_};tag={self._core.token()}",
            to=f"<{sip_uri(location.username, domain)}>",
            call_id=self._core.token(),
            cseq=1,
            headers=(self._core.product,),
            body=body,
            content_type=content_type,
        )


class Delivery:
    """One message on its way to devices. The first that takes it settles it, or the last that does not."""

    def __init__(self, core: Core, transaction: ServerTransaction, devices: int, now: float) -> None:
        self._core = core
        self._transaction = transaction
        self._open = devices
        self._refusals: list[int] = []
        self._deadline = core.schedule.at(now + PATIENCE, self._give_up)

    def send(self, draft: RequestDraft, location: Location, now: float) -> None:
        """Send it to one device."""
        self._core.transactions.request(
            draft,
            location.flow,
            now,
            on_response=self._receive,
            on_timeout=lambda at: self._refused(480, at),
        )

    def _receive(self, response: Response, now: float) -> None:
        if 200 <= response.status < 300:
            self._settle(200, now)
        elif response.status >= 300:
            self._refused(response.status, now)

    def _refused(self, status: int, now: float) -> None:
        """A refusal meant for the sender is told; one for us (401, 408, 3xx) only says that it failed."""
        self._refusals.append(status if status in (413, 415, 486, 513, 600, 603) else 480)
        self._open -= 1
        if not self._open:
            self._settle(max(self._refusals), now)

    def _give_up(self, now: float) -> None:
        self._settle(480, now)

    def _settle(self, status: int, now: float) -> None:
        self._deadline.cancel()
        if not self._transaction.answered:
            self._core.respond(self._transaction, status, now, tag=self._core.token())


def _content_type(request: Request) -> str:
    """Return the type of a body that may pass. Raises RefusedError."""
    if len(request.body) > MAX_BODY:
        raise RefusedError(513)
    value = clean(request.header("content-type") or "text/plain")
    kind = value.partition(";")[0].strip().lower()
    if kind not in TYPES or request.header("content-encoding") not in (None, "identity"):
        raise RefusedError(415, headers=(ACCEPT,))
    return value

"""What all parts of the user agent core share: its clockwork, its transactions, its output and its names.

Single thread; one instance per UserAgent.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import NamedTuple

from backend.telephony.embedded.sip.events import SipEvent
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.responses import Headers, build_response
from backend.telephony.embedded.sip.schedule import Schedule
from backend.telephony.embedded.sip.server_transactions import ServerTransaction
from backend.telephony.embedded.sip.settings import AgentSettings
from backend.telephony.embedded.sip.transactions import TransactionLayer
from backend.telephony.embedded.sip.via import reply_flow


class FlowWish(NamedTuple):
    """A way to a provider or a device to be found: by name, and for TCP and TLS by a new connection.

    ``wanted_by`` is the trunk's id, or whatever else who wishes knows it by. ``port`` 0: by the name's SRV
    records, or those of ``service`` alone. ``transport`` is "dns" where the name's records are to tell it.
    ``failed`` are the places that are to be tried last.
    """

    wanted_by: str
    host: str
    port: int
    transport: str
    ca_file: str
    failed: frozenset[tuple[str, int]] = frozenset()
    service: str = ""


_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.\-]{0,250}[A-Za-z0-9])?")


class Core:
    """Shared by registrar, legs and the dispatcher. ``realm`` changes with the accounts."""

    def __init__(self, settings: AgentSettings) -> None:
        self.settings = settings
        self.realm = settings.realm
        self.schedule = Schedule()
        self.output: list[tuple[Flow, bytes]] = []
        self.events: list[SipEvent] = []
        self.flow_wishes: list[FlowWish] = []
        """Ways to providers and devices that whoever has the sockets is to find."""
        self.transactions = TransactionLayer(settings.timers, self.schedule, self.send, settings.random_bytes)
        self.secret = settings.random_bytes(32)
        self.product = ("User-Agent", settings.product)
        self.on_account_changed: Callable[[str], None] = lambda _username: None
        """Whoever watches accounts hears here that calls or registration of one have changed."""

    def send(self, flow: Flow, data: bytes) -> None:
        """Queue bytes for the transport."""
        self.output.append((flow, data))

    def emit(self, event: SipEvent) -> None:
        """Queue an event for the engine."""
        self.events.append(event)

    def token(self) -> str:
        """Make a tag, Call-ID or id that nobody can guess."""
        return self.settings.random_bytes(12).hex()

    def random_fraction(self) -> float:
        """Draw a number from 0 to 1."""
        return int.from_bytes(self.settings.random_bytes(2), "big") / 65535

    def respond_statelessly(
        self, request: Request, flow: Flow, status: int, headers: Headers = (), reason: str = ""
    ) -> None:
        """Answer without keeping state: each repetition of the request gets the same To tag again."""
        response = build_response(
            request, flow, status, tag=self._stateless_tag(request), reason=reason, headers=headers
        )
        self.send(reply_flow(request.via, flow), response)

    def response(
        self,
        transaction: ServerTransaction,
        status: int,
        *,
        tag: str = "",
        reason: str = "",
        headers: Headers = (),
        body: bytes = b"",
    ) -> bytes:
        """Write a response in a transaction; ``tag`` is ours where the request opens a dialog."""
        return build_response(
            transaction.request,
            transaction.flow,
            status,
            tag=tag,
            reason=reason,
            headers=headers,
            body=body,
        )

    def respond(
        self,
        transaction: ServerTransaction,
        status: int,
        now: float,
        *,
        tag: str = "",
        reason: str = "",
        headers: Headers = (),
        body: bytes = b"",
    ) -> None:
        """Write a response and send it."""
        response = self.response(transaction, status, tag=tag, reason=reason, headers=headers, body=body)
        transaction.respond(status, response, now)

    def refuse_in(self, transaction: ServerTransaction, refusal: RefusedError, now: float) -> None:
        """Send a refusal in a transaction that opens no dialog."""
        self.respond(
            transaction,
            refusal.status,
            now,
            tag=self.token(),
            reason=refusal.reason,
            headers=refusal.headers,
        )

    def _stateless_tag(self, request: Request) -> str:
        text = f"{request.call_id}\n{request.from_tag}\n{request.cseq}\n{request.via.branch}"
        return hashlib.blake2b(text.encode(), key=self.secret, digest_size=8).hexdigest()

    def domain(self, flow: Flow) -> str:
        """The host part of the addresses that we write: the realm, where it can be one."""
        return self.realm if _HOST.fullmatch(self.realm) else flow.sent_by

    def contact(self, flow: Flow, peer: str = "") -> str:
        """Our Contact on a flow; ``peer`` is the request's URI, and sips asks for sips (RFC 3261 8.1.1.8)."""
        if peer[:5].lower() == "sips:" and flow.secure:
            return f"<sips:{flow.sent_by}>"
        transport = f";transport={flow.transport}" if flow.reliable else ""
        return f"<sip:{flow.sent_by}{transport}>"

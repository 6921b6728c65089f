"""The transaction layer: which message belongs to which transaction (RFC 3261 sections 17.1.3 and 17.2.3).

No I/O, single thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from backend.telephony.embedded.sip.client_transactions import (
    ClientTransaction,
    InviteClientTransaction,
    OnResponse,
    OnTimeout,
    Send,
)
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.schedule import Schedule
from backend.telephony.embedded.sip.server_transactions import (
    InviteServerTransaction,
    Key,
    ServerTransaction,
)
from backend.telephony.embedded.sip.settings import Timers
from backend.telephony.embedded.sip.via import BRANCH_COOKIE

Kind = TypeVar("Kind", bound=ServerTransaction)


class TransactionLayer:
    """All live transactions. ``random_bytes`` makes branches that nobody can guess."""

    def __init__(
        self, timers: Timers, schedule: Schedule, send: Send, random_bytes: Callable[[int], bytes]
    ) -> None:
        self._timers = timers
        self._schedule = schedule
        self._send = send
        self._random_bytes = random_bytes
        self._servers: dict[Key, ServerTransaction] = {}
        self._clients: dict[tuple[str, str], ClientTransaction] = {}
        self._merging: dict[tuple[str, str, int, str], ServerTransaction] = {}
        # One bound method for all transactions, which under load are tens of thousands.
        self._on_server_terminated = self._server_terminated
        self._on_client_terminated = self._client_terminated

    def __len__(self) -> int:
        return len(self._servers) + len(self._clients)

    def find(self, request: Request, flow: Flow, method: str | None = None) -> ServerTransaction | None:
        """Find the transaction that a request repeats; that of an ACK or CANCEL with ``method`` INVITE."""
        return self._servers.get(_key(request, flow, method or request.method))

    def is_merged(self, request: Request) -> bool:
        """Whether the same new request is here already by another way (RFC 3261 section 8.2.2.2)."""
        return _merge_key(request) in self._merging

    def serve(self, request: Request, flow: Flow) -> ServerTransaction:
        """Begin a server transaction other than INVITE; ``flow`` leads back to the peer."""
        return self._open(ServerTransaction, request, flow)

    def serve_invite(self, request: Request, flow: Flow) -> InviteServerTransaction:
        """Begin an INVITE server transaction."""
        return self._open(InviteServerTransaction, request, flow)

    def _open(self, kind: type[Kind], request: Request, flow: Flow) -> Kind:
        transaction = kind(
            _key(request, flow, request.method),
            request,
            flow,
            timers=self._timers,
            schedule=self._schedule,
            send=self._send,
            on_terminated=self._on_server_terminated,
        )
        self._servers[transaction.key] = transaction
        if not request.to_tag:
            self._merging[_merge_key(request)] = transaction
        return transaction

    def request(
        self,
        draft: RequestDraft,
        flow: Flow,
        now: float,
        *,
        on_response: OnResponse,
        on_timeout: OnTimeout,
        branch: str | None = None,
    ) -> ClientTransaction:
        """Send a request in a new client transaction; ``branch`` is given for CANCEL only."""
        kind = InviteClientTransaction if draft.method == "INVITE" else ClientTransaction
        transaction = kind(
            draft,
            branch or self.new_branch(),
            flow,
            timers=self._timers,
            schedule=self._schedule,
            send=self._send,
            on_response=on_response,
            on_timeout=on_timeout,
            on_terminated=self._on_client_terminated,
        )
        self._clients[transaction.key] = transaction
        transaction.start(now)
        return transaction

    def new_branch(self) -> str:
        """Make a branch (RFC 3261 section 8.1.1.7)."""
        return BRANCH_COOKIE + self._random_bytes(10).hex()

    def receive(self, response: Response, now: float) -> None:
        """Give a response to its transaction; one without is dropped."""
        transaction = self._clients.get((response.via.branch, response.cseq_method))
        if transaction is not None and response.call_id == transaction.draft.call_id:
            transaction.receive(response, now)

    def connection_closed(self, connection: int, now: float) -> None:
        """Fail the requests that wait for an answer on a broken connection."""
        for transaction in [each for each in self._clients.values() if each.flow.connection == connection]:
            transaction.connection_lost(now)

    def _server_terminated(self, transaction: ServerTransaction) -> None:
        self._servers.pop(transaction.key, None)
        key = _merge_key(transaction.request)
        if self._merging.get(key) is transaction:
            del self._merging[key]

    def _client_terminated(self, transaction: ClientTransaction) -> None:
        self._clients.pop(transaction.key, None)


def _key(request: Request, flow: Flow, method: str) -> Key:
    """The source host is part of it, so that nobody elsewhere can cancel or acknowledge."""
    via = request.via
    if via.branch.startswith(BRANCH_COOKIE):
        return (via.branch, via.sent_by, flow.remote[0], method)
    sequence = str(request.cseq)
    return (
        request.uri,
        request.from_tag,
        request.call_id,
        sequence,
        request.vias[0],
        flow.remote[0],
        method,
    )


def _merge_key(request: Request) -> tuple[str, str, int, str]:
    return (request.call_id, request.from_tag, request.cseq, request.method)

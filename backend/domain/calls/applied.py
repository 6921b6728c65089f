"""Each request that its client gave an id is applied once, whatever is killed in between.

The first result of each is kept for an hour, and stored: so a repetition is told the same when its call is
long over and the backend another one. Until that is stored, the call carries the id beside the exchange, and
so does the record of its end. The same id with another request is refused. Runs on the event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from backend.bus.events import CallEnded
from backend.contract.calls import CallState, CallStatus, RemoteParty, RemotePartyType
from backend.domain.calls.model import Call
from backend.domain.errors import ConflictError
from backend.ports.calls import AppliedRequest, AppliedRequestStore

KEPT_S = 3600.0
KEPT_PER_CALL = 16
MOST = 10_000
"""Of all users together."""
REQUEST_ID = "X-Request-Id"
Key = tuple[str, str, str]


class RequestKey(msgspec.Struct, frozen=True):
    """The id of a request, and a digest of what it asks for."""

    request_id: str
    content: str = ""


class AppliedRequests:
    """What the latest requests with an id have led to."""

    def __init__(
        self, now: Callable[[], float], store: AppliedRequestStore | None = None, limit: int = MOST
    ) -> None:
        self._now = now
        self._store = store
        self._limit = limit
        self._kept: dict[Key, AppliedRequest] = {}
        self._applying: RequestKey | None = None

    def restore_stored(self, stored: Iterable[AppliedRequest]) -> None:
        """Take in what the database has, at the start."""
        for request in sorted(stored, key=lambda each: each.applied_at):
            self._kept[request.domain, request.user_id, request.request_id] = request

    def once(
        self, domain: str, user_id: str, asked: RequestKey | None, apply: Callable[[], CallState]
    ) -> CallState:
        """Apply a request, or return what it led to before. A refused one may be asked again.

        Raises ConflictError where the id was given to another request.
        """
        if asked is None:
            return apply()
        key = (domain, user_id, asked.request_id)
        earlier = self._kept.get(key)
        if earlier is not None and self._is_fresh(earlier):
            if earlier.content != asked.content:
                text = "Another request has this id; give each request an id of its own."
                raise ConflictError("request.id.reused", text, field=REQUEST_ID, name=asked.request_id)
            return CallState.model_validate_json(earlier.result)
        if self._store is not None:
            self._store.prepare()
        self._applying = asked
        try:
            result = apply()
        finally:
            self._applying = None
        self._keep(key, asked.content, result)
        return result

    def note(self, call: Call) -> bool:
        """Note on a call the request that is being applied to it, if it has an id; tell whether it has."""
        if self._applying is None:
            return False
        applying = (self._applying.request_id, self._applying.content)
        call.applied = [*call.applied[1 - KEPT_PER_CALL :], applying]
        return True

    def restore(self, call: Call, state: CallState) -> None:
        """Take the requests on a call for applied that another backend has applied."""
        self._take(call.domain, call.user_id, call.applied, state)

    def restore_ended(self, ended: CallEnded) -> None:
        """Take the requests on a call that is over for applied."""
        if ended.applied:
            self._take(ended.domain, ended.user_id, ended.applied, _last_state(ended))

    def _take(self, domain: str, user_id: str, applied: Iterable[tuple[str, str]], state: CallState) -> None:
        for request_id, content in applied:
            key = (domain, user_id, request_id)
            if key not in self._kept:
                self._keep(key, content, state)

    def _keep(self, key: Key, content: str, result: CallState) -> None:
        request = AppliedRequest(*key, content, result.to_json().encode(), self._now())
        self._kept.pop(key, None)
        self._kept[key] = request
        if self._store is not None:
            self._store.keep(request)
        while self._kept:
            oldest = next(iter(self._kept))
            if len(self._kept) <= self._limit and self._is_fresh(self._kept[oldest]):
                break
            del self._kept[oldest]

    def _is_fresh(self, request: AppliedRequest) -> bool:
        return self._now() - request.applied_at < KEPT_S


def _last_state(ended: CallEnded) -> CallState:
    return CallState(
        state_token=0,
        call_id=ended.call_id,
        remote_party=RemoteParty(
            type=RemotePartyType.EXTERNAL_ID,
            tel_uri=None,
            display_name=ended.remote_name or None,
            display_number=ended.remote_number or None,
        ),
        inbound=ended.inbound,
        status=CallStatus.TERMINATED,
        event=ended.outcome,
        duration=ended.duration_s,
    )

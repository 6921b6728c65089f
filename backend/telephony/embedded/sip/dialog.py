"""Dialogs: who talks to whom under which identifiers, targets, routes and numbers (RFC 3261 section 12).

No I/O, no timers; a leg owns each one.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from backend.telephony.embedded.sip.client_auth import CHALLENGED, CREDENTIALS, ClientAuth
from backend.telephony.embedded.sip.drafts import RequestDraft
from backend.telephony.embedded.sip.flow import Flow
from backend.telephony.embedded.sip.message import Request, Response
from backend.telephony.embedded.sip.uri import Uri, UriError, parse_address, parse_uri


@dataclass(slots=True)
class Dialog:
    """One dialog. ``local`` and ``remote`` are whole From/To values with their tags.

    ``flow`` is how the device was last heard, and the only way to it: routes and targets are written into our
    requests but never resolved. It is None while the device's connection is broken.
    """

    call_id: str
    local_tag: str
    remote_tag: str
    local: str
    remote: str
    target: str
    routes: tuple[str, ...]
    local_sequence: int
    remote_sequence: int | None
    flow: Flow | None
    auth: ClientAuth | None = None
    """How challenges are answered, in a dialog with a provider."""

    @classmethod
    def of_request(cls, request: Request, tag: str, flow: Flow) -> Dialog:
        """The callee's side of a dialog (RFC 3261 section 12.1.1). Raises UriError for a bad Contact."""
        target = contact_target(request, flow)
        if target is None:
            raise UriError("no Contact")
        return cls(
            call_id=request.call_id,
            local_tag=tag,
            remote_tag=request.from_tag,
            local=f"{request.header('to')};tag={tag}",
            remote=request.header("from") or "",
            target=target,
            routes=tuple(request.values("record-route")),
            local_sequence=0,
            remote_sequence=request.cseq,
            flow=flow,
        )

    @classmethod
    def of_response(cls, invite: RequestDraft, local_tag: str, response: Response, flow: Flow) -> Dialog:
        """The caller's side (RFC 3261 section 12.1.2); a Contact that we cannot use leaves the URI called."""
        try:
            target = contact_target(response, flow)
        except UriError:
            target = None
        return cls(
            call_id=invite.call_id,
            local_tag=local_tag,
            remote_tag=response.to_tag,
            local=invite.from_,
            remote=response.header("to") or "",
            target=target or invite.uri,
            routes=tuple(reversed(response.values("record-route"))),
            local_sequence=invite.cseq,
            remote_sequence=None,
            flow=flow,
        )

    def draft(
        self,
        method: str,
        headers: tuple[tuple[str, str], ...] = (),
        body: bytes = b"",
        content_type: str = "application/sdp",
    ) -> RequestDraft:
        """Make the next request of this dialog (RFC 3261 section 12.2.1.1)."""
        self.local_sequence += 1
        return self._draft(method, self.local_sequence, headers, body, content_type)

    def ack(self, invite: RequestDraft) -> RequestDraft:
        """Make the ACK of an INVITE's 2xx (RFC 3261 section 13.2.2.4)."""
        return self._draft("ACK", invite.cseq, (), b"", "")

    def _draft(
        self,
        method: str,
        sequence: int,
        headers: tuple[tuple[str, str], ...],
        body: bytes,
        content_type: str,
    ) -> RequestDraft:
        uri, routes = self._route()
        draft = RequestDraft(
            method=method,
            uri=uri,
            from_=self.local,
            to=self.remote,
            call_id=self.call_id,
            cseq=sequence,
            routes=routes,
            headers=headers,
            body=body,
            content_type=content_type,
        )
        return draft if self.auth is None else self.auth.authorize(draft)

    def answer_challenge(self, draft: RequestDraft, response: Response) -> RequestDraft | None:
        """Return a refused request anew with credentials (RFC 3261 section 22.2); None where that is vain."""
        auth = self.auth
        if auth is None or response.status not in CHALLENGED:
            return None
        answered = any(name in CREDENTIALS for name, _ in draft.headers)
        if not auth.learn(response, answered=answered):
            return None
        self.local_sequence += 1
        return auth.authorize(msgspec.structs.replace(draft, cseq=self.local_sequence))

    def _route(self) -> tuple[str, tuple[str, ...]]:
        """A first route without ``lr`` is a strict router, which wants its own URI on top."""
        if not self.routes:
            return self.target, ()
        first = parse_address(self.routes[0]).uri
        try:
            loose = "lr" in parse_uri(first).parameters
        except UriError:
            return self.target, ()
        if loose:
            return self.target, self.routes
        return first, (*self.routes[1:], f"<{self.target}>")

    def takes_sequence(self, request: Request) -> bool:
        """Whether a request is in order; if so, its number is taken (RFC 3261 section 12.2.2)."""
        if self.remote_sequence is not None and request.cseq <= self.remote_sequence:
            return False
        self.remote_sequence = request.cseq
        return True

    def refresh_target(self, message: Request | Response) -> None:
        """Take over the Contact of a target refresh request or its 2xx."""
        try:
            self.target = contact_target(message, self.flow) or self.target
        except UriError:
            return


def contact_target(message: Request | Response, flow: Flow | None) -> str | None:
    """Return the URI of the only Contact, None without one. Raises UriError where it cannot be used."""
    contacts = message.values("contact")
    if not contacts:
        return None
    text = parse_address(contacts[0]).uri
    usable_contact(text, flow)
    return text


def usable_contact(text: str, flow: Flow | None) -> Uri:
    """Read a Contact URI that we could send requests to, by its flow; sips by TLS only. Raises UriError."""
    uri = parse_uri(text)
    if uri.scheme not in ("sip", "sips") or uri.headers:
        raise UriError("not a sip URI")
    if uri.scheme == "sips" and flow is not None and not flow.secure:
        raise UriError("sips without TLS")
    return uri

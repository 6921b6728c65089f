"""Reading Refer-To and Replaces (RFC 3515, RFC 3891). Pure functions."""

from __future__ import annotations

from typing import NamedTuple

from backend.telephony.embedded.sip.message import Request
from backend.telephony.embedded.sip.refusals import RefusedError
from backend.telephony.embedded.sip.uri import (
    UriError,
    parse_address,
    parse_parameters,
    parse_uri,
    parse_uri_headers,
)


class Replaces(NamedTuple):
    """The dialog to take the place of, from the point of view of who receives it."""

    call_id: str
    local_tag: str
    remote_tag: str
    early_only: bool


class Refer(NamedTuple):
    """Where a device wants its far party to be connected. ``wants_notify``: it follows the outcome."""

    target: str
    replaces: Replaces | None
    wants_notify: bool


def read_refer(request: Request) -> Refer:
    """Read a REFER. Raises RefusedError."""
    value = request.header("refer-to")
    if value is None or len(request.lines("refer-to")) > 1:
        raise RefusedError(400, "Refer-To is missing or repeated")
    try:
        uri = parse_uri(parse_address(value).uri)
        headers = parse_uri_headers(uri.headers)
    except UriError as error:
        raise RefusedError(416) from error
    if uri.parameters.get("method", "INVITE").upper() != "INVITE":
        raise RefusedError(501, "Only INVITE can be referred to")
    replaces = read_replaces(headers["replaces"]) if "replaces" in headers else None
    if not uri.user and replaces is None:
        raise RefusedError(484, "Refer-To names nobody")
    wants_notify = (request.header("refer-sub") or "true").partition(";")[0].strip().lower() != "false"
    return Refer(uri.user, replaces, wants_notify)


def read_replaces(value: str) -> Replaces:
    """Read a Replaces header. Raises RefusedError."""
    call_id, semicolon, rest = value.partition(";")
    parameters = parse_parameters(semicolon + rest)
    local_tag, remote_tag = parameters.get("to-tag"), parameters.get("from-tag")
    if not call_id.strip() or local_tag is None or remote_tag is None:
        raise RefusedError(400, "Malformed Replaces")
    return Replaces(call_id.strip(), local_tag, remote_tag, "early-only" in parameters)

"""Errors in one shape: every refusal leaves here as an ErrorReport, and nothing of the inside with it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from backend.contract.errors import ErrorReport, ReportEntry
from backend.domain.errors import DomainError

MAX_ECHO = 100
RETRY_AFTER_S = {429: "1", 503: "1"}
_log = structlog.get_logger("deskline.api")

_VALIDATION_CODES = {
    "missing": "value.missing",
    "extra_forbidden": "field.unknown",
    "enum": "value.not.allowed",
    "literal_error": "value.not.allowed",
    "json_invalid": "body.not.json",
    "string_too_long": "value.too.long",
    "string_too_short": "value.too.short",
    "greater_than_equal": "value.out.of.range",
    "less_than_equal": "value.out.of.range",
}

_HTTP_CODES = {
    404: ("path.unknown", "There is nothing at this address."),
    405: ("method.not.allowed", "This method is not possible here."),
    408: ("request.too.slow", "The request took too long to arrive."),
    413: ("request.too.large", "The request is too large."),
    421: ("host.not.allowed", "This backend does not serve the host name of the request."),
}

DESCRIPTIONS = {
    400: "A value is missing, unknown or cannot be.",
    401: "No ticket, or one that is not valid; for createTicket a wrong password.",
    403: "The ticket does not open this, or not for this user.",
    404: "No such user, call, device or item.",
    409: "Not possible in the present state, or the state is not the one of the stateToken.",
    413: "The request is too large.",
    429: "Too many or too often.",
    503: "The exchange or the database is away; ask again.",
}
"""The error answers of every operation, for the documentation."""


def install(app: FastAPI, storage_errors: Iterable[type[Exception]] = ()) -> None:
    """Have all errors answered as reports; ``storage_errors`` mean that the database is away or full."""
    for kind in storage_errors:
        app.add_exception_handler(kind, _storage_error)
    app.add_exception_handler(DomainError, _domain_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Exception, _unexpected)


def report(status: int, entries: list[ReportEntry], headers: Mapping[str, str] | None = None) -> Response:
    """Return an answer with errors; its id is for asking back."""
    body = ErrorReport.model_validate({"field": entries, "generated-id": secrets.token_hex(8)})
    extra = {"Retry-After": RETRY_AFTER_S[status]} if status in RETRY_AFTER_S else {}
    return Response(
        body.to_json(),
        status_code=status,
        media_type="application/json",
        headers={**extra, **(headers or {})},
    )


def plain_report(status: int, code: str, description: str) -> Response:
    """Return an answer with one error that is about no field."""
    return report(status, [ReportEntry(code=code, description=description)])


async def _domain_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, DomainError):
        raise error
    entry = ReportEntry(
        field_name=error.field,
        code=error.code,
        description=error.description,
        name=None if error.name is None else _echo(error.name),
    )
    challenge = "Basic" if request.url.path.startswith("/api/tickets/") else "Bearer"
    headers = {"WWW-Authenticate": f'{challenge} realm="Deskline"'} if error.status == 401 else {}
    if error.retry_after_s is not None:
        headers["Retry-After"] = str(error.retry_after_s)
    return report(error.status, [entry], headers)


async def _validation_error(_request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    return report(400, [_entry(each) for each in error.errors()])


def _entry(error: Mapping[str, Any]) -> ReportEntry:
    kind, value = error["type"], error.get("input")
    location = [str(part) for part in error["loc"][1:]] if kind != "json_invalid" else []
    return ReportEntry(
        field_name=_echo(".".join(location)) or None,
        code=_VALIDATION_CODES.get(kind, "value.invalid"),
        description=_sentence(error["msg"]),
        name=_echo(str(value)) if isinstance(value, str | int | float) else None,
    )


def _echo(text: str) -> str:
    """Return the beginning of what the client sent, without halves of characters, which JSON can carry in."""
    return text[:MAX_ECHO].encode(errors="replace").decode()


def _sentence(message: str) -> str:
    return message if message.endswith(".") else message + "."


async def _http_error(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    fallback = ("request.refused", f"{HTTPStatus(error.status_code).phrase}.")
    code, description = _HTTP_CODES.get(error.status_code, fallback)
    return report(error.status_code, [ReportEntry(code=code, description=description)], error.headers)


async def _storage_error(request: Request, error: Exception) -> Response:
    _log.error("database away or full", method=request.method, path=request.url.path, error=str(error))
    return plain_report(503, "storage.unavailable", "The database cannot be used now; ask again.")


async def _unexpected(request: Request, error: Exception) -> Response:
    response = plain_report(500, "internal.error", "The backend has made an error; its log says more.")
    _log.error("request failed", method=request.method, path=request.url.path, error=repr(error))
    return response

"""The OpenAPI document: FastAPI's, with our one shape of errors in place of its own."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from backend.api.errors import DESCRIPTIONS
from backend.api.operations import Operation
from backend.contract.errors import ErrorReport

DESCRIPTION = """\
Get a ticket with your password, then send it as a bearer token:
`curl -u alice -X POST 'http://127.0.0.1:8470/api/tickets/example.org/alice?api=CALL_CONTROL&api=USER&platform=other'`

Every error is an `ErrorReport`. A POST with `X-HTTP-Method-Override` stands for PUT, DELETE or PATCH.
`X-Request-Id` makes it safe to repeat a request on calls: for an hour (the latest 10,000 of all users) the
same request is answered as the first time and applied once, though its call is over or the backend was
restarted. Another request with an id that was used is refused with 409 `request.id.reused`. A setting that
was answered is stored.

Webhooks are posted as JSON and signed as in Standard Webhooks: the header
`webhook-signature` is `v1,` and the Base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>`,
with the secret that the registration tells in the header `X-Webhook-Secret` (or is given there). Posts to one
target come in order; a failed one is repeated under the same `webhook-id` for up to a day. What ended or
changed while the backend was away is told when it is back: each post tells a whole state. A `publicTarget`
must have a public address; others may be in a private network. The backend goes to no address of its own
machine, of its link or of a cloud's metadata, unless `--webhook-allow` names it, and follows no redirect. A
webhook ends with the ticket it was registered with.
"""
_SCHEMAS = "#/components/schemas/"
_FOREIGN = ("HTTPValidationError", "ValidationError")


def describe(app: FastAPI) -> dict[str, Any]:
    """Return the document, made at its first use."""
    if app.openapi_schema is None:
        for route in app.routes:
            if isinstance(route, Operation):
                route.build()
        document = get_openapi(
            title=app.title, version=app.version, description=DESCRIPTION, routes=app.routes
        )
        _describe_errors(document)
        app.openapi_schema = document
    return app.openapi_schema


def _describe_errors(document: dict[str, Any]) -> None:
    """Give every operation our error answers. On the routes themselves they would slow down the start."""
    schemas = document["components"]["schemas"]
    for name in _FOREIGN:
        schemas.pop(name, None)
    report = ErrorReport.model_json_schema(ref_template=_SCHEMAS + "{model}")
    schemas |= report.pop("$defs") | {"ErrorReport": report}
    content = {"application/json": {"schema": {"$ref": _SCHEMAS + "ErrorReport"}}}
    for operations in document["paths"].values():
        for operation in operations.values():
            responses = operation["responses"]
            responses.pop("422", None)
            for status, description in DESCRIPTIONS.items():
                responses[str(status)] = {"description": description, "content": content}

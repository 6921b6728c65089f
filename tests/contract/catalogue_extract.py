"""The extract of the API catalogue that the backend carries so far: operations and the objects they name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "catalogue"
OPERATIONS: list[dict[str, Any]] = json.loads((FOLDER / "operations.json").read_text())
SCHEMAS: dict[str, dict[str, Any]] = json.loads((FOLDER / "schemas.json").read_text())
VALUES = {
    "domain": "example.org",
    "userId": "alice",
    "user": "alice",
    "callId": "c1",
    "deviceId": "d1",
    "participantId": "p1",
    "itemId": "1",
    "ticketName": "crm",
    "targetId": "434356",
    "transferId": "5",
    "aptype": "mobile",
    "cid": "bob@example.org",
    "id": "173:8635322",
    "externalId": "crm-7",
}
ONE_OF = {"deleteCommunicationLogItems": {"itemId": "1"}}
"""Values for parameters of which one must be given."""
LOST = {"targetUrl": "https://crm.example.org/hook", "callId": "a84b4c76e66710"}
"""Values for the members that printed examples are missing."""


EXPECTED_MISSING: frozenset[str] = frozenset()
"""Operations of the catalogue that the API does not have yet; one that appears must leave this set."""


def operation(operation_id: str) -> dict[str, Any]:
    return next(each for each in OPERATIONS if each["id"] == operation_id)


def ids() -> list[str]:
    """Return the operations that the API carries."""
    return [each["id"] for each in OPERATIONS if each["id"] not in EXPECTED_MISSING]


def path_of(each: dict[str, Any], **values: str) -> str:
    """Return the path with its parameters filled in."""
    path: str = each["path"]
    return path.format(**{**VALUES, **values})


def query_of(each: dict[str, Any]) -> dict[str, str]:
    """Return a value for every query parameter that is required."""
    required = {
        parameter["name"]: _value(parameter)
        for parameter in each["params"]
        if parameter["in"] == "query" and parameter["required"]
    }
    return required | ONE_OF.get(each["id"], {})


def bodies_of(each: dict[str, Any]) -> Iterator[dict[str, Any] | None]:
    """Yield the printed examples of the request, whole; None where it has no body."""
    if each["requestBody"] is None:
        yield None
    body = each["requestBody"] or {}
    for example in body.get("examples", ()):
        yield {**example, **{name: LOST[name] for name in body.get("lost", ())}}


def examples_of(each: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield schema and value of all that is printed as an answer or a callback."""
    for told in (*each["responses"], *filter(None, (each.get("callback"),))):
        for example in told["examples"]:
            yield told["schema"], example


def unknown_members(value: object, schema: str) -> set[str]:
    """Return the members of an answer that the catalogue does not know, at any depth."""
    if schema.startswith("array<"):
        items = value if isinstance(value, list) else []
        return {name for item in items for name in unknown_members(item, schema[6:-1])}
    known = SCHEMAS["objects"].get(schema)
    if known is None or not isinstance(value, dict):
        return set()
    unknown = {f"{schema}.{name}" for name in value.keys() - known.keys()}
    for name in value.keys() & known.keys():
        unknown |= unknown_members(value[name], known[name]["type"])
    return unknown


def _value(parameter: dict[str, Any]) -> str:
    if "enum" in parameter:
        return str(parameter["enum"][-1])
    named = {"api": "USER", "itemId": "1", "untilItemId": "1"}
    return named.get(parameter["name"], "true" if parameter["type"] == "boolean" else "1")

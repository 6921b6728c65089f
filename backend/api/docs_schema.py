"""Schemas of the OpenAPI document in words: a type, a table of fields, an example. Pure."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
LIKELY: dict[str, object] = {
    "destination": "tel:1002",
    "targetUrl": "https://crm.example/calls",
    "targetId": "crm",
    "digits": "1",
    "number": "1002",
    "text": "bob",
    "note": "Wants an offer by Friday",
    "api": "CALL_CONTROL",
    "platform": "other",
}
"""What a field of this name is in an example, where its type says too little."""
LIMITS = (("minimum", "from {}"), ("maximum", "to {}"), ("minLength", "from {}"), ("maxLength", "to {}"))
WHOLE = 2**31
"""Limits from here on are those of the number's kind."""
NULL = {"type": "null"}


def name_of(schema: Schema) -> str:
    """Return the name of a schema that is a reference, else nothing."""
    return str(schema.get("$ref", "")).rpartition("/")[2]


def body_schema(operation: Schema) -> Schema:
    """Return the schema of the JSON body of an operation; empty without one."""
    content = operation.get("requestBody", {}).get("content", {})
    schema: Schema = content.get("application/json", {}).get("schema", {})
    return next(iter(_kinds(schema)), schema)


def type_words(schema: Schema) -> str:
    """Say a type as HTML; a schema with a name is a link to it."""
    kinds = _kinds(schema)
    if len(kinds) != 1:
        return " or ".join(dict.fromkeys(type_words(each) for each in kinds)) or "anything"
    (only,) = kinds
    if name := html.escape(name_of(only)):
        return f'<a href="#{name}">{name}</a>'
    if "enum" in only or "const" in only:
        values = only.get("enum") or [only["const"]]
        return ", ".join(f"<code>{html.escape(str(value))}</code>" for value in values)
    if only.get("type") == "array":
        return f"list of {type_words(only.get('items', {}))}"
    if only.get("type") == "string":
        return html.escape(str(only.get("format", "string")))
    return html.escape(str(only.get("type", "anything")))


def fields_table(schema: Schema) -> str:
    """Show the fields of an object; the values of an enumeration in their place."""
    fields = schema.get("properties", {})
    if not fields:
        return f"<p>{type_words(schema)}</p>"
    required = schema.get("required", [])
    rows = "".join(_row(name, field, name in required) for name, field in fields.items())
    return f"<table><tr><th>Field</th><th>Type</th><th>Meaning</th></tr>{rows}</table>"


def example(schema: Schema, schemas: dict[str, Schema], field: str = "") -> object:
    """Make a value of a schema: of an object the required fields alone."""
    kinds = _kinds(schema)
    only = kinds[0] if kinds else {}
    if name := name_of(only):
        return example(schemas[name], schemas, field)
    if field in LIKELY:
        return LIKELY[field]
    if "enum" in only:
        return only["enum"][0]
    match only.get("type"):
        case "object":
            required = only.get("required", [])
            return {each: example(only["properties"][each], schemas, each) for each in required}
        case "array":
            return [example(only.get("items", {}), schemas)]
        case "boolean":
            return True
        case "integer" | "number":
            return int(only.get("minimum", 1))
    return str(only.get("default", "text"))


def _kinds(schema: Schema) -> list[Schema]:
    return [each for each in schema.get("anyOf", [schema]) if each and each != NULL]


def _row(name: str, field: Schema, required: bool) -> str:
    marked = " (required)" if required else ""
    return (
        f"<tr><td><code>{html.escape(name)}</code>{marked}</td>"
        f"<td>{type_words(field)}</td><td>{html.escape('; '.join(_meaning(field)))}</td></tr>"
    )


def _meaning(field: Schema) -> Iterator[str]:
    for kind in (field, *field.get("anyOf", [])):
        if "description" in kind:
            yield kind["description"]
            break
    for kind in _kinds(field):
        limits = [said.format(int(kind[key])) for key, said in LIMITS if 0 < kind.get(key, 0) < WHOLE]
        if limits:
            yield " ".join(limits) + (" characters" if "maxLength" in kind else "")
    if field.get("default") not in (None, [], ""):
        yield f"by default {json.dumps(field['default'])}"

"""The documentation for people, ``/docs``: one page made from the OpenAPI document, without scripts."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterator
from typing import Any

from starlette.responses import HTMLResponse

from backend.api.docs_schema import body_schema, example, fields_table, name_of, type_words

HERE = "http://127.0.0.1:8470"
KNOWN = {"domain": "example.org", "userId": "alice", "user": "alice"}
"""What stands in the place of these parameters in an example; others are shell variables."""
PLACE = re.compile(r"\{(\w+)\}")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
CODE = re.compile(r"`{1,2}([^`]+)`{1,2}")

STYLE = """
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: #8886; --soft: #8882; }
body { max-width: 80rem; margin: 0 auto; padding: 0 1.5rem; }
main { min-width: 0; padding-bottom: 4rem; }
nav ul { list-style: none; padding-left: .8rem; margin: .2rem 0 .8rem; }
nav > ul { padding: 0; } nav li li { font-size: .87rem; }
a { color: LinkText; text-decoration: none; } a:hover, a:focus { text-decoration: underline; }
h2 { margin-top: 3rem; } h3 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 code { overflow-wrap: anywhere; } h3, h4 { scroll-margin-top: 1rem; }
h4 { margin-bottom: .3rem; }
details { margin: .5rem 0; } summary { cursor: pointer; }
pre { padding: .6rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: 6px; }
code, pre { font: .92em/1.45 ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
td, th { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left; }
td { vertical-align: top; } td:first-child, th:first-child { width: 15rem; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 4rem; font-weight: bold; }
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 15rem 1fr; gap: 3rem; }
  nav { position: sticky; top: 0; height: 100vh; overflow: auto; overflow-wrap: anywhere; }
}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'"


def docs_page(document: dict[str, Any]) -> HTMLResponse:
    """Return the page of an OpenAPI document."""
    page = "\n".join(_page(document))
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})


def _page(document: dict[str, Any]) -> Iterator[str]:
    title = html.escape(document["info"]["title"])
    schemas = document["components"]["schemas"]
    by_tag = _by_tag(document)
    yield f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}: HTTP API</title>'
    yield f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
    yield f'<nav><ul>{"".join(_contents(by_tag))}<li><a href="#schemas">Schemas</a></li></ul></nav><main>'
    yield f"<h1>{title} {html.escape(document['info']['version'])}: HTTP API</h1>"
    yield from _paragraphs(document["info"]["description"])
    yield '<p>For programs: <a href="/openapi.json">/openapi.json</a>.</p>'
    for tag, operations in by_tag.items():
        yield f'<h2 id="{_anchor(tag)}">{html.escape(tag)}</h2>'
        for method, path, operation in operations:
            yield from _operation(method, path, operation, schemas)
    yield '<h2 id="schemas">Schemas</h2>'
    for key, schema in sorted(schemas.items()):
        name = html.escape(key)
        said = _spans(schema.get("description", "")).replace("\n", " ")
        yield f'<h4 id="{name}">{name}</h4><p>{said}</p>{fields_table(schema)}'
    yield "</main></body></html>"


def _contents(by_tag: dict[str, list[tuple[str, str, dict[str, Any]]]]) -> Iterator[str]:
    for tag, operations in by_tag.items():
        ids = [html.escape(operation["operationId"]) for _, _, operation in operations]
        inner = "".join(f'<li><a href="#{each}">{each}</a></li>' for each in ids)
        yield f'<li><a href="#{_anchor(tag)}">{html.escape(tag)}</a><ul>{inner}</ul></li>'


def _paragraphs(text: str) -> Iterator[str]:
    """The little Markdown that our texts have: paragraphs, code in them, and a line that is code alone."""
    for paragraph in text.strip().split("\n\n"):
        prose, _, command = paragraph.rpartition("\n`")
        if command.endswith("`") and "`" not in command[:-1]:
            yield f"<p>{_spans(prose)}</p><pre>{html.escape(command[:-1])}</pre>"
        else:
            yield f"<p>{_spans(paragraph)}</p>"


def _spans(text: str) -> str:
    return CODE.sub(r"<code>\1</code>", html.escape(text))


def _by_tag(document: dict[str, Any]) -> dict[str, list[tuple[str, str, dict[str, Any]]]]:
    sections: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            for tag in operation.get("tags", ["Other"]):
                sections.setdefault(tag, []).append((method.upper(), path, operation))
    return sections


def _operation(method: str, path: str, operation: dict[str, Any], schemas: dict[str, Any]) -> Iterator[str]:
    operation_id = html.escape(operation["operationId"])
    yield (
        f'<h3 id="{operation_id}">{operation_id}<br>'
        f'<code><span class="method">{method}</span> {html.escape(path)}</code></h3>'
    )
    yield f"<p>{_spans(operation.get('description', ''))}</p>"
    yield f"<pre>{html.escape(_curl(method, path, operation, schemas))}</pre>"
    parameters = operation.get("parameters", [])
    if parameters:
        rows = "".join(_parameter(parameter) for parameter in parameters)
        yield f"<table><tr><th>Parameter</th><th>In</th><th>Meaning</th></tr>{rows}</table>"
    body = body_schema(operation)
    if body:
        must = "" if operation["requestBody"].get("required") else ", may be left out"
        yield f"<details open><summary>Body: {type_words(body)}{must}</summary>"
        yield f"{fields_table(schemas.get(name_of(body), body))}</details>"
    rows = "".join(_answer(*each) for each in sorted(operation["responses"].items()))
    yield f"<details><summary>Answers{_success(operation)}</summary><table>{rows}</table></details>"


def _curl(method: str, path: str, operation: dict[str, Any], schemas: dict[str, Any]) -> str:
    """The request as one command, with shell variables for what only the caller can know."""
    streams = "text/event-stream" in operation["responses"].get("200", {}).get("content", {})
    parts = [("curl -N" if streams else "curl") if method == "GET" else f"curl -X {method}"]
    if any("password" in each for each in operation.get("security", [])):
        parts[0] += " -u alice"
    else:
        parts[0] += ' -H "Authorization: Bearer $TOKEN"'
    if operation.get("requestBody", {}).get("required"):
        body = json.dumps(example(body_schema(operation), schemas))
        parts.append(f"-H 'Content-Type: application/json' -d '{body}'")
    for name, value in KNOWN.items():
        path = path.replace(f"{{{name}}}", value)
    path = PLACE.sub(lambda place: "$" + CAMEL.sub("_", place[1]).upper(), path)
    needed = [each for each in operation.get("parameters", []) if each["in"] == "query" and each["required"]]
    query = "&".join(f"{each['name']}={_value(each, schemas)}" for each in needed)
    return " \\\n  ".join([*parts, f'"{HERE}{path}{"?" if query else ""}{query}"'])


def _value(parameter: dict[str, Any], schemas: dict[str, Any]) -> str:
    value = example(parameter["schema"], schemas, parameter["name"])
    value = value[0] if isinstance(value, list) else value
    return value if isinstance(value, str) else json.dumps(value)


def _answer(status: str, response: dict[str, Any]) -> str:
    kinds = [type_words(each.get("schema", {})) for each in response.get("content", {}).values()]
    kind = "" if status >= "400" else "".join(kinds)
    said = "" if response["description"] == "Successful Response" else _spans(response["description"])
    return f"<tr><td>{html.escape(status)}</td><td>{' '.join(filter(None, (kind, said)))}</td></tr>"


def _success(operation: dict[str, Any]) -> str:
    answer = operation["responses"].get("200", {}).get("content", {}).get("application/json", {})
    return f": {type_words(answer['schema'])}" if answer.get("schema") else ""


def _parameter(parameter: dict[str, Any]) -> str:
    required = " (required)" if parameter.get("required") else ""
    return (
        f"<tr><td><code>{html.escape(parameter['name'])}</code>{required}</td>"
        f"<td>{html.escape(parameter['in'])}</td>"
        f"<td>{_spans(parameter.get('description', ''))}</td></tr>"
    )


def _anchor(tag: str) -> str:
    return html.escape(tag.lower().replace(" ", "-"))

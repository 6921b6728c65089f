"""The documentation for people, ``/docs``: one page made from the OpenAPI document, without scripts."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterator
from typing import Any

from starlette.responses import HTMLResponse

STYLE = """
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 code { font-size: 1.05rem; overflow-wrap: anywhere; }
details { margin: .4rem 0; } summary { cursor: pointer; }
pre { padding: .6rem; overflow: auto; border: 1px solid; border-radius: 4px; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid; padding: .2rem .5rem; text-align: left; vertical-align: top; }
.method { font-weight: bold; }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'"


def docs_page(document: dict[str, Any]) -> HTMLResponse:
    """Return the page of an OpenAPI document."""
    page = "\n".join(_page(document))
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})


def _page(document: dict[str, Any]) -> Iterator[str]:
    title = html.escape(document["info"]["title"])
    yield f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
    yield f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
    yield f"<h1>{title} {html.escape(document['info']['version'])}</h1>"
    yield f"<pre>{html.escape(document['info']['description'])}</pre>"
    yield '<p>For programs: <a href="/openapi.json">/openapi.json</a>.</p>'
    by_tag = _by_tag(document)
    links = (f'<li><a href="#{_anchor(tag)}">{html.escape(tag)}</a></li>' for tag in by_tag)
    yield f"<nav><ul>{''.join(links)}</ul></nav>"
    for tag, operations in by_tag.items():
        yield f'<h2 id="{_anchor(tag)}">{html.escape(tag)}</h2>'
        for method, path, operation in operations:
            yield from _operation(method, path, operation)
    yield '<h2 id="schemas">Schemas</h2>'
    for key, schema in sorted(document["components"]["schemas"].items()):
        name = html.escape(key)
        yield f'<details id="{name}"><summary>{name}</summary>{_json(schema)}</details>'
    yield "</body></html>"


def _by_tag(document: dict[str, Any]) -> dict[str, list[tuple[str, str, dict[str, Any]]]]:
    sections: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            for tag in operation.get("tags", ["Other"]):
                sections.setdefault(tag, []).append((method.upper(), path, operation))
    return sections


def _operation(method: str, path: str, operation: dict[str, Any]) -> Iterator[str]:
    operation_id = html.escape(operation["operationId"])
    path = html.escape(path)
    yield f'<h3 id="{operation_id}"><code><span class="method">{method}</span> {path}</code></h3>'
    yield f"<p><b>{operation_id}</b>: {html.escape(operation.get('description', ''))}</p>"
    parameters = operation.get("parameters", [])
    if parameters:
        rows = "".join(_parameter(parameter) for parameter in parameters)
        yield f"<table><tr><th>Parameter</th><th>In</th><th>Meaning</th></tr>{rows}</table>"
    if "requestBody" in operation:
        yield f"<details><summary>Body</summary>{_json(operation['requestBody'])}</details>"
    rows = "".join(
        f"<tr><td>{html.escape(status)}</td><td>{html.escape(response['description'])}</td></tr>"
        for status, response in sorted(operation["responses"].items())
    )
    yield f"<details><summary>Answers</summary><table>{rows}</table></details>"


def _parameter(parameter: dict[str, Any]) -> str:
    required = " (required)" if parameter.get("required") else ""
    return (
        f"<tr><td><code>{html.escape(parameter['name'])}</code>{required}</td>"
        f"<td>{html.escape(parameter['in'])}</td>"
        f"<td>{html.escape(parameter.get('description', ''))}</td></tr>"
    )


def _json(value: object) -> str:
    return f"<pre>{html.escape(json.dumps(value, indent=2))}</pre>"


def _anchor(tag: str) -> str:
    return html.escape(tag.lower().replace(" ", "-"))

"""Schemathesis against a running backend: nothing crashes it, and it answers as its document says."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.backend import DOMAIN, Backend, api_user, running_backend

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
OPERATIONS_S = 22
TICKETS_S = 6


async def document(backend: Backend, user: str, *, tickets: bool) -> dict[str, Any]:
    """Return the OpenAPI document, streams aside, about a user who is there: else all were refused alike."""
    async with httpx.AsyncClient(base_url=backend.http) as client:
        whole: dict[str, Any] = (await client.get("/openapi.json")).json()
    whole["paths"] = {
        path: operations
        for path, operations in whole["paths"].items()
        if "/stream" not in path and path.startswith("/api/tickets/") == tickets
    }
    for operations in whole["paths"].values():
        for operation in operations.values():
            for parameter in operation.get("parameters", []):
                if parameter["name"] in ("domain", "userId", "user"):
                    parameter["schema"]["enum"] = [DOMAIN if parameter["name"] == "domain" else user]
    return whole


async def fuzz(backend: Backend, schema: dict[str, Any], seconds: int, *options: str) -> None:
    """Run Schemathesis for so long; fails with its words."""
    file = backend.data.parent / "openapi.json"
    file.write_text(json.dumps(schema))
    command = [*("run", str(file), "--url", backend.http, "--checks", CHECKS, "--max-time", str(seconds))]
    command += ["--phases", "coverage,fuzzing", "--suppress-health-check", "all", "--request-timeout", "10"]
    command += ["--no-color", "--seed", "4475", *options]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "schemathesis.cli", *command),
        cwd=backend.data.parent,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()


@pytest.mark.asyncio
async def test_whatever_is_asked_is_answered_as_documented(tmp_path: Path) -> None:
    async with running_backend(tmp_path) as backend:
        async with api_user(backend, "alice") as alice:
            ticket = f"Authorization: {alice.client.headers['Authorization']}"
            schema = await document(backend, "alice", tickets=False)
            await fuzz(backend, schema, OPERATIONS_S, "-H", ticket)
            assert (await alice.request("GET", "/api/callstate/{user}")).status_code == 200
        schema = await document(backend, "bob", tickets=True)
        await fuzz(backend, schema, TICKETS_S, "--auth", "bob:demo-bob")
        log = (tmp_path / "backend.log").read_text()
        assert "request failed" not in log
        assert "Traceback" not in log

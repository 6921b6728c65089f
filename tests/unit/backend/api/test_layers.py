from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive, Scope, Send

from backend.api.middleware.body_limit import BodyLimit
from backend.contract.operation import ExchangeHealth
from tests.support.office import Office, error_of

STATE = "/api/callstate/example.org/alice"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 401),
        ("localhost:8470", 401),
        ("[::1]:8470", 401),
        ("Desk.Example", 401),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost:8470:1", 421),
        ("", 421),
    ],
)
async def test_only_our_own_host_names_are_served(office: Office, host: str, status: int) -> None:
    response = await office.client.get(STATE, headers={"Host": host})
    assert response.status_code == status
    assert response.json()["field"][0]["code"] in {"ticket.invalid", "host.not.allowed"}


@pytest.mark.asyncio
async def test_answers_to_everything_carry_the_security_headers_and_none_of_cors(office: Office) -> None:
    for path in (STATE, "/docs", "/openapi.json", "/nothing"):
        headers = (await office.client.get(path, headers={"Origin": "http://evil.example"})).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "access-control-allow-origin" not in headers
    preflight = await office.client.options(STATE, headers={"Access-Control-Request-Method": "GET"})
    assert preflight.status_code == 405


@pytest.mark.asyncio
async def test_unknown_paths_and_methods_are_reported(office: Office) -> None:
    assert error_of(await office.client.get("/api/nothing")) == (404, "path.unknown", None)
    assert error_of(await office.client.get(STATE + "/")) == (404, "path.unknown", None)
    response = await office.client.patch(STATE)
    assert error_of(response) == (405, "method.not.allowed", None)
    assert response.headers["allow"] == "GET"


@pytest.mark.asyncio
async def test_a_post_can_stand_for_put_and_delete(office: Office) -> None:
    token = await office.token("alice")
    path = "/api/callcontrol/example.org/alice/c"
    for method in ("DELETE", "delete"):
        response = await office.ask("POST", path, token, headers={"X-HTTP-Method-Override": method})
        assert error_of(response) == (404, "call.unknown", "callId")
    held = await office.ask("POST", path + "/hold", token, {}, headers={"X-HTTP-Method-Override": "PUT"})
    assert error_of(held) == (404, "call.unknown", "callId")


@pytest.mark.asyncio
async def test_a_post_can_stand_for_nothing_else_and_a_get_for_nothing(office: Office) -> None:
    token = await office.token("alice")
    for method in ("GET", "CONNECT", "X"):
        response = await office.ask("POST", STATE, token, headers={"X-HTTP-Method-Override": method})
        assert error_of(response) == (400, "method.override.invalid", None)
    response = await office.ask("GET", STATE, token, headers={"X-HTTP-Method-Override": "DELETE"})
    assert response.status_code == 200


@pytest.mark.asyncio
async def test_a_body_that_is_no_json_is_reported(office: Office) -> None:
    token = await office.token("alice")
    path = "/api/callcontrol/example.org/alice/c/hold"
    json = {"Content-Type": "application/json"}
    response = await office.ask("PUT", path, token, content=b"{", headers=json)
    assert error_of(response) == (400, "body.not.json", None)
    response = await office.ask("PUT", path, token, content=b"[" * 60_000, headers=json)
    assert response.status_code == 400
    response = await office.ask("PUT", path, token, content=b"{}", headers={"Content-Type": "text/plain"})
    assert error_of(response)[0] == 400


@pytest.mark.asyncio
async def test_a_large_body_is_refused_announced_or_not(office: Office) -> None:
    token = await office.token("alice")
    path = "/api/callcontrol/example.org/alice/c/hold"
    json = {"Content-Type": "application/json"}

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(70):
            yield b" " * 1024

    response = await office.ask("PUT", path, token, content=b" " * 70_000, headers=json)
    assert error_of(response) == (413, "request.too.large", None)
    response = await office.ask("PUT", path, token, content=chunks(), headers=json)
    assert error_of(response) == (413, "request.too.large", None)


@pytest.mark.asyncio
async def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    async def application(_scope: Scope, receive: Receive, _send: Send) -> None:
        await receive()

    async def never() -> Message:
        await asyncio.Event().wait()
        return {}

    async def send(_message: Message) -> None:
        raise AssertionError("no answer is expected")

    limited = BodyLimit(application, max_seconds=0.01)
    with pytest.raises(HTTPException) as refused:
        await limited({"type": "http", "headers": []}, never, send)
    assert refused.value.status_code == 408


@pytest.mark.asyncio
async def test_a_mistake_of_ours_is_answered_without_its_trace(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("inner secret")

    token = await office.token("alice")
    monkeypatch.setattr(office.desk.service, "get_user_state", broken)
    transport = httpx.ASGITransport(office.app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        response = await client.get(STATE, headers={"Authorization": f"Bearer {token}"})
    assert error_of(response) == (500, "internal.error", None)
    assert "secret" not in response.text


@pytest.mark.asyncio
async def test_the_documentation_needs_no_script_and_no_network(office: Office) -> None:
    page = (await office.client.get("/docs")).text
    assert "makeCall" in page
    assert "<script" not in page
    assert "src=" not in page
    assert set(re.findall(r"https?://[^/'&]+", page)) == {"http://127.0.0.1:8470", "https://crm.example"}
    assert set(re.findall(r'href="([^#"]+)"', page)) == {"/openapi.json"}


@pytest.mark.asyncio
async def test_measures_are_for_administrators(office: Office) -> None:
    await office.client.get("/nothing")
    alice, bob = await office.token("alice"), await office.token("bob")
    measures = await office.ask("GET", "/metrics", alice)
    assert 'deskline_http_requests_total{operation="createTicket",status="200"} 2.0' in measures.text
    assert 'deskline_http_requests_total{operation="other",status="404"} 1.0' in measures.text
    assert "deskline_exchange_attached 1.0" in measures.text
    assert int(float(measures.text.partition("\ndeskline_tasks ")[2].split()[0])) > 0
    assert (await office.ask("GET", "/metrics", bob)).status_code == 403
    assert (await office.client.get("/metrics")).status_code == 401


@pytest.mark.asyncio
async def test_whoever_is_signed_in_sees_how_the_processes_are_doing(office: Office) -> None:
    bob = await office.token("bob")
    alone = (await office.ask("GET", "/api/operation/health", bob)).json()
    assert "exchange" not in alone
    assert alone["backend"]["memoryBytes"] > 10_000_000
    assert alone["backend"]["uptimeSeconds"] >= 0
    office.exchange = ExchangeHealth(
        version="0.1.0", uptime_seconds=3.5, memory_bytes=7, legs=2, registrations=1, rtp_ports=4
    )
    told = (await office.ask("GET", "/api/operation/health", bob)).json()
    assert told["exchange"] == {
        "version": "0.1.0",
        "uptimeSeconds": 3.5,
        "memoryBytes": 7,
        "legs": 2,
        "registrations": 1,
        "rtpPorts": 4,
    }
    assert (await office.client.get("/api/operation/health")).status_code == 401

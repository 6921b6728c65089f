"""The API against the catalogue: every operation that we carry is there as the catalogue has it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.contract.catalogue_extract import (
    EXPECTED_MISSING,
    OPERATIONS,
    SCHEMAS,
    bodies_of,
    ids,
    operation,
    path_of,
    query_of,
    unknown_members,
)
from tests.support.office import Office, open_office

LENIENT = {"markCommunicationLogItems": {"itemId", "untilItemId", "itemType"}}
"""Parameters that the catalogue requires together though each makes sense alone; we require one of them."""
NARROWER = dict.fromkeys(("itemId", "untilItemId", "since", "olderThan", "limit"), "integer")
"""Parameters of the log that the catalogue has as strings, and that hold numbers."""
OF_CALLS = {"Call Control", "Call State", "Call Recording", "Call Recording Control", "Calls"}
"""The sections that a ticket for USER does not open."""
JSON_TYPES = {"string", "integer", "boolean"}
OF_SERVICE_ACCOUNTS = {"pickupCall"}
SECTIONS = sorted({operation(each)["section"] for each in ids()})
OUR_OWN = {"X-Request-Id", "X-Webhook-Secret", "X-Park-Slot"}


def operations_of(section: str) -> list[dict[str, Any]]:
    return [operation(each) for each in ids() if operation(each)["section"] == section]


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as office:
        yield office


_documents: list[dict[str, Any]] = []


async def document_of(office: Office) -> dict[str, Any]:
    """Return the OpenAPI document, which takes a second to make and is the same in every office."""
    if not _documents:
        _documents.append((await office.client.get("/openapi.json")).json())
    return _documents[0]


def described(document: dict[str, Any], operation_id: str) -> dict[str, Any]:
    each = operation(operation_id)
    found: dict[str, Any] = document["paths"][each["path"]][each["method"].lower()]
    return found


def resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema behind a reference, optional or not."""
    for alternative in schema.get("anyOf", ()):
        if alternative.get("type") != "null":
            return resolved(document, alternative)
    if "$ref" in schema:
        found: dict[str, Any] = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return found
    return schema


@pytest.mark.asyncio
async def test_every_operation_has_the_method_path_id_and_section_of_the_catalogue(office: Office) -> None:
    document = await document_of(office)
    for operation_id in ids():
        found = described(document, operation_id)
        assert found["operationId"] == operation_id
        assert found["tags"] == [operation(operation_id)["section"]]


@pytest.mark.asyncio
async def test_what_the_api_lacks_is_exactly_what_is_expected_to_be_missing(office: Office) -> None:
    paths = (await document_of(office))["paths"]
    lacking = {each["id"] for each in OPERATIONS if each["method"].lower() not in paths.get(each["path"], {})}
    assert lacking == EXPECTED_MISSING


@pytest.mark.asyncio
async def test_every_parameter_has_its_name_place_and_necessity(office: Office) -> None:
    document = await document_of(office)
    for operation_id in ids():
        lenient = LENIENT.get(operation_id, set())
        wanted = {
            (each["name"], each["in"], each["required"] and each["name"] not in lenient)
            for each in operation(operation_id)["params"]
        }
        found = {
            (each["name"], each["in"], each.get("required", False))
            for each in described(document, operation_id)["parameters"]
            if each["name"] not in OUR_OWN
        }
        assert found == wanted, operation_id


@pytest.mark.asyncio
async def test_every_parameter_has_its_type_values_and_default(office: Office) -> None:
    document = await document_of(office)
    for operation_id in ids():
        found = {each["name"]: each for each in described(document, operation_id)["parameters"]}
        for wanted in operation(operation_id)["params"]:
            shown = resolved(document, found[wanted["name"]]["schema"])
            if wanted.get("repeated"):
                assert shown["type"] == "array"
                shown = resolved(document, shown["items"])
            assert shown["type"] == NARROWER.get(wanted["name"], wanted["type"]), (
                operation_id,
                wanted["name"],
            )
            if "enum" in wanted:
                assert shown["enum"] == wanted["enum"], (operation_id, wanted["name"])
            if "default" in wanted:
                assert found[wanted["name"]]["schema"]["default"] == wanted["default"]


@pytest.mark.asyncio
async def test_deprecated_operations_are_said_to_be(office: Office) -> None:
    document = await document_of(office)
    for operation_id in ids():
        found = described(document, operation_id).get("deprecated", False)
        assert found == operation(operation_id)["deprecated"], operation_id


@pytest.mark.asyncio
async def test_event_streams_say_what_their_events_carry(office: Office) -> None:
    document = await document_of(office)
    for operation_id in [each for each in ids() if "stream" in operation(each)]:
        answer = described(document, operation_id)["responses"]["200"]
        (wanted,) = operation(operation_id)["responses"]
        assert list(answer["content"]) == [wanted["mediaType"]]
        carried = operation(operation_id).get("streamItem", operation(operation_id).get("mediaType"))
        assert carried in answer["description"], operation_id


@pytest.mark.asyncio
async def test_every_body_has_its_members(office: Office) -> None:
    document = await document_of(office)
    for operation_id in ids():
        wanted, found = operation(operation_id)["requestBody"], described(document, operation_id)
        assert (wanted is None) == ("requestBody" not in found), operation_id
        if wanted is None:
            continue
        schema = resolved(document, found["requestBody"]["content"]["application/json"]["schema"])
        assert set(schema["properties"]) == {field["name"] for field in wanted["fields"]}, operation_id
        required = {field["name"] for field in wanted["fields"] if field["required"]}
        assert set(schema.get("required", ())) == required, operation_id
        for field in wanted["fields"]:
            member = resolved(document, schema["properties"][field["name"]])
            if field["type"] in JSON_TYPES:
                assert member["type"] == field["type"], (operation_id, field["name"])
            if "enum" in field:
                assert member["enum"] == field["enum"]
            if "default" in field:
                assert schema["properties"][field["name"]]["default"] == field["default"]


@pytest.mark.asyncio
async def test_every_answer_has_its_status_and_members_and_errors_are_documented(office: Office) -> None:
    document = await document_of(office)
    for operation_id in ids():
        responses = described(document, operation_id)["responses"]
        for wanted in operation(operation_id)["responses"]:
            found = responses[str(wanted["status"])]
            schema = wanted.get("schema", "").removeprefix("array<").removesuffix(">")
            if schema in SCHEMAS["objects"]:
                shown = found["content"]["application/json"]["schema"]
                members = resolved(document, shown.get("items", shown))["properties"]
                assert set(members) <= set(SCHEMAS["objects"][schema]), operation_id
        for status in ("400", "401", "403", "404", "409", "429", "503"):
            content = responses[status]["content"]["application/json"]
            assert content["schema"]["$ref"].endswith("/ErrorReport")
        assert "422" not in responses


@pytest.mark.asyncio
async def test_closed_enumerations_have_all_their_values(office: Office) -> None:
    schemas = (await document_of(office))["components"]["schemas"]
    ours = {"CommunicationLogItemType": "LogItemType"}
    for name, enumeration in SCHEMAS["enums"].items():
        found = schemas.get(ours.get(name, name))
        if enumeration["closed"] and found is not None:
            assert sorted(found["enum"]) == sorted(enumeration["values"]), name


@pytest.mark.asyncio
@pytest.mark.parametrize("operation_id", [each for each in ids() if "stream" not in operation(each)])
async def test_the_examples_of_the_catalogue_are_understood(office: Office, operation_id: str) -> None:
    each = operation(operation_id)
    if operation_id in OF_SERVICE_ACCOUNTS:
        office.make_service_account("alice")
    token = await office.token("alice")
    for body in bodies_of(each):
        response = await office.ask(each["method"], path_of(each), token, body, params=query_of(each))
        answer = response.json() if "json" in response.headers.get("content-type", "") else {}
        codes = [entry["code"] for entry in answer.get("field", ())] if isinstance(answer, dict) else []
        assert response.status_code in {200, 204, 404, 409}, (codes, response.text)


@pytest.mark.asyncio
@pytest.mark.parametrize("section", SECTIONS)
async def test_every_operation_wants_a_ticket_of_the_right_user(office: Office, section: str) -> None:
    bob = await office.token("bob")
    poor = await office.token("alice", "USER" if section in OF_CALLS else "CALLS")
    for each in operations_of(section):
        # Who is refused too often must wait.
        office.monotonic += 60
        body, query = next(bodies_of(each), None), query_of(each)
        without = await office.client.request(each["method"], path_of(each), json=body, params=query)
        assert without.status_code == 401, each["id"]
        assert unknown_members(without.json(), "ErrorReport") == set()
        other = await office.ask(each["method"], path_of(each), bob, body, params=query)
        assert other.status_code == 403, each["id"]
        response = await office.ask(each["method"], path_of(each), poor, body, params=query)
        assert response.status_code == (404 if each["id"] == "deleteTicket" else 403), each["id"]


@pytest.mark.asyncio
@pytest.mark.parametrize("section", SECTIONS)
async def test_an_unknown_member_of_a_body_is_named(office: Office, section: str) -> None:
    token = await office.token("alice")
    for each in operations_of(section):
        if each["id"] in OF_SERVICE_ACCOUNTS:
            office.make_service_account("alice")
        if each["requestBody"]:
            example = next(bodies_of(each), None)
            body = {**(example or {}), "colour": "red"}
            response = await office.ask(each["method"], path_of(each), token, body)
            assert response.status_code == 400, each["id"]
            assert [entry["fieldName"] for entry in response.json()["field"]] == ["colour"]


@pytest.mark.asyncio
@pytest.mark.parametrize("operation_id", [each for each in ids() if operation(each)["method"] != "GET"])
async def test_a_post_can_stand_for_the_method_of_every_operation(office: Office, operation_id: str) -> None:
    each = operation(operation_id)
    token, body, query = await office.token("alice"), next(bodies_of(each), None), query_of(each)
    plain = await office.ask(each["method"], path_of(each), token, body, params=query)
    headers = {"X-HTTP-Method-Override": each["method"]}
    again = await office.ask("POST", path_of(each), token, body, params=query, headers=headers)
    assert again.status_code == plain.status_code


@pytest.mark.asyncio
async def test_answers_of_a_day_at_work_have_only_known_members(office: Office) -> None:
    token = await office.token("alice")
    phone, bob, carol = (
        office.desk.softphone("alice"),
        office.desk.deskphone("bob"),
        office.desk.deskphone("carol"),
    )

    async def ask(operation_id: str, body: object = None, **values: str) -> Any:
        each = operation(operation_id)
        response = await office.ask(each["method"], path_of(each, **values), token, body)
        assert response.is_success, response.text
        if not response.content:
            return None
        schema = each["responses"][0]["schema"]
        assert unknown_members(response.json(), schema) == set()
        return response.json()

    first = await ask("makeCall", {"destination": "tel:1002"}, deviceId=phone.device_id)
    bob.ring()
    bob.answer()
    await ask("startRecording", callId=first["callId"])
    second = await ask("makeConsultationCall", {"destination": "tel:1003"}, callId=first["callId"])
    carol.ring()
    carol.answer()
    await ask("addCallToConference", {"targetCallId": second["callId"]}, callId=first["callId"])
    for recording in office.desk.engine.recordings.values():
        path = Path(recording.path)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"RIFF")
    await ask("getUserState")
    await ask("getCallState", callId=first["callId"])
    await ask("hangUpCall", callId=first["callId"])
    await office.writer.flush()
    page = await ask("listCommunicationLog")
    assert {item[".CallDTO"]["itemType"] for item in page["historyItems"]} >= {"OUTGOING_CALL", "RECORDING"}
    await ask("listDevices")
    await ask("listActiveDevices")

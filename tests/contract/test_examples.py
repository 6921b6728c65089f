"""The examples of the catalogue against our models: what is printed is read, and written again as it was."""

from __future__ import annotations

import enum
import inspect
import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter

from backend.contract import (
    calls,
    devices,
    errors,
    linestate,
    recordings,
    tickets,
    transfers,
    voicemail,
    webhooks,
)
from backend.contract.base import ApiModel
from tests.contract.catalogue_extract import OPERATIONS, SCHEMAS, bodies_of, examples_of, ids, operation

MODULES = (calls, devices, errors, linestate, recordings, tickets, transfers, voicemail, webhooks)
MODELS: dict[str, type[ApiModel]] = {
    name: model
    for module in MODULES
    for name, model in inspect.getmembers(module, inspect.isclass)
    if issubclass(model, ApiModel)
}
OURS = {"UserLineRequest": "UserLineChoice", "UserLineId": "UserLineChoice"}
"""Names of request schemas that are ours alone."""
MISSING_VALUES: dict[str, set[str]] = {}
"""Values of open enumerations that we do not have yet; one that appears must leave this table."""
ELSEWHERE = {"Communication Log"}
"""Sections whose examples have a test of their own."""


def cases() -> Iterator[tuple[str, str, Any]]:
    for operation_id in ids():
        if operation(operation_id)["section"] not in ELSEWHERE:
            for schema, example in examples_of(operation(operation_id)):
                yield operation_id, schema, example


def adapter_of(schema: str) -> TypeAdapter[Any]:
    if schema.startswith("array<"):
        return TypeAdapter(list[MODELS[schema[6:-1]]])  # type: ignore[misc, arg-type]
    return TypeAdapter(MODELS[schema] if schema in SCHEMAS["objects"] else str)


@pytest.mark.parametrize(("operation_id", "schema", "example"), list(cases()))
def test_a_printed_answer_is_read_and_written_again_as_it_was(
    operation_id: str, schema: str, example: Any
) -> None:
    adapter = adapter_of(schema)
    value = adapter.validate_json(json.dumps(example), strict=True)
    written = json.loads(adapter.dump_json(value, by_alias=True, exclude_none=True))
    assert written == example, operation_id
    assert adapter.validate_python(written) == value


@pytest.mark.parametrize("operation_id", [each for each in ids() if operation(each)["requestBody"]])
def test_a_printed_request_is_read_and_keeps_every_value(operation_id: str) -> None:
    body = operation(operation_id)["requestBody"]
    model = MODELS[OURS.get(body["schema"], body["schema"])]
    for example in bodies_of(operation(operation_id)):
        value = model.model_validate_json(json.dumps(example))
        written = json.loads(value.model_dump_json(by_alias=True, exclude_unset=True))
        assert written == example
        defaults = {each["name"]: each["default"] for each in body["fields"] if "default" in each}
        whole = value.model_dump(mode="json", by_alias=True)
        assert {name: whole[name] for name in defaults} == {**defaults, **shared(example or {}, defaults)}


def shared(example: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in example.items() if name in defaults}


def test_open_enumerations_have_every_value_that_was_seen() -> None:
    classes = {
        name: each
        for module in MODULES
        for name, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, enum.StrEnum)
    }
    for name, enumeration in SCHEMAS["enums"].items():
        if name in classes and not enumeration["closed"]:
            ours = {member.value for member in classes[name]}
            assert set(enumeration["values"]) - ours == MISSING_VALUES.get(name, set()), name


def test_every_object_of_these_sections_has_a_model_with_its_members() -> None:
    for name in {schema.removeprefix("array<").removesuffix(">") for _, schema, _ in cases()}:
        if name in SCHEMAS["objects"]:
            aliases = {field.alias or key for key, field in MODELS[name].model_fields.items()}
            assert set(SCHEMAS["objects"][name]) - aliases == set(), name
    assert len(OPERATIONS) == len({each["id"] for each in OPERATIONS})

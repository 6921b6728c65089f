"""The base of all API models: camelCase names on the wire, unknown members refused in requests."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class ApiModel(BaseModel):
    """A value of the HTTP API; Python names are snake_case, JSON names are those of the catalogue."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True)

    def to_json(self) -> str:
        """Return the JSON text, members that are absent left out."""
        return self.model_dump_json(by_alias=True, exclude_none=True)


class ApiRequest(ApiModel):
    """A request body: as ApiModel, but a member that the catalogue does not know is an error."""

    model_config = ConfigDict(extra="forbid")

"""The one shape of errors: the catalogue's ``ErrorReport``."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from backend.contract.base import ApiModel


class ReportEntry(ApiModel):
    """One error or warning: the field it is about, a dotted code, a sentence, the offending value."""

    field_name: str | None = None
    code: str
    description: str
    name: str | None = None


class ErrorReport(ApiModel):
    """Errors, warnings and the id of the report, to quote when asking for help."""

    model_config = ConfigDict(populate_by_name=True)

    field: list[ReportEntry] = []
    warning: list[ReportEntry] = []
    generated_id: str | None = Field(default=None, alias="generated-id")

"""Notes on calls. Not in the catalogue."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from backend.contract.base import ApiModel, ApiRequest

MAX_NOTE = 2000


class CallNote(ApiModel):
    """What those who handle a call have written down about it; an empty one is none.

    It belongs to the conversation: everybody in it or called for it sees the same, whoever gets the call by
    transfer, park or pick-up too. Two conversations that become one have both notes, one below the other.
    """

    call_id: str
    note: str


class CallNoteRequest(ApiRequest):
    """The note as it is to be, whole."""

    note: Annotated[str, Field(max_length=MAX_NOTE)]

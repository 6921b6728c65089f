"""Transfers that are under way (catalogue schemas ``CallTransferStatus`` and ``CallTransfer``)."""

from __future__ import annotations

import enum

from backend.contract.base import ApiModel


class CallTransferType(enum.StrEnum):
    """BLIND releases the call at once; ATTENDED keeps it on hold until the destination answers."""

    BLIND_TRANSFER = "BLIND_TRANSFER"
    ATTENDED_TRANSFER = "ATTENDED_TRANSFER"


class CallTransfer(ApiModel):
    """One transfer; ``transfer_start_time`` in milliseconds since 1970. We always tell all of it."""

    id: str
    transfer_start_time: int
    type: CallTransferType | None = None
    destination: str | None = None


class CallTransferStatus(ApiModel):
    """The transfer that is under way."""

    transfer_id: CallTransfer

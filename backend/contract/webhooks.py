"""Webhooks: where changes are posted (catalogue schemas ``WebhookRequest`` and ``WebhookRegistration``)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from backend.contract.base import ApiModel, ApiRequest

TargetUrl = Annotated[str, Field(min_length=1, max_length=2048, description="webhook URL, http or https")]
TargetId = Annotated[
    str,
    Field(
        min_length=1,
        max_length=128,
        pattern=r"^[A-Za-z0-9._~:@+-]+$",
        description="unique webhook id, of the client's making",
    ),
]


class WebhookRequest(ApiRequest):
    """A webhook to register. A target that is not public may have a private address (RFC 1918, RFC 4193)."""

    target_url: TargetUrl
    target_id: TargetId
    public_target: bool


class WebhookRegistration(ApiModel):
    """The answer to a registration: ``expires_on`` is its lifetime in seconds; register again to renew it."""

    expires_on: int

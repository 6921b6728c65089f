"""Line states that external systems set (catalogue schema ``LineState``)."""

from __future__ import annotations

from backend.contract.base import ApiModel


class LineState(ApiModel):
    """A user is in a call in another system; ``expires_on`` is ISO 8601 with offset."""

    expires_on: str

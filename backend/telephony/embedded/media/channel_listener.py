"""What a channel tells the plane. Called on the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from backend.telephony.embedded.media.channel import MediaChannel


class ChannelListener(Protocol):
    """Who is told of digits, and of another codec."""

    def codec_changed(self, channel: MediaChannel) -> None:
        """Have what feeds the device arranged anew."""

    def digit_started(self, channel: MediaChannel, digit: str) -> None:
        """Take note of a digit's first packet."""

    def digit_ended(self, channel: MediaChannel, digit: str, units: int) -> None:
        """Take note of a digit's end, if its packets were not passed on as they came."""

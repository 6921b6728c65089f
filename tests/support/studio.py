"""A running media plane on loopback, and phones on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from backend.telephony.embedded.media.events import MediaEvent
from backend.telephony.embedded.media.plane import MediaPlane
from backend.telephony.embedded.media.settings import MediaSettings
from backend.telephony.embedded.media.statistics import ChannelStatistics
from tests.support.rtp_phone import RtpPhone

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
FIRST_PORT, LAST_PORT = 31000, 31999

Kind = TypeVar("Kind", bound=MediaEvent)


class Studio:
    """A plane, what it reported, and the phones that are on its channels."""

    def __init__(self, rtcp_interval_s: float = 5.0) -> None:
        settings = MediaSettings(("127.0.0.1",), FIRST_PORT, LAST_PORT, SOUNDS, rtcp_interval_s)
        self.events: list[MediaEvent] = []
        self.plane = MediaPlane(settings, self.events.append)
        self.phones: list[RtpPhone] = []

    def phone(self, channel_id: str, phone: RtpPhone | None = None, *, bridge: str | None = None) -> RtpPhone:
        """Open and configure a channel for a phone; put it into a bridge."""
        phone = phone or RtpPhone()
        phone.server_port = self.plane.open(channel_id)
        self.plane.configure(channel_id, phone.negotiated(), "127.0.0.1")
        self.phones.append(phone)
        if bridge is not None:
            self.plane.create_bridge(bridge)
            self.plane.join(bridge, channel_id)
        return phone

    async def until(self, condition: Callable[[], bool], timeout_s: float = 3.0) -> None:
        async with asyncio.timeout(timeout_s):
            while not condition():
                await asyncio.sleep(0.005)

    def reported(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]

    def figures(self, channel_id: str) -> ChannelStatistics:
        statistics = self.plane.statistics(channel_id)
        assert statistics is not None
        return statistics

    def path(self, channel_id: str) -> str:
        """Return what feeds a channel's device."""
        return self.figures(channel_id).path

    async def close(self) -> None:
        for phone in self.phones:
            phone.close()
        await self.plane.stop()

"""How a channel listens in on a bridge."""

from __future__ import annotations

from typing import NamedTuple

from backend.ports.telephony import Audience


class Snooping(NamedTuple):
    """Who hears the channel (``target_id`` where that is one), and whether those listened to hear a tone."""

    audience: Audience
    target_id: str = ""
    tone: bool = False

"""What the parts of the engine work on together. All of it belongs to the loop's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from backend.telephony.embedded.channels import Channels
from backend.telephony.embedded.journal import Journal
from backend.telephony.embedded.media.plane import MediaPlane
from backend.telephony.embedded.protection import MediaRules
from backend.telephony.embedded.sip.agent import UserAgent


@dataclass(frozen=True, slots=True)
class Core:
    """Signalling, media, the live channels, the journal of events, and the clock that all of them go by."""

    agent: UserAgent
    media: MediaPlane
    channels: Channels
    journal: Journal
    clock: Callable[[], float]
    media_rules: MediaRules = field(default_factory=MediaRules)
    serves: Callable[[str], bool] = lambda _: True
    """Whether SIP is served over UDP at an address, ``host:port``."""

"""Who is with whom: a bridge and its members, and how they are best connected. Runs on the loop."""

from __future__ import annotations

import enum

from backend.telephony.embedded.media.channel import MediaChannel
from backend.telephony.embedded.media.codecs import NARROW_RATE, WIDE_RATE
from backend.telephony.embedded.media.playback import Playback
from backend.telephony.embedded.media.recording import Recording


class Connection(enum.Enum):
    """How the members of a bridge hear each other."""

    NONE = enum.auto()
    RELAY = enum.auto()
    MIX = enum.auto()


class Bridge:
    """Members in the order in which they joined, and what is played to and recorded of all.

    ``notice`` is what is played, without end, to those who are listened to.
    """

    __slots__ = ("bridge_id", "members", "notice", "playback", "recordings")

    def __init__(self, bridge_id: str) -> None:
        self.bridge_id = bridge_id
        self.members: dict[str, MediaChannel] = {}
        self.playback: Playback | None = None
        self.notice: Playback | None = None
        self.recordings: dict[str, Recording] = {}

    def active_members(self) -> list[MediaChannel]:
        """Return the members whose media are agreed."""
        return [member for member in self.members.values() if member.codec is not None]

    def talkers(self) -> list[MediaChannel]:
        """Return the members who do not listen in."""
        return [member for member in self.members.values() if member.snooping is None]

    @property
    def rate(self) -> int:
        """16 kHz as soon as one member can hear it, else 8 kHz."""
        wide = any(member.codec is not None and member.codec.wide for member in self.members.values())
        return WIDE_RATE if wide else NARROW_RATE

    def connection(self) -> Connection:
        """Relay for two who speak the same and need nothing done to it, mix where something is to be done."""
        members = self.active_members()
        snooped = any(member.snooping is not None for member in members)
        handled = self.playback is not None or bool(self.recordings) or snooped
        if not members or (len(members) == 1 and not handled and members[0].playback is None):
            return Connection.NONE
        if len(members) != 2 or handled:
            return Connection.MIX
        one, other = members
        plain = not any(member.muted or member.playback is not None for member in members)
        return Connection.RELAY if plain and one.speaks_like(other) else Connection.MIX

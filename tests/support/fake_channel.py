"""A leg and a recording as the fake engine holds them."""

from __future__ import annotations

from dataclasses import dataclass, field

from backend.ports.telephony import (
    ChannelState,
    Diversion,
    Party,
    SipDialog,
    Snoop,
)


@dataclass
class FakeChannel:
    """One leg as the engine holds it."""

    channel_id: str
    username: str
    binding_id: str | None
    state: ChannelState
    offered: bool
    caller: Party | None = None
    auto_answer: bool = False
    bridge: str | None = None
    music: bool = False
    echo: bool = False
    playback: str | None = None
    media: list[str] = field(default_factory=list)
    snoop: Snoop | None = None
    muted: bool = False
    held: bool = False
    rung: bool = False
    early: bool = False
    digits: str = ""
    far: Party | None = None
    display: Party | None = None
    diversions: list[Diversion] = field(default_factory=list)

    @property
    def hearing(self) -> bool:
        """Whether anything can be heard on the device."""
        return self.early or self.state is ChannelState.UP

    def hears(self) -> str:
        """Return in one word what the device hears."""
        if self.bridge is not None:
            return f"bridge:{self.bridge}"
        if self.music:
            return "music"
        if self.echo:
            return "echo"
        return ",".join(self.media) if self.playback is not None else "nothing"


@dataclass
class FakeRecording:
    """A recording that runs."""

    recording_id: str
    bridge_id: str
    channel_id: str
    path: str
    paused: bool = False


def dialog_of(channel: FakeChannel) -> SipDialog:
    """Return the SIP dialog of a channel whose device has answered anything."""
    return SipDialog(f"dialog-of-{channel.channel_id}", frozenset({"ours", "theirs"}))

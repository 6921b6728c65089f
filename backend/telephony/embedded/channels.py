"""The live channels: what the engine knows of each leg. Plain state, touched on the loop alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from backend.ports.telephony import ChannelInfo, ChannelState
from backend.telephony.embedded.digits import DigitFilter
from backend.telephony.embedded.sip.sdp import Negotiated
from backend.telephony.embedded.sip.sdp_session import SdpSession


@dataclass(slots=True)
class Channel:
    """One leg. ``offered`` tells a leg that the device opened from one that the engine opened.

    ``state_since`` is the loop's time of the last change of state, ``rung_at`` that of the last 180.
    ``prepared`` is the answer to an offered leg's offer, None where the device leaves the offer to us;
    ``answered`` is set when that leg is answered, which is before UP for such a late offer. ``early_at``
    is when its media were agreed though it is not UP, ``heard_early`` whether sound of it was told then.
    """

    channel_id: str
    username: str
    binding_id: str | None
    offered: bool
    state_since: float
    sdp: SdpSession
    prepared: tuple[bytes, Negotiated] | None = None
    state: ChannelState = ChannelState.DIALLING
    rung_at: float = 0.0
    answered: bool = False
    early_at: float | None = None
    heard_early: bool = False
    bridge_id: str | None = None
    held: bool = False
    muted: bool = False
    digits: DigitFilter = field(default_factory=DigitFilter)

    def become(self, state: ChannelState, now: float) -> None:
        """Change the state."""
        self.state = state
        self.state_since = now

    def info(self) -> ChannelInfo:
        """Return the channel as a Snapshot shows it."""
        return ChannelInfo(
            channel_id=self.channel_id,
            username=self.username,
            binding_id=self.binding_id,
            state=self.state,
            bridge_id=self.bridge_id,
            held=self.held,
            muted=self.muted,
        )


class Channels:
    """All live channels by id, and by which of them each transfer under way was asked for."""

    def __init__(self) -> None:
        self._channels: dict[str, Channel] = {}
        self._transfers: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._channels)

    def __iter__(self) -> Iterator[Channel]:
        return iter(list(self._channels.values()))

    def __contains__(self, channel_id: object) -> bool:
        return channel_id in self._channels

    def add(self, channel: Channel) -> None:
        """Take in a new channel."""
        self._channels[channel.channel_id] = channel

    def get(self, channel_id: str) -> Channel | None:
        """Find a channel."""
        return self._channels.get(channel_id)

    def remove(self, channel_id: str) -> Channel | None:
        """Take out a channel that is over, and the transfers that it asked for."""
        self._transfers = {key: leg for key, leg in self._transfers.items() if leg != channel_id}
        return self._channels.pop(channel_id, None)

    def add_transfer(self, transfer_id: str, channel_id: str) -> None:
        """Note who asked for a transfer."""
        self._transfers[transfer_id] = channel_id

    def transfer_asked_by(self, transfer_id: str) -> str | None:
        """Return the id of the channel that asked for a transfer still under way."""
        return self._transfers.get(transfer_id)

    def remove_transfer(self, transfer_id: str) -> None:
        """Forget a transfer that is done."""
        self._transfers.pop(transfer_id, None)

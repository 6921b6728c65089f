"""What a leg and its device agree on: into the media plane, and told where it means an answer or a hold.

Runs on the loop.
"""

from __future__ import annotations

from backend.ports.telephony import ChannelAnswered, ChannelHeld, ChannelState, ChannelUnheld
from backend.telephony.embedded.channels import Channel
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.sip.sdp import Negotiated


class Agreement:
    """Applies what was negotiated, at the answer and after each re-INVITE."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def go_up(self, channel: Channel, negotiated: Negotiated) -> None:
        """The first agreement: the channel is UP."""
        channel.become(ChannelState.UP, self._core.clock())
        self._configure(channel, negotiated)
        dialog = self._core.agent.dialog(channel.channel_id)
        self._core.journal.append(ChannelAnswered(channel.channel_id, dialog))
        self._report_hold(channel, negotiated)

    def go_early(self, channel: Channel, negotiated: Negotiated) -> None:
        """An agreement before the answer, or another one; the first sound of a called device is told."""
        if channel.early_at is None:
            channel.early_at = self._core.clock()
        if negotiated.receive and not (channel.offered or channel.heard_early):
            self._core.media.await_sound(channel.channel_id)
        self._configure(channel, negotiated)

    def change(self, channel: Channel, negotiated: Negotiated) -> None:
        """A later agreement: another codec, address or direction."""
        self._configure(channel, negotiated)
        self._report_hold(channel, negotiated)

    def _configure(self, channel: Channel, negotiated: Negotiated) -> None:
        host = self._core.agent.remote_host(channel.channel_id)
        self._core.media.configure(channel.channel_id, negotiated, host or "")

    def _report_hold(self, channel: Channel, negotiated: Negotiated) -> None:
        if negotiated.held == channel.held:
            return
        channel.held = negotiated.held
        event = ChannelHeld if channel.held else ChannelUnheld
        self._core.journal.append(event(channel.channel_id))

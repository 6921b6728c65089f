"""The media plane: what the engine commands, by channel, bridge, playback and recording ids.

Runs on the loop that started it; no method blocks or awaits but ``start`` and ``stop``. A command on
something that has gone meanwhile is ignored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from backend.telephony.embedded.media.events import MediaEvent
from backend.telephony.embedded.media.settings import MediaSettings
from backend.telephony.embedded.media.statistics import ChannelStatistics

if TYPE_CHECKING:
    from backend.telephony.embedded.sip.sdp import Negotiated


class NoPortError(OSError):
    """All RTP ports of the range are taken."""


class MediaPlane:
    """Channels with their sockets, bridges, playbacks and recordings, and the ticker that feeds them."""

    def __init__(self, settings: MediaSettings, on_event: Callable[[MediaEvent], None]) -> None:
        self._settings = settings
        self._on_event = on_event

    async def start(self) -> None:
        """Bind the first ports, load the sounds and start the ticker. Raises OSError if nothing binds."""

    async def stop(self) -> None:
        """Close all channels, finish all recordings (RecordingEnded comes for each) and stop the ticker."""

    def open(self, channel_id: str) -> int:
        """Take a port pair for a new channel and return its RTP port; RTCP is one above.

        Raises NoPortError when the range is used up.
        """
        raise NoPortError(channel_id)

    def configure(self, channel_id: str, negotiated: Negotiated) -> None:
        """Set where and how to send; again after each re-INVITE. Packets flow from now on."""

    def close(self, channel_id: str) -> None:
        """End a channel: it leaves its bridge, its playbacks end and its ports are freed."""

    def create_bridge(self, bridge_id: str) -> None:
        """Make an empty bridge."""

    def destroy_bridge(self, bridge_id: str) -> None:
        """Remove a bridge: its channels hear silence, its playbacks and recordings end."""

    def join(self, bridge_id: str, channel_id: str) -> None:
        """Put a channel into a bridge; it leaves another one, and its music, echo and playbacks end."""

    def leave(self, channel_id: str) -> None:
        """Take a channel out of its bridge; it hears silence."""

    def mute(self, channel_id: str, muted: bool) -> None:
        """Keep what the device says from its bridge, or let it through again. Digits always pass."""

    def start_music(self, channel_id: str, music_class: str) -> None:
        """Play music on hold to a channel that is in no bridge, without end."""

    def stop_music(self, channel_id: str) -> None:
        """End the music."""

    def start_echo(self, channel_id: str) -> None:
        """Send a channel that is in no bridge what it sends."""

    def play(self, playback_id: str, target_id: str, media: Sequence[str]) -> None:
        """Play to a channel outside a bridge, or to all in a bridge; PlaybackEnded follows.

        ``media`` in order: ``tone:<name>``, ``sound:<name>`` or ``digits:<0-9*#>``. What cannot be played
        ends at once with an error.
        """

    def stop_playback(self, playback_id: str) -> None:
        """End a playback before its end; PlaybackEnded follows."""

    def send_dtmf(self, channel_id: str, digits: str) -> bool:
        """Queue digits for the device. False where it takes no telephone-event: send INFO then."""
        return False

    def start_recording(self, recording_id: str, bridge_id: str, channel_id: str, path: str) -> None:
        """Record a bridge to a WAV file: ``channel_id`` left, the others right; RecordingEnded follows."""

    def pause_recording(self, recording_id: str) -> None:
        """Stop the recording's clock."""

    def resume_recording(self, recording_id: str) -> None:
        """Go on with a paused recording."""

    def stop_recording(self, recording_id: str) -> None:
        """Finish the file; RecordingEnded follows."""

    def statistics(self, channel_id: str) -> ChannelStatistics | None:
        """Return a channel's figures, or None where there is no such channel."""
        return None

"""Bridges and what channels hear outside them: the media commands of a batch, and the media's events.

Keeps the books (which channel is in which bridge, which playbacks and recordings live) and leaves the sound
to the media plane. Runs on the loop; nothing waits. What is gone is skipped.
"""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from backend.ports.telephony import (
    PlaybackFinished,
    RecordingFinished,
    Snoop,
    SpeakersChanged,
    StartRecording,
)
from backend.telephony.embedded.channels import Channel
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.media.events import PlaybackEnded, RecordingEnded, SpeakersHeard
from backend.telephony.embedded.media.recording import Limits
from backend.telephony.embedded.media.snooping import Snooping

_log = structlog.get_logger("deskline.exchange")


class Mixing:
    """The bridges, playbacks and recordings by id."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self.bridges: dict[str, set[str]] = {}
        self.playbacks: set[str] = set()
        self.recordings: dict[str, str] = {}
        """Recording id to bridge id."""

    def create_bridge(self, bridge_id: str) -> None:
        """Make an empty bridge."""
        self.bridges[bridge_id] = set()
        self._core.media.create_bridge(bridge_id)

    def destroy_bridge(self, bridge_id: str) -> None:
        """Remove a bridge; its channels leave it and its recordings end."""
        members = self.bridges.pop(bridge_id, None)
        if members is None:
            return
        for channel_id in members:
            channel = self._core.channels.get(channel_id)
            if channel is not None:
                channel.bridge_id = None
        self._core.media.destroy_bridge(bridge_id)

    def join(self, bridge_id: str, channel_id: str) -> None:
        """Put a channel into a bridge, out of the one where it was."""
        if self._note_membership(bridge_id, channel_id):
            self._core.media.join(bridge_id, channel_id)

    def snoop(self, command: Snoop) -> None:
        """Put a channel into a bridge to listen in, out of the one where it was."""
        if self._note_membership(command.bridge_id, command.channel_id):
            listening = Snooping(command.audience, command.target_id, command.tone)
            self._core.media.snoop(command.bridge_id, command.channel_id, listening)

    def leave(self, channel_id: str) -> None:
        """Take a channel out of its bridge."""
        channel = self._core.channels.get(channel_id)
        if channel is None or channel.bridge_id is None:
            return
        self._forget_membership(channel)
        self._core.media.leave(channel_id)

    def mute(self, channel_id: str, muted: bool) -> None:
        """Keep what the device says from its bridge, or let it through again."""
        channel = self._core.channels.get(channel_id)
        if channel is not None:
            channel.muted = muted
            self._core.media.mute(channel_id, muted)

    def start_music(self, channel_id: str, music_class: str) -> None:
        """Play music to a channel outside a bridge."""
        if channel_id in self._core.channels:
            self._core.media.start_music(channel_id, music_class)

    def stop_music(self, channel_id: str) -> None:
        """End the music."""
        if channel_id in self._core.channels:
            self._core.media.stop_music(channel_id)

    def start_echo(self, channel_id: str) -> None:
        """Send a channel what it sends."""
        if channel_id in self._core.channels:
            self._core.media.start_echo(channel_id)

    def play(self, playback_id: str, target_id: str, media: Sequence[str]) -> None:
        """Play to a channel or a bridge; PlaybackFinished follows."""
        if target_id in self._core.channels or target_id in self.bridges:
            self.playbacks.add(playback_id)
            self._core.media.play(playback_id, target_id, media)

    def stop_playback(self, playback_id: str) -> None:
        """End a playback before its end."""
        if playback_id in self.playbacks:
            self._core.media.stop_playback(playback_id)

    def start_recording(self, command: StartRecording) -> None:
        """Record a bridge; RecordingFinished follows."""
        if command.bridge_id in self.bridges:
            self.recordings[command.recording_id] = command.bridge_id
            self._core.media.start_recording(
                command.recording_id,
                command.bridge_id,
                command.channel_id,
                command.path,
                Limits(command.max_s, command.max_silence_s),
            )

    def pause_recording(self, recording_id: str) -> None:
        """Stop a recording's clock."""
        if recording_id in self.recordings:
            self._core.media.pause_recording(recording_id)

    def resume_recording(self, recording_id: str) -> None:
        """Go on with a recording."""
        if recording_id in self.recordings:
            self._core.media.resume_recording(recording_id)

    def stop_recording(self, recording_id: str) -> None:
        """Finish a recording."""
        if recording_id in self.recordings:
            self._core.media.stop_recording(recording_id)

    def close(self, channel: Channel) -> None:
        """Let go of a channel that is over: its bridge, its playbacks, its ports."""
        self._forget_membership(channel)
        self._core.media.close(channel.channel_id)

    def on_playback_ended(self, event: PlaybackEnded) -> None:
        """Report the end of a playback."""
        if event.error:
            _log.warning("playback failed", playback=event.playback_id, reason=event.error)
        if event.playback_id in self.playbacks:
            self.playbacks.discard(event.playback_id)
            self._core.journal.append(PlaybackFinished(event.playback_id))

    def on_recording_ended(self, event: RecordingEnded) -> None:
        """Report the end of a recording."""
        if self.recordings.pop(event.recording_id, None) is not None:
            self._core.journal.append(
                RecordingFinished(event.recording_id, event.path, event.duration_s, event.error)
            )

    def on_speakers_heard(self, event: SpeakersHeard) -> None:
        """Report who speaks in a conference."""
        if event.bridge_id in self.bridges:
            self._core.journal.append(SpeakersChanged(event.bridge_id, list(event.channel_ids)))

    def _note_membership(self, bridge_id: str, channel_id: str) -> bool:
        """Take note of who is where. False where the channel or the bridge is gone."""
        channel = self._core.channels.get(channel_id)
        if channel is None or bridge_id not in self.bridges:
            return False
        self._forget_membership(channel)
        channel.bridge_id = bridge_id
        self.bridges[bridge_id].add(channel_id)
        return True

    def _forget_membership(self, channel: Channel) -> None:
        if channel.bridge_id is not None:
            self.bridges[channel.bridge_id].discard(channel.channel_id)
            channel.bridge_id = None

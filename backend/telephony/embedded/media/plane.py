"""The media plane: what the engine commands, by channel, bridge, playback and recording ids.

Runs on the loop that started it; no method blocks or awaits but ``start`` and ``stop``. A command on
something that has gone meanwhile is ignored. What a command changes is heard from the next tick on, within
20 ms.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from backend.telephony.embedded.media.arrangement import Arrangement
from backend.telephony.embedded.media.bridge import Bridge
from backend.telephony.embedded.media.channel import MediaChannel
from backend.telephony.embedded.media.clips import Clip, ClipLibrary, UnknownMediaError, reads_files
from backend.telephony.embedded.media.dtmf import DEFAULT_UNITS
from backend.telephony.embedded.media.events import (
    DigitUndelivered,
    DtmfDigit,
    MediaEvent,
    PlaybackEnded,
    RecordingEnded,
    SoundBegan,
    SpeakersHeard,
)
from backend.telephony.embedded.media.incoming import Incoming
from backend.telephony.embedded.media.playback import Playback
from backend.telephony.embedded.media.ports import NoPortError, PortPools
from backend.telephony.embedded.media.recording import NO_LIMITS, Limits, Recording
from backend.telephony.embedded.media.recording_writer import RecordingWriter
from backend.telephony.embedded.media.settings import MediaSettings
from backend.telephony.embedded.media.snooping import Snooping
from backend.telephony.embedded.media.statistics import ChannelStatistics
from backend.telephony.embedded.media.ticker import Ticker
from backend.telephony.embedded.media.transmission import OutgoingBuffer

if TYPE_CHECKING:
    from backend.telephony.embedded.sip.sdp import Negotiated

__all__ = ["MediaPlane", "NoPortError"]


class MediaPlane:
    """Channels with their sockets, bridges, playbacks and recordings, and the ticker that feeds them."""

    def __init__(self, settings: MediaSettings, on_event: Callable[[MediaEvent], None]) -> None:
        self._settings = settings
        self._on_event = on_event
        self._ports = PortPools(settings.hosts, settings.first_port, settings.last_port)
        self._library = ClipLibrary(settings.sounds)
        self._writer = RecordingWriter(self._recording_ended)
        self._incoming = Incoming()
        self._outgoing = OutgoingBuffer()
        self._channels: dict[str, MediaChannel] = {}
        self._bridges: dict[str, Bridge] = {}
        self._playbacks: dict[str, Playback] = {}
        self._loading: set[str] = set()
        self._recordings: dict[str, Recording] = {}
        self._arrangement = Arrangement(
            self._channels,
            self._bridges,
            self._library,
            self._playback_over,
            on_speakers=lambda bridge_id, speakers: on_event(SpeakersHeard(bridge_id, speakers)),
            rtcp_interval_s=settings.rtcp_interval_s,
        )
        self.ticker = Ticker(self._on_tick, self._arrangement.skip, self._drain)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def start(self) -> None:
        """Bind the first ports, load the sounds and start the ticker. Raises NoPortError if none binds."""
        self._loop = asyncio.get_running_loop()
        self._ports.rest_on(self._loop)
        self._ports.bind_ahead()
        self._library.load()
        self._writer.start()
        self.ticker.start()

    async def stop(self) -> None:
        """Close all channels, finish all recordings (RecordingEnded comes for each) and stop the ticker."""
        self.ticker.stop()
        for recording_id in list(self._recordings):
            self.stop_recording(recording_id)
        for channel_id in list(self._channels):
            self.close(channel_id)
        self._ports.close()
        await self._writer.stop()

    # --- channels

    @property
    def ports_in_use(self) -> int:
        """How many ports live channels hold; those bound ahead do not count."""
        return 2 * len(self._channels)

    def open(self, channel_id: str, local_host: str = "") -> int:
        """Take a port pair for a new channel and return its RTP port; RTCP is one above.

        ``local_host`` is our address as the device reaches it, "" any. Raises NoPortError when the range is
        used up.
        """
        if channel_id in self._channels:
            return self._channels[channel_id].pair.port
        pair = self._ports.take(local_host)
        channel = MediaChannel(channel_id, pair, self._incoming, self._outgoing, self)
        self._channels[channel_id] = channel
        self._arrangement.reports.add(channel, time.perf_counter())
        if self._loop is not None:
            self._loop.add_reader(pair.rtp.fileno(), channel.on_rtp)
            self._loop.add_reader(pair.rtcp.fileno(), channel.control.on_readable)
        return pair.port

    def configure(self, channel_id: str, negotiated: Negotiated, device_host: str) -> None:
        """Set where and how to send; again after each re-INVITE. Packets flow from now on.

        ``device_host`` is where the device signals from: another host is sent nothing before something came.
        """
        channel = self._channels.get(channel_id)
        if channel is not None:
            channel.configure(negotiated, device_host)
            self._arrangement.changed = True

    def close(self, channel_id: str) -> None:
        """End a channel: it leaves its bridge, its playbacks end and its ports are freed."""
        channel = self._channels.get(channel_id)
        if channel is None:
            return
        self._withdraw(channel)
        del self._channels[channel_id]
        self._arrangement.forget(channel)
        channel.close()
        self._ports.give_back(channel.pair)

    def await_sound(self, channel_id: str) -> None:
        """Have SoundBegan told at the first audio that the device sends, at once if that has come."""
        channel = self._channels.get(channel_id)
        if channel is None:
            return
        if channel.reception.ssrc is not None:
            self._on_event(SoundBegan(channel_id))
        else:
            channel.on_sound = lambda: self._on_event(SoundBegan(channel_id))

    def mute(self, channel_id: str, muted: bool) -> None:
        """Keep what the device says from its bridge, or let it through again. Digits always pass."""
        channel = self._channels.get(channel_id)
        if channel is not None:
            channel.muted = muted
            self._arrangement.changed = True

    def start_music(self, channel_id: str, music_class: str) -> None:
        """Play music on hold to a channel that is in no bridge, without end."""
        channel = self._channels.get(channel_id)
        if channel is not None and channel.bridge_id is None:
            channel.music = music_class
            self._arrangement.changed = True

    def stop_music(self, channel_id: str) -> None:
        """End the music."""
        channel = self._channels.get(channel_id)
        if channel is not None:
            channel.music = None
            self._arrangement.changed = True

    def start_echo(self, channel_id: str) -> None:
        """Send a channel that is in no bridge what it sends, until it joins one or ends."""
        channel = self._channels.get(channel_id)
        if channel is not None and channel.bridge_id is None:
            channel.echo = True
            self._arrangement.changed = True

    def send_dtmf(self, channel_id: str, digits: str) -> bool:
        """Queue digits for the device. False where it takes no telephone-event: send INFO then."""
        channel = self._channels.get(channel_id)
        return channel is not None and channel.digits.queue(digits)

    def statistics(self, channel_id: str) -> ChannelStatistics | None:
        """Return a channel's figures, or None where there is no such channel."""
        channel = self._channels.get(channel_id)
        return ChannelStatistics.of(channel) if channel is not None else None

    # --- bridges

    def create_bridge(self, bridge_id: str) -> None:
        """Make an empty bridge."""
        self._bridges.setdefault(bridge_id, Bridge(bridge_id))

    def destroy_bridge(self, bridge_id: str) -> None:
        """Remove a bridge: its channels hear silence, its playbacks and recordings end."""
        bridge = self._bridges.get(bridge_id)
        if bridge is None:
            return
        for channel_id in list(bridge.members):
            self.leave(channel_id)
        if bridge.playback is not None:
            self._playback_over(bridge.playback)
        for recording_id in list(bridge.recordings):
            self.stop_recording(recording_id)
        del self._bridges[bridge_id]
        self._arrangement.changed = True

    def join(self, bridge_id: str, channel_id: str) -> None:
        """Put a channel into a bridge; it leaves another one, and its music, echo and playbacks end."""
        bridge = self._bridges.get(bridge_id)
        channel = self._channels.get(channel_id)
        if bridge is None or channel is None or channel.bridge_id == bridge_id:
            return
        self._withdraw(channel)
        bridge.members[channel_id] = channel
        channel.bridge_id = bridge_id

    def snoop(self, bridge_id: str, channel_id: str, snooping: Snooping) -> None:
        """Put a channel into a bridge, as ``join``, to listen in; or change how it does."""
        self.join(bridge_id, channel_id)
        channel = self._channels.get(channel_id)
        if channel is not None and channel.bridge_id == bridge_id:
            channel.snooping = snooping
            self._arrangement.changed = True

    def leave(self, channel_id: str) -> None:
        """Take a channel out of its bridge; it hears silence."""
        channel = self._channels.get(channel_id)
        if channel is not None and channel.bridge_id is not None:
            self._withdraw(channel)

    def _withdraw(self, channel: MediaChannel) -> None:
        """Take a channel out of whatever it hears."""
        if channel.bridge_id is not None:
            self._bridges[channel.bridge_id].members.pop(channel.channel_id, None)
            channel.bridge_id = channel.snooping = None
        channel.music = None
        channel.echo = False
        if channel.playback is not None:
            self._playback_over(channel.playback)
        self._arrangement.changed = True

    # --- playbacks

    def play(self, playback_id: str, target_id: str, media: Sequence[str]) -> None:
        """Play to one channel, or to all in a bridge; PlaybackEnded follows.

        ``media`` in order: ``tone:<name>``, ``sound:<name>``, ``digits:<0-9*#>`` or ``file:<path>`` (read on
        another thread first). A target hears one
        playback at a time: a new one ends that before it. In a bridge it is mixed with what is said there.
        What cannot be played ends at once with an error.
        """
        if playback_id in self._playbacks or playback_id in self._loading:
            self._on_event(PlaybackEnded(playback_id, "There is such a playback already."))
        elif self._loop is not None and reads_files(media):
            self._loading.add(playback_id)
            clips = self._loop.run_in_executor(None, self._library.sequence, list(media))
            clips.add_done_callback(lambda read: self._loaded(playback_id, target_id, read))
        else:
            self._begin(playback_id, target_id, lambda: self._library.sequence(list(media)))

    def _loaded(self, playback_id: str, target_id: str, read: asyncio.Future[list[Clip]]) -> None:
        """Go on with a playback whose files are read, unless it was stopped meanwhile."""
        if playback_id in self._loading and not read.cancelled():
            self._loading.discard(playback_id)
            self._begin(playback_id, target_id, read.result)

    def _begin(self, playback_id: str, target_id: str, clips: Callable[[], list[Clip]]) -> None:
        target = self._channels.get(target_id) or self._bridges.get(target_id)
        if target is None:
            self._on_event(PlaybackEnded(playback_id, "There is nothing to play it to."))
            return
        try:
            playback = Playback(playback_id, target_id, clips())
        except UnknownMediaError as error:
            self._on_event(PlaybackEnded(playback_id, str(error)))
            return
        if target.playback is not None:
            self._playback_over(target.playback)
        target.playback = self._playbacks[playback_id] = playback
        self._arrangement.changed = True

    def stop_playback(self, playback_id: str) -> None:
        """End a playback before its end; PlaybackEnded follows."""
        playback = self._playbacks.get(playback_id)
        if playback is not None:
            self._playback_over(playback)
        elif playback_id in self._loading:
            self._loading.discard(playback_id)
            self._on_event(PlaybackEnded(playback_id))

    def _playback_over(self, playback: Playback) -> None:
        if self._playbacks.pop(playback.playback_id, None) is None:
            return
        target = self._channels.get(playback.target_id) or self._bridges.get(playback.target_id)
        if target is not None and target.playback is playback:
            target.playback = None
        self._arrangement.changed = True
        self._on_event(PlaybackEnded(playback.playback_id))

    # --- recordings

    def start_recording(
        self, recording_id: str, bridge_id: str, channel_id: str, path: str, limits: Limits = NO_LIMITS
    ) -> None:
        """Record a bridge to a WAV file: ``channel_id`` left, the others right; RecordingEnded follows.

        The file has 16 kHz if a member of the bridge has by now, else 8 kHz.
        """
        bridge = self._bridges.get(bridge_id)
        if bridge is None or recording_id in self._recordings:
            self._on_event(RecordingEnded(recording_id, path, 0.0, "There is nothing to record."))
            return
        written = self._writer.open(recording_id, path, bridge.rate)
        recording = Recording(recording_id, bridge_id, channel_id, self._writer, written)
        if limits != NO_LIMITS:
            recording.limit(limits, self.stop_recording)
        bridge.recordings[recording_id] = self._recordings[recording_id] = recording
        self._arrangement.changed = True

    def pause_recording(self, recording_id: str) -> None:
        """Stop the recording's clock."""
        recording = self._recordings.get(recording_id)
        if recording is not None:
            recording.paused = True

    def resume_recording(self, recording_id: str) -> None:
        """Go on with a paused recording."""
        recording = self._recordings.get(recording_id)
        if recording is not None:
            recording.paused = False

    def stop_recording(self, recording_id: str) -> None:
        """Finish the file; RecordingEnded follows."""
        recording = self._drop_recording(recording_id)
        if recording is not None:
            recording.finish()

    def _drop_recording(self, recording_id: str) -> Recording | None:
        recording = self._recordings.pop(recording_id, None)
        if recording is not None:
            bridge = self._bridges.get(recording.bridge_id)
            if bridge is not None:
                bridge.recordings.pop(recording_id, None)
            self._arrangement.changed = True
        return recording

    def _recording_ended(self, recording_id: str, path: str, duration_s: float, error: str) -> None:
        self._drop_recording(recording_id)
        self._on_event(RecordingEnded(recording_id, path, duration_s, error))

    # --- digits, from the channels

    def codec_changed(self, channel: MediaChannel) -> None:
        """The device of a channel speaks another codec from now on."""
        self._arrangement.changed = True

    def digit_started(self, channel: MediaChannel, digit: str) -> None:
        """Tell the engine, and watch for an end that is lost."""
        self._arrangement.digits_under_way.add(channel)
        self._on_event(DtmfDigit(channel.channel_id, digit))

    def digit_ended(self, channel: MediaChannel, digit: str, units: int) -> None:
        """Send a digit on to the other one of two who talk; in a larger company it is nobody's business."""
        bridge = self._bridges.get(channel.bridge_id or "")
        talkers = [] if bridge is None else bridge.talkers()
        if len(talkers) == 2 and channel in talkers:
            other = talkers[1 - talkers.index(channel)]
            if other.sends and not other.digits.queue(digit, units):
                self._on_event(DigitUndelivered(other.channel_id, digit))

    def pass_digit(self, channel_id: str, digit: str) -> None:
        """Send a digit on that a device has sent outside its media (INFO), as one that came by RTP."""
        channel = self._channels.get(channel_id)
        if channel is not None:
            self.digit_ended(channel, digit, DEFAULT_UNITS)

    # --- the ticker

    def _on_tick(self, now: float) -> None:
        self._incoming.next_tick = self.ticker.deadline
        self._arrangement.tick(now)

    def _drain(self) -> None:
        for channel in self._channels.values():
            channel.drain()

"""What every channel hears now, and doing it: the work of one tick.

When something has changed, each channel is given what feeds it (another channel's packets, the mix, a clip,
silence) and the lists that a tick goes through are made anew; a tick itself only follows them. Runs on the
loop, in the ticker.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from backend.telephony.embedded.media.bridge import Bridge, Connection
from backend.telephony.embedded.media.channel import MediaChannel, Path
from backend.telephony.embedded.media.clips import Clip, ClipLibrary
from backend.telephony.embedded.media.codecs import (
    NARROW_RATE,
    WIDE_FRAME,
    WIDE_RATE,
    WideCoder,
)
from backend.telephony.embedded.media.mixer import MixStage
from backend.telephony.embedded.media.playback import Playback
from backend.telephony.embedded.media.recording_taps import RecordingTaps
from backend.telephony.embedded.media.report_schedule import ReportSchedule
from backend.telephony.embedded.media.speakers import SpeakerWatch
from backend.telephony.embedded.media.transmission import Buffer

_RELAY_TURNS = 5
_NOTICE = "tone:intrusion"
_WIDE_SILENCE = np.zeros(WIDE_FRAME, np.int16)


class _MusicClass:
    """One class of music: all its listeners hear the same moment of it, so it is encoded once for all."""

    def __init__(self, clip: Clip) -> None:
        self.clip = clip
        self.narrow: list[MediaChannel] = []
        self.wide: list[MediaChannel] = []
        self.coder = WideCoder()


class Arrangement:
    """Set ``changed`` after any change to channels or bridges; ``tick`` does the rest."""

    def __init__(
        self,
        channels: Mapping[str, MediaChannel],
        bridges: Mapping[str, Bridge],
        library: ClipLibrary,
        on_playback_over: Callable[[Playback], None],
        *,
        on_speakers: Callable[[str, tuple[str, ...]], None],
        rtcp_interval_s: float,
    ) -> None:
        self._channels = channels
        self._bridges = bridges
        self._library = library
        self._on_playback_over = on_playback_over
        self.changed = False
        self.digits_under_way: set[MediaChannel] = set()
        self.reports = ReportSchedule(rtcp_interval_s)
        self._ticks = 0
        self._relayed: list[MediaChannel] = []
        self._tended: set[MediaChannel] = set()
        """Relayed channels that are being sent digits, or silence since nothing comes for them."""
        self._silent: list[MediaChannel] = []
        self._played: list[MediaChannel] = []
        self._music: dict[str, _MusicClass] = {}
        self._playbacks: list[Playback] = []
        self._stages: dict[int, MixStage] = {}
        self._taps = RecordingTaps()
        self._speakers = SpeakerWatch(on_speakers)

    def forget(self, channel: MediaChannel) -> None:
        """Let go at once of a channel that is closed: nothing may be sent to it or taken from it any more."""
        self.changed = True
        self.digits_under_way.discard(channel)
        self.reports.forget(channel)
        for other in self._relayed:
            if other.relay_to is channel:
                other.relay_to = None

    # --- arranging

    def _arrange(self) -> None:
        self.changed = False
        self._relayed.clear()
        self._silent.clear()
        self._played.clear()
        for music in self._music.values():
            music.narrow.clear()
            music.wide.clear()
        mixed: dict[int, list[Bridge]] = {NARROW_RATE: [], WIDE_RATE: []}
        for bridge in self._bridges.values():
            self._give_notice(bridge)
            connection = bridge.connection()
            if connection is Connection.MIX:
                mixed[bridge.rate].append(bridge)
            self._connect(bridge, connection)
        for channel in self._channels.values():
            if channel.bridge_id is None:
                self._feed_alone(channel)
        self._tended = set(self._relayed)
        self._stage(mixed)
        targets: list[MediaChannel | Bridge] = [*self._channels.values(), *self._bridges.values()]
        self._playbacks = [target.playback for target in targets if target.playback is not None]
        self._playbacks += [bridge.notice for bridge in self._bridges.values() if bridge.notice is not None]

    def _give_notice(self, bridge: Bridge) -> None:
        """Have those who are listened to hear it, where somebody who listens in wants that."""
        told = any(each.snooping is not None and each.snooping.tone for each in bridge.members.values())
        if not told:
            bridge.notice = None
        elif bridge.notice is None:
            bridge.notice = Playback("", bridge.bridge_id, self._library.sequence([_NOTICE]))

    def _connect(self, bridge: Bridge, connection: Connection) -> None:
        members = bridge.active_members()
        if connection is Connection.RELAY:
            one, other = members
            one.take_path(Path.RELAY, other)
            other.take_path(Path.RELAY, one)
            self._relayed += members
            return
        for member in members:
            if connection is Connection.MIX:
                member.take_path(Path.MIX, None)
            else:
                member.take_path(Path.SILENCE, None)
                self._silent.append(member)

    def _feed_alone(self, channel: MediaChannel) -> None:
        """Feed a channel that is in no bridge: a playback comes before echo, and that before music."""
        if channel.codec is None:
            channel.take_path(Path.NONE, None)
        elif channel.playback is not None:
            channel.take_path(Path.PLAY, None)
            self._played.append(channel)
        elif channel.echo:
            channel.take_path(Path.RELAY, channel)
            self._relayed.append(channel)
        elif channel.music is not None and self._listen(channel, channel.music):
            channel.take_path(Path.PLAY, None)
        else:
            channel.take_path(Path.SILENCE, None)
            self._silent.append(channel)

    def _listen(self, channel: MediaChannel, name: str) -> bool:
        music = self._music.get(name)
        if music is None:
            clip = self._library.music(name)
            if clip is None:
                return False
            music = self._music[name] = _MusicClass(clip)
        (music.wide if channel.codec is not None and channel.codec.wide else music.narrow).append(channel)
        return True

    def _stage(self, mixed: Mapping[int, list[Bridge]]) -> None:
        staged: dict[str, tuple[MixStage, int]] = {}
        for rate, bridges in mixed.items():
            previous = self._stages.pop(rate, None)
            if not bridges:
                continue
            stage = self._stages[rate] = MixStage(rate, bridges, previous)
            staged |= {bridge.bridge_id: (stage, at) for at, bridge in enumerate(bridges)}
        self._taps.arrange(self._bridges.values(), staged)
        self._speakers.arrange(self._bridges.values(), staged)

    # --- ticking

    def tick(self, now: float) -> None:
        """Do all that is due in these 20 ms."""
        if self.changed:
            self._arrange()
        self._ticks += 1
        for stage in self._stages.values():
            stage.tick(now)
        self._taps.tick()
        self._speakers.tick()
        self._tend_relays(now)
        self._send_silence(now)
        self._send_clips(now)
        self._send_music(now)
        for playback in self._playbacks:
            if not playback.advance():
                self._on_playback_over(playback)
        for channel in [*self.digits_under_way]:
            channel.digits.expire(now)
            if not channel.digits.receiving:
                channel.listen()
                self.digits_under_way.discard(channel)
        self.reports.send_due(now)

    def _tend_relays(self, now: float) -> None:
        """Look after a fifth of the relayed channels, and after all that are known to need it."""
        for channel in self._relayed[self._ticks % _RELAY_TURNS :: _RELAY_TURNS]:
            if channel.needs_tending(now):
                self._tended.add(channel)
        for channel in [*self._tended]:
            if channel.needs_tending(now):
                channel.tend_relay(self._silence, now)
            else:
                self._tended.discard(channel)

    def skip(self, frames: int) -> None:
        """Leave out time in which the loop hung, keeping all clocks right."""
        self._ticks += frames
        for channel in self._channels.values():
            channel.transmission.interrupt()
        for playback in self._playbacks:
            if not playback.advance(frames):
                self._on_playback_over(playback)
        for bridge in self._bridges.values():
            for recording in bridge.recordings.values():
                recording.add_silence(frames)

    @staticmethod
    def _silence(channel: MediaChannel) -> Buffer:
        """Return a frame of silence; G.722 silence goes through the coder, whose memory it is to fade."""
        if channel.coder is not None:
            return channel.coder.encode(_WIDE_SILENCE)
        return channel.codec.silence if channel.codec is not None else b""

    def _send_silence(self, now: float) -> None:
        for channel in self._silent:
            if channel.sends:
                channel.send_codes(self._silence(channel), now)

    def _send_clips(self, now: float) -> None:
        for channel in self._played:
            playback, codec = channel.playback, channel.codec
            if playback is None or codec is None or not channel.sends:
                continue
            if codec.wide:
                channel.send_wide(playback.clip.samples(playback.frame, WIDE_RATE), now)
            else:
                channel.send_codes(playback.clip.codes(playback.frame, codec), now)

    def _send_music(self, now: float) -> None:
        for music in self._music.values():
            frame = self._ticks % music.clip.frames
            for channel in music.narrow:
                if channel.sends and channel.codec is not None:
                    channel.send_codes(music.clip.codes(frame, channel.codec), now)
            if music.wide:
                payload = music.coder.encode(music.clip.samples(frame, WIDE_RATE))
                for channel in music.wide:
                    if channel.sends:
                        channel.send_codes(payload, now)

"""Mixing: all bridges of one sample rate at once, as arrays with a row for each member.

At each tick: take a frame from each jitter buffer, decode all rows, hide losses, sum up each bridge, give
each member the sum without its own part (N-1), clip at 16 bits, encode all rows, send. Who listens in is left
out of the sum, unless all hear it; what is whispered or played is added to what its hearers get. Narrow
members of a wide bridge are resampled on the way in and out. A stage is made anew when a call changes, and
carries on what its predecessor knew of each member. Runs on the loop, in the ticker.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from backend.ports.telephony import Audience
from backend.telephony.embedded.media.bridge import Bridge
from backend.telephony.embedded.media.channel import MediaChannel
from backend.telephony.embedded.media.codecs import (
    ALAW_CODES,
    ALAW_LEVELS,
    G722,
    NARROW_FRAME,
    PCMU,
    ULAW_CODES,
    ULAW_LEVELS,
    WIDE_FRAME,
    WIDE_RATE,
    Samples,
)
from backend.telephony.embedded.media.concealment import CONCEALED_FRAMES, HISTORY_FRAMES
from backend.telephony.embedded.media.resampling import NARROW_MEMORY, WIDE_MEMORY, downsample, upsample
from backend.telephony.embedded.media.rtp import FRAME_UNITS

_PAUSE_LEVEL = 300
"""A frame that stays below this (-41 dBFS) is a pause."""

Sums = npt.NDArray[np.int32]


def _order(channel: MediaChannel) -> int:
    """Mu-law rows first, then A-law, then wide ones."""
    if channel.codec is PCMU:
        return 0
    return 2 if channel.codec is not None and channel.codec.wide else 1


class _Losses(NamedTuple):
    """Rows whose frame is missing, has holes, or is the first after a loss; and those that want a pause."""

    missing: list[int]
    holed: list[tuple[int, bytes]]
    recovered: list[int]
    pausing: list[int]


class MixStage:
    """The bridges that are mixed at ``rate``. ``rows`` tells a member's row."""

    def __init__(self, rate: int, bridges: Sequence[Bridge], previous: MixStage | None) -> None:
        self.rate = rate
        self._bridges = bridges
        pairs = [(member, at) for at, bridge in enumerate(bridges) for member in bridge.active_members()]
        pairs.sort(key=lambda pair: _order(pair[0]))
        self.channels = [member for member, _ in pairs]
        self.rows = {member.channel_id: row for row, member in enumerate(self.channels)}
        self._bridge_of = np.array([at for _, at in pairs], np.intp)
        kinds = [_order(member) for member in self.channels]
        self._ulaw = kinds.count(0)
        self._narrow = self._ulaw + kinds.count(1)
        self._by_bridge = np.argsort(self._bridge_of, kind="stable")
        counts = np.bincount(self._bridge_of, minlength=len(bridges))
        self._starts = np.concatenate(([0], np.cumsum(counts)[:-1]))
        self._buffers = [member.jitter for member in self.channels]
        self._losing = {row for row, member in enumerate(self.channels) if member.concealer.run}
        self._silenced = [row for row, member in enumerate(self.channels) if not _is_heard_by_all(member)]
        self._whispers = self._whispered()
        self._noticed = [
            (
                bridge.notice,
                [self.rows[each.channel_id] for each in bridge.talkers() if each.codec is not None],
            )
            for bridge in bridges
            if bridge.notice is not None
        ]
        senders = [(row, member) for row, member in enumerate(self.channels) if member.sends]
        self._narrow_senders = [
            (member, member.transmission, row * FRAME_UNITS) for row, member in senders if row < self._narrow
        ]
        self._wide_senders = [(row, member) for row, member in senders if row >= self._narrow]
        self._width = WIDE_FRAME if rate == WIDE_RATE else NARROW_FRAME
        self._carry_on(previous)
        self.heard: Samples = np.zeros((len(self.channels), self._width), np.int16)
        """What each member's device said in this tick."""
        self._others = np.zeros_like(self.heard)
        self._sums: Sums = np.zeros((len(bridges), self._width), np.int32)
        self._rows_of = np.split(self._by_bridge, self._starts[1:])
        self._has_additions = bool(self._whispers or self._noticed) or any(
            target.playback is not None for targets in (bridges, self.channels) for target in targets
        )

    def _whispered(self) -> list[tuple[int, int]]:
        """Return the rows of those who whisper, each with the row of who hears it."""
        pairs = []
        for row, member in enumerate(self.channels):
            snooping = member.snooping
            if snooping is not None and snooping.audience is Audience.ONE and not member.muted:
                target = self.rows.get(snooping.target_id)
                if target is not None and self._bridge_of[target] == self._bridge_of[row]:
                    pairs.append((row, target))
        return pairs

    def _carry_on(self, previous: MixStage | None) -> None:
        """Take over past samples and filter memories of the members that were there before."""
        rows = len(self.channels)
        self._history = [np.zeros((rows, self._width), np.int16) for _ in range(HISTORY_FRAMES)]
        self._up_memory = np.zeros((self._narrow, NARROW_MEMORY), np.float32)
        self._down_memory = np.zeros((self._narrow, WIDE_MEMORY), np.float32)
        if previous is None:
            return
        stayed = [(row, previous.rows[cid]) for cid, row in self.rows.items() if cid in previous.rows]
        if not stayed:
            return
        new, old = (np.array(column, np.intp) for column in zip(*stayed, strict=True))
        for now, then in zip(self._history, previous._history, strict=True):
            now[new] = then[old]
        narrow = (new < self._narrow) & (old < previous._narrow)
        self._up_memory[new[narrow]] = previous._up_memory[old[narrow]]
        self._down_memory[new[narrow]] = previous._down_memory[old[narrow]]

    def tick(self, now: float) -> None:
        """Take in, mix and send 20 ms. ``said`` tells of it until the next tick."""
        self._decode()
        samples = self.heard
        self._sums = np.add.reduceat(samples[self._by_bridge], self._starts, axis=0, dtype=np.int32)
        mixed = self._sums[self._bridge_of]
        mixed -= samples
        self._others = _clipped(mixed)
        self._send(self._with_additions(), now)

    # --- in

    def _decode(self) -> None:
        payloads: list[bytes] = []
        losses = _Losses([], [], [], [])
        losing = self._losing
        for row, jitter in enumerate(self._buffers):
            frame = jitter.take()
            if frame is None:
                losses.missing.append(row)
                payloads.append(_silence(self.channels[row]))
                continue
            payloads.append(frame)
            if jitter.holes is not None:
                losses.holed.append((row, jitter.holes))
            elif row in losing:
                losses.recovered.append(row)
            if jitter.shrink_in:
                losses.pausing.append(row)
        self._losing = set(losses.missing)
        samples = np.empty((len(payloads), self._width), np.int16)
        self._decode_narrow(payloads, samples)
        self._decode_wide(payloads, samples)
        self._conceal(samples, losses)
        self.heard = samples
        self._history = [*self._history[1:], samples]
        if self._silenced:
            self.heard = samples.copy()
            self.heard[self._silenced] = 0

    def _decode_narrow(self, payloads: list[bytes], samples: Samples) -> None:
        if not self._narrow:
            return
        joined = b"".join(payloads[: self._narrow])
        codes = np.frombuffer(joined, np.uint8).reshape(self._narrow, FRAME_UNITS)
        decoded = np.empty((self._narrow, NARROW_FRAME), np.int16)
        np.take(ULAW_LEVELS, codes[: self._ulaw], out=decoded[: self._ulaw])
        np.take(ALAW_LEVELS, codes[self._ulaw :], out=decoded[self._ulaw :])
        if self.rate == WIDE_RATE:
            decoded, self._up_memory = upsample(decoded, self._up_memory)
        samples[: self._narrow] = decoded

    def _decode_wide(self, payloads: list[bytes], samples: Samples) -> None:
        for row in range(self._narrow, len(payloads)):
            coder = self.channels[row].coder
            payload = payloads[row]
            if coder is None or payload is G722.silence:
                samples[row] = 0
            else:
                samples[row] = coder.decode(payload)

    def _conceal(self, samples: Samples, losses: _Losses) -> None:
        for row in losses.missing:
            channel = self.channels[row]
            run = channel.concealer.run
            if channel.digits.receiving or run >= CONCEALED_FRAMES:
                channel.concealer.run = max(run, CONCEALED_FRAMES)
                samples[row] = 0
                continue
            channel.concealed_frames += 1
            made_up = channel.concealer.conceal(self._past(row))
            samples[row] = 0 if made_up is None else made_up
        for row, holes in losses.holed:
            self.channels[row].concealed_frames += 1
            samples[row] = self.channels[row].concealer.fill(samples[row], holes, self._past(row))
        for row in losses.recovered:
            samples[row] = self.channels[row].concealer.recover(samples[row])
        for row in losses.pausing:
            if int(np.abs(samples[row]).max()) < _PAUSE_LEVEL:
                self.channels[row].jitter.skip()

    def _past(self, row: int) -> Samples:
        return np.concatenate([frame[row] for frame in self._history])

    # --- out

    def _with_additions(self) -> Samples:
        """Return what goes to each member: the others, what is played and what is whispered to it."""
        if not self._has_additions:
            return self._others
        outgoing = self._others.astype(np.int32)
        said = self._history[-1]
        for row, target in self._whispers:
            outgoing[target] += said[row]
        for notice, talkers in self._noticed:
            outgoing[talkers] += notice.clip.samples(notice.frame, self.rate)
        for bridge, rows in zip(self._bridges, self._rows_of, strict=True):
            if bridge.playback is not None:
                outgoing[rows] += bridge.playback.clip.samples(bridge.playback.frame, self.rate)
        for row, channel in enumerate(self.channels):
            if channel.playback is not None:
                outgoing[row] += channel.playback.clip.samples(channel.playback.frame, self.rate)
        return _clipped(outgoing)

    def _send(self, outgoing: Samples, now: float) -> None:
        codes = self._encoded_narrow(outgoing[: self._narrow])
        for channel, transmission, start in self._narrow_senders:
            payload = codes[start : start + FRAME_UNITS]
            if transmission.reserved:
                channel.send_codes(payload, now)
            else:
                transmission.frame(payload, now)
        for row, channel in self._wide_senders:
            channel.send_wide(outgoing[row], now)

    def _encoded_narrow(self, outgoing: Samples) -> bytes:
        if not self._narrow:
            return b""
        if self.rate == WIDE_RATE:
            outgoing, self._down_memory = downsample(outgoing, self._down_memory)
        unsigned = outgoing.view(np.uint16)
        codes = np.empty(unsigned.shape, np.uint8)
        np.take(ULAW_CODES, unsigned[: self._ulaw], out=codes[: self._ulaw])
        np.take(ALAW_CODES, unsigned[self._ulaw :], out=codes[self._ulaw :])
        return codes.tobytes()

    # --- for recordings

    def said(self, bridge_at: int, channel_id: str) -> tuple[Samples | None, Samples]:
        """Return what a member of a bridge said (None if it is not in it), and what all others said."""
        row = self.row_in(bridge_at, channel_id)
        if row is None:
            return None, _clipped(self._sums[bridge_at])
        return self.heard[row], self._others[row]

    def row_in(self, bridge_at: int, channel_id: str) -> int | None:
        """Return a member's row, or None if it is not in that bridge."""
        row = self.rows.get(channel_id)
        return row if row is not None and self._bridge_of[row] == bridge_at else None

    def pairs(self, rows: npt.NDArray[np.intp]) -> bytes:
        """Return for each row its 20 ms as WAV data: what it said left, what the others said right."""
        return np.stack((self.heard[rows], self._others[rows]), axis=2).astype("<i2", copy=False).tobytes()


def _is_heard_by_all(channel: MediaChannel) -> bool:
    """Tell whether what a member says goes into the mix."""
    snooping = channel.snooping
    return not channel.muted and (snooping is None or snooping.audience is Audience.ALL)


def _clipped(values: Sums) -> Samples:
    clipped = np.minimum(values, 32767)
    np.maximum(clipped, -32768, out=clipped)
    return clipped.astype(np.int16)


def _silence(channel: MediaChannel) -> bytes:
    return channel.codec.silence if channel.codec is not None else PCMU.silence

"""The engine: signalling and media joined into channels and bridges, behind the port's batches and events.

Everything happens in one thread of control on the loop: a batch, a SIP message, a media event, the sweep.
Whoever calls ``apply``, ``sweep`` or ``end_all`` sends afterwards what the user agent core has put out.
"""

from __future__ import annotations

from collections.abc import Sequence

from backend.ports.telephony import Batch, Cause, Snapshot
from backend.telephony.embedded.agreement import Agreement
from backend.telephony.embedded.batches import Batches
from backend.telephony.embedded.core import Core
from backend.telephony.embedded.digits import DigitPath
from backend.telephony.embedded.legs import Legs
from backend.telephony.embedded.media.events import (
    DigitUndelivered,
    DtmfDigit,
    MediaEvent,
    PlaybackEnded,
    RecordingEnded,
    SoundBegan,
    SpeakersHeard,
)
from backend.telephony.embedded.memory import Memory
from backend.telephony.embedded.mixing import Mixing
from backend.telephony.embedded.signals import Signals
from backend.telephony.embedded.sip.events import SipEvent


class Engine:
    """Batches in, numbered events into the journal."""

    def __init__(self, core: Core, engine_id: str) -> None:
        agreement = Agreement(core)
        self._core = core
        self._engine_id = engine_id
        self.memory = Memory()
        self.mixing = Mixing(core)
        self._legs = Legs(core, agreement)
        self._signals = Signals(core, self.mixing, agreement, self._legs)
        self._batches = Batches(core, self._legs, self.mixing, self.memory)

    def apply(self, batch: Batch) -> None:
        """Do all of a batch, or raise BatchError and do nothing of it."""
        self._batches.apply(batch)

    def on_sip_events(self, events: Sequence[SipEvent]) -> None:
        """Take in what the user agent core reports, in order."""
        for event in events:
            self._signals.handle(event)

    def on_media_event(self, event: MediaEvent) -> None:
        """Take in what the media plane reports."""
        match event:
            case DtmfDigit():
                self._signals.on_digit(event.channel_id, event.digit, DigitPath.RTP)
            case DigitUndelivered():
                self._core.agent.send_info_dtmf(event.channel_id, event.digit, self._core.clock())
            case SoundBegan():
                self._signals.on_sound(event.channel_id)
            case PlaybackEnded():
                self.mixing.on_playback_ended(event)
            case RecordingEnded():
                self.mixing.on_recording_ended(event)
            case SpeakersHeard():
                self.mixing.on_speakers_heard(event)

    def sweep(self) -> None:
        """Enforce the time limits; to be called about once a second."""
        self._legs.sweep()

    def end_all(self, cause: Cause) -> None:
        """End every channel and refuse new ones from now on."""
        self._signals.closing = self._legs.closing = True
        self._legs.end_all(cause)

    def snapshot(self, sip_host: str, sip_port: int, tls: tuple[str, int] | None = None) -> Snapshot:
        """Return the engine as it is; the events not yet acknowledged follow it."""
        return Snapshot(
            engine_id=self._engine_id,
            sip_host=sip_host,
            sip_port=sip_port,
            acknowledged=self._core.journal.acknowledged,
            channels=[channel.info() for channel in self._core.channels],
            bridges=list(self.mixing.bridges),
            recordings=list(self.mixing.recordings),
            bindings=self._core.agent.bindings(),
            remembered=self.memory.blobs(),
            tls_host=tls[0] if tls else "",
            tls_port=tls[1] if tls else 0,
            fresh=not self._core.agent.has_accounts,
            trunks=self._core.agent.trunks.infos(),
            subscriptions=self._core.agent.subscriptions(),
        )

"""The port between the phone and its sound: real devices, or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.softphone.audio.capture import Capture
from app.softphone.audio.messages import SetGains, SetProcessing, TrialChanged
from app.softphone.audio.patchbay import Patchbay
from app.softphone.diagnostics.messages import LevelsMeasured
from app.softphone.protocol import AudioChanged, PlayingChanged, SelectAudio
from app.softphone.sip.endpoint import SipEndpoint

SoundMessage = AudioChanged | PlayingChanged | TrialChanged | LevelsMeasured


@dataclass(frozen=True)
class Surroundings:
    """What a sound is connected to and whom it tells."""

    endpoint: SipEndpoint
    patchbay: Patchbay
    capture: Capture
    publish: Callable[[SoundMessage], None]
    renew_process: Callable[[], None]
    """Ask for a new process as soon as no leg is live; may be asked again and again."""


class Sound(Protocol):
    """What legs are connected to. Made, used and closed in the main thread."""

    def state(self) -> AudioChanged:
        """Return the devices and what is in use."""

    def select(self, command: SelectAudio) -> None:
        """Choose devices."""

    def set_gains(self, gains: SetGains) -> None:
        """Make calls louder or quieter."""

    def process(self, wanted: SetProcessing) -> None:
        """Have the microphone's echo, noise and level dealt with, or not."""

    def prepare(self) -> None:
        """Load what calls need beyond a start: there is time now, or a call already."""

    def watch(self, *, levels: bool, microphone: bool) -> None:
        """Tell how loud it is, or no more; with the microphone open even without a call."""

    def ring(self, ringing: bool, tone: str) -> None:
        """Ring, or stop. Raises RefusedError for a tone that cannot be rung."""

    def say(self, path: str, at_once: bool) -> None:
        """Play a file on the announcer's device. Raises RefusedError."""

    def try_microphone(self, seconds: float) -> None:
        """Record and play back. Raises RefusedError."""

    def play(self, path: str, position_s: float) -> None:
        """Play a file. Raises RefusedError."""

    def stop_playing(self) -> None:
        """End the playback."""

    def set_source(self, source: str) -> None:
        """Say something other than what a microphone hears. Raises RefusedError."""

    async def close(self) -> None:
        """Let go of devices, files and pjsua2's ports."""

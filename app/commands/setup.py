"""What the window may ask of the program to set it up: profiles, trials of them, and what is handed out.

``app.bridge.setup.SetupModel`` is the implementation. All of it is called on the Qt thread and returns at
once; what takes time is told by a signal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from app.commands.signal import Signal
from app.settings.declared import Value
from app.settings.profiles import Profile
from app.settings.provisioning import Change


@dataclass(frozen=True, slots=True)
class Trial:
    """How a trial of an account or a backend has ended, in words.

    Where a certificate is the reason, ``certificate`` names it, and ``fingerprint`` is what the user may
    accept it by.
    """

    succeeded: bool
    sentence: str
    certificate: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Handout:
    """Profiles that were handed out: where they come from, and what they would change; or why not."""

    origin: str
    changes: tuple[Change, ...] = ()
    error: str = ""


class Setup(Protocol):
    """Profiles and their trials."""

    @property
    def changed(self) -> Signal:
        """The profiles are others."""

    @property
    def tried(self) -> Signal:
        """Carries the ``Trial`` that was asked for last."""

    @property
    def handed_out(self) -> Signal:
        """Carries the ``Handout`` that was asked for last."""

    def profiles(self) -> tuple[Profile, ...]:
        """All profiles."""

    def save(self, profile_id: str, name: str, values: Mapping[str, Value], password: str) -> Profile | str:
        """Make a profile (no id) or change one; an empty password stays as it is.

        Returns the profile, or what is wrong as a sentence.
        """

    def rename(self, profile_id: str, name: str) -> str:
        """Rename a profile; return what is wrong as a sentence, or nothing."""

    def duplicate(self, profile_id: str) -> str:
        """Make another profile like it, secrets included; return what is wrong, or nothing."""

    def remove(self, profile_id: str) -> str:
        """Delete a profile and its secrets; return what is wrong, or nothing."""

    def switch(self, profile_id: str) -> str:
        """Go on with another profile, from now on; return what is wrong, or nothing."""

    def try_out(self, profile_id: str, values: Mapping[str, Value], password: str) -> None:
        """Try to register or to sign in with these values; ``tried`` tells. A former trial is given up.

        Without a password that of the profile is taken.
        """

    def read(self, location: str) -> None:
        """Fetch and check what is handed out at a file or an address; ``handed_out`` tells."""

    def apply(self) -> str:
        """Make and change the profiles that were handed out last; return what is wrong, or nothing."""

"""The settings of the console, each declared once: key, type, default, choices, description.

The form, the validation and the documentation come from here. Secrets are no settings (``secrets.py``). Pure.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Announce(enum.StrEnum):
    """The choices of ``accessibility.announce``."""

    IMPORTANT = "important"
    ASSERTIVE = "assertive"
    POLITE = "polite"
    OFF = "off"


Value = bool | int | str | None


class SettingError(ValueError):
    """A key that is not declared, or a value that a setting cannot have; the text is for the user."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``kind`` is its type; ``optional`` allows None; ``unit`` is for the form."""

    key: str
    title: str
    kind: type[bool] | type[int] | type[str]
    default: Value
    description: str
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 2**31 - 1
    unit: str = ""
    optional: bool = False
    in_form: bool = True

    def check(self, value: object) -> Value:
        """Return the value if this setting can have it. Raises SettingError."""
        if value is None and self.optional:
            return None
        if type(value) is not self.kind or not isinstance(value, bool | int | str):
            raise SettingError(f"{self.title} must be {_WORDS[self.kind]}.")
        if self.choices and value not in self.choices:
            raise SettingError(f"{self.title} must be one of {', '.join(self.choices)}.")
        if self.kind is int and isinstance(value, int) and not self.minimum <= value <= self.maximum:
            raise SettingError(f"{self.title} must be from {self.minimum} to {self.maximum}.")
        if isinstance(value, str) and len(value) > MAX_TEXT:
            raise SettingError(f"{self.title} is longer than {MAX_TEXT} characters.")
        return value


MAX_TEXT = 4096
_WORDS: dict[type, str] = {bool: "yes or no", int: "a whole number", str: "a text"}

THEME = Setting(
    "appearance.theme",
    "Theme",
    str,
    "system",
    "Light, dark, of high contrast, or as the desktop has it.",
    choices=("system", "light", "dark", "high-contrast"),
)
TEXT_SIZE = Setting(
    "appearance.text-size",
    "Text size",
    int,
    100,
    "Size of all text, in percent of the desktop's.",
    minimum=75,
    maximum=250,
    unit="%",
)
RING = Setting(
    "audio.ring",
    "Ring",
    bool,
    True,
    "Ring on the ringer device when a call comes in and no other call is active.",
)
MICROPHONE = Setting(
    "audio.microphone",
    "Microphone",
    str,
    None,
    "Device that you speak into; empty for the system's default.",
    optional=True,
    in_form=False,
)
SPEAKER = Setting(
    "audio.speaker",
    "Speaker",
    str,
    None,
    "Device that you hear calls on; empty for the system's default.",
    optional=True,
    in_form=False,
)
RINGER = Setting(
    "audio.ringer",
    "Ringer",
    str,
    None,
    "Device that rings; empty for the system's default.",
    optional=True,
    in_form=False,
)
RAISE_WINDOW = Setting(
    "calls.raise-window",
    "Come to the front",
    bool,
    False,
    "Bring the window to the front when a call comes in.",
)
TOAST = Setting(
    "calls.toast",
    "Show calls beside other programs",
    bool,
    True,
    "Show a small window with Answer and Turn away while Deskline is not in front.",
)
AUTO_ANSWER = Setting(
    "calls.auto-answer",
    "Answer by itself",
    bool,
    False,
    "Answer calls after a tone, while no other call is up.",
)
AUTO_ANSWER_SECONDS = Setting(
    "calls.auto-answer-seconds",
    "Answer by itself after",
    int,
    3,
    "How long a call rings before it is answered so.",
    minimum=0,
    maximum=30,
    unit="s",
)
ENTER = Setting(
    "calls.enter",
    "Enter during a call",
    str,
    "ask",
    "What Enter in the dial box does while a call is selected: ask there first, transfer at once, or call.",
    choices=("ask", "transfer", "call"),
)
LINKS = Setting(
    "calls.links",
    "Open telephone links",
    bool,
    False,
    "Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline.",
)
LINKS_CALL = Setting(
    "calls.links-call",
    "Call telephone links at once",
    bool,
    False,
    "A click on a telephone link elsewhere calls; otherwise its number is put into the dial box.",
)
WAITING_SECONDS = Setting(
    "calls.waiting-seconds",
    "Warn of waiting callers",
    int,
    60,
    "After this time on hold or parked a caller is marked as waiting too long.",
    minimum=10,
    maximum=3600,
    unit="s",
)
ANNOUNCE = Setting(
    "accessibility.announce",
    "Announcements",
    str,
    Announce.IMPORTANT.value,
    "What a screen reader may be interrupted for: only what is important, everything (assertive), nothing"
    " (polite); or no announcements at all (off).",
    choices=tuple(each.value for each in Announce),
)
NOTICE_SECONDS = Setting(
    "notices.seconds",
    "Notices stay",
    int,
    8,
    "How long a notice stays on the screen; errors stay until they are dismissed.",
    minimum=2,
    maximum=120,
    unit="s",
)
USER = Setting(
    "session.user",
    "User",
    str,
    "",
    "Who signed in last, as user@domain.",
    in_form=False,
)
REMEMBER = Setting(
    "session.remember",
    "Remember passwords",
    bool,
    True,
    "Keep passwords in the key ring of this computer, where there is one.",
)
WINDOW_GEOMETRY = Setting(
    "window.geometry",
    "Window",
    str,
    "",
    "Place and size of the window when it was last closed (Qt's own format, base64).",
    in_form=False,
)
KEYS = Setting(
    "keys.changed",
    "Changed keys",
    str,
    "",
    "Keys that differ from the table: command=key pairs, separated by ';', e.g. call.park=F11.",
    in_form=False,
)
NUMERIC_PAD = Setting(
    "keys.numeric-pad",
    "Keys of the numeric pad",
    bool,
    True,
    "Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls.",
)

SETTINGS: tuple[Setting, ...] = (
    THEME,
    TEXT_SIZE,
    RING,
    MICROPHONE,
    SPEAKER,
    RINGER,
    RAISE_WINDOW,
    TOAST,
    AUTO_ANSWER,
    AUTO_ANSWER_SECONDS,
    ENTER,
    LINKS,
    LINKS_CALL,
    WAITING_SECONDS,
    ANNOUNCE,
    NOTICE_SECONDS,
    REMEMBER,
    NUMERIC_PAD,
    KEYS,
    USER,
    WINDOW_GEOMETRY,
)
BY_KEY: dict[str, Setting] = {setting.key: setting for setting in SETTINGS}

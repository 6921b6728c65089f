"""The settings of the console, each declared once: key, type, default, choices, description.

The form, the validation and the documentation come from here. Secrets are no settings (``secrets.py``). Pure.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.language import Phrase, mark, tr


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
    called: Phrase
    kind: type[bool] | type[int] | type[str]
    default: Value
    explained: Phrase
    choices: tuple[str, ...] = ()
    choices_called: tuple[Phrase | str, ...] = ()
    minimum: int = 0
    maximum: int = 2**31 - 1
    unit: str = ""
    optional: bool = False
    in_form: bool = True

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.called)

    @property
    def description(self) -> str:
        """What it does."""
        return str(self.explained)

    def choice_title(self, choice: str) -> str:
        """What a choice is called."""
        titles = dict(zip(self.choices, self.choices_called, strict=False))
        return str(titles.get(choice, choice))

    def check(self, value: object) -> Value:
        """Return the value if this setting can have it. Raises SettingError."""
        if value is None and self.optional:
            return None
        if type(value) is not self.kind or not isinstance(value, bool | int | str):
            raise SettingError(_KINDS[self.kind].of(title=self.title))
        if self.choices and value not in self.choices:
            choices = ", ".join(self.choice_title(each) for each in self.choices)
            raise SettingError(tr("{title} must be one of {choices}.", title=self.title, choices=choices))
        if self.kind is int and isinstance(value, int) and not self.minimum <= value <= self.maximum:
            least, most = self.minimum, self.maximum
            raise SettingError(
                tr("{title} must be from {least} to {most}.", title=self.title, least=least, most=most)
            )
        if isinstance(value, str) and len(value) > MAX_TEXT:
            raise SettingError(
                tr("{title} is longer than {most} characters.", title=self.title, most=MAX_TEXT)
            )
        return value


MAX_TEXT = 4096
_KINDS: dict[type, Phrase] = {
    bool: mark("{title} must be yes or no."),
    int: mark("{title} must be a whole number."),
    str: mark("{title} must be a text."),
}
SYSTEM = "system"
LANGUAGES = ("en", "sv", "de", "fr", "es")

THEME = Setting(
    "appearance.theme",
    mark("Theme"),
    str,
    "system",
    mark("Light, dark, of high contrast, or as the desktop has it."),
    choices=("system", "light", "dark", "high-contrast"),
    choices_called=(
        mark("As the desktop", note="theme"),
        mark("Light", note="theme"),
        mark("Dark", note="theme"),
        mark("High contrast", note="theme"),
    ),
)
LANGUAGE = Setting(
    "appearance.language",
    mark("Language"),
    str,
    SYSTEM,
    mark("Language of the window, of its messages and of what a screen reader is told."),
    choices=(SYSTEM, *LANGUAGES),
    choices_called=(
        mark("As the system", note="language"),
        "English",
        "Svenska",
        "Deutsch",
        "Français",
        "Español",
    ),
)
TEXT_SIZE = Setting(
    "appearance.text-size",
    mark("Text size"),
    int,
    100,
    mark("Size of all text, in percent of the desktop's."),
    minimum=75,
    maximum=250,
    unit="%",
)
RING = Setting(
    "audio.ring",
    mark("Ring"),
    bool,
    True,
    mark("Ring on the ringer device when a call comes in and no other call is active."),
)


def _device(key: str, title: Phrase, description: Phrase) -> Setting:
    return Setting(key, title, str, None, description, optional=True, in_form=False)


MICROPHONE = _device(
    "audio.microphone",
    mark("Microphone"),
    mark("Device that you speak into; empty for the system's default."),
)
SPEAKER = _device(
    "audio.speaker", mark("Speaker"), mark("Device that you hear calls on; empty for the system's default.")
)
RINGER = _device("audio.ringer", mark("Ringer"), mark("Device that rings; empty for the system's default."))


def _switch(key: str, title: Phrase, default: bool, description: Phrase) -> Setting:
    return Setting(key, title, bool, default, description, in_form=False)


def _gain(key: str, title: Phrase, description: Phrase) -> Setting:
    return Setting(key, title, int, 100, description, minimum=0, maximum=MOST_GAIN, unit="%", in_form=False)


def _ring_tone(source: str, title: Phrase, default: str) -> Setting:
    return Setting(
        f"audio.ring-tone.{source}", title, str, default, mark("A tone's name, or a WAV file."), in_form=False
    )


RING_EVERYWHERE = _switch(
    "audio.ring-everywhere",
    mark("Ring on all devices"),
    False,
    mark("Ring on every loudspeaker of this computer, not on the ringer alone."),
)
ECHO_CANCELLATION = _switch(
    "audio.echo-cancellation",
    mark("Echo cancellation"),
    True,
    mark("Keep what your loudspeaker plays out of your microphone, so that others do not hear themselves."),
)
NOISE_SUPPRESSION = _switch(
    "audio.noise-suppression",
    mark("Noise suppression"),
    True,
    mark("Have others hear less of what goes on around you."),
)
LEVEL_REGULATION = _switch(
    "audio.level-regulation",
    mark("Regulate the microphone's level automatically"),
    False,
    mark("Have others hear you equally loud whether you speak softly or loudly; in place of its volume."),
)
MOST_GAIN = 300
MICROPHONE_GAIN = _gain(
    "audio.microphone-gain", mark("Microphone volume"), mark("How loud others hear you in calls.")
)
SPEAKER_GAIN = _gain("audio.speaker-gain", mark("Speaker volume"), mark("How loud you hear calls."))
RING_TONE_INTERNAL = _ring_tone("internal", mark("Colleagues"), "bells")
RING_TONE_EXTERNAL = _ring_tone("external", mark("Callers from outside"), "bells")
RING_TONE_SWITCHBOARD = _ring_tone("switchboard", mark("Calls to the switchboard number"), "bells")
RING_TONE_RETURNED = _ring_tone("returned", mark("Calls that come back"), "hurry")
HEADSET_BUTTONS = _switch(
    "audio.headset-buttons",
    mark("Headset buttons"),
    True,
    mark("Answer, hang up and mute with the buttons of a USB headset, and show calls on its lamps."),
)
SPEAK = _switch(
    "accessibility.speak",
    mark("Speak announcements"),
    False,
    mark("Speak what a screen reader is told, without one, on a device of your choice."),
)
ANNOUNCER = _device(
    "audio.announcer",
    mark("Announcements"),
    mark("Device that announcements are spoken on; empty for the system's default."),
)
RAISE_WINDOW = Setting(
    "calls.raise-window",
    mark("Come to the front"),
    bool,
    False,
    mark("Bring the window to the front when a call comes in."),
)
TOAST = Setting(
    "calls.toast",
    mark("Show calls beside other programs"),
    bool,
    True,
    mark("Show a small window with Answer and Turn away while Deskline is not in front."),
)
AUTO_ANSWER = Setting(
    "calls.auto-answer",
    mark("Answer by itself"),
    bool,
    False,
    mark("Answer calls after a tone, while no other call is up."),
)
AUTO_ANSWER_SECONDS = Setting(
    "calls.auto-answer-seconds",
    mark("Answer by itself after"),
    int,
    3,
    mark("How long a call rings before it is answered so."),
    minimum=0,
    maximum=30,
    unit="s",
)
ENTER = Setting(
    "calls.enter",
    mark("Enter during a call"),
    str,
    "ask",
    mark(
        "What Enter in the dial box does while a call is selected: "
        "ask there first, transfer at once, or call."
    ),
    choices=("ask", "transfer", "call"),
    choices_called=(mark("Ask first"), mark("Transfer"), mark("Call")),
)
LINKS = Setting(
    "calls.links",
    mark("Open telephone links"),
    bool,
    False,
    mark("Clicks on tel:, sip: and callto: links in web pages and messages come to Deskline."),
)
LINKS_CALL = Setting(
    "calls.links-call",
    mark("Call telephone links at once"),
    bool,
    False,
    mark("A click on a telephone link elsewhere calls; otherwise its number is put into the dial box."),
)
WAITING_SECONDS = Setting(
    "calls.waiting-seconds",
    mark("Warn of waiting callers"),
    int,
    60,
    mark("After this time on hold or parked a caller is marked as waiting too long."),
    minimum=10,
    maximum=3600,
    unit="s",
)
ANNOUNCE = Setting(
    "accessibility.announce",
    mark("Announcements"),
    str,
    Announce.IMPORTANT.value,
    mark(
        "What a screen reader may be interrupted for: only what is important, everything (assertive), nothing"
        " (polite); or no announcements at all (off)."
    ),
    choices=tuple(each.value for each in Announce),
    choices_called=(
        mark("Important", note="announcements"),
        mark("Assertive", note="announcements"),
        mark("Polite", note="announcements"),
        mark("Off", note="announcements"),
    ),
)
NOTICE_SECONDS = Setting(
    "notices.seconds",
    mark("Notices stay"),
    int,
    8,
    mark("How long a notice stays on the screen; errors stay until they are dismissed."),
    minimum=2,
    maximum=120,
    unit="s",
)
USER = Setting(
    "session.user",
    mark("User"),
    str,
    "",
    mark("Who signed in last, as user@domain."),
    in_form=False,
)
REMEMBER = Setting(
    "session.remember",
    mark("Remember passwords"),
    bool,
    True,
    mark("Keep passwords in the key ring of this computer, where there is one."),
)
WINDOW_GEOMETRY = Setting(
    "window.geometry",
    mark("Window"),
    str,
    "",
    mark("Place and size of the window when it was last closed (Qt's own format, base64)."),
    in_form=False,
)
KEYS = Setting(
    "keys.changed",
    mark("Changed keys"),
    str,
    "",
    mark("Keys that differ from the table: command=key pairs, separated by ';', e.g. call.park=F11."),
    in_form=False,
)
SYSTEM_KEYS = Setting(
    "keys.system",
    mark("Keys in every program"),
    str,
    "",
    mark("Keys that work while another program is in front: command=key pairs, separated by ';'."),
    in_form=False,
)
NUMERIC_PAD = Setting(
    "keys.numeric-pad",
    mark("Keys of the numeric pad"),
    bool,
    True,
    mark("Enter answers, - hangs up, + asks there first, Ctrl+ + transfers, the decimal key calls."),
)

SETTINGS: tuple[Setting, ...] = (
    THEME,
    LANGUAGE,
    TEXT_SIZE,
    RING,
    MICROPHONE,
    SPEAKER,
    RINGER,
    RING_EVERYWHERE,
    MICROPHONE_GAIN,
    SPEAKER_GAIN,
    ECHO_CANCELLATION,
    NOISE_SUPPRESSION,
    LEVEL_REGULATION,
    RING_TONE_INTERNAL,
    RING_TONE_EXTERNAL,
    RING_TONE_SWITCHBOARD,
    RING_TONE_RETURNED,
    HEADSET_BUTTONS,
    SPEAK,
    ANNOUNCER,
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
    SYSTEM_KEYS,
    USER,
    WINDOW_GEOMETRY,
)
BY_KEY: dict[str, Setting] = {setting.key: setting for setting in SETTINGS}

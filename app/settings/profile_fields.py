"""What a profile has, declared once as settings are: how the console is connected, its account, its sound.

A field is checked by itself (``check``) and with the others (``problem``). Passwords are no fields
(``secrets.py``). Pure.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.language import mark, tr
from app.settings.declared import (
    ECHO_CANCELLATION,
    LEVEL_REGULATION,
    MICROPHONE,
    NOISE_SUPPRESSION,
    RINGER,
    SPEAKER,
    USER,
    Setting,
    SettingError,
    Value,
)


class Connects(enum.StrEnum):
    """What a profile connects the console to."""

    DEMO = "demo"
    LOCAL = "local"
    BACKEND = "backend"
    PHONE = "phone"


CONNECTS = Setting(
    "connects",
    mark("Connects to"),
    str,
    Connects.LOCAL.value,
    mark("What this profile works with."),
    choices=tuple(each.value for each in Connects),
    choices_called=(
        mark("The demo"),
        mark("The exchange on this computer"),
        mark("A Deskline backend elsewhere"),
        mark("Another telephone system"),
    ),
)
BACKEND_URL = Setting(
    "backend-url",
    mark("Address"),
    str,
    "",
    mark("Where the backend is, for example https://pbx.example.org."),
)
REGISTRAR = Setting(
    "registrar",
    mark("Server"),
    str,
    "",
    mark("Where the telephone registers: a host name or IPv4 address, with :port where it is not the usual."),
)
TRANSPORT = Setting(
    "transport",
    mark("Transport"),
    str,
    "udp",
    mark("How signalling travels; TLS is encrypted."),
    choices=("udp", "tcp", "tls"),
    choices_called=("UDP", "TCP", "TLS"),
)
NUMBER = Setting(
    "number",
    mark("User name"),
    str,
    "",
    mark("The user name or extension of the account."),
)
AUTH_USER = Setting(
    "auth-user",
    mark("Name for signing in"),
    str,
    "",
    mark("Where the server wants another name with the password; else empty."),
)
REALM = Setting(
    "realm",
    mark("Realm"),
    str,
    "",
    mark("For which realm the password is; empty for any."),
)
DOMAIN = Setting(
    "domain",
    mark("Domain"),
    str,
    "",
    mark("The domain of the own address; empty where it is the server's name."),
)
DISPLAY_NAME = Setting(
    "display-name",
    mark("Your name"),
    str,
    "",
    mark("The name that others see when you call."),
)
AUTHORITIES = Setting(
    "authorities",
    mark("Authorities file"),
    str,
    "",
    mark("A PEM file with the authorities that the server's certificate is checked by; else the computer's."),
)
FINGERPRINT = Setting(
    "fingerprint",
    mark("Certificate"),
    str,
    "",
    mark("The SHA-256 fingerprint of the one certificate that is accepted, whoever has issued it."),
)
ENCRYPTION = Setting(
    "encryption",
    mark("Encrypt voice"),
    str,
    "off",
    mark("Voice can be encrypted (SRTP) where signalling goes by TLS."),
    choices=("off", "optional", "required"),
    choices_called=(mark("No"), mark("Where the other side can"), mark("Always, or no call")),
)
_CODEC_NAMES = {"g722": "G.722", "pcmu": "PCMU", "pcma": "PCMA"}
_CODEC_ORDERS = (
    ("g722", "pcmu", "pcma"),
    ("g722", "pcma", "pcmu"),
    ("pcmu", "pcma", "g722"),
    ("pcma", "pcmu", "g722"),
    ("pcmu", "pcma"),
    ("pcma", "pcmu"),
)
CODECS = Setting(
    "codecs",
    mark("Codecs"),
    str,
    "-".join(_CODEC_ORDERS[0]),
    mark("In which order codecs are offered when you call; only these are used. G.722 sounds best."),
    choices=tuple("-".join(order) for order in _CODEC_ORDERS),
    choices_called=tuple(", ".join(_CODEC_NAMES[each] for each in order) for order in _CODEC_ORDERS),
)
PROXY = Setting(
    "proxy",
    mark("Outbound proxy"),
    str,
    "",
    mark("A server that everything is sent through, host or host:port; else empty."),
)
STUN = Setting(
    "stun",
    mark("STUN servers"),
    str,
    "",
    mark("Servers that tell the own address from outside, host or host:port, separated by spaces."),
)
EXPIRES = Setting(
    "expires",
    mark("Registration lasts"),
    int,
    300,
    mark("How long the server is asked to remember this telephone."),
    minimum=60,
    maximum=7200,
    unit="s",
)

ACCOUNT: tuple[Setting, ...] = (
    REGISTRAR,
    TRANSPORT,
    NUMBER,
    AUTH_USER,
    REALM,
    DOMAIN,
    DISPLAY_NAME,
    AUTHORITIES,
    FINGERPRINT,
    ENCRYPTION,
    CODECS,
    PROXY,
    STUN,
    EXPIRES,
)
SHARED: tuple[Setting, ...] = (
    USER,
    MICROPHONE,
    SPEAKER,
    RINGER,
    ECHO_CANCELLATION,
    NOISE_SUPPRESSION,
    LEVEL_REGULATION,
)
"""Settings of the program that each profile has its own value of."""
FIELDS: tuple[Setting, ...] = (CONNECTS, BACKEND_URL, *ACCOUNT, *SHARED)
BY_FIELD: dict[str, Setting] = {field.key: field for field in FIELDS}

_HOST = re.compile(r"(?=.{1,255}\Z)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:(?P<port>\d{1,5}))?")
_NAME = re.compile(r"[\w.!~*'()+-]{1,64}")
_FINGERPRINT = re.compile(r"[0-9a-fA-F]{2}(:?[0-9a-fA-F]{2}){31}")
_USER = re.compile(r"[^@\s]{1,128}@[^@\s]{1,253}")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a field, as a sentence for the user."""

    field: Setting
    sentence: str


def checked(values: Mapping[str, object]) -> dict[str, Value]:
    """Return the values, each of a field and one that it can have. Raises SettingError."""
    result: dict[str, Value] = {}
    for key, value in values.items():
        field = BY_FIELD.get(key)
        if field is None:
            raise SettingError(tr("There is no field {key}.", key=key))
        result[key] = field.check(value)
    return result


def problem(values: Mapping[str, Value]) -> Problem | None:
    """Return the first thing that keeps a profile of these values from working, if there is one."""

    def text(field: Setting) -> str:
        value = values.get(field.key, field.default)
        return value.strip() if isinstance(value, str) else ""

    connects = Connects(text(CONNECTS) or Connects.LOCAL)
    user = text(USER)
    if user and not _USER.fullmatch(user):
        return Problem(USER, tr("Write the user as name@domain."))
    if connects is Connects.BACKEND:
        return _backend_problem(text(BACKEND_URL))
    if connects is not Connects.PHONE:
        return None
    for field in (REGISTRAR, PROXY):
        if (text(field) or field is REGISTRAR) and not is_host(text(field)):
            return Problem(
                field, tr("Write the server as its host name or IPv4 address, like pbx.example.org.")
            )
    for field in (NUMBER, AUTH_USER):
        if (text(field) or field is NUMBER) and not _NAME.fullmatch(text(field)):
            return Problem(field, tr("A user name has letters, digits and a few signs, and no spaces."))
    if text(DOMAIN) and not is_host(text(DOMAIN)):
        return Problem(DOMAIN, tr("That is no domain."))
    if text(FINGERPRINT) and not _FINGERPRINT.fullmatch(text(FINGERPRINT)):
        return Problem(FINGERPRINT, tr("A SHA-256 fingerprint has 64 hexadecimal digits."))
    if any(not is_host(server) for server in text(STUN).split()):
        return Problem(STUN, tr("Write STUN servers as host or host:port, separated by spaces."))
    if text(ENCRYPTION) == "required" and text(TRANSPORT) != "tls":
        return Problem(
            ENCRYPTION, tr("Encrypted voice needs TLS: without it everybody on the way could read the keys.")
        )
    return None


def is_host(text: str) -> bool:
    """Whether a text is ``host`` or ``host:port``."""
    match = _HOST.fullmatch(text)
    return match is not None and 0 < int(match["port"] or 1) < 65536


def _backend_problem(url: str) -> Problem | None:
    if not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", url):
        return Problem(BACKEND_URL, tr("Write the address like https://pbx.example.org."))
    return None

"""The banners of the moment: trouble with connection, exchange, phone or sound, then the notices. Pure."""

from __future__ import annotations

import dataclasses

from app.commands.ids import CommandId
from app.language import tr
from app.state.model import (
    AudioStatus,
    ConnectionStatus,
    ConsoleState,
    Notice,
    RegistrationStatus,
    Severity,
    undisturbed,
)
from app.ui.theme.tokens import Tone
from backend.contract.stream import EngineStatus

MAX_NOTICES = 3


@dataclasses.dataclass(frozen=True)
class BannerWords:
    """One banner. It can be dismissed where it has a ``notice_id``; ``command`` is a way out, labelled."""

    key: str
    text: str
    tone: Tone
    icon: str
    notice_id: int | None = None
    command: CommandId | None = None
    label: str = ""


_NOTICES = {
    Severity.INFORMATION: (Tone.NEUTRAL, "information"),
    Severity.WARNING: (Tone.RETURNED, "warning"),
    Severity.ERROR: (Tone.DANGER, "error"),
}


def banners(state: ConsoleState) -> list[BannerWords]:
    """List what is to be shown above the calls, the most important first."""
    standing = [_connection(state), _engine(state), _registration(state), _peace(state), _sound(state)]
    notices = [_notice(notice) for notice in reversed(state.notices[-MAX_NOTICES:])]
    return [banner for banner in standing if banner is not None] + notices


def _connection(state: ConsoleState) -> BannerWords | None:
    if state.connection.status is ConnectionStatus.LOST:
        sentence = state.connection.sentence or tr("The connection is lost. Trying again.")
        if state.calls.by_id:
            unknown = tr("Until it is back, the state of the calls shown is unknown.")
            sentence = f"{sentence} {unknown}"
        return BannerWords("connection", sentence, Tone.DANGER, "exchange-off")
    if state.connection.slow:
        slow = tr("The backend does not answer now. Calls go on; what is shown of them may be out of date.")
        return BannerWords("connection", slow, Tone.RETURNED, "exchange-off")
    if state.connection.status is ConnectionStatus.NOT_SET_UP:
        return BannerWords(
            "connection",
            tr("Deskline has not been set up yet."),
            Tone.ACCENT,
            "information",
            command=CommandId.SET_UP,
            label=tr("Set up"),
        )
    if state.connection.status is ConnectionStatus.SIGNED_OUT:
        return BannerWords(
            "connection",
            tr("Nobody is signed in. Sign in to make and take calls."),
            Tone.ACCENT,
            "sign-in",
            command=CommandId.SIGN_IN,
            label=tr("Sign in"),
        )
    return None


def _engine(state: ConsoleState) -> BannerWords | None:
    if state.connection.status is not ConnectionStatus.UP or state.engine is EngineStatus.UP:
        return None
    text = tr("The exchange is away. Calls cannot be changed until it is back; it is being started again.")
    return BannerWords("engine", text, Tone.DANGER, "exchange-off")


def _registration(state: ConsoleState) -> BannerWords | None:
    if state.connection.status is not ConnectionStatus.UP:
        return None
    if state.softphone.registration is not RegistrationStatus.FAILED:
        return None
    reason = state.softphone.registration_sentence
    return BannerWords("phone", reason or tr("The phone could not register."), Tone.DANGER, "signal-off")


def _peace(state: ConsoleState) -> BannerWords | None:
    if not undisturbed(state) or state.connection.status is not ConnectionStatus.UP:
        return None
    return BannerWords(
        "peace",
        tr("Do not disturb: new callers hear that you are busy. Calls that come back to you still ring."),
        Tone.RETURNED,
        "bell-off",
        command=CommandId.DO_NOT_DISTURB,
        label=tr("Let calls ring"),
    )


def _sound(state: ConsoleState) -> BannerWords | None:
    audio = state.softphone.audio
    if audio.status is AudioStatus.NO_DEVICES:
        text = tr(
            "No sound devices were found. You can handle calls, but not hear or speak. Plug in a headset."
        )
    elif audio.status is AudioStatus.FAILED:
        text = audio.sentence or tr("Sound failed. You can handle calls, but not hear or speak.")
    else:
        return None
    return BannerWords(
        "sound",
        text,
        Tone.RETURNED,
        "headset-off",
        command=CommandId.AUDIO_SETTINGS,
        label=tr("Audio settings"),
    )


def _notice(notice: Notice) -> BannerWords:
    tone, icon = _NOTICES[notice.severity]
    report = tr(" (report {id})", id=notice.report_id) if notice.report_id else ""
    return BannerWords(
        f"notice-{notice.notice_id}", f"{notice.sentence}{report}", tone, icon, notice_id=notice.notice_id
    )

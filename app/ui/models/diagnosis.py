"""What the diagnostics page says: facts, the sound of each leg, SIP messages. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.language import tr
from app.state.model import ConsoleState
from app.state.watched import LegMeasures, ProcessMeasures, SipMessage
from app.ui.models.row_look import RowLook
from app.ui.models.status_words import exchange_words, phone_words
from app.ui.models.words import decimal
from app.ui.theme.tokens import Tone

Facts = list[tuple[str, str]]
GOOD_MOS, FAIR_MOS = 4.0, 3.6
"""G.107 annex B: from 4.03 on users are satisfied, below 3.6 many are not."""
NOTHING = "—"
MEGABYTE = 1_000_000


def registration_facts(state: ConsoleState) -> Facts:
    """Say where the softphone is registered, and how the registrar has answered."""
    phone = state.diagnostics.phone
    answer = f"{phone.status} {phone.reason}".strip() if phone is not None and phone.status else ""
    renewed = tr("{seconds} s", seconds=phone.expires_s) if phone is not None and phone.expires_s else ""
    return [
        (tr("State"), phone_words(state).text),
        (tr("Registrar"), (phone.registrar if phone is not None else "") or NOTHING),
        (tr("Expires in"), renewed or NOTHING),
        (tr("Last answer"), answer or NOTHING),
        (tr("Softphone"), _process(phone.version, phone.uptime_s, phone.memory_bytes) if phone else NOTHING),
    ]


def exchange_facts(state: ConsoleState) -> Facts:
    """Say how backend and exchange are doing."""
    told = state.diagnostics.backend
    stream_ms = state.diagnostics.stream_ms
    return [
        (tr("State"), exchange_words(state).text),
        (tr("Backend"), _of(told.backend if told else None)),
        (tr("Exchange"), _of(told.exchange if told else None)),
        (tr("Answers after"), _milliseconds(told.answer_ms if told else None)),
        (tr("Events come after"), _milliseconds(stream_ms)),
    ]


def leg_look(leg: LegMeasures) -> RowLook:
    """Show the sound of a leg."""
    tone, word = _quality(leg.mos)
    lost = tr("{lost} of {all} lost", lost=leg.lost + leg.discarded, all=leg.received + leg.lost)
    afar = tr("{lost} of {all} lost there", lost=leg.lost_afar, all=leg.sent)
    here, there = decimal(leg.jitter_ms), decimal(leg.jitter_afar_ms)
    jitter = tr("jitter {here} ms, there {there} ms", here=here, there=there)
    return RowLook(
        icon="signal",
        tone=tone,
        title=f"{leg.codec} · {leg.peer}",
        word=word,
        detail="  ·  ".join((lost, afar)),
        note="  ·  ".join((jitter, tr("round trip {trip}", trip=_milliseconds(leg.round_trip_ms)))),
        time=f"MOS {decimal(leg.mos)}" if leg.mos is not None else "",
    )


def leg_sentence(leg: LegMeasures) -> str:
    """Describe the sound of a leg to those who cannot see the row."""
    look = leg_look(leg)
    return ", ".join(part for part in (look.title, look.word, look.time, look.detail, look.note) if part)


def message_look(message: SipMessage) -> RowLook:
    """Show a SIP message by its first line."""
    status = message.text.startswith("SIP/2.0 ")
    failed = status and message.text[8:9] in {"4", "5", "6"}
    return RowLook(
        icon="outgoing" if message.sent else "incoming",
        tone=Tone.RETURNED if failed else Tone.NEUTRAL,
        title=first_line(message),
        word=tr("Sent") if message.sent else tr("Received"),
        detail=f"{message.transport} {message.peer}  {_header(message, 'CSeq')}",
        time=datetime.fromtimestamp(message.at).strftime("%H:%M:%S"),
    )


def message_sentence(message: SipMessage) -> str:
    """Describe a SIP message to those who cannot see the row."""
    look = message_look(message)
    return f"{look.word}, {look.title}, {look.time}, {look.detail}"


def first_line(message: SipMessage) -> str:
    """The request, or the status, without the protocol's name."""
    line = message.text.partition("\n")[0].strip()
    return line.removeprefix("SIP/2.0 ").removesuffix(" SIP/2.0")


def matching(messages: Sequence[SipMessage], typed: str) -> list[SipMessage]:
    """The messages that hold all words, newest first."""
    words = typed.casefold().split()
    return [
        message
        for message in reversed(messages)
        if all(word in message.text.casefold() or word in message.peer for word in words)
    ]


def _header(message: SipMessage, name: str) -> str:
    for line in message.text.splitlines():
        head, colon, value = line.partition(":")
        if colon and head.strip().casefold() == name.casefold():
            return value.strip()
    return ""


def _quality(mos: float | None) -> tuple[Tone, str]:
    if mos is None:
        return Tone.NEUTRAL, tr("Nothing heard yet")
    if mos >= GOOD_MOS:
        return Tone.ACTIVE, tr("Good")
    return (Tone.RINGING, tr("Fair")) if mos >= FAIR_MOS else (Tone.DANGER, tr("Poor"))


def _of(process: ProcessMeasures | None) -> str:
    return _process(process.version, process.uptime_s, process.memory_bytes) if process else NOTHING


def _process(version: str, uptime_s: float, memory_bytes: int) -> str:
    memory = tr("{size} MB", size=round(memory_bytes / MEGABYTE))
    return f"{version}  ·  {_duration(uptime_s)}  ·  {memory}"


def _duration(seconds: float) -> str:
    minutes, hours = int(seconds) // 60, int(seconds) // 3600
    if hours >= 48:
        return tr("{days} d {hours} h", days=hours // 24, hours=hours % 24)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes % 60)
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=int(seconds) % 60)


def _milliseconds(value: float | None) -> str:
    return NOTHING if value is None else tr("{value} ms", value=decimal(value))

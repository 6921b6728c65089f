"""What calls, numbers and times are called on the screen: words, a tone and an icon for each state. Pure."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from datetime import datetime

import phonenumbers
from PySide6.QtCore import QDate, QLocale, QTime

from app.language import Phrase, mark, tr
from app.state.model import Call, CallKind, ConnectionStatus, ConsoleState
from app.state.retold import renamed, retold
from app.ui.theme.tokens import Tone
from backend.contract.calls import (
    CallEvent,
    CallStatus,
    HistoryInfo,
    MakeCallType,
    RemoteParty,
    RetargetReason,
)
from backend.contract.commlog import LogItemType
from backend.contract.stream import ColleagueState, EngineStatus, ParkedCall

RECALL_WARNING_S = 20.0
"""So long before a parked call comes back that is said."""
NO_BREAK = "\u00a0"


@dataclasses.dataclass(frozen=True)
class Words:
    """A state in words, with the tone and the icon that go with it."""

    text: str
    tone: Tone
    icon: str


@dataclasses.dataclass(frozen=True)
class Sign:
    """The same, for tables: the words are chosen when they are asked for."""

    phrase: Phrase
    tone: Tone
    icon: str

    def words(self) -> Words:
        """Say it."""
        return Words(str(self.phrase), self.tone, self.icon)


def reachable(state: ConsoleState) -> bool:
    """Whether what the state says of calls is current."""
    connection = state.connection
    up = connection.status is ConnectionStatus.UP and not connection.slow
    return up and state.engine is EngineStatus.UP


def call_words(call: Call, known: bool = True) -> Words:
    """Say where a call stands; ``known`` is false while the backend or the exchange is away."""
    if not known:
        return Words(tr("State unknown"), Tone.NEUTRAL, "unknown")
    if call.kind is CallKind.INCOMING:
        return _incoming_words(call)
    if call.heard_early:
        return Words(tr("Heard, not answered yet"), Tone.RINGING, "outgoing")
    if call.state.status is CallStatus.INITIATED:
        return Words(tr("Calling…"), Tone.RINGING, "outgoing")
    if call.state.status is CallStatus.RINGING:
        return Words(tr("Ringing there"), Tone.RINGING, "outgoing")
    if call.state.status is CallStatus.HELD:
        return Words(tr("On hold"), Tone.HELD, "hold")
    if call.listening is not None:
        return _listening_words(call)
    if call.state.event is CallEvent.REMOTE_HELD:
        return Words(tr("They hold you"), Tone.HELD, "hold")
    if call.state.conference:
        return Words(tr("Conference of %n", n=len(call.participants) + 1), Tone.ACTIVE, "people")
    return Words(tr("Connected"), Tone.ACTIVE, "phone")


def _listening_words(call: Call) -> Words:
    """Say how the user is in the call of somebody else: nobody does that without seeing it."""
    if call.listening is MakeCallType.MONITOR:
        return Words(tr("You listen, unheard"), Tone.RETURNED, "headset")
    if call.listening is MakeCallType.WHISPER:
        return Words(tr("Only {who} hears you", who=call_name(call)), Tone.RETURNED, "headset")
    return Words(tr("You have joined in"), Tone.RETURNED, "people")


def is_recorded(call: Call) -> bool:
    """Whether what is said now is recorded, by the user's wish or by itself."""
    state = call.state
    return bool(state.recording) or bool(state.external_recording and not state.external_recording_paused)


def recorded_s(call: Call) -> int:
    """So many seconds had been recorded when the state of the call came in."""
    return call.state.recording_duration or call.state.external_recording_duration or 0


def held_words(seconds: float, patience: float) -> Words:
    """Say how long a call has been on hold, and whether that is too long."""
    if seconds > patience:
        return Words(tr("Waiting {time}", time=clock(seconds)), Tone.RETURNED, "waiting")
    return Words(tr("On hold {time}", time=clock(seconds)), Tone.HELD, "hold")


def recall_words(parked: ParkedCall, now: datetime, *, short: bool = False) -> str:
    """Say where a parked call that nobody fetched rings, or that it soon will; else nothing.

    ``short`` is for a row whose icon says as well that it comes back.
    """
    if parked.returns_to:
        return tr("rings at {name}", name=parked.returns_to)
    if parked.recall_at is None:
        return ""
    left = (parked.recall_at - now).total_seconds()
    if left > RECALL_WARNING_S:
        return ""
    return (
        tr("back in {time}", note="short", time=clock(left))
        if short
        else tr("back in {time}", time=clock(left))
    )


def _incoming_words(call: Call) -> Words:
    history = call.state.history_info
    reason = history.previous_retarget_reason if history else None
    if reason is RetargetReason.PARKED:
        return Words(tr("Back from park"), Tone.RETURNED, "returned")
    if call.returned:
        return Words(tr("Returned"), Tone.RETURNED, "returned")
    return Words(tr("Ringing"), Tone.RINGING, "incoming")


LOG_WORDS = {
    LogItemType.INCOMING_CALL: Sign(mark("Incoming"), Tone.NEUTRAL, "incoming"),
    LogItemType.OUTGOING_CALL: Sign(mark("Outgoing"), Tone.NEUTRAL, "outgoing"),
    LogItemType.MISSED_CALL: Sign(mark("Missed"), Tone.DANGER, "missed"),
    LogItemType.RECORDING: Sign(mark("Recording"), Tone.ACCENT, "record"),
    LogItemType.VOICEMAIL: Sign(mark("Voicemail"), Tone.ACCENT, "record"),
    LogItemType.FAX: Sign(mark("Fax"), Tone.NEUTRAL, "information"),
}


def log_words(item_type: LogItemType) -> Words:
    """Say what kind of item of the log it is."""
    return LOG_WORDS[item_type].words()


_LINES = {
    ColleagueState.FREE: Sign(mark("Free"), Tone.ACTIVE, "person"),
    ColleagueState.BUSY: Sign(mark("In a call"), Tone.RINGING, "phone"),
    ColleagueState.DO_NOT_DISTURB: Sign(mark("Do not disturb"), Tone.DANGER, "bell-off"),
    ColleagueState.AWAY: Sign(mark("No phone there"), Tone.NEUTRAL, "signal-off"),
}


def line_words(state: ColleagueState | None) -> Words:
    """Say whether somebody can be called; of those outside nothing is known."""
    return _LINES[state].words() if state is not None else Words("", Tone.NEUTRAL, "history")


def party_name(party: RemoteParty | None) -> str:
    """Name a party: its name, else its number."""
    if party is None:
        return ""
    return renamed(party.display_name or "") or party_number(party)


def party_number(party: RemoteParty | None) -> str:
    """The short number of a party, else its full one, spaced for reading."""
    if party is None:
        return ""
    return spaced(party.display_number or (party.tel_uri or "").removeprefix("tel:"))


def party_words(party: RemoteParty | None) -> str:
    """Name and number of a party, or the one that is known; a line never breaks within the number."""
    name, number = party_name(party), party_number(party).replace(" ", NO_BREAK)
    return f"{name} ({number})" if name and number and name != number else name or number


def call_name(call: Call) -> str:
    """The other side of a call in words: its name, else its number spaced for reading."""
    return spaced(call.name)


def beside_name(call: Call) -> str:
    """What stands beside the name: who is in a conference, else the number where it is not the name."""
    if call.participants:
        return ", ".join(
            party_name(each.remote_party) or tr("Unknown", note="caller") for each in call.participants
        )
    number = spaced(call.number)
    return number if number != call_name(call) else ""


def called_for(call: Call) -> str:
    """Whom an incoming call was meant for, where that was not this user alone."""
    history = call.state.history_info
    return party_name(history.initial_party) if history else ""


_REASONS = {
    RetargetReason.TRANSFERRED: mark("Transferred by {who}"),
    RetargetReason.PARKED: mark("Parked by {who}, not fetched"),
    RetargetReason.DIVERTED: mark("Forwarded from {who}"),
    RetargetReason.PICKUP: mark("Picked up for {who}"),
    RetargetReason.DISTRIBUTED: mark("Came through {who}"),
}


def card_lines(call: Call) -> list[str]:
    """Tell on the card where a call came from, newest first."""
    lines = call_history(call)
    if call.kind is not CallKind.INCOMING:
        return lines
    if call.returned and call.state.event_description:
        return [retold(call.reasons, call.state.event_description), *lines[1:]]
    return lines if called_for(call) else [tr("Calls you directly"), *lines]


def call_history(call: Call) -> list[str]:
    """Tell where a call came from before it reached this user, newest first."""
    history = call.state.history_info
    reasons = _REASONS
    if call.returned:
        reasons = {**_REASONS, RetargetReason.TRANSFERRED: mark("Came back from {who}")}
    elif call.kind is not CallKind.INCOMING:
        reasons = {**_REASONS, RetargetReason.PARKED: mark("Was parked by {who}")}
    return history_lines(history, reasons) if history is not None else []


def history_lines(history: HistoryInfo, reasons: Mapping[RetargetReason, Phrase]) -> list[str]:
    """Put a history into sentences."""
    lines = []
    previous = party_words(history.previous_party)
    if previous:
        reason = history.previous_retarget_reason
        lines.append((reasons[reason] if reason else mark("Came from {who}")).of(who=previous))
    initial = party_words(history.initial_party)
    if initial and initial != previous:
        lines.append(tr("First called: {who}", who=initial))
    if history.subject and not any(history.subject in line for line in lines):
        lines.append(tr("Subject: {subject}", subject=history.subject))
    return lines


@functools.lru_cache(maxsize=4096)
def spaced(number: str) -> str:
    """Space a full number as its country does, so it can be read out; leave all else as it is."""
    if not number.startswith("+"):
        return number
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def clock(seconds: float) -> str:
    """Write a duration as ``0:07``, ``12:30`` or ``1:02:03``."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def time_of_day(moment: datetime) -> str:
    """Write when something was, in this computer's time zone, as people of its region do."""
    there = moment.astimezone()
    return QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)


def day_and_time(moment: datetime, now: datetime) -> str:
    """Write when something was: the time of today, else the day with it."""
    there = moment.astimezone()
    if there.date() == now.astimezone().date():
        return time_of_day(moment)
    return f"{_day(there)} {time_of_day(moment)}"


def _day(there: datetime) -> str:
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # nobody's region: as ISO 8601 has it
        return there.strftime("%Y-%m-%d")
    return locale.toString(QDate(there.year, there.month, there.day), QLocale.FormatType.ShortFormat)


def decimal(value: float) -> str:
    """Write a number with one decimal, as people of this region do."""
    return QLocale().toString(value, "f", 1)

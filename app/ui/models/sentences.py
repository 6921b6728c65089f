"""How the rows of the lists are described to those who cannot see them. Pure."""

from __future__ import annotations

from datetime import datetime

from app.language import mark, tr
from app.state.model import Call, CallKind
from app.state.suggested import Suggestion
from app.ui.models.words import (
    beside_name,
    call_name,
    call_words,
    called_for,
    clock,
    is_recorded,
    line_words,
    log_words,
    party_words,
    recall_words,
    spaced,
    time_of_day,
)
from backend.contract.commlog import CallLogItem
from backend.contract.stream import ParkedCall, ReturningCall


def call_sentence(call: Call, now: float, known: bool = True) -> str:
    """Describe a call for a screen reader; ``now`` is monotonic."""
    meant = called_for(call) if call.kind is CallKind.INCOMING else ""
    parts = [
        call_name(call),
        beside_name(call),
        call_words(call, known).text,
        clock(call.seconds(now)),
        tr("for {who}", who=meant) if meant else "",
        tr("others listen") if call.state.intruded else "",
        tr("muted") if call.state.muted else "",
        tr("recording") if is_recorded(call) else "",
    ]
    return ", ".join(part for part in parts if part)


def parked_sentence(parked: ParkedCall, now: datetime) -> str:
    """Describe a parked call."""
    parts = [
        tr("Slot {slot}", slot=parked.slot),
        party_words(parked.remote_party),
        tr("parked by {who}", who=parked.parked_by) if parked.parked_by else "",
        clock((now - parked.parked_at).total_seconds()),
        recall_words(parked, now),
    ]
    return ", ".join(part for part in parts if part)


def returning_sentence(call: ReturningCall, now: datetime) -> str:
    """Describe a transferred call that may come back."""
    phrase = (
        mark("{who}, waits for {destination}, back in {time}")
        if call.camp_on
        else mark("{who}, rings at {destination}, back in {time}")
    )
    left = clock((call.returns_at - now).total_seconds())
    who, destination = party_words(call.remote_party), party_words(call.destination)
    return phrase.of(who=who, destination=destination, time=left)


def log_sentence(item: CallLogItem) -> str:
    """Describe an item of the log."""
    number = spaced(item.remote_party.number)
    name = item.remote_party.display_name
    parts = [
        log_words(item.item_type).text,
        name or number,
        number if name and name != number else "",
        tr("at {time}", time=time_of_day(item.start_time)),
        clock(item.duration) if item.duration else "",
    ]
    return ", ".join(part for part in parts if part)


def suggestion_sentence(suggestion: Suggestion) -> str:
    """Describe somebody whom the text of the dial box may mean."""
    parts = [suggestion.name, spaced(suggestion.number), line_words(suggestion.state).text]
    return ", ".join(part for part in parts if part)

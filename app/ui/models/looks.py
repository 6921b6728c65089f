"""What the rows of the lists show: from the values of the state to data for the row painter. Pure."""

from __future__ import annotations

from datetime import datetime

from app.language import tr
from app.state.model import Call, CallKind, Playback
from app.state.retold import renamed
from app.state.suggested import Suggestion
from app.ui.models.row_look import Mark, RowLook
from app.ui.models.words import (
    RECALL_WARNING_S,
    beside_name,
    call_history,
    call_name,
    call_words,
    called_for,
    clock,
    held_words,
    is_recorded,
    line_words,
    log_words,
    party_name,
    recall_words,
    spaced,
    time_of_day,
)
from app.ui.theme.tokens import Tone
from backend.contract.calls import CallAction, RetargetReason
from backend.contract.commlog import CallLogItem
from backend.contract.stream import ParkedCall, ReturningCall

PATIENCE_S = 60.0
MUTED = Mark("mute", Tone.DANGER)
LISTENED_TO = Mark("headset", Tone.RETURNED)
RECORDED = Mark("record", Tone.DANGER)
RECORDING_PAUSED = Mark("record-pause", Tone.NEUTRAL)


def call_look(call: Call, now: float, known: bool, patience: float = PATIENCE_S) -> RowLook:
    """Show a call; while the backend is away its state is unknown and nothing can be done with it.

    One that has been on hold for longer than ``patience`` seconds waits too long.
    """
    words = call_words(call, known)
    if known and call.kind is CallKind.HELD:
        words = held_words(now - call.status_since, patience)
    incoming = call.kind is CallKind.INCOMING
    answerable = known and incoming and call.allows(CallAction.ANSWER)
    return RowLook(
        icon=words.icon,
        tone=words.tone,
        title=call_name(call),
        word=words.text,
        detail=beside_name(call),
        note=_called_for(call) if incoming else "",
        time=clock(call.seconds(now)),
        marks=call_marks(call) if known else (),
        button=tr("Answer") if answerable else "",
        button_icon="answer",
        button_tone=Tone.ACTIVE,
        strong=incoming and known,
    )


def _called_for(call: Call) -> str:
    history = call.state.history_info
    lines = call_history(call)
    meant = called_for(call)
    sent_on = history is not None and history.previous_retarget_reason is not RetargetReason.DISTRIBUTED
    came = lines[0] if lines and history and history.previous_party and sent_on else ""
    if call.returned and came:
        return came
    return "  ·  ".join(
        part for part in (tr("For {who}", who=meant) if meant else tr("For you"), came) if part
    )


def call_marks(call: Call) -> tuple[Mark, ...]:
    """Mark a call that is muted or recorded."""
    marks = []
    if call.state.intruded:
        marks.append(LISTENED_TO)
    if call.state.muted:
        marks.append(MUTED)
    if is_recorded(call):
        marks.append(RECORDED)
    elif call.allows(CallAction.RESUME_REC):
        marks.append(RECORDING_PAUSED)
    return tuple(marks)


def parked_look(
    parked: ParkedCall, now: datetime, can_retrieve: bool, patience: float = PATIENCE_S
) -> RowLook:
    """Show a parked call; it is marked after ``patience`` seconds, and when it comes back or soon will."""
    waited = (now - parked.parked_at).total_seconds()
    comes_back = recall_words(parked, now, short=True)
    late = waited > patience or bool(comes_back)
    return RowLook(
        icon="returned" if comes_back else "waiting" if late else "park",
        tone=Tone.RETURNED if late else Tone.HELD,
        title=party_name(parked.remote_party) or tr("Unknown", note="caller"),
        word=tr("Slot {slot}", slot=parked.slot),
        detail=comes_back or (tr("by {who}", who=parked.parked_by) if parked.parked_by else ""),
        time=clock(waited),
        button=tr("Retrieve") if can_retrieve else "",
        button_icon="retrieve",
    )


def returning_look(call: ReturningCall, now: datetime, can_fetch: bool) -> RowLook:
    """Show a transferred call that nobody has answered yet, and how soon it comes back."""
    left = (call.returns_at - now).total_seconds()
    soon = left <= RECALL_WARNING_S
    where = party_name(call.destination)
    return RowLook(
        icon="waiting" if call.camp_on else "transfer-blind",
        tone=Tone.RETURNED if soon else Tone.HELD,
        title=party_name(call.remote_party) or tr("Unknown", note="caller"),
        word=tr("Waits for {who}", who=where) if call.camp_on else tr("Rings at {who}", who=where),
        time=tr("back in {time}", note="short", time=clock(left)),
        button=tr("Fetch back") if can_fetch and call.camp_on else "",
        button_icon="returned",
    )


def log_look(item: CallLogItem, playback: Playback | None, can_play: bool) -> RowLook:
    """Show an item of the log; one with audio has a button, and a position while it is played."""
    words = log_words(item.item_type)
    number = spaced(item.remote_party.number)
    playing = playback if playback is not None and playback.item_id == item.item_id else None
    word, detail = words.text, clock(item.duration) if item.duration else ""
    if playing is not None:
        at = f"{clock(playing.position_s)} / {clock(playing.duration_s or item.duration)}"
        word, detail = tr("Fetching…") if playing.loading else at, ""
    return RowLook(
        icon=words.icon,
        tone=words.tone,
        title=renamed(item.remote_party.display_name or "") or number or tr("Unknown", note="caller"),
        word=word,
        detail=detail,
        time=time_of_day(item.start_time),
        button=_play_button(playing, can_play) if item.has_audio else "",
        button_icon="stop" if playing is not None else "play",
        progress=_progress(playing, item) if playing is not None else None,
    )


def _play_button(playing: Playback | None, can_play: bool) -> str:
    if playing is not None:
        return tr("Stop", note="playing")
    return tr("Play") if can_play else ""


def _progress(playing: Playback, item: CallLogItem) -> float:
    whole = playing.duration_s or item.duration
    return playing.position_s / whole if whole else 0.0


def suggestion_look(suggestion: Suggestion) -> RowLook:
    """Show somebody whom the text of the dial box may mean."""
    words = line_words(suggestion.state)
    return RowLook(
        icon=words.icon,
        tone=words.tone,
        title=suggestion.name,
        word=words.text,
        detail=spaced(suggestion.number),
    )

"""What a screen reader is told of a change of the state, and what the status keys say. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import datetime

from app.commands import targets
from app.language import mark, tr
from app.state.model import Call, CallKind, ConsoleState, Severity, undisturbed
from app.ui.models.sentences import call_sentence, returning_sentence
from app.ui.models.status_words import exchange_words, phone_words, sound_words
from app.ui.models.words import (
    RECALL_WARNING_S,
    call_name,
    card_lines,
    clock,
    is_recorded,
    party_words,
    reachable,
    recall_words,
)
from backend.contract.calls import CallStatus


@dataclasses.dataclass(frozen=True)
class Announcement:
    """A sentence; an urgent one may interrupt what is being read."""

    text: str
    urgent: bool = False


def announcements(old: ConsoleState, new: ConsoleState, now: float) -> list[Announcement]:
    """Say what has changed from one state to the next, the most urgent first."""
    told = [*_program(old, new), *_calls(old, new, now), *_parked(old, new), *_notices(old, new)]
    return sorted(told, key=lambda announcement: not announcement.urgent)


def _calls(old: ConsoleState, new: ConsoleState, now: float) -> Iterator[Announcement]:
    before = old.calls.by_id
    for call_id, call in new.calls.by_id.items():
        known = before.get(call_id)
        if known is None:
            yield _new_call(call, now)
        elif known is not call:
            yield from _changed_call(known, call)
    for call_id, call in before.items():
        if call_id not in new.calls.by_id and new.user is not None:
            yield Announcement(tr("Call ended: {who}", who=call_name(call)))


def _new_call(call: Call, now: float) -> Announcement:
    if call.kind is CallKind.INCOMING:
        return Announcement(tr("Incoming call: {who}", who=call_sentence(call, now)), urgent=True)
    if call.state.status in (CallStatus.INITIATED, CallStatus.RINGING):
        return Announcement(tr("Calling {who}", who=call_name(call)))
    return Announcement(call_sentence(call, now))


def _changed_call(old: Call, new: Call) -> Iterator[Announcement]:
    name = call_name(new)
    if new.heard_early and not old.heard_early:
        yield Announcement(tr("{who} can be heard, but has not answered yet", who=name))
    elif old.state.status is not new.state.status:
        back = old.state.status is CallStatus.HELD
        phrases = {
            CallStatus.RINGING: mark("It rings at {who}"),
            CallStatus.ACTIVE: mark("Back with {who}") if back else mark("Connected with {who}"),
            CallStatus.HELD: mark("{who} is on hold"),
        }
        if new.state.status in phrases:
            yield Announcement(phrases[new.state.status].of(who=name))
    if old.state.muted is not new.state.muted:
        yield Announcement(
            tr("Muted: they cannot hear you") if new.state.muted else tr("They hear you again")
        )
    if is_recorded(old) is not is_recorded(new):
        yield Announcement(tr("Recording") if is_recorded(new) else tr("Recording stopped"))
    if len(old.participants) != len(new.participants) and new.state.conference:
        yield Announcement(tr("Conference of %n", n=len(new.participants) + 1))
    elif call_name(old) != name:
        yield Announcement(tr("Now with {who}", who=name))


def _parked(old: ConsoleState, new: ConsoleState) -> Iterator[Announcement]:
    before = {parked.slot for parked in old.parked}
    after = {parked.slot for parked in new.parked}
    for parked in new.parked:
        if parked.slot not in before:
            yield Announcement(
                tr("Parked in slot {slot}: {who}", slot=parked.slot, who=party_words(parked.remote_party))
            )
    for slot in sorted(before - after) if new.user is not None else []:
        yield Announcement(tr("Slot {slot} is free", slot=slot))


def _program(old: ConsoleState, new: ConsoleState) -> Iterator[Announcement]:
    for subject, words in ((tr("Exchange"), exchange_words), (tr("Phone"), phone_words)):
        before, after = words(old), words(new)
        if before.text != after.text:
            yield Announcement(f"{subject}: {after.text}", urgent=not reachable(new))


def _notices(old: ConsoleState, new: ConsoleState) -> Iterator[Announcement]:
    before = {notice.notice_id for notice in old.notices}
    for notice in new.notices:
        if notice.notice_id not in before:
            yield Announcement(notice.sentence, urgent=notice.severity is Severity.ERROR)


def console_status(state: ConsoleState) -> str:
    """Say who is signed in and how all stands."""
    who = f"{state.user.display_name}, {state.user.extension}" if state.user else tr("Nobody is signed in")
    parts = [
        who,
        tr("phone: {state}", state=phone_words(state).text),
        tr("sound: {state}", state=sound_words(state).text),
        tr("exchange: {state}", state=exchange_words(state).text),
    ]
    if undisturbed(state):
        parts.append(tr("not to be disturbed"))
    return ", ".join(parts) + "."


def display(state: ConsoleState, hint: str, now: float) -> str:
    """Read out the call in hand, and what the dial box says."""
    call = targets.focus(state)
    typed = [tr("Typed: {text}", text=state.destination)] if state.destination else []
    if call is None:
        return ". ".join([tr("No calls"), *typed, hint])
    return ". ".join([call_sentence(call, now, reachable(state)), *card_lines(call), *typed, hint])


def calls_status(state: ConsoleState, now: float, today: datetime) -> str:
    """Say how many calls there are of each kind, and how long the longest waits."""
    held, ringing = state.calls.of(CallKind.HELD), state.calls.of(CallKind.INCOMING)
    current = len(state.calls.current)
    parked = [(today - each.parked_at).total_seconds() for each in state.parked]
    parts = [
        _counted(tr("%n ringing", n=len(ringing)), [now - call.first_seen for call in ringing]),
        tr("%n in progress", n=current),
        _counted(tr("%n on hold", n=len(held)), [now - call.status_since for call in held]),
        _counted(tr("%n parked", n=len(parked)), parked),
    ]
    return ", ".join(parts) + "."


def _counted(calls: str, waits: list[float]) -> str:
    return tr("{calls}, longest {time}", calls=calls, time=clock(max(waits))) if waits else calls


def warnings(state: ConsoleState, now: float, today: datetime, patience: float) -> dict[str, str]:
    """What callers wait too long, or come back soon, each under a key of its own."""
    told: dict[str, str] = {}
    if not reachable(state):
        return told
    for call in state.calls.of(CallKind.HELD):
        waited = now - call.status_since
        if waited > patience:
            told[f"held {call.call_id}"] = tr(
                "{who} waits on hold, {time}", who=call_name(call), time=clock(waited)
            )
    for parked in state.parked:
        back = recall_words(parked, today)
        if back:
            kind = "rings" if parked.returns_to else "soon"
            told[f"parked {parked.slot} {kind}"] = f"{party_words(parked.remote_party)}, {back}"
    for each in state.returning:
        if (each.returns_at - today).total_seconds() <= RECALL_WARNING_S:
            told[f"returning {each.transfer_id}"] = returning_sentence(each, today)
    return told

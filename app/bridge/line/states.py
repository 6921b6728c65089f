"""From the legs of the softphone to calls as the console knows them. Pure.

What can be done with a call is what a telephone can do by SIP alone: answer, hang up, hold, mute, digits, and
transfer by REFER. Of two calls that are up the far sides can be connected.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.language import mark, tr
from app.softphone.protocol import LegChanged, LegState
from backend.contract.calls import Action, CallAction, CallEvent, CallState, CallStatus, RemoteParty
from backend.contract.commlog import CallLogItem, LogItemType, LogRemoteParty

_ADDRESS = re.compile(r'\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^<"]*?))?\s*<?sips?:(?P<user>[^@;>]*)')
_E164 = re.compile(r"\+[1-9]\d{4,14}")

_ENDS = {
    404: CallEvent.FAILED,
    408: CallEvent.NO_ANSWER,
    480: CallEvent.NO_ANSWER,
    486: CallEvent.BUSY,
    487: CallEvent.CANCELLED,
    600: CallEvent.BUSY,
    603: CallEvent.REJECTED,
}

_END_WORDS = {
    404: mark("There is nobody at that number."),
    408: mark("Nobody has answered."),
    480: mark("Nobody can be reached there now."),
    484: mark("That number is not complete."),
    486: mark("Busy."),
    488: mark(
        "The other side cannot agree on sound: it may lack encryption, or demand it. See “Encrypt voice” in"
        " the profile."
    ),
    600: mark("Busy."),
    603: mark("The call was turned away."),
}
"""What answers to a call mean (RFC 3261 section 21)."""


@dataclass(frozen=True, slots=True)
class Known:
    """A leg, and what is remembered of it: who called whom, when it was answered (``time.monotonic()``)."""

    leg: LegChanged
    inbound: bool
    answered_at: float | None = None
    event: CallEvent = CallEvent.INITIATED
    token: int = 1


def taken(known: Known | None, leg: LegChanged, now: float) -> Known:
    """What is known after a message."""
    if known is None:
        inbound = leg.state is LegState.INCOMING
        answered = now if leg.state is LegState.UP else None
        return Known(leg, inbound, answered, CallEvent.OFFERED if inbound else CallEvent.INITIATED)
    answered_at = known.answered_at
    if leg.state is LegState.UP and answered_at is None:
        answered_at = now
    return Known(leg, known.inbound, answered_at, _event(known, leg), known.token + 1)


def _event(known: Known, leg: LegChanged) -> CallEvent:
    before = known.leg
    if leg.state is LegState.ENDED:
        up = known.answered_at is not None
        return CallEvent.HUNG_UP if up else _ENDS.get(leg.status, CallEvent.FAILED)
    if leg.state is LegState.RINGING and leg.media_active and not before.media_active:
        return CallEvent.EARLY_MEDIA
    if leg.state is not before.state:
        return CallEvent.ANSWERED if leg.state is LegState.UP else CallEvent.RINGING
    for was, is_now, begun, over in (
        (before.held, leg.held, CallEvent.HELD, CallEvent.RESUMED),
        (before.held_by_peer, leg.held_by_peer, CallEvent.REMOTE_HELD, CallEvent.REMOTE_RESUMED),
        (before.muted, leg.muted, CallEvent.MUTED, CallEvent.UNMUTED),
    ):
        if was != is_now:
            return begun if is_now else over
    return known.event


def status_of(known: Known) -> CallStatus:
    """Where a call stands."""
    match known.leg.state:
        case LegState.INCOMING | LegState.RINGING:
            return CallStatus.RINGING
        case LegState.CALLING:
            return CallStatus.INITIATED
        case LegState.UP:
            return CallStatus.HELD if known.leg.held else CallStatus.ACTIVE
        case LegState.ENDED:
            return CallStatus.TERMINATED


def call_state(known: Known, every: Mapping[str, Known], device_id: str, now: float) -> CallState:
    """A call as the console knows it, beside all others."""
    status = status_of(known)
    others = [status_of(each) for each in every.values() if each.leg.leg_id != known.leg.leg_id]
    answered = known.answered_at
    return CallState(
        state_token=known.token,
        call_id=known.leg.leg_id,
        remote_party=party(known.leg.remote),
        inbound=known.inbound,
        status=status,
        event=known.event,
        event_description=_end_words(known) if status is CallStatus.TERMINATED else None,
        muted=known.leg.muted,
        duration=int(now - answered) if answered is not None else 0,
        device_ids=[device_id],
        actions=[
            Action(action=each, device_ids=[device_id] if each is CallAction.ANSWER else None)
            for each in _actions(known, status, others)
        ],
    )


def _end_words(known: Known) -> str | None:
    """Why a call has not come about, for its caller; nothing where the user has ended it."""
    leg = known.leg
    if known.inbound or known.answered_at is not None or leg.status in (0, 200, 487):
        return None
    words = _END_WORDS.get(leg.status)
    return (
        str(words)
        if words
        else tr("The call failed ({answer}).", answer=f"{leg.status} {leg.reason}".strip())
    )


def _actions(known: Known, status: CallStatus, others: list[CallStatus]) -> list[CallAction]:
    up = any(each in (CallStatus.ACTIVE, CallStatus.HELD) for each in others)
    together = [CallAction.TRANSFER_TO_CALL] if up else []
    match status:
        case CallStatus.TERMINATED:
            return []
        case CallStatus.HELD:
            return [CallAction.HANG_UP, CallAction.RESUME, CallAction.TRANSFER, *together]
        case CallStatus.ACTIVE:
            mute = CallAction.UNMUTE if known.leg.muted else CallAction.MUTE
            swap = [CallAction.ALTERNATE] if CallStatus.HELD in others else []
            digits = [CallAction.DTMF] if known.leg.media_active else []
            plain = [CallAction.HANG_UP, CallAction.HOLD, CallAction.TRANSFER, CallAction.CONSULT, mute]
            return [*plain, *digits, *swap, *together]
        case CallStatus.RINGING if known.inbound:
            return [CallAction.ANSWER, CallAction.HANG_UP]
        case CallStatus.RINGING if known.leg.media_active:
            return [CallAction.HANG_UP, CallAction.DTMF]
        case _:
            return [CallAction.HANG_UP]


def log_item(known: Known, item_id: int, start_time: datetime, seconds: int) -> CallLogItem:
    """A call that is over, for the log of this session."""
    who = party(known.leg.remote)
    number = (who.tel_uri or "").removeprefix("tel:") or who.display_number or ""
    kind = LogItemType.OUTGOING_CALL
    if known.inbound:
        kind = LogItemType.MISSED_CALL if known.answered_at is None else LogItemType.INCOMING_CALL
    return CallLogItem(
        item_id=item_id,
        start_time=start_time,
        remote_party=LogRemoteParty(number=number, display_name=who.display_name or ""),
        item_type=kind,
        is_seen=True,
        duration=seconds,
    )


def party(address: str) -> RemoteParty:
    """Who is at a SIP address, ``"Name" <sip:user@host>``; a name that only repeats the number is none."""
    match = _ADDRESS.match(address)
    if match is None:
        return RemoteParty(display_name=address or None)
    name = re.sub(r"\\(.)", r"\1", match["quoted"]) if match["quoted"] else (match["bare"] or "").strip()
    user = match["user"]
    return RemoteParty(
        tel_uri=f"tel:{user}" if _E164.fullmatch(user) else None,
        display_name=name if name and name != user else None,
        display_number=user or None,
    )

"""A call as its user sees it, in the words of the API."""

from __future__ import annotations

from datetime import UTC, datetime

from backend.bus.events import CallChanged
from backend.contract.calls import CallState, CallStatus, Participant, RemoteParty
from backend.contract.stream import CallReasons, EventReason, ParkedCall, ReturningCall
from backend.domain.calls.actions import Standing, shown_actions
from backend.domain.calls.board import Board
from backend.domain.calls.intruders import shown_intruders
from backend.domain.calls.model import AttemptKind, Call, Conversation, History, UserKey
from backend.domain.calls.offers import caller_of
from backend.domain.calls.parties import history_info, remote_party
from backend.ports.organisation import RecordingPolicy


def call_state(board: Board, call: Call, standing: Standing | None) -> CallState:
    """Return the state of a call; ``standing`` None for one that is over."""
    conversation = board.conversations.get(call.conversation_id)
    intruders = [] if standing is None else shown_intruders(board, call)
    conference = conversation is not None and conversation.conference
    over = call.status is CallStatus.TERMINATED
    recording = board.recordings.get(call.recording_id or "")
    manual = call.policy is RecordingPolicy.MANUAL
    whole = call.policy.whole_calls
    seconds = None if recording is None else int(recording.duration(board.now))
    return CallState(
        state_token=call.token,
        call_id=call.call_id,
        remote_party=remote_party(call.remote),
        participants=None if over else _participants(board, call, conference, intruders),
        conference=conference,
        conference_id=call.conversation_id if conference else None,
        history_info=None if call.history is None else history_info(call.history),
        inbound=call.inbound,
        intruded=bool(intruders),
        status=call.status,
        event=call.event,
        event_description=call.description or None,
        muted=call.is_muted,
        duration=0 if call.answered_at is None else int(max(0.0, board.now - call.answered_at)),
        recordable=manual if not over else None,
        recording=(recording is not None) if manual and not over else None,
        recording_duration=seconds if manual else None,
        external_recording=True if whole and recording is not None else None,
        external_recording_duration=seconds if whole else None,
        external_recording_paused=recording.paused if whole and recording is not None else None,
        device_ids=_device_ids(board, call) or None,
        actions=None if standing is None else shown_actions(standing.actions, standing.devices),
        correlation_id=call.conversation_id,
    )


def call_changed(board: Board, call: Call, standing: Standing | None) -> CallChanged:
    """Return the event that shows a call."""
    return CallChanged(call.domain, call.user_id, call_state(board, call, standing), _reasons(call))


def call_reasons(call: Call) -> CallReasons:
    """Return what the sentence of a call's last event says."""
    return CallReasons(call_id=call.call_id, reasons=_reasons(call))


def _reasons(call: Call) -> list[EventReason]:
    return [EventReason(code=each.code, values=each.values) for each in call.reasons]


def returning_calls(board: Board, user: UserKey) -> list[ReturningCall]:
    """Return the transfers of a user that may still come back, the oldest first."""
    return [
        ReturningCall(
            transfer_id=conversation.conversation_id,
            remote_party=remote_party(caller_of(board, conversation)),
            destination=remote_party(attempt.destination.contact),
            camp_on=attempt.kind is AttemptKind.CAMP_ON,
            since=datetime.fromtimestamp(attempt.started_at, UTC),
            returns_at=datetime.fromtimestamp(attempt.deadline, UTC),
        )
        for conversation in board.transfers.values()
        if (attempt := conversation.attempt) is not None and attempt.transferor == user
    ]


def parked_calls(board: Board) -> list[ParkedCall]:
    """Return the parked calls, first slot first."""
    return [
        ParkedCall(
            slot=slot,
            remote_party=_parked_party(board, conversation),
            parked_by="" if conversation.parked_by is None else conversation.parked_by.label,
            parked_at=datetime.fromtimestamp(conversation.parked_at, UTC),
            recall_at=_moment(conversation.recall_at),
            returns_to=None
            if conversation.attempt is None
            else conversation.attempt.destination.contact.label,
        )
        for slot, conversation in sorted(board.slots.items(), key=lambda item: int(item[0]))
        if conversation.members
    ]


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _parked_party(board: Board, conversation: Conversation) -> RemoteParty:
    return remote_party(next(board.members(conversation)).identity)


def _participants(
    board: Board, call: Call, conference: bool, intruders: list[Call]
) -> list[Participant] | None:
    """Return the others of a conference, and of any call that is intruded upon, as both sides see it."""
    talk = board.calls.get(call.intruded_call_id or "", call)
    if not (conference or intruders or talk is not call):
        return None
    members = board.members(board.conversations[talk.conversation_id])
    shown = [
        _participant(member, member.brought_by if conference else talk.history)
        for member in members
        if member is not call
    ]
    return shown + [_participant(intruder) for intruder in intruders]


def _participant(call: Call, history: History | None = None) -> Participant:
    party = remote_party(call.identity)
    if call.intruded_call_id is not None:
        party = party.model_copy(update={"intrusion_type": call.intrusion})
    shown = None if history is None else history_info(history)
    return Participant(id=call.call_id, remote_party=party, history_info=shown)


def _device_ids(board: Board, call: Call) -> list[str]:
    if call.device_id is not None:
        return [call.device_id]
    return list(call.offered)

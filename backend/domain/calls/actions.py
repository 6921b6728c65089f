"""What a user may do with a call now: one table, for the state that is shown and for what is refused.

A rule allows an action in some phases of a call, where all its needs hold and nothing that forbids it. The
needs are flags, found once per user since some depend on the other calls of the same user.
"""

from __future__ import annotations

import enum
from functools import lru_cache

import msgspec

from backend.contract.calls import Action, CallAction, CallStatus, IntrusionType
from backend.domain.calls.board import Board
from backend.domain.calls.device_legs import DeviceLegs
from backend.domain.calls.model import Call, Conversation, LegState, UserKey
from backend.domain.errors import ConflictError
from backend.ports.organisation import RecordingPolicy


class Phase(enum.Enum):
    """Where a call stands, finer than its status."""

    DIALLING = enum.auto()
    ALERTING = enum.auto()
    OFFERED = enum.auto()
    ANSWERING = enum.auto()
    CONNECTING = enum.auto()
    TALKING = enum.auto()
    HELD = enum.auto()
    RESUMING = enum.auto()
    TRANSFERRING = enum.auto()


class Can:
    """What else holds for a call: bits of one plain int, since enum flags are slow."""

    PEER = 1 << 0
    CONFERENCE = 1 << 1
    OWNER = 1 << 2
    ANSWERABLE = 1 << 3
    RESUMABLE = 1 << 4
    CONSULTABLE = 1 << 5
    SWITCH = 1 << 6
    CONNECT = 1 << 7
    GATHER = 1 << 8
    MUTED = 1 << 9
    MANUAL = 1 << 10
    ON_DEMAND = 1 << 11
    RECORDING = 1 << 12
    PAUSED = 1 << 13
    KEPT = 1 << 14
    AUDIENCE = 1 << 15
    MOVABLE = 1 << 16
    PAUSABLE = 1 << 17
    UNHEARD = 1 << 18
    KEYPAD = 1 << 19
    PROMPTED = 1 << 20


_TALK = frozenset({Phase.TALKING})
_CALL = frozenset({Phase.TALKING, Phase.HELD})
_WITH_DEVICE = frozenset({CallAction.ANSWER, CallAction.MOVE})
_RECORDED = frozenset({Phase.TALKING, Phase.HELD, Phase.RESUMING, Phase.TRANSFERRING, Phase.CONNECTING})


class Rule(msgspec.Struct, frozen=True):
    """When an action is allowed."""

    action: CallAction
    phases: frozenset[Phase]
    needs: int = 0
    forbids: int = 0


RULES = (
    Rule(CallAction.ANSWER, frozenset({Phase.OFFERED}), Can.ANSWERABLE),
    Rule(CallAction.HANG_UP, frozenset(Phase)),
    Rule(CallAction.HOLD, _TALK),
    Rule(CallAction.RESUME, frozenset({Phase.HELD, Phase.TRANSFERRING}), Can.RESUMABLE),
    Rule(CallAction.ALTERNATE, _TALK, Can.SWITCH),
    Rule(CallAction.CONSULT, _CALL, Can.CONSULTABLE),
    Rule(CallAction.TRANSFER, _CALL, Can.PEER),
    Rule(CallAction.TRANSFER_TO_CALL, _CALL, Can.PEER | Can.CONNECT),
    Rule(CallAction.PARK, _CALL, Can.PEER),
    Rule(CallAction.MOVE, _CALL, Can.MOVABLE),
    Rule(CallAction.MUTE, _TALK, forbids=Can.MUTED | Can.UNHEARD),
    Rule(CallAction.UNMUTE, _TALK, Can.MUTED),
    Rule(CallAction.DTMF, _TALK, Can.AUDIENCE | Can.KEYPAD),
    Rule(CallAction.DTMF, frozenset({Phase.ALERTING}), Can.PROMPTED),
    Rule(CallAction.ADD_TO_CONFERENCE, _CALL, Can.AUDIENCE | Can.GATHER),
    Rule(CallAction.REMOVE_PARTICIPANT, _CALL, Can.CONFERENCE | Can.OWNER),
    Rule(CallAction.MUTE_PARTICIPANT, _CALL, Can.CONFERENCE | Can.OWNER),
    Rule(CallAction.LEAVE, _CALL, Can.CONFERENCE),
    Rule(CallAction.START_REC, _TALK, Can.MANUAL | Can.AUDIENCE, Can.RECORDING),
    Rule(CallAction.STOP_REC, _RECORDED, Can.MANUAL | Can.RECORDING),
    Rule(CallAction.SAVE_REC, _RECORDED, Can.ON_DEMAND | Can.RECORDING, Can.KEPT),
    Rule(CallAction.DISCARD_REC, _RECORDED, Can.ON_DEMAND | Can.RECORDING | Can.KEPT),
    Rule(CallAction.PAUSE_REC, _RECORDED, Can.PAUSABLE | Can.RECORDING, Can.PAUSED),
    Rule(CallAction.RESUME_REC, _RECORDED, Can.PAUSABLE | Can.RECORDING | Can.PAUSED),
)


@lru_cache(maxsize=65536)
def allowed(phase: Phase, can: int) -> tuple[CallAction, ...]:
    """Return the actions that the table allows."""
    return tuple(
        rule.action
        for rule in RULES
        if phase in rule.phases and can & rule.needs == rule.needs and not can & rule.forbids
    )


class Standing(msgspec.Struct, frozen=True):
    """A call's phase and flags, and the devices it can be answered on or moved to."""

    phase: Phase
    can: int
    devices: tuple[str, ...] = ()

    @property
    def actions(self) -> tuple[CallAction, ...]:
        """Return what is allowed now."""
        return allowed(self.phase, self.can)


class Standings:
    """Reads the standing of all calls of a user at once."""

    def __init__(self, board: Board, legs: DeviceLegs) -> None:
        self._board = board
        self._legs = legs

    def of_user(self, user: UserKey) -> dict[str, Standing]:
        """Return the standing of each call of a user, by call id."""
        calls = self._board.calls_of_user.get(user, {})
        alone = {call_id: self._alone(call) for call_id, call in calls.items()}
        if len(alone) < 2:
            return alone
        return {
            call_id: _among_others(standing, calls[call_id], calls, alone)
            for call_id, standing in alone.items()
        }

    def of(self, call: Call) -> Standing:
        """Return the standing of one call."""
        return self.of_user(call.user)[call.call_id]

    def check(self, call: Call, action: CallAction) -> None:
        """Raise ConflictError for an action that the table does not allow now."""
        if action not in self.of(call).actions:
            raise ConflictError(
                "call.action.not.allowed",
                f"{action} is not possible with this call now.",
                field="callId",
                name=call.call_id,
            )

    def can_switch_to(self, target: Call) -> bool:
        """Tell whether a call can be fetched back or answered in place of another one."""
        return bool(_as_target(self._alone(target)) & Can.SWITCH)

    def can_connect(self, call: Call, target: Call) -> bool:
        """Tell whether a call can be transferred to another one of the same user."""
        return _are_apart(call, target) and bool(_as_target(self._alone(target)) & Can.CONNECT)

    def can_gather(self, call: Call, target: Call) -> bool:
        """Tell whether a call can be added to a conference."""
        return _are_apart(call, target) and bool(_as_target(self._alone(target)) & Can.GATHER)

    def _alone(self, call: Call) -> Standing:
        """Return what holds for a call whatever else its user has."""
        phase = self._phase(call)
        conversation = self._board.conversations[call.conversation_id]
        can = _company(conversation, call) | self._recording(call)
        devices: tuple[str, ...] = ()
        if call.is_muted:
            can |= Can.MUTED
        if self._board.takers_of_digits(call):
            can |= Can.KEYPAD
        if self._board.announcer(call) is not None:
            can |= Can.PROMPTED
        if call.intrusion is IntrusionType.MONITOR:
            can |= Can.UNHEARD
        if phase is Phase.OFFERED:
            devices = self._answering_devices(call, conversation)
            can |= Can.ANSWERABLE if devices else 0
        elif phase in (Phase.HELD, Phase.TRANSFERRING):
            can |= Can.RESUMABLE if self._is_resumable(call) else 0
        if phase in _CALL:
            devices = self._other_devices(call)
            can |= Can.MOVABLE if devices else 0
            can |= Can.CONSULTABLE if self._is_consultable(call) else 0
        return Standing(phase, can, devices)

    def _phase(self, call: Call) -> Phase:
        match call.status:
            case CallStatus.INITIATED:
                return Phase.DIALLING
            case CallStatus.RINGING if not call.inbound:
                return Phase.ALERTING
            case CallStatus.RINGING:
                return Phase.OFFERED if call.pending_leg_id is None else Phase.ANSWERING
            case CallStatus.HELD if call.pending_leg_id is not None and not call.moving:
                return Phase.RESUMING
            case CallStatus.HELD:
                return Phase.TRANSFERRING if call.transferring else Phase.HELD
            case _:
                return Phase.TALKING if self._board.is_up(call) else Phase.CONNECTING

    def _recording(self, call: Call) -> int:
        can = 0
        if call.policy is RecordingPolicy.MANUAL and not self._board.twin_recorded(call):
            can = Can.MANUAL
        elif call.policy is RecordingPolicy.ON_DEMAND:
            can = Can.ON_DEMAND | Can.PAUSABLE
        elif call.policy is RecordingPolicy.ALWAYS:
            can = Can.PAUSABLE
        recording = self._board.recordings.get(call.recording_id or "")
        if recording is not None:
            can |= Can.RECORDING
            can |= Can.PAUSED if recording.paused else 0
            can |= Can.KEPT if recording.kept else 0
        return can

    def _answering_devices(self, call: Call, conversation: Conversation) -> tuple[str, ...]:
        attempt = conversation.attempt
        if attempt is None or attempt.claimed_by is not None:
            return ()
        busy = {member.device_id for member in self._board.members(conversation)}
        return tuple(
            phone.device_id
            for phone in self._legs.phones(call)
            if phone.device_id not in busy and self._legs.is_free(phone)
        )

    def _other_devices(self, call: Call) -> tuple[str, ...]:
        if call.moving:
            return ()
        return tuple(
            phone.device_id
            for phone in self._legs.phones(call)
            if phone.device_id != call.device_id and self._legs.is_free(phone)
        )

    def _is_resumable(self, call: Call) -> bool:
        leg = self._board.leg_of(call)
        if leg is None and call.moving:
            return False
        if leg is not None and not leg.shared:
            return not leg.held and leg.state is LegState.UP
        phone = self._legs.phone(call, call.device_id)
        if leg is None:
            return phone is not None and self._legs.is_free(phone)
        current = self._board.calls.get(leg.current or "")
        return (
            leg.state is LegState.UP
            and not leg.held
            and (current is None or current.status is CallStatus.ACTIVE)
        )

    def _is_consultable(self, call: Call) -> bool:
        phone = self._legs.phone(call, call.device_id)
        return phone is not None and self._legs.is_free(phone)


def _company(conversation: Conversation, call: Call) -> int:
    """Return what the others in a conversation make possible."""
    if call.call_id not in conversation.members:
        return 0
    if conversation.conference:
        owner = Can.OWNER if conversation.owner_id == call.call_id else 0
        return Can.CONFERENCE | Can.AUDIENCE | owner
    plain = conversation.attempt is None and conversation.slot is None and conversation.service is None
    if plain and len(conversation.members) == 2:
        return Can.PEER | Can.AUDIENCE
    return 0


def _as_target(standing: Standing) -> int:
    """Return what another call of the same user may do with this one."""
    phase, can = standing.phase, standing.can
    role = 0
    if (phase is Phase.HELD and can & Can.RESUMABLE) or (phase is Phase.OFFERED and can & Can.ANSWERABLE):
        role |= Can.SWITCH
    if phase is Phase.ALERTING or (phase in _CALL and can & Can.PEER):
        role |= Can.CONNECT
    if phase in _CALL and can & Can.AUDIENCE:
        role |= Can.GATHER
    return role


def _are_apart(call: Call, other: Call) -> bool:
    return call.conversation_id != other.conversation_id


def _among_others(
    standing: Standing, call: Call, calls: dict[str, Call], alone: dict[str, Standing]
) -> Standing:
    """Add what the other calls of the same user make possible."""
    can = standing.can
    for other_id, other in calls.items():
        if other is not call:
            role = _as_target(alone[other_id])
            can |= role if _are_apart(call, other) else role & Can.SWITCH
    return standing if can == standing.can else Standing(standing.phase, can, standing.devices)


@lru_cache(maxsize=4096)
def shown_actions(actions: tuple[CallAction, ...], devices: tuple[str, ...]) -> list[Action]:
    """Return actions as the API shows them; ANSWER and MOVE with the devices they can be done with."""
    return [
        Action(action=action, device_ids=list(devices) if action in _WITH_DEVICE else None)
        for action in actions
    ]

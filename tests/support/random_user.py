"""A user who tries one operation, and checks that the table of actions agrees with what becomes of it."""

from __future__ import annotations

from collections.abc import Callable

from backend.contract.calls import (
    AttendedTransferRequest,
    CallAction,
    CallState,
    CallWebhookRequest,
    DtmfRequest,
    MakeCallRequest,
    StateTokenRequest,
    TargetCallRequest,
    TransferRequest,
    TransferType,
)
from backend.domain.errors import ConflictError, DomainError
from tests.support.desk import Desk
from tests.support.organisation import DOMAIN

NUMBERS = [
    "1001",
    "1002",
    "1003",
    "1004",
    "1005",
    "+46277400",
    "701",
    "702",
    "*43",
    "*65",
    "*97",
    "*8",
    "**1001",
    "*68",
    "4711",
    "0812345678",
]
RESOURCES = {
    "park.slots.taken",
    "conference.full",
    "participant.unknown",
    "destination.unknown",
    "pickup.nothing.rings",
    "park.slot.empty",
    "park.slot.taken",
    "park.needs.a.call",
}


def try_action(
    desk: Desk, user_id: str, call: CallState, action: CallAction, *, called: str, other: int
) -> None:
    offered = {each.action: each for each in call.actions or []}
    targets = [each.call_id for each in desk.calls(user_id) if each.call_id != call.call_id]
    code: str | None = None
    for shift in range(max(1, len(targets))):
        target = targets[(other + shift) % len(targets)] if targets else "none"
        try:
            state = _do(desk, user_id, call, action, called=called, target=target, other=other)
        except DomainError as error:
            code = error.code
            assert code != "exchange.unavailable"
            if action in offered and isinstance(error, ConflictError) and code not in RESOURCES:
                continue
            break
        assert state.call_id == call.call_id or action is CallAction.CONSULT
        code = None
        break
    if action in offered:
        assert code is None or code in RESOURCES, f"{action} was offered and refused: {code}"
    else:
        assert code in {"call.action.not.allowed", "call.unknown"}, f"{action} was not offered: {code}"
    desk.pump()


def _do(
    desk: Desk, user_id: str, call: CallState, action: CallAction, *, called: str, target: str, other: int
) -> CallState:
    service, call_id = desk.service, call.call_id
    token = StateTokenRequest(state_token=call.state_token)
    plain: dict[CallAction, Callable[..., CallState]] = {
        CallAction.HOLD: service.hold_call,
        CallAction.RESUME: service.resume_call,
        CallAction.MUTE: service.mute_call,
        CallAction.UNMUTE: service.unmute_call,
        CallAction.PARK: service.park_call,
        CallAction.START_REC: service.start_recording,
        CallAction.STOP_REC: service.stop_recording,
        CallAction.SAVE_REC: service.save_recording,
        CallAction.DISCARD_REC: service.discard_recording,
        CallAction.PAUSE_REC: service.pause_recording,
        CallAction.RESUME_REC: service.resume_recording,
    }
    bare = {CallAction.HANG_UP: service.hang_up_call, CallAction.LEAVE: service.leave_conference}
    if action in bare:
        return bare[action](DOMAIN, user_id, call_id)
    two = TargetCallRequest(target_call_id=target)
    match action:
        case CallAction.ANSWER:
            return _answer(desk, user_id, call)
        case CallAction.MOVE:
            return _move(desk, user_id, call, token)
        case CallAction.CONSULT:
            request = MakeCallRequest(destination=f"tel:{called}")
            return service.make_consultation_call(DOMAIN, user_id, call_id, request)
        case CallAction.TRANSFER:
            blind = len(target) % 2 == 0
            kind = TransferType.CAMP_ON if other % 2 else TransferType.BASIC
            transfer = TransferRequest(destination=f"tel:{called}", blind=blind, type=kind)
            return service.transfer_call(DOMAIN, user_id, call_id, transfer)
        case CallAction.TRANSFER_TO_CALL:
            wait = called in NUMBERS[:5]
            to_call = AttendedTransferRequest(target_call_id=target, wait_for_answer=wait)
            return service.transfer_to_call(DOMAIN, user_id, call_id, to_call)
        case CallAction.ALTERNATE:
            return service.alternate_calls(DOMAIN, user_id, call_id, two)
        case CallAction.ADD_TO_CONFERENCE:
            return service.add_call_to_conference(DOMAIN, user_id, call_id, two)
        case CallAction.DTMF:
            return service.send_dtmf(DOMAIN, user_id, call_id, DtmfRequest(digits="1"))
        case CallAction.REMOVE_PARTICIPANT | CallAction.MUTE_PARTICIPANT:
            others = call.participants or []
            participant = others[0].id if others else "none"
            if action is CallAction.REMOVE_PARTICIPANT:
                return service.remove_conference_participant(DOMAIN, user_id, call_id, participant, token)
            muted = len(target) % 2 == 0
            return service.mute_conference_participant(
                DOMAIN, user_id, call_id, participant, token, muted=muted
            )
        case _:
            return plain[action](DOMAIN, user_id, call_id, token)


def _move(desk: Desk, user_id: str, call: CallState, token: StateTokenRequest) -> CallState:
    devices = [each.device_ids or [] for each in call.actions or [] if each.action is CallAction.MOVE]
    active = [each.device_id for each in desk.registry.list_active_devices(DOMAIN, user_id)]
    others = [each for each in active if each not in (call.device_ids or [])]
    if not devices and not others:
        raise ConflictError("call.action.not.allowed", "There is no device to try.")
    device_id = devices[0][0] if devices else others[0]
    return desk.service.move_call(DOMAIN, user_id, call.call_id, device_id, token)


def _answer(desk: Desk, user_id: str, call: CallState) -> CallState:
    devices = [each.device_ids or [] for each in call.actions or [] if each.action is CallAction.ANSWER]
    active = [each.device_id for each in desk.registry.list_active_devices(DOMAIN, user_id)]
    if not devices and not active:
        raise ConflictError("call.action.not.allowed", "There is no device to try.")
    device_id = devices[0][0] if devices else active[0]
    return desk.service.answer_call(DOMAIN, user_id, call.call_id, device_id, CallWebhookRequest())

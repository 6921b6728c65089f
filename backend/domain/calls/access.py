"""From the names in a request to the objects they mean, and from a request to its one transition."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from backend.contract.calls import (
    CallAction,
    CallState,
    CallStatus,
    MakeCallRequest,
    MakeCallType,
    StateTokenRequest,
    TargetCallRequest,
)
from backend.domain.calls.applied import RequestKey
from backend.domain.calls.destinations import parse_uri
from backend.domain.calls.holding import put_on_hold_if_active
from backend.domain.calls.model import Call, Destination, Place
from backend.domain.calls.requests import (
    check_call_type,
    check_token,
    check_webhook,
    identity_for,
    intrusion_of,
)
from backend.domain.calls.views import call_state
from backend.domain.calls.wiring import Parts
from backend.domain.devices.registry import DeviceRegistry, Phone
from backend.domain.errors import ConflictError, InvalidError, NotFoundError, UnavailableError
from backend.ports.organisation import Directory, User

CallPath = tuple[str, str, str]
"""Domain, user id and call id."""


class Access:
    """Looks up, checks and commits."""

    def __init__(self, parts: Parts, directory: Directory, registry: DeviceRegistry) -> None:
        self._parts = parts
        self._board = parts.board
        self._directory = directory
        self._registry = registry
        self._applied = parts.applied
        self._attached = False

    def _once(
        self, domain: str, user_id: str, request_id: RequestKey | None, apply: Callable[[], CallState]
    ) -> CallState:
        if not self._attached:
            raise UnavailableError("exchange.unavailable", "The exchange is away; try again in a moment.")
        self._parts.transition.begin()
        return self._applied.once(domain, user_id, request_id, apply)

    def _act(
        self,
        path: CallPath,
        action: CallAction,
        request: StateTokenRequest | None,
        apply: Callable[[Call], None],
        *,
        request_id: RequestKey | None,
    ) -> CallState:
        """Check call, state token and action, apply, commit, and return the call as it is then."""
        domain, user_id, call_id = path

        def checked() -> CallState:
            call = self._call(self._user(domain, user_id), call_id)
            check_token(call, None if request is None else request.state_token, "stateToken")
            self._parts.standings.check(call, action)
            apply(call)
            return self._commit(call)

        return self._once(domain, user_id, request_id, checked)

    def _commit(self, call: Call) -> CallState:
        if self._applied.note(call):
            self._board.note_applied(call)
        states = self._parts.transition.commit()
        return states.get(call.call_id) or call_state(self._board, call, self._parts.standings.of(call))

    def _user(self, domain: str, user_id: str) -> User:
        user = self._directory.user(domain, user_id)
        if user is None:
            raise NotFoundError("user.unknown", "There is no such user.", field="userId", name=user_id[:128])
        return user

    def _call(self, user: User, call_id: str, field: str = "callId") -> Call:
        call = self._board.calls.get(call_id)
        if call is None or call.user != (user.domain, user.user_id):
            text = "The user has no such call."
            raise NotFoundError("call.unknown", text, field=field, name=call_id[:128])
        return call

    def _phone(self, user: User, device_id: str) -> Phone:
        phone = self._registry.phones(user.extension).get(device_id)
        if phone is not None:
            return phone
        if self._registry.knows(user.domain, user.user_id, device_id):
            text = "The device is not connected now."
            raise ConflictError("device.not.active", text, field="deviceId", name=device_id)
        text = "The user has no such device."
        raise NotFoundError("device.unknown", text, field="deviceId", name=device_id[:128])

    def _destination(self, text: str, *, bypass: bool = False) -> Destination:
        destination = parse_uri(text, self._directory)
        if destination.place is Place.SLOT and destination.number not in self._board.slots:
            sentence = f"No call is parked in slot {destination.number}."
            raise NotFoundError("park.slot.empty", sentence, field="destination", name=text)
        if destination.place is Place.PARK:
            sentence = "Transfer a call to this number to park it."
            raise InvalidError("park.needs.a.call", sentence, field="destination", name=text)
        return msgspec.structs.replace(destination, bypass=bypass)

    def _target_place(self, text: str, *, bypass: bool = False) -> Destination:
        """Return where a call is to be transferred; a park slot is to be a free one."""
        return msgspec.structs.replace(parse_uri(text, self._directory), bypass=bypass)

    def _dial(
        self, user: User, phone: Phone, request: MakeCallRequest, *, hold: Call | None = None
    ) -> CallState:
        check_webhook(request)
        check_call_type(request, user)
        identity = identity_for(request, user, self._directory.organisation, self._parts.lines)
        destination = self._destination(
            request.destination, bypass=request.type is MakeCallType.DIVERSION_BYPASS
        )
        if request.type is MakeCallType.VOICEMAIL:
            destination = self._parts.voicemail.destination(destination)
        intrusion = intrusion_of(request)
        if intrusion is not None:
            self._parts.intrusions.target((user.domain, user.user_id), destination, intrusion)
        self._parts.dialling.check(user, destination)
        if not self._parts.legs.is_free(phone):
            text = "The device cannot start another call now."
            raise ConflictError("device.busy", text, field="deviceId", name=phone.device_id)
        if destination.place is Place.PICKUP:
            return self._pick_up(user, phone, self._parts.pickup.dialled(user, destination), hold=hold)
        if hold is not None:
            put_on_hold_if_active(self._board, hold)
        intercom = request.type is MakeCallType.INTERCOM
        call = self._parts.dialling.from_device(
            user, phone, destination, identity=identity, intercom=intercom, intrusion=intrusion
        )
        return self._commit(call)

    def _pick_up(self, user: User, phone: Phone, fetched: Call, *, hold: Call | None = None) -> CallState:
        if hold is not None:
            put_on_hold_if_active(self._board, hold)
        conversation = self._board.conversations[fetched.conversation_id]
        return self._commit(self._parts.pickup.by_device(user, conversation, fetched.identity, phone))

    def _target(self, call: Call, target_id: str, token: int | None) -> Call:
        user = self._user(call.domain, call.user_id)
        target = self._call(user, target_id, "targetCallId")
        check_token(target, token, "targetStateToken")
        if target is call:
            text = "The two calls must be different ones."
            raise InvalidError("call.target.same", text, field="targetCallId", name=target_id)
        return target

    def _target_of(self, call: Call, request: TargetCallRequest, fits: Callable[[Call], bool]) -> Call:
        """Return the call that a request names, or the only one that fits where it names none."""
        if request.target_call_id is not None:
            return self._target(call, request.target_call_id, request.target_state_token)
        mine = self._board.calls_of_user[call.user].values()
        fitting = [each for each in mine if each is not call and fits(each)]
        if len(fitting) != 1:
            text = "Name the other call: there is more than one."
            raise InvalidError("call.target.required", text, field="targetCallId")
        return self._target(call, fitting[0].call_id, request.target_state_token)

    @staticmethod
    def _check_target(fits: bool, target: Call) -> None:
        if not fits:
            text = "This is not possible with the other call now."
            raise ConflictError("call.action.not.allowed", text, field="targetCallId", name=target.call_id)

    def _answering_phone(self, call: Call, target: Call) -> Phone | None:
        """Return where an offered call is answered in place of ``call``: on its device if possible."""
        if target.status is not CallStatus.RINGING:
            return None
        devices = self._parts.standings.of(target).devices
        device_id = call.device_id if call.device_id in devices else devices[0]
        return self._parts.legs.phone(target, device_id)

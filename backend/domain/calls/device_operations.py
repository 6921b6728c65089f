"""The operations of the catalogue's section Call Control that bring a call to a device.

Errors as in ``operations``.
"""

from __future__ import annotations

from backend.contract.calls import (
    CallAction,
    CallState,
    CallWebhookRequest,
    PickupSipRequest,
    StateTokenRequest,
)
from backend.domain.calls.access import Access
from backend.domain.calls.applied import RequestKey
from backend.domain.calls.model import LegState
from backend.domain.calls.requests import check_token, check_webhook
from backend.domain.devices.registry import Phone
from backend.domain.errors import ConflictError, NotFoundError
from backend.domain.permissions import require
from backend.ports.organisation import Permission, User
from backend.ports.telephony import SipDialog


class DeviceOperations(Access):
    """What users ask to have on one of their devices."""

    def answer_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        device_id: str,
        request: CallWebhookRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation answerCall."""

        def apply() -> CallState:
            user = self._user(domain, user_id)
            call = self._call(user, call_id)
            check_webhook(request)
            phone = self._phone(user, device_id)
            self._parts.standings.check(call, CallAction.ANSWER)
            self._check_free(device_id in self._parts.standings.of(call).devices, device_id)
            self._parts.talking.answer(call, phone)
            return self._commit(call)

        return self._once(domain, user_id, request_id, apply)

    def move_call(
        self,
        domain: str,
        user_id: str,
        call_id: str,
        device_id: str,
        request: StateTokenRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation moveCall: the call stays where it is until the other device has answered by itself."""

        def apply() -> CallState:
            user = self._user(domain, user_id)
            call = self._call(user, call_id)
            check_token(call, request.state_token, "stateToken")
            phone = self._phone(user, device_id)
            if device_id == call.device_id:
                text = "The call is on this device."
                raise ConflictError("device.same", text, field="deviceId", name=device_id)
            self._parts.standings.check(call, CallAction.MOVE)
            self._check_free(device_id in self._parts.standings.of(call).devices, device_id)
            self._parts.moving.move(call, phone)
            return self._commit(call)

        return self._once(domain, user_id, request_id, apply)

    def pickup_call(
        self,
        domain: str,
        user_id: str,
        device_id: str,
        call_id: str,
        request: CallWebhookRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation pickupCall: a call that rings at another user; no permission is asked for."""

        def apply() -> CallState:
            user = self._user(domain, user_id)
            call = self._board.calls.get(call_id)
            if call is None or call.domain != user.domain:
                text = "There is no such call."
                raise NotFoundError("call.unknown", text, field="callId", name=call_id[:128])
            check_webhook(request)
            phone = self._fetching_phone(user, device_id)
            self._parts.pickup.check(user, call)
            return self._pick_up(user, phone, call)

        return self._once(domain, user_id, request_id, apply)

    def pickup_sip_call(
        self,
        domain: str,
        user_id: str,
        device_id: str,
        request: PickupSipRequest,
        *,
        request_id: RequestKey | None = None,
    ) -> CallState:
        """Operation pickupSipCall: a call that rings or waits for somebody, known by a SIP dialog of it.

        The dialog is that of the phone that rings, or of the one that waits: its Call-ID and both its tags.
        """

        def apply() -> CallState:
            user = self._user(domain, user_id)
            require(user, Permission.PICKUP)
            check_webhook(request)
            phone = self._fetching_phone(user, device_id)
            leg = self._parts.pickup.leg_of(
                SipDialog(request.call_id, frozenset({request.to_tag, request.from_tag}))
            )
            if request.early_only and leg.state is LegState.UP:
                text = "The SIP dialog is not an early one."
                raise ConflictError("dialog.not.early", text, field="earlyOnly", name=request.call_id)
            conversation, previous = self._parts.pickup.waiting_on(user, leg)
            return self._commit(self._parts.pickup.by_device(user, conversation, previous, phone))

        return self._once(domain, user_id, request_id, apply)

    def _fetching_phone(self, user: User, device_id: str) -> Phone:
        phone = self._phone(user, device_id)
        self._parts.dialling.check_room(user)
        self._check_free(self._parts.legs.is_free(phone), device_id)
        return phone

    @staticmethod
    def _check_free(free: bool, device_id: str) -> None:
        if not free:
            text = "This device cannot take the call now."
            raise ConflictError("device.busy", text, field="deviceId", name=device_id)

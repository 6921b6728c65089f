"""The operations of the catalogue's section Call Control that bring a call to a device.

Errors as in ``operations``.
"""

from __future__ import annotations

from backend.contract.calls import CallAction, CallState, CallWebhookRequest, StateTokenRequest
from backend.domain.calls.access import Access
from backend.domain.calls.requests import check_token, check_webhook
from backend.domain.errors import ConflictError


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
        request_id: str | None = None,
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
        request_id: str | None = None,
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

    @staticmethod
    def _check_free(free: bool, device_id: str) -> None:
        if not free:
            text = "This device cannot take the call now."
            raise ConflictError("device.busy", text, field="deviceId", name=device_id)

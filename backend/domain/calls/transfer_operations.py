"""The transfers of the catalogue's section Calls: of the call in hand, named by nothing but its user.

The id of a transfer is that of the conversation that waits for its destination.
"""

from __future__ import annotations

from backend.contract.calls import CallAction, CallStatus
from backend.contract.transfers import CallTransfer, CallTransferStatus, CallTransferType
from backend.domain.calls.access import Access
from backend.domain.calls.model import Attempt, AttemptKind, Call, Contact, Conversation
from backend.domain.errors import ConflictError, NotFoundError, UnavailableError
from backend.ports.organisation import User
from backend.ports.telephony import Cause


class TransferOperations(Access):
    """What users ask to be done with the transfer that is under way. Errors as in ``operations``."""

    def start_transfer(
        self, domain: str, user_id: str, kind: CallTransferType, destination: str
    ) -> CallTransferStatus:
        """Operation transferMobileCall: transfer the active call, or the only one that can be."""
        if not self._attached:
            raise UnavailableError("exchange.unavailable", "The exchange is away; try again in a moment.")
        self._parts.transition.begin()
        user = self._user(domain, user_id)
        call = self._transferable(user)
        uri = destination if ":" in destination else f"tel:{destination}"
        where = self._target_place(uri)
        self._parts.dialling.permit(user, where)
        blind = kind is CallTransferType.BLIND_TRANSFER
        status = _status(call.conversation_id, self._board.now, kind, where.contact)
        self._parts.transfers.to_destination(call, where, blind=blind)
        self._parts.transition.commit()
        return status

    def transfer_under_way(self, domain: str, user_id: str) -> CallTransferStatus:
        """Operation getCallTransfer: the latest one that its destination has not answered yet."""
        found = self._transfers(self._user(domain, user_id))
        if not found:
            text = "No transfer is under way."
            raise NotFoundError("transfer.unknown", text, field="user", name=user_id)
        conversation, attempt = max(found, key=lambda each: each[1].started_at)
        blind = attempt.transferor_call_id is None
        kind = CallTransferType.BLIND_TRANSFER if blind else CallTransferType.ATTENDED_TRANSFER
        return _status(conversation.conversation_id, attempt.started_at, kind, attempt.destination.contact)

    def cancel_transfer(self, domain: str, user_id: str, transfer_id: str) -> None:
        """Operation cancelCallTransfer: takes the call back.

        Conflict for a blind one, whose call is not there; but one that waits for a busy user comes back.
        """
        if not self._attached:
            raise UnavailableError("exchange.unavailable", "The exchange is away; try again in a moment.")
        for conversation, attempt in self._transfers(self._user(domain, user_id)):
            if conversation.conversation_id == transfer_id:
                self._take_back((domain, user_id), transfer_id, attempt)
                return
        text = "No such transfer is under way."
        raise NotFoundError("transfer.unknown", text, field="transferId", name=transfer_id)

    def _take_back(self, user: tuple[str, str], transfer_id: str, attempt: Attempt) -> None:
        if attempt.transferor_call_id is None and attempt.kind is AttemptKind.CAMP_ON:
            self._parts.transition.begin()
            self._parts.settling.fail(self._board.conversations[transfer_id], Cause.USER_BUSY)
            self._parts.transition.commit()
            return
        if attempt.transferor_call_id is None:
            text = "A blind transfer cannot be taken back."
            raise ConflictError("transfer.not.attended", text, field="transferId", name=transfer_id)
        path = (*user, attempt.transferor_call_id)
        self._act(path, CallAction.RESUME, None, self._parts.talking.resume, request_id=None)

    def _transferable(self, user: User) -> Call:
        standings = self._parts.standings.of_user((user.domain, user.user_id))
        calls = [
            self._board.calls[call_id]
            for call_id, standing in standings.items()
            if CallAction.TRANSFER in standing.actions
        ]
        fitting = [call for call in calls if call.status is CallStatus.ACTIVE] or calls
        if len(fitting) != 1:
            text = "There is no call, or more than one, that this could mean."
            raise ConflictError("call.action.not.allowed", text, field="user", name=user.user_id)
        return fitting[0]

    def _transfers(self, user: User) -> list[tuple[Conversation, Attempt]]:
        return [
            (conversation, conversation.attempt)
            for conversation in self._board.transfers.values()
            if conversation.attempt is not None
            and conversation.attempt.transferor == (user.domain, user.user_id)
        ]


def _status(
    transfer_id: str, started_at: float, kind: CallTransferType, destination: Contact
) -> CallTransferStatus:
    number = (destination.tel_uri or "").removeprefix("tel:") or destination.number or destination.name
    return CallTransferStatus(
        transfer_id=CallTransfer(
            id=transfer_id, transfer_start_time=int(started_at * 1000), type=kind, destination=number
        )
    )

"""Call pick-up: a user fetches a call that rings at somebody else, or that waits for somebody.

The caller keeps waiting until the fetching device is UP; only then does it stop ringing elsewhere.
"""

from __future__ import annotations

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.connecting import Connecting
from backend.domain.calls.model import (
    AttemptKind,
    Call,
    Contact,
    Conversation,
    Destination,
    History,
    Leg,
    Place,
)
from backend.domain.calls.offers import Offers, caller_of
from backend.domain.calls.talking import Talking
from backend.domain.devices.registry import Phone
from backend.domain.errors import ConflictError, NotFoundError
from backend.domain.permissions import require
from backend.ports.organisation import Directory, Permission, User
from backend.ports.telephony import SipDialog


class Pickup:
    """Finds calls that can be fetched, and has them answered."""

    def __init__(
        self, board: Board, directory: Directory, *, offers: Offers, connecting: Connecting, talking: Talking
    ) -> None:
        self._board = board
        self._directory = directory
        self._offers = offers
        self._connecting = connecting
        self._talking = talking

    # --- what can be fetched

    def dialled(self, user: User, destination: Destination) -> Call:
        """Return what a user fetches by a code: the call that has rung longest, there or in the group.

        Raises ForbiddenError without the permission, NotFoundError where nothing rings.
        """
        require(user, Permission.PICKUP, field="destination")
        if destination.user is not None:
            owners = [destination.user]
        else:
            owners = [
                (each.domain, each.user_id)
                for each in self._directory.users()
                if each.pickup_group is not None and each.pickup_group == user.pickup_group
            ]
        ringing = [
            call
            for owner in owners
            for call in self._board.calls_of_user.get(owner, {}).values()
            if self._can_be_fetched(user, call)
        ]
        if not ringing:
            raise NotFoundError(
                "pickup.nothing.rings", "No call rings there.", field="destination", name=destination.number
            )
        return min(ringing, key=lambda call: call.started_at)

    def check(self, user: User, call: Call) -> None:
        """Raise ConflictError for a call that does not ring, is being answered, or is the user's own."""
        if not self._can_be_fetched(user, call):
            text = "This call does not ring for somebody else."
            raise ConflictError("call.not.ringing", text, field="callId", name=call.call_id)

    def leg_of(self, dialog: SipDialog) -> Leg:
        """Return the leg with a SIP dialog. Raises NotFoundError."""
        for leg in self._board.legs.values():
            if leg.dialog == dialog:
                return leg
        text = "There is no call with this SIP dialog."
        raise NotFoundError("dialog.unknown", text, field="callId", name=dialog.call_id)

    def waiting_on(self, user: User, leg: Leg) -> tuple[Conversation, Contact]:
        """Return the conversation that waits by a leg, ringing or for somebody, and where it last went.

        Raises ConflictError where it waits for nobody, or for one who is just answering.
        """
        call_id = leg.current or next(iter(leg.ringing), "")
        call = self._board.calls.get(call_id)
        conversation = None if call is None else self._board.conversations[call.conversation_id]
        if call is None or conversation is None or not self._is_open(user, conversation):
            text = "This call does not ring or wait for somebody else."
            raise ConflictError("call.not.ringing", text, field="callId")
        if call.inbound and call.status is CallStatus.RINGING:
            return conversation, call.identity
        attempt = conversation.attempt
        return conversation, call.identity if attempt is None else attempt.destination.contact

    # --- fetching

    def by_phone(self, user: User, conversation: Conversation, previous: Contact, leg: Leg) -> None:
        """A phone that calls gets the call; it is answered, and the call connected once it is UP."""
        call = self._call_of(user, conversation, previous)
        leg.carried.append(call.call_id)
        leg.current = call.call_id
        call.pending_leg_id, call.device_id = leg.leg_id, leg.device_id
        if conversation.attempt is not None:
            conversation.attempt.claimed_by = call.call_id
        self._board.touch(conversation)
        self._board.change(call, CallEvent.OFFERED, "The call is being answered.")
        self._connecting.answer_phone(leg)

    def by_device(self, user: User, conversation: Conversation, previous: Contact, phone: Phone) -> Call:
        """A free device gets the call: at once where its leg is UP, else when it has answered by itself."""
        call = self._call_of(user, conversation, previous)
        self._talking.answer(call, phone)
        return call

    def _call_of(self, user: User, conversation: Conversation, previous: Contact) -> Call:
        """Return the call that rings for the user already, or a new one."""
        board = self._board
        for target in board.targets(conversation):
            if target.user == (user.domain, user.user_id):
                return target
        call = self._offers.ringing_call(conversation, user, caller_of(board, conversation))
        call.history = History(conversation.first_target or previous, previous, RetargetReason.PICKUP)
        board.add_call(call)
        if conversation.attempt is not None:
            conversation.attempt.targets.append(call.call_id)
        return call

    def _can_be_fetched(self, user: User, call: Call) -> bool:
        return (
            call.inbound
            and call.status is CallStatus.RINGING
            and self._is_open(user, self._board.conversations[call.conversation_id])
        )

    def _is_open(self, user: User, conversation: Conversation) -> bool:
        """Tell whether a conversation waits for somebody, without the user, and nobody answers just now.

        A call that rings outside is no one's here to fetch.
        """
        attempt = conversation.attempt
        if attempt is None or attempt.claimed_by is not None:
            return False
        if not attempt.targets and attempt.kind is not AttemptKind.CAMP_ON:
            return False
        if attempt.destination.place is Place.OUTSIDE:
            return False
        key = (user.domain, user.user_id)
        return all(member.user != key for member in self._board.members(conversation))

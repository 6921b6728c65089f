"""Calls that come by a trunk: whom they reach, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from backend.contract.calls import CallEvent, CallStatus, RetargetReason
from backend.domain.calls.board import Board
from backend.domain.calls.model import (
    Call,
    Contact,
    Destination,
    History,
    Leg,
    LegState,
    Place,
)
from backend.domain.calls.offers import Offers, new_attempt
from backend.domain.calls.outside import Outside
from backend.domain.calls.parties import (
    ANONYMOUS,
    contact_of_main,
    contact_of_number,
    contact_of_user,
    unknown_contact,
)
from backend.domain.routing.inbound import Reached, reached_by
from backend.domain.routing.numbers import classify, e164
from backend.ports.organisation import Directory, RecordingPolicy
from backend.ports.telephony import Cause, ChannelOffered, Diversion, HangUp


class Inbound:
    """Offers providers' calls to users."""

    def __init__(self, board: Board, directory: Directory, *, offers: Offers, outside: Outside) -> None:
        self._board = board
        self._directory = directory
        self._offers = offers
        self._outside = outside

    def offered(self, event: ChannelOffered) -> None:
        """A call has come by a trunk."""
        plan = self._directory.organisation.routing.plan(event.trunk_id or "")
        reached = reached_by(event.called, self._directory)
        if plan is None or not self._outside.has_room(plan):
            self._board.command(HangUp(event.channel_id, Cause.CONGESTION))
        elif reached is None:
            self._board.command(HangUp(event.channel_id, Cause.UNALLOCATED_NUMBER))
        else:
            self._take_in(event, reached)

    def _take_in(self, event: ChannelOffered, reached: Reached) -> None:
        board = self._board
        leg = Leg(event.channel_id, "", None, False, LegState.OFFERED, trunk_id=event.trunk_id)
        board.add_leg(leg)
        destination = self._destination(reached)
        conversation = board.add_conversation()
        conversation.first_target = destination.contact
        call = Call(
            call_id=board.settings.new_id(),
            domain=self._directory.organisation.domain,
            user_id="",
            extension="",
            token=0,
            conversation_id=conversation.conversation_id,
            inbound=False,
            status=CallStatus.INITIATED,
            event=CallEvent.INITIATED,
            description="",
            identity=self._contact(event.caller.number, event.caller.name),
            remote=destination.contact,
            started_at=board.now,
            policy=RecordingPolicy.NONE,
            outside=True,
            diverted=self._diverted(event.diversions),
        )
        board.add_call(call)
        conversation.members.append(call.call_id)
        board.carry(leg, call)
        board.change(call, CallEvent.INITIATED, "A call has come in.")
        self._offers.start(conversation, new_attempt(board, destination), self._history(event))

    def _destination(self, reached: Reached) -> Destination:
        user = reached.user
        if user is None:
            organisation = self._directory.organisation
            return Destination(Place.MAIN, organisation.main_number, contact_of_main(organisation))
        key = (user.domain, user.user_id)
        return Destination(Place.USER, user.extension, contact_of_user(user), key)

    def _contact(self, number: str, name: str) -> Contact:
        if not number:
            return ANONYMOUS
        country = self._directory.organisation.country
        known = e164(number, country)
        found = None if known is None else classify(known, country)
        if found is None:
            return unknown_contact(number)
        return contact_of_number(found, "" if name.strip("+ ") == number.strip("+ ") else name)

    def _diverted(self, diversions: Sequence[Diversion]) -> list[Diversion]:
        """Return who has diverted a call by numbers that mean the same everywhere."""
        country = self._directory.organisation.country
        known = [(e164(each.number, country), each) for each in diversions]
        return [Diversion(number, each.name, each.reason) for number, each in known if number is not None]

    def _history(self, event: ChannelOffered) -> History | None:
        """Return who has diverted the call before it came here."""
        if not event.diversions:
            return None
        latest, first = event.diversions[0], event.diversions[-1]
        return History(
            self._contact(first.number, first.name),
            self._contact(latest.number, latest.name),
            RetargetReason.DIVERTED,
        )

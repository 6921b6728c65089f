"""Calls to numbers outside: by which trunk, shown as whom, at whose expense, and their end at a limit.

Every such call is made on behalf of a user, its payer, whose limits count, also when the payer has
transferred it and is gone. Who comes by a trunk is no user: such a caller alone never gets out again.
Emergency calls know no limits.
"""

from __future__ import annotations

import structlog

from backend.bus.bus import Bus
from backend.bus.events import OutsideRefused
from backend.contract.calls import CallEvent, CallStatus
from backend.domain.calls.board import Board
from backend.domain.calls.endings import Endings
from backend.domain.calls.model import Attempt, Call, Contact, Conversation, Leg, LegState, UserKey
from backend.domain.calls.parties import ANONYMOUS, contact_of_line, contact_of_user
from backend.domain.calls.sentences import coded, refusal_of
from backend.domain.calls.trunk_states import TrunkStates
from backend.domain.errors import BarredError, DomainError, ForbiddenError, LimitError
from backend.domain.lines.service import LineService
from backend.domain.routing.numbers import OutsideNumber, formatted
from backend.domain.routing.outbound import check_allowed, trunks_for
from backend.domain.routing.usage import Usage
from backend.ports.organisation import Directory, RecordingPolicy, User
from backend.ports.routing import TrunkPlan
from backend.ports.telephony import Cause, ChannelDestroyed, Dial, Diversion, Party

RETRIED = frozenset({401, 403, 407, 408})
"""Statuses of a trunk, beside 5xx, after which the next one is tried."""
_RETRIED_CAUSES = frozenset({Cause.NETWORK_OUT_OF_ORDER, Cause.CONGESTION, Cause.TEMPORARY_FAILURE})
SAID_USED_UP = "sound:minutes-used-up"
SAID_BARRED = "sound:number-barred"
USED_UP_CODE = "outside.minutes.limit"
_USED_UP = "The minutes outside are used up for today."
_NO_MINUTES = coded("outside.minutes.limit", _USED_UP)
_log = structlog.get_logger("deskline.calls")


class Outside:
    """Makes and ends calls by trunks."""

    def __init__(
        self,
        board: Board,
        directory: Directory,
        lines: LineService,
        *,
        states: TrunkStates,
        usage: Usage,
        endings: Endings,
        bus: Bus,
    ) -> None:
        self._board = board
        self._bus = bus
        self._directory = directory
        self._lines = lines
        self._states = states
        self._usage = usage
        self._endings = endings

    # --- may it be?

    def check(self, user: User, number: OutsideNumber) -> None:
        """Raise ForbiddenError or LimitError for a call that a user may not make now."""
        if number.emergency:
            return
        limits = self._directory.organisation.routing.limits_of(user.user_id)
        payer = (user.domain, user.user_id)
        try:
            check_allowed(number, limits)
            if limits.calls is not None and len(self._paid_by(payer)) >= limits.calls:
                text = f"You can have {limits.calls} calls outside at a time."
                raise LimitError("outside.calls.limit", text, field="destination", name=number.number)
            if limits.minutes is not None and self._remaining(payer, limits.minutes) <= 0:
                raise LimitError(USED_UP_CODE, _USED_UP, field="destination", name=number.number)
        except DomainError as error:
            self._tell(payer, error.code, number.number)
            raise

    def sound_of(self, error: DomainError) -> str | None:
        """Return what a phone hears before its call outside is refused; None where it is refused at once."""
        if not self._directory.organisation.settings.announce_refusals:
            return None
        if isinstance(error, BarredError):
            return SAID_BARRED
        return SAID_USED_UP if error.code == USED_UP_CODE else None

    def _tell(self, payer: UserKey, code: str, number: str) -> None:
        _log.warning("call outside refused or ended", user=payer[1], number=number, reason=code)
        self._bus.publish(OutsideRefused(*payer, code))

    # --- out

    def ring(self, conversation: Conversation, attempt: Attempt, caller: Contact) -> Cause | None:
        """Call the number of an attempt. Returns why that is impossible, or None."""
        number = attempt.destination.outside
        user = self._payer(conversation, attempt)
        if number is None or user is None:
            attempt.refusal = coded("outside.to.outside", "Callers from outside cannot be connected outside.")
            return Cause.CALL_REJECTED
        try:
            self.check(user, number)
        except DomainError as error:
            attempt.refusal = refusal_of(error)
            return Cause.CALL_REJECTED if isinstance(error, ForbiddenError) else Cause.CONGESTION
        call = self._outside_call(conversation, attempt, user, caller)
        wanted = trunks_for(number, self._directory.organisation.routing)
        call.routes = sorted(wanted, key=self._states.is_down)
        if self._dial_next(call, attempt):
            self._board.add_call(call)
            attempt.targets.append(call.call_id)
            self._board.change(call, CallEvent.OFFERED, "The provider is being called.")
            return None
        return Cause.CONGESTION

    def fail_over(self, call: Call, leg: Leg, event: ChannelDestroyed) -> bool:
        """A trunk has failed: try the next one. False where the call itself has failed.

        So it is also where the caller has heard the trunk before, its ringing perhaps or an announcement: a
        provisional response keeps nobody from looking further (RFC 3261 section 16.7), and a provider that
        has told a caller what is wrong with the number ends with that number's status, which is not tried
        again, and not with its own.
        """
        attempt = self._board.conversations[call.conversation_id].attempt
        status = event.sip_status
        failed = event.cause in _RETRIED_CAUSES if status is None else status in RETRIED or status // 100 == 5
        if not failed or attempt is None or call.call_id not in attempt.targets:
            return False
        _log.warning("trunk failed", trunk=leg.trunk_id, status=status, reason=event.text)
        call.ringing_legs.remove(leg.leg_id)
        if self._dial_next(call, attempt):
            self._board.save_call(call)
            return True
        call.ringing_legs.append(leg.leg_id)
        return False

    def answered(self, leg: Leg) -> None:
        """A number outside has answered: its payer's minutes run."""
        call = self._board.calls.get(leg.current or "")
        if call is not None and call.payer is not None:
            self._set_limits(call.payer)

    def limit_due(self, leg: Leg) -> None:
        """A payer's minutes may be used up: end the call, and say why, or look again later."""
        call = self._board.calls.get(leg.current or "")
        leg.limit_at = None
        self._board.touch_leg(leg)
        if call is None or call.payer is None:
            return
        limits = self._directory.organisation.routing.limits_of(call.payer[1])
        if limits.minutes is None or self._remaining(call.payer, limits.minutes) > 0:
            self._set_limits(call.payer)
            return
        self._tell(call.payer, USED_UP_CODE, call.identity.number or "")
        conversation = self._board.conversations[call.conversation_id]
        others = self._board.others(call)
        if len(others) == 1 and not conversation.conference:
            self._part(others[0])
        self._endings.end(call, CallEvent.FAILED, _NO_MINUTES, Cause.CALL_REJECTED)

    def _part(self, other: Call) -> None:
        """End the other side's call; a user hears why, and who is outside a tone."""
        leg = self._board.leg_of(other)
        if leg is not None and leg.state is LegState.UP and not leg.held:
            self._board.farewells[leg.leg_id] = "tone:congestion" if other.outside else SAID_USED_UP
        self._endings.end(other, CallEvent.FAILED, _NO_MINUTES, Cause.CALL_REJECTED)

    # --- trunks

    def has_room(self, plan: TrunkPlan) -> bool:
        """Tell whether a trunk can carry another call."""
        carried = sum(leg.trunk_id == plan.trunk.trunk_id for leg in self._board.legs.values())
        return plan.max_calls is None or carried < plan.max_calls

    def _dial_next(self, call: Call, attempt: Attempt) -> bool:
        """Call by the next trunk that has room. False where there is none."""
        board = self._board
        number = attempt.destination.outside
        routing = self._directory.organisation.routing
        while call.routes and number is not None:
            plan = routing.plan(call.routes.pop(0))
            if plan is None or not (number.emergency or self.has_room(plan)):
                continue
            leg = Leg(
                leg_id=board.settings.new_id(),
                extension="",
                device_id=None,
                shared=False,
                state=LegState.DIALLING,
                ringing=[call.call_id],
                trunk_id=plan.trunk.trunk_id,
            )
            board.add_leg(leg)
            board.touch_leg(leg)
            call.ringing_legs.append(leg.leg_id)
            board.command(self._dial(leg, plan, number, call, attempt))
            return True
        return False

    def _dial(self, leg: Leg, plan: TrunkPlan, number: OutsideNumber, call: Call, attempt: Attempt) -> Dial:
        country = self._directory.organisation.country
        shown, diversions = self._shown(plan, call, attempt)
        user = None if call.payer is None else self._directory.user(*call.payer)
        known = (shown.tel_uri or "").removeprefix("tel:") or ("" if user is None else user.number)
        # Who has no number outside shows the main one, so that the call can be returned.
        caller = known if known.startswith("+") else self._directory.organisation.main_number
        anonymous = shown == ANONYMOUS and not number.emergency
        seconds = max(1.0, attempt.deadline - self._board.now) + self._board.settings.device_answer_s
        return Dial(
            channel_id=leg.leg_id,
            trunk_id=plan.trunk.trunk_id,
            number=formatted(number.number, plan.number_format, country),
            caller=Party(
                formatted(caller, plan.number_format, country), "" if shown == ANONYMOUS else shown.name
            ),
            anonymous=anonymous,
            diversions=diversions,
            timeout_s=seconds,
        )

    def _shown(self, plan: TrunkPlan, call: Call, attempt: Attempt) -> tuple[Contact, list[Diversion]]:
        """Return who is shown as the caller: a user by the line of the call, for others its payer."""
        board = self._board
        conversation = board.conversations[call.conversation_id]
        staying = attempt.transferor_call_id
        waiting = [each for each in board.members(conversation) if each.call_id != staying]
        user = None if call.payer is None else self._directory.user(*call.payer)
        if len(waiting) == 1 and not waiting[0].outside:
            return waiting[0].identity, []
        if user is None:
            return ANONYMOUS, []
        line = contact_of_line(self._lines.active(user), user, self._directory.organisation)
        if len(waiting) == 1 and plan.passes_callers and waiting[0].identity.tel_uri is not None:
            by = contact_of_user(user)
            diverted = [Diversion(user.number, by.name, "deflection"), *waiting[0].diverted]
            return waiting[0].identity, [self._as_wanted(each, plan) for each in diverted]
        return line, []

    def _as_wanted(self, diversion: Diversion, plan: TrunkPlan) -> Diversion:
        number = formatted(diversion.number, plan.number_format, self._directory.organisation.country)
        return Diversion(number, diversion.name, diversion.reason)

    def _outside_call(
        self, conversation: Conversation, attempt: Attempt, payer: User, caller: Contact
    ) -> Call:
        board = self._board
        return Call(
            call_id=board.settings.new_id(),
            domain=payer.domain,
            user_id="",
            extension="",
            token=0,
            conversation_id=conversation.conversation_id,
            inbound=True,
            status=CallStatus.RINGING,
            event=CallEvent.OFFERED,
            description="",
            identity=attempt.destination.contact,
            remote=caller,
            started_at=board.now,
            policy=RecordingPolicy.NONE,
            outside=True,
            payer=(payer.domain, payer.user_id),
            emergency=attempt.destination.outside is not None and attempt.destination.outside.emergency,
        )

    # --- who pays

    def _payer(self, conversation: Conversation, attempt: Attempt) -> User | None:
        """Return on whose behalf a call is made: who transfers, else the user who waits for it."""
        if attempt.transferor is not None:
            return self._directory.user(*attempt.transferor)
        users = (each for each in self._board.members(conversation) if not each.outside)
        first = next(users, None)
        return None if first is None else self._directory.user(*first.user)

    def _paid_by(self, payer: UserKey) -> list[Call]:
        calls = self._board.calls.values()
        return [call for call in calls if call.outside and call.payer == payer and not call.emergency]

    def _remaining(self, payer: UserKey, minutes: int) -> float:
        """Return the seconds that a payer still has, those of the present calls taken off."""
        now = self._board.now
        running = sum(now - call.answered_at for call in self._paid_by(payer) if call.answered_at is not None)
        return minutes * 60 - self._usage.used(payer, now) - running

    def _set_limits(self, payer: UserKey) -> None:
        """Share what a payer has left among the present calls."""
        minutes = self._directory.organisation.routing.limits_of(payer[1]).minutes
        talking = [call for call in self._paid_by(payer) if call.answered_at is not None]
        if minutes is None or not talking:
            return
        each = max(0.0, self._remaining(payer, minutes)) / len(talking)
        for call in talking:
            leg = self._board.leg_of(call)
            if leg is not None:
                leg.limit_at = self._board.now + max(1.0, each)
                self._board.touch_leg(leg)

"""The legs of this phone: does what is commanded, tells what happens. Runs in the main thread."""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import msgspec
import pjsua2 as pj

from app.language import Phrase, mark, tr
from app.softphone.audio.patchbay import Patchbay
from app.softphone.errors import RefusedError
from app.softphone.protocol import (
    AnswerLeg,
    Dial,
    HangUpLeg,
    HoldLeg,
    LegChanged,
    LegDtmf,
    LegState,
    LegTransferChanged,
    MuteLeg,
    SendLegDtmf,
    TransferLeg,
)
from app.softphone.sip.call import (
    FORBIDDEN,
    CallEvent,
    CallSeen,
    CallTable,
    DigitSeen,
    InviteSeen,
    SipCall,
    TransferSeen,
)
from app.softphone.sip.endpoint import MAX_CALLS
from app.softphone.sip.invite import asks_to_answer_at_once
from app.softphone.sip.levels import set_levels
from app.softphone.sip.registration import Registration

_DIGITS = re.compile(r"[0-9A-Da-d*#]{1,32}")
_TOO_MANY_OBJECTS = 70010
"""PJ_ETOOMANY"""
_LEG_ID = re.compile(r"[\w.-]{1,64}")
_STATES = {
    pj.PJSIP_INV_STATE_CALLING: LegState.CALLING,
    pj.PJSIP_INV_STATE_INCOMING: LegState.INCOMING,
    pj.PJSIP_INV_STATE_CONFIRMED: LegState.UP,
    pj.PJSIP_INV_STATE_DISCONNECTED: LegState.ENDED,
}
_HEARD = (pj.PJSUA_CALL_MEDIA_ACTIVE, pj.PJSUA_CALL_MEDIA_REMOTE_HOLD)

LegMessage = LegChanged | LegDtmf | LegTransferChanged


class Legs:
    """The live legs by id."""

    def __init__(
        self,
        table: CallTable,
        registration: Registration,
        patchbay: Patchbay,
        publish: Callable[[LegMessage], None],
    ) -> None:
        self._table = table
        self._registration = registration
        self._patchbay = patchbay
        self._publish = publish
        self._legs: dict[str, LegChanged] = {}
        self._refused: set[str] = set()
        self._all_ended = asyncio.Event()
        self._all_ended.set()

    def states(self) -> list[LegChanged]:
        """Return every live leg."""
        return list(self._legs.values())

    # --- commands; each raises RefusedError

    def dial(self, command: Dial) -> None:
        """Call from this phone."""
        account = self._registration.account
        if account is None:
            raise RefusedError("account.missing", tr("The phone has no account to call from."))
        leg_id = command.leg_id or str(uuid.uuid4())
        if not _LEG_ID.fullmatch(leg_id) or leg_id in self._legs:
            raise RefusedError("leg.id.invalid", tr("The new call's id cannot be used."))
        if len(self._table.leg_ids()) >= MAX_CALLS:
            raise _too_many()
        uri = self._registration.address_of(command.destination)
        call = SipCall(account, self._table, leg_id)
        self._table.add(call)
        try:
            call.makeCall(uri, _audio_call())
        except pj.Error as error:
            self._table.drop(leg_id)
            if error.status == _TOO_MANY_OBJECTS:  # A call that was hung up is not yet over for its far side.
                raise _too_many() from error
            words = tr("The call cannot be made: {reason}.", reason=error.reason)
            raise RefusedError("call.failed", words) from error

    def answer(self, command: AnswerLeg) -> None:
        """Answer a ringing leg."""
        leg, call = self._find(command.leg_id)
        if leg.state is not LegState.INCOMING:
            raise RefusedError("leg.not.ringing", tr("That call does not ring any more."))
        self._answer(call, 200)

    def hang_up(self, command: HangUpLeg) -> None:
        """End a leg: reject with the status, cancel or hang up by its state."""
        if not 400 <= command.status <= 699:
            raise RefusedError("status.invalid", tr("A call is rejected with a status from 400 to 699."))
        _, call = self._find(command.leg_id)
        call_op = pj.CallOpParam()
        call_op.statusCode = command.status
        _attempt(
            "leg.hangup.failed", mark("The call cannot be ended: {reason}."), partial(call.hangup, call_op)
        )

    def hold(self, command: HoldLeg) -> None:
        """Hold by re-INVITE, or take off hold."""
        leg, call = self._find(command.leg_id, up=True)
        if leg.held == command.held:
            return
        if command.held:
            _attempt(
                "leg.hold.failed",
                mark("The call cannot be held: {reason}."),
                partial(call.setHold, pj.CallOpParam(True)),
            )
            return
        call_op = _audio_call()
        call_op.opt.flag = pj.PJSUA_CALL_UNHOLD
        _attempt(
            "leg.hold.failed", mark("The call cannot be resumed: {reason}."), partial(call.reinvite, call_op)
        )

    def mute(self, command: MuteLeg) -> None:
        """Keep the microphone from a leg, or let it be heard again."""
        leg, _ = self._find(command.leg_id, up=True)
        self._patchbay.mute(command.leg_id, muted=command.muted)
        self._change(msgspec.structs.replace(leg, muted=command.muted))

    def transfer(self, command: TransferLeg) -> None:
        """Transfer by REFER (RFC 3515), with Replaces (RFC 3891) where another leg is named."""
        _, call = self._find(command.leg_id, up=True)
        if command.replaces_leg_id is not None:
            if command.replaces_leg_id == command.leg_id:
                raise RefusedError("leg.transfer.same", tr("A call cannot be transferred to itself."))
            _, other = self._find(command.replaces_leg_id, up=True)
            action = partial(call.xferReplaces, other, pj.CallOpParam(True))
        else:
            uri = self._registration.address_of(command.destination)
            action = partial(call.xfer, uri, pj.CallOpParam(True))
        _attempt("leg.transfer.failed", mark("The call cannot be transferred: {reason}."), action)

    def send_dtmf(self, command: SendLegDtmf) -> None:
        """Send digits as RFC 4733 events, or by INFO where the far phone has not agreed to them.

        Events go to one that is heard before it answers, too; INFO waits for the answer (RFC 6086 section 4).
        """
        if not _DIGITS.fullmatch(command.digits):
            raise RefusedError(
                "digits.invalid", tr("Digits are 0 to 9, A to D, * and #, at most 32 at a time.")
            )
        leg, call = self._find(command.leg_id)
        up = leg.state is LegState.UP
        if not leg.media_active:
            if up:
                raise RefusedError("leg.no.media", tr("Digits cannot be sent while the call is on hold."))
            raise _not_up()
        digits = command.digits.upper()
        try:
            call.dialDtmf(digits)
        except pj.Error as error:
            if not up:
                raise _not_up() from error
            by_info = pj.CallSendDtmfParam()
            by_info.method = pj.PJSUA_DTMF_METHOD_SIP_INFO
            by_info.digits = digits
            _attempt(
                "leg.dtmf.failed",
                mark("The digits cannot be sent: {reason}."),
                partial(call.sendDtmf, by_info),
            )

    def check_alive(self) -> None:
        """Ask the far side of every answered leg by re-INVITE; one that knows it no more ends it (481)."""
        for leg_id, leg in self._legs.items():
            call = self._table.get(leg_id)
            if leg.state is LegState.UP and call is not None:
                with suppress(pj.Error):  # Another offer is on its way: that asks just as well.
                    call.reinvite(_audio_call())

    async def end_all(self, within_s: float) -> None:
        """End every leg and wait until all are over, or the time is."""
        self._hang_up_all()
        try:
            async with asyncio.timeout(within_s):
                await self._all_ended.wait()
        except TimeoutError:
            for leg_id in list(self._legs):
                self._table.drop(leg_id)
                self._forget(leg_id)

    def _hang_up_all(self) -> None:
        """Not where it is waited: a coroutine that is cancelled keeps its calls longer than they may live."""
        for leg_id in self._table.leg_ids():
            call = self._table.get(leg_id)
            if call is not None:
                _hang_up_if_live(call)

    def let_go(self) -> None:
        """Drop every call there is, also one that came while the phone was ending and is no leg yet."""
        for leg_id in {*self._legs, *self._table.leg_ids()}:
            self._table.drop(leg_id)
            self._forget(leg_id)

    # --- what happens

    def happened(self, event: CallEvent) -> None:
        """Take in an event that pjsua2's thread has posted."""
        match event:
            case InviteSeen():
                self._invited(event)
            case CallSeen():
                self._seen(event)
            case DigitSeen():
                self._publish(LegDtmf(event.leg_id, event.digit))
            case TransferSeen():
                self._transferred(event)

    def _invited(self, event: InviteSeen) -> None:
        call = self._table.get(event.leg_id)
        if call is None:
            return
        through_registrar = self._registration.is_registrar(event.source)
        if not self._registration.direct and not through_registrar:
            self._refused.add(event.leg_id)
            with suppress(RefusedError):  # The caller has gone already.
                self._answer(call, FORBIDDEN)
            return
        try:
            info = call.getInfo()
        except pj.Error:
            return
        at_once = through_registrar and asks_to_answer_at_once(event.message)
        self._change(
            LegChanged(
                event.leg_id,
                LegState.INCOMING,
                info.remoteUri,
                auto_answered=at_once,
                sip_call_id=info.callIdString,
            )
        )
        with suppress(RefusedError):  # As above; its end is on its way.
            self._answer(call, 200 if at_once else 180)

    def _seen(self, event: CallSeen) -> None:
        if event.leg_id in self._refused:
            if event.state == pj.PJSIP_INV_STATE_DISCONNECTED:
                self._refused.discard(event.leg_id)
            return
        known = self._legs.get(event.leg_id)
        if known is None and not event.outgoing and event.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            return  # The caller gave up before the call was told.
        if event.media_changed:
            self._connect(event)
        self._change(_changed(event, known))

    def _connect(self, event: CallSeen) -> None:
        call = self._table.get(event.leg_id)
        if call is None or event.media not in _HEARD:
            self._patchbay.remove_leg(event.leg_id)
            return
        try:
            media = call.getAudioMedia(event.media_index)
            set_levels(call, event.media_index, media)
            self._patchbay.set_leg(event.leg_id, media)
        except pj.Error:
            self._patchbay.remove_leg(event.leg_id)

    def _transferred(self, event: TransferSeen) -> None:
        self._publish(LegTransferChanged(event.leg_id, event.status, event.reason, event.final))
        call = self._table.get(event.leg_id)
        if event.final and event.status // 100 == 2 and call is not None:
            _hang_up_if_live(call)

    def _change(self, leg: LegChanged) -> None:
        if leg == self._legs.get(leg.leg_id):
            return
        if leg.state is LegState.ENDED:
            self._forget(leg.leg_id)
        else:
            self._legs[leg.leg_id] = leg
            self._all_ended.clear()
        self._publish(leg)

    def _forget(self, leg_id: str) -> None:
        self._patchbay.forget(leg_id)
        self._legs.pop(leg_id, None)
        if not self._legs:
            self._all_ended.set()

    def _find(self, leg_id: str, *, up: bool = False) -> tuple[LegChanged, SipCall]:
        leg, call = self._legs.get(leg_id), self._table.get(leg_id)
        if leg is None or call is None:
            raise RefusedError("leg.unknown", tr("That call is over."))
        if up and leg.state is not LegState.UP:
            raise _not_up()
        return leg, call

    def _answer(self, call: SipCall, status: int) -> None:
        call_op = _audio_call()
        call_op.statusCode = status
        _attempt(
            "leg.answer.failed", mark("The call cannot be answered: {reason}."), partial(call.answer, call_op)
        )


def _too_many() -> RefusedError:
    return RefusedError("calls.too.many", tr("This phone can have {most} calls at once.", most=MAX_CALLS))


def _not_up() -> RefusedError:
    return RefusedError("leg.not.up", tr("The call is not answered."))


def _audio_call() -> pj.CallOpParam:
    call_op = pj.CallOpParam(True)
    call_op.opt.audioCount = 1
    call_op.opt.videoCount = 0
    return call_op


def _attempt(code: str, description: Phrase, action: Callable[[], None]) -> None:
    try:
        action()
    except pj.Error as error:
        raise RefusedError(code, description.of(reason=error.reason)) from error


def _hang_up_if_live(call: SipCall) -> None:
    with suppress(pj.Error):
        call.hangup(pj.CallOpParam())


def _changed(event: CallSeen, known: LegChanged | None) -> LegChanged:
    before = known or LegChanged(event.leg_id, LegState.CALLING, event.remote)
    early = LegState.RINGING if event.outgoing else LegState.INCOMING
    state = early if event.state == pj.PJSIP_INV_STATE_EARLY else _STATES.get(event.state, before.state)
    return msgspec.structs.replace(
        before,
        state=state,
        remote=event.remote,
        status=event.status,
        reason=event.reason,
        media_active=event.media == pj.PJSUA_CALL_MEDIA_ACTIVE and state is not LegState.ENDED,
        held=event.media == pj.PJSUA_CALL_MEDIA_LOCAL_HOLD,
        held_by_peer=event.media == pj.PJSUA_CALL_MEDIA_REMOTE_HOLD,
        sip_call_id=event.sip_call_id,
    )

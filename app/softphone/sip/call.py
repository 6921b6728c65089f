"""One pjsua2 call. Its callbacks run in pjsua2's worker thread: they copy plain values and post them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass

import pjsua2 as pj
from typing_extensions import override

FORBIDDEN = 403


@dataclass(frozen=True)
class CallSeen:
    """A call as pjsua2 had it at one moment."""

    leg_id: str
    state: int
    """One of PJSIP_INV_STATE_*."""
    outgoing: bool
    remote: str
    status: int
    reason: str
    media: int
    """One of PJSUA_CALL_MEDIA_* of its audio."""
    media_index: int
    sip_call_id: str
    media_changed: bool


@dataclass(frozen=True)
class InviteSeen:
    """A call has come in, from ``source`` (``host:port``); ``message`` is the INVITE."""

    leg_id: str
    source: str
    message: str


@dataclass(frozen=True)
class DigitSeen:
    """A digit has come on a call."""

    leg_id: str
    digit: str


@dataclass(frozen=True)
class TransferSeen:
    """The far phone tells how a transfer goes on."""

    leg_id: str
    status: int
    reason: str
    final: bool


CallEvent = CallSeen | InviteSeen | DigitSeen | TransferSeen


class CallTable:
    """The live calls by leg id: filled and emptied in either thread, one dictionary operation at a time.

    A call is dropped inside its last callback, before pjsua2 gives its slot to another: a Call object that
    lives longer would take the new call down with it.

    ``only_from`` is the one source (``host:port``) that calls may come from, None for any.
    """

    def __init__(self, post: Callable[[CallEvent], None]) -> None:
        """``post`` hands an event to the main thread; it may be called from any."""
        self.post = post
        self.only_from: str | None = None
        self._calls: dict[str, SipCall] = {}

    def add(self, call: SipCall) -> None:
        """Keep a call alive until it ends."""
        self._calls[call.leg_id] = call

    def get(self, leg_id: str) -> SipCall | None:
        """Return the call, or None when it is over."""
        return self._calls.get(leg_id)

    def drop(self, leg_id: str) -> None:
        """Let go of a call that is over."""
        self._calls.pop(leg_id, None)

    def leg_ids(self) -> list[str]:
        """Return the ids of the live calls."""
        return list(self._calls)


class SipCall(pj.Call):
    """A call that posts what happens to it."""

    def __init__(self, account: pj.Account, table: CallTable, leg_id: str = "", call_id: int = -1) -> None:
        super().__init__(account, call_id)
        self.leg_id = leg_id or str(uuid.uuid4())
        self._account = account
        self._table = table

    @override
    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        seen = self._look(media_changed=False)
        if seen is None:
            return
        if seen.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self._table.drop(self.leg_id)
        self._table.post(seen)

    @override
    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        seen = self._look(media_changed=True)
        if seen is not None:
            self._table.post(seen)

    @override
    def onDtmfDigit(self, prm: pj.OnDtmfDigitParam) -> None:
        self._table.post(DigitSeen(self.leg_id, prm.digit))

    @override
    def onCallTransferStatus(self, prm: pj.OnCallTransferStatusParam) -> None:
        self._table.post(TransferSeen(self.leg_id, prm.statusCode, prm.reason, prm.finalNotify))

    @override
    def onCallTransferRequest(self, prm: pj.OnCallTransferRequestParam) -> None:
        self._succeed(prm)

    @override
    def onCallReplaceRequest(self, prm: pj.OnCallReplaceRequestParam) -> None:
        if self._table.only_from not in (None, prm.rdata.srcAddress):
            prm.statusCode = FORBIDDEN
            return
        self._succeed(prm)

    def _succeed(self, prm: pj.OnCallTransferRequestParam | pj.OnCallReplaceRequestParam) -> None:
        """Give pjsua2 the object of the call that takes the place of this one."""
        call = SipCall(self._account, self._table)
        self._table.add(call)
        prm.newCall = call

    def _look(self, *, media_changed: bool) -> CallSeen | None:
        try:
            info = self.getInfo()
        except pj.Error:
            return None
        audio = [media for media in info.media if media.type == pj.PJMEDIA_TYPE_AUDIO]
        return CallSeen(
            leg_id=self.leg_id,
            state=info.state,
            outgoing=info.role == pj.PJSIP_ROLE_UAC,
            remote=info.remoteUri,
            status=info.lastStatusCode,
            reason=info.lastReason,
            media=audio[0].status if audio else 0,
            media_index=audio[0].index if audio else 0,
            sip_call_id=info.callIdString,
            media_changed=media_changed,
        )

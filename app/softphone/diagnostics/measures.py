"""Measures of this phone and of the sound of its legs, as pjsua2 counts them. Runs in the main thread."""

from __future__ import annotations

import os
import time

import pjsua2 as pj
import psutil

from app.softphone.diagnostics.messages import LegMeasured, PhoneMeasured
from app.softphone.diagnostics.quality import mean_opinion
from app.softphone.protocol import LegChanged
from app.softphone.sip.call import CallTable, SipCall
from app.softphone.sip.registration import Registration
from backend.contract.version import VERSION


class Measures:
    """Looks when it is asked."""

    def __init__(self, registration: Registration, table: CallTable) -> None:
        self._registration = registration
        self._table = table
        self._begun = time.monotonic()
        self._process = psutil.Process(os.getpid())

    def take(self, legs: list[LegChanged]) -> PhoneMeasured:
        """Return all measures of this moment."""
        state = self._registration.state
        measured = [self._leg(leg) for leg in legs]
        return PhoneMeasured(
            version=VERSION,
            uptime_s=time.monotonic() - self._begun,
            memory_bytes=self._process.memory_info().rss,
            registrar=self._registration.through or "",
            expires_s=self._expires_s(),
            status=state.status,
            reason=state.reason,
            legs=[each for each in measured if each is not None],
        )

    def _expires_s(self) -> int:
        """How long the registration holds, unless it is made anew; 0 without one."""
        account = self._registration.account
        if account is None or self._registration.through is None:
            return 0
        try:
            info = account.getInfo()
        except pj.Error:
            return 0
        return max(0, info.regExpiresSec) if info.regIsActive else 0

    def _leg(self, leg: LegChanged) -> LegMeasured | None:
        call = self._table.get(leg.leg_id)
        if call is None:
            return None
        try:
            # pjsua2 frees what it gave once nothing holds on to the whole, so that is kept at hand.
            info = call.getInfo()
            audio = [media.index for media in info.media if media.type == pj.PJMEDIA_TYPE_AUDIO]
            return _measured(leg, call, audio[0]) if audio else None
        except pj.Error:
            return None  # It has no sound yet, or no more.


def _measured(leg: LegChanged, call: SipCall, index: int) -> LegMeasured:
    stream, counted = call.getStreamInfo(index), call.getStreamStat(index)
    received, sent = counted.rtcp.rxStat, counted.rtcp.txStat
    round_trip = counted.rtcp.rttUsec
    round_trip_ms = round_trip.mean / 1000 if round_trip.n else None
    buffer_ms = float(counted.jbuf.avgDelayMsec)
    return LegMeasured(
        leg_id=leg.leg_id,
        remote=leg.remote,
        peer=stream.remoteRtpAddress,
        codec=stream.codecName,
        rate=stream.codecClockRate,
        received=received.pkt,
        sent=sent.pkt,
        lost=received.loss,
        discarded=received.discard + counted.jbuf.discard,
        lost_afar=sent.loss,
        jitter_ms=received.jitterUsec.mean / 1000,
        jitter_afar_ms=sent.jitterUsec.mean / 1000,
        round_trip_ms=round_trip_ms,
        buffer_ms=buffer_ms,
        mos=mean_opinion(
            received=received.pkt,
            missing=received.loss + received.discard,
            round_trip_ms=round_trip_ms or 0.0,
            buffer_ms=buffer_ms,
        ),
    )

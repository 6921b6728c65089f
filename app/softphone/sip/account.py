"""One pjsua2 account. Its callbacks run in pjsua2's worker thread: they copy plain values and post them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass

import pjsua2 as pj
from typing_extensions import override

from app.softphone.protocol import Register
from app.softphone.sip.address import own_address
from app.softphone.sip.call import CallTable, InviteSeen, SipCall

EXPIRES_S = 60


@dataclass(frozen=True)
class RegistrationAnswered:
    """The registrar has answered (or not: 408), from ``source``. ``expires_s`` is 0 after an unregister."""

    account: SipAccount
    status: int
    reason: str
    expires_s: int
    source: str


class SipAccount(pj.Account):
    """An account that posts the answers of its registrar and adopts the calls that come in."""

    def __init__(self, table: CallTable, post: Callable[[RegistrationAnswered], None]) -> None:
        super().__init__()
        self._table = table
        self._post = post

    @override
    def onRegState(self, prm: pj.OnRegStateParam) -> None:
        self._post(
            RegistrationAnswered(
                account=self,
                status=prm.code,
                reason=prm.reason,
                expires_s=prm.expiration,
                source=prm.rdata.srcAddress,
            )
        )

    @override
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        call = SipCall(self, self._table, call_id=prm.callId)
        self._table.add(call)
        self._table.post(InviteSeen(call.leg_id, prm.rdata.srcAddress, prm.rdata.wholeMsg))


def configure(wanted: Register, host: str, transport_id: int, registrar_uri: str) -> pj.AccountConfig:
    """Return the configuration; ``host`` is the local address for RTP, an empty ``registrar_uri`` none.

    Refreshes and retries are the caller's; pjsua2's own refresh comes only where the caller's did not.
    Raises RefusedError for a name or domain that cannot be.
    """
    config = pj.AccountConfig()
    config.idUri = own_address(wanted.display_name, wanted.username, wanted.domain)
    config.regConfig.registrarUri = registrar_uri
    config.regConfig.registerOnAdd = False
    config.regConfig.timeoutSec = EXPIRES_S
    config.regConfig.retryIntervalSec = 0
    config.regConfig.firstRetryIntervalSec = 0
    config.regConfig.dropCallsOnFail = False
    config.sipConfig.transportId = transport_id
    if wanted.instance_id:
        config.sipConfig.contactParams = f';+sip.instance="<urn:uuid:{uuid.UUID(wanted.instance_id)}>"'
    if wanted.password:
        credentials = pj.AuthCredInfo("digest", "*", wanted.username, 0, wanted.password)
        config.sipConfig.authCreds.append(credentials)
    config.callConfig.timerUse = pj.PJSUA_SIP_TIMER_INACTIVE
    config.mediaConfig.transportConfig.boundAddress = host
    config.mediaConfig.transportConfig.port = 0
    config.mediaConfig.lockCodecEnabled = False
    config.natConfig.contactRewriteUse = 0
    config.natConfig.viaRewriteUse = 0
    config.natConfig.sdpNatRewriteUse = 0
    config.natConfig.sipOutboundUse = 0
    config.natConfig.udpKaIntervalSec = 0
    return config

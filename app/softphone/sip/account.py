"""One pjsua2 account. Its callbacks run in pjsua2's worker thread: they copy plain values and post them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass

import pjsua2 as pj
from typing_extensions import override

from app.softphone.protocol import MediaEncryption, Register
from app.softphone.sip.address import own_address
from app.softphone.sip.call import CallTable, InviteSeen, SipCall

EXPIRES_S = 60
_SRTP = {
    MediaEncryption.OFF: pj.PJMEDIA_SRTP_DISABLED,
    MediaEncryption.OPTIONAL: pj.PJMEDIA_SRTP_OPTIONAL,
    MediaEncryption.REQUIRED: pj.PJMEDIA_SRTP_MANDATORY,
}
_KEEP_ALIVE_S = 15
_REWRITE_ALWAYS = 2


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

    def retire(self) -> None:
        """End the account for good.

        A call may refer to it a while longer. pjsua2's object, when it goes, ends whatever account has its
        number by then, so it is left alone: a few bytes for each account that was given up.
        """
        self.shutdown()
        self.this.disown()

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


@dataclass(frozen=True)
class Way:
    """How the registrar is reached: from ``host`` (local address, also of RTP) by this transport.

    An empty ``registrar_uri`` is none; ``route`` is the proxy before it. ``secure``: nobody on the way can
    read what is sent. ``translated``: a router may give us another address, as seen from there.
    """

    host: str
    transport_id: int
    registrar_uri: str
    route: str = ""
    secure: bool = False
    translated: bool = False


def configure(wanted: Register, way: Way) -> pj.AccountConfig:
    """Return the configuration.

    Refreshes and retries are the caller's; pjsua2's own refresh comes only where the caller's did not.
    Raises RefusedError for a name or domain that cannot be.
    """
    config = pj.AccountConfig()
    config.idUri = own_address(wanted.display_name, wanted.username, wanted.domain)
    config.regConfig.registrarUri = way.registrar_uri
    config.regConfig.registerOnAdd = False
    config.regConfig.timeoutSec = wanted.expires_s or EXPIRES_S
    config.regConfig.retryIntervalSec = 0
    config.regConfig.firstRetryIntervalSec = 0
    config.regConfig.dropCallsOnFail = False
    config.sipConfig.transportId = way.transport_id
    if way.route:
        config.sipConfig.proxies.append(way.route)
    if wanted.instance_id:
        config.sipConfig.contactParams = f';+sip.instance="<urn:uuid:{uuid.UUID(wanted.instance_id)}>"'
    if wanted.password:
        name = wanted.auth_username or wanted.username
        credentials = pj.AuthCredInfo("digest", wanted.realm, name, 0, wanted.password)
        config.sipConfig.authCreds.append(credentials)
    config.callConfig.timerUse = pj.PJSUA_SIP_TIMER_INACTIVE
    config.mediaConfig.transportConfig.boundAddress = way.host
    config.mediaConfig.transportConfig.port = 0
    config.mediaConfig.lockCodecEnabled = False
    if way.secure:
        config.mediaConfig.srtpUse = _SRTP[wanted.media_encryption]
    required = wanted.media_encryption is MediaEncryption.REQUIRED
    config.mediaConfig.srtpSecureSignaling = 1 if required else 0
    config.natConfig.contactRewriteUse = _REWRITE_ALWAYS if way.translated else 0
    config.natConfig.viaRewriteUse = 1 if way.translated else 0
    config.natConfig.sdpNatRewriteUse = 0
    config.natConfig.sipOutboundUse = 0
    config.natConfig.sipStunUse = pj.PJSUA_STUN_USE_DISABLED
    stun = pj.PJSUA_STUN_USE_DEFAULT if wanted.stun_servers else pj.PJSUA_STUN_USE_DISABLED
    config.natConfig.mediaStunUse = stun
    config.natConfig.udpKaIntervalSec = _KEEP_ALIVE_S if way.translated else 0
    return config

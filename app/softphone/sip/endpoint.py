"""pjsua2's library in this process: one worker thread, a null sound device as clock, our codecs.

All methods run in the thread that made the object (the main thread); pjsua2 calls back in its own.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import os
import sys
from collections.abc import Callable, Iterator

import pjsua2 as pj
from typing_extensions import override

from app.softphone.audio.stream import CALL_RATE, FRAME_MS
from app.softphone.sip.address import Transport
from app.softphone.sip.certificates import Shown, fingerprint_of

MAX_CALLS = 4
LOG_LEVEL = 4
CODECS = ("G722", "PCMU", "PCMA")
"""In the order in which they are offered unless an account wants another one; all others are off."""

_TOP_PRIORITY = 250
_KINDS = {
    Transport.UDP: pj.PJSIP_TRANSPORT_UDP,
    Transport.TCP: pj.PJSIP_TRANSPORT_TCP,
    Transport.TLS: pj.PJSIP_TRANSPORT_TLS,
}


@dataclasses.dataclass(frozen=True)
class Trust:
    """Whom TLS connections are made to: certificates of ``authorities`` (PEM), or the one ``fingerprint``."""

    authorities: str = ""
    fingerprint: str = ""


NO_TRUST = Trust()


class _Library(pj.Endpoint):
    """The endpoint, which tells when a connection breaks and what certificate one has shown."""

    def __init__(self, on_disconnected: Callable[[], None], on_shown: Callable[[Shown], None]) -> None:
        super().__init__()
        self._on_disconnected = on_disconnected
        self._on_shown = on_shown
        self.fingerprint = ""

    @override
    def onTransportState(self, prm: pj.OnTransportStateParam) -> None:
        if not prm.tlsInfo.isEmpty():
            self._look(prm)
        if prm.state == pj.PJSIP_TP_STATE_DISCONNECTED:
            self._on_disconnected()

    def _look(self, prm: pj.OnTransportStateParam) -> None:
        """With a pinned certificate pjsua2 verifies nothing, so a connection is ended before it is used."""
        info = prm.tlsInfo.remoteCertInfo
        pem = info.raw
        if self.fingerprint and fingerprint_of(pem) != self.fingerprint:
            self.transportShutdown(prm.hnd)
        self._on_shown(
            Shown(
                peer=prm.tlsInfo.remoteAddr,
                subject=info.subjectInfo,
                issuer=info.issuerInfo,
                valid_from=info.validityStart.sec,
                valid_until=info.validityEnd.sec,
                pem=pem,
                judgement=prm.tlsInfo.verifyStatus & 0xFFFFFFFF,
            )
        )


class SipEndpoint:
    """Starts the library, opens its transports and ends it without a trace."""

    def __init__(
        self,
        user_agent: str,
        log_writer: pj.LogWriter | None,
        on_disconnected: Callable[[], None],
        on_shown: Callable[[Shown], None],
    ) -> None:
        """Start the library.

        Both functions run in pjsua2's thread: ``on_disconnected`` when a connection breaks, ``on_shown`` when
        a server has shown its certificate.
        """
        self._log_writer = log_writer
        self._transports: dict[tuple[str, Transport], int] = {}
        self._stun_servers: tuple[str, ...] = ()
        self._library = _Library(on_disconnected, on_shown)
        with _standard_output_closed():
            self._library.libCreate()
            self._library.libInit(_configuration(user_agent, log_writer))
        self._library.audDevManager().setNullDev()
        self._library.libStart()
        self.use_codecs([])

    @property
    def clock_sink(self) -> pj.AudioMedia:
        """A sink that pulls what is connected to it, and drops it."""
        return self._library.audDevManager().getPlaybackDevMedia()

    @property
    def clock_source(self) -> pj.AudioMedia:
        """A source of silence that keeps what it is connected to running."""
        return self._library.audDevManager().getCaptureDevMedia()

    def transport(self, host: str, kind: Transport, trust: Trust = NO_TRUST) -> int:
        """Return the id of the transport on the local address ``host``; opened on first use.

        One for TLS is always a new one, since it trusts whom this account trusts.
        """
        key = host, kind
        if kind is Transport.TLS:
            self._close_tls()
            self._library.fingerprint = trust.fingerprint
        if key not in self._transports:
            config = pj.TransportConfig()
            config.boundAddress = host
            config.tlsConfig.CaBuf = trust.authorities
            config.tlsConfig.verifyServer = not trust.fingerprint
            self._transports[key] = self._library.transportCreate(_KINDS[kind], config)
        return self._transports[key]

    def use_stun(self, servers: list[str]) -> None:
        """Have the own address found by these servers, from the next call on. Raises pj.Error."""
        if tuple(servers) == self._stun_servers:
            return
        self._stun_servers = tuple(servers)
        vector = pj.StringVector()
        for server in servers:
            vector.append(server)
        self._library.natUpdateStunServers(vector, False)

    def use_codecs(self, names: list[str]) -> None:
        """Use these codecs of ours and no others, from the next call on; all of them where none is named."""
        wanted = [name for name in (each.upper() for each in names) if name in CODECS] or list(CODECS)
        for codec in self._library.codecEnum2():
            name = codec.codecId.partition("/")[0].upper()
            priority = _TOP_PRIORITY - wanted.index(name) if name in wanted else 0
            self._library.codecSetPriority(codec.codecId, priority)

    def _close_tls(self) -> None:
        for key in [each for each in self._transports if each[1] is Transport.TLS]:
            self._library.transportClose(self._transports.pop(key))

    def local_address(self, transport_id: int) -> str:
        """Return ``host:port`` of a transport."""
        return self._library.transportGetInfo(transport_id).localName

    def stop_work(self) -> None:
        """End pjsua2's thread: nothing is called back any more, whatever still comes in."""
        self._library.libStopWorkerThreads()

    def close(self) -> None:
        """End the library. Every call, account and port must be gone: one that outlives it aborts."""
        gc.collect()
        with _standard_output_closed():
            self._library.libDestroy(pj.PJSUA_DESTROY_NO_NETWORK)
        self._log_writer = None


def _configuration(user_agent: str, log_writer: pj.LogWriter | None) -> pj.EpConfig:
    config = pj.EpConfig()
    config.uaConfig.threadCnt = 1
    config.uaConfig.maxCalls = MAX_CALLS
    config.uaConfig.userAgent = user_agent
    config.medConfig.clockRate = CALL_RATE
    config.medConfig.channelCount = 1
    config.medConfig.audioFramePtime = FRAME_MS
    config.medConfig.noVad = True
    config.medConfig.ecTailLen = 0
    level = LOG_LEVEL if log_writer else 0
    config.logConfig.level = level
    config.logConfig.consoleLevel = level  # pjsua2's name for what it hands to the writer.
    config.logConfig.msgLogging = level
    if log_writer:
        config.logConfig.decor = 0
        config.logConfig.writer = log_writer
    return config


@contextlib.contextmanager
def _standard_output_closed() -> Iterator[None]:
    """Keep the lines off the terminal that the library prints while it has no log configuration."""
    sys.stdout.flush()
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)

"""pjsua2's library in this process: one worker thread, a null sound device as clock, our codecs.

All methods run in the thread that made the object (the main thread); pjsua2 calls back in its own.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Iterator

import pjsua2 as pj
from typing_extensions import override

from app.softphone.audio.stream import CALL_RATE, FRAME_MS

MAX_CALLS = 4
LOG_LEVEL = 4
CODECS = ("G722/16000", "PCMU/8000", "PCMA/8000")
"""In the order in which they are offered; all others are off."""

_TOP_PRIORITY = 250


class _Library(pj.Endpoint):
    """The endpoint, which tells when a connection to a registrar breaks."""

    def __init__(self, on_disconnected: Callable[[], None]) -> None:
        super().__init__()
        self._on_disconnected = on_disconnected

    @override
    def onTransportState(self, prm: pj.OnTransportStateParam) -> None:
        if prm.state == pj.PJSIP_TP_STATE_DISCONNECTED:
            self._on_disconnected()


class SipEndpoint:
    """Starts the library, opens its transports and ends it without a trace."""

    def __init__(
        self, user_agent: str, log_writer: pj.LogWriter | None, on_disconnected: Callable[[], None]
    ) -> None:
        """Start the library. ``on_disconnected`` runs in pjsua2's thread when a TCP connection breaks."""
        self._log_writer = log_writer
        self._transports: dict[tuple[str, bool], int] = {}
        self._library = _Library(on_disconnected)
        with _standard_output_closed():
            self._library.libCreate()
            self._library.libInit(_configuration(user_agent, log_writer))
        self._library.audDevManager().setNullDev()
        self._library.libStart()
        self._choose_codecs()

    @property
    def clock_sink(self) -> pj.AudioMedia:
        """A sink that pulls what is connected to it, and drops it."""
        return self._library.audDevManager().getPlaybackDevMedia()

    @property
    def clock_source(self) -> pj.AudioMedia:
        """A source of silence that keeps what it is connected to running."""
        return self._library.audDevManager().getCaptureDevMedia()

    def transport(self, host: str, *, tcp: bool) -> int:
        """Return the id of the transport on the local address ``host``; opened on first use."""
        key = host, tcp
        if key not in self._transports:
            config = pj.TransportConfig()
            config.boundAddress = host
            kind = pj.PJSIP_TRANSPORT_TCP if tcp else pj.PJSIP_TRANSPORT_UDP
            self._transports[key] = self._library.transportCreate(kind, config)
        return self._transports[key]

    def local_address(self, transport_id: int) -> str:
        """Return ``host:port`` of a transport."""
        return self._library.transportGetInfo(transport_id).localName

    def close(self) -> None:
        """End the library. Every call, account and port must be gone: one that outlives it aborts."""
        gc.collect()
        with _standard_output_closed():
            self._library.libDestroy(pj.PJSUA_DESTROY_NO_NETWORK)
        self._log_writer = None

    def _choose_codecs(self) -> None:
        for codec in self._library.codecEnum2():
            wanted = [rank for rank, name in enumerate(CODECS) if codec.codecId.startswith(name)]
            priority = _TOP_PRIORITY - wanted[0] if wanted else 0
            self._library.codecSetPriority(codec.codecId, priority)


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

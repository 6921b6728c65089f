"""The life of the exchange process. One thread, one loop (uvloop if installed).

Ends on SIGTERM and SIGINT as on ``Stop``: all calls end, within 3 s.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
from types import FrameType

import structlog

from backend.telephony.embedded.exchange import Exchange
from backend.telephony.embedded.options import Options, parse
from backend.telephony.embedded.sip.flow import host_port

EXIT_NO_START = 2
WANTED_DESCRIPTORS = 10_000
"""Enough for 2,400 calls; macOS allows 10,240 at most."""
COLLECTED_AFTER = (20_000, 20, 20)
"""Calls leave no circles behind, so that the collector finds next to nothing however often it looks."""
_log = structlog.get_logger("deskline.exchange")


def main() -> int:
    """Run the exchange of the command line; return the exit status."""
    options = parse()
    if options.standby and not _called_upon():
        return 0
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    _allow_many_sockets()
    with asyncio.Runner(loop_factory=_new_loop) as runner:
        return runner.run(_run(options))


def _called_upon() -> bool:
    """Wait, with all loaded, until another exchange is to be replaced; False where none ever is."""
    wanted = bool(sys.stdin.readline())
    sys.stdin.close()
    return wanted


def _allow_many_sockets() -> None:
    """Take as many descriptors as we may have: each call has four RTP and RTCP sockets."""
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = WANTED_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, WANTED_DESCRIPTORS)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


async def _run(options: Options) -> int:
    try:
        exchange = Exchange(options)
    except OSError as error:
        _log.error("exchange cannot start", certificate=str(options.tls), reason=str(error))
        return EXIT_NO_START
    _stop_on_signals(exchange)
    try:
        await exchange.start()
    except OSError as error:
        _log.error(
            "exchange cannot start", sip=host_port(options.sip_host, options.sip_port), reason=str(error)
        )
        await exchange.close()
        return EXIT_NO_START
    # What is loaded by now stays: the collector need not walk over it again and again between two frames.
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)
    gc.enable()
    await exchange.wait()
    await exchange.close()
    return 0


def _new_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        # The media plane reads its sockets as they become ready, which the proactor loop cannot tell.
        return asyncio.SelectorEventLoop()
    try:
        import uvloop
    except ModuleNotFoundError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


def _stop_on_signals(exchange: Exchange) -> None:
    loop = asyncio.get_running_loop()
    if sys.platform == "win32":

        def stop(_number: int, _frame: FrameType | None) -> None:
            loop.call_soon_threadsafe(exchange.stop)

        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGBREAK):
            signal.signal(number, stop)
    else:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, exchange.stop)

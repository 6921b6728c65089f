"""The life of the backend process: what it takes at the start, who may end it, and that all is given back.

Everything runs on one event loop. An end that is asked for ends calls and exchange and flushes everything
within 5 s; when the parent has died, the exchange is let go and keeps its calls for its grace time. After a
kill the next start attaches to that exchange and goes on.
"""

from __future__ import annotations

import asyncio
import importlib
from contextlib import AsyncExitStack

from backend.bootstrap.data_dir import DataDirLock, make_data_dir
from backend.bootstrap.ending import End, watch_for_end
from backend.bootstrap.engine_gate import EngineGate
from backend.bootstrap.listening import check_sip, check_sip_tls, listen_http
from backend.bootstrap.logs import configure_logging
from backend.bootstrap.settings import RESOURCES, Settings
from backend.contract.wire import Endpoint
from backend.telephony.link.engine import EmbeddedEngine
from backend.telephony.link.process import ExchangeSettings, ExchangeTls


async def run(settings: Settings) -> End:
    """Run the backend to its end. Raises StartError, DatabaseError where it cannot start."""
    make_data_dir(settings.data_dir, settings.recordings)
    async with AsyncExitStack() as stack:
        lock = DataDirLock(settings.data_dir)
        lock.acquire()
        stack.callback(lock.release)
        configure_logging(settings.data_dir)
        if settings.ready_file is not None:
            settings.ready_file.unlink(missing_ok=True)
            stack.callback(settings.ready_file.unlink, missing_ok=True)
        end = watch_for_end(lifeline=settings.lifeline)
        listener = listen_http(settings.http)
        stack.callback(listener.close)
        fresh = Endpoint.read(settings.endpoint_file) is None
        if fresh:
            for address in settings.sip:
                check_sip(address)
            for address in settings.tls.addresses if settings.tls is not None else ():
                check_sip_tls(address)
        engine = EngineGate(EmbeddedEngine(_exchange(settings, _tls(settings))))
        # Does nothing after an orderly end. An exchange with calls of an earlier backend is left to the next.
        stack.push_async_callback(engine.stop if fresh else engine.detach)
        engine.begin()
        # The exchange is started here, and starts while this process is busy with its imports.
        await asyncio.sleep(0)
        _load_fastapi()
        from backend.bootstrap.process import BackendProcess

        process = BackendProcess(settings, engine, listener)
        stack.push_async_callback(process.close)
        return await process.run(end)


def _load_fastapi() -> None:
    """Leave FastAPI's models of the OpenAPI document unbuilt until that is read: 0.1 s of the start."""
    from pydantic import BaseModel

    BaseModel.model_config["defer_build"] = True
    importlib.import_module("fastapi")
    del BaseModel.model_config["defer_build"]


def _tls(settings: Settings) -> ExchangeTls | None:
    """Find or make the certificate. Raises StartError."""
    if settings.tls is None:
        return None
    from backend.bootstrap.certificate import certificate_for

    pair = certificate_for(settings.tls, settings.data_dir, settings.host_names)
    first, *further = map(str, settings.tls.addresses)
    return ExchangeTls(first, pair.certificate, pair.key, tuple(further))


def _exchange(settings: Settings, tls: ExchangeTls | None) -> ExchangeSettings:
    first, *further = map(str, settings.sip)
    return ExchangeSettings(
        endpoint_file=settings.endpoint_file,
        sip=first,
        sounds=RESOURCES / "sounds",
        log_file=settings.data_dir / "exchange.log",
        rtp_ports=settings.rtp_ports,
        tls=tls,
        further_sip=tuple(further),
        media_encryption=settings.media_encryption,
        keys_without_tls=settings.keys_without_tls,
    )

"""Logging: lines for people on standard error, JSON in a rotating file, secrets in neither."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

LOG_FILE = "backend.log"
MAX_BYTES = 5 * 1024 * 1024
BACKUPS = 3
SECRET_WORDS = ("password", "secret", "token", "authorization", "ha1")
QUIET = {"uvicorn": logging.WARNING, "sqlalchemy": logging.WARNING, "alembic": logging.WARNING}


def configure_logging(data_dir: Path) -> None:
    """Set up logging for the process."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        hide_secrets,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    console = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    stderr = logging.StreamHandler(sys.stderr)
    stderr.setFormatter(_formatter(shared, console))
    file = logging.handlers.RotatingFileHandler(
        data_dir / LOG_FILE, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8"
    )
    file.setFormatter(_formatter(shared, structlog.processors.JSONRenderer()))
    logging.basicConfig(level=logging.INFO, handlers=[stderr, file], force=True)
    for name, level in QUIET.items():
        logging.getLogger(name).setLevel(level)


def hide_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace the values whose names speak of secrets."""
    for name in event:
        if any(word in name.lower() for word in SECRET_WORDS):
            event[name] = "(hidden)"
    return event


def _formatter(shared: list[Processor], renderer: Processor) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            renderer,
        ],
    )

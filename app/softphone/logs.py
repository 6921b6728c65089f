"""The log file of the softphone: our lines and pjsua2's, without secrets."""

from __future__ import annotations

import logging
import logging.handlers
import re
from pathlib import Path

import pjsua2 as pj
from typing_extensions import override

MAX_BYTES = 5_000_000
KEPT_FILES = 2
_DIGEST = re.compile(r"((?:response|nonce|cnonce|opaque)\s*=\s*)\"[^\"]*\"", re.IGNORECASE)
_DIGITS = re.compile(r"(^Signal\s*=\s*|\bDTMF (?:digits? )?)[0-9A-D*#]+", re.IGNORECASE | re.MULTILINE)
_LEVELS = {1: logging.ERROR, 2: logging.WARNING, 3: logging.INFO}


def masked(text: str) -> str:
    """Return a log line with digest values and dialled digits hidden."""
    return _DIGITS.sub(r"\1***", _DIGEST.sub(r'\1"***"', text))


class LogWriter(pj.LogWriter):
    """Takes pjsua2's lines, in any of its threads."""

    def __init__(self, logger: logging.Logger) -> None:
        super().__init__()
        self._logger = logger

    @override
    def write(self, entry: pj.LogEntry) -> None:
        self._logger.log(_LEVELS.get(entry.level, logging.DEBUG), "%s", masked(entry.msg.rstrip()))


def open_log(path: Path) -> LogWriter:
    """Log to a file that begins anew at 5 MB, two former ones kept. Raises OSError."""
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    logger = logging.getLogger("app.softphone.pjsua2")
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    return LogWriter(logger)

"""The log file of the softphone: our lines and pjsua2's, without secrets."""

from __future__ import annotations

import logging
import logging.handlers
from collections.abc import Callable
from pathlib import Path

import pjsua2 as pj
from typing_extensions import override

from app.masking.secrets import masked

MAX_BYTES = 5_000_000
KEPT_FILES = 2
_LEVELS = {1: logging.ERROR, 2: logging.WARNING, 3: logging.INFO}


class LogWriter(pj.LogWriter):
    """Takes pjsua2's lines, in any of its threads."""

    def __init__(self, logger: logging.Logger | None) -> None:
        super().__init__()
        self._logger = logger
        self.heard: Callable[[str], None] | None = None
        """Is given each line as it is, secrets included."""

    @override
    def write(self, entry: pj.LogEntry) -> None:
        if self.heard is not None:
            self.heard(entry.msg)
        if self._logger is not None:
            self._logger.log(_LEVELS.get(entry.level, logging.DEBUG), "%s", masked(entry.msg.rstrip()))


def open_log(path: Path) -> logging.Logger:
    """Return what logs to a file that begins anew at 5 MB, two former ones kept. Raises OSError."""
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    logger = logging.getLogger("app.softphone.pjsua2")
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    return logger

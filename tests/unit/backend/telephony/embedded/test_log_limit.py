from __future__ import annotations

import os
from pathlib import Path

from backend.telephony.embedded.log_limit import LIMIT_BYTES, limit_log


def test_a_log_that_has_grown_too_long_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(bytes(LIMIT_BYTES))
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND)
    limit_log(descriptor)
    assert path.stat().st_size == LIMIT_BYTES
    os.write(descriptor, b"!")
    limit_log(descriptor)
    os.write(descriptor, b"again")
    assert path.read_bytes() == b"again"
    os.close(descriptor)


def test_what_is_no_file_is_left_alone() -> None:
    reading, writing = os.pipe()
    limit_log(writing)
    os.close(reading)
    os.close(writing)
    limit_log(writing)

from __future__ import annotations

import logging
from pathlib import Path

import pjsua2 as pj

from app.softphone.logs import LogWriter, open_log


def test_lines_of_the_library_are_written_to_the_file(tmp_path: Path) -> None:
    path = tmp_path / "softphone.log"
    writer = LogWriter(open_log(path))
    entry = pj.LogEntry()
    entry.level, entry.msg = 3, 'Digest response="secret"\n'
    writer.write(entry)
    for handler in list(logging.getLogger("app.softphone.pjsua2").handlers):
        handler.close()
        logging.getLogger("app.softphone.pjsua2").removeHandler(handler)
    assert path.read_text().endswith('INFO MainThread Digest response="***"\n')

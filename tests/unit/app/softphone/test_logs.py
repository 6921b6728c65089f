from __future__ import annotations

import logging
from pathlib import Path

import pjsua2 as pj

from app.softphone.logs import masked, open_log


def test_digests_and_digits_are_hidden() -> None:
    line = 'Authorization: Digest username="1002", nonce="abc", response="0123", cnonce="d e", algorithm=MD5'
    assert masked(line) == (
        'Authorization: Digest username="1002", nonce="***", response="***", cnonce="***", algorithm=MD5'
    )
    assert masked("Signal=5\nDuration=160") == "Signal=***\nDuration=160"
    assert masked("Call 0 dialing DTMF 1234#") == "Call 0 dialing DTMF ***"
    assert masked("Received DTMF digit 5, duration=160") == "Received DTMF digit ***, duration=160"


def test_other_lines_stay_as_they_are() -> None:
    line = 'From: "Bob" <sip:1002@example.org>;tag=1'
    assert masked(line) == line


def test_lines_of_the_library_are_written_to_the_file(tmp_path: Path) -> None:
    path = tmp_path / "softphone.log"
    writer = open_log(path)
    entry = pj.LogEntry()
    entry.level, entry.msg = 3, 'Digest response="secret"\n'
    writer.write(entry)
    for handler in list(logging.getLogger("app.softphone.pjsua2").handlers):
        handler.close()
        logging.getLogger("app.softphone.pjsua2").removeHandler(handler)
    assert path.read_text().endswith('INFO MainThread Digest response="***"\n')

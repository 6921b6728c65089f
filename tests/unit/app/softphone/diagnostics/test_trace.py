from __future__ import annotations

import asyncio

import pytest

from app.softphone.diagnostics.messages import SipTraced
from app.softphone.diagnostics.trace import CUT, KEPT_MESSAGES, Trace, read_line

LINE = (
    "RX 999 bytes Request msg INVITE/cseq=24724 (rdata0x55e6f0073908) from UDP 127.0.0.1:44423:\n"
    "INVITE sip:phone@127.0.0.1:33094 SIP/2.0\r\nCall-ID: uu58\r\n"
    'Authorization: Digest username="1002", response="0123"\r\n\r\na=crypto:1 AES inline:abc\r\n\n--end msg--'
)


def test_a_message_is_read_from_a_line_of_the_log_without_its_secrets() -> None:
    assert read_line(LINE) == (
        False,
        "UDP",
        "127.0.0.1:44423",
        "INVITE sip:phone@127.0.0.1:33094 SIP/2.0\nCall-ID: uu58\n"
        'Authorization: Digest username="1002", response="***"\n\na=crypto: ***',
    )


def test_other_lines_are_no_messages() -> None:
    assert read_line("Incoming Request msg INVITE/cseq=24724 (rdata0x55e6f0073908)") is None
    assert read_line("RX overflow") is None


def test_a_message_that_the_log_has_cut_off_says_so() -> None:
    seen = read_line(
        "TX 9000 bytes Request msg X/cseq=1 (t1) to TLS [::1]:5061:\nINVITE sip:a SIP/2.0\r\nVia"
    )
    assert seen == (True, "TLS", "[::1]:5061", f"INVITE sip:a SIP/2.0\nVia\n{CUT}")


@pytest.mark.asyncio
async def test_nothing_is_kept_while_the_trace_is_off_and_the_ring_is_told_again_when_it_is_on() -> None:
    told: list[SipTraced] = []
    trace = Trace(told.append)
    trace.hear(LINE)
    await asyncio.sleep(0)
    assert told == []
    trace.switch(True)
    for _ in range(KEPT_MESSAGES + 5):
        trace.hear(LINE)
    await asyncio.sleep(0)
    assert len(told) == KEPT_MESSAGES + 5
    trace.switch(False)
    trace.hear(LINE)
    told.clear()
    trace.switch(True)
    assert [each.number for each in told] == list(range(6, KEPT_MESSAGES + 6))

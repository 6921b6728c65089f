from __future__ import annotations

import pytest

from app.softphone.sip.invite import asks_to_answer_at_once


def _invite(*headers: str, body: str = "") -> str:
    return "\r\n".join(["INVITE sip:bob@127.0.0.1 SIP/2.0", *headers, "Content-Length: 0", "", body])


@pytest.mark.parametrize(
    "header",
    [
        "Call-Info: <sip:127.0.0.1>;answer-after=0",
        "call-info:<sip:127.0.0.1:5060>; Answer-After = 0",
        "Call-Info: <http://pictures.example/1>;purpose=icon, <sip:x>;answer-after=0",
        "Call-Info: <sip:x>;purpose=info\r\n ;answer-after=0",
    ],
)
def test_a_call_info_header_can_ask_for_an_answer_at_once(header: str) -> None:
    assert asks_to_answer_at_once(_invite(header))


@pytest.mark.parametrize(
    "message",
    [
        _invite(),
        _invite("Call-Info: <sip:x>;answer-after=5"),
        _invite("Call-Info: <sip:x;answer-after=0>;purpose=icon"),
        _invite("Subject: Call-Info: <sip:x>;answer-after=0"),
        _invite("X-Call-Info: <sip:x>;answer-after=0"),
        _invite(body="Call-Info: <sip:x>;answer-after=0"),
        "",
    ],
)
def test_nothing_else_does(message: str) -> None:
    assert not asks_to_answer_at_once(message)

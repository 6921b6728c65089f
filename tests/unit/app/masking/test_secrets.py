from __future__ import annotations

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.masking.secrets import masked

UNRESERVED = string.ascii_letters + string.digits + "-._~!$&+="
BASE64 = string.ascii_letters + string.digits + "+/="
# A prefix that stands in no header, so that finding it in the result means that the secret passed.
token = st.text(UNRESERVED, max_size=30).map(lambda tail: f"Zq7{tail}")
base64 = st.text(BASE64, min_size=6, max_size=40).map(lambda tail: f"Zq7{tail}")
printable = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters='"\\\u2028\u2029\x85'),
    max_size=30,
).map(lambda tail: f"Zq7{tail}")
header = st.sampled_from(
    [
        "Authorization",
        "Proxy-Authorization",
        "WWW-Authenticate",
        "Proxy-Authenticate",
        "AUTHORIZATION",
        "authorization",
        "Authentication-Info",
        "Proxy-Authentication-Info",
    ]
)
secret_parameter = st.sampled_from(
    ["response", "nonce", "cnonce", "opaque", "nextnonce", "rspauth", "auts", "x"]
)
gap = st.sampled_from(["", " ", "\t", "  "])
break_ = st.sampled_from([", ", ",", ",\r\n ", ",\n\t", " , "])


@given(header, st.tuples(gap, break_), secret_parameter, printable, st.booleans())
def test_digest_values_never_pass(
    name: str, gaps: tuple[str, str], parameter: str, secret: str, cut: bool
) -> None:
    space, comma = gaps
    line = f'{name}{space}:{space}Digest username="1002"{comma}{parameter}{space}={space}"{secret}"'
    rest = "" if cut else f"{comma}algorithm=MD5\r\nVia: SIP/2.0/UDP h"
    message = f"REGISTER sip:h SIP/2.0\r\n{line[:-1] if cut else line}{rest}"
    assert "Zq7" not in masked(message)
    assert 'username="1002"' in masked(message)


@given(header, token, st.sampled_from(["Basic", "Bearer", "basic", "NTLM", "Custom", ""]))
def test_other_credentials_never_pass(name: str, secret: str, scheme: str) -> None:
    assert "Zq7" not in masked(f"{name}: {scheme} {secret}\r\nTo: <sip:1002@h>")


@given(
    base64,
    st.sampled_from(
        [
            "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{}|2^20|1:4",
            "A=Crypto:2 F8_128_HMAC_SHA1_80 inline:AAAA;inline:{}",
            "a=ice-pwd:{}",
            "a=key-mgmt:mikey {}",
            "k=clear:{}",
            "k=base64:{}",
            "crypto inline:{}",
        ]
    ),
)
def test_keys_in_sdp_never_pass(secret: str, line: str) -> None:
    assert "Zq7" not in masked(f"v=0\r\n{line.format(secret)}\r\nm=audio 4000 RTP/SAVP 0\r\n")


@given(
    token,
    st.sampled_from(
        [
            "sip:alice:{}@example.org",
            "<sips:1002:{}@h;transport=tls>",
            "http://u:{}@h/x",
            "postgresql+asyncpg://u:{}@db/deskline",
            "turn:user:{}@stun.example.org",
            "SIP:a:{}@h",
        ]
    ),
)
def test_passwords_in_addresses_never_pass(secret: str, address: str) -> None:
    assert "Zq7" not in masked(f"To: {address.format(secret)} more")


@given(
    printable,
    st.sampled_from(
        [
            "password",
            "sipPassword",
            "SECRET",
            "api_key",
            "access-token",
            "passwd",
            "client_secret",
            "private_key",
            "pin",
        ]
    ),
)
def test_members_with_a_telling_name_never_pass(secret: str, name: str) -> None:
    assert "Zq7" not in masked(json.dumps({"a": 1, name: secret, "b": "x"}, ensure_ascii=False))
    within = json.dumps({"accounts": json.dumps([{name: secret}], ensure_ascii=False)}, ensure_ascii=False)
    assert "Zq7" not in masked(within)
    assert "Zq7" not in masked(json.dumps({name: [secret.replace("]", "")]}, indent=1, ensure_ascii=False))


@given(token, st.sampled_from(["GET /x?token={}&a=b", "password={}", "secret: {}", "Bearer {}abcdefgh"]))
def test_parameters_with_a_telling_name_never_pass(secret: str, line: str) -> None:
    assert "Zq7" not in masked(line.format(secret.replace("&", "")))


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_text_is_borne_and_what_is_masked_stays_so(text: str) -> None:
    once = masked(text)
    assert masked(once).count("***") >= once.count("***")


def test_a_private_key_is_hidden() -> None:
    assert "abc" not in masked("x -----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY----- y")


@pytest.mark.parametrize(
    "line",
    [
        'From: "Bob" <sip:1002@example.org>;tag=1',
        "Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1",
        "Contact: <sip:1002@127.0.0.1:5060;transport=tcp>;expires=60",
        "SIP/2.0 401 Unauthorized",
        "a=rtpmap:9 G722/8000",
        "opened a Basic call",
        "Basic auth",
    ],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert masked(line) == line


def test_digests_and_digits_are_hidden() -> None:
    line = 'Authorization: Digest username="1002", nonce="abc", response="0123", cnonce="d e", algorithm=MD5'
    assert masked(line) == (
        'Authorization: Digest username="1002", nonce="***", response="***", cnonce="***", algorithm=MD5'
    )
    assert masked("Signal=5\nDuration=160") == "Signal=***\nDuration=160"
    assert masked("Call 0 dialing DTMF 1234#") == "Call 0 dialing DTMF ***"
    assert masked("Received DTMF digit 5, duration=160") == "Received DTMF digit ***, duration=160"

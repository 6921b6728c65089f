from __future__ import annotations

from pathlib import Path

import pytest

from backend.ports.telephony import MediaEncryption
from backend.telephony.embedded.options import TlsOptions, parse
from backend.telephony.embedded.protection import MediaRules

REQUIRED = ["--endpoint-file", "e.json", "--sounds", "sounds"]


def test_the_command_line_of_the_plan_is_read() -> None:
    options = parse([*REQUIRED, "--sip", "127.0.0.1:5070", "--rtp-ports", "30000-30099", "--grace", "5"])
    assert (options.sip_host, options.sip_port) == ("127.0.0.1", 5070)
    assert (options.first_rtp_port, options.last_rtp_port) == (30000, 30099)
    assert (options.endpoint_file, options.sounds, options.grace_s) == (Path("e.json"), Path("sounds"), 5.0)


def test_ports_and_grace_have_defaults() -> None:
    options = parse([*REQUIRED, "--sip", "[::1]:0"])
    assert (options.sip_host, options.sip_port) == ("::1", 0)
    assert (options.first_rtp_port, options.last_rtp_port, options.grace_s) == (20000, 29999, 60.0)


def test_tls_is_off_unless_it_has_an_address() -> None:
    assert parse([*REQUIRED, "--sip", "127.0.0.1:0"]).tls is None
    given = ["--sip-tls", "[::1]:5061", "--tls-certificate", "c.pem", "--tls-key", "k.pem"]
    options = parse([*REQUIRED, "--sip", "127.0.0.1:0", *given])
    assert options.tls == TlsOptions("::1", 5061, Path("c.pem"), Path("k.pem"))


def test_further_addresses_are_served_besides_the_first() -> None:
    given = [
        "--sip",
        "127.0.0.1:5060",
        "--sip",
        "[::1]:0",
        "--sip-tls",
        "127.0.0.1:0",
        "--sip-tls",
        "[::1]:0",
    ]
    options = parse([*REQUIRED, *given, "--tls-certificate", "c.pem", "--tls-key", "k.pem"])
    assert options.further_sip == (("::1", 0),)
    assert options.tls is not None and options.tls.further == (("::1", 0),)
    assert options.hosts == ("127.0.0.1", "::1")


def test_voice_is_encrypted_where_phones_can_unless_told_otherwise() -> None:
    given = ["--sip", "127.0.0.1:0"]
    assert parse([*REQUIRED, *given]).media_rules == MediaRules(MediaEncryption.OPTIONAL)
    strict = parse([*REQUIRED, *given, "--media-encryption", "REQUIRED", "--keys-without-tls"])
    assert strict.media_rules == MediaRules(MediaEncryption.REQUIRED, keys_without_tls=True)


@pytest.mark.parametrize(
    "wrong",
    [
        ["--sip", "127.0.0.1"],
        ["--sip", ":5060"],
        ["--sip", "127.0.0.1:70000"],
        ["--sip", "127.0.0.1:0", "--rtp-ports", "5"],
        ["--sip", "127.0.0.1:0", "--rtp-ports", "30000-20000"],
        ["--sip", "127.0.0.1:0", "--rtp-ports", "80-20000"],
        ["--sip", "127.0.0.1:0", "--sip-tls", "127.0.0.1:0"],
        ["--sip", "127.0.0.1:0", "--sip-tls", "127.0.0.1:0", "--tls-certificate", "c.pem"],
        ["--sip", "127.0.0.1:0", "--media-encryption", "SOMETIMES"],
        ["--sip", "127.0.0.1:0", "--grace", "-1"],
        ["--sip", "127.0.0.1:0", "--grace", "nan"],
        ["--sip", "127.0.0.1:0", "--grace", "soon"],
    ],
)
def test_a_wrong_command_line_ends_with_a_sentence(
    wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([*REQUIRED, *wrong])
    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err

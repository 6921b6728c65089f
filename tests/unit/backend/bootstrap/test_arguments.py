"""What the command line of the backend asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.bootstrap.arguments import Configure, parse
from backend.bootstrap.settings import Address, Settings, StartError
from backend.ports.telephony import MediaEncryption


def test_without_options_the_backend_serves_on_its_usual_ports_of_this_machine() -> None:
    settings = parse([], {})
    assert isinstance(settings, Settings)
    assert (settings.http, settings.sip) == (Address("127.0.0.1", 8470), (Address("127.0.0.1", 5060),))
    assert settings.media_encryption is MediaEncryption.OPTIONAL
    assert (settings.rtp_ports, settings.tls, settings.database) == ((20000, 29999), None, None)
    assert settings.data_dir.name == "Deskline"


def test_options_are_taken_and_some_repeated(tmp_path: Path) -> None:
    several = [
        "--sip",
        "127.0.0.1:0",
        "--sip",
        "[::1]:0",
        "--host-name",
        "desk",
        "--host-name",
        "desk.example",
    ]
    settings = parse(["--data-dir", str(tmp_path), "--media-encryption", "Required", *several], {})
    assert isinstance(settings, Settings)
    assert settings.sip == (Address("127.0.0.1", 0), Address("::1", 0))
    assert settings.host_names == ("desk", "desk.example")
    assert (settings.data_dir, settings.media_encryption) == (tmp_path, MediaEncryption.REQUIRED)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--demo", "--http", "0.0.0.0:80"], "passwords that everybody knows"),
        (["--rtp-ports", "20000"], "--rtp-ports takes LOW-HIGH"),
        (["--webhook-allow", "10.0.0.0/40"], "--webhook-allow takes"),
        (["--tls-key", "key.pem"], "--sip-tls HOST:PORT"),
    ],
)
def test_options_that_do_not_go_are_refused_with_a_sentence(arguments: list[str], sentence: str) -> None:
    with pytest.raises(StartError, match=sentence):
        parse(arguments, {})


def test_the_database_comes_from_the_environment_where_it_is_not_named() -> None:
    environment = {"DESKLINE_DATABASE": "postgresql://u@host/one"}
    for command in ([], ["configure", "file.toml"]):
        assert parse(command, environment).database == "postgresql://u@host/one"
        named = parse([*command, "--database", "postgresql://u@host/two"], environment)
        assert named.database == "postgresql://u@host/two"


def test_configuring_takes_its_file_and_options(tmp_path: Path) -> None:
    asked = parse(["configure", "acme.toml", "--data-dir", str(tmp_path), "--check", "--replace-demo"], {})
    assert asked == Configure(
        Path("acme.toml"), tmp_path, None, check=True, remove_others=False, replace_demo=True
    )


@pytest.mark.parametrize("arguments", [["--dem"], ["--media-encryption", "maybe"], ["configure"], ["run"]])
def test_an_unknown_command_line_ends_with_its_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments, {})
    assert ended.value.code == 2
    assert "usage: python -m backend" in capsys.readouterr().err

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import launch
from app.bootstrap.arguments import parse
from app.settings.installation import places


def test_by_default_a_backend_is_started_on_loopback() -> None:
    options = parse([])
    assert (options.backend, options.demo, options.headless) == (None, False, False)
    assert (options.http, options.sip) == ("127.0.0.1:8470", "127.0.0.1:5060")


def test_the_demo_signs_alice_in_or_whom_one_names() -> None:
    assert parse(["--demo"]).user == "alice@example.org"
    assert parse(["--demo", "--user", "bob"]).user == "bob@example.org"
    assert parse(["--user", "bob@example.com"]).user == "bob@example.com"


def test_a_backend_that_would_get_the_password_in_the_clear_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--backend", "http://pbx.example.org"])
    assert ended.value.code == 2
    assert "use https" in capsys.readouterr().err
    assert parse(["--backend", "http://127.0.0.1:8470/"]).backend == "http://127.0.0.1:8470"


def test_the_backend_gets_the_data_the_addresses_and_the_demo(tmp_path: Path) -> None:
    options = parse(["--demo", "--data-dir", str(tmp_path), "--http", "127.0.0.1:0", "--sip", "127.0.0.1:0"])
    spec = launch.backend(options, places(options.data_directory))
    assert spec.arguments == (
        "-m",
        "backend",
        "--lifeline",
        "--ready-file",
        str(tmp_path / "run" / "backend.json"),
        "--data-dir",
        str(tmp_path),
        "--http",
        "127.0.0.1:0",
        "--sip",
        "127.0.0.1:0",
        "--demo",
    )


def test_several_softphones_are_kept_apart(tmp_path: Path) -> None:
    own = launch.softphone(places(tmp_path), audio="qt")
    other = launch.softphone(places(tmp_path), audio="none", name="demo-bob")
    assert own.ready_file != other.ready_file
    assert own.log_file != other.log_file
    assert own.arguments[-1] == "qt"

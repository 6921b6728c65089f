from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.bootstrap import launch
from app.bootstrap.arguments import HelpAskedError, UsageError, help_text, parse, usage_text, where_asked
from app.bootstrap.terminal_language import speak
from app.language import interpret_with
from app.settings.declared import LANGUAGES
from app.settings.installation import places


def test_by_default_a_backend_is_started_on_loopback() -> None:
    options = parse([])
    assert (options.backend, options.demo, options.headless) == (None, False, False)
    assert (options.http, options.sip) == ("127.0.0.1:8470", "127.0.0.1:5060")


def test_the_demo_signs_alice_in_or_whom_one_names() -> None:
    assert parse(["--demo"]).user == "alice@example.org"
    assert parse(["--demo", "--user", "bob"]).user == "bob@example.org"
    assert parse(["--user", "bob@example.com"]).user == "bob@example.com"


def test_a_backend_that_would_get_the_password_in_the_clear_is_refused() -> None:
    with pytest.raises(UsageError, match="use https"):
        parse(["--backend", "http://pbx.example.org"])
    assert parse(["--backend", "http://127.0.0.1:8470/"]).backend == "http://127.0.0.1:8470"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--nonsense"], "There is no option --nonsense."),
        (["--dem"], "There is no option --dem."),
        (["--http"], "--http is not given as it must be; --help tells how."),
        (["--demo=3"], "--demo is not given as it must be; --help tells how."),
        (["--audio", "loud"], "loud is none of qt, none."),
        (["--give", "call.shout"], "There is no command call.shout."),
        (["--provision", "a.toml", "--headless"], "for which it needs a window"),
        (["tel:1", "tel:2"], "There is no option tel:2."),
    ],
)
def test_what_cannot_be_understood_is_told_in_our_own_words(arguments: list[str], why: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse(arguments)
    assert why in str(refused.value)
    told = usage_text(refused.value)
    assert told.startswith("Usage: main.py [")
    assert told.endswith(f"main.py: {refused.value}\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_and_usage_speak_the_languages_of_the_console(
    language: str, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: interpret_with(None))
    plain = help_text()
    with pytest.raises(UsageError) as refused:
        parse(["--nonsense"])
    speak(language)
    told = help_text()
    assert (told == plain) is (language == "en")
    for option in re.findall(r"--[a-z-]+", plain):
        assert option in told
    assert ("There is no option" in usage_text(refused.value)) is (language == "en")
    for english in ("usage:", "options:", "positional arguments", "show this help"):
        assert english not in told


def test_help_is_asked_for_and_the_data_of_a_wrong_command_line_are_found() -> None:
    with pytest.raises(HelpAskedError):
        parse(["--demo", "--help"])
    assert where_asked(["-h", "--data-dir", "there", "--nonsense"]) == (Path("there"), False)
    assert where_asked(["--demo", "--http"]) == (None, True)
    assert where_asked(["--data-dir"]) == (None, False)


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

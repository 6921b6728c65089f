"""What a backend that cannot start tells its console: every code of its sources is said by the console."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.bootstrap.terminal_language import speak
from app.language import interpret_with
from app.start_refusals import BY_CODE, start_refused
from backend.bootstrap.data_dir import make_data_dir
from backend.bootstrap.listening import listen_http
from backend.bootstrap.settings import Address, StartError
from backend.contract.start_refused import StartRefused

ROOT = Path(__file__).parents[3]
REFUSED = frozenset({"StartError", "DatabaseError", "StartRefused"})


def codes() -> set[str]:
    """The codes in the sources: literals with a dot, or one word that a refusal is made of."""
    files = [
        *(ROOT / "backend" / "bootstrap").glob("*.py"),
        ROOT / "backend" / "storage" / "database.py",
        ROOT / "app" / "softphone" / "__main__.py",
    ]
    found = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in BY_CODE:
                found.add(node.value)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSED:
                found |= {
                    each.value
                    for each in node.args[1:2]
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }
    return found


def test_the_console_says_the_codes_of_the_sources_and_no_others() -> None:
    assert codes() == set(BY_CODE)


def test_what_a_backend_writes_is_read_again_and_nothing_else() -> None:
    refused = StartRefused("Another backend uses /x already.", "data.used", {"place": "/x"})
    assert StartRefused.read(refused.line()) == refused
    assert StartRefused.read("deskline: Another backend uses /x already.") is None
    for damaged in ("{", "[]", "{}", '{"sentence": "x", "code": "y", "values": 3}'):
        assert StartRefused.read(f"--- refused {damaged}") is None


def told(error: StartError) -> str:
    return start_refused(StartRefused(str(error), error.code, error.values))


def test_a_backend_that_cannot_start_is_told_of_in_the_language_of_the_user(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: interpret_with(None))
    (tmp_path / "file").write_text("")
    refusals = []
    with pytest.raises(StartError) as refused:
        make_data_dir(tmp_path / "file" / "data", tmp_path / "file" / "data" / "recordings")
    refusals.append(refused.value)
    with listen_http(Address("127.0.0.1", 0)) as taken:
        with pytest.raises(StartError) as refused:
            listen_http(Address("127.0.0.1", taken.getsockname()[1]))
        refusals.append(refused.value)
    assert [told(each) for each in refusals] == [str(each) for each in refusals]
    speak("de")
    unusable, in_use = map(told, refusals)
    assert "kann nicht benutzt werden: Kein Verzeichnis." in unusable
    assert "wird von einem anderen Programm benutzt" in in_use


def test_what_is_not_known_is_said_as_the_backend_says_it() -> None:
    for refused in (
        StartRefused("So it is."),
        StartRefused("So it is.", "some.code"),
        StartRefused("So it is.", "data.used", {"other": "x"}),
    ):
        assert start_refused(refused) == "So it is."

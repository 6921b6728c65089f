"""The program as it is started, ``python main.py``, with the real processes behind it."""

from __future__ import annotations

import contextlib
import os
import runpy
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.bootstrap.spawning import ROOT
from app.settings import languages
from app.settings.declared import LANGUAGES

LOCAL = ["--http", "127.0.0.1:0", "--sip", "127.0.0.1:0", "--audio", "none"]
ELSEWHERE = {
    key: value for key, value in os.environ.items() if "DISPLAY" not in key and key not in languages.VARIABLES
}
"""The environment without a display and without a language."""
REGISTERED = "The softphone is registered."
SIGNED_IN = "Signed in as Alice Andersson"
ASKED_TO_QUIT = """
import json, socket, sys, threading, time
from pathlib import Path
from app.bootstrap import start

def ask():
    file = Path(sys.argv[1], "run", "console.json")
    while not file.exists():
        time.sleep(0.05)
    endpoint = json.loads(file.read_text())
    strangers = [socket.create_connection(("127.0.0.1", endpoint["port"])) for _ in range(2)]
    strangers[0].sendall(endpoint["token"].encode())
    from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
    for _ in range(2):
        QMetaObject.invokeMethod(QCoreApplication.instance(), "quit", Qt.ConnectionType.QueuedConnection)
    sys.stdin.read()

threading.Thread(target=ask, daemon=True).start()
sys.exit(start.main(sys.argv[2:]))
"""
"""The system asks twice while two connections to the console say nothing."""


def started(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**ELSEWHERE, "LC_ALL": "C.UTF-8", **environment},
    )


@contextlib.contextmanager
def running(*arguments: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Start the program, and leave nothing of it."""
    process = started(*arguments, **environment)
    family: list[psutil.Process] = []
    try:
        yield process
        family = psutil.Process(process.pid).children(recursive=True)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
    _, alive = psutil.wait_procs(family, timeout=5)
    assert alive == []


def left_of(directory: Path) -> list[list[str]]:
    """Return the command lines of the processes that work on a directory."""
    return [
        each.info["cmdline"]
        for each in psutil.process_iter(["cmdline"])
        if any(str(directory) in argument for argument in each.info["cmdline"] or ())
    ]


def wait_until_said(process: subprocess.Popen[str], sentence: str, seconds: float = 40.0) -> list[str]:
    """Read its standard output up to a line that begins so."""
    assert process.stdout is not None
    said: list[str] = []
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        line = process.stdout.readline().strip()
        said.append(line)
        if line.startswith(sentence):
            return said
        if not line:
            break
    return pytest.fail(f"it said {said}")


def wait_for(path: Path, seconds: float = 40.0) -> None:
    ends = time.monotonic() + seconds
    while not path.exists():
        assert time.monotonic() < ends, f"{path} did not come"
        time.sleep(0.05)


def refused(*arguments: str, **environment: str) -> str:
    """Start it in vain; return the sentence."""
    process = started(*arguments, **environment)
    _, error = process.communicate(timeout=20)
    assert process.returncode == 2
    assert "Traceback" not in error
    return error


def test_without_a_display_one_sentence_says_how_to_run(tmp_path: Path) -> None:
    sentence = refused("--data-dir", str(tmp_path), QT_QPA_PLATFORM="")
    assert "run --headless" in sentence
    assert sentence.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("language", "needs"), [("C.UTF-8", "needs"), ("de_AT.UTF-8", "braucht")])
def test_another_python_is_refused_with_a_sentence(language: str, needs: str) -> None:
    old = (
        "import sys, runpy; sys.version_info = (3, 9, 1, 'final', 0);"
        f"sys.argv = ['main.py']; runpy.run_path({str(ROOT / 'main.py')!r}, run_name='__main__')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", old],
        capture_output=True,
        text=True,
        check=False,
        env={**ELSEWHERE, "LC_ALL": language},
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"Deskline {needs} Python 3.11 ")
    assert ended.stderr.endswith(" Python 3.9.\n")


def test_the_sentence_for_another_python_is_there_in_all_languages() -> None:
    refusals = runpy.run_path(str(ROOT / "main.py"))["REFUSALS"]
    assert set(refusals) == set(LANGUAGES)
    assert len({each.format(3, 9) for each in refusals.values()}) == len(LANGUAGES)


def test_the_first_file_uses_no_syntax_that_an_old_python_does_not_know() -> None:
    source = (ROOT / "main.py").read_text()
    compile(source, "main.py", "exec", dont_inherit=True)
    assert "from __future__" not in source
    assert 'f"' not in source
    assert "->" not in source


def test_a_data_directory_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be used" in refused("--headless", "--data-dir", str(tmp_path / "file" / "data"))


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "kan inte användas"), ("fr", "ne peut pas être utilisé")]
)
def test_why_it_does_not_start_is_told_in_the_language_of_the_system(
    tmp_path: Path, language: str, words: str
) -> None:
    (tmp_path / "file").write_text("")
    told = refused("--headless", "--data-dir", str(tmp_path / "file" / "data"), LANGUAGE=language)
    assert words in told
    assert "Not a directory" not in told


def test_why_its_backend_does_not_start_is_told_in_the_language_of_the_system(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        http = f"127.0.0.1:{taken.getsockname()[1]}"
        arguments = ["--headless", "--demo", "--data-dir", str(tmp_path), *LOCAL, "--http", http]
        with running(*arguments, LANGUAGE="de") as process:
            said = wait_until_said(process, "Der Server")[-1]
            assert f"--http {http}: Der Port wird von einem anderen Programm benutzt." in said


def test_headless_it_registers_and_ends_in_order_without_leaving_a_process(tmp_path: Path) -> None:
    with running("--headless", "--demo", "--data-dir", str(tmp_path), *LOCAL) as process:
        wait_until_said(process, REGISTERED)
        again = ["--headless", "--demo", "--data-dir", str(tmp_path), *LOCAL]
        assert "running" in refused(*again)
        (tmp_path / "settings.json").write_text('{"appearance.language": "de"}')
        assert "läuft" in refused(*again)
    assert process.returncode == 0
    assert not list((tmp_path / "run").glob("*.json"))


@pytest.mark.parametrize(("module", "name"), [("app.softphone", "softphone"), ("backend", "backend")])
def test_a_child_that_dies_is_started_again(tmp_path: Path, module: str, name: str) -> None:
    with running("--headless", "--demo", "--data-dir", str(tmp_path), *LOCAL) as process:
        wait_until_said(process, REGISTERED)
        children = psutil.Process(process.pid).children()
        (child,) = (each for each in children if module in each.cmdline())
        child.kill()
        wait_until_said(process, f"The {name} has stopped; it is being started again.")
        wait_until_said(process, REGISTERED if name == "softphone" else SIGNED_IN)
    assert process.returncode == 0


def test_with_a_window_a_second_start_shows_the_first_and_the_end_is_clean(tmp_path: Path) -> None:
    arguments = ["--demo", "--data-dir", str(tmp_path), *LOCAL]
    with running(*arguments, QT_QPA_PLATFORM="offscreen") as process:
        wait_for(tmp_path / "run" / "backend.json")
        wait_for(tmp_path / "run" / "console.json")
        second = started(*arguments, QT_QPA_PLATFORM="offscreen")
        second.communicate(timeout=20)
        assert second.returncode == 0
        assert process.poll() is None
    assert process.returncode == 0


def test_an_end_that_is_asked_for_while_the_window_loads_leaves_no_process(tmp_path: Path) -> None:
    arguments = ["--demo", "--data-dir", str(tmp_path), *LOCAL]
    process = started(*arguments, QT_QPA_PLATFORM="offscreen")
    wait_for(tmp_path / "logs" / "backend.log")
    process.send_signal(signal.SIGTERM)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=40)
    assert "Traceback" not in told
    assert process.returncode == 0
    assert left_of(tmp_path) == []


def test_a_console_that_the_system_asks_twice_to_quit_ends_in_order(tmp_path: Path) -> None:
    arguments = ["--demo", "--data-dir", str(tmp_path), *LOCAL]
    ended = subprocess.run(
        [sys.executable, "-c", ASKED_TO_QUIT, str(tmp_path), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stdin=subprocess.PIPE,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in ended.stderr
    assert "destroyed" not in ended.stderr
    assert ended.returncode == 0
    assert left_of(tmp_path) == []
    assert not list((tmp_path / "run").glob("*.json"))

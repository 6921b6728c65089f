from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from structlog.testing import capture_logs

from backend.ports.telephony import MediaEncryption
from backend.telephony.link.process import LOG_LIMIT_BYTES, ExchangeProcess, ExchangeSettings, ExchangeTls

WAITING = [sys.executable, "-c", "import sys; print(sys.stdin.readline(), *sys.argv[1:])"]
SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


def wait_for_end(process: ExchangeProcess) -> None:
    until = time.monotonic() + 10
    while process.running:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_the_command_line_says_everything_that_the_exchange_needs(tmp_path: Path) -> None:
    settings = ExchangeSettings(
        endpoint_file=tmp_path / "e.json",
        sip="127.0.0.1:0",
        sounds=tmp_path,
        log_file=tmp_path / "exchange.log",
        rtp_ports=(30000, 30099),
        grace_s=7.5,
    )
    command = settings.command("127.0.0.1:5070")
    assert command[:3] == [sys.executable, "-m", "backend.telephony.embedded"]
    options = dict(zip(command[3::2], command[4::2], strict=True))
    assert options == {
        "--endpoint-file": str(tmp_path / "e.json"),
        "--sip": "127.0.0.1:5070",
        "--rtp-ports": "30000-30099",
        "--sounds": str(tmp_path),
        "--grace": "7.5",
        "--media-encryption": "OPTIONAL",
    }
    strict = replace(settings, media_encryption=MediaEncryption.REQUIRED, keys_without_tls=True)
    assert strict.command("127.0.0.1:5070")[-3:] == ["--media-encryption", "REQUIRED", "--keys-without-tls"]


def test_the_command_line_says_where_and_with_what_to_serve_tls(tmp_path: Path) -> None:
    tls = ExchangeTls("127.0.0.1:0", tmp_path / "c.pem", tmp_path / "k.pem")
    settings = ExchangeSettings(tmp_path / "e.json", "127.0.0.1:0", tmp_path, tmp_path / "log", tls=tls)
    files = ["--tls-certificate", str(tmp_path / "c.pem"), "--tls-key", str(tmp_path / "k.pem")]
    assert settings.command("127.0.0.1:0")[-6:] == ["--sip-tls", "127.0.0.1:0", *files]
    again = settings.command("127.0.0.1:0", "127.0.0.1:5061")
    assert again[-6:] == ["--sip-tls", "127.0.0.1:5061", *files], "where the phones know it"


def test_a_child_is_running_until_it_is_killed(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    assert not process.running
    process.start(SLEEP)
    assert process.running
    process.kill()
    assert not process.running


def test_a_child_that_ends_is_noticed_and_reaped(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    process.start([sys.executable, "-c", ""])
    wait_for_end(process)
    assert psutil.Process().children() == []


def test_what_a_child_says_goes_to_the_log_file_of_its_user_alone(tmp_path: Path) -> None:
    log = tmp_path / "log"
    process = ExchangeProcess(log)
    process.start(
        [sys.executable, "-c", "import sys; print('out', flush=True); print('err', file=sys.stderr)"]
    )
    wait_for_end(process)
    assert log.read_text().split() == ["out", "err"]
    if sys.platform != "win32":
        assert log.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform != "linux", reason="the GNU C library is asked for")
def test_a_child_keeps_what_the_user_wants_of_its_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=5")
    monkeypatch.setenv("PYTHONMALLOC", "pymalloc")
    process = ExchangeProcess(tmp_path / "log")
    names = "'PYTHONMALLOC', 'GLIBC_TUNABLES'"
    process.start([sys.executable, "-c", f"import os; print(*(os.environ[name] for name in ({names})))"])
    wait_for_end(process)
    allocator, tuned = (tmp_path / "log").read_text().split()
    assert allocator == "pymalloc"
    assert tuned.endswith(":glibc.malloc.tcache_count=5"), "what is said last counts"


def test_the_last_words_of_a_child_are_told(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    process.start([sys.executable, "-c", "import sys; print('first'); sys.exit('no port')"])
    with capture_logs() as logs:
        wait_for_end(process)
    assert [(entry["status"], entry["last_words"]) for entry in logs] == [(1, "no port")]


def test_the_end_of_a_child_is_noticed_where_its_log_is_gone(tmp_path: Path) -> None:
    log = tmp_path / "log"
    process = ExchangeProcess(log)
    process.start([sys.executable, "-c", "raise SystemExit('no such port')"])
    log.unlink()
    wait_for_end(process)


def test_a_long_log_is_put_aside_at_the_next_start(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_bytes(bytes(LOG_LIMIT_BYTES + 1))
    process = ExchangeProcess(log)
    process.start([sys.executable, "-c", ""])
    wait_for_end(process)
    assert log.stat().st_size == 0
    assert (tmp_path / "log.1").stat().st_size == LOG_LIMIT_BYTES + 1


def test_a_spare_takes_the_place_of_a_child_at_a_word(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    process.prepare(WAITING)
    (spare,) = psutil.Process().children()
    process.prepare(WAITING)
    assert not process.running
    process.start(WAITING)
    assert process.running
    wait_for_end(process)
    assert (tmp_path / "log").read_text().split() == ["begin", "--standby"]
    assert psutil.Process().children() == []
    assert not spare.is_running()


def test_a_spare_for_something_else_or_that_has_died_is_not_used(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    process.prepare(WAITING)
    process.start(SLEEP)
    (child,) = psutil.Process().children()
    assert child.cmdline()[1:] == SLEEP[1:]
    process.kill()
    process.prepare(WAITING)
    psutil.Process().children()[0].kill()
    process.start(SLEEP)
    assert process.running
    process.kill()


def test_a_spare_that_is_not_needed_is_ended(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    process.prepare(WAITING)
    process.dismiss()
    assert psutil.Process().children() == []


@pytest.mark.filterwarnings("error")
def test_a_child_that_is_let_go_lives_on_without_complaint(tmp_path: Path) -> None:
    process = ExchangeProcess(tmp_path / "log")
    process.start(SLEEP)
    (child,) = psutil.Process().children()
    process.let_go()
    assert not process.running
    del process
    assert child.is_running()
    child.kill()
    child.wait(5)


if sys.platform != "win32":

    def test_a_child_has_a_session_of_its_own(tmp_path: Path) -> None:
        process = ExchangeProcess(tmp_path / "log")
        process.start(SLEEP)
        (child,) = psutil.Process().children()
        assert os.getsid(child.pid) == child.pid
        process.kill()

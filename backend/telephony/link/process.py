"""The exchange as a child process: started, watched, and ended by force where it does not end by itself.

The child outlives its parent on purpose: it has a session (on Windows a process group) and a log file of its
own, and no pipe to the parent. Called from the loop; nothing here waits.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog

import backend
from backend.ports.telephony import MediaEncryption

EXCHANGE_MODULE = "backend.telephony.embedded"
LOG_LIMIT_BYTES = 5 * 1024 * 1024
LAST_WORDS_BYTES = 500
GLIBC_TUNABLES = "glibc.malloc.hugetlb=1:glibc.malloc.tcache_count=32"
"""The heap grows by large pages where the kernel has them (``embedded/heap.py`` has them given back), and 32
free pieces of each size are at hand instead of 7; more of them would hold many pages once calls are over."""
_log = structlog.get_logger("deskline.link")


@dataclass(frozen=True)
class ExchangeTls:
    """SIP over TLS: where (``HOST:PORT``, port 0 is any), and the PEM files to serve with."""

    address: str
    certificate: Path
    key: Path
    further: tuple[str, ...] = ()

    def arguments(self, address: str) -> list[str]:
        """Return the arguments of an exchange that listens on ``address``; "" is the one that was set."""
        return [
            *("--sip-tls", address or self.address),
            *(part for further in self.further for part in ("--sip-tls", further)),
            *("--tls-certificate", str(self.certificate.resolve())),
            *("--tls-key", str(self.key.resolve())),
        ]


@dataclass(frozen=True)
class ExchangeSettings:
    """How to start an exchange; ``sip`` is ``HOST:PORT``, port 0 is any, for further addresses its port."""

    endpoint_file: Path
    sip: str
    sounds: Path
    log_file: Path
    rtp_ports: tuple[int, int] = (20000, 29999)
    grace_s: float = 60.0
    tls: ExchangeTls | None = None
    further_sip: tuple[str, ...] = ()
    media_encryption: MediaEncryption = MediaEncryption.OPTIONAL
    keys_without_tls: bool = False

    def command(self, sip: str, sip_tls: str = "") -> list[str]:
        """Return the command line of an exchange that listens on ``sip``, and for TLS on ``sip_tls``."""
        low, high = self.rtp_ports
        tls = self.tls.arguments(sip_tls) if self.tls is not None else []
        return [
            *(sys.executable, "-m", EXCHANGE_MODULE),
            *("--endpoint-file", str(self.endpoint_file.resolve())),
            *("--sip", sip),
            *(part for further in self.further_sip for part in ("--sip", further)),
            *("--rtp-ports", f"{low}-{high}"),
            *("--sounds", str(self.sounds.resolve())),
            *("--grace", str(self.grace_s)),
            *("--media-encryption", self.media_encryption),
            *(["--keys-without-tls"] if self.keys_without_tls else []),
            *tls,
        ]


class ExchangeProcess:
    """At most one child at a time."""

    def __init__(self, log_file: Path) -> None:
        self._log_file = log_file
        self._child: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self._spare: _Spare | None = None

    @property
    def running(self) -> bool:
        """Whether the child lives. A child that has ended is reaped and its exit logged."""
        if self._child is None:
            return False
        status = self._child.poll()
        if status is None:
            return True
        tell = _log.warning if status else _log.info
        tell("exchange ended", pid=self._child.pid, status=status, last_words=self._last_words())
        self._child = None
        return False

    @property
    def age_s(self) -> float:
        """Seconds since the last start."""
        return time.monotonic() - self._started_at

    def _last_words(self) -> str:
        """Return the last line of the log, which says why an exchange could not start."""
        try:
            with self._log_file.open("rb") as log:
                log.seek(max(0, log.seek(0, os.SEEK_END) - LAST_WORDS_BYTES))
                lines = log.read().decode(errors="replace").splitlines()
        except OSError:  # Somebody has removed it.
            return ""
        return lines[-1] if lines else ""

    def start(self, command: Sequence[str]) -> None:
        """Start the child. Raises OSError where that is impossible."""
        self._started_at = time.monotonic()
        spare, self._spare = self._spare, None
        if spare is not None:
            self._child = spare.call_upon(command)
        if self._child is None:
            with _open_log(self._log_file) as log:
                self._child = _spawn(command, log)
        _log.info("exchange started", pid=self._child.pid, spare=spare is not None)

    def prepare(self, command: Sequence[str]) -> None:
        """Have a second one loaded, which needs a tenth of the time to begin. Raises OSError."""
        if self._spare is None or not self._spare.fits(command):
            self.dismiss()
            with _open_log(self._log_file) as log:
                child = _spawn([*command, "--standby"], log, subprocess.PIPE)
            self._spare = _Spare(tuple(command), child)

    def dismiss(self) -> None:
        """End the one that waits, if any."""
        if self._spare is not None:
            self._spare.dismiss()
            self._spare = None

    def kill(self) -> None:
        """End the child by force and reap it."""
        if self._child is None:
            return
        self._child.kill()
        self._child.wait()
        self._child = None

    def let_go(self) -> None:
        """Forget a child that is to live on."""
        if self._child is not None and self._child.poll() is None:
            # Popen would complain that its child outlives it, which is the very purpose here.
            self._child.returncode = 0
        self._child = None


class _Spare:
    """A loaded exchange that waits at its standard input; it ends where we do without a word."""

    def __init__(self, command: tuple[str, ...], child: subprocess.Popen[bytes]) -> None:
        self._command = command
        self._child = child

    def fits(self, command: Sequence[str]) -> bool:
        """Whether it lives and would begin as ``command`` says."""
        return self._command == tuple(command) and self._child.poll() is None

    def call_upon(self, command: Sequence[str]) -> subprocess.Popen[bytes] | None:
        """Let it begin; None where it cannot, and is ended."""
        try:
            if self.fits(command) and self._child.stdin is not None:
                self._child.stdin.write(b"begin\n")
                self._child.stdin.close()
                return self._child
        except OSError:
            _log.warning("spare exchange is gone", pid=self._child.pid)
        self.dismiss()
        return None

    def dismiss(self) -> None:
        """End it."""
        self._child.kill()
        self._child.wait()
        if self._child.stdin is not None:
            with contextlib.suppress(OSError):
                self._child.stdin.close()


def kill_exchange(pid: int) -> None:
    """Kill an exchange that is no child of ours; a process that has its number by now is left alone."""
    import psutil  # hardly ever needed, and 0.02 s of the start

    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        if EXCHANGE_MODULE in process.cmdline():
            process.kill()


def _open_log(path: Path) -> _LogFile:
    if path.exists() and path.stat().st_size > LOG_LIMIT_BYTES:
        path.replace(path.with_name(path.name + ".1"))
    return _LogFile(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))


class _LogFile:
    """A descriptor to give to a child, closed here afterwards."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def __enter__(self) -> int:
        return self.descriptor

    def __exit__(self, *_: object) -> None:
        os.close(self.descriptor)


def _spawn(command: Sequence[str], log: int, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    root = Path(backend.__file__).parents[1]
    environment = _environment()
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(
            command, cwd=root, env=environment, stdin=stdin, stdout=log, stderr=log, creationflags=flags
        )
    return subprocess.Popen(
        command, cwd=root, env=environment, stdin=stdin, stdout=log, stderr=log, start_new_session=True
    )


def _environment() -> dict[str, str]:
    """Have the GNU C library keep the memory: it gives back each free page, Python a whole free megabyte."""
    try:
        library = os.confstr("CS_GNU_LIBC_VERSION") if sys.platform == "linux" else None
    except (OSError, ValueError):
        library = None
    if library is None:
        return dict(os.environ)
    # What the user has set comes behind ours, and so counts.
    tuned = ":".join(filter(None, (GLIBC_TUNABLES, os.environ.get("GLIBC_TUNABLES"))))
    return {"PYTHONMALLOC": "malloc", **os.environ, "GLIBC_TUNABLES": tuned}

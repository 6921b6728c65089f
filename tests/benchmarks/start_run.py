"""``main.py`` in a fresh process, with a note of when what was there: prints one line of JSON and ends.

``python -m tests.benchmarks.start_run DATA_DIRECTORY`` runs the demo. Nothing is loaded here that the program
does not load itself: what is measured is its start. Seconds are since the start of this process; those of the
other processes are seen from outside, by their files and by what the system tells of them.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from app.bootstrap import start

if TYPE_CHECKING:  # loaded when the program loads it
    from app.state.model import ConsoleState

CLOCK_HZ = os.sysconf("SC_CLK_TCK")
OPTIONS = ["--demo", "--http", "127.0.0.1:0", "--sip", "127.0.0.1:0"]


def stat(pid: int) -> list[str]:
    """Return the fields of ``/proc/PID/stat`` from the third on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def since_boot_s(fields: list[str]) -> float:
    """When the process was started."""
    return int(fields[19]) / CLOCK_HZ


BEGAN_S = time.clock_gettime(time.CLOCK_BOOTTIME) - since_boot_s(stat(os.getpid()))
"""How long this process had been there when this module was loaded."""
LOADED = time.time()


class Notes:
    """What was there when."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.times: dict[str, float] = {}
        self.done = False

    def note(self, what: str, when: float | None = None) -> None:
        """Keep when something was there for the first time."""
        self.times.setdefault(what, BEGAN_S + (time.time() if when is None else when) - LOADED)

    def look(self, state: ConsoleState) -> None:
        """Note what the console shows by now; end once calls can come and go."""
        registered = state.softphone.registration == "REGISTERED"
        listed = any(device.device_id == state.device_id for device in state.devices)
        if state.user is not None:
            self.note("snapshot shown")
        if registered:
            self.note("softphone registered")
        if registered and listed and not self.done:
            self.done = True
            self.note("usable")
            self._tell()

    def _tell(self) -> None:
        for what, name in (
            ("backend serves", "run/backend.json"),
            ("softphone listens", "run/softphone.json"),
        ):
            self.note(what, (self._folder / name).stat().st_mtime)
        self.note("exchange listens", (self._folder / "exchange.json").stat().st_mtime)
        processors = {}
        own = since_boot_s(stat(os.getpid()))
        for pid, name in self._processes().items():
            fields = stat(pid)
            processors[name] = (int(fields[11]) + int(fields[12])) / CLOCK_HZ
            self.times[f"{name} process"] = since_boot_s(fields) - own
        json.dump({"times": self.times, "processors": processors}, sys.stdout)
        sys.stdout.flush()
        signal.raise_signal(signal.SIGTERM)

    def _note_file(self, what: str, name: str) -> None:
        self.note(what, (self._folder / name).stat().st_mtime)

    def _processes(self) -> dict[int, str]:
        found = {os.getpid(): "console"}
        for name, file in (
            ("backend", "run/backend.json"),
            ("exchange", "exchange.json"),
            ("softphone", "run/softphone.json"),
        ):
            found[json.loads((self._folder / file).read_bytes())["pid"]] = name
        return found


def watch(owner: Any, name: str, after: Any) -> None:
    """Call ``after`` each time a method has run, with what the method was given."""
    method = getattr(owner, name)

    @wraps(method)
    def watched(*given: Any, **more: Any) -> Any:
        result = method(*given, **more)
        after(*given)
        return result

    setattr(owner, name, watched)


def main() -> int:
    """Start the console on the demo in the directory that is named."""
    folder = Path(sys.argv[1])
    notes = Notes(folder)
    notes.note("command line read")

    def founded(_: object) -> None:
        notes.note("console imported")
        desktop: ModuleType = sys.modules["app.bootstrap.desktop"]
        watch(desktop.MainWindow, "show", lambda _: notes.note("window shown"))
        watch(desktop.Desktop, "__init__", lambda *_: notes.note("window painted"))

    def spawned(_: object) -> None:
        notes.note("backend spawned")
        from app.bootstrap.foundation import Foundation
        from app.state.store import Store

        watch(Foundation, "__post_init__", founded)
        watch(Store, "apply", lambda store, _: notes.look(store.state))

    watch(start, "spawn", spawned)
    return start.main([*OPTIONS, "--data-dir", str(folder)])


if __name__ == "__main__":
    sys.exit(main())

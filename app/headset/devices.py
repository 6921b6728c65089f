"""The headsets that are plugged in: found, opened, read and lit by one thread, which never waits for others.

hidapi does the talking (on Linux by hidraw, so that the system keeps the volume keys). A headset that may not
be opened is told by name. What is pressed, and what is plugged in, is told in the thread.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypedDict

from app.headset import descriptor
from app.headset.telephony import TELEPHONY, Lamps, Press, Telephony

LOOK_EVERY_S = 3.0
READ_MS = 40
MOST_REPORT = 64
MOST_HEADSETS = 4


class Found(TypedDict, total=False):
    """A device as hidapi lists it."""

    path: bytes
    usage_page: int
    product_string: str


class OpenDevice(Protocol):
    """A device as hidapi opens it. All raise OSError once it is unplugged."""

    def read(self, max_length: int, timeout_ms: int = 0) -> list[int]:
        """Return the next input report, empty where none comes in time."""

    def write(self, report: bytes) -> int:
        """Send an output report."""

    def get_report_descriptor(self) -> list[int]:
        """Return the report descriptor."""

    def close(self) -> None:
        """Let go of it."""


class Library(Protocol):
    """hidapi, or what stands for it."""

    def enumerate(self) -> Sequence[Found]:
        """List all devices."""

    def open(self, path: bytes) -> OpenDevice:
        """Open one. Raises OSError."""


@dataclass(frozen=True, slots=True)
class Plugged:
    """The headsets in use, and those that may not be opened, by name."""

    used: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


class Headsets:
    """The thread and what it holds."""

    def __init__(
        self,
        library: Library,
        pressed: Callable[[Press], None],
        plugged: Callable[[Plugged], None],
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        """``pressed`` and ``plugged`` are called in the thread."""
        self._library = library
        self._pressed = pressed
        self._plugged = plugged
        self._look_every_s = look_every_s
        self._lamps = Lamps()
        self._ending = threading.Event()
        self._open: dict[bytes, _Headset] = {}
        self._told = Plugged()
        self._thread = threading.Thread(target=self._run, name="headsets", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def light(self, lamps: Lamps) -> None:
        """Show this on all headsets, those that come later too. From any thread."""
        self._lamps = lamps

    def close(self) -> None:
        """Put out all lamps and let go of the headsets."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._ending.is_set():
            self._look()
            self._serve_for_a_while()
        self._lamps = Lamps()
        for headset in self._open.values():
            with contextlib.suppress(OSError):
                headset.light(self._lamps)
            headset.device.close()

    def _serve_for_a_while(self) -> None:
        if not self._open:
            self._ending.wait(self._look_every_s)
            return
        turns = max(1, round(self._look_every_s * 1000 / READ_MS))
        for _ in range(turns):
            if self._ending.is_set() or not self._open:
                return
            for path, headset in list(self._open.items()):
                try:
                    headset.light(self._lamps)
                    for press in headset.presses():
                        self._pressed(press)
                except OSError:
                    self._drop(path)

    def _look(self) -> None:
        found = {
            each["path"]: each for each in self._library.enumerate() if each.get("usage_page") == TELEPHONY
        }
        for path in [each for each in self._open if each not in found]:
            self._drop(path)
        refused: list[str] = []
        for path, each in found.items():
            name = (each.get("product_string") or "").strip() or "Headset"
            if path not in self._open and len(self._open) < MOST_HEADSETS:
                try:
                    headset = _Headset(self._library.open(path), name)
                except OSError:
                    refused.append(name)
                    continue
                if headset.telephony.has_buttons:
                    self._open[path] = headset
                else:
                    headset.device.close()
        used = tuple(dict.fromkeys(headset.name for headset in self._open.values()))
        told = Plugged(used, tuple(name for name in dict.fromkeys(refused) if name not in used))
        if told != self._told:
            self._told = told
            self._plugged(told)

    def _drop(self, path: bytes) -> None:
        with contextlib.suppress(OSError):
            self._open.pop(path).device.close()


class _Headset:
    def __init__(self, device: OpenDevice, name: str) -> None:
        self.device = device
        self.name = name
        try:
            self.telephony = Telephony(descriptor.read(bytes(device.get_report_descriptor())))
        except OSError:
            device.close()
            raise
        self._lit: Lamps | None = None

    def presses(self) -> list[Press]:
        report = self.device.read(MOST_REPORT, READ_MS)
        return self.telephony.presses(bytes(report)) if report else []

    def light(self, lamps: Lamps) -> None:
        if lamps == self._lit:
            return
        for report in self.telephony.reports(lamps):
            self.device.write(report)
        self._lit = lamps

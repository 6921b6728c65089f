"""Report descriptors of headsets, as their makers have written them, and headsets to press buttons on.

Sources: POWER_CONF from an Anker PowerConf (291a:3301), by /sys/class/hidraw, its buttons declared constant;
BLACKWIRE from a Plantronics Blackwire 3220 (047f:c056) as hidapi's pull request 262 prints it, up to its ring
lamp; SPEAK and PLANTRONICS from a conference phone that describes itself as Jabra or Plantronics devices do.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from app.headset.devices import Found
from app.headset.telephony import TELEPHONY

POWER_CONF = bytes.fromhex(
    "050c0901a1018501150025010 9e909ea09e209cd09b509b609b309b7750195088142c0"
    "050b0905a1018502050b15002501092009977501950281 23092f092109700950750195048107"
    "05080917090909180920092175019505912295039103c0".replace(" ", "")
)
BLACKWIRE = bytes.fromhex(
    "050b0905a1018508092f15002501750195018106092009211500250175019502812285090508"
    "0909150025017501950191228517091715002501750195019122851809181500250175019501"
    "9122c0"
)
SPEAK = bytes.fromhex(
    "050b0905a1018502050b15002501092009977501950281 22092f092109700950750195048106"
    "0906a10219b029bb1500250c750495018140c0090715002501050975019501810275019505"
    "8101050815002501091709090918092009217501950591 22050b15002501099e75019501912275"
    "01950a9101c0".replace(" ", "")
)
PLANTRONICS = bytes.fromhex(
    "050b0905a10185081500250109207501950181220997750195018122092b750195018122092a"
    "750195018122092f7501950181060921750195018106092475019501810609070509090175019501"
    "810205088509090995019122950791018517091795019122950791018518091895019122950791"
    "01852009209501912295079101c0"
)


class FakeHeadset:
    """A device: tests put input reports in and see what was written."""

    def __init__(self, descriptor: bytes) -> None:
        self.descriptor = descriptor
        self.written: list[bytes] = []
        self.closed = False
        self.unplugged = False
        self._reports: list[bytes] = []
        self._more = threading.Condition()

    def press(self, report: bytes) -> None:
        """Send an input report."""
        with self._more:
            self._reports.append(report)
            self._more.notify()

    def read(self, max_length: int, timeout_ms: int = 0) -> list[int]:
        """Return the next input report."""
        with self._more:
            self._more.wait_for(lambda: self._reports or self.unplugged, timeout_ms / 1000)
            self._check()
            return list(self._reports.pop(0)) if self._reports else []

    def write(self, report: bytes) -> int:
        """Take an output report."""
        self._check()
        self.written.append(report)
        return len(report)

    def get_report_descriptor(self) -> list[int]:
        """Return the report descriptor."""
        return list(self.descriptor)

    def close(self) -> None:
        """Be let go of."""
        self.closed = True

    def _check(self) -> None:
        if self.unplugged:
            raise OSError("read error")


class FakeLibrary:
    """Headsets by their path; those in ``locked`` may not be opened."""

    def __init__(self) -> None:
        self.plugged: dict[bytes, FakeHeadset] = {}
        self.locked: set[bytes] = set()

    def enumerate(self) -> Sequence[Found]:
        """List a keyboard and the headsets."""
        keyboard = Found(path=b"keyboard", usage_page=1, product_string="Keyboard")
        return [
            keyboard,
            *(Found(path=path, usage_page=TELEPHONY, product_string=path.decode()) for path in self.plugged),
        ]

    def open(self, path: bytes) -> FakeHeadset:
        """Open one."""
        if path in self.locked:
            raise OSError("open failed")
        return self.plugged[path]

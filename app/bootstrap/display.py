"""Whether a window can be shown here: Qt itself aborts the process where it cannot."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping

from app.language import mark

SENTENCE = mark(
    "There is no display here, so no window can be shown; "
    "run backend and softphone alone with: python3 packaging/dev.py run --headless"
)
_OFF_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether there is a desktop, or Qt is told to do without one."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").startswith(_OFF_SCREEN):
        return True
    return bool(environment.get("WAYLAND_DISPLAY")) or _x11_answers(environment.get("DISPLAY", ""))


def _x11_answers(display: str) -> bool:
    host, separator, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not separator or not number.isdigit():
        return False
    if host not in ("", "unix"):
        return _connects(socket.AF_INET, (host, 6000 + int(number)))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    return any(_connects(socket.AF_UNIX, address) for address in (path, f"\0{path}"))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(2.0)
            probe.connect(address)
    except OSError:
        return False
    return True

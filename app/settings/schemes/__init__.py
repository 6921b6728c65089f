"""Who opens telephone links on this computer: tells the desktop system that Deskline does, for this user.

``register`` and ``unregister`` raise OSError where the system's places cannot be written.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.language import mark
from app.settings.schemes import macos, windows
from app.settings.schemes.linux import Desktop

AFTERWARDS = {
    "win32": mark("Choose Deskline in the system's settings under Default apps, where it is listed now."),
    "darwin": mark("If another program opens them still, choose Deskline in FaceTime's settings."),
}
"""What is left to the user, since the system lets no program do it."""


def register(command: Sequence[str]) -> str:
    """Have links opened by this command line, and return what is left to the user, or ""."""
    if sys.platform == "win32":
        windows.register(command)
    elif sys.platform == "darwin":
        macos.register(command)
    else:
        Desktop.of_user().register(command)
    return str(AFTERWARDS.get(sys.platform, ""))


def unregister() -> None:
    """Have links opened by whoever did before."""
    if sys.platform == "win32":
        windows.unregister()
    elif sys.platform == "darwin":
        macos.unregister()
    else:
        Desktop.of_user().unregister()

"""Telephone links on Windows: a program of this user's that can open them, in the registry.

Windows lets nobody but the user choose the default among such programs. Source: "Default Programs" of the
Windows documentation.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from app.settings.schemes.names import SCHEMES

CLASS = r"Software\Classes\Deskline.Link"
CAPABILITIES = r"Software\Deskline\Capabilities"
PROGRAMS = r"Software\RegisteredApplications"


def values(command: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return key, name and text of each value."""
    return [
        (CLASS, "", "URL:Telephone link"),
        (CLASS, "URL Protocol", ""),
        (CLASS + r"\shell\open\command", "", subprocess.list2cmdline(command) + ' "%1"'),
        (CAPABILITIES, "ApplicationName", "Deskline"),
        (CAPABILITIES, "ApplicationDescription", "Attendant console and softphone"),
        *((CAPABILITIES + r"\URLAssociations", scheme, "Deskline.Link") for scheme in SCHEMES),
        (PROGRAMS, "Deskline", CAPABILITIES),
    ]


KEYS = (
    CLASS + r"\shell\open\command",
    CLASS + r"\shell\open",
    CLASS + r"\shell",
    CLASS,
    CAPABILITIES + r"\URLAssociations",
    CAPABILITIES,
    r"Software\Deskline",
)
"""What is ours, the innermost first."""

if sys.platform == "win32":
    import contextlib
    import winreg

    def register(command: Sequence[str]) -> None:
        """Write the values. Raises OSError."""
        for key, name, text in values(command):
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as handle:
                winreg.SetValueEx(handle, name, 0, winreg.REG_SZ, text)

    def unregister() -> None:
        """Take them back. Raises OSError."""
        root, access = winreg.HKEY_CURRENT_USER, winreg.KEY_SET_VALUE
        with contextlib.suppress(FileNotFoundError), winreg.OpenKey(root, PROGRAMS, 0, access) as handle:
            winreg.DeleteValue(handle, "Deskline")
        for key in KEYS:
            with contextlib.suppress(FileNotFoundError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)

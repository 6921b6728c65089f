"""Telephone links on Linux: a desktop entry of the user's and the list of default programs.

Sources: Desktop Entry Specification 1.5, Association between MIME types and applications 1.0.1.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.settings.schemes.names import SCHEMES

ENTRY = "deskline.desktop"
ICON = Path(__file__).resolve().parents[3] / "resources" / "icons" / "deskline.svg"
DEFAULTS = "[Default Applications]"
REFRESH_S = 10
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")


@dataclass(frozen=True, slots=True)
class Desktop:
    """The user's own directories of the desktop."""

    data: Path
    config: Path

    @classmethod
    def of_user(cls, environment: Mapping[str, str] = os.environ) -> Desktop:
        """Those of the XDG Base Directory Specification."""
        home = Path.home()
        data = environment.get("XDG_DATA_HOME") or home / ".local" / "share"
        return cls(Path(data), Path(environment.get("XDG_CONFIG_HOME") or home / ".config"))

    @property
    def entry(self) -> Path:
        """The desktop entry."""
        return self.data / "applications" / ENTRY

    @property
    def icon(self) -> Path:
        """The icon, where the theme finds it."""
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / "deskline.svg"

    @property
    def defaults(self) -> Path:
        """The user's list of default programs."""
        return self.config / "mimeapps.list"

    def register(self, command: Sequence[str]) -> None:
        """Write the entry and stand first in the list for each scheme. Raises OSError."""
        self.entry.parent.mkdir(parents=True, exist_ok=True)
        self.icon.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ICON, self.icon)
        _write(self.entry, desktop_entry(command))
        self.defaults.parent.mkdir(parents=True, exist_ok=True)
        _write(self.defaults, with_defaults(self._listed(), SCHEMES))
        self._refresh()

    def unregister(self) -> None:
        """Take all of it back. Raises OSError."""
        for file in (self.entry, self.icon):
            file.unlink(missing_ok=True)
        if self.defaults.exists():
            _write(self.defaults, with_defaults(self._listed(), ()))
        self._refresh()

    def _listed(self) -> str:
        try:
            return self.defaults.read_text("utf-8")
        except FileNotFoundError:
            return ""

    def _refresh(self) -> None:
        """Have the system's cache made anew; desktops without that tool read the entries themselves."""
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(
                ["update-desktop-database", str(self.entry.parent)],
                check=False,
                capture_output=True,
                timeout=REFRESH_S,
            )


def desktop_entry(command: Sequence[str]) -> str:
    """The entry that starts this command with a link."""
    types = "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES)
    return (
        "[Desktop Entry]\nType=Application\nName=Deskline\nGenericName=Attendant console\n"
        "Comment=Attendant console and softphone\nIcon=deskline\nTerminal=false\n"
        "Categories=Network;Telephony;\nStartupWMClass=deskline\n"
        f"Exec={' '.join(map(_quoted, command))} %u\nMimeType={types}\n"
    )


def with_defaults(listed: str, schemes: Sequence[str]) -> str:
    """Return the list with our entry first for these schemes, and nowhere else; other lines stay."""
    wanted = {f"x-scheme-handler/{scheme}" for scheme in schemes}
    lines, section = [], ""
    for line in listed.splitlines():
        section = line.strip() if line.strip().startswith("[") else section
        name, _, value = line.partition("=")
        if section != DEFAULTS or not name.strip().startswith("x-scheme-handler/"):
            lines.append(line)
            continue
        others = [each for each in value.strip().split(";") if each and each != ENTRY]
        ours = [ENTRY] if name.strip() in wanted else []
        wanted.discard(name.strip())
        if ours or others or ENTRY not in value:
            lines.append(f"{name.strip()}={';'.join(ours + others)}")
    if wanted:
        if DEFAULTS not in lines:
            lines += [DEFAULTS]
        at = lines.index(DEFAULTS) + 1
        lines[at:at] = [f"{name}={ENTRY}" for name in sorted(wanted)]
    return "\n".join(lines) + "\n" if lines else ""


def _quoted(argument: str) -> str:
    """Quote one argument of Exec (Desktop Entry Specification, "The Exec key")."""
    if any(ord(char) < 32 for char in argument):
        raise ValueError("a path with control characters cannot stand in a desktop entry")
    argument = argument.replace("%", "%%")
    if argument and not _RESERVED.intersection(argument):
        return argument
    # Once for the quoting of Exec, once more for the escapes of a string value.
    for char in ("\\", '"', "`", "$"):
        argument = argument.replace(char, "\\" + char)
    return '"' + argument.replace("\\", "\\\\") + '"'


def _write(file: Path, text: str) -> None:
    partial = file.with_name(file.name + ".partial")
    partial.write_text(text, "utf-8")
    partial.replace(file)

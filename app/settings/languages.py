"""Which language a program speaks before its settings are read in full: that of their file, or of the system.

Pure, but for reading that file. Where the translations lie is known here, too.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.settings.declared import LANGUAGE, LANGUAGES, SYSTEM

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
DEFAULT = "en"
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which Qt asks them, so that terminal and window speak alike."""


def spoken(wanted: Iterable[str]) -> str:
    """Choose the first wanted language that there is; ``wanted`` are names such as ``de-AT``."""
    bases = (name.replace("_", "-").split("-")[0].split(".")[0].lower() for name in wanted)
    return next((base for base in bases if base in LANGUAGES), DEFAULT)


def of_system(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the system's user."""
    names = next((environment[name] for name in VARIABLES if environment.get(name)), "")
    return spoken(names.split(":") if names else _of_windows())


def chosen_in(settings_file: Path) -> str:
    """The language that a settings file names; the system's where it cannot be read or names none."""
    try:
        stored = json.loads(settings_file.read_text("utf-8"))
    except (OSError, ValueError):
        return SYSTEM
    language = stored.get(LANGUAGE.key) if isinstance(stored, dict) else None
    return language if language in LANGUAGES else SYSTEM


if sys.platform == "win32":
    import ctypes
    import locale

    def _of_windows() -> list[str]:
        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
else:

    def _of_windows() -> list[str]:
        return []

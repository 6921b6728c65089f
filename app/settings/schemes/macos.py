"""Telephone links on macOS: a small application bundle of the user's that starts the program.

Source: "Defining a custom URL scheme for your app" and the Launch Services documentation of Apple.
"""

from __future__ import annotations

import plistlib
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from app.settings.schemes.names import SCHEMES

BUNDLE = Path("Applications") / "Deskline.app"
IDENTIFIER = "org.deskline.console"
LSREGISTER = (
    "/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework/Support/lsregister"
)
REFRESH_S = 20


def information() -> dict[str, object]:
    """The bundle's property list."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": "Deskline",
        "CFBundleExecutable": "deskline",
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleURLTypes": [{"CFBundleURLName": "Telephone link", "CFBundleURLSchemes": list(SCHEMES)}],
        "NSMicrophoneUsageDescription": "Deskline needs the microphone for telephone calls.",
    }


def register(command: Sequence[str], home: Path | None = None) -> None:
    """Make the bundle and tell Launch Services of it. Raises OSError."""
    contents = (home or Path.home()) / BUNDLE / "Contents"
    program = contents / "MacOS" / "deskline"
    program.parent.mkdir(parents=True, exist_ok=True)
    (contents / "Info.plist").write_bytes(plistlib.dumps(information()))
    program.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n', "utf-8")
    program.chmod(0o755)
    _refresh(contents.parent, "-f")


def unregister(home: Path | None = None) -> None:
    """Take it back. Raises OSError."""
    bundle = (home or Path.home()) / BUNDLE
    if bundle.exists():
        _refresh(bundle, "-u")
        shutil.rmtree(bundle)


def _refresh(bundle: Path, option: str) -> None:
    if Path(LSREGISTER).exists():
        subprocess.run([LSREGISTER, option, str(bundle)], check=False, capture_output=True, timeout=REFRESH_S)

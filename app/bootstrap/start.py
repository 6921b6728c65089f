"""The start: reads the command line, takes the lock, starts the backend, then loads the rest.

The backend takes longest and starts first, so that it loads while the window does. Until then only what is
needed for that is loaded: no asyncio, no Qt.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import IO

from app.bootstrap import data_lock, display, launch
from app.bootstrap.arguments import Options, parse
from app.bootstrap.opening import NoSuchProfileError, opening, options_of, starts_backend
from app.bootstrap.signals import note_signals
from app.bootstrap.spawning import spawn
from app.language import again
from app.settings.declared import LANGUAGE
from app.settings.installation import Places, places
from app.settings.profiles import FILE, Profiles
from app.settings.store import Settings
from backend.contract.left_out import leave_out

REFUSED = 2
PATIENCE_S = 10.0
"""A console that ends has as long for its backend and softphone."""
POLL_S = 0.05


def main(arguments: Sequence[str]) -> int:
    """Run the console; return the exit status."""
    options = parse(arguments)
    if importlib.util.find_spec("PySide6") is None:
        return _refuse("Deskline's packages are not installed; run: python3 packaging/dev.py run\n")
    if not options.headless and not display.has_display(os.environ):
        return _refuse(display.SENTENCE)
    where = places(options.data_directory, demo=options.demo)
    try:
        where.make()
        held = data_lock.lock(where.run)
    except OSError as error:
        return _refuse(f"{where.data} cannot be used: {error.strerror}\n")
    if held is None:
        return _beside_another(options, where)
    return _alone(options, where, held)


def _alone(options: Options, where: Places, held: IO[bytes]) -> int:
    with held:
        for former in where.run.glob("*.json"):
            former.unlink(missing_ok=True)  # left behind where the last start was killed
        if options.give is not None:
            return _refuse("Deskline does not run, so there is nobody to give that command.\n")
        return _run(options, where)


def _run(options: Options, where: Places) -> int:
    leave_out()
    note_signals()
    # What the imports make stays for good: collecting it again and again would only delay the start.
    gc.disable()
    try:
        backend = _first_child(options, where)
    except NoSuchProfileError as error:
        from app.bootstrap.terminal_language import speak

        speak(Settings(where.settings_file).text(LANGUAGE))
        return _refuse(f"{again(str(error))}\n")
    if options.headless:
        from app.bootstrap.headless import run
    else:
        try:
            from app.bootstrap.desktop import run
        except ImportError as error:
            return _refuse(f"Qt cannot be loaded ({error}); run: python3 packaging/dev.py setup\n")
    try:
        return run(options, where, backend)
    finally:
        note_signals()  # The loop has let go of them, and all that is left to do is to end.


def _first_child(options: Options, where: Places) -> subprocess.Popen[bytes] | None:
    """Start the backend where this start needs one on the data here. Raises NoSuchProfileError."""
    profiles = Profiles(where.settings_file.with_name(FILE))
    profile = opening(options, where, Settings(where.settings_file), profiles)
    meant = options_of(options, profile)
    if meant.backend is not None or not starts_backend(profile) or meant.demo is not options.demo:
        return None  # The demo of a profile has its own directory; the program starts that.
    return spawn(launch.backend(meant, where))


def _beside_another(options: Options, where: Places) -> int:
    """Tell the console that runs what this start is for; wait for one that is just starting or ending."""
    if options.provision:
        return _refuse("Deskline is running: use Deskline > Profiles… there.\n")
    import asyncio

    from app.bootstrap import instance

    again = instance.StartedAgain(options.link, options.give)
    ends = time.monotonic() + (0.0 if options.headless else PATIENCE_S)
    while time.monotonic() < ends:
        if asyncio.run(instance.tell(where.run, again)):
            return 0
        held = data_lock.lock(where.run)
        if held is not None:
            return _alone(options, where, held)
        time.sleep(POLL_S)
    return _refuse(f"Deskline is running on {where.data} already.\n")


def _refuse(sentence: str) -> int:
    sys.stderr.write(sentence)
    return REFUSED

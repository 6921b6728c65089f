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
from app.bootstrap.arguments import (
    HelpAskedError,
    Options,
    UsageError,
    help_text,
    parse,
    usage_text,
    where_asked,
)
from app.bootstrap.opening import NoSuchProfileError, opening, options_of, starts_backend
from app.bootstrap.signals import note_signals
from app.bootstrap.spawning import spawn
from app.language import again, tr
from app.reasons import reason_of
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
    try:
        options = parse(arguments)
    except (HelpAskedError, UsageError) as error:
        return _explain(arguments, error)
    where = places(options.data_directory, demo=options.demo)
    if importlib.util.find_spec("PySide6") is None:
        sentence = tr("Deskline's packages are not installed; run: python3 packaging/dev.py run")
        return _refuse(sentence, where)
    if not options.headless and not display.has_display(os.environ):
        return _refuse(str(display.SENTENCE), where)
    try:
        where.make()
        held = data_lock.lock(where.run)
    except OSError as error:
        sentence = tr("{place} cannot be used: {reason}.", place=where.data, reason=reason_of(error))
        return _refuse(sentence, where)
    if held is None:
        return _beside_another(options, where)
    return _alone(options, where, held)


def _alone(options: Options, where: Places, held: IO[bytes]) -> int:
    with held:
        for former in where.run.glob("*.json"):
            former.unlink(missing_ok=True)  # left behind where the last start was killed
        if options.give is not None:
            return _refuse(tr("Deskline does not run, so there is nobody to give that command."), where)
        return _run(options, where)


def _run(options: Options, where: Places) -> int:
    leave_out()
    note_signals()
    # What the imports make stays for good: collecting it again and again would only delay the start.
    gc.disable()
    try:
        backend = _first_child(options, where)
    except NoSuchProfileError as error:
        return _refuse(str(error), where)
    if options.headless:
        from app.bootstrap.headless import run
    else:
        try:
            from app.bootstrap.desktop import run
        except ImportError as error:
            sentence = tr("Qt cannot be loaded ({reason}); run: python3 packaging/dev.py setup", reason=error)
            return _refuse(sentence, where)
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
        return _refuse(tr("Deskline is running: use Deskline > Profiles… there."), where)
    import asyncio

    from app.bootstrap import instance

    started_again = instance.StartedAgain(options.link, options.give)
    ends = time.monotonic() + (0.0 if options.headless else PATIENCE_S)
    while time.monotonic() < ends:
        if asyncio.run(instance.tell(where.run, started_again)):
            return 0
        held = data_lock.lock(where.run)
        if held is not None:
            return _alone(options, where, held)
        time.sleep(POLL_S)
    return _refuse(tr("Deskline is running on {place} already.", place=where.data), where)


def _explain(arguments: Sequence[str], error: HelpAskedError | UsageError) -> int:
    directory, demo = where_asked(arguments)
    _speak(places(directory, demo=demo))
    if isinstance(error, UsageError):
        sys.stderr.write(usage_text(error))
        return REFUSED
    sys.stdout.write(help_text())
    return 0


def _refuse(sentence: str, where: Places) -> int:
    _speak(where)
    sys.stderr.write(f"{again(sentence)}\n")
    return REFUSED


def _speak(where: Places) -> None:
    """Speak the user's language; what is needed for that is loaded where something is told alone."""
    from app.bootstrap.terminal_language import speak
    from app.settings.languages import chosen_in

    speak(chosen_in(where.settings_file))

"""``python -m backend``: runs the backend, or configures it, as the command line says."""

from __future__ import annotations

import asyncio
import gc
import os
import sys

from backend.bootstrap.arguments import Configure, parse
from backend.bootstrap.settings import Settings, StartError
from backend.contract.left_out import leave_out
from backend.storage.errors import DatabaseError

CANNOT_START = 2
FAILED = 1
LIFELINE = "--lifeline"


def main() -> int:
    """Run the command line; return the exit status."""
    leave_out()
    # What the imports make stays for good: collecting it again and again would only delay the start.
    gc.disable()
    try:
        asked = parse()
        os.umask(0o077)
        return _configure(asked) if isinstance(asked, Configure) else _run(asked)
    except (StartError, DatabaseError) as error:
        sys.stderr.write(f"deskline: {error}\n")
        if LIFELINE in sys.argv:  # Then there is a console that shows it, in the language of its user.
            from backend.contract.start_refused import StartRefused

            sys.stderr.write(f"{StartRefused(str(error), error.code, error.values).line()}\n")
        return CANNOT_START


def _configure(asked: Configure) -> int:
    from backend.bootstrap.configuration.command import run
    from backend.bootstrap.configuration.reading import ConfigurationError

    try:
        lines = asyncio.run(run(asked))
    except ConfigurationError as error:
        sys.stderr.writelines(f"{sentence}\n" for sentence in error.sentences)
        return CANNOT_START
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def _run(settings: Settings) -> int:
    from backend.bootstrap.ending import End
    from backend.bootstrap.lifecycle import run

    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        return FAILED if runner.run(run(settings)) is End.FAILED else 0


def _loop_factory() -> type[asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.Loop

"""Starts the console: ``python main.py [--demo]``.

This file alone has to be readable by any Python, so that a wrong one is refused with a sentence.
"""

import signal
import sys

OLDEST, NEWEST = (3, 11), (3, 12)

if __name__ == "__main__":
    if not OLDEST <= tuple(sys.version_info[:2]) <= NEWEST:
        sys.stderr.write(
            "Deskline needs Python 3.11 or 3.12 (its SIP library ends there); this is Python {}.{}.\n".format(
                *sys.version_info[:2]
            )
        )
        sys.exit(2)
    # Until there is something to end in order, Ctrl+C ends the process without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from app.bootstrap.start import main

    sys.exit(main(sys.argv[1:]))

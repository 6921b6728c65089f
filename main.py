"""Starts the console: ``python main.py [--demo]``.

This file alone has to be readable by any Python, so that a wrong one is refused with a sentence.
"""

import os
import signal
import sys

OLDEST, NEWEST = (3, 11), (3, 12)
REFUSALS = {
    "en": "Deskline needs Python 3.11 or 3.12 (its SIP library ends there); this is Python {}.{}.",
    "sv": "Deskline kräver Python 3.11 eller 3.12 (dess SIP-bibliotek slutar där); detta är Python {}.{}.",
    "de": "Deskline braucht Python 3.11 oder 3.12 (dort endet seine SIP-Bibliothek); dies ist Python {}.{}.",
    "fr": "Deskline exige Python 3.11 ou 3.12 (sa bibliothèque SIP s'arrête là) ; ceci est Python {}.{}.",
    "es": "Deskline necesita Python 3.11 o 3.12 (ahí acaba su biblioteca SIP); este es Python {}.{}.",
}


def refusal():
    """Return the sentence in the language of the system's user."""
    names = [os.environ.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    wanted = next((name for name in names if name), "").split(":")
    sentences = [REFUSALS[each[:2].lower()] for each in wanted if each[:2].lower() in REFUSALS]
    return (sentences or [REFUSALS["en"]])[0].format(*sys.version_info[:2])


if __name__ == "__main__":
    if not OLDEST <= tuple(sys.version_info[:2]) <= NEWEST:
        sys.stderr.write(refusal() + "\n")
        sys.exit(2)
    # Until there is something to end in order, Ctrl+C ends the process without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from app.bootstrap.start import main

    sys.exit(main(sys.argv[1:]))

"""``python -m app.softphone``: the softphone process."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
from pathlib import Path


def main() -> int:
    """Read the command line and run; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m app.softphone",
        description="A SIP phone without a window, driven over a local connection.",
    )
    parser.add_argument("--endpoint-file", type=Path, required=True, help="where to write how to connect")
    parser.add_argument(
        "--audio",
        choices=("qt", "none"),
        default="qt",
        help="qt: the computer's microphone and loudspeaker; none: files and tones (default: %(default)s)",
    )
    parser.add_argument(
        "--lifeline", action="store_true", help="end when standard input is closed or says stop"
    )
    parser.add_argument("--log-file", type=Path, help="log to this file, secrets hidden")
    given = parser.parse_args()
    # What the imports make stays for good: collecting it again and again would only delay the start.
    gc.disable()
    from app.softphone.process import Options, run

    try:
        asyncio.run(run(Options(given.endpoint_file, given.audio, given.lifeline, given.log_file)))
    except OSError as error:
        sentence = f"The softphone cannot run: {error}"
        values = {"reason": error.strerror or str(error), "errno": str(error.errno)}
        sys.stderr.write(f"{sentence}\n")
        if given.lifeline:
            from backend.contract.start_refused import StartRefused

            sys.stderr.write(f"{StartRefused(sentence, 'softphone.unusable', values).line()}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""``python -m backend.telephony.embedded``: the exchange process."""

from __future__ import annotations

import gc
import sys

from backend.contract.left_out import leave_out


def main() -> int:
    """Run the exchange of the command line; return the exit status."""
    leave_out()
    # What the imports make stays for good: collecting it again and again would only delay the start.
    gc.disable()
    from backend.telephony.embedded.process import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())

"""``python -m backend.telephony.embedded``: the exchange process."""

from __future__ import annotations

import sys

from backend.contract.left_out import leave_out


def main() -> int:
    """Run the exchange of the command line; return the exit status."""
    leave_out()
    from backend.telephony.embedded.process import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())

"""What libraries load in passing and nothing here uses: kept out of a process before it loads them.

The libraries do without each of these where it is not installed. Called once, as a process begins.
"""

from __future__ import annotations

import os
import sys

LEFT_OUT = {
    "httpx._main": "a command line, with click, rich and pygments: 0.1 s at the start of the console",
    "rich": "colours for structlog's tracebacks: 0.05 s at the start of backend and exchange",
    "pydantic.v1": "models of pydantic's former kind, which FastAPI looks out for: 0.04 s of the backend's",
}


def leave_out() -> None:
    """Have the modules count as not installed, but for those that are loaded already."""
    for name in LEFT_OUT:
        # What the import system takes for a module that must not be loaded.
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    # Looking for plug-ins of pydantic reads the metadata of every installed package; we have none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

"""``python -m app``: the same as ``python main.py``."""

from __future__ import annotations

import sys

from app.bootstrap.start import main

sys.exit(main(sys.argv[1:]))

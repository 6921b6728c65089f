"""``python -m backend``."""

from __future__ import annotations

from backend.bootstrap.cli import main

if __name__ == "__main__":
    main()

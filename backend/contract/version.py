"""The version of the program, as every process tells it."""

from __future__ import annotations

VERSION = "0.1.0"

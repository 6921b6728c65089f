"""What a benchmark gives back, and how all of them are printed.

A benchmark module ``bench_<topic>.py`` has ``def measure() -> list[Figure]``. Each figure has a reference
that was measured in the same run on the same machine, so that only ratios are compared between machines.
"""

from __future__ import annotations

import dataclasses
import json
import platform
from pathlib import Path


@dataclasses.dataclass(frozen=True)
class Figure:
    """One result. ``ratio`` is ``value / reference`` where both have the same unit."""

    name: str
    value: float
    unit: str
    reference_name: str = ""
    reference: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the reference."""
        return None if not self.reference else self.value / self.reference


def table(figures: list[Figure]) -> str:
    """Return the figures as an aligned text table."""
    rows = [("what", "value", "reference", "ratio", "note")]
    for figure in figures:
        reference = "" if figure.reference is None else f"{figure.reference:.3g} {figure.reference_name}"
        ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
        rows.append((figure.name, f"{figure.value:.4g} {figure.unit}", reference, ratio, figure.note))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def write_json(figures: list[Figure], path: Path) -> None:
    """Write the figures with what they were measured on."""
    document = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "figures": [dataclasses.asdict(figure) | {"ratio": figure.ratio} for figure in figures],
    }
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")

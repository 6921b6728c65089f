"""Run the benchmarks: ``python -m tests.benchmarks [topic ...] [--json FILE]``."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

from tests.benchmarks.report import Figure, table, write_json


def main() -> None:
    """Measure the named topics, or all of them, print a table and write JSON."""
    topics = sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("topic", nargs="*", default=[], help=", ".join(topics))
    parser.add_argument("--json", type=Path, default=Path("build/benchmarks.json"))
    arguments = parser.parse_args()
    unknown = set(arguments.topic) - set(topics)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(topics)}")
    figures: list[Figure] = []
    for topic in arguments.topic or topics:
        began = time.monotonic()
        figures += importlib.import_module(f"tests.benchmarks.bench_{topic}").measure()
        print(f"{topic}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(table(figures))
    arguments.json.parent.mkdir(parents=True, exist_ok=True)
    write_json(figures, arguments.json)


if __name__ == "__main__":
    main()

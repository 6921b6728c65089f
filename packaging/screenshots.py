"""Draw every screen of the console in every theme: screenshots.py [--language de] [NAME ...]"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README_PICTURES = ROOT / "resources" / "screenshots"
README_SCREENS = ("console",)
README_THEMES = ("light", "dark")


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw every screen of the console in every theme.")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "build" / "screenshots", help="folder for the PNG files"
    )
    parser.add_argument(
        "--readme", action="store_true", help="draw the README's pictures anew, and no others"
    )
    parser.add_argument("--language", default="en", help="en, sv, de, fr or es")
    parser.add_argument("names", nargs="*", help="draw these screens only")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from tests.support.screens import SCREENS, THEMES, picture

    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    folder = README_PICTURES if arguments.readme else arguments.out
    wanted = README_SCREENS if arguments.readme else arguments.names
    folder.mkdir(parents=True, exist_ok=True)
    for screen in SCREENS:
        if wanted and screen.name not in wanted:
            continue
        for theme in README_THEMES if arguments.readme else THEMES:
            path = folder / f"{screen.name}-{theme}.png"
            if not picture(screen, theme, arguments.language).save(str(path)):
                print(f"could not write {path}", file=sys.stderr)
                return 1
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())

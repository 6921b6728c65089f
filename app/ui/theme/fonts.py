"""The typeface: Inter (SIL Open Font License) from ``resources/fonts``, so all systems show the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.theme.tokens import TextSize

FOLDER = Path(__file__).parents[3] / "resources" / "fonts"
FAMILY = "Inter"
FALLBACKS = ["Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"]


def load_fonts(folder: Path = FOLDER) -> None:
    """Make the bundled typeface known to Qt, once; needs a QGuiApplication."""
    if FAMILY not in QFontDatabase.families():
        for path in sorted(folder.glob("*.otf")):
            QFontDatabase.addApplicationFont(str(path))


def fixed_family() -> str:
    """The system's typeface whose letters are all of one width."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def font(size: int = TextSize.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of ``size`` logical pixels; its digits are all of one width, so timers do not jump."""
    result = QFont([FAMILY, *FALLBACKS])
    result.setPixelSize(size)
    result.setWeight(weight)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result

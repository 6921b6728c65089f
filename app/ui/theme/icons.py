"""Icons: our own SVG files, drawn in one colour and recoloured here for the theme (GUI thread only)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[3] / "resources" / "icons"
INK = "currentColor"
SHARPNESS = (1.0, 2.0)


class IconSet:
    """Renders icons by name and colour and keeps what it has rendered."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._wide: dict[tuple[str, str, int, float, int], QPixmap] = {}

    def names(self) -> list[str]:
        """List the icons that exist."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def pixmap(self, name: str, colour: str, edge: int, ratio: float = 1.0) -> QPixmap:
        """Return a square of ``edge`` logical pixels for a screen of that device pixel ratio."""
        key = (name, colour, edge, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, colour, edge, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, edge: int, disabled: str | None = None, *, gap: int = 0) -> QIcon:
        """Return an icon that is sharp at 100 and 200 %, with another colour where it is disabled.

        ``gap`` is room after it: Qt puts the words of a button 4 pixels beside its icon, whatever the size.
        """
        icon = QIcon()
        for ratio in SHARPNESS:
            icon.addPixmap(self._widened(name, colour, edge, ratio, gap))
            if disabled is not None:
                icon.addPixmap(self._widened(name, disabled, edge, ratio, gap), QIcon.Mode.Disabled)
        return icon

    def _widened(self, name: str, colour: str, edge: int, ratio: float, gap: int) -> QPixmap:
        key = (name, colour, edge, ratio, gap)
        if key not in self._wide:
            self._wide[key] = _widened(self.pixmap(name, colour, edge, ratio), gap)
        return self._wide[key]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]

    def _render(self, name: str, colour: str, edge: int, ratio: float) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(self._source(name).replace(INK, colour).encode()))
        pixmap = QPixmap(round(edge * ratio), round(edge * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, edge * ratio, edge * ratio))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide

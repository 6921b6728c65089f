"""The theme in use: palette, icons and stylesheet, following the system or the user's choice (GUI thread)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.theme.fonts import font, load_fonts
from app.ui.theme.icons import IconSet
from app.ui.theme.stylesheet import stylesheet
from app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, IconSize, Palette, TextSize, Tone

SYSTEM = "system"
BY_NAME = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)}


class Theme(QObject):
    """Gives widgets their colours and icons; ``changed`` tells them to draw themselves again."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: str = SYSTEM,
        scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or application)
        self._application = application
        self._icons = IconSet()
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}
        self._choice = choice
        self._scale = scale
        self._palette = LIGHT
        load_fonts()
        application.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._apply(self._wanted())

    @property
    def palette(self) -> Palette:
        """The palette in use."""
        return self._palette

    @property
    def choice(self) -> str:
        """``system`` or the name of a palette."""
        return self._choice

    @property
    def scale(self) -> float:
        """How large text is, 1.0 being the usual size."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        """Make all text and what holds it larger or smaller."""
        if scale != self._scale:
            self._scale = scale
            self._apply(self._palette)

    def px(self, distance: int) -> int:
        """Return a distance in logical pixels, grown with the text."""
        return round(distance * self._scale)

    def font(self, size: int = TextSize.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return a font for painting, grown with the text size."""
        key = (self.px(size), weight)
        if key not in self._fonts:
            self._fonts[key] = font(*key)
        return self._fonts[key]

    def choose(self, choice: str) -> None:
        """Follow the ``system``, or have the palette of this name."""
        self._choice = choice
        if self._wanted() is not self._palette:
            self._apply(self._wanted())

    def icon(
        self, name: str, colour: str | None = None, edge: int = IconSize.MEDIUM, *, gap: int = 0
    ) -> QIcon:
        """Return an icon in the text's colour, or in another one, with room for a gap after it."""
        return self._icons.icon(name, colour or self._palette.text, edge, self._palette.line_strong, gap=gap)

    def tone_icon(self, name: str, tone: Tone, edge: int = IconSize.SMALL) -> QIcon:
        """Return an icon in the mark colour of a tone."""
        return self._icons.icon(name, self._palette.tone(tone).mark, edge)

    def pixmap(self, name: str, colour: str, edge: int, ratio: float) -> QPixmap:
        """Return an icon for painting on a screen of that device pixel ratio."""
        return self._icons.pixmap(name, colour, edge, ratio)

    def _system_changed(self) -> None:
        self.choose(self._choice)

    def _wanted(self) -> Palette:
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        stark = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return BY_NAME.get(self._choice, HIGH_CONTRAST if stark else DARK if dark else LIGHT)

    def _apply(self, palette: Palette) -> None:
        self._palette = palette
        self._application.setPalette(qt_palette(palette))
        self._application.setFont(self.font())
        self._application.setStyleSheet(stylesheet(palette, self._scale))
        self.changed.emit()


def qt_palette(palette: Palette) -> QPalette:
    """Translate the tokens for what the base style paints itself (combo boxes, check boxes, menus)."""
    colours = {
        QPalette.ColorRole.Window: palette.window,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.raised,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.Button: palette.raised,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.ToolTipBase: palette.text,
        QPalette.ColorRole.ToolTipText: palette.surface,
        QPalette.ColorRole.PlaceholderText: palette.text_muted,
        QPalette.ColorRole.Highlight: palette.accent_solid,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Accent: palette.accent_solid,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.LinkVisited: palette.accent,
        QPalette.ColorRole.Mid: palette.line,
        QPalette.ColorRole.Dark: palette.line_strong,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.line_strong))
    return result

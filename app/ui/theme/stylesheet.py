"""The one stylesheet generator: widgets say what they are (dynamic properties), this says how that looks.

Properties in use: ``role`` (header, panel, rule, banner, popover, dropdown, dial, badge, clear),
``kind`` (of buttons: primary, go, stop, quiet, key, choice), ``flush`` (of quiet buttons: words stand under
words), ``lettering`` (of labels: caption, muted, strong, title, display, timer, section, error,
error-caption, tone) and ``tone`` (a ``Tone`` value). Text sizes grow with ``scale``.
"""

from __future__ import annotations

from app.ui.theme.tokens import Palette, Radius, Space, TextSize, Tone


def stylesheet(palette: Palette, scale: float = 1.0) -> str:
    """Return the stylesheet of the whole application for a palette and a text size (1.0 is the usual one)."""
    parts = (_surfaces, _labels, _buttons, _kinds, _inputs, _lists, _menus, _scroll_bars, _tones)
    return "\n".join([*(part(palette) for part in parts), _sizes(scale)])


def _surfaces(p: Palette) -> str:
    return f"""
QMainWindow, QDialog, QMessageBox {{ background: {p.window}; color: {p.text}; }}
QFrame[role="header"] {{ background: {p.surface}; border: none; border-bottom: 1px solid {p.line}; }}
QFrame[role="panel"] {{ background: {p.surface}; border: 1px solid {p.line};
    border-radius: {Radius.LARGE}px; }}
QFrame[role="rule"] {{ background: {p.line}; border: none; }}
QFrame[role="banner"] {{ border-radius: {Radius.MEDIUM}px; }}
QFrame[role="popover"] {{ background: {p.surface}; border: 1px solid {p.line_strong}; }}
QFrame[role="dropdown"] {{ background: {p.surface}; border: 1px solid {p.line_strong};
    border-radius: {Radius.MEDIUM}px; }}
QToolTip {{ background: {p.text}; color: {p.surface}; border: none; padding: {Space.XS}px {Space.S}px; }}
"""


def _labels(p: Palette) -> str:
    return f"""
QLabel {{ color: {p.text}; background: transparent; }}
QLabel[lettering="caption"], QLabel[lettering="muted"] {{ color: {p.text_muted}; }}
QLabel[lettering="error"], QLabel[lettering="error-caption"] {{ color: {p.tone(Tone.DANGER).text}; }}
QLabel[role="badge"] {{ border-radius: {Radius.SMALL}px; padding: 4px 10px; font-weight: 600; }}
QLabel:disabled {{ color: {p.line_strong}; }}
"""


def _buttons(p: Palette) -> str:
    return f"""
QPushButton {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line};
    border-radius: {Radius.SMALL}px; padding: 7px {Space.L}px; font-weight: 500; outline: none; }}
QPushButton:hover {{ background: {p.hover}; }}
QPushButton:pressed {{ background: {p.line}; }}
QPushButton:focus {{ border: 2px solid {p.accent}; padding: 6px {Space.L - 1}px; }}
QPushButton:disabled {{ color: {p.line_strong}; background: {p.raised}; }}
QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: {Radius.SMALL}px;
    padding: 2px; color: {p.text}; outline: none; }}
QToolButton:hover {{ background: {p.hover}; }}
QToolButton:focus {{ border-color: {p.accent}; }}
"""


def _kinds(p: Palette) -> str:
    filled = {
        "primary": (p.accent_solid, p.accent_solid_hover, p.on_accent),
        "go": (p.go, p.go_hover, p.on_go),
        "stop": (p.stop, p.stop_hover, p.on_stop),
    }
    rules = [
        f"""
QPushButton[kind="{kind}"] {{ background: {fill}; color: {ink}; border-color: {fill}; }}
QPushButton[kind="{kind}"]:hover {{ background: {hover}; border-color: {hover}; }}
QPushButton[kind="{kind}"]:focus {{ border: 2px solid {p.text}; }}
QPushButton[kind="{kind}"]:disabled {{ background: {p.raised}; color: {p.line_strong};
    border-color: {p.line}; }}
"""
        for kind, (fill, hover, ink) in filled.items()
    ]
    quiet = f"""
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent;
    padding: {Space.XS}px {Space.S}px; }}
QPushButton[kind="quiet"]:hover {{ background: {p.hover}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {p.accent}; padding: 3px 7px; }}
QPushButton[kind="quiet"][flush="true"] {{ padding-left: 0; }}
QPushButton[kind="choice"] {{ text-align: left; font-weight: 600; }}
QPushButton[kind="key"] {{ padding: 0; border-radius: {Radius.MEDIUM}px; font-weight: 600; }}
"""
    return "".join(rules) + quiet


def _inputs(p: Palette) -> str:
    return f"""
QLineEdit {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line_strong};
    border-radius: {Radius.SMALL}px; padding: 7px {Space.S}px; placeholder-text-color: {p.text_muted};
    selection-background-color: {p.accent_solid}; selection-color: {p.on_accent}; }}
QPlainTextEdit {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line_strong};
    border-radius: {Radius.SMALL}px; padding: 3px; selection-background-color: {p.accent_solid};
    selection-color: {p.on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {p.accent}; padding: 2px; }}
QLineEdit:focus {{ border: 2px solid {p.accent}; padding: 6px 7px; }}
QLineEdit:disabled {{ color: {p.line_strong}; border-color: {p.line}; }}
QLineEdit[role="dial"] {{ padding: 9px {Space.S}px; border-radius: {Radius.MEDIUM}px; }}
QLineEdit[role="dial"]:focus {{ padding: 8px 7px; }}
QComboBox QAbstractItemView {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line};
    selection-background-color: {p.selected}; selection-color: {p.text}; }}
QTextBrowser {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line};
    border-radius: {Radius.MEDIUM}px; padding: {Space.S}px; }}
QSlider {{ background: transparent; min-height: 24px; }}
QSlider::groove:horizontal {{ background: {p.line}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {p.accent_solid}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {p.surface}; border: 2px solid {p.accent};
    width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; }}
QSlider::handle:horizontal:focus {{ background: {p.accent}; border-color: {p.text}; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {p.accent_solid}; border-radius: 2px; }}
"""


def _lists(p: Palette) -> str:
    return f"""
QFrame[role="drop-mark"] {{ background: transparent; border: 2px solid {p.accent};
    border-radius: {Radius.MEDIUM}px; }}
QListView {{ background: transparent; border: none; outline: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea, QWidget[role="clear"] {{ background: transparent; border: none; }}
"""


def _menus(p: Palette) -> str:
    return f"""
QMenuBar {{ background: {p.surface}; color: {p.text}; padding: 2px {Space.S}px; }}
QMenuBar::item {{ background: transparent; padding: {Space.XS}px 10px; border-radius: {Radius.SMALL}px; }}
QMenuBar::item:selected {{ background: {p.hover}; }}
QMenu {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line}; padding: {Space.XS}px; }}
QMenu::item {{ padding: 6px {Space.L}px 6px {Space.S}px; border-radius: {Radius.SMALL}px; }}
QMenu::item:selected {{ background: {p.selected}; color: {p.text}; }}
QMenu::item:disabled {{ color: {p.line_strong}; background: transparent; }}
QMenu::icon {{ padding-left: {Space.S}px; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: {Space.XS}px {Space.S}px; }}
"""


def _scroll_bars(p: Palette) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 1px; }}
QScrollBar::handle:vertical {{ background: {p.scroll}; border-radius: 3px; min-height: 32px; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 1px; }}
QScrollBar::handle:horizontal {{ background: {p.scroll}; border-radius: 3px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.line_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _tones(p: Palette) -> str:
    rules = []
    for tone in Tone:
        colours = p.tone(tone)
        rules.append(f"""
QFrame[role="banner"][tone="{tone}"] {{ background: {colours.fill}; }}
QFrame[role="banner"][tone="{tone}"] QLabel {{ color: {colours.text}; }}
QLabel[role="badge"][tone="{tone}"] {{ background: {colours.fill}; color: {colours.text}; }}
QLabel[lettering="tone"][tone="{tone}"] {{ color: {colours.text}; font-weight: 500; }}
""")
    return "".join(rules)


def _sizes(scale: float) -> str:
    sizes = {
        'QLabel[lettering="caption"], QLabel[lettering="error-caption"], QToolTip': (TextSize.CAPTION, 400),
        'QLabel[lettering="strong"]': (TextSize.STRONG, 600),
        'QLabel[lettering="section"]': (TextSize.BODY, 600),
        'QLabel[lettering="title"]': (TextSize.TITLE, 600),
        'QLabel[lettering="display"]': (TextSize.DISPLAY, 600),
        'QLabel[lettering="timer"]': (TextSize.DISPLAY, 500),
        'QLineEdit[role="dial"]': (TextSize.TITLE, 400),
        'QPushButton[kind="key"]': (TextSize.TITLE, 600),
    }
    heights = f"QPushButton, QLineEdit {{ min-height: {round(18 * scale)}px; }}\n"
    key = (
        f'QPushButton[kind="key"] {{ min-width: {round(60 * scale)}px; min-height: {round(40 * scale)}px; }}'
    )
    return (
        heights
        + key
        + "\n".join(
            f"{selector} {{ font-size: {round(size * scale)}px; font-weight: {weight}; }}"
            for selector, (size, weight) in sizes.items()
        )
    )

from __future__ import annotations

import pytest

from app.ui.theme.contrast import AA_GRAPHIC, AA_TEXT, AAA_TEXT, contrast
from app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Palette, Tone

PALETTES = [LIGHT, DARK, HIGH_CONTRAST]


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "hover", "selected"])
@pytest.mark.parametrize("ink", ["text", "text_muted", "accent"])
def test_text_can_be_read_on_every_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= AA_TEXT


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent_solid"),
        ("on_accent", "accent_solid_hover"),
        ("on_go", "go"),
        ("on_go", "go_hover"),
        ("on_stop", "stop"),
        ("on_stop", "stop_hover"),
        ("surface", "text"),
    ],
)
def test_labels_can_be_read_on_filled_buttons_and_tooltips(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= AA_TEXT


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_read_and_seen(palette: Palette, tone: Tone) -> None:
    colours = palette.tone(tone)
    for ground in (colours.fill, palette.surface, palette.selected, palette.hover):
        assert contrast(colours.text, ground) >= AA_TEXT
    assert contrast(palette.text, colours.fill) >= AA_TEXT
    assert contrast(palette.text_muted, colours.fill) >= AA_TEXT
    assert contrast(colours.mark, palette.surface) >= AA_GRAPHIC
    assert contrast(colours.mark, colours.fill) >= AA_GRAPHIC


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_outlines_of_fields_and_the_focus_can_be_seen(palette: Palette) -> None:
    for ground in (palette.window, palette.surface):
        assert contrast(palette.line_strong, ground) >= AA_GRAPHIC
        assert contrast(palette.accent, ground) >= AA_GRAPHIC


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert round(contrast("#000000", "#ffffff"), 3) == 21.0
    assert contrast("#777777", "#777777") == 1.0


def test_the_theme_of_high_contrast_holds_more_than_the_others_have_to() -> None:
    palette = HIGH_CONTRAST
    grounds = (palette.window, palette.surface, palette.raised, palette.hover, palette.selected)
    for ground in grounds:
        for ink in (palette.text, palette.text_muted, palette.accent):
            assert contrast(ink, ground) >= AAA_TEXT
        assert contrast(palette.line, palette.window) >= AA_GRAPHIC
    for tone in Tone:
        assert contrast(palette.tone(tone).text, palette.tone(tone).fill) >= AAA_TEXT
    for ink, ground in ((palette.on_go, palette.go), (palette.on_stop, palette.stop)):
        assert contrast(ink, ground) >= AAA_TEXT

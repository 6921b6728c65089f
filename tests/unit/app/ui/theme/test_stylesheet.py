from __future__ import annotations

import re

import pytest

from app.ui.theme.stylesheet import stylesheet
from app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Palette


def colours(palette: Palette) -> set[str]:
    named = {value for value in vars(palette).values() if isinstance(value, str) and value.startswith("#")}
    return named | {colour for tone in palette.tones.values() for colour in vars(tone).values()}


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda palette: palette.name)
def test_the_stylesheet_uses_no_colour_but_those_of_the_tokens(palette: Palette) -> None:
    used = set(re.findall(r"#[0-9a-f]{6}", stylesheet(palette)))
    assert used
    assert used <= colours(palette)


def test_text_grows_with_the_scale() -> None:
    assert "font-size: 26px" in stylesheet(LIGHT)
    assert "font-size: 52px" in stylesheet(LIGHT, 2.0)

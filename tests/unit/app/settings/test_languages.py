from __future__ import annotations

from pathlib import Path

import pytest

from app.settings.languages import chosen_in, of_system, spoken


def test_the_first_language_of_the_system_that_there_is_gets_spoken() -> None:
    assert spoken(["pt-BR", "es_MX", "en"]) == "es"
    assert spoken(["C"]) == spoken([]) == "en"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "sv_SE", "LC_MESSAGES": "es_ES@euro"}, "es"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "pt:sv:de"}, "sv"),
        ({"LANG": "sv_SE", "LC_ALL": ""}, "sv"),
        ({"LC_ALL": "C.UTF-8", "LANG": "sv_SE"}, "en"),
        ({"LANG": "fr"}, "fr"),
        ({}, "en"),
    ],
)
def test_the_variables_of_the_system_are_asked_in_their_order(
    environment: dict[str, str], language: str
) -> None:
    assert of_system(environment) == language


@pytest.mark.parametrize(
    ("content", "language"),
    [
        ('{"appearance.language": "sv"}', "sv"),
        ('{"appearance.language": "xx"}', "system"),
        ('{"appearance.language": ["sv"]}', "system"),
        ("{}", "system"),
        ("[]", "system"),
        ("{", "system"),
    ],
)
def test_what_the_settings_name_is_spoken_and_a_damaged_file_names_nothing(
    tmp_path: Path, content: str, language: str
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content)
    assert chosen_in(file) == language
    assert chosen_in(tmp_path / "none") == "system"

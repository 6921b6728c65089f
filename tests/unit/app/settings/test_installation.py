from __future__ import annotations

from pathlib import Path

from app.settings.installation import installation_id, places


def test_an_installation_keeps_its_id(tmp_path: Path) -> None:
    made = installation_id(tmp_path)
    assert installation_id(tmp_path) == made
    (tmp_path / "installation-id").write_text("damaged")
    assert installation_id(tmp_path) != made


def test_with_a_data_directory_all_lies_in_it(tmp_path: Path) -> None:
    where = places(tmp_path / "data")
    where.make()
    assert where.settings_file.parent == where.data
    assert where.run.is_dir()
    assert where.logs.is_dir()
    assert where.run.stat().st_mode & 0o077 == 0


def test_without_one_the_platform_says_where() -> None:
    where = places(None)
    assert where.data.is_absolute()
    assert "deskline" in str(where.settings_file).lower()


def test_the_demo_is_kept_apart_from_a_real_organisation() -> None:
    assert places(None, demo=True).data != places(None).data
    assert places(None, demo=True).settings_file != places(None).settings_file

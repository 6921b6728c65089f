from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bridge import report
from app.settings.installation import Places
from app.settings.store import Settings
from tests.support import console_states as states

NOW = datetime(2026, 3, 12, tzinfo=UTC)
secret = st.text("abcdefgh0123456789", min_size=8, max_size=20).map(lambda text: f"Zq7{text}")


def written(folder: Path, told: report.Content, *, anonymous: bool = False) -> dict[str, str]:
    path = folder / "report.zip"
    steps: list[tuple[int, int]] = []
    report.write(path, told, anonymous=anonymous, moved=lambda done, all_: steps.append((done, all_)))
    assert [done for done, _ in steps] == list(range(steps[0][1]))
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def places(folder: Path) -> Places:
    made = Places(folder / "data", folder / "settings.json")
    made.make()
    return made


@given(secret)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_secret_of_a_log_or_a_setting_passes(tmp_path: Path, word: str) -> None:
    where = places(tmp_path)
    (where.logs / "softphone.log").write_text(
        f'Authorization: Digest username="1001", response="{word}"\na=crypto:1 X inline:{word}|2^20\n'
    )
    (where.logs / "backend.log").write_text(f'{{"event": "x", "token": "{word}"}}\nsip:1001:{word}@h\n')
    (where.data / "backend.log").write_text(f"password={word}\n")
    where.settings_file.write_text(f'{{"keys.changed": "secret={word}"}}')
    told = report.content(states.DIAGNOSED, Settings(where.settings_file), where, NOW)
    files = written(tmp_path, told)
    assert {"logs/softphone.log", "logs/backend.log", "data/backend.log"} <= set(files)
    assert word not in "".join(files.values())


def test_an_anonymous_report_names_nobody_that_the_console_knows(tmp_path: Path) -> None:
    where = places(tmp_path)
    user = states.BUSY.user
    assert user is not None
    known = [user.display_name, *(call.name for call in states.BUSY.calls.by_id.values())]
    (where.logs / "backend.log").write_text("".join(f"call with {name}\n" for name in known))
    told = report.content(states.BUSY, Settings(where.settings_file), where, NOW)
    open_, anonymous = written(tmp_path, told), written(tmp_path, told, anonymous=True)
    assert all(name in open_["logs/backend.log"] for name in known)
    assert not any(name in anonymous["logs/backend.log"] for name in known)


def test_of_a_long_log_the_end_is_kept_from_a_whole_line_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "MAX_LOG_BYTES", 30)
    where = places(tmp_path)
    (where.logs / "backend.log").write_text("password=abcdefghijkl\nthe last but one\nthe last\n")
    told = report.content(states.IDLE, Settings(where.settings_file), where, NOW)
    assert written(tmp_path, told)["logs/backend.log"] == "the last but one\nthe last\n"


def test_a_report_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    told = report.content(states.IDLE, Settings(tmp_path / "settings.json"), None, NOW)
    with pytest.raises(OSError, match="No such file"):
        report.write(tmp_path / "none" / "x.zip", told, anonymous=False, moved=lambda *_: None)
    assert list(tmp_path.iterdir()) == []

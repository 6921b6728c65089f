from __future__ import annotations

import tomllib
from pathlib import Path

from backend.contract.version import VERSION


def test_the_processes_tell_the_version_of_the_project() -> None:
    project = tomllib.loads((Path(__file__).parents[4] / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION

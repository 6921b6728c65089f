from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap.arguments import parse
from app.bootstrap.opening import DATABASE, NoSuchProfileError, opening, options_of, starts_backend
from app.settings.declared import USER
from app.settings.installation import places
from app.settings.profile_fields import Connects
from app.settings.profiles import Profile, Profiles
from app.settings.store import Settings
from backend.storage.database import SQLITE_FILE

PHONE = {"connects": "phone", "registrar": "pbx.example.org", "number": "200"}


class Start:
    """A start with these arguments, on this folder."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.options = parse(["--data-dir", str(folder), *arguments])
        self.places = places(folder)
        self.settings = Settings(self.places.settings_file)
        self.profiles = Profiles(folder / "profiles.json")

    @property
    def profile(self) -> Profile | None:
        return opening(self.options, self.places, self.settings, self.profiles)


def test_a_first_start_has_no_profile_and_starts_nothing(tmp_path: Path) -> None:
    start = Start(tmp_path)
    assert start.profile is None
    assert not starts_backend(start.profile)
    assert options_of(start.options, None) == start.options


def test_who_has_used_it_before_there_were_profiles_goes_on_as_ever(tmp_path: Path) -> None:
    start = Start(tmp_path)
    start.settings.change(USER.key, "alice@example.org")
    assert start.profile is not None
    assert start.profile.connects is Connects.LOCAL
    other = tmp_path / "other"
    other.mkdir()
    (other / DATABASE).touch()
    assert starts_backend(Start(other).profile)
    assert DATABASE == SQLITE_FILE


@pytest.mark.parametrize(
    ("arguments", "connects"),
    [
        (["--headless"], Connects.LOCAL),
        (["--demo"], Connects.DEMO),
        (["--backend", "http://127.0.0.1:8470"], Connects.BACKEND),
        (["--user", "alice@example.org"], Connects.LOCAL),
    ],
)
def test_the_command_line_goes_before_what_is_kept(
    tmp_path: Path, arguments: list[str], connects: Connects
) -> None:
    start = Start(tmp_path, *arguments)
    assert start.profile is not None
    assert start.profile.connects is connects
    assert start.profile.profile_id == ""


def test_the_chosen_profile_is_used_and_another_one_by_its_name(tmp_path: Path) -> None:
    start = Start(tmp_path, "--profile", "reception")
    with pytest.raises(NoSuchProfileError, match="there are: none"):
        _ = start.profile
    reception = start.profiles.add("Reception", PHONE)
    office = start.profiles.add(
        "Office", {"connects": "backend", "backend-url": "https://a.example.org", USER.key: "a@b"}
    )
    start.profiles.choose(office.profile_id)
    assert start.profile == reception
    plain = Start(tmp_path)
    assert plain.profile == office
    meant = options_of(plain.options, office)
    assert (meant.backend, meant.user, meant.demo) == ("https://a.example.org", "a@b", False)
    assert not starts_backend(office)

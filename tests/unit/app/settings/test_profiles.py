from __future__ import annotations

import asyncio
import json
import stat
from pathlib import Path

import pytest

from app.settings.declared import MICROPHONE, USER, SettingError
from app.settings.profile_fields import NUMBER, REGISTRAR, TRANSPORT, problem
from app.settings.profiles import Profiles, share
from app.settings.secrets import ProfileSecrets, SecretKind, SessionSecrets
from app.settings.store import Settings
from tests.support.fake_secrets import FakeSecrets

PHONE = {"connects": "phone", "registrar": "pbx.example.org", "number": "200"}


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path / "profiles.json")


def test_profiles_are_kept_in_a_file_of_the_user_alone(profiles: Profiles, tmp_path: Path) -> None:
    made = profiles.add("Reception", PHONE)
    profiles.choose(made.profile_id)
    again = Profiles(tmp_path / "profiles.json")
    assert again.all == profiles.all
    assert again.current == made
    assert stat.S_IMODE((tmp_path / "profiles.json").stat().st_mode) == 0o600


def test_a_name_is_had_by_one_profile_however_it_is_written(profiles: Profiles) -> None:
    made = profiles.add("Reception", PHONE)
    for name in ("reception", " Reception ", "", "x" * 65, "a\nb"):
        with pytest.raises(SettingError):
            profiles.add(name, PHONE)
    assert profiles.rename(made.profile_id, "RECEPTION").name == "RECEPTION"
    assert profiles.duplicate(made.profile_id).name == "RECEPTION 2"


def test_a_profile_that_is_removed_is_no_longer_the_one_in_use(profiles: Profiles) -> None:
    made = profiles.add("Reception", PHONE)
    profiles.choose(made.profile_id)
    profiles.remove(made.profile_id)
    assert (profiles.all, profiles.current) == ((), None)
    with pytest.raises(SettingError):
        profiles.change(made.profile_id, {})


def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_text("{")
    assert "profiles.json.broken" in Profiles(tmp_path / "profiles.json").problem
    assert (tmp_path / "profiles.json.broken").exists()


def test_a_value_that_cannot_be_is_left_out(profiles: Profiles, tmp_path: Path) -> None:
    profiles.add("Reception", PHONE)
    stored = json.loads((tmp_path / "profiles.json").read_text())
    stored["profiles"][0]["values"] |= {"transport": "pigeon", "colour": "red"}
    (tmp_path / "profiles.json").write_text(json.dumps(stored))
    (read,) = Profiles(tmp_path / "profiles.json").all
    assert read.text(TRANSPORT) == "udp"
    assert read.text(NUMBER) == "200"


def test_settings_follow_the_profile_in_use_and_what_is_changed_stays_with_it(
    profiles: Profiles, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.change(MICROPHONE.key, "old")
    made = profiles.add("Reception", PHONE | {USER.key: "bob@example.org"})
    end = share(profiles, made, settings)
    assert (settings.text(USER), settings.text(MICROPHONE)) == ("bob@example.org", "")
    settings.change(MICROPHONE.key, "headset")
    end()
    settings.change(MICROPHONE.key, "another")
    kept = profiles.get(made.profile_id)
    assert kept is not None
    assert kept.text(MICROPHONE) == "headset"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, None),
        ({"connects": "backend"}, "backend-url"),
        ({"connects": "backend", "backend-url": "https://pbx.example.org"}, None),
        ({"session.user": "alice"}, "session.user"),
        ({"connects": "phone"}, "registrar"),
        (PHONE, None),
        (PHONE | {"registrar": "a b"}, "registrar"),
        (PHONE | {"registrar": "pbx:99999"}, "registrar"),
        (PHONE | {"number": "a@b"}, "number"),
        (PHONE | {"domain": "-"}, "domain"),
        (PHONE | {"encryption": "required"}, "encryption"),
        (PHONE | {"encryption": "required", "transport": "tls"}, None),
        (PHONE | {"fingerprint": "12"}, "fingerprint"),
        (PHONE | {"stun": "stun.example.org:3478 192.0.2.1"}, None),
        (PHONE | {"stun": "stun example.org:0"}, "stun"),
    ],
)
def test_what_keeps_a_profile_from_working_is_told_with_its_field(
    values: dict[str, str], field: str | None
) -> None:
    found = problem(values)
    assert (found.field.key if found else None) == field
    assert REGISTRAR.key == "registrar"


@pytest.mark.asyncio
async def test_a_profile_has_secrets_of_its_own_for_one_account() -> None:
    ring = FakeSecrets()
    one, two = ProfileSecrets(ring, "1"), ProfileSecrets(ring, "2")
    await one.keep(SecretKind.SIP, "200@pbx", "secret")
    assert await one.get(SecretKind.SIP, "200@pbx") == "secret"
    assert await one.get(SecretKind.SIP, "201@pbx") is None
    assert await two.get(SecretKind.SIP, "200@pbx") is None
    await two.copy_from(one)
    await one.forget_all()
    assert await one.get(SecretKind.SIP, "200@pbx") is None
    assert await two.get(SecretKind.SIP, "200@pbx") == "secret"


@pytest.mark.asyncio
async def test_without_a_key_ring_a_secret_is_known_until_the_program_ends() -> None:
    secrets = SessionSecrets(FakeSecrets(keeps=False))
    assert not await secrets.keep(SecretKind.SIP, "200@pbx", "secret")
    assert await secrets.get(SecretKind.SIP, "200@pbx") == "secret"
    await secrets.forget(SecretKind.SIP, "200@pbx")
    assert await secrets.get(SecretKind.SIP, "200@pbx") is None


@pytest.mark.asyncio
@pytest.mark.parametrize("keeps", [True, False])
async def test_a_secret_is_there_while_a_slow_key_ring_still_takes_it(keeps: bool) -> None:
    opened = asyncio.Event()

    class SlowRing(FakeSecrets):
        async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
            await opened.wait()
            return await super().keep(kind, account, secret)

    secrets = SessionSecrets(SlowRing(keeps=keeps))
    keeping = asyncio.create_task(secrets.keep(SecretKind.PASSWORD, "alice@example.org", "demo-alice"))
    await asyncio.sleep(0)
    assert await secrets.get(SecretKind.PASSWORD, "alice@example.org") == "demo-alice"
    opened.set()
    assert await keeping is keeps
    assert await secrets.get(SecretKind.PASSWORD, "alice@example.org") == "demo-alice"

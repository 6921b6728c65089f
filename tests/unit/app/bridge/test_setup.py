"""Setting up, over real profiles in a file and a scripted backend."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.bridge.setup import SetupModel
from app.commands.setup import Handout, Trial
from app.settings.profiles import Profile, Profiles
from app.settings.secrets import SecretKind
from app.softphone.protocol import (
    Certificate,
    CertificateFlaw,
    MediaEncryption,
    Register,
    RegistrationChanged,
    RegistrationState,
    Trouble,
)
from tests.support.fake_backend import eventually, serving
from tests.support.fake_secrets import FakeSecrets

PHONE = {
    "connects": "phone",
    "registrar": "pbx.example.org",
    "transport": "tls",
    "number": "200",
    "encryption": "required",
    "proxy": "sbc.example.org:5070",
}
HANDED_OUT = """\
version = 1
[[profiles]]
name = "Reception"
connects = "phone"
registrar = "pbx.example.org"
number = "200"
password = "hush"
"""


class Desk:
    """A setup, what it has told, and what was asked of it."""

    def __init__(self, folder: Path, outcome: RegistrationChanged | None = None) -> None:
        self.profiles = Profiles(folder / "profiles.json")
        self.secrets = FakeSecrets()
        self.registered: list[Register] = []
        self.used: list[Profile] = []
        self.trials: list[Trial] = []
        self.handouts: list[Handout] = []
        self.outcome = outcome or RegistrationChanged(RegistrationState.REGISTERED)
        self.setup = SetupModel(self.profiles, self.secrets, try_account=self._try, use=self.used.append)
        self.setup.tried.connect(self.trials.append)
        self.setup.handed_out.connect(self.handouts.append)

    async def _try(self, register: Register) -> RegistrationChanged:
        self.registered.append(register)
        return self.outcome


@pytest.mark.asyncio
async def test_an_account_is_tried_as_it_will_be_registered(qapp: QCoreApplication, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.setup.try_out("", PHONE, "secret")
    await eventually(lambda: desk.trials)
    assert desk.trials[0].succeeded
    (asked,) = desk.registered
    assert asked.registrar == "sip:pbx.example.org;transport=tls"
    assert asked.proxy == "sip:sbc.example.org:5070;transport=tls"
    assert (asked.domain, asked.username, asked.password) == ("pbx.example.org", "200", "secret")
    assert (asked.media_encryption, asked.expires_s) == (MediaEncryption.REQUIRED, 300)
    assert asked.codecs == ["g722", "pcmu", "pcma"]
    await desk.setup.close()


@pytest.mark.asyncio
async def test_a_certificate_that_nobody_knows_is_explained_and_can_be_accepted(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    certificate = Certificate("pbx", "pbx", 0, 1, "ab" * 32, [CertificateFlaw.SELF_SIGNED])
    failed = RegistrationChanged(
        RegistrationState.FAILED, 503, "", trouble=Trouble.CERTIFICATE, certificate=certificate
    )
    desk = Desk(tmp_path, failed)
    desk.setup.try_out("", PHONE, "secret")
    await eventually(lambda: desk.trials)
    (trial,) = desk.trials
    assert "issued it to itself" in trial.sentence
    assert "AB:AB" in trial.certificate
    assert trial.fingerprint == "ab" * 32
    await desk.setup.close()


@pytest.mark.asyncio
async def test_what_cannot_work_is_told_before_anything_is_asked(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    desk = Desk(tmp_path)
    desk.setup.try_out("", {**PHONE, "transport": "udp"}, "secret")
    assert "needs TLS" in desk.trials[0].sentence
    assert isinstance(desk.setup.save("", "Reception", {**PHONE, "number": ""}, ""), str)
    assert (desk.registered, desk.profiles.all) == ([], ())
    await desk.setup.close()


@pytest.mark.asyncio
async def test_a_backend_is_tried_by_signing_in_and_out(qapp: QCoreApplication, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    async with serving() as backend:
        values = {"connects": "backend", "backend-url": backend.url, "session.user": "alice@example.org"}
        desk.setup.try_out("", values, "demo-alice")
        await eventually(lambda: desk.trials)
        assert desk.trials[0].succeeded
    desk.setup.try_out("", values, "demo-alice")
    await eventually(lambda: len(desk.trials) == 2)
    assert desk.trials[1] == Trial(False, "The backend cannot be reached.")
    await desk.setup.close()


@pytest.mark.asyncio
async def test_passwords_are_kept_in_the_key_ring_of_a_profile(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    desk = Desk(tmp_path)
    saved = desk.setup.save("", "Reception", PHONE, "hush")
    assert isinstance(saved, Profile)
    place = SecretKind.SIP, f"profile:{saved.profile_id}"
    await eventually(lambda: desk.secrets.kept == {place: "200@pbx.example.org\nhush"})
    desk.setup.try_out(saved.profile_id, PHONE, "")
    await eventually(lambda: desk.registered)
    assert desk.registered[0].password == "hush"
    assert desk.setup.duplicate(saved.profile_id) == ""
    await eventually(lambda: len(desk.secrets.kept) == 2)
    assert desk.setup.remove(saved.profile_id) == ""
    await eventually(lambda: len(desk.secrets.kept) == 1)
    (copy,) = desk.profiles.all
    assert desk.setup.switch(copy.profile_id) == ""
    assert desk.used == [copy]
    assert "hush" not in (tmp_path / "profiles.json").read_text()
    await desk.setup.close()


@pytest.mark.asyncio
async def test_what_is_handed_out_is_applied_when_it_is_said_so(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    desk = Desk(tmp_path)
    file = tmp_path / "desk.toml"
    file.write_text(HANDED_OUT)
    desk.setup.read(str(file))
    await eventually(lambda: desk.handouts)
    assert (desk.handouts[0].origin, desk.handouts[0].error) == (str(file), "")
    assert desk.profiles.named("Reception") is None
    assert desk.setup.apply() == ""
    (made,) = desk.profiles.all
    await eventually(lambda: f"profile:{made.profile_id}" in str(desk.secrets.kept))
    file.write_text("version = 2")
    desk.setup.read(str(file))
    await eventually(lambda: len(desk.handouts) == 2)
    assert desk.handouts[1].error.startswith("Line 1, version")
    assert desk.setup.apply() == ""
    await asyncio.sleep(0)
    await desk.setup.close()

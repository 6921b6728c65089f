from __future__ import annotations

import threading
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.core import load_keyring
from keyring.errors import PasswordDeleteError

from app.settings.secrets import KeyRing, SecretKind


class FakeKeyring(KeyringBackend):
    """A desktop's key ring, in memory."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.threads: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.current_thread().name)
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class FakePlainTextKeyring(FakeKeyring):
    """One that would write a file."""


FakePlainTextKeyring.__module__ = "keyrings.alt.file"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    former = keyring.get_keyring()
    yield
    keyring.set_keyring(former)


@pytest.mark.asyncio
async def test_secrets_are_kept_by_kind_and_account_and_forgotten() -> None:
    ring = FakeKeyring()
    keyring.set_keyring(ring)
    secrets = KeyRing()
    assert await secrets.keep(SecretKind.PASSWORD, "alice@example.org", "one")
    assert await secrets.keep(SecretKind.SIP, "1001@example.org", "two")
    assert await secrets.get(SecretKind.PASSWORD, "alice@example.org") == "one"
    assert await secrets.get(SecretKind.SIP, "1001@example.org") == "two"
    assert ring.threads == {"key ring"}
    await secrets.forget(SecretKind.SIP, "1001@example.org")
    await secrets.forget(SecretKind.SIP, "1001@example.org")
    assert await secrets.get(SecretKind.SIP, "1001@example.org") is None


@pytest.mark.asyncio
async def test_without_a_key_ring_nothing_is_kept() -> None:
    keyring.set_keyring(load_keyring("keyring.backends.fail.Keyring"))
    secrets = KeyRing()
    assert not await secrets.keep(SecretKind.PASSWORD, "alice@example.org", "one")
    assert await secrets.get(SecretKind.PASSWORD, "alice@example.org") is None
    await secrets.forget(SecretKind.PASSWORD, "alice@example.org")


@pytest.mark.asyncio
async def test_a_key_ring_in_plain_text_is_none() -> None:
    ring = FakePlainTextKeyring()
    keyring.set_keyring(ring)
    secrets = KeyRing()
    assert not await secrets.keep(SecretKind.PASSWORD, "alice@example.org", "one")
    assert ring.kept == {}

"""Where passwords are kept: in the computer's key ring, or nowhere.

They are never written in plain text: a key ring that keeps them so is taken for none. The key ring is asked
in a thread of its own, since it may wait for the user to unlock it; that thread never holds up the program's
end.
"""

from __future__ import annotations

import enum
from typing import Protocol

from backend.contract.threads import in_own_thread

SERVICE = "Deskline"
PLAIN_TEXT_BACKENDS = ("keyrings.alt", "keyring.backends.null")


class SecretKind(enum.StrEnum):
    """What a secret opens."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    SIP = "sip"


class Secrets(Protocol):
    """Secrets by kind and account (``user@domain``)."""

    async def get(self, kind: SecretKind, account: str) -> str | None:
        """Return the secret, or None where it is not kept."""

    async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
        """Keep it; False where there is nowhere to."""

    async def forget(self, kind: SecretKind, account: str) -> None:
        """Drop it, if it is kept."""


class KeyRing:
    """The key ring of the desktop."""

    async def get(self, kind: SecretKind, account: str) -> str | None:
        """Return the secret, or None."""
        return await in_own_thread(lambda: _get(_name(kind, account)), "key ring")

    async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
        """Keep it; False where there is no key ring."""
        return await in_own_thread(lambda: _keep(_name(kind, account), secret), "key ring")

    async def forget(self, kind: SecretKind, account: str) -> None:
        """Drop it."""
        await in_own_thread(lambda: _forget(_name(kind, account)), "key ring")


class SessionSecrets:
    """A key ring that keeps in memory, until the program ends, what the desktop's cannot keep."""

    def __init__(self, ring: Secrets) -> None:
        self._ring = ring
        self._here: dict[tuple[SecretKind, str], str] = {}

    async def get(self, kind: SecretKind, account: str) -> str | None:
        """Return the secret, or None."""
        return self._here.get((kind, account)) or await self._ring.get(kind, account)

    async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
        """Keep it, at once here: the key ring may be slow. False where it is gone when the program ends."""
        self._here[kind, account] = secret
        kept = await self._ring.keep(kind, account, secret)
        if kept and self._here.get((kind, account)) == secret:
            del self._here[kind, account]
        return kept

    async def forget(self, kind: SecretKind, account: str) -> None:
        """Drop it."""
        self._here.pop((kind, account), None)
        await self._ring.forget(kind, account)


class ProfileSecrets:
    """The secrets of one profile: one of each kind, for the account that it was kept for.

    They are kept under the profile's id, so that they go with it, and two profiles of one user do not share.
    """

    def __init__(self, ring: Secrets, profile_id: str) -> None:
        self._ring = ring
        self._place = f"profile:{profile_id}"

    async def get(self, kind: SecretKind, account: str) -> str | None:
        """Return the secret that was kept for this account, or None."""
        kept = await self._ring.get(kind, self._place)
        owner, _, secret = (kept or "").partition("\n")
        return secret if kept is not None and owner == account else None

    async def keep(self, kind: SecretKind, account: str, secret: str) -> bool:
        """Keep it; False where there is nowhere to."""
        return await self._ring.keep(kind, self._place, f"{account}\n{secret}")

    async def forget(self, kind: SecretKind, account: str) -> None:
        """Drop it, whoever it was kept for."""
        await self._ring.forget(kind, self._place)

    async def forget_all(self) -> None:
        """Drop all: the profile goes."""
        for kind in SecretKind:
            await self._ring.forget(kind, self._place)

    async def copy_from(self, other: ProfileSecrets) -> None:
        """Keep what another profile keeps: this one is its duplicate."""
        for kind in SecretKind:
            kept = await self._ring.get(kind, other._place)
            if kept is not None:
                await self._ring.keep(kind, self._place, kept)


def _name(kind: SecretKind, account: str) -> str:
    return f"{kind.value}:{account}"


def _usable() -> bool:
    import keyring  # takes 0.2 s, and the demo never needs it

    return not type(keyring.get_keyring()).__module__.startswith(PLAIN_TEXT_BACKENDS)


def _get(name: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, name) if _usable() else None
    except KeyringError:
        return None


def _keep(name: str, secret: str) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        if not _usable():
            return False
        keyring.set_password(SERVICE, name, secret)
    except KeyringError:
        return False
    return True


def _forget(name: str) -> None:
    import contextlib

    import keyring
    from keyring.errors import KeyringError

    with contextlib.suppress(KeyringError):
        if _usable():
            keyring.delete_password(SERVICE, name)

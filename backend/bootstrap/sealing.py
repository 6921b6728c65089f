"""Secrets that must be used, not only checked: the passwords of trunks, sealed in the database.

They are encrypted (Fernet: AES-128-CBC with HMAC-SHA256) with a key in a file of the data directory that its
user alone may read, so that a copy of the database gives none of them away.
"""

from __future__ import annotations

import os
from pathlib import Path

KEY_FILE = "trunk.key"


class SealError(Exception):
    """What was sealed cannot be opened with the key of this data directory: one sentence."""


class Sealer:
    """Seals and opens; the key is made when something is sealed for the first time."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / KEY_FILE

    def seal(self, secret: str) -> str:
        """Return a secret sealed; "" stays "". Raises SealError where there can be no key."""
        if not secret:
            return ""
        # Takes long to import, and is needed only where there are trunks.
        from cryptography.fernet import Fernet

        try:
            return Fernet(self._key(make=True)).encrypt(secret.encode()).decode()
        except (OSError, ValueError) as error:
            raise SealError(f"The key {self._path} cannot be used.") from error

    def open(self, sealed: str) -> str:
        """Return what was sealed. Raises SealError."""
        if not sealed:
            return ""
        from cryptography.fernet import Fernet, InvalidToken

        try:
            return Fernet(self._key(make=False)).decrypt(sealed.encode()).decode()
        except (OSError, ValueError, InvalidToken) as error:
            raise SealError(
                f"The passwords of the trunks were not sealed with the key {self._path}; configure them anew."
            ) from error

    def _key(self, *, make: bool) -> bytes:
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            if not make:
                raise
        from cryptography.fernet import Fernet

        key = Fernet.generate_key()
        with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
        return key
